"""What ``proyeksi`` prints, filled in, is reached by ``hitung``; a unit less is not."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja, Write
from alat.pohon_json import read
from alat.ragam_isian import BOBOT_SAKIP, DOKUMEN, Isi
from alat.setahun import butir, isi_berkas, janji, laporan
from kinerja_cli.core.angka import format_angka

SAKIP: Isi = dict.fromkeys(BOBOT_SAKIP, "12,5")
PERSEN: Isi = dict.fromkeys(DOKUMEN, "90,14")
TERBIT: Isi = PERSEN | {DOKUMEN[0]: {"terbit": 3, "wajib": 999_999_999_999_999}}
DUAPULUH = "0,33333333333333333333"
# Rumus, inputs, target, decimals, which need, and where it is filled in.
Kasus = tuple[str, Isi, str, int, int, str]
KASUS: list[Kasus] = [
    ("nilai", {"nilai": "30"}, "33,333333333333", 2, 0, "nilai"),
    ("nilai", {"nilai": "33,3333"}, "33,3333", 2, 0, "nilai"),
    ("nilai", {"nilai": "30"}, "33,33333333333333333333", 12, 0, "nilai"),
    ("nilai", {"nilai": DUAPULUH}, "33,33333333333333333333", 0, 0, "nilai"),
    ("rasio", {"pembilang": 1, "penyebut": 3}, "33,3333", 2, 0, "pembilang"),
    ("rasio", {"pembilang": DUAPULUH, "penyebut": 3}, "9,5", 12, 0, "pembilang"),
    ("rata_rata", {"nilai": ["30", DUAPULUH]}, "33,333333333333", 2, 1, "nilai.2"),
    ("jumlah", {"nilai": [DUAPULUH]}, "33,333333333333", 2, 0, "nilai.1"),
    ("skm", {"nilai_skm": "3,253"}, "81,333333333333", 2, 0, "nilai_skm"),
    ("skm", {"nilai_skm": "3,253"}, "81,333333333333", 12, 0, "nilai_skm"),
    ("sakip", SAKIP, "53,333333333333", 2, 0, "perencanaan"),
    ("sakip", SAKIP, "53,333333333333", 12, 3, "evaluasi"),
    ("cakupan_dokumen", PERSEN, "90,3333333333333333", 2, 0, DOKUMEN[0]),
    ("cakupan_dokumen", TERBIT, "80,3333333333333333", 4, 0, f"{DOKUMEN[0]}.terbit"),
    (
        *("ketepatan_waktu", {"tepat_waktu": 3, "ditargetkan": 999_999_999_999_999}),
        *("98,3333333333333333", 2, 0, "tepat_waktu"),
    ),
    ("cacah", {"jumlah": 3}, "7,5", 0, 0, "jumlah"),
    ("pks", {"jumlah": 3}, "7,3333333333333333", 2, 0, "jumlah"),
]
# The next mutu and predikat, which is asked for where more is better.
JENJANG: list[Kasus] = [
    ("skm", {"nilai_skm": "3,253"}, "50", 2, 1, "nilai_skm"),
    ("skm", {"nilai_skm": "3,253"}, "50", 12, 1, "nilai_skm"),
    ("sakip", SAKIP, "50", 0, 5, "pengukuran"),
    ("sakip", SAKIP, "50", 12, 7, "evaluasi"),
]


def _berkas(write: Write, kasus: Kasus, arah: str) -> Path:
    rumus, isi, target, desimal, _, _ = kasus
    more = {"desimal": desimal, "arah": arah, "akumulasi": "posisi"}
    write("pk.yaml", isi_berkas(janji([butir("a", target, rumus, **more)])))
    return write("r.yaml", isi_berkas(laporan({"triwulan": 4}, realisasi={"a": isi})))


def _rows(kinerja: Kinerja, path: Path, *more: str) -> Any:
    status, out, _ = kinerja("proyeksi", "-r", path, "--format", "json", *more)
    assert status == 0
    return read(out)["indikator"]


def _unit(nilai: Decimal) -> Decimal:
    return Decimal(1).scaleb(int(nilai.as_tuple().exponent))


def _name(kasus: object) -> str:
    return (
        " ".join(str(k) for k in kasus[:1] + kasus[2:])
        if isinstance(kasus, tuple)
        else ""
    )


@pytest.mark.parametrize(
    ("kasus", "arah"),
    [
        *((k, arah) for k in KASUS for arah in ("naik", "turun")),
        *((k, "naik") for k in JENJANG),
    ],
    ids=_name,
)
def test_filled_in_again(
    kinerja: Kinerja, write: Write, kasus: Kasus, arah: str
) -> None:
    *_, nomor, isian = kasus
    path = _berkas(write, kasus, arah)
    (kini,) = _rows(kinerja, path)
    butuh = kini["kebutuhan"][nomor]
    perlu = Decimal(str(butuh["perlu"]))
    kurang = perlu - _unit(perlu) * (1 if arah == "naik" else -1)
    reached = []
    for nilai in (perlu, kurang):
        bila = ("--bila", f"a.{isian}={format_angka(nilai).replace('.', '')}")
        reached.append(_reached(_rows(kinerja, path, *bila)[1], butuh))
    assert reached == [True, False]


@pytest.mark.parametrize(
    ("rumus", "isi", "target", "perlu"),
    [
        ("nilai", {"nilai": "97"}, "98,01", "98,0100"),
        ("nilai", {"nilai": "1"}, "1234567,25", "1.234.567,250"),
        ("nilai", {"nilai": "0"}, "0,125", "0,125"),
        ("jumlah", {"nilai": ["1"]}, "1500", "1.500,000"),
        ("rasio", {"pembilang": 1, "penyebut": 3145}, "97", "3051"),
        ("ketepatan_waktu", {"tepat_waktu": 1, "ditargetkan": 78000}, "98", "76.440"),
    ],
)
def test_what_is_printed_is_read_as_it_stands(
    kinerja: Kinerja, write: Write, rumus: str, isi: Isi, target: str, perlu: str
) -> None:
    path = _berkas(write, (rumus, isi, target, 3, 0, ""), "naik")
    isian = next(iter(isi)) + (".1" if rumus == "jumlah" else "")
    bila = ("--bila", f"a.{isian}={perlu}")
    assert _rows(kinerja, path, *bila)[1]["tercapai"]
    for format_ in ("tabel", "markdown"):
        out = kinerja("proyeksi", "-r", path, "--format", format_)[1]
        assert f"≥ {perlu} " in out


def _reached(row: Any, butuh: Any) -> bool:
    """Tell what ``hitung`` says of a row: by its verdict, or by its predikat."""
    if butuh["tujuan"].startswith("target"):
        assert row["tercapai"] is not None
        return bool(row["tercapai"])
    return all(k["tujuan"] != butuh["tujuan"] for k in row["kebutuhan"])
