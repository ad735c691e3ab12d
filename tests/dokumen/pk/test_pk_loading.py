"""A PK is written in YAML: a form in its place is refused before it is read."""

from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

Q3 = "contoh/q3.yaml"


@pytest.mark.parametrize("nama", ["isian.xlsx", "isian.CSV", "pk.ods"])
@pytest.mark.parametrize(
    "perintah",
    [
        ("hitung", "-r"),
        ("jelaskan", "-r"),
        ("proyeksi", "-r"),
        ("anggaran", "-r"),
        ("sakip", "-r"),
        ("banding",),
    ],
    ids=lambda p: p[0],
)
def test_of_no_command(
    kinerja: Kinerja, write: Write, data: Path, nama: str, perintah: tuple[str, ...]
) -> None:
    pk = write(nama, "bukan PK")
    err = kinerja(*perintah, data / Q3, "--pk", pk).refusal(3)
    message = f"PK tidak dibaca dari berkas {Path(nama).suffix.lower()}"
    assert err.startswith(f"{pk}: KIN241 galat: {message}\n    saran: sebut PK yang ")


def test_nor_beside_it_nor_as_the_one_that_it_changes(
    kinerja: Kinerja, write: Write, data: Path
) -> None:
    pk = write("isian.xlsx", "bukan PK")
    isi = (data / Q3).read_text("utf-8")
    tw3 = write("q3.yaml", f"{isi}\npk: isian.xlsx\n")
    assert f"{pk}: KIN241 galat: " in kinerja("hitung", "-r", tw3).refusal(3)
    tw4 = write("q4.yaml", isi.replace("triwulan: 3", "triwulan: 4"))
    assert ": KIN236 galat: " in kinerja("hitung", "-r", tw3, "-r", tw4).refusal(3)
    kedua = (data / "pk2024.yaml").read_text("utf-8")
    kedua += "\nperubahan_dari: isian.xlsx\nberlaku_mulai: triwulan 3\n"
    baru = write("baru.yaml", kedua)
    assert f"{pk}: KIN241 galat: " in kinerja("hitung", "-r", tw4, "--pk", baru).err


def test_a_form_names_no_schema(kinerja: Kinerja, write: Write) -> None:
    isian = write("isian.xlsx", "bukan YAML")
    err = kinerja("skema", "--segarkan", isian).refusal(3)
    assert err.startswith(f"{isian}: KIN509 galat: berkas .xlsx tidak menyebut skema\n")
