"""Questions that are asked of a result: one folder, or one file, a question."""
