"""Forms, in whatever kind of file: rows with keys, and the tree that they make."""
