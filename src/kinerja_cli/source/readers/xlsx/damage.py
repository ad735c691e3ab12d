"""What is wrong inside a part, before it is known where that stands in the file."""

import re

_BULAT = re.compile("[0-9]{1,9}")


class Damaged(Exception):  # noqa: N818 - it says what the part is
    """A part says what no workbook does; the message is for the user."""


def read_count(digits: str, message: str) -> int:
    """Read a whole number that a part has to say, or raise with ``message``."""
    if not _BULAT.fullmatch(digits):
        raise Damaged(message)
    return int(digits)
