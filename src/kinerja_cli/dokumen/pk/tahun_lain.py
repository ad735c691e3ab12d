"""What a PK says of other years than its own, and of others: keys read where written.

They are kept as they stand in the file until somebody asks: few PK have them.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, Field, model_validator

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk.tahun_tertulis import BolehTiada, berbentuk, check_years
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.field import TargetIsian
from kinerja_cli.dokumen.pk.target.kata import BacaKata
from kinerja_cli.dokumen.pk.terbit import AngkaTerbit, NilaiTerbit, Terbit
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.fields import Tahun
from kinerja_cli.source.keys import MAKSUD, Beside
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks, validate

_EMPAT_ANGKA = Field(json_schema_extra={"propertyNames": {"pattern": "^[12][0-9]{3}$"}})
Riwayat = Annotated[dict[Tahun, Terbit], BeforeValidator(check_years), _EMPAT_ANGKA]
Tahunan = Annotated[
    dict[Tahun, TargetIsian], BeforeValidator(check_years), _EMPAT_ANGKA
]


def _wajib(nilai: Any) -> None:
    if nilai is None:
        hint = "isi nilainya, atau hapus kunci di atasnya"
        raise reject("KIN205", "`nilai` masih kosong", hint, ("nilai",))


class KondisiAwal(Declaration):
    """Where the medium term began."""

    tahun: Tahun = Field(description="tahun kondisi awal, paling lambat tahun PK")
    nilai: AngkaTerbit = Field(description="realisasi tahun itu")
    sumber: Teks | None = Field(None, description="dokumen yang memuatnya")

    @model_validator(mode="after")
    def _begins_somewhere(self) -> Self:
        _wajib(self.nilai)
        return self


class Standar(Declaration):
    """What others ask of all: a national standard, or that of a province."""

    tak_dipakai: ClassVar[dict[str, str]] = {"target": MAKSUD.format("nilai")}

    nilai: TargetIsian = Field(
        description="standarnya, ditulis seperti target; dibaca menurut `arah`"
    )
    nama: Teks = Field(description="namanya, misalnya SPM atau standar nasional")
    tahun: Tahun | None = Field(None, description="tahun standar itu")
    sumber: Teks | None = Field(None, description="dokumen yang menetapkannya")

    @model_validator(mode="after")
    def _asks_something(self) -> Self:
        _wajib(self.nilai)
        return self


class TahunLain(Declaration):
    """The keys of an indikator that are about other years, or about all offices."""

    riwayat: Annotated[
        Riwayat | None,
        berbentuk('{2022: "80,10", 2023: 81}', menurut_tahun=True, boleh_tiada=True),
        BolehTiada(),
    ] = Field(
        None,
        description="realisasi terbit tahun-tahun sebelumnya, menurut tahun; atau "
        "`tidak ada`, bila indikatornya baru",
    )
    kondisi_awal: Annotated[
        KondisiAwal | None, berbentuk("{tahun: 2021, nilai: 80}")
    ] = Field(None, description="realisasi pada awal jangka menengah")
    target_tahunan: Annotated[
        Tahunan | None, berbentuk("{2025: 82, 2026: 83}", menurut_tahun=True)
    ] = Field(
        None, description="target tahun-tahun berikutnya (Renstra), menurut tahun"
    )
    standar: Annotated[
        Standar | None,
        berbentuk("{nilai: 98, nama: SPM, tahun: 2023, sumber: ...}", boleh_tiada=True),
        BolehTiada(),
    ] = Field(
        None,
        description="standar nasional atau provinsi, sebagai pembanding; atau `tidak "
        "ada`, bila memang tidak ada",
    )

    @property
    def terbit(self) -> dict[int, NilaiTerbit]:
        """The published values by year, without the years that are left blank."""
        semua = (self.riwayat or {}).items()
        berisi = ((n, t) for n, t in semua if isinstance(t, NilaiTerbit))
        return {tahun: t for tahun, t in berisi if t.nilai is not None}

    @property
    def tahunan(self) -> dict[int, Target]:
        """The targets by year, without the years that have none."""
        semua = (self.target_tahunan or {}).items()
        return {tahun: target for tahun, target in semua if target}

    def semua(self) -> Iterator[tuple[Keys, Target]]:
        """Walk all that it says, with keys; what was published, as a target of one."""
        for tahun, t in self.terbit.items():
            yield ("riwayat", str(tahun)), _tepat(t.nilai)
        if self.kondisi_awal:
            yield ("kondisi_awal", "nilai"), _tepat(self.kondisi_awal.nilai)
        for tahun, target in self.tahunan.items():
            yield ("target_tahunan", str(tahun)), target
        if self.standar and self.standar.nilai:
            yield ("standar", "nilai"), self.standar.nilai


def _tepat(nilai: Decimal | None) -> Target:
    angka = nilai or Decimal(0)
    return Target(angka, angka)


def read_tahun_lain(
    tree: dict[str, Any], kelas: type[DasarRumus], konteks: dict[str, Any], lain: Beside
) -> TahunLain:
    """Read these keys of an indikator, in its unit, direction and scale.

    Args:
        tree: What stands in the file under these keys.
        kelas: The rumus of the indikator.
        konteks: What it tells numbers in its unit, and its ``arah``, if that is said.
        lain: What else is known of keys.

    Raises:
        KinerjaError: All that is wrong with them, by their keys.
    """
    kata = BacaKata(kelas) if kelas.bertingkat else None
    return validate(TahunLain, tree, lain, konteks | {"kata": kata})


def tahun_keliru(lain: TahunLain, kini: int) -> Iterator[Diagnostic]:
    """Find years on the wrong side of ``kini``, that of the PK, by these keys."""
    for tahun in lain.riwayat or ():
        if tahun >= kini:
            message = f"riwayat tahun {tahun}, padahal PK {kini}"
            hint = f"riwayat berisi tahun sebelum {kini}; realisasi di berkasnya"
            yield _keliru(message, hint, "riwayat", str(tahun))
    for tahun in lain.target_tahunan or ():
        if tahun < kini:
            message = f"target tahunan {tahun}, padahal PK {kini}"
            hint = "hapus tahun yang sudah lewat; realisasinya di `riwayat`"
            yield _keliru(message, hint, "target_tahunan", str(tahun))
    if lain.kondisi_awal and lain.kondisi_awal.tahun > kini:
        message = f"kondisi awal tahun {lain.kondisi_awal.tahun}, padahal PK {kini}"
        hint = "kondisi awal paling lambat tahun PK"
        yield _keliru(message, hint, "kondisi_awal", "tahun")._replace(at_key=False)


def _keliru(message: str, hint: str, *keys: str) -> Diagnostic:
    return Diagnostic("KIN287", message, hint, keys=keys, at_key=True)
