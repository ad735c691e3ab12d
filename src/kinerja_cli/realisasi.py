"""The realisasi as its file declares it, read by the rumus of each indikator."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, NamedTuple, Self

from pydantic import Field, model_validator

from kinerja_cli.diagnostic import Diagnostic, Gathering, KinerjaError, raise_galat
from kinerja_cli.format import REALISASI, refuse_other
from kinerja_cli.perjanjian import Indikator, Perjanjian
from kinerja_cli.rumus.dasar import DasarRumus
from kinerja_cli.source import Document, Source
from kinerja_cli.source.fields import Angka, Rupiah, Tahun
from kinerja_cli.source.messages import reject
from kinerja_cli.source.validation import Declaration, Teks, blank, validate
from kinerja_cli.teks import kutip, nearest, visible

Triwulan = Annotated[int, Angka(minimal=1, maksimal=4, desimal=0)]


class BerkasRealisasi(Declaration):
    """The file as it stands; the inputs of an indikator are read by its rumus."""

    format: Literal["kinerja/realisasi@1"]
    tahun: Tahun
    triwulan: Triwulan | None = Field(None, description="triwulan yang diisi")
    periode: Literal["tahun"] | None = Field(None, description="untuk setahun penuh")
    pk: Teks | None = Field(None, description="berkas PK, dihitung dari berkas ini")
    keterangan: str = Field("", description="tercetak di kepala setiap keluaran")
    realisasi: dict[str, Any] | None = Field(None, description="isian tiap indikator")
    anggaran: dict[str, Rupiah | None] | None = Field(
        None, description="realisasi anggaran tiap nomor program, dalam rupiah"
    )

    @model_validator(mode="after")
    def _one_period(self) -> Self:
        if (self.triwulan is None) == (self.periode is None):
            hint = "tulis `triwulan: 1` sampai `4`, atau `periode: tahun`"
            raise reject("KIN209", "periode harus disebut, satu saja", hint)
        return self


class BelumLengkap(NamedTuple):
    """Inputs begun and not finished: which are blank, for the reader to fill in."""

    alasan: tuple[Diagnostic, ...]


# What a file says of one indikator: its inputs, some of them, or nothing yet.
Isian = DasarRumus | BelumLengkap | None


class Realisasi(NamedTuple):
    """One period, with the inputs of every indikator of the PK."""

    berkas: BerkasRealisasi
    isian: Mapping[str, Isian]

    @property
    def periode(self) -> str:
        """The period in words: ``triwulan 3 tahun 2024``."""
        kuartal = f"triwulan {self.berkas.triwulan} " if self.berkas.triwulan else ""
        return f"{kuartal}tahun {self.berkas.tahun}"


def read_realisasi(source: Source, pk: Document[Perjanjian]) -> Document[Realisasi]:
    """Read a realisasi against the PK that it fulfils.

    Raises:
        KinerjaError: All findings of the file, at their places.
    """
    refuse_other(source, REALISASI)
    found = Gathering()
    with source.locating():
        with found.under():
            berkas = validate(BerkasRealisasi, source.tree)
        if not found.found:
            same_year(berkas.tahun, pk)  # against the wrong PK, the rest would mislead
        isian = _read_isian(source.get("realisasi"), pk.value, found)
        _check_program(source.get("anggaran"), pk.value, found)
        found.finish()
    return Document(Realisasi(berkas, isian), source)


def same_year(tahun: int, pk: Document[Perjanjian], sebutan: str = "realisasi") -> None:
    """Raise KIN231 at ``tahun`` where a file is not of the year of its PK."""
    if tahun != pk.value.tahun:
        nama = visible(pk.source.text.name)
        message = f"{sebutan} tahun {tahun}, padahal {nama} PK {pk.value.tahun}"
        hint = "betulkan tahunnya, atau sebut PK yang tepat dengan --pk"
        raise KinerjaError(Diagnostic("KIN231", message, hint, keys=("tahun",)))


def _read_isian(tree: Any, pk: Perjanjian, found: Gathering) -> dict[str, Isian]:
    daftar = pk.menurut_id
    isian: dict[str, Isian] = dict.fromkeys(daftar)
    for kunci, isi in tree.items() if isinstance(tree, dict) else ():
        with found.under("realisasi", kunci):
            isian[kunci] = read_isian(find_indikator(kunci, pk), isi, pk)
    return isian


def read_isian(indikator: Indikator, tree: Any, pk: Perjanjian) -> Isian:
    """Read the inputs of one indikator.

    Returns:
        The inputs; :class:`BelumLengkap` where some are blank; None where all are.

    Raises:
        KinerjaError: An input is wrong in itself or breaks a regulation.
    """
    if blank(tree):
        return None
    try:
        isian = validate(indikator.kelas, tree)
    except KinerjaError as error:
        if all(d.code == "KIN205" for d in error.diagnostics):
            alasan = (d._replace(level="catatan") for d in error.diagnostics)
            return BelumLengkap(tuple(alasan))
        raise
    raise_galat(isian.periksa(pk.aturan))
    return isian


def find_indikator(kunci: str, pk: Perjanjian) -> Indikator:
    """Return the indikator whose id is ``kunci``, or raise KIN230 at its key."""
    daftar = pk.menurut_id
    if kunci in daftar:
        return daftar[kunci]
    message = f"PK tidak memuat indikator {kutip(kunci)}"
    dekat = nearest(kunci, daftar)
    hint = f"mungkin maksudnya `{dekat}`" if dekat else f"pilih {', '.join(daftar)}"
    raise KinerjaError(Diagnostic("KIN230", message, hint, at_key=True))


def _check_program(tree: Any, pk: Perjanjian, found: Gathering) -> None:
    nomor = [str(p.nomor) for p in pk.program]
    for kunci in tree if isinstance(tree, dict) else ():
        if kunci not in nomor:
            message = f"PK tidak memuat program nomor {kutip(kunci)}"
            hint = f"pilih {', '.join(nomor)}" if nomor else "hapus baris ini"
            keys = ("anggaran", kunci)
            found.add(Diagnostic("KIN232", message, hint, keys=keys, at_key=True))
