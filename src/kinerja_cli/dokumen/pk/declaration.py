"""The Perjanjian Kinerja as its file declares it. Nothing is computed here."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, Self

from pydantic import Field, PrivateAttr, model_validator

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import desimal_tertulis
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.pk.acuan_indikator import AcuanIndikator
from kinerja_cli.dokumen.pk.indikator import Indikator
from kinerja_cli.dokumen.pk.konvensi import Konvensi
from kinerja_cli.dokumen.pk.program import Pos, Program, walk_program
from kinerja_cli.dokumen.pk.sasaran import Pihak, Sasaran
from kinerja_cli.dokumen.pk.target.mulai import BacaMulai, Mulai
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.fields import Rupiah, Tahun
from kinerja_cli.source.keys import MAKSUD
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks

if TYPE_CHECKING:
    from kinerja_cli.dokumen.pk.perubahan.rangkaian import RangkaianPk

KUNCI_DARI, KUNCI_MULAI = "perubahan_dari", "berlaku_mulai"


class Perjanjian(Declaration):
    """What the head of an office promises for one fiscal year."""

    tak_dipakai: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(
            ("periode", "triwulan", "bulan", "semester", "realisasi"),
            "tempatnya di berkas realisasi; PK berlaku setahun",
        ),
        **dict.fromkeys(
            ("mengubah", "pk_awal", "pk_semula", "pk_lama"), MAKSUD.format(KUNCI_DARI)
        ),
        **dict.fromkeys(
            ("mulai", "mulai_berlaku", "berlaku_sejak"), MAKSUD.format(KUNCI_MULAI)
        ),
    }

    format: Literal["kinerja/pk@1"] = Field(description="jenis berkas ini")
    tahun: Tahun = Field(description="tahun anggaran")
    instansi: Teks = Field(description="nama kantor")
    daerah: str = Field("", description="kabupaten, kota, atau provinsi")
    tempat: str = Field(
        "", description="tempat penandatanganan, dicetak `kinerja laporan`"
    )
    tanggal: str = Field(
        "",
        description="tanggal penandatanganan, sebagaimana tertulis (disimpan, "
        "tidak dicetak)",
    )
    perubahan_dari: Teks | None = Field(
        None, description="berkas PK yang diubahnya, dihitung dari berkas ini"
    )
    berlaku_mulai: Annotated[Mulai, BacaMulai()] | None = Field(
        None,
        description="bersama `perubahan_dari`: periode pertama yang memakainya, "
        "misalnya triwulan 3",
    )
    keterangan: str = Field("", description="tercetak di kepala setiap keluaran")
    pihak_pertama: Pihak | None = Field(
        None, description="yang berjanji; dicetak di pengesahan laporan"
    )
    pihak_kedua: Pihak | None = Field(
        None, description="yang menerima janji; dicetak di pengesahan laporan"
    )
    konvensi: Konvensi = Field(
        default_factory=dict,
        validate_default=True,
        description="pilihan kantor tentang cara menghitung",
    )
    sasaran: tuple[Sasaran, ...] = Field(min_length=1, description="daftar sasaran")
    program: tuple[Program, ...] = Field(
        (), description="daftar program dan anggarannya"
    )
    total_anggaran: Rupiah | None = Field(
        None, description="jumlah anggaran sebagaimana tercetak, untuk dicocokkan"
    )

    _rangkaian: "RangkaianPk[Perjanjian] | None" = PrivateAttr(None)

    @model_validator(mode="after")
    def _changes_another(self) -> Self:
        if self.berlaku_mulai and not self.perubahan_dari:
            message = f"`{KUNCI_MULAI}` hanya berlaku bersama `{KUNCI_DARI}`"
            hint = f"tulis `{KUNCI_DARI}: NAMA_BERKAS.yaml`, atau hapus kunci ini"
            raise reject("KIN284", message, hint, (KUNCI_MULAI,))
        return self

    @property
    def rangkaian(self) -> "RangkaianPk[Perjanjian] | None":
        """The two PK of the year that it is one of, where one changed the other."""
        return self._rangkaian

    def dalam(self, rangkaian: "RangkaianPk[Perjanjian]") -> Self:
        """Return it as one of the two PK of its year."""
        salinan = self.model_copy()
        salinan._rangkaian = rangkaian  # noqa: SLF001 - its own
        return salinan

    def semua_indikator(self) -> Iterator[tuple[int, Keys, Indikator]]:
        """Walk the indikator, each once, as sasaran number, keys and indikator.

        Those of programs come last, with no sasaran: 0.
        """
        for m, keys, isi in self._semua_pengukur():
            if isinstance(isi, Indikator):
                yield m, keys, isi
        for pos in self.semua_pos:
            for n, indikator in enumerate(pos.butir.indikator):
                yield 0, (*pos.keys, "indikator", n), indikator

    @property
    def berbobot(self) -> bool:
        """Whether a weight is stated anywhere: if not, nothing is to be weighed."""
        milik_sasaran = (s.bobot is not None for s in self.sasaran)
        return self.indikator_berbobot or any(milik_sasaran)

    @property
    def indikator_berbobot(self) -> bool:
        """Whether an indikator weighs something in a sasaran."""
        semua = (i for s in self.sasaran for i in s.indikator)
        return any(i.bobot is not None for i in semua)

    def semua_acuan(self) -> Iterator[tuple[int, Keys, AcuanIndikator]]:
        """Walk what is named again, in the same way."""
        for m, keys, isi in self._semua_pengukur():
            if isinstance(isi, AcuanIndikator):
                yield m, keys, isi

    def milik_sasaran(self, sasaran: int) -> tuple[str, ...]:
        """Name what measures a sasaran, from 1, in the order of the file."""
        semua = self.sasaran[sasaran - 1].indikator
        return tuple(i.id if isinstance(i, Indikator) else i.acuan for i in semua)

    def _semua_pengukur(self) -> Iterator[tuple[int, Keys, Indikator | AcuanIndikator]]:
        for m, sasaran in enumerate(self.sasaran):
            for n, isi in enumerate(sasaran.indikator):
                yield m + 1, ("sasaran", m, "indikator", n), isi

    @cached_property
    def menurut_id(self) -> dict[str, Indikator]:
        """The indikator by their id."""
        return {i.id: i for _, _, i in self.semua_indikator()}

    def desimal_realisasi(self, i: Indikator, isian: DasarRumus | None = None) -> int:
        """Return the decimals of a realisasi: as declared, else as many as there are.

        A target, or a value that ``isian`` states as it was published, is not rounded:
        what is printed has the digits of both, and no fewer than the convention.
        """
        if i.desimal is not None:
            return i.desimal
        pokok = self.konvensi.desimal if i.kelas.desimal is None else i.kelas.desimal
        dinyatakan = isian.dinyatakan if isian else None
        tertulis = (desimal_tertulis(n) for n in (*i.ujung_target(), dinyatakan))
        return max(pokok, *tertulis)

    @cached_property
    def semua_pos(self) -> tuple[Pos, ...]:
        """The programs and all below them, in the order of the file."""
        return tuple(walk_program(self.program))

    @cached_property
    def program_bernama(self) -> dict[int | str, Program]:
        """The programs by number and by kode."""
        berkode = [(p.kode, p) for p in self.program if p.kode]
        angka = {int(k): p for k, p in berkode if k.isdecimal()}
        return (
            angka
            | dict(berkode)
            | {p.nomor: p for p in self.program if p.nomor is not None}
        )

    def pendukung(self, sasaran: Sasaran) -> tuple[int | str, ...]:
        """Name the programs that carry a sasaran, each as all others name it."""
        ada = self.program_bernama
        return tuple(ada[p].acuan if p in ada else p for p in sasaran.program)

    def subjek(self) -> tuple[str, ...]:
        """The subjects of the law that its computation opens, by name."""
        kelas = (i.kelas for _, _, i in self.semua_indikator())
        used = (s for k in kelas for s in (k.subjek, k.buku_skala) if s)
        return tuple(sorted({"capaian", *used}))

    @cached_property
    def aturan(self) -> Aturan:
        """The rule book at this year, with the choices of this PK."""
        return Aturan(self.tahun, self.konvensi.pilihan())
