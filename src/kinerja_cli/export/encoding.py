"""Text as bytes, the same on every system."""


def encode(content: str) -> bytes:
    """Write UTF-8; the name of a file need not be text, and becomes an escape then."""
    return content.encode("utf-8", "backslashreplace")
