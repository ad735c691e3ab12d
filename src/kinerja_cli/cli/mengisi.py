"""A realisasi to fill in, written as its file wants it: YAML now, a workbook, CSV."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kinerja_cli.cli.computing import open_pk
from kinerja_cli.cli.masa_diminta import MasaDiminta
from kinerja_cli.cli.output import berkas_keluaran, refuse_input, write
from kinerja_cli.cli.reporting import report
from kinerja_cli.core.diagnostic import refusal
from kinerja_cli.core.teks import rangkai
from kinerja_cli.dokumen.lookup import paths_of
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
    def menurut(
        cls, keluaran: str | None, *, timpa: bool, csv: bool = True
    ) -> "BerkasIsian":
        """Tell by the suffix of a file how it is written, and whether as ``csv``, too.

        Raises:
            KinerjaError: KIN501, it is written in no such way; KIN503, it is a folder.
        """
        berkas = berkas_keluaran(keluaran)
        akhiran = Path(berkas).suffix.lower() if berkas else ""
        if akhiran in _YAML:
            return cls(keluaran, ".yaml", timpa)
        bentuk = (*_BUKU, *_CSV) if csv else _BUKU
        if akhiran in bentuk:
            return cls(keluaran, akhiran, timpa)
        message = f"isian tidak ditulis sebagai {akhiran}"
        pilihan = rangkai((".yaml", *bentuk), kata="atau")
        hint = f"{_JALAN.get(akhiran, '')}pakai {'salah satu dari ' * csv}{pilihan}"
        raise refusal(str(berkas), "KIN501", message, hint)

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


def tulis_kosong(pk: str, masa: MasaDiminta, ke: BerkasIsian) -> None:
    """Write a blank one for a PK.

    Raises:
        KinerjaError: What is wrong with the PK; or it cannot be written there.
    """
    document = open_pk(pk)
    refuse_input(ke.keluaran, *paths_of(document))
    if ke.formulir:
        from kinerja_cli.core.periode import SETAHUN, Periode
        from kinerja_cli.dokumen.formulir.susun import susun_formulir

        diminta = masa.periode(document.value.tahun)
        if not (diminta or ke.banyak):
            diminta = (Periode.ke(document.value.tahun, SETAHUN),)
        formulir = susun_formulir(document, diminta, tujuan=ke.tujuan)
        _tulis_formulir(formulir, document.value, ke, diminta)
        return
    from kinerja_cli.dokumen.rangkaian_pk import to_fill_in
    from kinerja_cli.dokumen.templat import render_realisasi

    berlaku = to_fill_in(document, masa.baris)
    ke.tulis(render_realisasi(berlaku, masa.baris, ke.tujuan))


def tulis_terisi(
    dari: Sequence[str], pk: str | None, masa: MasaDiminta, ke: BerkasIsian
) -> None:
    """Write what is filled in already.

    Raises:
        KinerjaError: What is wrong with the files, or with their PK; KIN512, of which
            period, KIN513, a value has no place; or it cannot be written there.
    """
    from kinerja_cli.dokumen.terisi.sumber import buka_terisi

    sumber = buka_terisi(dari, pk)
    refuse_input(ke.keluaran, *(t.path for t in sumber.semua), *paths_of(sumber.pk))
    report((*sumber.pk.source.warnings, *sumber.temuan))
    diminta = masa.periode(sumber.pk.value.tahun)
    if not ke.banyak:
        satu = sumber.satu(diminta[0] if diminta else None)
        diminta = (satu.periode,)
    if ke.formulir:
        from kinerja_cli.dokumen.terisi.formulir import susun_terisi

        formulir = susun_terisi(sumber, diminta, ke.tujuan)
        _tulis_formulir(formulir, sumber.pk.value, ke, diminta)
        return
    from kinerja_cli.dokumen.terisi.naskah import render_terisi

    disebut = bool(pk or satu.realisasi.source.get("pk"))
    ke.tulis(render_terisi(satu.realisasi, satu.pk, ke.tujuan, sebut_pk=disebut))


def _tulis_formulir(
    formulir: "Formulir", pk: "Perjanjian", ke: BerkasIsian, masa: "Sequence[Periode]"
) -> None:
    if ke.banyak:
        from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import tulis_formulir

        ke.tulis(tulis_formulir(formulir))
    else:
        from kinerja_cli.dokumen.formulir.csv_form import tulis_csv

        ke.tulis(tulis_csv(formulir, pk, masa[0]))
