"""A key without a value is looked at as any: everywhere, and in every kind of file."""

import pytest
import yaml

from alat.pendukung import Kinerja, Write
from kinerja_cli.source.readers.yaml import scanner

BERKAS = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\n"
ISIAN = f"{BERKAS}realisasi:\n  "


@pytest.mark.parametrize("loader", [yaml.CBaseLoader, scanner.Pure])
@pytest.mark.parametrize(
    ("isi", "place"),
    [
        ("pks:\n    mitra:\n      - nama: A\n      -\n", "8:7"),
        ("pks:\n    mitra:\n      - nama: A\n      - # B\n      - ~\n", "8:7"),
        ("pks:\n    mitra:\n    - {nama: A}\n    -   null\n", "8:9"),
        ("ikm:\n    unsur:\n      - 3\n      -\n      - 3\n    responden: 9\n", "8:7"),
        ("ikm: {unsur: [3, ~], responden: 9}\n", "5:20"),
        ("ikm:\n    unsur:\n      U1: 3\n      U2:\n    responden: 9\n", "8:7"),
    ],
)
def test_a_blank_row_is_shown_itself(
    kinerja: Kinerja,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    loader: object,
    isi: str,
    place: str,
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    path = write("f.yaml", ISIAN + isi)
    out = kinerja("periksa", path)[1]
    assert f"{path}:{place}: KIN205 " in out


@pytest.mark.parametrize(
    "isi",
    [
        "pks: {}",
        "pks: {jumlah: }",
        "pks: {mitra: , jumlah: ''}",
        "pks: {mitra: [{nama: , jenis: }]}",
        "pks: {mitra: [{nama: '', jenis: ''}]}",
        "pks: {mitra: [{}]}",
        "pks: ''",
        "ikm: {unsur: {Waktu: , Biaya: }, responden: }",
        "ikm: {unsur: [~, ~]}",
        "sakip: {perencanaan: {keberadaan: , kualitas: }}",
        "cakupan_dokumen: {ktp_elektronik: {terbit: , wajib: }}",
    ],
)
def test_what_is_known_and_blank_stays_blank(
    kinerja: Kinerja, write: Write, isi: str
) -> None:
    path = write("r.yaml", f"{ISIAN}{isi}\n")
    assert kinerja("periksa", path)[:2] == (
        0,
        (
            f"{path}: terisi 0 dari 5 indikator\n"
            f"{path}: tanpa galat, tanpa peringatan, tanpa catatan\n"
        ),
    )
    assert "0 dari 0 terhitung, 5 belum ada" in kinerja("hitung", "-r", path).out
