"""The realisasi as its file declares it. Nothing is computed here."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, NamedTuple, Self

from pydantic import BeforeValidator, Field, model_validator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.periode import KUNCI_PERIODE, Periode
from kinerja_cli.core.teks import hampa, visible
from kinerja_cli.dokumen.realisasi.periode import (
    SARAN_PERIODE,
    Bulan,
    PeriodeTahun,
    Semester,
    Triwulan,
)
from kinerja_cli.dokumen.realisasi.tanpa_isian import TanpaRealisasi
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.fields import Rupiah, Tahun
from kinerja_cli.source.keys import MAKSUD
from kinerja_cli.source.plain import belum_ada
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks

if TYPE_CHECKING:
    from kinerja_cli.dokumen.realisasi.narasi import SemuaNarasi

KUNCI_UANG = ("anggaran", "anggaran_perubahan")  # below which amounts stand
NARASI, NARASI_SASARAN = "narasi", "narasi_sasaran"


def _spent(value: Any) -> Any:
    return None if isinstance(value, str) and belum_ada(value) else value or None


def _by_program(value: Any) -> Any:
    """Refuse, as KIN203, amounts that stand there without their programs."""
    if isinstance(value, str) and not hampa(value) and not belum_ada(value):
        value = [value]
    if (
        not isinstance(value, list)
        or not value
        or not all(isinstance(v, str) for v in value)
    ):
        return value
    message = "`{nama}` berisi nilai tiap program menurut nomornya"
    misal = visible(value[0])
    hint = f"tulis nomor program di depan tiap nilai: `1: {misal}`"
    raise reject("KIN203", message, hint)


PerProgram = Annotated[
    dict[str, Annotated[Rupiah | None, BeforeValidator(_spent)]],
    BeforeValidator(_by_program),
]


class BerkasRealisasi(Declaration):
    """The file as it stands; the inputs of an indikator are read by its rumus."""

    tak_dipakai: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(("caturwulan", "kuartal", "tw", "tanggal"), SARAN_PERIODE),
        **dict.fromkeys(
            ("pagu", "pagu_awal", "anggaran_awal"),
            "tempatnya di berkas PK, di bawah `program`: `anggaran`",
        ),
        "pagu_perubahan": MAKSUD.format("anggaran_perubahan"),
        "realisasi_anggaran": MAKSUD.format("anggaran"),
    }

    format: Literal["kinerja/realisasi@1"] = Field(description="jenis berkas ini")
    tahun: Tahun = Field(description="tahun anggaran, sama dengan tahun PK")
    triwulan: Triwulan | None = Field(
        None,
        description="triwulan yang diisi; harus ada ini, `bulan`, `semester`, atau "
        "`periode`",
    )
    bulan: Bulan | None = Field(None, description="bulan yang diisi")
    semester: Semester | None = Field(None, description="semester yang diisi")
    periode: PeriodeTahun | None = Field(None, description="untuk setahun penuh")
    pk: Teks | None = Field(None, description="berkas PK, dihitung dari berkas ini")
    keterangan: str = Field("", description="tercetak di kepala setiap keluaran")
    realisasi: dict[str, Any] | None = Field(None, description="isian tiap id")
    anggaran: PerProgram | None = Field(
        None,
        description="realisasi anggaran tiap program, dalam rupiah; sejak 1 Januari, "
        "atau periode itu saja menurut `sifat_anggaran` PK",
    )
    anggaran_perubahan: PerProgram | None = Field(
        None,
        description="pagu tiap program sesudah perubahan, dalam rupiah",
    )
    # As written: a class for them would cost every start, and few files have them.
    narasi: dict[str, Any] | None = Field(
        None, description="penjelasan kantor atas capaian tiap id, dalam kata"
    )
    narasi_sasaran: dict[str, Any] | None = Field(
        None, description="yang sama tiap nomor sasaran, menurut urutannya dalam PK"
    )

    @model_validator(mode="wrap")
    @classmethod
    def _one_period(cls, tree: Any, read: Callable[[Any], Self]) -> Self:
        berkas = read(tree)
        disebut = [k for k in tree if k in KUNCI_PERIODE and getattr(berkas, k)]
        if len(disebut) != 1:
            message = "periode harus disebut, satu saja"
            raise reject("KIN209", message, SARAN_PERIODE, tuple(disebut[1:2]))
        return berkas


class BelumLengkap(NamedTuple):
    """Inputs begun and not finished: which are blank, for the reader to fill in."""

    alasan: tuple[Diagnostic, ...]


# What a file says of one indikator: its inputs, some of them, why there are none, or
# nothing yet.
Isian = DasarRumus | BelumLengkap | TanpaRealisasi | None


class Realisasi(NamedTuple):
    """One period, with the inputs of every indikator of the PK.

    Attributes:
        catatan: By the id of an indikator, what a reader should know of how its
            inputs were read.
        narasi: What it says in words; None where it says nothing.
    """

    berkas: BerkasRealisasi
    isian: Mapping[str, Isian]
    catatan: Mapping[str, tuple[Diagnostic, ...]] = {}
    narasi: "SemuaNarasi | None" = None

    @property
    def periode(self) -> Periode:
        """The period that it is of."""
        b = self.berkas
        return Periode.dari(b.tahun, b.triwulan, b.bulan, b.semester)

    @property
    def kosong(self) -> bool:
        """Whether nothing is filled in yet, be it money or a reason; words are not."""
        uang = (self.berkas.anggaran, self.berkas.anggaran_perubahan)
        isi = (*self.isian.values(), *(n for u in uang for n in (u or {}).values()))
        return all(i is None for i in isi)
