"""The worksheet of an AKIP evaluation as its file declares it."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from kinerja_cli.core import exact
from kinerja_cli.rumus.sakip.komponen import Huruf, Poin
from kinerja_cli.source.fields import Angka, Tahun
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN, Declaration, Teks

BanyakTerpenuhi = Annotated[int, Angka("kriteria", minimal=0, desimal=0)]
BanyakKriteria = Annotated[int, Angka("kriteria", minimal=1, desimal=0)]
LamaTahun = Annotated[int, Angka("tahun", minimal=0, maksimal=50, desimal=0)]
Kolom = Literal["evaluator", "mandiri"]
KOLOM: tuple[Kolom, ...] = ("evaluator", "mandiri")


class NilaiHuruf(Declaration):
    """A grade: as stated, or as the criteria give it that are met."""

    tak_dipakai: ClassVar[Mapping[str, str]] = {
        "nilai": "nilai huruf ditulis di `huruf`"
    }

    huruf: Huruf | None = Field(None, description="AA, A, BB, B, CC, C, D, atau E")
    terpenuhi: BanyakTerpenuhi | None = Field(
        None, description="kriteria yang terpenuhi"
    )
    dari: BanyakKriteria | None = Field(None, description="banyaknya kriteria")
    bertahan: LamaTahun | None = Field(
        None, description="berapa tahun seluruh kriteria sudah terpenuhi"
    )

    @model_validator(mode="after")
    def _met_of_how_many(self) -> Self:
        if (self.terpenuhi is None) != (self.dari is None):
            kosong = "terpenuhi" if self.terpenuhi is None else "dari"
            hint = "tulis `terpenuhi` dan `dari` bersama-sama"
            raise reject("KIN205", f"`{kosong}` masih kosong", hint)
        if self.terpenuhi is None and self.bertahan is not None:
            hint = "tulis pula `terpenuhi` dan `dari`"
            raise reject("KIN205", "`bertahan` tanpa kriterianya", hint)
        if self.terpenuhi is not None and self.dari and self.terpenuhi > self.dari:
            message = f"terpenuhi {self.terpenuhi}, padahal kriterianya {self.dari}"
            raise reject("KIN212", message, "paling banyak sama dengan `dari`")
        return self

    @property
    def persen(self) -> Fraction | None:
        """The share of criteria that are met; None where they are not counted."""
        if self.terpenuhi is None or self.dari is None:
            return None
        return exact.persen(Decimal(self.terpenuhi), Decimal(self.dari))


NilaiKolom = Annotated[
    Annotated[Huruf, LANGSUNG] | Annotated[NilaiHuruf, RINCIAN], PILAH
]


class SubLke(NilaiHuruf):
    """One sub-component; the office's own grade may stand beside the evaluator's."""

    mandiri: NilaiKolom | None = Field(None, description="penilaian mandiri kantor")


Sub = Annotated[Annotated[Huruf, LANGSUNG] | Annotated[SubLke, RINCIAN], PILAH]


class KomponenLke(Declaration):
    """One component: its three sub-components, and its value where it is printed."""

    nilai: Poin | None = Field(
        None, description="nilai komponen tercetak; dicocokkan dengan isinya"
    )
    keberadaan: Sub | None = Field(None, description="apakah yang diminta ada")
    kualitas: Sub | None = Field(None, description="mutunya")
    pemanfaatan: Sub | None = Field(None, description="pemakaiannya")


class SemuaKomponen(Declaration):
    """The four components."""

    perencanaan: KomponenLke | None = Field(None, description="Perencanaan Kinerja")
    pengukuran: KomponenLke | None = Field(None, description="Pengukuran Kinerja")
    pelaporan: KomponenLke | None = Field(None, description="Pelaporan Kinerja")
    evaluasi: KomponenLke | None = Field(
        None, description="Evaluasi Akuntabilitas Kinerja Internal"
    )


class Lke(Declaration):
    """The worksheet of one office for one year."""

    format: Literal["kinerja/lke@1"] = Field(description="jenis berkas ini")
    tahun: Tahun = Field(description="tahun yang dievaluasi; menentukan aturannya")
    instansi: str = Field("", description="nama kantor")
    pk: Teks | None = Field(None, description="berkas PK yang memuat targetnya")
    keterangan: str = Field("", description="tercetak di kepala setiap keluaran")
    komponen: SemuaKomponen = Field(
        default_factory=SemuaKomponen, description="keempat komponen"
    )
    total: Poin | None = Field(None, description="jumlah sebagaimana tercetak")
