"""Four times as many indikator are four times as much work, and no more."""

from cProfile import Profile
from pstats import Stats

import pytest

from alat.pendukung import Kinerja, Write
from alat.setahun import butir, janji, laporan, tulis

SEPULUH = 10  # indikator a sasaran, and a program to each


def _calls(kinerja: Kinerja, write: Write, sasaran: int, format_: str) -> int:
    """Count the calls of functions in which so many sasaran are computed."""
    tiap = [
        [butir(f"s{s}i{n}", 50, bobot=10) for n in range(SEPULUH)]
        for s in range(sasaran)
    ]
    program = [
        {
            "kode": f"{s}.1",
            "nama": f"Urusan {s}",
            "kegiatan": [{"kode": f"{s}.1.1", "nama": "K", "anggaran": 1000}],
        }
        for s in range(sasaran)
    ]
    isi = {i["id"]: {"nilai": 40} for milik in tiap for i in milik}
    uang = {f"{s}.1.1": 900 for s in range(sasaran)}
    pk = janji(*tiap, program=program)
    args = tulis(write, pk, laporan("tahun", realisasi=isi, anggaran=uang))
    profil = Profile()
    profil.enable()
    status = kinerja("hitung", *args, "--format", format_).status
    profil.disable()
    assert status == 0
    return int(Stats(profil).total_calls)  # type: ignore[attr-defined]


@pytest.mark.parametrize("format_", ["json", "csv", "markdown"])
def test_it_grows_as_its_files_do(kinerja: Kinerja, write: Write, format_: str) -> None:
    _calls(kinerja, write, 1, format_)  # what is imported is not counted
    sedikit, banyak = (_calls(kinerja, write, n, format_) for n in (10, 40))
    assert banyak < 4.2 * sedikit
