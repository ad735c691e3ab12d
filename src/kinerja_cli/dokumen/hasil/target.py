"""A target that a result records, as what it was: a range, with its sign, a word."""

from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.pk.target import ARAH_TANDA, Tanda, Target


def target_tercatat(b: BarisTercatat) -> Target | None:
    """Return the target of a recorded row; None where it has none.

    A row of a program that knew numbers only has no ``target_kata``, and its number
    is all there is.
    """
    if b.target is None:
        return None
    kata = b.target_kata or ""
    if b.target_sampai is not None:
        return Target(b.target, b.target_sampai, b.arah)
    tanda: Tanda = next((t for t in ARAH_TANDA if kata.startswith(t)), "")
    sebutan = kata.removeprefix(tanda).strip() if b.skala or not tanda else ""
    return Target(b.target, b.target, b.arah, tanda, sebutan)
