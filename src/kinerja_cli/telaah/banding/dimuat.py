"""The sides of a comparison as files: realisasi, folders of them, results as JSON."""

from collections.abc import Sequence

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError
from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.berkas import Loaded, load_realisasi
from kinerja_cli.dokumen.format import HASIL, REALISASI, refuse_other, stated
from kinerja_cli.source import Source


def load_sides(berkas: Sequence[str]) -> list[Loaded]:
    """Read what was named, a side each; of one workbook that is alone, each sheet.

    Raises:
        KinerjaError: KIN241, KIN204 what is named cannot be compared; or what is wrong
            with the files.
    """
    found = Gathering()
    semua: list[Loaded] = []
    for path in berkas:
        with found.under():
            dimuat = load_realisasi([path])
            for source in dimuat.sources:
                _refuse_unknown(source)
            semua.append(dimuat)
    found.finish()
    return _apart(semua[0]) if len(semua) == 1 else semua


def _apart(sendiri: Loaded) -> list[Loaded]:
    """Make a side of each sheet of a workbook that is alone."""
    if not all(s.text.lembar for s in sendiri.sources):
        return [sendiri]
    if len({s.text.path for s in sendiri.sources}) > 1:
        return [sendiri]  # a folder of workbooks is one side, as any folder is
    pertama, *lain = sendiri.sources
    return [Loaded([pertama], sendiri.temuan), *(Loaded([s]) for s in lain)]


def _refuse_unknown(source: Source) -> None:
    """Raise what is wrong with a file that is neither a realisasi nor a result."""
    tertulis = stated(source)
    if tertulis == HASIL:
        return
    refuse_other(source, REALISASI)
    if tertulis not in {"", REALISASI}:
        message = f"{kutip(tertulis)} tidak dapat dibandingkan"
        hint = f"sebut berkas `format: {REALISASI}`, atau JSON `{HASIL}`"
        with source.locating():
            raise KinerjaError(Diagnostic("KIN204", message, hint, keys=("format",)))


def tercatat(dimuat: Loaded) -> bool:
    """Tell whether a side is a result that was written as JSON."""
    return stated(dimuat.sources[0]) == HASIL
