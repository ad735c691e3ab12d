"""Charts: bars and lines are drawn, names and numbers are text."""
