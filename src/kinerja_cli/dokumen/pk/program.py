"""Programs as a tree: kegiatan below them, sub kegiatan below those, with money."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal, NamedTuple, Self

from pydantic import (
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    PlainValidator,
    model_validator,
)
from pydantic_core import CoreSchema

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.exact import jumlahkan
from kinerja_cli.dokumen.pk.indikator import Indikator
from kinerja_cli.source.fields import Angka, Rupiah
from kinerja_cli.source.keys import TAMU
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks

JenjangProgram = Literal["program", "kegiatan", "sub_kegiatan"]
KATA_TINGKAT = {"program": "program", "kegiatan": "kegiatan"}
KATA_TINGKAT |= {"sub_kegiatan": "sub kegiatan"}

NOMOR = Angka(minimal=1, desimal=0, nomor=True)
NomorProgram = Annotated[int, NOMOR]
_KODE = re.compile(r"[A-Z]{2}|(?=.*\d)(?!\d$|[1-9]\d*$)[^\W_][\w./ -]*")


def _nomor_or_kode(value: Any) -> int | str:
    """Take for a kode what has a digit and is no plain number, or ``WA``."""
    teks = value.strip() if isinstance(value, str) else ""
    return teks if _KODE.fullmatch(teks) else int(NOMOR.read(value))


class _NomorAtauKode:
    def __get_pydantic_json_schema__(
        self, _core: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"anyOf": [{"type": "number", "minimum": 1}, {"type": "string"}]}


AcuanProgram = Annotated[int | str, PlainValidator(_nomor_or_kode), _NomorAtauKode()]

# Said of the schema alone: without its kode an item is like one of another list.
_BERKODE = ConfigDict(json_schema_extra={"required": ["nama", "kode"]})


class Berpagu(Declaration):
    """What money is set aside for; what is below it says how much, if anything is."""

    tingkat: ClassVar[JenjangProgram]

    kode: Teks | None = Field(
        None, description='kode sebagaimana tercetak, dikutip: "2.12.01"'
    )
    nama: Teks = Field(description="namanya")
    anggaran: Rupiah | None = Field(
        None, description="pagu, dalam rupiah; di tingkat terbawah wajib ada"
    )
    sumber: str = Field("", description="sumber dana, misalnya APBD")
    indikator: Annotated[tuple[Indikator, ...], TAMU] = Field(
        (), description="indikatornya, bila ada; di luar rata-rata sasaran"
    )

    @model_validator(mode="after")
    def _known_by_something(self) -> Self:
        if self.anggaran is None and not self.bawah:
            raise _wajib("anggaran")
        if not self.acuan:
            raise _wajib("nomor" if self.tingkat == "program" else "kode")
        return self

    @property
    def bawah(self) -> tuple["Berpagu", ...]:
        """What it is parted into, one level further down."""
        return ()

    @property
    def acuan(self) -> int | str:
        """What others name it by: its number, where it has one, or its kode."""
        return self.kode or ""

    @property
    def kunci_uang(self) -> tuple[str, ...]:
        """The keys under which a realisasi may say what it spent."""
        return (self.kode,) if self.kode else ()

    @property
    def sebutan(self) -> str:
        """How a sentence names it: ``program 1``, ``kegiatan 2.12.01.2.01``."""
        return f"{KATA_TINGKAT[self.tingkat]} {self.acuan}"

    @cached_property
    def pagu(self) -> Decimal:
        """The money of what is below it, added up; its own where nothing is."""
        tiap = [b.pagu for b in self.bawah]
        return jumlahkan(tiap) if tiap else self.anggaran or Decimal(0)

    @property
    def tertulis(self) -> Decimal:
        """The money that is stated of it, or else added up."""
        return self.pagu if self.anggaran is None else self.anggaran


class SubKegiatan(Berpagu):
    """The lowest level."""

    tingkat = "sub_kegiatan"

    model_config = _BERKODE


class Kegiatan(Berpagu):
    """What a program is parted into."""

    tingkat = "kegiatan"

    model_config = _BERKODE
    sub_kegiatan: tuple[SubKegiatan, ...] = Field(
        (), description="sub kegiatannya, bila anggarannya dirinci"
    )

    @property
    def bawah(self) -> tuple[Berpagu, ...]:
        """Its sub kegiatan."""
        return self.sub_kegiatan


class Program(Berpagu):
    """A program, and the budget that carries it."""

    tingkat = "program"

    nomor: NomorProgram | None = Field(
        None, description="nomor dalam PK; wajib bila tanpa `kode`"
    )
    kegiatan: tuple[Kegiatan, ...] = Field(
        (), description="kegiatannya, bila anggarannya dirinci"
    )

    @property
    def bawah(self) -> tuple[Berpagu, ...]:
        """Its kegiatan."""
        return self.kegiatan

    @property
    def acuan(self) -> int | str:
        """Its number, where it has one, or its kode."""
        return self.kode or "" if self.nomor is None else self.nomor

    @property
    def kunci_uang(self) -> tuple[str, ...]:
        """Its kode and its number."""
        ada = (str(k) for k in (self.kode, self.nomor) if k is not None)
        return tuple(dict.fromkeys(ada))


class Pos(NamedTuple):
    """A program, or a part of it, and where it stands in the PK."""

    butir: Berpagu
    keys: Keys
    induk: Berpagu | None = None


def walk_program(
    butir: Iterable[Berpagu], *keys: str | int, induk: Berpagu | None = None
) -> Iterator[Pos]:
    """Walk programs and all below them, each before what it is parted into."""
    for n, b in enumerate(butir):
        di = (*keys, b.tingkat, n)
        yield Pos(b, di, induk)
        yield from walk_program(b.bawah, *di, induk=b)


def _wajib(kunci: str) -> Exception:
    return reject("KIN201", f"`{kunci}` wajib ada", f"tulis `{kunci}: ...` di sini")
