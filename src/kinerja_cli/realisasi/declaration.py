"""The realisasi as its file declares it. Nothing is computed here."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, NamedTuple, Self

from pydantic import BeforeValidator, Field, model_validator

from kinerja_cli.diagnostic import Diagnostic
from kinerja_cli.periode import Periode
from kinerja_cli.rumus.dasar import DasarRumus
from kinerja_cli.source.fields import Angka, Rupiah, Tahun
from kinerja_cli.source.messages import reject
from kinerja_cli.source.validation import Declaration, Teks

Triwulan = Annotated[int, Angka(minimal=1, maksimal=4, desimal=0, nomor=True)]
Bulan = Annotated[int, Angka(minimal=1, maksimal=12, desimal=0, nomor=True)]
PerProgram = dict[str, Annotated[Rupiah | None, BeforeValidator(lambda v: v or None)]]


class BerkasRealisasi(Declaration):
    """The file as it stands; the inputs of an indikator are read by its rumus."""

    format: Literal["kinerja/realisasi@1"]
    tahun: Tahun
    triwulan: Triwulan | None = Field(None, description="triwulan yang diisi")
    bulan: Bulan | None = Field(None, description="bulan yang diisi")
    periode: Literal["tahun"] | None = Field(None, description="untuk setahun penuh")
    pk: Teks | None = Field(None, description="berkas PK, dihitung dari berkas ini")
    keterangan: str = Field("", description="tercetak di kepala setiap keluaran")
    realisasi: dict[str, Any] | None = Field(None, description="isian tiap indikator")
    anggaran: PerProgram | None = Field(
        None,
        description="realisasi anggaran tiap program, dalam rupiah; sejak 1 Januari, "
        "atau periode itu saja menurut `sifat_anggaran` PK",
    )
    anggaran_perubahan: PerProgram | None = Field(
        None,
        description="pagu tiap program sesudah perubahan, dalam rupiah",
    )

    @model_validator(mode="after")
    def _one_period(self) -> Self:
        disebut = [p for p in (self.triwulan, self.bulan, self.periode) if p]
        if len(disebut) != 1:
            hint = (
                "tulis `triwulan: 1` sampai `4`, `bulan: 1` sampai `12`, atau "
                "`periode: tahun`"
            )
            raise reject("KIN209", "periode harus disebut, satu saja", hint)
        return self

    @cached_property
    def masa(self) -> Periode:
        """The period that the file is for."""
        return Periode.dari(self.tahun, self.triwulan, self.bulan)


class BelumLengkap(NamedTuple):
    """Inputs begun and not finished: which are blank, for the reader to fill in."""

    alasan: tuple[Diagnostic, ...]


# What a file says of one indikator: its inputs, some of them, or nothing yet.
Isian = DasarRumus | BelumLengkap | None


class Realisasi(NamedTuple):
    """One period, with the inputs of every indikator of the PK.

    Attributes:
        catatan: By the id of an indikator, what a reader should know of how its
            inputs were read.
    """

    berkas: BerkasRealisasi
    isian: Mapping[str, Isian]
    catatan: Mapping[str, tuple[Diagnostic, ...]] = {}

    @property
    def periode(self) -> Periode:
        """The period that it is of."""
        return self.berkas.masa
