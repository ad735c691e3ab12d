"""A form that holds what there is already: every value in its cell, or a finding."""

from collections.abc import Iterable, Iterator, Sequence

from kinerja_cli.core.diagnostic import Diagnostic, Keys, KinerjaError
from kinerja_cli.core.periode import PANJANG, SETAHUN, Periode
from kinerja_cli.dokumen.formulir.lembar import Formulir
from kinerja_cli.dokumen.formulir.masa import tanda_periode
from kinerja_cli.dokumen.formulir.susun import susun_formulir
from kinerja_cli.dokumen.terisi.isi import isi_formulir
from kinerja_cli.dokumen.terisi.sumber import SatuTerisi, SumberTerisi
from kinerja_cli.source.plenty import limited
from kinerja_cli.source.readers.formulir.row_keys import write_key


def susun_terisi(
    sumber: SumberTerisi, masa: Sequence[Periode] = (), tujuan: str | None = None
) -> Formulir:
    """Lay out the form of realisasi.

    Args:
        sumber: The realisasi.
        masa: The periods that it holds; without them all of each kind that there is.
        tujuan: The file that it will stand in, if that is known.

    Raises:
        KinerjaError: KIN512, none is of those periods; KIN513, a value has no cell.
    """
    semua = sumber.dari(masa) if masa else sumber.semua
    milik = {tanda_periode(t.periode): t for t in semua}
    isi = {k: n for tanda, t in milik.items() for k, n in isi_formulir(t, tanda)}
    lembar = masa or tuple(_of_each_kind(semua))
    formulir = susun_formulir(sumber.pk, lembar, isi, tujuan)
    if formulir.sisa:
        sisa = ((milik[tanda], keys) for tanda, keys in formulir.sisa)
        raise KinerjaError(*limited([*_no_cell(sisa)]))
    return formulir


def _of_each_kind(semua: Iterable[SatuTerisi]) -> Iterator[Periode]:
    for t in {t.periode.panjang: t for t in semua}.values():
        p = t.periode
        panjang = PANJANG.get(p.jenis, SETAHUN)
        yield from (
            Periode.ke(p.tahun, panjang, n + 1) for n in range(SETAHUN // panjang)
        )


def _no_cell(sisa: Iterable[tuple[SatuTerisi, Keys]]) -> Iterator[Diagnostic]:
    for terisi, keys in sisa:
        message = f"`{write_key(keys)}` tidak mempunyai tempat di formulir"
        hint = "pindahkan isinya ke kunci yang ada di formulir, atau tulis .yaml"
        yield terisi.realisasi.source.place(
            Diagnostic("KIN513", message, hint, keys=keys)
        )
