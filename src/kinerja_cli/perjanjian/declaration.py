"""The Perjanjian Kinerja as its file declares it. Nothing is computed here."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, Field

from kinerja_cli.aturan import Aturan, Subjek
from kinerja_cli.aturan.ketentuan import Tahun
from kinerja_cli.diagnostic import (
    Keys,
    KinerjaError,
)
from kinerja_cli.rumus import SEMUA_RUMUS, check_rumus, load_rumus
from kinerja_cli.rumus.dasar import Akumulasi, DasarRumus
from kinerja_cli.source.fields import Angka, Rupiah, reject
from kinerja_cli.source.validation import Declaration, Teks, validate

Arah = Literal["naik", "turun"]
RumusTurun = Literal["selisih", "rasio"]
Desimal = Annotated[int, Angka(minimal=0, maksimal=6, desimal=0)]
Nomor = Annotated[int, Angka(minimal=1, desimal=0)]
Target = Annotated[Decimal, Angka(minimal=0, tanda=("%", "Rp"))]
Batas = Annotated[Decimal, Angka("%", minimal=100, tanda=("%",))]
Triwulanan = Annotated[tuple[Target, ...], Field(min_length=4, max_length=4)]


def _known(nama: str) -> str:
    try:
        check_rumus(nama)
    except KinerjaError as error:
        (d,) = error.diagnostics
        raise reject(d.code, d.message, d.hint) from None
    return nama


NamaRumus = Annotated[
    Teks,
    AfterValidator(_known),
    Field(json_schema_extra={"enum": list(SEMUA_RUMUS)}),
]


class Pihak(Declaration):
    """Who signs."""

    nama: Teks
    jabatan: Teks


class Indikator(Declaration):
    """One measurable promise.

    Attributes:
        id: The stable key by which a realisasi refers to it.
        nama_lain: Other names that the document gives to the same indikator.
        tercetak: The target as the document prints it, in each place.
        formulasi: The formula as the document words it.
        penjelasan: How the document explains the target.
        dasar_target: The inputs by which the target was reached.
        desimal: Decimals of the realisasi; from ``konvensi`` if None.
        batas_capaian: The capaian, in percent, above which it is cut off.
    """

    id: Annotated[Teks, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]
    nama: Teks
    nama_lain: tuple[Teks, ...] = ()
    satuan: Teks
    target: Target
    tercetak: tuple[Teks, ...] = ()
    rumus: NamaRumus
    arah: Arah = "naik"
    rumus_turun: RumusTurun = "selisih"
    desimal: Desimal | None = None
    batas_capaian: Batas | None = None
    target_triwulan: Triwulanan | None = None
    akumulasi: Akumulasi | None = None
    relevansi: str = ""
    formulasi: str = ""
    sumber_data: str = ""
    penjelasan: str = ""
    dasar_target: dict[str, Any] | None = None

    @cached_property
    def kelas(self) -> type[DasarRumus]:
        """The rumus, ready to read inputs."""
        return load_rumus(self.rumus)

    @cached_property
    def dasar(self) -> DasarRumus | None:
        """The inputs behind the target, read by the rumus; None if not given."""
        if self.dasar_target is None:
            return None
        return validate(self.kelas, self.dasar_target)


class Sasaran(Declaration):
    """A goal, and the indikator that measure it."""

    uraian: Teks
    penjelasan: str = ""
    dasar_hukum: tuple[Teks, ...] = ()
    indikator: Annotated[tuple[Indikator, ...], Field(min_length=1)]


class Program(Declaration):
    """A program, and the budget that carries it."""

    nomor: Nomor
    nama: Teks
    anggaran: Rupiah
    sumber: str = ""


class Konvensi(Declaration):
    """What an office may decide for itself; each choice is printed in reports."""

    desimal: Desimal = 2
    skala_capaian: Teks | None = None
    skala_skm: Teks | None = None
    skala_sakip: Teks | None = None

    def pilihan(self) -> dict[Subjek, str]:
        """The regulations chosen by name, by subject."""
        chosen = {s: getattr(self, f"skala_{s}") for s in get_args(Subjek)}
        return {subjek: nama for subjek, nama in chosen.items() if nama}


class Perjanjian(Declaration):
    """What the head of an office promises for one fiscal year."""

    format: Literal["kinerja/pk@1"]
    tahun: Tahun
    instansi: Teks
    daerah: str = ""
    tempat: str = ""
    tanggal: str = ""
    keterangan: str = ""
    pihak_pertama: Pihak | None = None
    pihak_kedua: Pihak | None = None
    konvensi: Konvensi = Field(default_factory=Konvensi)
    sasaran: Annotated[tuple[Sasaran, ...], Field(min_length=1)]
    program: tuple[Program, ...] = ()
    total_anggaran: Rupiah | None = None

    def semua_indikator(self) -> Iterator[tuple[int, Keys, Indikator]]:
        """Walk the indikator as sasaran number, keys and indikator."""
        for m, sasaran in enumerate(self.sasaran):
            for n, indikator in enumerate(sasaran.indikator):
                yield m + 1, ("sasaran", m, "indikator", n), indikator

    def subjek(self) -> tuple[Subjek, ...]:
        """The books of regulation that its computation opens."""
        used = {i.kelas.subjek for _, _, i in self.semua_indikator()}
        return tuple(s for s in get_args(Subjek) if s == "capaian" or s in used)

    @cached_property
    def aturan(self) -> Aturan:
        """The rule book at this year, with the choices of this PK."""
        return Aturan(self.tahun, self.konvensi.pilihan())
