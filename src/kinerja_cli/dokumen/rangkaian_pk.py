"""Which of the two PK of a year realisasi belong to, where one changed the other."""

from collections.abc import Sequence

from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.core.periode import PANJANG, SETAHUN, Periode
from kinerja_cli.core.sebutan_periode import bagian_tahun
from kinerja_cli.dokumen.head import Head
from kinerja_cli.dokumen.named import path_from, same_file
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.declaration import KUNCI_DARI
from kinerja_cli.dokumen.pk.perubahan.kelak import sebelum_berubah
from kinerja_cli.dokumen.realisasi import Realisasi, read_berkas
from kinerja_cli.dokumen.realisasi.declaration import KUNCI_UANG
from kinerja_cli.dokumen.realisasi.kunci import ISIAN
from kinerja_cli.source import Document, load
from kinerja_cli.source.readers.registry import reads_yaml
from kinerja_cli.source.text import STDIN
from kinerja_cli.source.validation import blank

# Below which keys a realisasi is filled in.
_ISI = (ISIAN, *KUNCI_UANG)


def latest(path: str, lain: str) -> str | None:
    """Return the one of two PK that changes the other; None where neither does."""
    if STDIN in {path, lain} or not (reads_yaml(path) and reads_yaml(lain)):
        return None
    if _changes(path, lain):
        return path
    return lain if _changes(lain, path) else None


def _changes(path: str, lain: str) -> bool:
    named = load(path).get(KUNCI_DARI)
    tersebut = isinstance(named, str) and named
    return bool(tersebut) and same_file(path_from(path, str(named)), lain)


def in_force(pk: Document[Perjanjian], heads: Sequence[Head]) -> Document[Perjanjian]:
    """Return the PK that holds at the end of the last of several files.

    Of two, the first is taken as it stands where all that is filled in ends before the
    change.

    Raises:
        KinerjaError: KIN286, a time before the change and one behind it do not combine.
    """
    r = pk.value.rangkaian
    if r is None:
        return pk
    # What is made beforehand, and still blank, does not bring the second into force.
    terisi = [h for h in heads if _filled(h)] or heads
    akhir, awal = max(map(_ends, terisi)), min(map(_ends, terisi))
    if akhir < r.mulai.awal:
        return sebelum_berubah(r)
    if awal < r.mulai.awal and r.ubahan.bertentangan:
        raise KinerjaError(*map(pk.source.place, r.ubahan.bertentangan))
    return pk


def to_fill_in(pk: Document[Perjanjian], periode: str) -> Document[Perjanjian]:
    """Return the PK that holds for a file whose line of its period is ``periode``."""
    r, bagian = pk.value.rangkaian, bagian_tahun(periode)
    if r is None or bagian is None:
        return pk
    kapan = Periode.ke(r.mulai.tahun, PANJANG[bagian.jenis], bagian.nomor)
    return sebelum_berubah(r) if r.sebelum(kapan) else pk


def _filled(head: Head) -> bool:
    return not all(blank(head.source.get(k)) for k in _ISI)


def _ends(head: Head) -> int:
    """Return the month that a file ends with; of one that is wrong, the last."""
    try:
        return Realisasi(read_berkas(head.source.tree), {}).periode.akhir
    except KinerjaError:
        return SETAHUN
