"""What the inputs of a formula may be called, and that they combine alike."""

import re
from collections.abc import Iterator, Mapping

from kinerja_cli.core.teks import kutip, rangkai
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.isian_sendiri import IsianSendiri
from kinerja_cli.rumus.hitungan.susun import OPERASI_FUNGSI
from kinerja_cli.source.rejection import reject

KUNCI_ISIAN = "isian"
_NAMA = re.compile(r"[a-z][a-z0-9_]*")
_TERPANJANG = 64
# What has a meaning of its own where inputs stand, or in a formula.
_TERPAKAI = {"x", "belum", "tidak_ada"}


def check_isian(isian: Mapping[str, IsianSendiri], kelas: type[DasarRumus]) -> None:
    """Raise what keeps inputs from standing in a formula, and in its ``kelas``.

    Raises:
        PydanticCustomError: KIN262 a name that they cannot have; KIN265 some say how
            they combine, and others do not.
    """
    for nama in isian:
        if sebab := next(_tak_bernama(nama, kelas), ""):
            message = f"{kutip(nama)} tidak dapat menjadi nama isian: {sebab}"
            hint = "pakai nama lain: huruf kecil, angka, dan garis bawah"
            raise reject("KIN262", message, hint, (KUNCI_ISIAN, nama))
    tanpa = [nama for nama, i in isian.items() if i.gabung is None]
    if tanpa and len(tanpa) < len(isian):
        message = f"isian {rangkai(f'`{n}`' for n in tanpa)} tidak menyebut `gabung`"
        hint = "sebut `gabung` pada semua isian, atau tidak pada satu pun"
        raise reject("KIN265", message, hint, (KUNCI_ISIAN, tanpa[0]))


def _tak_bernama(nama: str, kelas: type[DasarRumus]) -> Iterator[str]:
    if not _NAMA.fullmatch(nama):
        yield "bentuknya lain"
    if len(nama) > _TERPANJANG:
        yield "terlalu panjang"
    if nama in OPERASI_FUNGSI:
        yield "itu nama fungsi"
    if nama in _TERPAKAI or hasattr(kelas, nama):
        yield "kata itu sudah berarti lain"
