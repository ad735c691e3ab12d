"""Each rumus is in the list that what holds for every rumus is tried with."""

from collections.abc import Iterator

import pytest
import yaml

from alat.pendukung import ROOT
from alat.ragam_isian import RAGAM
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus

DAFTAR = "tests/alat/ragam_isian.py"
TAHUN = "tests/kasus/akumulasi/aturan.yaml"


def _lacking(nama: str) -> Iterator[str]:
    """Say what is still to be written of a rumus, and where."""
    kelas = load_rumus(nama)
    milik = [r for r in RAGAM.values() if r.rumus == nama]
    for cara in kelas.bentuk or (tuple(kelas.model_fields),):
        if not any(set(cara) <= r.lengkap.keys() for r in milik):
            isi = ", ".join(f'"{k}": ...' for k in cara)
            yield f'{DAFTAR}: "{nama}": Ragam("{nama}", {{{isi}}}, _isi(...))'
    for kunci in kelas.model_fields:
        if milik and not any(kunci in r.lengkap for r in milik):
            yield f"{DAFTAR}: `{kunci}` in an example of {nama}, or its `pelengkap`"
    tahun = yaml.safe_load((ROOT / TAHUN).read_text("utf-8"))
    dihitung = {(k["janji"]["rumus"], k["cara"]) for k in tahun}
    if kelas.tergabung and (nama, kelas.tergabung) not in dihitung:
        yield f"{TAHUN}: a year of {nama} by hand, `cara: {kelas.tergabung}`"


@pytest.mark.parametrize("nama", SEMUA_RUMUS)
def test_every_way_of_filling_in_is_tried(nama: str) -> None:
    lacking = list(_lacking(nama))
    assert not lacking, "\n".join(("write", *lacking))
