"""Names that a comma may have torn: what was counted is said beside the number."""

import pytest

from alat.pendukung import Kinerja, Write
from alat.tahun_berjalan import baris, janji, notes, sebut, setahun, simpan
from kinerja_cli.telaah.proyeksi import proyeksikan

CACAH = janji("cacah", 3)
DINAS = "{butir: [Dinas Perindustrian, Perdagangan, dan Koperasi]}"
KELIRU = "; bila keliru, kutip nama yang memuat koma"
TERBACA = (
    "terbaca 3 butir: “Dinas Perindustrian”, “Perdagangan”, dan “dan Koperasi”" + KELIRU
)
KUTIP = '{butir: ["Dinas A, B, dan C", "Dinas D"]}'


def test_the_row_says_what_was_counted() -> None:
    row = baris(CACAH, DINAS)
    assert row.realisasi_penuh == 3
    assert notes(row)["KIN214"] == TERBACA


@pytest.mark.parametrize(
    "isian",
    [KUTIP, "{butir: [Dinas A]}", "{butir: []}", "{jumlah: 3}", "\n    butir: [A]"],
)
def test_what_cannot_be_torn_has_no_note(isian: str) -> None:
    assert "KIN214" not in notes(baris(CACAH, isian))


@pytest.mark.parametrize("cara", ["jumlah", "rata_rata"])
def test_rolled_up_each_period_says_its_own(cara: str) -> None:
    row = baris(janji("cacah", 3, akumulasi=cara), DINAS, KUTIP, "", "{butir: [A, B]}")
    said = [d.message for d in row.catatan if d.code == "KIN214"]
    assert said == [
        f"triwulan 1: {TERBACA}",
        f"triwulan 4: terbaca 2 butir: “A” dan “B”{KELIRU}",
    ]


@pytest.mark.parametrize("cara", ["posisi", "kumulatif"])
def test_only_a_period_that_counts_says_so(cara: str) -> None:
    pk = janji("cacah", 3, akumulasi=cara)
    assert "KIN214" not in notes(baris(pk, DINAS, KUTIP))
    assert notes(baris(pk, KUTIP, DINAS))["KIN214"] == f"triwulan 2: {TERBACA}"


@pytest.mark.parametrize("isian", [(DINAS,), (KUTIP, DINAS)])
def test_what_would_be_is_no_list(isian: tuple[str, ...]) -> None:
    keadaan = proyeksikan(setahun(CACAH, *isian), ["a.jumlah=5"], None).keadaan
    codes = [[d.code for d in k.baris.catatan] for k in keadaan]
    assert ["KIN214" in c for c in codes] == [True, False]


@pytest.mark.parametrize("format_", ["tabel", "json", "csv", "markdown"])
@pytest.mark.parametrize("perintah", ["hitung", "jelaskan"])
def test_every_report_says_so(
    kinerja: Kinerja, write: Write, perintah: str, format_: str
) -> None:
    paths = simpan(write, CACAH, DINAS)
    ran = kinerja(perintah, *sebut(paths), "--format", format_)
    assert ran.status == 0
    assert ran.err == ""
    assert "terbaca 3 butir: “Dinas" in " ".join(ran.out.split())


def test_periksa_points_at_it(kinerja: Kinerja, write: Write) -> None:
    (path,) = simpan(write, CACAH, DINAS)
    status, out, _ = kinerja("periksa", path, "--ketat")
    assert status == 0
    assert f"{path}:6:7: KIN214 catatan: {TERBACA}\n" in out
    assert "atau satu butir sebaris dengan" in out


@pytest.mark.parametrize(
    ("lain", "place"),
    [
        ("nama_lain: [A, B]", "7:56"),
        ("tercetak: [3 butir, 3 dokumen]", "7:56"),
        ("dasar_target: {butir: [A, B, dan C]}", "7:71"),
    ],
)
def test_lists_of_a_pk(kinerja: Kinerja, write: Write, lain: str, place: str) -> None:
    simpan(write, f"rumus: cacah, {lain}, target: 3")
    out = kinerja("periksa", write("x", "").with_name("pk.yaml")).out
    assert f"pk.yaml:{place}: KIN214 catatan: terbaca " in out


def test_the_regulations_behind_a_sasaran(kinerja: Kinerja, write: Write) -> None:
    simpan(write, CACAH)
    pk = write("x", "").with_name("pk.yaml")
    isi = pk.read_text("utf-8")
    pk.write_text(
        isi.replace("Sasaran\n", "Sasaran\n    dasar_hukum: [UU 24, UU 23, Perda]\n"),
        "utf-8",
    )
    assert "pk.yaml:6:5: KIN214 catatan: terbaca 3 butir" in kinerja("periksa", pk).out
