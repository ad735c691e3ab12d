"""Programs as a tree, made on the spot: of kode and what they hold."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from alat.setahun import Isi, butir, janji, laporan

TINGKAT = ("kegiatan", "sub_kegiatan")
# The kode of what is at the lowest level, and its money; or what is below a kode.
Pohon = Mapping[str, Any]


def pk_pohon(pohon: Pohon, **more: Any) -> dict[str, Any]:
    """Make a PK with such programs, and one indikator, ``a``."""
    return janji([butir("a", 100)], program=[*cabang(pohon)]) | more


def cabang(pohon: Pohon, bawah: Sequence[str] = TINGKAT) -> Iterator[Isi]:
    """Declare what is below a kode."""
    for kode, isi in pohon.items():
        ini = {"kode": kode, "nama": f"Urusan {kode}"}
        if isinstance(isi, Mapping):
            yield ini | {bawah[0]: [*cabang(isi, bawah[1:])]}
        else:
            yield ini | {"anggaran": isi}


def daun_pohon(pohon: Pohon) -> dict[str, Any]:
    """Return what is at the lowest level, by kode."""
    semua: dict[str, Any] = {}
    for kode, isi in pohon.items():
        semua |= daun_pohon(isi) if isinstance(isi, Mapping) else {kode: isi}
    return semua


def belanja_pohon(terpakai: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """Make a realisasi of the year, with money by kode."""
    return laporan("tahun", anggaran=terpakai, **more)


def delapan_puluh() -> dict[str, Any]:
    """Make 80 kode on three levels: 5 programs, 15 kegiatan, 60 sub kegiatan."""
    pohon: dict[str, Any] = {
        f"2.12.0{p}": {
            f"2.12.0{p}.2.0{k}": {
                f"2.12.0{p}.2.0{k}.000{s}": 1_000_000 * p + 1000 * k + s
                for s in range(1, 5)
            }
            for k in range(1, 5 if p < 4 else 4)
        }
        for p in range(1, 5)
    }
    return pohon | {"2.12.05": 5_000_000}
