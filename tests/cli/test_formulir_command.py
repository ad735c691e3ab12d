"""A workbook in the place of a realisasi: what commands make of its sheets."""

import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from alat.buku_buatan import Sel, buat_buku
from alat.dua_pk import tulis_dua
from alat.formulir_buatan import ISIAN, lembar_cap, lembar_periode
from alat.keluaran import FORMATS, Cetak
from alat.pendukung import Kinerja, Write

Isi = Mapping[str, object]
SAKIP: Isi = {
    "sakip.perencanaan": Sel(Decimal("25.5"), rumus="51/2"),
    "sakip.pengukuran": 24,
    "sakip.pelaporan": Decimal("11.85"),
    "sakip.evaluasi": Decimal("19.75"),
}
KOSONG: Isi = dict.fromkeys(SAKIP)


def _pks(jumlah: int | None) -> Isi:
    return {"pks.jumlah": jumlah}


def _buku(
    write: Write,
    tiap: Mapping[int, Isi],
    *cap: tuple[str, str],
    nama: str = "isian.xlsx",
) -> Path:
    semua = (
        lembar_periode(_di_realisasi(isi), f"triwulan={n}", f"TW {n}")
        for n, isi in tiap.items()
    )
    lembar = (*semua, lembar_cap(*cap))
    return write(nama, buat_buku(*lembar, properti={"kinerja": ISIAN}))


def _di_realisasi(isi: Isi) -> Isi:
    return {f"realisasi.{kunci}": nilai for kunci, nilai in isi.items()}


def test_of_an_evaluation_the_last_sheet_that_holds_one(
    cetak: Cetak, write: Write
) -> None:
    buku = _buku(write, {2: SAKIP, 3: {**SAKIP, "sakip.evaluasi": 20}, 4: _pks(4)})
    isi = cetak.json("sakip", "-r", buku)
    assert (isi["periode"], isi["total"]) == ("triwulan 3 tahun 2024", Decimal("81.35"))


def test_of_none_the_last_sheet_says_so(kinerja: Kinerja, write: Write) -> None:
    buku = _buku(write, {1: _pks(1), 2: {**_pks(2), **KOSONG}})
    out = kinerja("sakip", "-r", buku).clean()
    assert "\nSumber    isian.xlsx (TW 2; sha256 " in out
    assert "belum ada: " in out


def test_one_workbook_alone_is_compared_sheet_by_sheet(
    cetak: Cetak, write: Write
) -> None:
    buku = _buku(write, {n: _pks(n) for n in (1, 2, 3)})
    sisi = cetak.json("banding", buku)["sisi"]
    assert [s["sisi"] for s in sisi] == ["TW 1 2024", "TW 2 2024", "TW 3 2024"]
    assert [[r["lembar"] for r in s["realisasi"]] for s in sisi] == [
        ["TW 1"],
        ["TW 2"],
        ["TW 3"],
    ]


def test_two_are_each_a_year(cetak: Cetak, write: Write, data: Path) -> None:
    lama = write("lama.yaml", (data / "contoh" / "2023.yaml").read_text("utf-8"))
    buku = _buku(write, {n: _pks(n) for n in (1, 2)})
    pk = data / "pk2024.yaml"
    sisi = cetak.json("banding", lama, buku, "--pk", pk)["sisi"]
    assert [len(s["realisasi"]) for s in sisi] == [1, 2]


def test_a_leaf_is_told_by_its_cell_and_its_formula(
    kinerja: Kinerja, write: Write
) -> None:
    out = kinerja("jelaskan", "sakip", "-r", _buku(write, {3: SAKIP})).clean()
    assert "isian.xlsx:'TW 3'!D4, tertulis “25,5” (=51/2)\n" in out
    assert "isian.xlsx:'TW 3'!D5, tertulis “24”\n" in out
    assert "Letak       berkas:'lembar'!sel\n" in out


def test_a_folder_of_both(kinerja: Kinerja, write: Write, data: Path) -> None:
    buku = _buku(write, {1: _pks(1), 2: _pks(2)}, nama="r/isian.xlsx")
    q3 = (data / "contoh" / "q3.yaml").read_text("utf-8")
    write("r/q3.yaml", q3)
    write("r/~$isian.xlsx", "admin")
    assert "triwulan 1, 2, dan 3 tahun 2024" in kinerja("hitung", "-r", buku.parent).out
    write("r/q4.yaml", q3.replace("triwulan: 3", "triwulan: 2"))
    err = kinerja("hitung", "-r", buku.parent).refusal(3)
    assert f"{buku.parent}/q4.yaml:4:11: KIN233 galat: triwulan 2 tahun 2024, " in err
    assert "padahal isian.xlsx:'TW 2' juga triwulan 2 tahun 2024\n" in err


@pytest.mark.parametrize("perintah", [("hitung", "-r"), ("periksa",)])
def test_its_pk_is_not_there(
    kinerja: Kinerja, write: Write, perintah: tuple[str, ...]
) -> None:
    buku = _buku(write, {1: _pks(1), 2: _pks(2)}, ("pk", "pk.yaml"))
    ran = kinerja(*perintah, buku)
    pertama, saran, *_ = (ran.out + ran.err).splitlines()
    assert pertama == f"{buku}: KIN242 galat: berkas PK “pk.yaml” tidak ada"
    assert saran.startswith("    saran: sebut PK-nya dengan --pk; ")
    assert (ran.out + ran.err).count("KIN242") == 1


def test_the_pk_of_a_form_as_csv_is_not_there(kinerja: Kinerja, write: Write) -> None:
    kepala = "kinerja/isian@1;tahun=2024;triwulan=3;pk=tiada.yaml\n"
    berkas = write("isian.csv", f"{kepala}kunci;nilai\nrealisasi.pks.jumlah;3\n")
    err = kinerja("hitung", "-r", berkas).refusal(3)
    assert err.startswith(f"{berkas}:1:39: KIN242 galat: berkas PK ")
    assert "saran: sebut PK-nya dengan --pk; atau betulkan `pk=`" in err


def test_what_is_checked_when_one_sheet_is_wrong(
    kinerja: Kinerja, write: Write
) -> None:
    salah = Sel(Decimal("0.5"), rumus="1/2")
    buku = _buku(write, {1: _pks(1), 2: {"pks.jumlah": salah}, 3: _pks(3)})
    ran = kinerja("periksa", buku)
    assert ran.status == 3
    assert f"{buku}:'TW 2'!D4: KIN212 galat: 0,5 bukan bilangan bulat\n" in ran.out
    for n in (1, 3):
        assert f"{buku}:'TW {n}': terisi 1 dari 5 indikator; " in ran.out
    assert "KIN235" not in ran.out  # the second is there


def test_a_blank_quarter_between_two(kinerja: Kinerja, write: Write) -> None:
    buku = _buku(write, {1: _pks(1), 2: _pks(None), 3: _pks(3)})
    err = kinerja("hitung", "-r", buku).err
    assert err.startswith(
        f"{buku}:'TW 3': KIN235 peringatan: triwulan 2 tidak ada di antara lembarnya\n"
    )


def test_a_finding_about_a_whole_stands_where_it_is_filled_in(
    kinerja: Kinerja, write: Write
) -> None:
    rinci = {f"sakip.perencanaan.{k}": "A" for k in ("keberadaan", "kualitas")}
    isi = {"sakip.perencanaan": None, **rinci, "sakip.perencanaan.pemanfaatan": "BB"}
    lain = {k: v for k, v in SAKIP.items() if k != "sakip.perencanaan"}
    out = kinerja("periksa", _buku(write, {3: {**isi, **lain}})).out
    # Not in the blank cell that stands for a plain number.
    assert "isian.xlsx:'TW 3'!D5: KIN353 catatan: " in out


@pytest.mark.parametrize(
    "perintah", ["hitung", "jelaskan", "proyeksi", "anggaran", "banding", "sakip"]
)
def test_what_is_noted_of_a_workbook_stands_everywhere(
    cetak: Cetak, write: Write, data: Path, perintah: str
) -> None:
    uang: Isi = {'anggaran."1"': 5}
    isi: Mapping[int, Isi] = {1: {**SAKIP, **_pks(1)}, 2: _pks(2), 3: KOSONG}
    semua = (
        lembar_periode({**uang, **_di_realisasi(b)}, f"triwulan={n}", f"TW {n}")
        for n, b in isi.items()
    )
    cap = lembar_cap(("pk_sha256", "basi"))
    buku = write("isian.xlsx", buat_buku(*semua, cap))
    write("~$isian.xlsx", "admin")
    args = (perintah, *(() if perintah == "banding" else ("-r",)), buku)
    for format_ in FORMATS:
        teks = cetak(*args, "--pk", data / "pk2024.yaml", format_=format_)
        assert {"KIN138", "KIN139"} <= {*re.findall(r"KIN\d{3}", teks)}, format_


def test_a_form_of_the_first_pk_behind_its_change(
    kinerja: Kinerja, write: Write
) -> None:
    satu = [{"id": "kk", "nama": "KK", "satuan": "%", "target": 90, "rumus": "nilai"}]
    _, baru = tulis_dua(write, satu, satu)
    isi: Isi = {"kk.nilai": 91}
    buku = _buku(write, dict.fromkeys((1, 2, 3, 4), isi), ("pk", "pk.yaml"))
    err = kinerja("hitung", "-r", buku, "--pk", baru).err
    sejak = "padahal sejak triwulan 3 berlaku pk-baru.yaml"
    pertama, saran = err.splitlines()
    assert pertama == f"{buku}: KIN392 peringatan: berkas ini memakai pk.yaml, {sejak}"
    assert saran.startswith("    saran: buat formulir baru dari pk-baru.yaml ")
