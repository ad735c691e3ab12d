"""What is to be known of an efficiency stands in every output."""

import pytest

from alat.pendukung import Kinerja, Write
from alat.setahun import tulis
from alat.uang import belanja, kantor_uang

# The formula, capaian, and what was spent of 100.000 -> what is said.
CATATAN = {
    "KIN351": (
        *("indeks", "99,99", 100_000),
        "sebutan Efisien karena pembulatan; tanpa dibulatkan 0,9999, Tidak Efisien",
    ),
    "KIN450": (
        *("sisa", "99,99", 80_000),
        "target i1 belum tercapai: sisa anggarannya bukan efisiensi",
    ),
    "KIN451": (
        *("pmk214", "100", 79_996),
        "NE dihitung karena pembulatan; tanpa dibulatkan E 20,004, di luar -20",
    ),
}


@pytest.mark.parametrize("name", ["tabel", "markdown", "json", "csv"])
@pytest.mark.parametrize("code", CATATAN)
def test_a_note_stands_in_every_output(
    kinerja: Kinerja, write: Write, code: str, name: str
) -> None:
    rumus, capaian, terpakai, message = CATATAN[code]
    pk = kantor_uang({1: 100_000}, [1], efisiensi=rumus)
    args = tulis(write, pk, belanja({1: terpakai}, capaian))
    out = kinerja("anggaran", *args, "--format", name).clean()
    flat = " ".join(out.replace("\\", "").replace("`", "").split())
    assert flat.count(message) == 2  # of its sasaran, and of all
    assert flat.count(code) == 2
