"""What a command line asks of a SAKIP evaluation, beside the evaluation itself."""

from pydantic import Field

from kinerja_cli.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.rumus.komponen import Poin
from kinerja_cli.sakip.kenaikan import Tujuan, predikat_berikutnya
from kinerja_cli.sakip.tinjauan import Tinjauan
from kinerja_cli.source import Source
from kinerja_cli.source.fields import Tahun
from kinerja_cli.source.validation import Declaration, Teks, validate

TANPA_BERKAS = "nilai komponen"  # an evaluation that stands on the command line


class Permintaan(Declaration):
    """The year, the goal and the indikator, where they are named."""

    tahun: Tahun | None = None
    sasaran: Poin | None = None
    indikator: Teks | None = Field(None)

    def tujuan(self, tinjauan: Tinjauan) -> Tujuan | None:
        """Return the total to aim at: the one named, else the predikat next above."""
        if self.sasaran is None:
            return predikat_berikutnya(tinjauan)
        return Tujuan(f"nilai {f'{self.sasaran:f}'.replace('.', ',')}", self.sasaran)


def read_permintaan(source: Source) -> Permintaan:
    """Read what was asked; findings come with their columns."""
    tertulis = {n: source.get(n) for n in Permintaan.model_fields}
    with source.locating():
        return validate(Permintaan, tertulis)


def refuse_ways(cara: list[str], *, tahun: bool) -> None:
    """Raise KIN251 unless the evaluation is given in exactly one way.

    Args:
        cara: The ways in which it is given.
        tahun: Whether a year is given beside it: a file says its own.
    """
    hint = "sebut satu saja: berkas LKE, --realisasi, atau nilai keempat komponen"
    if not cara:
        raise KinerjaError(Diagnostic("KIN251", "belum ada yang diperiksa", hint))
    if len(cara) > 1:
        message = f"{' dan '.join(cara)}: dua masukan yang berbeda"
        raise KinerjaError(Diagnostic("KIN251", message, hint))
    if tahun and cara != [TANPA_BERKAS]:
        message, hint = "--tahun tidak dipakai bersama berkas", "hapus --tahun"
        raise KinerjaError(Diagnostic("KIN251", message, hint, keys=("tahun",)))
