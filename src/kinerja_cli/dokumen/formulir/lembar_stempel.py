"""The hidden sheet that says what the form is of, and which rows it had."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from kinerja_cli import __version__
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.format import REALISASI
from kinerja_cli.dokumen.formulir.lembar import BarisLembar, IsiSel, LembarFormulir
from kinerja_cli.dokumen.formulir.masa import tanda_periode
from kinerja_cli.dokumen.named import without_detours
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi.kunci import ISIAN
from kinerja_cli.dokumen.shipped import dipasang
from kinerja_cli.dokumen.templat import relative_pk
from kinerja_cli.source import Document
from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN, write_key
from kinerja_cli.source.readers.formulir.rows import LEMBAR_BERSAMA
from kinerja_cli.source.text import STDIN

STEMPEL, BARIS_PILIHAN = "_kinerja", "pilihan"
# Keys of a sheet of several periods that are told in one cell, and how long one may be.
_SEKALIGUS, _TERPANJANG = 100, 200


def susun_stempel(
    pk: Document[Perjanjian],
    tujuan: str | None,
    lembar: Sequence[tuple[Periode, LembarFormulir]],
    bersama: Sequence[LembarFormulir] = (),
    pilihan: Sequence[tuple[str, ...]] = (),
) -> LembarFormulir:
    """Lay out the sheet.

    Args:
        pk: The PK of the form.
        tujuan: The file that it will stand in, if that is known.
        lembar: The sheet of each period.
        bersama: The sheets of several periods.
        pilihan: Words that cells let choose from, and that stand here.
    """
    text = pk.source.text
    kepala = {"tahun": str(pk.value.tahun)}
    # The PK that ships is found by its year, wherever the program is installed.
    if text.path != STDIN and not dipasang(text.path):
        kepala["pk"] = relative_pk(without_detours(text.path), tujuan)
    if text.path != STDIN:
        kepala["pk_nama"] = text.name
    kepala["pk_sha256"] = text.sha256
    baris = (
        ("baris", tanda_periode(p), id_, " ".join(kunci))
        for p, isi in lembar
        for id_, kunci in _keys(isi).items()
    )
    kata: Iterator[tuple[IsiSel, ...]] = ((BARIS_PILIHAN, *p) for p in pilihan)
    lain = chain.from_iterable(map(_shared, bersama))
    return lembar_stempel(REALISASI, kepala, chain(baris, lain, kata))


def lembar_stempel(
    berkas: str, kepala: Mapping[str, str], lain: Iterator[tuple[IsiSel, ...]]
) -> LembarFormulir:
    """Lay out the sheet of a form of any kind of file."""
    awal = {"format": FORMAT_ISIAN, "berkas": berkas, "versi": __version__}
    baris = (*(awal | dict(kepala)).items(), *lain)
    isi = tuple(BarisLembar("catatan", b) for b in baris)
    return LembarFormulir(STEMPEL, isi, (14, 20, 24, 60), tersembunyi=True)


def _keys(lembar: LembarFormulir) -> dict[str, list[str]]:
    """List the keys of the rows of each id, below it."""
    semua: dict[str, list[str]] = {}
    for sel in lembar.isian:
        if sel.keys[0] == ISIAN:
            semua.setdefault(str(sel.keys[1]), []).append(write_key(sel.keys[2:]))
    return semua


def _shared(lembar: LembarFormulir) -> Iterator[tuple[str, ...]]:
    """Tell the blocks of a sheet: its name, their root, their periods, their keys.

    The rows of lists need not be told: there may be more or less of them.
    """
    akar, masa, kunci = "", "", list[str]()
    for b in (*lembar.baris, BarisLembar("penanda", ())):
        if b.jenis == "penanda":
            depan = (LEMBAR_BERSAMA, lembar.nama, akar)
            if akar and not masa:
                yield depan
                return
            for n in range(0, len(kunci), _SEKALIGUS):
                yield (*depan, masa, " ".join(kunci[n : n + _SEKALIGUS]))
            akar, masa, kunci = _root(b), _periods(b), []
        elif b.sel and isinstance(b.sel[0], str) and len(b.sel[0]) <= _TERPANJANG:
            kunci.append(b.sel[0])


def _root(b: BarisLembar) -> str:
    return str(b.sel[0]).removeprefix("kunci ") if b.sel else ""


def _periods(b: BarisLembar) -> str:
    teks = (str(s).partition(" ") for s in b.sel)
    return " ".join(masa for jenis, _, masa in teks if jenis == "nilai" and "=" in masa)


def stempel_baris(tahun: int, *tanda: str) -> BarisLembar:
    """Make the hidden first row of a sheet."""
    return BarisLembar("stempel", (FORMAT_ISIAN, f"tahun={tahun}", *tanda))
