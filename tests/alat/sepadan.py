"""Each rumus of the list and the formula over letters that says the same."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from alat.ragam_isian import BOBOT_SAKIP, DOKUMEN, Isi

Nilai = Sequence[Decimal]
HURUF = "abcdef"
_uang, _unsur = st.decimals(-999, 9999, places=2), st.decimals(1, 4, places=2)
_banyak = st.integers(0, 10**5).map(Decimal)


BULAT: Isi = {"desimal": 0}
UTUH: Isi = {"desimal": 0, "minimal": 0}
SEN: Isi = {"desimal": 2}
PERSEN: Isi = {"desimal": 2, "minimal": 0, "maksimal": 100}
SKM: Isi = {"desimal": 4, "minimal": 1, "maksimal": 4}
TANPA: Isi = {}


class Sepadan(NamedTuple):
    """A rumus, and the formula over a, b, ... that says the same.

    Attributes:
        nilai: What is filled in, in the order of the letters.
        isi: How that is filled into the rumus of the list.
        isian: What a PK says of the letters; of each the same, or in their order.
        janji: What it says of the rumus of the list.
        tuas: The letters that the inputs that move there are, in their order.
        dari: Makes what such an input must be out of what its letter must be.
    """

    rumus: str
    hitungan: str
    nilai: tuple[SearchStrategy[Decimal], ...]
    isi: Callable[[Nilai], Isi]
    isian: Isi | tuple[Isi, ...] = SEN
    janji: Isi = TANPA
    tuas: str = "a"
    dari: Callable[[Decimal, Nilai], Decimal] = lambda perlu, _: perlu


def _bernama(*kunci: str) -> Callable[[Nilai], Isi]:
    return lambda n: dict(zip(kunci, n, strict=True))


def _daftar(n: Nilai) -> Isi:
    return {"nilai": list(n)}


def _berpasangan(n: Nilai) -> Isi:
    return {"nilai": {"x": {"pembilang": n[0], "penyebut": n[1]}, "y": n[2]}}


def _mitra(n: Nilai) -> Isi:
    jenis = ["baru"] * int(n[0]) + ["perpanjangan"] * int(n[1])
    return {"mitra": [{"nama": f"M{k}", "jenis": j} for k, j in enumerate(jenis)]}


DUA = (_banyak, st.integers(1, 10**5).map(Decimal))
SEPADAN = {
    **{
        f"rasio, {faktor}": Sepadan(
            "rasio",
            f"a : b × {faktor}" if faktor > 1 else "a : b",
            DUA,
            _bernama("pembilang", "penyebut"),
            BULAT,
            {"faktor": faktor},
        )
        for faktor in (1, 100, 1000, 10000, 100000)
    },
    "ketepatan_waktu": Sepadan(
        "ketepatan_waktu",
        "a : b × 100",
        DUA,
        _bernama("tepat_waktu", "ditargetkan"),
        UTUH,
    ),
    "pertumbuhan": Sepadan(
        "pertumbuhan",
        "(a − b) : b × 100",
        DUA,
        _bernama("sekarang", "sebelum"),
        BULAT,
    ),
    "pertumbuhan, penurunan": Sepadan(
        "pertumbuhan",
        "(b − a) : b × 100",
        DUA,
        _bernama("sekarang", "sebelum"),
        ({"desimal": 0, "minimal": -(10**9)}, BULAT),  # less than nothing, too
        {"penurunan": True},
        dari=lambda perlu, n: n[1] - perlu,
    ),
    "cakupan_dokumen": Sepadan(
        "cakupan_dokumen",
        "(a + b + c + d + e + f) : 6",
        (st.decimals(0, 100, places=2),) * 6,
        _bernama(*DOKUMEN),
        PERSEN,
        tuas=HURUF,
    ),
    "sakip": Sepadan(
        "sakip",
        "a + b + c + d",
        tuple(st.decimals(0, n, places=2) for n in BOBOT_SAKIP.values()),
        _bernama(*BOBOT_SAKIP),
        tuple(PERSEN | {"maksimal": n} for n in BOBOT_SAKIP.values()),
        tuas="abcd",
    ),
    "skm, the index": Sepadan("skm", "a × 25", (_unsur,), _bernama("nilai_skm"), SKM),
    "skm, unsur": Sepadan(
        "skm",
        "rata_rata(a; b; c) × 25",
        (_unsur,) * 3,
        lambda n: {"unsur": list(n), "responden": 9},
        SKM,
        tuas="",  # all of them together
    ),
    "skm, a printed weight": Sepadan(
        "skm",
        "(a + b + c) × 0,33 × 25",
        (_unsur,) * 3,
        lambda n: {"unsur": list(n), "responden": 9, "bobot": "0,33"},
        SKM,
        tuas="",
    ),
    "rata_rata": Sepadan(
        "rata_rata", "rata_rata(a; b; c)", (_uang,) * 3, _daftar, tuas="abc"
    ),
    "rata_rata, by hand": Sepadan(
        "rata_rata", "(a + b) : 2", (_uang,) * 2, _daftar, tuas="ab"
    ),
    "rata_rata, weighted": Sepadan(
        "rata_rata",
        "(a × 3 + b × 1,5) : (3 + 1,5)",
        (_uang,) * 2,
        _daftar,
        janji={"bobot_nilai": ["3", "1,5"]},
        tuas="ab",
    ),
    "rata_rata, shares": Sepadan(
        "rata_rata",
        "(a : b × 100 + c) : 2",
        (*DUA, _uang),
        _berpasangan,
        (BULAT, BULAT, SEN),
        tuas="ac",
    ),
    "jumlah": Sepadan(
        "jumlah",
        "a + b + c",
        (_uang,) * 3,
        _daftar,
        dari=lambda perlu, n: perlu + n[1] + n[2],
    ),
    "jumlah, by name": Sepadan(
        "jumlah",
        "jumlah(a; b)",
        (_uang,) * 2,
        lambda n: {"nilai": {"utara": n[0], "selatan": n[1]}},
        dari=lambda perlu, n: perlu + n[1],
    ),
    "jumlah, weighted": Sepadan(
        "jumlah",
        "a × 0,7 + b × 0,3",
        (_uang,) * 2,
        _daftar,
        janji={"bobot_nilai": ["70 %", "30 %"]},
        tuas="ab",
    ),
    "jumlah, shares": Sepadan(
        "jumlah",
        "a : b × 1000 + c",
        (*DUA, _uang),
        _berpasangan,
        (BULAT, BULAT, SEN),
        {"faktor": 1000},
        tuas="ac",
    ),
    "cacah": Sepadan("cacah", "a", (_banyak,), _bernama("jumlah"), UTUH),
    "pks, a count": Sepadan("pks", "a", (_banyak,), _bernama("jumlah"), UTUH),
    "pks, a list": Sepadan(
        "pks",
        "a + b",
        (st.integers(0, 9).map(Decimal),) * 2,
        _mitra,
        UTUH,
        tuas="",  # either kind of partner will do
    ),
    "nilai": Sepadan("nilai", "a", (_uang,), _bernama("nilai")),
}
