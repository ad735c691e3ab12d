"""Survei Kepuasan Masyarakat: the rumus, and what a survey is."""

from kinerja_cli.rumus.skm.skm import Skm

__all__ = ["Skm"]
