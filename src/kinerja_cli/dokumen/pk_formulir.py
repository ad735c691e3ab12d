"""Was a form made from the PK that it is read with, or from that of another office?"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, Location
from kinerja_cli.core.shell import shell_shown
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.named import path_from, same_file
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi.kunci import ISIAN
from kinerja_cli.source import Document, Source


def pk_since_changed(
    pk: Document[Perjanjian], sources: Iterable[Source]
) -> Iterator[Diagnostic]:
    """Note each form whose PK has changed since (KIN139), once a workbook.

    Of two PK of a year either will do. Of one that was chosen in the place of the PK
    that the form names, that is said already.
    """
    r = pk.value.rangkaian
    semua = (r.pertama.source, r.kedua.source) if r else (pk.source,)
    sidik = {s.text.sha256 for s in semua}
    basi = (s for s in sources if s.sheet and s.sheet.pk_sha256 not in {"", *sidik})
    for path in dict.fromkeys(s.text.path for s in basi if _is_its_own(s, semua)):
        yield _changed(path)


def refuse_of_others(source: Source, pk: Document[Perjanjian]) -> None:
    """Raise KIN279 where most rows of a form are of no indikator of ``pk``.

    It was made for another PK: what else would be found of it misleads.
    """
    semua = source.get(ISIAN)
    ids = [*semua] if isinstance(semua, dict) else []
    asing = [i for i in ids if i not in pk.value.menurut_id]
    if not source.sheet or 2 * len(asing) <= len(ids):
        return
    message = (
        f"formulir ini dibuat untuk PK lain: {len(asing)} dari {len(ids)} indikatornya "
        f"tidak ada di {visible(pk.source.text.name)}"
    )
    hint = (
        "sebut PK-nya dengan --pk; atau tulis formulir PK ini: `kinerja templat --pk "
        f"{shell_shown(pk.source.text.path)} -o isian-{pk.value.tahun}.xlsx`"
    )
    place = Location(source.text.path, WORKBOOK)
    raise KinerjaError(Diagnostic("KIN279", message, hint, location=place))


def _is_its_own(source: Source, semua: Iterable[Source]) -> bool:
    named = source.get("pk")
    if not (isinstance(named, str) and named):
        return True
    path = path_from(source.text.path, named)
    return any(same_file(path, s.text.path) for s in semua)


def _changed(path: str) -> Diagnostic:
    baru = Path(path).with_stem(f"{Path(path).stem}-baru")
    dari, ke = map(shell_shown, (path, str(baru)))
    message = "PK berubah sejak formulir ini dibuat; isiannya dibaca menurut id"
    hint = f"formulir yang baru: `kinerja templat --dari {dari} -o {ke}`"
    place = Location(path, WORKBOOK)
    return Diagnostic("KIN139", message, hint, "catatan", location=place)
