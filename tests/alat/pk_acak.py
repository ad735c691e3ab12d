"""A PK of several indikator at random, and the realisasi of a year that goes on."""

import json
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any, NamedTuple

from hypothesis import strategies as st

from alat.naskah import naskah_pk, naskah_realisasi
from alat.ragam_isian import ATURAN, JANJI, RAGAM, kelas_of
from alat.ragam_target import TargetAcak, angka_tertulis, target_acak
from kinerja_cli.rumus import load_rumus
from kinerja_cli.source.validation import validate

Draw = Callable[[st.SearchStrategy[Any]], Any]
SATUAN = ("%", "persen", "Laporan", "Indeks Kepuasan", "Kali/Tahun", "SD")
KOSONG = (
    None,
    "",
    "-",
    "–",
    "n/a",
    {"belum": "Diukur pada triwulan IV"},
    {"tidak_ada": "Ditiadakan"},
)
# Nothing of nothing: there was no case.
NIHIL = {
    "rasio": {"pembilang": 0, "penyebut": 0},
    "ketepatan_waktu": {"tepat_waktu": 0, "ditargetkan": 0},
}
_RAGAM = (*["nilai", "rasio"] * 6, "predikat", *RAGAM)
_KATA = ("TMP", "TW", "WDP", "WTP")


class ButirAcak(NamedTuple):
    """An indikator: what the PK says of it, its target, and its inputs by period.

    ``lama`` is a target whose place this one took, ``nanti`` one that will take its.
    """

    id: str
    rumus: str
    lain: dict[str, Any]
    target: TargetAcak
    isian: tuple[Any, ...]
    triwulan: tuple[TargetAcak, ...] = ()
    lama: TargetAcak | None = None
    nanti: TargetAcak | None = None

    @property
    def janji(self) -> dict[str, Any]:
        """What the PK says of it, key by key."""
        isi: dict[str, Any] = {
            "id": self.id,
            "nama": f"Nama {self.id}",
            "rumus": self.rumus,
        }
        isi |= {"target": self.target.tertulis} | self.lain
        if self.lama:
            isi["target"] = self.lama.tertulis
            baru = {"mulai": "Januari", "nilai": self.target.tertulis}
            isi["target_perubahan"] = baru
        elif self.nanti:
            baru = {"mulai": "bulan 12", "nilai": self.nanti.tertulis}
            isi["target_perubahan"] = baru
        lain = (t for t in (self.lama, self.nanti) if t)
        semua = (self.target, *lain, *self.triwulan)
        if self.triwulan:
            isi["target_triwulan"] = [t.tertulis for t in self.triwulan]
        rentang = any(len(t.ujung) > 1 for t in semua)
        biasa = self.target.tersirat or self.target.arah == "naik"
        return isi if biasa and not rentang else isi | {"arah": self.target.arah}


class PkAcak(NamedTuple):
    """All files of an example; ``akhir`` is the last month that they reach."""

    konvensi: dict[str, Any]
    butir: tuple[ButirAcak, ...]
    periode: tuple[str, ...]
    akhir: int

    def naskah(self) -> dict[str, str]:
        """Write them, by their names."""
        baris = [_yaml(b.janji) for b in self.butir]
        semua = {"pk.yaml": naskah_pk(*baris, konvensi=_yaml(self.konvensi))}
        for n, periode in enumerate(self.periode):
            isi = (f"{b.id}: {_yaml(b.isian[n])}" for b in self.butir)
            semua[f"r{n}.yaml"] = naskah_realisasi(periode, *isi, pk="pk.yaml")
        return semua


def _yaml(isi: Any) -> str:
    return json.dumps(isi, default=_teks, ensure_ascii=False)


def _teks(nilai: Decimal) -> str:
    # Three decimals could be read as thousands.
    return f"{nilai:f}0" if nilai.as_tuple().exponent == -3 else f"{nilai:f}"


def _periode(acak: Random) -> tuple[tuple[str, ...], int]:
    """Draw the files of a year so far, and the month that they end with."""
    n, m = acak.randint(1, 4), acak.randint(1, 12)
    triwulan = tuple(f"triwulan: {k}" for k in range(1, n + 1))
    bulan = tuple(f"bulan: {k}" for k in range(max(1, m - 3), m + 1))
    ragam = [(triwulan[-1:], 3 * n), (triwulan, 3 * n), (("periode: tahun",), 12)]
    ragam += [(bulan, m), (("triwulan: 1", "bulan: 4"), 4)]
    return acak.choice(ragam)


def nilai_dinyatakan(acak: Random) -> Decimal:
    """Draw a value that is stated, with up to seventeen decimals."""
    digit = acak.choice((*range(7), *range(18)))
    pokok = Decimal(acak.randint(-150, 150)).scaleb(-acak.choice((0, 1, 2)))
    lebih = Decimal(acak.randint(-60, 60)).scaleb(-digit)
    return (pokok + lebih).quantize(Decimal(1).scaleb(-digit))


def _isian(draw: Draw, acak: Random, ragam: str) -> Any:
    if ragam == "nilai":
        return {"nilai": angka_tertulis(acak, nilai_dinyatakan(acak))}
    if ragam == "rasio":
        penyebut = acak.choice((3, 7, 8, 80, 400, 3145))
        return {"pembilang": acak.randint(-9, 2 * penyebut), "penyebut": penyebut}
    return draw(RAGAM[ragam].acak)


def _nilai(rumus: str, isi: Any) -> Fraction:
    return Fraction(validate(kelas_of(rumus), isi).langkah(ATURAN).nilai)


def _butir(draw: Draw, acak: Random, id_: str, banyak: int, akhir: int) -> ButirAcak:
    ragam = acak.choice(_RAGAM)
    rumus = RAGAM[ragam].rumus
    if rumus == "predikat":
        return _predikat(acak, id_, banyak)
    satuan = acak.choice(SATUAN[:2] if load_rumus(rumus).satuan == "%" else SATUAN)
    isian = [_isian(draw, acak, ragam)] * banyak
    if acak.random() < 0.5:
        isian[:-1] = [_isian(draw, acak, ragam) for _ in isian[1:]]
    nilai = _nilai(rumus, isian[-1])
    if acak.random() < 0.15:
        tanpa = (dict.fromkeys(isian[-1], kata) for kata in (None, "-", "N/A"))
        kosong = (*KOSONG, *tanpa, NIHIL.get(rumus))
        isian[-1] = acak.choice(kosong)
    target = target_acak(acak, nilai, satuan)
    triwulan = [
        target_acak(acak, nilai, satuan, target.arah)
        for _ in range(4 * (acak.random() < 0.3))
    ]
    lain = {"satuan": satuan} | JANJI.get(rumus, {}) | _lain(acak, rumus, target)
    butir = ButirAcak(id_, rumus, lain, target, tuple(isian), tuple(triwulan))
    beda = target_acak(acak, nilai, satuan, target.arah)
    if not (target.ujung and beda.ujung) or acak.random() < 0.8:
        return butir
    # What comes in December is there in a year that is whole.
    if akhir == 12 or acak.random() < 0.5:
        return butir._replace(lama=beda)
    return butir._replace(nanti=beda)


def _predikat(acak: Random, id_: str, banyak: int) -> ButirAcak:
    """Draw an indikator whose target is a word, and its words of each period."""
    semua = (None, *({"predikat": kata} for kata in _KATA))
    isian = [acak.choice(semua) for _ in range(banyak)]
    di = acak.randrange(4)
    target = TargetAcak(_KATA[di], "naik", (Decimal(di + 1),))
    lain = {"satuan": "opini", "skala": "opini_bpk"}
    return ButirAcak(id_, "predikat", lain, target, tuple(isian))


def _lain(acak: Random, rumus: str, target: TargetAcak) -> dict[str, Any]:
    """Draw what an indikator says for itself."""
    pilihan: dict[str, Any] = {
        "desimal": range(9),
        "batas_capaian": (100, 120, 133),
        "batas_bawah": (0, -100, 100),
        "akumulasi": load_rumus(rumus).cara_akumulasi(),
    }
    if target.arah == "turun":
        pilihan["rumus_turun"] = ("selisih", "rasio")
    return {k: acak.choice(p) for k, p in pilihan.items() if acak.random() < 0.25}


KONVENSI = {
    "desimal": range(6),
    "desimal_capaian": range(4),
    "target_nol": ("tak_terhitung", "seratus_bila_tercapai"),
    "batas_capaian": (100, 120),
    "batas_bawah": (0, 50),
    "rata_rata": ("terhitung", "semua"),
}


_BENIH = st.integers(0, 2**32)


@st.composite
def pk_acak(draw: Draw, paling_banyak: int = 12) -> PkAcak:
    """Draw a PK, and the realisasi of its year so far.

    Each indikator is of one seed, for to draw its every digit would take too long.
    """
    awal, *benih = draw(
        st.lists(st.integers(0, 2**32), min_size=2, max_size=paling_banyak + 1)
    )
    acak = Random(awal)
    konvensi = {k: acak.choice(p) for k, p in KONVENSI.items() if acak.random() < 0.4}
    periode, akhir = _periode(acak)
    butir = (
        _butir(draw, Random(b), f"i{n}", len(periode), akhir)
        for n, b in enumerate(benih)
    )
    return PkAcak(konvensi, tuple(butir), periode, akhir)
