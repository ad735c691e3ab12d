"""Every sentence of every case, whole, as it was read and judged.

``KINERJA_GOLDEN=tulis`` writes what is said now.
"""

import os
from pathlib import Path

import pytest

from alat.kalimat import FOLDER, TANYA, read_kasus, susun

BERKAS = ("target", "triwulan", "banding", "ringkasan")


def _said(berkas: str, folder: Path) -> str:
    isi = []
    for nama, k in read_kasus(berkas).items():
        dibaca = susun(k, folder)
        isi.append(f"# {nama}")
        for tanya in k.get("tanya", ["target"]):
            for kalimat in TANYA[tanya](dibaca):
                isi += [f"{tanya}:", *(f"  {teks}" for teks in kalimat)]
        isi.append("")
    return "\n".join(isi)


@pytest.mark.parametrize("berkas", BERKAS)
def test_cases_are_said_so(berkas: str, tmp_path: Path) -> None:
    golden, said = FOLDER / f"{berkas}.txt", _said(berkas, tmp_path)
    if os.environ.get("KINERJA_GOLDEN") == "tulis":
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8"), "KINERJA_GOLDEN=tulis writes it"
