"""Realisasi against target: all that is computed, from the files to a result."""
