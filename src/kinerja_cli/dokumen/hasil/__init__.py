"""A result as a file: what ``hitung`` writes as JSON, and ``banding`` reads again."""
