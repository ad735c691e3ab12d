"""SAKIP before it is submitted: its parts, what it is called, what would lift it."""
