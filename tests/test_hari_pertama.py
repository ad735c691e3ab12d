"""A first day: what was written wrong is told with its mend, and mended it computes."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from alat.pendukung import ROOT, Kinerja, Write

_TABEL: dict[str, Any] = yaml.safe_load(
    (ROOT / "tests" / "kasus" / "tabel" / "hari_pertama.yaml").read_text("utf-8")
)
KASUS = [pytest.param(*isi, id=id_) for id_, isi in _TABEL["kasus"].items()]
BINER = [pytest.param(*isi, id=id_) for id_, isi in _TABEL["biner"].items()]


def _written(write: Write, berkas: str, isi: str) -> Path:
    """Write the two files, one of them as ``isi``; return the realisasi."""
    for nama in ("pk", "realisasi"):
        path = write(f"{nama}.yaml", isi if nama == berkas else _TABEL[nama])
    return path


def test_the_files_of_the_day_compute(kinerja: Kinerja, write: Write) -> None:
    kinerja("hitung", "-r", _written(write, "", "")).clean()
    assert len(KASUS) + len(BINER) >= 30


@pytest.mark.parametrize(("berkas", "benar", "kotor", "kode", "kata", "obat"), KASUS)
def test_the_message_has_the_mend_that_works(
    kinerja: Kinerja,
    write: Write,
    berkas: str,
    benar: str,
    kotor: str,
    kode: str,
    kata: str,
    obat: str | None,
) -> None:
    assert _TABEL[berkas].count(benar) == 1
    isi = _TABEL[berkas].replace(benar, kotor)
    err = kinerja("hitung", "-r", _written(write, berkas, isi)).refusal(3)
    assert set(re.findall(r"\b(KIN\d+) galat", err)) == {kode}
    assert kata
    assert kata in err
    mended = _TABEL[berkas].replace(benar, obat or "")
    assert kinerja("hitung", "-r", _written(write, berkas, mended)).status == 0


@pytest.mark.parametrize(("awal", "kata"), BINER)
def test_no_text_at_all(kinerja: Kinerja, write: Write, awal: str, kata: str) -> None:
    path = _written(write, "", "")
    path.write_bytes(awal.encode("latin-1"))
    assert kata in kinerja("hitung", "-r", path).refusal(3)
