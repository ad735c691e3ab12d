"""Published tables of offices, and the files into which a user copies a column of them.

Cells are copied as they are printed; what has to be decided beyond that is said, with
its reason, in ``tests/kasus/tabel/kantor_tambahan.yaml``.
"""

from typing import Any, NamedTuple

import yaml

from alat.pendukung import ROOT
from alat.setahun import Isi, butir, janji, laporan

_KASUS = ROOT / "tests" / "kasus"


def _baca(nama: str) -> dict[str, Any]:
    isi: dict[str, Any] = yaml.safe_load((_KASUS / nama).read_text("utf-8"))
    return isi


TERBIT: dict[str, dict[str, Any]] = {
    path.stem: _baca(f"kantor/{path.name}")
    for path in sorted((_KASUS / "kantor").glob("*.yaml"))
}
TAMBAHAN = {k: isi for k, (isi, _) in _baca("tabel/kantor_tambahan.yaml").items()}
# These cells hold several numbers; which of them is promised, a person has to say.
DUA_ANGKA = ("dispora-jabar 1", "dispora-jabar 2", "kab-tabel71 1")


class Titik(NamedTuple):
    """A point: the cells of one indikator in one column, as printed, or empty."""

    kantor: str
    nomor: int
    kolom: str
    arah: str
    target: str = ""
    realisasi: str = ""
    capaian: str = ""

    @property
    def tabel(self) -> str:
        """The office and the column: ``bpbd-bwi 2025``."""
        return f"{self.kantor} {self.kolom}"

    @property
    def indikator(self) -> str:
        """The office, and the place of the indikator in it: ``bpbd-bwi 6``."""
        return f"{self.kantor} {self.nomor}"

    @property
    def nama(self) -> str:
        """The two together: ``bpbd-bwi 6 2025``."""
        return f"{self.indikator} {self.kolom}"


TITIK = [
    Titik(kantor, nomor, kolom, i["arah"], **sel)
    for kantor, isi in TERBIT.items()
    for nomor, i in enumerate(isi["indikator"], 1)
    for kolom, sel in i.get("tahun", {}).items()
]
# What is copied at once: the points of a column, those of several numbers apart.
KOLOM: dict[str, list[Titik]] = {}
for _t in TITIK:
    if _t.indikator not in DUA_ANGKA:
        KOLOM.setdefault(_t.tabel, []).append(_t)


def berkas(titik: list[Titik]) -> tuple[Isi, Isi]:
    """Copy points of one column: the PK, and the realisasi of its year."""
    satu = titik[0]
    tahun = TAMBAHAN.get(satu.tabel) or {"tahun": int(satu.kolom)}
    jenis = TERBIT[satu.kantor]["jenis"]
    pk = janji([_butir(t) for t in titik], instansi=jenis, **tahun)
    isian = {f"i{t.nomor}": {"nilai": t.realisasi} for t in titik if t.realisasi}
    return pk, laporan({"periode": "tahun"}, realisasi=isian, **tahun)


def _butir(t: Titik) -> Isi:
    tercetak = TERBIT[t.kantor]["indikator"][t.nomor - 1]
    lain = {k: tercetak[k] for k in ("nama", "satuan", "arah")}
    return butir(f"i{t.nomor}", t.target, **lain | TAMBAHAN.get(t.indikator, {}))
