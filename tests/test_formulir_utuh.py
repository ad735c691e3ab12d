"""A form, written, filled in and computed: the same to the last digit as the YAML."""

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from alat.isi_formulir import Formulir, isi_dari, isi_lke
from alat.pendukung import ROOT, Kinerja
from kinerja_cli.cli import run

CONTOH = Path(f"{ROOT}/data/contoh")
LKE = CONTOH / "lke.yaml"
SOFFICE = shutil.which("soffice")
# Where a result says which file, or which place in one, it is of.
TEMPAT = ("berkas", "sha256", "lembar", "baris", "kolom", "sel")
LEMBAR = ["TW I", "TW II", "TW III", "TW IV"]


class Kantor(NamedTuple):
    """An office: its PK, and its quarters in YAML."""

    pk: Path
    tiap: tuple[Path, ...]


KANTOR = {
    "pk2024": Kantor(
        Path(f"{ROOT}/data/pk2024.yaml"),
        tuple(CONTOH / f"q{n}.yaml" for n in range(1, 5)),
    ),
    "dinas-lain": Kantor(
        CONTOH / "pk-dinas-lain.yaml",
        tuple(CONTOH / "dinas-lain" / f"tw{n}.yaml" for n in range(1, 5)),
    ),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write and fill in the form of each office, once."""
    folder = tmp_path_factory.mktemp("formulir") / "isian"
    folder.mkdir()
    for nama, (pk, tiap) in KANTOR.items():
        path = _written(folder / f"{nama}.xlsx", pk)
        isi_dari(Formulir(path), *tiap).simpan(path)
    lke = folder / "lke.xlsx"
    assert run(["sakip", "templat", "--tahun", "2024", "-o", str(lke)]) == 0
    isi_lke(Formulir(lke), LKE).simpan(lke)
    return folder


def _written(path: Path, pk: Path) -> Path:
    assert run(["templat", "--pk", str(pk), "-o", str(path)]) == 0
    return path


@pytest.fixture(scope="module")
def disimpan(folder: Path) -> Path:
    """Let LibreOffice open and save them all, in one run with a profile of its own."""
    if SOFFICE is None:
        pytest.skip("LibreOffice (soffice) tidak ada")
    # Beside it, so that each leads to its PK as before.
    ke, profil = folder.with_name("libreoffice"), folder.with_name("profil").as_uri()
    semua = sorted(map(str, folder.glob("*.xlsx")))
    args = [SOFFICE, f"-env:UserInstallation={profil}", "--headless"]
    args += ["--convert-to", "xlsx", "--outdir", str(ke)]
    subprocess.run([*args, *semua], check=True, capture_output=True, timeout=300)
    return ke


def _computed(kinerja: Kinerja, pk: Path, berkas: Sequence[object]) -> Any:
    args = [a for b in berkas for a in ("-r", b)]
    lagi = ("--pk", pk, "--rinci", "--per", "triwulan", "--format", "json")
    return _without_places(json.loads(kinerja("hitung", *args, *lagi).clean()))


def _without_places(isi: Any) -> Any:
    if isinstance(isi, list):
        return [_without_places(i) for i in isi]
    if not isinstance(isi, dict):
        return isi
    tetap = {k: v for k, v in isi.items() if not (k in TEMPAT and _is_place(isi))}
    return {k: _without_places(v) for k, v in tetap.items()}


def _is_place(isi: dict[str, Any]) -> bool:
    return "sha256" in isi or "kolom" in isi


@pytest.mark.parametrize("nama", KANTOR)
def test_what_is_computed_is_what_yaml_gives(
    kinerja: Kinerja, folder: Path, nama: str
) -> None:
    pk, tiap = KANTOR[nama]
    biasa = _computed(kinerja, pk, tiap)
    assert _computed(kinerja, pk, [folder / f"{nama}.xlsx"]) == biasa


def _evaluated(kinerja: Kinerja, lke: Path) -> Any:
    args = ("sakip", lke, "--pk", KANTOR["pk2024"].pk, "--format", "json")
    return _without_places(json.loads(kinerja(*args).clean()))


def test_an_evaluation_is_what_yaml_gives(kinerja: Kinerja, folder: Path) -> None:
    assert _evaluated(kinerja, folder / "lke.xlsx") == _evaluated(kinerja, LKE)


def test_and_after_libreoffice_has_saved_it(kinerja: Kinerja, disimpan: Path) -> None:
    assert _evaluated(kinerja, disimpan / "lke.xlsx") == _evaluated(kinerja, LKE)
    for nama, (pk, tiap) in KANTOR.items():
        biasa = _computed(kinerja, pk, tiap)
        assert _computed(kinerja, pk, [disimpan / f"{nama}.xlsx"]) == biasa


@pytest.mark.parametrize("nama", KANTOR)
def test_it_is_checked_as_yaml_is(kinerja: Kinerja, folder: Path, nama: str) -> None:
    pk, tiap = KANTOR[nama]

    def found(*berkas: object) -> Iterator[tuple[Any, ...]]:
        ran = kinerja("periksa", *berkas, "--pk", pk, "--format", "json")
        for b in json.loads(ran.clean())["berkas"]:
            temuan = {(t["kode"], t["pesan"], t["saran"]) for t in b["temuan"]}
            yield b["galat"], b["peringatan"], b["catatan"], b["keterisian"], temuan

    buku = folder / f"{nama}.xlsx"
    assert [*found(buku)] == [*found(*tiap)]
    ran = kinerja("periksa", buku, "--pk", pk)
    assert [f"{buku}:'{s}': terisi " in ran.out for s in LEMBAR] == [True] * 4


def test_quarters_of_a_workbook_and_of_yaml_roll_up_together(
    kinerja: Kinerja, tmp_path: Path
) -> None:
    pk, tiap = KANTOR["pk2024"]
    buku = _written(tmp_path / "isian.xlsx", pk)
    awal = isi_dari(Formulir(buku), *tiap[:2]).simpan(buku)
    assert (
        _computed(kinerja, pk, [tiap[3], awal, tiap[2]])["indikator"]
        == (_computed(kinerja, pk, tiap)["indikator"])
    )
