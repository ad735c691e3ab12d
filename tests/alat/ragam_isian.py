"""Every way of filling in every rumus: one example of each, and random ones."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kinerja_cli.aturan import Aturan
from kinerja_cli.rumus import load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.validation import validate

Isi = dict[str, Any]

ATURAN = Aturan(2024)
DOKUMEN = (
    *("kartu_keluarga", "ktp_elektronik", "akta_kelahiran"),
    *("akta_perkawinan", "akta_kematian", "akta_perceraian"),
)
BOBOT_SAKIP = {"perencanaan": 30, "pengukuran": 30, "pelaporan": 15, "evaluasi": 25}
HURUF = ("AA", "A", "BB", "B", "CC", "C", "D", "E")
SUB = ("keberadaan", "kualitas", "pemanfaatan")


def _angka(low: int, high: int, places: int = 2) -> SearchStrategy[Decimal]:
    return st.decimals(low, high, places=places)


def _banyak(low: int = 0, high: int = 10**6) -> SearchStrategy[int]:
    return st.integers(low, high)


def _daftar(isi: SearchStrategy[Any], paling: int = 5) -> SearchStrategy[list[Any]]:
    return st.lists(isi, min_size=1, max_size=paling)


def _jawaban(per_unsur: Sequence[tuple[int, int]]) -> Isi:
    """Make totals that ``terisi`` answers of 1 to 4 can give; some are blank."""
    return {
        "jumlah_per_unsur": [
            terisi + lebih % (3 * terisi + 1) for terisi, lebih in per_unsur
        ],
        "terisi": [terisi for terisi, _ in per_unsur],
        "responden": max(terisi for terisi, _ in per_unsur) + 2,
    }


def _mitra(jenis: Sequence[str]) -> Isi:
    return {"mitra": [{"nama": f"M{n}", "jenis": j} for n, j in enumerate(jenis)]}


_unsur = st.lists(_angka(1, 4), min_size=2, max_size=30)
_responden = _banyak(1, 500)
_terbit = st.tuples(_banyak(0, 10**5), _banyak(1, 10**5)).map(
    lambda n: {"terbit": min(n), "wajib": max(n)}
)
_huruf = st.tuples(*[st.sampled_from(HURUF)] * 3).map(
    lambda h: dict(zip(SUB, h, strict=True))
)
_komponen = {n: _angka(0, b) for n, b in BOBOT_SAKIP.items()}

# Way of filling in -> its rumus, one example, and random ones.
RAGAM: dict[str, tuple[str, Isi, SearchStrategy[Isi]]] = {
    "skm, the index": (
        "skm",
        {"nilai_skm": "3,253"},
        st.fixed_dictionaries({"nilai_skm": _angka(1, 4, 4)}),
    ),
    "skm, unsur": (
        "skm",
        {"unsur": ["3,21", "3,18", "3,4"], "responden": 90},
        st.fixed_dictionaries({"unsur": _unsur, "responden": _responden}),
    ),
    "skm, unsur by name": (
        "skm",
        {"unsur": {"Biaya": "3,9", "Waktu": "3,1"}, "responden": 90},
        st.fixed_dictionaries(
            {
                "unsur": st.dictionaries(
                    st.sampled_from("abcdef"), _angka(1, 4), min_size=2
                ),
                "responden": _responden,
            }
        ),
    ),
    "skm, a printed weight": (
        "skm",
        {"unsur": ["3,21"] * 9, "responden": 90, "bobot": "0,111"},
        st.fixed_dictionaries(
            {
                "unsur": st.lists(_angka(2, 4), min_size=9, max_size=9),
                "responden": _responden,
                "bobot": st.sampled_from([Decimal("0.11"), Decimal("0.111")]),
            }
        ),
    ),
    "skm, answers": (
        "skm",
        {"jumlah_per_unsur": [441, 437], "terisi": [136, 135], "responden": 137},
        st.lists(st.tuples(_banyak(1, 300), _banyak()), min_size=2, max_size=9).map(
            _jawaban
        ),
    ),
    "ketepatan_waktu": (
        "ketepatan_waktu",
        {"tepat_waktu": 76226, "ditargetkan": 78000},
        st.fixed_dictionaries({"tepat_waktu": _banyak(), "ditargetkan": _banyak(1)}),
    ),
    "cakupan_dokumen, percentages": (
        "cakupan_dokumen",
        dict.fromkeys(DOKUMEN, "92,5"),
        st.fixed_dictionaries(dict.fromkeys(DOKUMEN, _angka(0, 100))),
    ),
    "cakupan_dokumen, counts": (
        "cakupan_dokumen",
        dict.fromkeys(DOKUMEN, "92,5") | {DOKUMEN[1]: {"terbit": 7, "wajib": 9}},
        st.fixed_dictionaries(dict.fromkeys(DOKUMEN, _angka(0, 100) | _terbit)),
    ),
    "sakip, points": (
        "sakip",
        dict.fromkeys(BOBOT_SAKIP, "12,5"),
        st.fixed_dictionaries(_komponen),
    ),
    "sakip, grades": (
        "sakip",
        dict.fromkeys(BOBOT_SAKIP, "12,5")
        | {"evaluasi": dict(zip(SUB, ("AA", "BB", "E"), strict=True))},
        st.fixed_dictionaries({n: k | _huruf for n, k in _komponen.items()}),
    ),
    "pks, partners": (
        "pks",
        _mitra(["baru", "perpanjangan"]),
        _daftar(st.sampled_from(["baru", "perpanjangan"])).map(_mitra),
    ),
    "pks, a count": (
        "pks",
        {"jumlah": 15},
        st.fixed_dictionaries({"jumlah": _banyak()}),
    ),
    "rasio": (
        "rasio",
        {"pembilang": "3017,5", "penyebut": 3145},
        st.fixed_dictionaries(
            {"pembilang": _angka(-(10**6), 10**6), "penyebut": _angka(1, 10**6)}
        ),
    ),
    "rata_rata, a list": (
        "rata_rata",
        {"nilai": ["86,40", "91,15", "81"]},
        st.fixed_dictionaries({"nilai": _daftar(_angka(-200, 200))}),
    ),
    "rata_rata, by name": (
        "rata_rata",
        {"nilai": {"Utara": "86,40", "Selatan": "91,1"}},
        st.fixed_dictionaries(
            {
                "nilai": st.dictionaries(
                    st.sampled_from("abc"), _angka(-200, 200), min_size=1
                )
            }
        ),
    ),
    "jumlah": (
        "jumlah",
        {"nilai": ["1620,5", "-4"]},
        st.fixed_dictionaries({"nilai": _daftar(_angka(-200, 10**6))}),
    ),
    "cacah, a count": (
        "cacah",
        {"jumlah": 6},
        st.fixed_dictionaries({"jumlah": _banyak()}),
    ),
    "cacah, a list": (
        "cacah",
        {"butir": ["a", "b"]},
        st.lists(st.integers(0, 99).map(str), unique=True).map(lambda b: {"butir": b}),
    ),
    "nilai": (
        "nilai",
        {"nilai": "16,2"},
        st.fixed_dictionaries({"nilai": _angka(-200, 10**6, 3)}),
    ),
}
TANPA_PECAHAN = frozenset({"pks", "cacah"})


def rumus_of(ragam: str, isi: Isi | None = None) -> DasarRumus:
    """Fill in one way, with its example unless told otherwise."""
    nama, contoh, _ = RAGAM[ragam]
    return validate(load_rumus(nama), contoh if isi is None else isi)
