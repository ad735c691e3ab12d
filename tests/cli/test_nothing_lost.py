"""What JSON says of a finding, sheet, screen and Markdown say, too."""

import re
from pathlib import Path

import pytest

from alat.keluaran import FORMATS, Cetak, polos
from alat.pendukung import Write
from alat.sesi import CONTOH, LALU, LKE, PK, Q1, Q2, Q3, Q4, SESI
from alat.setahun import butir, isi_berkas, janji, laporan, tulis
from kinerja_cli.dokumen.shipped import VARIABEL_PK

TRIWULAN = ("-r", Q1, "-r", Q2, "-r", Q3)
LUBANG = ("-r", Q1, "-r", Q3)  # KIN235
RUNS = {
    **SESI,
    **{
        f"{p} gap": (p, *LUBANG) for p in ("hitung", "jelaskan", "proyeksi", "anggaran")
    },
    "proyeksi TW4": ("proyeksi", *TRIWULAN, "--bila", "TW4.pks.jumlah=4"),
    "banding tanpa PK": ("banding", LALU, Q4, *PK),
}
KODE = re.compile(r"KIN\d{3}")


def _kode(teks: str) -> set[str]:
    return {*KODE.findall(teks)}


@pytest.mark.parametrize("args", RUNS.values(), ids=RUNS)
def test_every_code_of_json_stands_everywhere(
    cetak: Cetak, args: tuple[str, ...]
) -> None:
    cetak = cetak.dengan("KIN235")
    ada = _kode(cetak(*args, format_="json"))
    for format_ in ("csv", "tabel", "markdown"):
        assert ada - _kode(polos(cetak(*args, format_=format_))) == set(), format_


BERTANYA = ("hitung", "jelaskan", "proyeksi", "anggaran", "banding")


@pytest.mark.parametrize("perintah", BERTANYA)
def test_warnings_of_files_and_of_their_pk(
    cetak: Cetak, write: Write, tmp_path: Path, perintah: str
) -> None:
    program = [{"nomor": 1, "nama": "P", "anggaran": "100"}]
    baris = butir("a", 50, "rasio", satuan="orang")  # KIN346
    tw1, tw3 = (
        laporan(
            n,
            realisasi={"a": {"pembilang": 1, "penyebut": 2}},
            anggaran={"1": str(n)},
        )
        for n in (1, 3)
    )
    pk = janji([baris, butir("b", 1)], program=program)
    args: list[str | Path] = tulis(write, pk, tw1, tw3)
    if perintah == "banding":
        args = [tmp_path, args[1]]
    for format_ in FORMATS:
        teks = polos(cetak.dengan("KIN235", "KIN346")(perintah, *args, format_=format_))
        assert {"KIN235", "KIN346"} <= _kode(teks), format_
        if format_ in {"tabel", "markdown"}:
            di = "pk.yaml:" if perintah == "banding" else "a"
            assert re.search(rf"^(- )?\W*{di}.* satuannya", teks, re.MULTILINE)


def test_notes_of_every_change_not_of_the_last_alone(cetak: Cetak) -> None:
    lain = [f"{CONTOH}/dinas-lain/tw{n}.yaml" for n in (1, 2, 4)]
    for format_ in FORMATS:
        teks = " ".join(polos(cetak("banding", *lain, format_=format_)).split())
        assert "3 bulan (TW 1 2024), 6 bulan (TW 2 2024)" in teks, format_
        assert "6 bulan (TW 2 2024), 12 bulan (TW 4 2024)" in teks, format_


def test_some_have_something_to_lose(cetak: Cetak) -> None:
    semua = (_kode(cetak.dengan("KIN235")(*a, format_="json")) for a in RUNS.values())
    assert len({kode for ada in semua for kode in ada}) > 9


def _says(rows: list[dict[str, str]], **isi: str) -> bool:
    return any(r | isi == r for r in rows)


def test_what_was_assumed_stands_in_the_row(cetak: Cetak) -> None:
    rows = cetak.csv(*RUNS["proyeksi TW4"])
    bila = [r for r in rows if r["keadaan"] == "bila"]
    assert bila
    assert {r["andaian"] for r in bila} == {"jumlah 4 (triwulan 4)"}
    assert all("KIN467" in r["catatan"] for r in bila)
    assert {r["andaian"] for r in rows if r["keadaan"] == "sekarang"} == {""}
    assert all(r["keterangan_berkas"].startswith("Angka contoh") for r in rows)


def test_the_verdict_of_the_pk_stands_beside_the_sum(cetak: Cetak) -> None:
    args = ("sakip", LKE)
    isi, rows = cetak.json(*args, *PK), cetak.csv(*args, *PK)
    assert isi["target"]["tercapai"] is not None
    (jumlah,) = (r for r in rows if r["jenis"] == "jumlah")
    assert (jumlah["id"], jumlah["status"]) == ("sakip", "terhitung")
    assert (jumlah["target"], jumlah["capaian"]) == (
        f"{isi['target']['target']}",
        f"{isi['target']['capaian']}",
    )
    assert jumlah["tercapai"] in {"ya", "belum", "tidak"}
    assert {r["target"] for r in rows if r["jenis"] != "jumlah"} == {""}
    without = cetak.csv(*args)
    assert {r["tercapai"] for r in without} == {""}


@pytest.mark.parametrize("perintah", ["hitung", "jelaskan", "anggaran", "banding"])
def test_what_the_file_says_of_itself(cetak: Cetak, perintah: str) -> None:
    args = (Q1, Q2) if perintah == "banding" else TRIWULAN
    assert _says(
        cetak.csv(perintah, *args),
        keterangan="Angka contoh, dibuat-buat; bukan realisasi Disdukcapil Luwu Timur.",
    )


def test_the_sasaran_that_name_a_row_again(cetak: Cetak, write: Write) -> None:
    pk = janji([butir("a", 8), butir("b", 8)], [{"acuan": "a"}], [{"acuan": "a"}])
    isi = laporan({"triwulan": 1}, realisasi={"a": {"nilai": 3}})
    rows = cetak.csv("hitung", *tulis(write, pk, isi))
    assert [(r["sasaran"], r["sasaran_lain"]) for r in rows] == [
        ("1", "2; 3"),
        ("1", ""),
    ]


def test_what_belongs_to_a_row(cetak: Cetak, write: Write) -> None:
    akhir = {"tahun": 2026, "nilai": 9, "sumber": "Renstra"}
    pk = janji([butir("a", 8, target_akhir=akhir, target_triwulan=[2, 4, 6, 8])])
    isi = laporan({"triwulan": 1}, realisasi={"a": {"nilai": 3}})
    args = tulis(write, pk, isi)
    (row,) = cetak.csv("hitung", *args, "--per", "triwulan")
    assert row["sasaran_uraian"] == pk["sasaran"][0]["uraian"]
    assert (row["target_akhir"], row["tahun_target_akhir"]) == ("9.00", "2026")
    assert (row["tercapai_target_akhir"], row["sumber_target_akhir"]) == (
        "belum",
        "Renstra",
    )
    assert (row["triwulan_1_status"], row["triwulan_2_status"]) == ("terhitung", "")
    assert (row["tercapai"], row["tercapai_penuh"]) == ("belum", "belum")


def test_a_target_that_is_no_number_alone_has_three_columns(
    cetak: Cetak, write: Write
) -> None:
    akhir = {"tahun": 2026, "nilai": "7-9", "sumber": "Renstra"}
    satu = butir(
        "a",
        "5-8",
        arah="rentang",
        target_akhir=akhir,
        target_triwulan=["1-2", "2-4", "4-6", "5-8"],
    )
    args = tulis(write, janji([satu]), laporan(2, realisasi={"a": {"nilai": 3}}))
    (row,) = cetak.csv("hitung", *args, "--per", "triwulan")
    isi = cetak.json("hitung", *args, "--per", "triwulan")["indikator"][0]
    tiap = {t["triwulan"]: t for t in isi["tiap_triwulan"]}
    assert {k for t in tiap.values() for k in t} - {"triwulan"} == {
        k.removeprefix("triwulan_2_") for k in row if k.startswith("triwulan_2_")
    }
    assert row["triwulan_2_target_sampai"] == f"{tiap[2]['target_sampai']}"
    assert row["triwulan_2_sifat"] == tiap[2]["sifat"]
    assert (row["target_akhir"], row["target_akhir_sampai"]) == ("7.00", "9.00")
    assert row["target_akhir_kata"] == "7,00–9,00"
    ujung = {k for k in row if k.endswith("target_akhir") or "target_akhir_" in k}
    assert len(ujung) == len(isi["target_akhir"])


@pytest.mark.parametrize("perintah", BERTANYA)
def test_what_the_pk_says_of_itself(cetak: Cetak, write: Write, perintah: str) -> None:
    program = [{"nomor": 1, "nama": "P", "anggaran": "100"}]
    pk = janji([butir("a", 50)], keterangan="PK contoh", program=program)
    tiap = (
        laporan(n, realisasi={"a": {"nilai": n}}, anggaran={"1": f"{n}"})
        for n in (1, 2)
    )
    args = tulis(write, pk, *tiap)
    if perintah == "banding":
        args = args[1::2]
    isi = cetak.json(perintah, *args)
    pk_isi = [s["pk"] for s in isi["sisi"]] if perintah == "banding" else [isi["pk"]]
    assert {p["keterangan"] for p in pk_isi} == {"PK contoh"}
    assert {r["keterangan_pk"] for r in cetak.csv(perintah, *args)} == {"PK contoh"}
    for format_ in ("tabel", "markdown"):
        assert "PK contoh" in cetak(perintah, *args, format_=format_)


@pytest.mark.parametrize("cara", ["--pk", VARIABEL_PK])
@pytest.mark.parametrize("perintah", BERTANYA)
def test_a_pk_that_the_files_do_not_name(
    cetak: Cetak,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    perintah: str,
    cara: str,
) -> None:
    program = [{"nomor": 1, "nama": "P", "anggaran": "100"}]
    pk = janji([butir("a", 50)], program=program)
    lain = write("lama/pk.yaml", isi_berkas(janji([butir("a", 60)], program=program)))
    tiap = (
        laporan(n, realisasi={"a": {"nilai": n}}, anggaran={"1": f"{n}"})
        for n in (1, 2)
    )
    args = tulis(write, pk, *tiap)
    if perintah == "banding":
        args = args[1::2]
    if cara == "--pk":
        args += [cara, lain]
    else:
        monkeypatch.setenv(cara, str(lain))
    for format_ in FORMATS:
        teks = " ".join(cetak(perintah, *args, format_=format_).split())
        assert "KIN469" in teks, format_
        utuh = polos(teks).replace("<wbr>", "")  # a page may break a long word there
        assert re.search(r"lama/pk\.yaml\W.* menyebut .?.pk\.yaml", utuh), format_
    monkeypatch.delenv(VARIABEL_PK, raising=False)
    sama = [a if a != lain else lain.parent.parent / "pk.yaml" for a in args]
    assert "KIN469" not in cetak(perintah, *sama)


def test_rows_of_a_comparison_are_told_apart(cetak: Cetak) -> None:
    lain = [f"{CONTOH}/dinas-lain/tw{n}.yaml" for n in (2, 4)]
    rows = cetak.csv("banding", *lain)
    satu = [(r["id"], r["sisi"]) for r in rows if r["bagian"] == "indikator"]
    pembanding = [r for r in rows if r["bagian"] == "pembanding"]
    assert len(satu) == len({*satu}) == len(rows) - len(pembanding)
    assert pembanding
    assert all(r["pembanding_jenis"] for r in pembanding)
