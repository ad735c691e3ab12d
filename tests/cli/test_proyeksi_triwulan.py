"""A quarter that is thought of, with a file or without: as if it were filled in."""

from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.kesepakatan import agree
from alat.pendukung import ENGLISH, Kinerja, Write
from alat.setahun import Isi, butir, janji, laporan, tulis

PK = janji(
    [
        butir("cacah", 8, "cacah", arah="turun", target_triwulan=[2, 4, 6, 8]),
        butir("tepat", 98, "ketepatan_waktu"),
        butir("posisi", 40, akumulasi="posisi"),
        butir("rerata", 40, akumulasi="rata_rata"),
        butir("skm", "81,33", "skm"),
        butir("opini", "WTP", "predikat", skala="opini_bpk"),
        butir("uang", 4000, "jumlah"),
    ]
)
ISI: dict[int, dict[str, Isi]] = {
    n: {
        "cacah": {"jumlah": n},
        "tepat": {"tepat_waktu": 950 * n, "ditargetkan": 1000 * n},
        "posisi": {"nilai": 11 * n},
        "rerata": {"nilai": 30 + 3 * n},
        "skm": {"nilai_skm": f"3,{n}", "responden": 100 * n},
        "opini": {"predikat": ["TMP", "TW", "WDP", "WTP"][n - 1]},
        "uang": {"nilai": {"A": 300 * n, "B": 40}},
    }
    for n in range(1, 5)
}


def _berkas(write: Write, *triwulan: int) -> list[Any]:
    return tulis(write, PK, *(laporan(n, realisasi=ISI[n]) for n in triwulan))


def _bila(n: int, awal: str) -> list[str]:
    """Say on a command line all that the file of a quarter would say."""
    semua: list[str] = []
    for id_, isi in ISI[n].items():
        for kunci, nilai in isi.items():
            tiap = nilai if isinstance(nilai, dict) else {"": nilai}
            jalur = [".".join(filter(None, (awal, id_, kunci, k))) for k in tiap]
            for j, nomor in zip(jalur, tiap.values(), strict=True):
                semua += ["--bila", f"{j}={nomor}"]
    return semua


def _rows(isi: Any, keadaan: str) -> dict[str, dict[str, Any]]:
    sisa = {"keadaan", "perubahan", "catatan"}
    rows = (i for i in isi["indikator"] if i["keadaan"] == keadaan)
    return {i["id"]: {k: n for k, n in i.items() if k not in sisa} for i in rows}


@pytest.mark.parametrize("awal", ["TW4", "tw4", "TW IV", "Triwulan 4"])
def test_it_is_as_if_its_file_had_been_filled_in(
    cetak: Cetak, write: Write, awal: str
) -> None:
    diandaikan = agree(cetak, "proyeksi", *_berkas(write, 1, 2, 3), *_bila(4, awal))
    ada = cetak.json("proyeksi", *_berkas(write, 1, 2, 3, 4))
    assert _rows(diandaikan, "bila") == _rows(ada, "sekarang")
    assert not any(i["masa_berjalan"] for i in _rows(diandaikan, "bila").values())
    # What is there stays as it is.
    sekarang = cetak.json("proyeksi", *_berkas(write, 1, 2, 3))
    assert _rows(diandaikan, "sekarang") == _rows(sekarang, "sekarang")


@pytest.mark.parametrize("n", [1, 2, 3])
def test_a_quarter_that_has_a_file_is_another(
    cetak: Cetak, write: Write, n: int
) -> None:
    cetak = cetak.dengan("KIN235")
    lain = [laporan(k, realisasi={} if k == n else ISI[k]) for k in (1, 2, 3)]
    kosong = tulis(write, PK, *lain, laporan(4, realisasi=ISI[4]))
    diandaikan = cetak.json("proyeksi", *kosong, *_bila(n, f"TW{n}"))
    ada = cetak.json("proyeksi", *_berkas(write, 1, 2, 3, 4))
    assert _rows(diandaikan, "bila") == _rows(ada, "sekarang")


def test_the_last_one_may_be_named_or_not(cetak: Cetak, write: Write) -> None:
    args = _berkas(write, 1, 2, 3)
    bernama = cetak.json("proyeksi", *args, "--bila", "TW3.cacah.jumlah=9")
    tanpa = cetak.json("proyeksi", *args, "--bila", "cacah.jumlah=9")
    assert _rows(bernama, "bila") == _rows(tanpa, "bila")
    (ubah,) = [i["perubahan"] for i in bernama["indikator"] if i["perubahan"]]
    assert ubah == [
        {"isian": "jumlah", "dari": "3", "ke": "9", "periode": "triwulan 3"}
    ]


def test_a_blank_file_that_is_thought_of_is_over(cetak: Cetak, write: Write) -> None:
    berkas = [laporan(n, realisasi=ISI[n] if n < 4 else {}) for n in range(1, 5)]
    args = tulis(write, PK, *berkas)
    for awal in ("", "TW4."):
        isi = cetak.json("proyeksi", *args, "--bila", f"{awal}cacah.jumlah=9")
        assert _rows(isi, "sekarang")["cacah"]["masa_berjalan"] is True
        assert _rows(isi, "bila")["cacah"]["masa_berjalan"] is False
    assert "triwulan 4 masih kosong seluruhnya: dinilai" in cetak("proyeksi", *args)


def test_two_quarters_of_one_indikator(cetak: Cetak, write: Write) -> None:
    args = _berkas(write, 1, 2)
    bila = ("--bila", "TW4.cacah.jumlah=1", "--bila", "tw3.cacah.jumlah=2")
    isi = cetak.json("proyeksi", *args, *bila)
    assert _rows(isi, "bila")["cacah"]["realisasi"] == 1 + 2 + 2 + 1
    out = cetak("proyeksi", *args, *bila)
    assert "→ bila jumlah 1 (triwulan 4); jumlah 2 (triwulan 3)" in out
    assert "triwulan 3 dan 4 diandaikan: tidak ada berkasnya [KIN467]" in out
    assert "  bila jumlah 2 pada triwulan 3\n" in out


@pytest.mark.parametrize(
    ("berkas", "id_", "tiada"),
    [
        ((1, 2, 3), "cacah.jumlah", ""),
        ((1, 2), "cacah.jumlah", "triwulan 3"),
        ((3,), "cacah.jumlah", "triwulan 1 dan 2"),
        ((3,), "posisi.nilai", ""),
        ((3,), "rerata.nilai", "triwulan 1 dan 2"),
    ],
)
def test_it_says_that_it_is_assumed_and_what_is_missing(
    cetak: Cetak, write: Write, berkas: tuple[int, ...], id_: str, tiada: str
) -> None:
    args = (*_berkas(write, *berkas), "--bila", f"TW4.{id_}=9")
    isi = cetak.json("proyeksi", *args)
    (catatan,) = (i["catatan"] for i in isi["indikator"] if i["perubahan"])
    assert "KIN467: triwulan 4 diandaikan: tidak ada berkasnya" in catatan
    apa = "rata-ratanya" if "rerata" in id_ else "jumlahnya"
    sebab = f"{tiada} tidak ada berkasnya dan tidak diandaikan: {apa} tanpa itu"
    assert [c for c in catatan if "KIN468" in c] == [f"KIN468: {sebab}"] * bool(tiada)
    for bentuk in ("tabel", "markdown"):
        out = cetak("proyeksi", *args, format_=bentuk)
        assert "triwulan 4 diandaikan: tidak ada berkasnya" in out
        assert (sebab in out) is bool(tiada)
        assert "(triwulan 4)" in out


@pytest.mark.parametrize(
    ("bila", "pesan", "saran"),
    [
        ("TW5.cacah.jumlah=2", "KIN252 galat: tidak ada triwulan 5", "TW1 sampai TW4"),
        ("TW0.cacah.jumlah=2", "KIN252 galat: tidak ada triwulan 0", "TW1 sampai TW4"),
        ("TW4.caca.jumlah=2", "KIN230 galat: PK tidak memuat", "`cacah`"),
        ("TW4.cacah.jumlh=2", "KIN202 galat: “jumlh”", "`jumlah`"),
        ("TW4.cacah=2", "KIN252 galat: “TW4.cacah=2” bukan", "TW4.ID.ISIAN=NILAI"),
        ("TW4=2", "KIN252 galat: “TW4=2” bukan", "TW4.ID.ISIAN=NILAI"),
        ("TW4.cacah.jumlah=x", "KIN210 galat: “x” bukan angka", ""),
        ("TW4.uang.nilai.a1=5", "KIN252 galat: tidak ada “a1” di antara", "`A`"),
        (
            *("TW4.tepat.tepat_waktu=2", "KIN201 galat: `ditargetkan` wajib ada"),
            "sebut juga --bila TW4.tepat.ditargetkan=NILAI",
        ),
    ],
)
def test_refused(
    kinerja: Kinerja, write: Write, bila: str, pesan: str, saran: str
) -> None:
    args = _berkas(write, 1, 2, 3)
    err = kinerja("proyeksi", *args, "--bila", bila).refusal(2)
    assert err.startswith("baris perintah:1:")
    assert err.count("galat") == 1
    assert pesan in err
    assert saran in err.partition("saran: ")[2]
    assert ENGLISH.findall(err.replace(bila, "")) == []


def test_one_input_of_one_quarter_is_said_once(kinerja: Kinerja, write: Write) -> None:
    args = _berkas(write, 1, 2, 3)
    for lagi in ("TW3.cacah.jumlah=3", "tw III.cacah.jumlah=3", "cacah.jumlah=3"):
        bila = ("--bila", "TW3.cacah.jumlah=2", "--bila", lagi)
        err = kinerja("proyeksi", *args, *bila).refusal(2)
        assert f"KIN252 galat: “{lagi.partition('=')[0]}” disebut dua kali" in err
    kinerja("proyeksi", *args, "--bila", "TW4.cacah.jumlah=2", *bila[2:]).clean()


@pytest.mark.parametrize(
    ("periode", "ada", "lalu"),
    [
        (["tahun"], "setahun", "setahun"),
        (["b10", "b11"], "bulan 10 dan 11", "bulan 11"),
        (["b10", "b11", "b12"], "bulan 10, 11, dan 12", "bulan 12"),
    ],
)
def test_a_quarter_that_its_files_divide_is_not_another(
    kinerja: Kinerja, write: Write, periode: list[str], ada: str, lalu: str
) -> None:
    berkas = [laporan(p, realisasi={"cacah": {"jumlah": 1}}) for p in periode]
    args = tulis(write, PK, *berkas)
    err = kinerja("proyeksi", *args, "--bila", "TW4.cacah.jumlah=2").err
    assert f"KIN466 galat: triwulan 4 tidak dapat diandaikan: berkasnya {ada}\n" in err
    assert f"saran: hapus `TW4.`; yang diandaikan lalu isian {lalu}\n" in err


def test_an_id_that_is_called_so_is_an_id(cetak: Cetak, write: Write) -> None:
    pk = janji([butir("tw4", 40), butir("tw4_2", 40)])
    args = tulis(write, pk, laporan(1, realisasi={"tw4": {"nilai": 3}}))
    isi = cetak.json("proyeksi", *args, "--bila", "tw4.nilai=50")
    assert _rows(isi, "bila")["tw4"]["realisasi"] == 50


@pytest.mark.parametrize(
    ("lalu", "awal", "kini", "berikutnya"),
    [
        ("s1", "S2", "s2", "semester berikutnya dengan --bila S2"),
        ("s1", "smt ii", "s2", "semester berikutnya dengan --bila S2"),
        ("b11", "b12", "b12", "bulan berikutnya dengan --bila B12"),
        ("b8", "bulan 9", "b9", "bulan berikutnya dengan --bila B12"),
    ],
)
def test_an_office_supposes_the_period_that_it_reports(
    cetak: Cetak, write: Write, lalu: str, awal: str, kini: str, berikutnya: str
) -> None:
    berkas = [laporan(p, realisasi=ISI[n]) for n, p in ((3, lalu), (4, kini))]
    bila = _bila(4, awal)
    args = tulis(write, PK, berkas[0])
    diandaikan = cetak.json("proyeksi", *args, *bila)
    assert berikutnya in " ".join(cetak("proyeksi", *args, *bila).split())
    ada = cetak.dengan("KIN235").json("proyeksi", *tulis(write, PK, *berkas))
    assert _rows(diandaikan, "bila") == _rows(ada, "sekarang")


@pytest.mark.parametrize(
    ("bila", "finding", "hint"),
    [
        (("S3.cacah.jumlah=2",), "KIN252 galat: tidak ada semester 3", "S1 sampai S2"),
        (("B13.cacah.jumlah=2",), "KIN252 galat: tidak ada bulan 13", "B1 sampai B12"),
        (("S2.jumlah=2",), "KIN230 galat: PK tidak memuat indikator “S2”", "pilih "),
        (
            ("S2.cacah.jumlah=2", "TW4.cacah.jumlah=2"),
            "KIN466 galat: triwulan 4 diandaikan bersama semester 2, bulannya sama",
            "andaikan salah satunya",
        ),
    ],
)
def test_a_half_and_a_month_that_are_none(
    kinerja: Kinerja, write: Write, bila: tuple[str, ...], finding: str, hint: str
) -> None:
    args = tulis(write, PK, laporan("s1", realisasi={"cacah": {"jumlah": 1}}))
    err = kinerja("proyeksi", *args, *(b for x in bila for b in ("--bila", x))).err
    assert finding in err
    assert hint in err.split("saran: ")[1]
