"""A target as whoever fills in a form is told it, and of when the inputs are."""

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import PANJANG
from kinerja_cli.dokumen.pk import Indikator

# Of when the inputs are, by how the periods of a year combine.
_SEJAK = {"kumulatif": "; sejak 1 Januari"}
_SEJAK |= dict.fromkeys(("jumlah", "rata_rata"), "; {} ini saja")


def target_setahun(i: Indikator) -> str:
    """Say the target of a year with its unit, and since when it is another one."""
    satuan = "" if i.kelas.bertingkat else f" {i.satuan}"
    target = f"{i.target}{satuan}" if i.target else "belum ditetapkan"
    if (baru := i.target_perubahan) and baru.nilai:
        target += f" (sejak {baru.mulai}: {baru.nilai}{satuan})"
    return target


def kata_sejak(i: Indikator, jenis: str) -> str:
    """Say of when all inputs of an indikator are; nothing where each says its own.

    Args:
        i: The indikator.
        jenis: The kind of period that is filled in.
    """
    return "" if i.kelas.gabung_isian else _sejak(i.cara_akumulasi, jenis)


def kata_gabung(i: Indikator, keys: Keys, jenis: str) -> str:
    """Say of when one input is, where each says its own."""
    return _sejak(i.kelas.gabung_isian.get(str(keys[0])), jenis)


def _sejak(cara: str | None, jenis: str) -> str:
    return _SEJAK.get(cara, "").format(jenis) if cara and jenis in PANJANG else ""
