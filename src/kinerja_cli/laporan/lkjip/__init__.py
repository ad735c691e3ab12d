"""The year-end report, and its quarterly sisters: Bab III out of one result."""
