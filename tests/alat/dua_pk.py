"""The two PK of a year: one that is changed, and the one that changes it."""

from collections.abc import Sequence
from pathlib import Path

from alat.pendukung import Write
from alat.setahun import Isi, isi_berkas, janji, laporan


def tulis_dua(
    write: Write,
    pertama: Sequence[Isi],
    kedua: Sequence[Isi],
    mulai: str = "triwulan 3",
    program: tuple[Sequence[Isi], Sequence[Isi]] = ((), ()),
    **konvensi: object,
) -> tuple[Path, Path]:
    """Write ``pk.yaml`` and ``pk-baru.yaml``, each with one sasaran."""
    dari = {"perubahan_dari": "pk.yaml", "berlaku_mulai": mulai}
    umum = {"konvensi": konvensi} if konvensi else {}
    awal, baru = (umum | ({"program": [*p]} if p else {}) for p in program)
    return (
        write("pk.yaml", isi_berkas(janji(pertama, **awal))),
        write("pk-baru.yaml", isi_berkas(janji(kedua, **dari, **baru))),
    )


def tulis_triwulan(
    write: Write, nomor: int, isi: Isi, pk: str = "", **more: object
) -> Path:
    """Write ``q1.yaml`` .. ``q4.yaml``; without ``pk``, of the PK that holds then."""
    pk = pk or ("pk.yaml" if nomor <= 2 else "pk-baru.yaml")
    tree = laporan(nomor, **{"pk": pk, "realisasi": isi, **more})
    return write(f"q{nomor}.yaml", isi_berkas(tree))
