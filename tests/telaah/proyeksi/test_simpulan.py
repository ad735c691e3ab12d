"""What the needs come to in words: out of reach and why, or more than one input."""

from typing import Any

import pytest

from alat.pk_satu import baris_of, kebutuhan_of, perjanjian
from alat.ragam_isian import ATURAN, BOBOT_SAKIP, DOKUMEN, Isi
from kinerja_cli.telaah.proyeksi.simpulan import simpulan

TIGA: Isi = {"unsur": ["3", "3"], "responden": 100}
BERKURANG = "yang sudah terjadi tidak berkurang"


def _simpulan(rumus: str, target: str, isi: Isi | None, **more: Any) -> list[str]:
    akhir = more.pop("akhir", None)
    pk = perjanjian(rumus, target, **more)
    semua = kebutuhan_of(pk, isi, akhir) if isi else []
    return list(simpulan(baris_of(pk, isi), semua, ATURAN))


def _lewat(tujuan: str, paling: str, sebab: str) -> str:
    return f"{tujuan} tidak dapat tercapai lagi, paling {paling}: {sebab}"


def _sakip(nilai: str) -> Isi:
    return dict.fromkeys(BOBOT_SAKIP, nilai)


@pytest.mark.parametrize(
    ("rumus", "target", "isi", "more", "expected"),
    [
        pytest.param("pks", "15", {"jumlah": 4}, {}, [], id="can be reached"),
        pytest.param("pks", "15", {"jumlah": 15}, {}, [], id="is reached"),
        pytest.param(
            *("nilai", "999999999999999", {"nilai": "1"}, {}, []), id="far away"
        ),
        pytest.param(
            *("skm", "100", {"nilai_skm": "3,6"}, {}, []), id="at the very best"
        ),
        pytest.param(
            *("skm", "100,01", {"nilai_skm": "3,6"}, {}),
            [_lewat("target 100,01", "tinggi 100,00", "nilai tertinggi 4")],
            id="better than the best",
        ),
        pytest.param(
            *("cakupan_dokumen", "100,01", dict.fromkeys(DOKUMEN, "100"), {}),
            [_lewat("target 100,01", "tinggi 100,00", "cakupan paling banyak 100 %")],
            id="more than all, said once",
        ),
        pytest.param(
            *("cakupan_dokumen", "100", dict.fromkeys(DOKUMEN, "99"), {}),
            ["target 100,00 tidak cukup dengan satu isian saja"],
            id="all of every document",
        ),
        pytest.param(
            *("cakupan_dokumen", "99,18", dict.fromkeys(DOKUMEN, "99"), {}),
            ["target 99,18 tidak cukup dengan satu isian saja"],
            id="just more than one document has left",
        ),
        pytest.param(
            *("cakupan_dokumen", "99,17", dict.fromkeys(DOKUMEN, "99"), {}, []),
            id="as much as one document has left",
        ),
        pytest.param(
            *("sakip", "50", _sakip("12,5"), {}),
            [],
            id="the next predikat is within reach",
        ),
        pytest.param(
            *("sakip", "90", _sakip("12,5"), {}),
            ["target 90,00 tidak cukup dengan satu isian saja"],
            id="the target takes more than one input",
        ),
        pytest.param(
            *("sakip", "101", _sakip("14"), {}),
            [
                _lewat(
                    "target 101,00",
                    "tinggi 100,00",
                    "bobotnya 30, bobotnya 15, bobotnya 25",
                )
            ],
            id="above all weights",
        ),
        pytest.param(
            *("skm", "81,33", TIGA, {"akhir": 100}),
            ["tidak ada isian yang masih dapat berubah"],
            id="nobody left to answer",
        ),
        pytest.param(
            *("skm", "80", TIGA, {"akhir": 124}),
            [_lewat("target 80,00", "tinggi 79,84", "nilai tertinggi 4")],
            id="one respondent too few",
        ),
        pytest.param(
            *("skm", "80", TIGA, {"akhir": 101}),
            [
                _lewat("target 80,00", "tinggi 75,25", "nilai tertinggi 4"),
                _lewat("B 76,61", "tinggi 75,25", "nilai tertinggi 4"),
            ],
            id="neither the target nor the next mutu",
        ),
        pytest.param(
            *("cacah", "8", {"jumlah": 9}, {"arah": "turun"}),
            [_lewat("target 8", "rendah 9", BERKURANG)],
            id="one case too many",
        ),
        pytest.param(
            *("cacah", "8", {"jumlah": 8}, {"arah": "turun"}, []), id="just as many"
        ),
        pytest.param(
            *("ketepatan_waktu", "5", {"tepat_waktu": 6, "ditargetkan": 100}),
            {"arah": "turun"},
            [
                _lewat("target 5,00", "rendah 6,00", BERKURANG).replace(
                    "lagi,", "lagi selama yang ditargetkan tetap 100,"
                )
            ],
            id="a count within a share",
        ),
        pytest.param(
            *("cacah", "8", {"jumlah": 9}),
            {"arah": "turun", "akumulasi": "posisi"},
            [],
            id="what can still go down",
        ),
        pytest.param(
            *("nilai", "17,5", {"nilai": "19"}, {"arah": "turun"}, []), id="a measure"
        ),
        pytest.param(
            *("cacah", "0", {"jumlah": 1}, {"arah": "turun"}),
            [_lewat("target 0", "rendah 1", BERKURANG)],
            id="a target of none",
        ),
        pytest.param(
            *("pks", "15", None, {}),
            ["belum ada isian: seluruh target masih diperlukan"],
            id="nothing filled in",
        ),
    ],
)
def test_simpulan(
    rumus: str, target: str, isi: Isi | None, more: Isi, expected: list[str]
) -> None:
    assert _simpulan(rumus, target, isi, **more) == expected


@pytest.mark.parametrize(
    "isi",
    [{"tepat_waktu": 3, "ditargetkan": None}, {"tepat_waktu": None, "ditargetkan": 3}],
)
def test_what_is_begun_is_told_by_its_note(isi: Isi) -> None:
    pk = perjanjian("ketepatan_waktu", "98")
    baris = baris_of(pk, isi)
    assert (baris.status, [d.code for d in baris.catatan]) == (
        "tak_terhitung",
        ["KIN205"],
    )
    assert list(simpulan(baris, [], ATURAN)) == []
