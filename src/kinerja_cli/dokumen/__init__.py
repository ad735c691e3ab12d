"""The kinds of file there are, and which PK belongs to which realisasi."""
