"""Does a realisasi name a PK that another one beside it has changed by then?"""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.dokumen.format import PK
from kinerja_cli.dokumen.named import path_from, same_file
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.dokumen.pk.declaration import KUNCI_DARI
from kinerja_cli.dokumen.pk.perubahan import RangkaianPk
from kinerja_cli.dokumen.setahun import Setahun
from kinerja_cli.hitung.pk_berubah import memakai_yang_lama
from kinerja_cli.source import load
from kinerja_cli.source.glance import glance
from kinerja_cli.source.nearby import AKHIRAN

_TERBANYAK = 100  # files of a folder that are looked at


def pk_yang_diubah(setahun: Setahun) -> Iterator[Diagnostic]:
    """Warn of a file whose PK does not hold any more in its period (KIN392)."""
    (d,), pk = setahun.berkas, setahun.pk
    named = d.value.berkas.pk
    if pk.value.rangkaian or not named:
        return
    if not same_file(path_from(d.source.text.path, named), pk.source.text.path):
        return  # another one was chosen for it: KIN469
    for r in _changes_beside(pk.source.text.path):
        if not r.sebelum(d.value.periode):
            yield memakai_yang_lama(r, d)
            return


def _changes_beside(path: str) -> Iterator[RangkaianPk[Perjanjian]]:
    try:
        isi = sorted(Path(path).parent.iterdir())
    except OSError:
        return
    yaml = (p for p in isi if p.suffix.lower() in AKHIRAN)
    for lain in islice(yaml, _TERBANYAK):
        r = _changing(str(lain)) if glance(lain).format == PK else None
        if r and same_file(r.pertama.source.text.path, path):
            yield r


def _changing(path: str) -> RangkaianPk[Perjanjian] | None:
    """Read a PK that changes another; what is wrong with it is said of it itself."""
    try:
        source = load(path)
        return (
            read_perjanjian(source).value.rangkaian if source.get(KUNCI_DARI) else None
        )
    except KinerjaError:
        return None
