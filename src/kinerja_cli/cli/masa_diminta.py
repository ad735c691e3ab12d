"""Which periods a command line asks for: one, all of a kind, or none in particular."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import typer

if TYPE_CHECKING:
    from kinerja_cli.core.periode import Periode

_SEMUA = "semua"
_TAHUN = "periode: tahun"


class MasaDiminta(NamedTuple):
    """What was asked for.

    Attributes:
        jenis: ``triwulan``, ``bulan``, ``semester``, ``setahun``; empty if nothing was.
        isi: Which one, or ``semua``.
    """

    jenis: str = ""
    isi: str = ""

    @property
    def baris(self) -> str:
        """The one period as its line in a file; the year, where none was asked for."""
        return f"{self.jenis}: {self.isi}" if self.isi else _TAHUN

    def satu(self, ctx: typer.Context) -> "MasaDiminta":
        """Return it, if it is no more than one period.

        Raises:
            BadParameter: All of a kind were asked for, which one file cannot hold.
        """
        if self.isi == _SEMUA:
            raise _bad(ctx, self.jenis, "hanya buku kerja")
        return self

    def periode(self, tahun: int) -> "tuple[Periode, ...]":
        """Return the periods, in order; none where nothing was asked for."""
        from kinerja_cli.core import periode as p

        if not self.jenis:
            return ()
        panjang = p.PANJANG.get(self.jenis, p.SETAHUN)
        semua = range(1, p.SETAHUN // panjang + 1)
        nomor = [int(self.isi)] if self.isi.isdecimal() else semua
        return tuple(p.Periode.ke(tahun, panjang, n) for n in nomor)


def read_masa(
    ctx: typer.Context, pilihan: Mapping[str, str | bool | None]
) -> MasaDiminta:
    """Read the options of periods, of which one at the most can be there.

    Raises:
        BadParameter: There are two.
    """
    disebut = [nama for nama, isi in pilihan.items() if isi]
    for nama in disebut[1:]:
        raise _bad(ctx, nama, f"sudah ada --{disebut[0]}")
    if not disebut:
        return MasaDiminta()
    isi = pilihan[disebut[0]]
    return MasaDiminta(disebut[0], isi if isinstance(isi, str) else "")


def _bad(ctx: typer.Context, nama: str, apa: str) -> typer.BadParameter:
    param: Any = next(p for p in ctx.command.params if p.name == nama)
    return typer.BadParameter(apa, ctx=ctx, param=param)
