"""Every way of filling in every rumus, said once: whatever holds for all reads it here.

A new rumus, or a new way of one, is a new entry of ``RAGAM``.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kinerja_cli.aturan import Aturan
from kinerja_cli.rumus import load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.validation import validate

Isi = dict[str, Any]


class Ragam(NamedTuple):
    """A way of filling in: its rumus, one example, random ones, what may be beside."""

    rumus: str
    contoh: Isi
    acak: SearchStrategy[Isi]
    pelengkap: Isi | None = None

    @property
    def lengkap(self) -> Isi:
        """The example with all that may be beside it."""
        return self.contoh | (self.pelengkap or {})


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


def _bernama(
    nama: str, isi: SearchStrategy[Any], paling_sedikit: int = 1
) -> SearchStrategy[Isi]:
    return st.dictionaries(st.sampled_from(nama), isi, min_size=paling_sedikit)


def _isi(**isian: SearchStrategy[Any]) -> SearchStrategy[Isi]:
    return st.fixed_dictionaries(isian)


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

_pasangan = _isi(pembilang=_angka(-99, 999), penyebut=_angka(1, 999)) | _angka(-9, 99)


def _berbobot(nilai: SearchStrategy[Any]) -> SearchStrategy[Isi]:
    semua = st.tuples(nilai, _angka(1, 9))
    return st.dictionaries(st.sampled_from("abcd"), semua, min_size=1).map(
        lambda isi: {
            "nilai": {k: n for k, (n, _) in isi.items()},
            "bobot": {k: b for k, (_, b) in isi.items()},
        }
    )


RAGAM = {
    "skm, the index": Ragam(
        "skm", {"nilai_skm": "3,253"}, _isi(nilai_skm=_angka(1, 4, 4))
    ),
    "skm, unsur": Ragam(
        "skm",
        {"unsur": ["3,21", "3,18", "3,4"], "responden": 90},
        _isi(unsur=_unsur, responden=_responden),
        {"populasi": 500},
    ),
    "skm, unsur by name": Ragam(
        "skm",
        {"unsur": {"Biaya": "3,9", "Waktu": "3,1"}, "responden": 90},
        _isi(unsur=_bernama("abcdef", _angka(1, 4), 2), responden=_responden),
    ),
    "skm, a printed weight": Ragam(
        "skm",
        {"unsur": ["3,21"] * 9, "responden": 90, "bobot": "0,111"},
        _isi(
            unsur=st.lists(_angka(2, 4), min_size=9, max_size=9),
            responden=_responden,
            bobot=st.sampled_from([Decimal("0.11"), Decimal("0.111")]),
        ),
    ),
    "skm, answers": Ragam(
        "skm",
        {"jumlah_per_unsur": [441, 437], "terisi": [136, 135], "responden": 137},
        st.lists(st.tuples(_banyak(1, 300), _banyak()), min_size=2, max_size=9).map(
            _jawaban
        ),
    ),
    "ketepatan_waktu": Ragam(
        "ketepatan_waktu",
        {"tepat_waktu": 76226, "ditargetkan": 78000},
        _isi(tepat_waktu=_banyak(), ditargetkan=_banyak(1)),
    ),
    "cakupan_dokumen, percentages": Ragam(
        "cakupan_dokumen",
        dict.fromkeys(DOKUMEN, "92,5"),
        _isi(**dict.fromkeys(DOKUMEN, _angka(0, 100))),
    ),
    "cakupan_dokumen, counts": Ragam(
        "cakupan_dokumen",
        dict.fromkeys(DOKUMEN, "92,5") | {DOKUMEN[1]: {"terbit": 7, "wajib": 9}},
        _isi(**dict.fromkeys(DOKUMEN, _angka(0, 100) | _terbit)),
    ),
    "sakip, points": Ragam(
        "sakip", dict.fromkeys(BOBOT_SAKIP, "12,5"), _isi(**_komponen), {"total": "50"}
    ),
    "sakip, grades": Ragam(
        "sakip",
        dict.fromkeys(BOBOT_SAKIP, "12,5")
        | {"evaluasi": dict(zip(SUB, ("AA", "BB", "E"), strict=True))},
        _isi(**{n: k | _huruf for n, k in _komponen.items()}),
    ),
    "sakip, a total alone": Ragam(
        "sakip", {"total": "81,10"}, _isi(total=_angka(0, 100))
    ),
    "pks, partners": Ragam(
        "pks",
        _mitra(["baru", "perpanjangan"]),
        _daftar(st.sampled_from(["baru", "perpanjangan"])).map(_mitra),
    ),
    "pks, a count": Ragam("pks", {"jumlah": 15}, _isi(jumlah=_banyak())),
    "rasio": Ragam(
        "rasio",
        {"pembilang": "3017,5", "penyebut": 3145},
        _isi(pembilang=_angka(-(10**6), 10**6), penyebut=_angka(1, 10**6)),
    ),
    "pertumbuhan": Ragam(
        "pertumbuhan",
        {"sekarang": "1120,5", "sebelum": 1000},
        _isi(sekarang=_angka(-(10**6), 10**6), sebelum=_angka(1, 10**6)),
    ),
    "rata_rata, a list": Ragam(
        "rata_rata",
        {"nilai": ["86,40", "91,15", "81"]},
        _isi(nilai=_daftar(_angka(-200, 200))),
    ),
    "rata_rata, by name": Ragam(
        "rata_rata",
        {"nilai": {"Utara": "86,40", "Selatan": "91,1"}},
        _isi(nilai=_bernama("abc", _angka(-200, 200))),
    ),
    "jumlah": Ragam(
        "jumlah", {"nilai": ["1620,5", "-4"]}, _isi(nilai=_daftar(_angka(-200, 10**6)))
    ),
    "jumlah, by name": Ragam(
        "jumlah", {"nilai": {"utara": "1,5"}}, _isi(nilai=_bernama("abc", _angka(0, 9)))
    ),
    "rata_rata, weighted": Ragam(
        "rata_rata",
        {
            "nilai": {"Utara": "86,4", "Selatan": "91"},
            "bobot": {"Utara": 3, "Selatan": 1},
        },
        _berbobot(_angka(-200, 200)),
    ),
    "rata_rata, shares": Ragam(
        "rata_rata",
        {"nilai": ["86,4", {"pembilang": 17, "penyebut": 20}], "bobot": [1, "2,5"]},
        _berbobot(_pasangan),
    ),
    "jumlah, weighted": Ragam(
        "jumlah", {"nilai": ["7", "4"], "bobot": ["0,5", 1]}, _berbobot(_angka(0, 99))
    ),
    "jumlah, shares": Ragam(
        "jumlah",
        {"nilai": {"utara": {"pembilang": 17, "penyebut": 20}, "selatan": "1,5"}},
        _isi(nilai=_bernama("abc", _pasangan)),
    ),
    "cacah, a count": Ragam("cacah", {"jumlah": 6}, _isi(jumlah=_banyak())),
    "cacah, a list": Ragam(
        "cacah",
        {"butir": ["a", "b"]},
        _isi(butir=st.lists(st.integers(0, 99).map(str), unique=True)),
    ),
    "nilai": Ragam("nilai", {"nilai": "16,2"}, _isi(nilai=_angka(-200, 10**6, 3))),
    "predikat": Ragam(
        "predikat",
        {"predikat": "WDP"},
        _isi(predikat=st.sampled_from(["TMP", "tidak wajar", "opini WDP", "WTP"])),
    ),
    "hitungan": Ragam(
        "hitungan",
        {"bekerja": 61, "usaha": "7,5", "responden": 90},
        _isi(bekerja=_banyak(), usaha=_angka(0, 10**6), responden=_banyak(1)),
    ),
}
# What a PK has to say beside the name of a rumus, and in the place of a number.
JANJI: dict[str, Isi] = {
    "predikat": {"skala": "opini_bpk", "target": "WTP"},
    "hitungan": {
        "isian": {
            "bekerja": {"satuan": "orang", "desimal": 0, "minimal": 0},
            "usaha": {"nama": "usaha sendiri"},
            "responden": {"satuan": "orang", "desimal": 0, "minimal": 1},
        },
        "hitungan": "(bekerja + usaha × 1,2) : responden × 100",
    },
}


def target_of(rumus: str) -> str:
    """Return a target that any scale of a rumus has: a number, or a word."""
    return str(JANJI.get(rumus, {}).get("target", "1"))


def kelas_of(rumus: str) -> type[DasarRumus]:
    """Return a rumus as a PK has it that says what it has to."""
    return load_rumus(rumus).menurut(JANJI.get(rumus, {}))


def rumus_of(ragam: str, isi: Isi | None = None) -> DasarRumus:
    """Fill in one way, with its example unless told otherwise."""
    r = RAGAM[ragam]
    return validate(kelas_of(r.rumus), r.contoh if isi is None else isi)
