"""What the office says in its own words, gathered from the files of a year."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.dokumen.realisasi.narasi import Narasi, SemuaNarasi
from kinerja_cli.source import Document

RUAS = tuple(Narasi.model_fields)


class Ujaran(NamedTuple):
    """A text, the period that it is of, and the file that it stands in."""

    teks: str
    periode: Periode
    berkas: str


class Penuturan(NamedTuple):
    """All that was said of one indikator or one sasaran.

    Attributes:
        ruas: By key of ``Narasi``, in the order of time; the last one stands.
    """

    ruas: Mapping[str, tuple[Ujaran, ...]]

    def kini(self, ruas: str) -> Ujaran | None:
        """Return what stands at a key; None where nothing was ever said there."""
        semua = self.ruas.get(ruas)
        return semua[-1] if semua else None


DIAM = Penuturan({})


class NarasiSetahun(NamedTuple):
    """The same of every indikator and sasaran of which something was said."""

    indikator: Mapping[str, Penuturan]
    sasaran: Mapping[int, Penuturan]

    def tentang(self, kunci: str | int) -> Penuturan:
        """Return what was said of an indikator, by id, or of a sasaran, by number."""
        if isinstance(kunci, int):
            return self.sasaran.get(kunci, DIAM)
        return self.indikator.get(kunci, DIAM)


def himpun_narasi(berkas: Sequence[Document[Realisasi]]) -> NarasiSetahun:
    """Gather what files say in words, given in the order of time."""
    indikator: dict[str, dict[str, tuple[Ujaran, ...]]] = {}
    sasaran: dict[int, dict[str, tuple[Ujaran, ...]]] = {}
    for d in berkas:
        narasi = d.value.narasi or SemuaNarasi({}, {})
        for id_, isi in narasi.indikator.items():
            _tambah(indikator.setdefault(id_, {}), isi, d)
        for nomor, isi in narasi.sasaran.items():
            _tambah(sasaran.setdefault(nomor, {}), isi, d)
    return NarasiSetahun(
        {k: Penuturan(r) for k, r in indikator.items()},
        {k: Penuturan(r) for k, r in sasaran.items()},
    )


def _tambah(
    ruas: dict[str, tuple[Ujaran, ...]], isi: Narasi, d: Document[Realisasi]
) -> None:
    for nama, teks in _terisi(isi):
        ujaran = Ujaran(teks, d.value.periode, d.source.text.sebutan)
        ruas[nama] = (*ruas.get(nama, ()), ujaran)


def _terisi(isi: Narasi) -> Iterator[tuple[str, str]]:
    for nama in RUAS:
        nilai = getattr(isi, nama)
        teks = "; ".join(nilai) if isinstance(nilai, tuple) else nilai
        if teks:
            yield nama, teks
