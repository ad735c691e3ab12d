"""Markdown and CSV: their shape, what is left out, and what each says in words."""

from decimal import Decimal
from pathlib import Path

import pytest

from alat.keluaran import Cetak, baca_csv
from alat.naskah import naskah_realisasi
from alat.pendukung import Kinerja, Write
from kinerja_cli.core.angka import penuh

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas Contoh
sasaran:
  - uraian: Satu
    indikator:
      - {id: nol, nama: Nol, satuan: nilai, target: 0, rumus: nilai}
      - {id: waktu, nama: Waktu, satuan: "%", target: 98, rumus: ketepatan_waktu}
  - uraian: Dua
    indikator:
      - {id: kosong, nama: Kosong, satuan: nilai, target: 5, rumus: nilai}
"""
REALISASI = naskah_realisasi(
    "triwulan: 4",
    "nol: {nilai: 0}",
    "waktu: {tepat_waktu: 3, ditargetkan: }",
    pk="pk.yaml",
)


@pytest.fixture
def path(write: Write) -> Path:
    write("pk.yaml", PK)
    return write("r.yaml", REALISASI)


def test_markdown_of_what_cannot_be_computed(cetak: Cetak, path: Path) -> None:
    out = cetak("hitung", "-r", path, "--rinci", format_="markdown")
    assert "| Nol | nilai | 0,00 | 0,00 | – | ya | – | – |\n" in out
    assert "| Waktu | % | 98,00 | tak terhitung | – | – | – | – |\n" in out
    assert "| Kosong | nilai | 5,00 | belum ada | – | – | – | – |\n" in out
    assert "\n- nol: target nol: capaian tidak dapat dihitung \\[KIN401\\]\n" in out
    assert "\n- waktu: `ditargetkan` masih kosong" in out.replace("\\`", "`")
    tercapai = "1 dari 1 berputusan, 2 tak terhitung, 1 belum ada"
    assert f"\n- Tercapai: {tercapai}\n" in out
    assert "\n- Rata-rata capaian: –\n" in out
    assert "## Rincian nol" in out
    assert "- capaian:" not in out
    assert "## Rincian waktu" not in out


def test_csv_of_what_cannot_be_computed(cetak: Cetak, path: Path) -> None:
    out = cetak("hitung", "-r", path, format_="csv")
    nol, waktu, kosong = baca_csv(out)
    assert [r["status"] for r in (nol, waktu, kosong)] == [
        "tak_terhitung",
        "tak_terhitung",
        "belum_ada",
    ]
    assert (nol["realisasi"], nol["realisasi_penuh"]) == ("0.00", "0")
    assert (nol["capaian"], nol["tercapai"]) == ("", "ya")
    assert (kosong["realisasi"], kosong["tercapai"], kosong["catatan"]) == ("", "", "")
    assert nol["catatan"] == "KIN401: target nol: capaian tidak dapat dihitung"
    assert (nol["triwulan"], nol["pk"], nol["keterangan"]) == ("4", "pk.yaml", "")


def test_csv_is_the_same_with_details(cetak: Cetak, path: Path) -> None:
    plain = cetak("hitung", "-r", path, format_="csv")
    assert plain == cetak("hitung", "-r", path, "--rinci", format_="csv")
    assert plain.count("\n") == 4
    assert "\r" not in plain


def test_notes_of_a_row_stand_in_one_cell(cetak: Cetak, write: Write) -> None:
    turun = PK.replace("rumus: nilai}", "rumus: nilai, arah: turun}")
    write("pk.yaml", turun.replace("target: 0", "target: 10"))
    isi = REALISASI.replace("nol: {nilai: 0}", "nol: {nilai: 21}")
    out = cetak("hitung", "-r", write("r.yaml", isi), format_="csv")
    nol, *_ = baca_csv(out)
    assert nol["capaian"] == "-10.00"
    assert nol["rumus_turun"] == "selisih"
    assert nol["catatan"] == (
        "KIN411: lebih rendah lebih baik; capaian = (2 × target − realisasi) : target "
        "× 100; KIN414: realisasi lebih dari dua kali target; periksa keduanya"
    )


@pytest.mark.parametrize(
    ("nilai", "text"),
    [
        (None, None),
        (Decimal("81.3250"), "81.325"),
        (Decimal("15.0"), "15"),
        (Decimal("1E+9"), "1000000000"),
        (Decimal("-0.50"), "-0.5"),
    ],
)
def test_unrounded_values_for_programs(nilai: Decimal | None, text: str | None) -> None:
    assert penuh(nilai) == text


def test_a_rumus_that_is_not_there(kinerja: Kinerja) -> None:
    err = kinerja("rumus", "smk").refusal(2)
    assert err == (
        "baris perintah:1:1: KIN204 galat: rumus “smk” tidak dikenal\n    1 | smk\n"
        "      | ^\n    saran: mungkin maksudnya `skm`\n"
    )
    assert "saran: pilih skm, ketepatan_waktu" in kinerja("rumus", "xyzzy")[2]
