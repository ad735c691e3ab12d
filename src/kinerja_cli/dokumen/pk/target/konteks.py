"""What an indikator says beside its targets, told to them before they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, get_args

from kinerja_cli.core.teks import hampa
from kinerja_cli.dokumen.pk.target.angka import is_bare
from kinerja_cli.dokumen.pk.target.kata import BacaKata, kata_target
from kinerja_cli.dokumen.pk.target.perubahan import KUNCI_PERUBAHAN
from kinerja_cli.dokumen.pk.target.sel import BacaSel
from kinerja_cli.dokumen.pk.target.target import ARAH_TANDA, Arah
from kinerja_cli.dokumen.pk.target.terurai import KUNCI_TANDA
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus

if TYPE_CHECKING:
    from kinerja_cli.source.ambiguous import Sebanding

_SEMUA_ARAH = get_args(Arah)


def told_to_targets(tree: Any, konteks: Any) -> Any:
    """Tell the targets of an indikator what stands beside them.

    Args:
        tree: What stands in the file as one indikator.
        konteks: The context of the validation, which lasts; None where there is none.

    Returns:
        The indikator, with the direction that the sign of a target says.
    """
    if not isinstance(tree, dict):
        return tree
    kata = kata_target(tree)
    tersirat = next(filter(None, (_implied(t, kata) for t in _cells(tree))), None)
    if tersirat and hampa(tree.get("arah")):
        tree = tree | {"arah": tersirat}
    if konteks is not None:
        arah = tree.get("arah")
        konteks |= {
            "satuan": tree.get("satuan"),
            # Of a wrong one the finding is at its key; here it settles all the same.
            "arah": arah if arah in _SEMUA_ARAH or hampa(arah) else tersirat or "naik",
            "kata": kata,
            **of_two_readings(tree),
        }
    return tree


def of_two_readings(tree: Mapping[Any, Any]) -> dict[str, Any]:
    """Tell what settles which of two readings a target has."""
    return {"desimal": _desimal(tree), "sebanding": partial(_beside, tree)}


def told_to_inputs(
    desimal: int | None,
    target: Callable[[], Iterable[Decimal]],
    kelas: type[DasarRumus],
    satuan: str,
) -> dict[str, Any]:
    """Tell the inputs in the unit of an indikator what it says beside them.

    Args:
        desimal: The decimals that are declared, if any are.
        target: Gives the numbers of its targets, as written.
        kelas: Its rumus.
        satuan: Its unit.
    """

    def sebanding() -> Sebanding:
        from kinerja_cli.dokumen.pk.target.ukuran import size_of  # noqa: PLC0415 - rarely

        return size_of(target(), kelas, satuan)

    sel = BacaSel(satuan, kelas)
    return {"desimal": desimal, "sebanding": sebanding, "satuan": satuan, "sel": sel}


def _beside(tree: Mapping[Any, Any]) -> Sebanding:
    """Return what one target has beside it: those of which there is one reading."""
    from kinerja_cli.dokumen.pk.target.ukuran import promised, size_of  # noqa: PLC0415 - rarely

    nama = tree.get("rumus")
    kelas = load_rumus(nama) if nama in SEMUA_RUMUS else DasarRumus
    return size_of(promised(_cells(tree)), kelas, str(tree.get("satuan") or ""))


def _cells(tree: Mapping[Any, Any]) -> Iterator[Any]:
    """Walk the targets as they are written: the first, those that change, the last."""
    akhir, baru = tree.get("target_akhir"), tree.get(KUNCI_PERUBAHAN)
    yield tree.get("target")
    yield from _quarters(tree)
    if isinstance(baru, dict):
        yield baru.get("nilai")
        yield from _quarters(baru)
    yield akhir.get("nilai") if isinstance(akhir, dict) else None


def _quarters(tree: Mapping[Any, Any]) -> Iterator[Any]:
    triwulan = tree.get("target_triwulan")
    yield from triwulan if isinstance(triwulan, list) else ()


def _implied(isi: Any, kata: BacaKata | None) -> Arah | None:
    """Return the direction that a target says by its sign or key, if it does."""
    if isinstance(isi, dict):
        kunci = next((k for k in isi if k in KUNCI_TANDA), "")
        return ARAH_TANDA.get(KUNCI_TANDA.get(kunci, ""))
    if not isinstance(isi, str) or is_bare(isi) or (kata and kata.knows(isi)):
        return None
    from kinerja_cli.dokumen.pk.target.tanda import sign_of  # noqa: PLC0415 - where there are words

    return ARAH_TANDA.get(sign_of(isi)[0])


def _desimal(tree: Mapping[Any, Any]) -> int | None:
    """Return the decimals that settle two readings: as declared, or none of a count."""
    tertulis, nama = str(tree.get("desimal")), tree.get("rumus")
    if tertulis.isdecimal():
        return int(tertulis)
    kelas = load_rumus(nama) if nama in SEMUA_RUMUS else None
    return kelas.desimal if kelas and not kelas.bertingkat else None
