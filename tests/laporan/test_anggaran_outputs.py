"""A budget in every format: each says what JSON says, and ``hitung`` says its sum."""

import re
from decimal import Decimal
from typing import Any

import pytest

from alat.keluaran import Cetak, tables
from alat.kesepakatan import agree
from alat.pendukung import Write
from alat.pohon_json import recompute, walk
from alat.setahun import tulis
from alat.uang import RUMUS, belanja, kantor_uang

PAGU = {1: "5.581.884.078", 2: "437531700,50", 3: 0, 4: 1000}
TERPAKAI = {1: "5.000.000.000", 2: "437531700,25", 3: 5, 4: None}
KUNCI = {
    None: (),
    "selisih": ("selisih",),
    "indeks": ("ie", "te", "sebutan"),
    "rasio": ("rasio",),
    "pmk214": ("pagu_capaian", "e", "ne"),
    "sisa": ("sisa_persen",),
}
UANG = ("pagu_awal", "pagu", "realisasi", "sisa", "serapan", "serapan_awal")
rumus_ = pytest.mark.parametrize("rumus", [None, *RUMUS])


def _args(write: Write, rumus: str | None) -> list[Any]:
    konvensi = {"efisiensi": rumus} if rumus else {}
    pk = kantor_uang(PAGU, [1, 2], [2, 3], [4], [], [1], **konvensi)
    pk["program"][0]["sumber"] = "APBD"
    isi = belanja(TERPAKAI, "101,20", 90, 80, 70, perubahan={1: "5.600.000.000"})
    return tulis(write, pk, isi)


def test_conventions_say_how_a_capaian_is_printed(cetak: Cetak, write: Write) -> None:
    umum = {"desimal": 2, "desimal_capaian": 1, "batas_capaian": 120}
    pk = kantor_uang({1: 10}, [1], **umum)
    tampak = cetak("anggaran", *tulis(write, pk, belanja({1: 5}, 90)))
    assert "setengah ke atas, 2 desimal; capaian 1 desimal\n" in tampak
    assert "tercetak yang terhitung; tiap capaian paling banyak 120 %\n" in tampak
    polos = tulis(write, kantor_uang({1: 10}, [1]), belanja({1: 5}, 90))
    assert "tiap capaian" not in cetak("anggaran", *polos)


@rumus_
def test_every_format_says_it(cetak: Cetak, write: Write, rumus: str | None) -> None:
    args = _args(write, rumus)
    isi = agree(cetak, "anggaran", *args)
    assert isi["format"] == "kinerja/anggaran@1"
    assert isi["periode"] == "tahun 2024"
    rows = cetak.csv("anggaran", *args)
    bagian = [r["bagian"] for r in rows]
    assert bagian == [*["program"] * 4, "jumlah", *["sasaran"] * 5, "seluruhnya"]
    assert (isi["efisiensi"] or {}).get("nama") == rumus
    for s in isi["sasaran"]:
        umum = ("bagian", "nomor", "nama", *UANG, "program", "capaian")
        assert tuple(s) == (*umum, *KUNCI[rumus], "catatan")
    satu, dua, tiga, empat, _, semua = isi["sasaran"]
    tujuan = [s["nama"] for s in isi["sasaran"]]
    assert tujuan == [*(f"Tujuan {n}" for n in range(1, 6)), None]
    assert satu["program"] == [1, 2]
    assert (dua["pagu"], dua["sisa"]) == (Decimal("437531700.50"), Decimal("-4.75"))
    assert (tiga["pagu"], tiga["realisasi"], tiga["serapan"]) == (1000, None, None)
    assert (empat["program"], empat["pagu"], empat["capaian"]) == ([], None, 70)
    assert semua["program"] == [1, 2, 3]
    assert isi["jumlah"]["nama"] == "Jumlah 3 dari 4 program"
    assert {k: semua[k] for k in UANG} == {k: isi["jumlah"][k] for k in UANG}
    awal = ["tahun", "triwulan", "periode", "pk", "bagian", "nomor", "nama"]
    awal += ["sumber", *UANG, "program", "capaian", *KUNCI[rumus], "catatan"]
    awal += ["keterangan", "catatan_berkas"]
    assert list(rows[0]) == awal
    (_, _, nol, _) = isi["program"]
    tanpa, lebih = nol["catatan"]
    assert tanpa == "KIN431: pagunya nol: serapan tidak dapat dihitung"
    assert lebih.startswith("KIN432: realisasi melebihi pagu, lebih Rp ")
    assert [c[:6] for c in isi["catatan"]] == ["KIN437", "KIN437"]


def test_an_amount_is_whole_or_has_two_decimals(cetak: Cetak, write: Write) -> None:
    teks = cetak("anggaran", *_args(write, None), format_="json")
    amounts = re.findall(r'"(?:pagu|pagu_awal|realisasi|sisa)": (-?[0-9.]+)', teks)
    assert len(amounts) > 20
    assert {len(a.partition(".")[2]) for a in amounts} == {0, 2}
    assert [a for a in amounts if a.endswith(".00")] == []


def test_who_carries_a_sasaran_is_named(cetak: Cetak, write: Write) -> None:
    tabel = tables(cetak("anggaran", *_args(write, None), format_="markdown"))
    assert list(tabel) == ["Anggaran tiap program", "Kinerja dan anggaran"]
    assert [row[:4] for row in tabel["Kinerja dan anggaran"][1:]] == [
        ["Sasaran 1", "1 dan 2", "6.037.531.700,50", "5.437.531.700,25"],
        ["Sasaran 2", "2 dan 3", "437.531.700,50", "437.531.705,25"],
        ["Sasaran 3", "4", "1.000", "belum ada"],
        ["Sasaran 4", "tidak disebut", "–", "–"],
        ["Sasaran 5", "1", "5.600.000.000", "5.000.000.000"],
        ["Seluruhnya", "1, 2, dan 3", "6.037.531.700,50", "5.437.531.705,25"],
    ]


@rumus_
def test_the_convention_names_the_formula_or_how_to_choose_one(
    cetak: Cetak, write: Write, rumus: str | None
) -> None:
    out = cetak("anggaran", *_args(write, rumus))
    (line,) = re.findall(r"^  Efisiensi +(.*)$", out, re.MULTILINE)
    if rumus is None:
        assert line.startswith("tidak dihitung: PK belum memilih rumusnya")
    else:
        assert re.fullmatch(rf"{rumus}: .+", line)
        assert re.search(
            r"^  Acuan efisiensi +.+ \(keyakinan [012]: .+\)$", out, re.MULTILINE
        )


def test_hitung_says_the_sum(cetak: Cetak, write: Write) -> None:
    args = _args(write, None)
    jumlah = cetak.json("anggaran", *args)["jumlah"]
    ringkas = cetak.json("hitung", *args)["anggaran"]
    assert [c[:20] for c in ringkas.pop("catatan")] == [
        "KIN431: program 3: p",
        "KIN432: program 3: r",
    ]
    assert ringkas == {"program": 4, "terisi": 3} | {k: jumlah[k] for k in UANG}
    out = cetak("hitung", *args)
    bagian = out.partition("\nAnggaran\n")[2].partition("\n\n")[0]
    terpakai = "Rp 5.437.531.705,25"
    assert bagian.splitlines() == [
        f"  Serapan            90,06 %: {terpakai} dari pagu Rp 6.037.531.700,50",
        f"  Serapan pagu awal  90,33 %: {terpakai} dari pagu awal Rp 6.019.415.778,50",
        "  Program            3 dari 4 diisi; yang lain tidak ikut",
    ]
    assert re.findall(r"^  anggaran +program 3: .*\[(KIN\d+)\]", out, re.MULTILINE) == [
        "KIN431",
        "KIN432",
    ]
    assert "## Anggaran\n" in cetak("hitung", *args, format_="markdown")


def test_hitung_says_no_more_than_there_is(cetak: Cetak, write: Write) -> None:
    """Nothing revised, and every program filled in: one line."""
    args = tulis(write, kantor_uang({1: 100}), belanja({1: 0}, 90))
    out = cetak("hitung", *args)
    bagian = out.partition("\nAnggaran\n")[2].partition("\n\n")[0]
    assert bagian == "  Serapan  0,00 %: Rp 0 dari pagu Rp 100"


@pytest.mark.parametrize(("pagu", "ada"), [(50, True), (100, False), (200, True)])
def test_hitung_says_both_budgets_where_they_differ(
    cetak: Cetak, write: Write, pagu: int, *, ada: bool
) -> None:
    isi = belanja({1: 50}, 90, perubahan={1: pagu})
    out = cetak("hitung", *tulis(write, kantor_uang({1: 100}), isi))
    assert f"{5000 // pagu},00 %: Rp 50 dari pagu Rp {pagu}\n" in out
    assert ("50,00 %: Rp 50 dari pagu awal Rp 100\n" in out) is ada


def test_hitung_of_a_pagu_of_nothing(cetak: Cetak, write: Write) -> None:
    args = tulis(write, kantor_uang({1: 0}), belanja({1: 5}, 90))
    assert "  Serapan  –: Rp 5 dari pagu Rp 0\n" in cetak("hitung", *args)
    assert cetak.json("hitung", *args)["anggaran"]["serapan"] is None


@pytest.mark.parametrize("anggaran", [None, {}, {1: None}], ids=str)
def test_hitung_without_a_budget(
    cetak: Cetak, write: Write, anggaran: dict[int, object] | None
) -> None:
    args = tulis(write, kantor_uang({1: 100}), belanja(anggaran, 90))
    assert cetak.json("hitung", *args)["anggaran"] is None
    for name in ("tabel", "markdown"):
        assert "Anggaran" not in cetak("hitung", *args, format_=name)


def test_jelaskan_recomputes_serapan_from_the_files(cetak: Cetak, write: Write) -> None:
    args = _args(write, None)
    serapan = agree(cetak, "jelaskan", *args)["serapan"]
    assert serapan["bulat"] == cetak.json("anggaran", *args)["jumlah"]["serapan"]
    for node in walk(serapan):
        recompute(node)
    leaves = [n for n in walk(serapan) if n["operasi"] is None]
    assert [(n["label"], n["letak"]["berkas"]) for n in leaves] == [
        ("realisasi program 1", "r1.yaml"),
        ("realisasi program 2", "r1.yaml"),
        ("realisasi program 3", "r1.yaml"),
        ("pagu perubahan program 1", "r1.yaml"),
        ("pagu program 2", "pk.yaml"),
        ("pagu program 3", "pk.yaml"),
    ]


def test_jelaskan_shows_serapan_only_where_all_is_explained(
    cetak: Cetak, write: Write
) -> None:
    args = _args(write, None)
    assert cetak.json("jelaskan", "i1", *args)["serapan"] is None
    tanpa = tulis(write, kantor_uang({1: 100}), belanja({}, 90))
    assert cetak.json("jelaskan", *tanpa)["serapan"] is None
    nol = tulis(write, kantor_uang({1: 0}), belanja({1: 0}, 90))
    assert cetak.json("jelaskan", *nol)["serapan"] is None


def test_jelaskan_tells_which_file_of_the_year_stands(
    cetak: Cetak, write: Write
) -> None:
    berkas = [
        belanja({1: 10, 2: 5}, 90, periode={"triwulan": 1}, perubahan={1: 60}),
        belanja({1: 30}, 90, periode={"triwulan": 2}),
    ]
    args = tulis(write, kantor_uang({1: 100, 2: 40}), *berkas)
    serapan = cetak.json("jelaskan", *args)["serapan"]
    leaves = [n for n in walk(serapan) if n["operasi"] is None]
    found = [(n["nilai"], n["letak"]["berkas"]) for n in leaves]
    assert found == [
        *(("30", "r2.yaml"), ("5", "r1.yaml")),
        *(("60", "r1.yaml"), ("40", "pk.yaml")),
    ]
