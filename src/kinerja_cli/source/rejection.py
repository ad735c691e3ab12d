"""The error that a validator raises; it arrives as a finding in Indonesian."""

from collections.abc import Callable

from pydantic import AfterValidator, Tag
from pydantic_core import PydanticCustomError

from kinerja_cli.core.diagnostic import KinerjaError

# An input given directly, or as a mapping of its parts. pydantic adds the tag to the
# trail of an error, whence it is taken off: no key of a YAML file can hold a NUL.
LANGSUNG, RINCIAN = Tag("\0langsung"), Tag("\0rincian")


def reject(
    code: str,
    message: str,
    hint: str = "",
    di: tuple[str | int, ...] = (),
    kolom: int | None = None,
) -> PydanticCustomError:
    """Make the error that a validator raises; it arrives as a finding ``code``.

    ``di`` leads to the key that it is about, from what is validated; with ``kolom``,
    from 0, it is about that column of what stands there.
    """
    facts = {"pesan": message, "saran": hint, "di": di, "kolom": kolom}
    return PydanticCustomError(code, "{pesan}", facts)


def admitted(check: Callable[[str], object]) -> AfterValidator:
    """Make a field take what ``check`` does, and else say what that raises."""

    def read(nama: str) -> str:
        try:
            check(nama)
        except KinerjaError as error:
            (d,) = error.diagnostics
            raise reject(d.code, d.message, d.hint) from None
        return nama

    return AfterValidator(read)
