"""What a formula gives away in the PK: an input that idles, a unit that cannot be."""

from collections.abc import Iterator, Mapping

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip, rangkai, sepadan
from kinerja_cli.rumus.alat.isian_sendiri import IsianSendiri, is_persen
from kinerja_cli.rumus.hitungan.ruas import Ruas, nama_dipakai
from kinerja_cli.rumus.hitungan.sifat import Dimensi, satuan_hasil


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


def satuan_mustahil(
    ruas: Ruas, masukan: Mapping[str, IsianSendiri], satuan: str
) -> Iterator[Diagnostic]:
    """Warn of a unit that the formula cannot come out in, as far as units tell."""
    semua = {k: i.satuan for k, i in masukan.items()}
    hasil = satuan_hasil(ruas, semua)
    kata = {sepadan(s) for s in semua.values() if sepadan(s) and not is_persen(s)}
    sebab = "" if hasil is None else _sebab(hasil, kata, satuan)
    if sebab:
        message = f"satuan {kutip(satuan)} tidak mungkin dari rumus ini: {sebab}"
        hint = "betulkan `satuan`, `hitungan`, atau satuan isiannya"
        yield Diagnostic("KIN386", message, hint, "peringatan", ("satuan",))


def _sebab(hasil: Dimensi, kata: set[str], satuan: str) -> str:
    tercetak = sepadan(satuan)
    if not hasil and tercetak in kata:
        return f"satuan isiannya ({rangkai(sorted(kata))}) saling menghapus"
    satu = next(iter(hasil), "")
    if hasil != {satu: 1} or satu == tercetak:
        return ""
    persen = is_persen(satuan) and not is_persen(satu)
    return f"hasilnya {kutip(satu)}" if persen or tercetak in kata else ""
