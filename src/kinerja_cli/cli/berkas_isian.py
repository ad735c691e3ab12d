"""Where isian go that are to be filled in: the suffix says as what they are written."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kinerja_cli.cli.output import berkas_keluaran, write
from kinerja_cli.core.diagnostic import refusal
from kinerja_cli.export.encoding import encode

if TYPE_CHECKING:
    from kinerja_cli.core.periode import Periode
    from kinerja_cli.dokumen.formulir.lembar import Formulir
    from kinerja_cli.dokumen.pk import Perjanjian

_YAML, _BUKU, _CSV = ("", ".yaml", ".yml"), (".xlsx",), (".csv",)
_JALAN = dict.fromkeys((".xls", ".xlsm", ".xlsb", ".ods"), "untuk Excel: .xlsx; ")


class BerkasIsian(NamedTuple):
    """Where it goes, and how it is written there.

    Attributes:
        akhiran: The suffix that says so; ``.yaml`` of standard output.
    """

    keluaran: str | None
    akhiran: str
    timpa: bool

    @classmethod
    def menurut(cls, keluaran: str | None, *, timpa: bool) -> "BerkasIsian":
        """Tell by the suffix of a file how it is written.

        Raises:
            KinerjaError: KIN501, it is written in no such way; KIN503, it is a folder.
        """
        berkas_keluaran(keluaran)
        akhiran = Path(keluaran).suffix.lower() if keluaran else ""
        if akhiran in _YAML:
            return cls(keluaran, ".yaml", timpa)
        if akhiran in (*_BUKU, *_CSV):
            return cls(keluaran, akhiran, timpa)
        message = f"isian tidak ditulis sebagai {akhiran}"
        hint = f"{_JALAN.get(akhiran, '')}pakai salah satu dari .yaml, .xlsx, atau .csv"
        raise refusal(str(keluaran), "KIN501", message, hint)

    @property
    def tujuan(self) -> str | None:
        """The file that it will stand in, if that is one."""
        return berkas_keluaran(self.keluaran)

    @property
    def banyak(self) -> bool:
        """Whether one file of the kind holds several periods."""
        return self.akhiran in _BUKU

    @property
    def formulir(self) -> bool:
        """Whether it is a form: a workbook or CSV."""
        return self.akhiran in (*_BUKU, *_CSV)

    def tulis(self, isi: str | bytes) -> None:
        """Write it.

        Raises:
            KinerjaError: KIN502 to KIN504, it cannot be written there.
        """
        content = encode(isi) if isinstance(isi, str) else isi
        write(content, self.keluaran, timpa=self.timpa)

    def tulis_formulir(
        self,
        formulir: "Formulir",
        masa: "Sequence[Periode]" = (),
        pk: "Perjanjian | None" = None,
    ) -> None:
        """Write a form, as a workbook or as CSV.

        Args:
            formulir: The form.
            masa: The period that it is of, if CSV is to say one.
            pk: The PK that says how its indikator are called.

        Raises:
            KinerjaError: As ``tulis``; KIN510 or KIN511, no workbook can be made.
        """
        if self.banyak:
            from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import tulis_formulir

            self.tulis(tulis_formulir(formulir))
            return
        from kinerja_cli.dokumen.formulir.csv_form import nama_indikator, tulis_csv

        nama = nama_indikator(pk) if pk else {}
        self.tulis(tulis_csv(formulir, next(iter(masa), None), nama))
