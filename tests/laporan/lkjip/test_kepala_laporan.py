"""The head of a report: every file that a number is out of has its name there."""

from alat.bab import CONTOH, bahan
from kinerja_cli.laporan.lkjip.kepala import kepala_laporan

Q4, LALU = CONTOH / "q4.yaml", CONTOH / "2023.yaml"
LAIN = CONTOH / "realisasi-dinas-lain.yaml"


def test_what_stands_beside_it_is_named_with_what_it_says_of_itself() -> None:
    kepala = dict(kepala_laporan(bahan(Q4, banding=[LALU])))
    assert kepala["Pembanding 2023"].startswith("2023.yaml (sha256 ")
    assert "; dengan rumus PK 2024 pk2024.yaml (sha256 " in kepala["Pembanding 2023"]
    assert kepala["Keterangan 2023"].endswith("bukan dari laporan kinerja 2023.")


def test_what_a_pk_states_has_its_source() -> None:
    kepala = dict(kepala_laporan(bahan(LAIN)))
    assert kepala["Pembanding 2022"].startswith("riwayat di pk-dinas-lain.yaml (")
    assert kepala["Sumber 2023 (stunting)"] == "LKjIP 2023"


def test_alone_it_is_the_head_of_the_result() -> None:
    nama = [n for n, _ in kepala_laporan(bahan(Q4))]
    assert nama == ["Instansi", "Periode", "PK", "Realisasi", "Keterangan"]
