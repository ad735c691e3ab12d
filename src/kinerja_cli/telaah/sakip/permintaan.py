"""What a command line asks of a SAKIP evaluation, beside the evaluation itself."""

from pydantic import Field

from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.rumus.sakip import Sakip
from kinerja_cli.rumus.sakip.komponen import Poin
from kinerja_cli.source import Source
from kinerja_cli.source.fields import Tahun
from kinerja_cli.source.validation import Declaration, Teks, validate
from kinerja_cli.telaah.sakip.kenaikan import nilai_sebesar, predikat_berikutnya
from kinerja_cli.telaah.sakip.tinjauan import Tinjauan


class Permintaan(Declaration):
    """The year, the goal and the indikator, where they are named."""

    tahun: Tahun | None = None
    sasaran: Poin | None = None
    indikator: Teks | None = Field(None)

    def tujuan(self, tinjauan: Tinjauan) -> Tujuan | None:
        """Return the total to aim at: the one named, else the predikat next above."""
        if self.sasaran is None:
            return predikat_berikutnya(tinjauan)
        return nilai_sebesar(self.sasaran, tinjauan)


# What a command line may say: the components with their sum, and what is asked.
PILIHAN = (*Sakip.model_fields, *Permintaan.model_fields)


def read_permintaan(source: Source) -> Permintaan:
    """Read what was asked; findings come with their columns."""
    tertulis = {n: source.get(n) for n in Permintaan.model_fields}
    with source.locating():
        return validate(Permintaan, tertulis)
