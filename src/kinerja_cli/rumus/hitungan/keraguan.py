"""What a formula gives away in the PK: an input that idles, a unit that cannot be."""

from collections.abc import Iterator, Mapping

from kinerja_cli.core.angka import format_penuh
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.teks import kutip, rangkai, sepadan
from kinerja_cli.rumus.alat.isian_sendiri import IsianSendiri
from kinerja_cli.rumus.hitungan.dimensi import (
    BENDA,
    KATA_RUPIAH,
    Dimensi,
    Penelusur,
    bertukar,
    dimensi,
    tulis_satuan,
)
from kinerja_cli.rumus.hitungan.lambang import KUNCI_HITUNGAN
from kinerja_cli.rumus.hitungan.ruas import Ruas, nama_dipakai

_SESATUAN = "samakan `satuan` isiannya bila memang sejenis, atau betulkan `hitungan`"


def isian_menganggur(
    ruas: Ruas, masukan: Mapping[str, IsianSendiri]
) -> Iterator[Diagnostic]:
    """Warn of inputs that have to be filled in, and that the formula does not name."""
    dipakai = {*nama_dipakai(ruas)}
    for nama in (n for n in masukan if n not in dipakai):
        message = f"isian `{nama}` tidak dipakai dalam `hitungan`"
        hint = "pakai dalam rumusnya, atau hapus isian ini"
        d = Diagnostic("KIN385", message, hint, "peringatan", ("isian", nama))
        yield d._replace(at_key=True)


def kurang_dari_nol(
    masukan: Mapping[str, IsianSendiri], nilai: Mapping[str, Exact]
) -> Iterator[Diagnostic]:
    """Say of what is counted, and whole, that there are fewer than none of it."""
    for kunci, isian in masukan.items():
        membilang = isian.desimal == 0 and sepadan(isian.satuan) in BENDA
        if membilang and isian.minimal is None and nilai[kunci] < 0:
            kata = f"{isian.sebutan(kunci)} {format_penuh(nilai[kunci])} {isian.satuan}"
            yield note("KIN288", f"{kata.strip()}: banyaknya kurang dari nol")


def satuan_mustahil(
    ruas: Ruas, masukan: Mapping[str, IsianSendiri], satuan: str
) -> Iterator[Diagnostic]:
    """Warn of units that do not add up, or that the formula cannot come out in.

    Only what is certain is said, and of one mistake once.
    """
    penelusur = Penelusur({k: i.satuan for k, i in masukan.items()})
    hasil = penelusur.hasil(ruas)
    for tabrakan in penelusur.tabrakan[:1]:
        beda = rangkai(map(tulis_satuan, tabrakan.satuan))
        message = f"`{tabrakan.ruas}` memuat {beda}, yang tidak sesatuan"
        at = (KUNCI_HITUNGAN,)
        yield Diagnostic("KIN389", message, _SESATUAN, "peringatan", at)
    kata = {k for d in penelusur.satuan.values() for k in d or ()}
    tujuan = dimensi(satuan)
    if hasil is None or tujuan is None or hasil == tujuan:
        return
    if sebab := _sebab(hasil, tujuan, kata, tukar=bertukar(ruas)):
        message = f"satuan {kutip(satuan)} tidak mungkin dari rumus ini: {sebab}"
        hint = "betulkan `satuan`, `hitungan`, atau satuan isiannya"
        yield Diagnostic("KIN386", message, hint, "peringatan", ("satuan",))


def _sebab(hasil: Dimensi, tujuan: Dimensi, kata: set[str], *, tukar: bool) -> str:
    """Say why one unit cannot come out as another; nothing where it might.

    Args:
        hasil: The unit that comes out.
        tujuan: That of the indikator.
        kata: The units of the inputs, but percent.
        tukar: Whether a number of the formula may turn one unit into another.
    """
    benda, semula = next(iter(tujuan), ""), next(iter(hasil), "")
    if not hasil:
        if benda not in {*kata, *BENDA} and not benda.endswith(KATA_RUPIAH):
            return ""
        if not kata:
            return "isiannya persen"
        return f"satuan isiannya ({rangkai(sorted(kata))}) saling menghapus"
    # Two names may be of one thing, but money is none, and no input is another.
    lain = benda in kata or benda.endswith(KATA_RUPIAH) or semula.endswith(KATA_RUPIAH)
    pasti = lain and not tukar if tujuan else True
    return f"hasilnya {tulis_satuan(hasil)}" if hasil == {semula: 1} and pasti else ""
