"""Two indikator or two sasaran of one name: is one of them a copy?"""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import sepadan
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.source import Document


def nama_kembar(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find names that stand before, however they are spelt, and say where."""
    pk = document.value
    indikator = [
        (i.nama, f"nama indikator sama dengan `{i.id}`", (*keys, "nama"))
        for _, keys, i in pk.semua_indikator()
    ]
    sasaran: list[tuple[str, str, Keys]] = [
        (
            s.uraian,
            f"bunyi sasaran sama dengan sasaran {n}",
            ("sasaran", n - 1, "uraian"),
        )
        for n, s in enumerate(pk.sasaran, 1)
    ]
    beda = "bedakan namanya; bila satu hal yang sama, hapus salah satunya"
    yield from _kembar(document, indikator, beda)
    gabung = "betulkan bunyinya, atau gabungkan indikatornya dalam satu sasaran"
    yield from _kembar(document, sasaran, gabung)


def _kembar(
    document: Document[Perjanjian], semua: list[tuple[str, str, Keys]], hint: str
) -> Iterator[Diagnostic]:
    pertama: dict[str, tuple[str, Keys]] = {}
    for nama, sebutan, keys in semua:
        lama, di = pertama.setdefault(sepadan(nama), (sebutan, keys))
        if di != keys:
            message = f"{lama} (baris {document.source.location(di).line})"
            yield Diagnostic("KIN350", message, hint, "catatan", keys)
