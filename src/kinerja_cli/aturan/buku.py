"""Numbers that a regulation sets: kept as data, dated and cited."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from kinerja_cli.aturan.ketentuan import Ketentuan
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip, usulkan
from kinerja_cli.source import load


class BukuAturan(NamedTuple):
    """One subject of regulation, and how it changed over the years.

    ``sebagai_target`` tells that a name of its scale can be a target.
    """

    tentang: str
    ketentuan: tuple[Ketentuan, ...]
    sebagai_target: bool = False

    def berlaku(self, tahun: int) -> Ketentuan | None:
        """Return what is in force in fiscal year ``tahun``; None if nothing was yet."""
        sudah = [k for k in self.ketentuan if k.sejak <= tahun and not k.pilihan]
        return max(sudah, key=lambda k: k.sejak, default=None)

    def pada(self, tahun: int) -> Ketentuan:
        """Return what is in force in fiscal year ``tahun``, or raise KIN301."""
        berlaku = self.berlaku(tahun)
        if berlaku is None:
            message = f"belum ada ketentuan {self.tentang} untuk tahun {tahun}"
            hint = "betulkan tahunnya; PK boleh memilih ketentuan dengan `konvensi`"
            raise KinerjaError(Diagnostic("KIN301", message, hint, keys=("tahun",)))
        return berlaku

    def bernama(self, nama: str, kunci: str) -> Ketentuan:
        """Return the one called ``nama``, or raise KIN302 at convention ``kunci``."""
        semua = {k.nama: k for k in self.ketentuan}
        if nama not in semua:
            message = f"{kutip(nama)} bukan nama ketentuan {self.tentang}"
            hint, keys = usulkan(nama, semua), ("konvensi", kunci)
            raise KinerjaError(Diagnostic("KIN302", message, hint, keys=keys))
        return semua[nama]


class Aturan(NamedTuple):
    """The rule book, open at one fiscal year.

    Attributes:
        tahun: The fiscal year.
        pilihan: For a subject, the name of the regulation that the PK chose.
    """

    tahun: int
    pilihan: Mapping[str, str] = {}

    def ketentuan(self, subjek: str) -> Ketentuan:
        """Return what holds for ``subjek``, a file here: as chosen, else as in force.

        Raises:
            KinerjaError: KIN301 nothing was in force; KIN302 no such name.
        """
        buku = load_buku(subjek)
        if nama := self.pilihan.get(subjek):
            return buku.bernama(nama, f"skala_{subjek}")
        return buku.pada(self.tahun)


@cache
def load_buku(subjek: str) -> BukuAturan:
    """Open the book on one subject: the YAML file of that name beside this one."""
    buku = load(str(Path(__file__).with_name(f"{subjek}.yaml")))
    hasil: BukuAturan = build_entry(BukuAturan, buku.tree)
    return hasil


@cache
def skala_predikat() -> tuple[str, ...]:
    """List the subjects that have names for a target."""
    semua = sorted(path.stem for path in Path(__file__).parent.glob("*.yaml"))
    return tuple(s for s in semua if load_buku(s).sebagai_target)


def build_entry(kind: Any, tree: Any) -> Any:
    """Make of ``tree`` what an annotation says that it is.

    The law ships, and tests hold it to its shape: every run would look for mistakes in
    vain. What no annotation knows raises TypeError.
    """
    args, origin = get_args(kind), get_origin(kind)
    if hasattr(kind, "_fields"):
        jenis = kind.__annotations__
        return kind(**{k: build_entry(jenis.get(k), isi) for k, isi in tree.items()})
    if origin is Mapping:
        return {str(k): build_entry(args[1], isi) for k, isi in tree.items()}
    if origin is tuple:
        return tuple(build_entry(args[0], isi) for isi in tree)
    if origin is Annotated:
        return args[0](args[1].read(tree))
    if args:  # or None, which is not written
        return build_entry(args[0], tree)
    return tree == "true" if kind is bool else kind(tree)
