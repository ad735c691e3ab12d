"""YAML as offices write it, with what is often meant where it says something else."""

from kinerja_cli.source.readers.yaml.reading import read

__all__ = ["read"]
