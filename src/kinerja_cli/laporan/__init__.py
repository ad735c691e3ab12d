"""What is said: the parts, columns and words of every report."""
