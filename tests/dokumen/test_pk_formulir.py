"""A form and its PK: noted where that has changed since, and nowhere else."""

from hashlib import sha256
from pathlib import Path

import pytest

from alat.dua_pk import tulis_dua
from alat.lembar_buatan import lembar_buatan
from alat.pendukung import Write, refusals
from kinerja_cli.core.shell import shell_shown
from kinerja_cli.dokumen.pk import load_perjanjian
from kinerja_cli.dokumen.pk_formulir import pk_since_changed, refuse_of_others
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.source import load

ISI = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: {}\n{}"
SATU = [{"id": "kk", "nama": "KK", "satuan": "%", "target": 90, "rumus": "nilai"}]


@pytest.fixture
def dua(write: Write) -> tuple[Path, Path]:
    return tulis_dua(write, SATU, SATU)


def _sidik(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _said(write: Write, pk: Path, sidik: str, disebut: str = "") -> list[str]:
    named = f"pk: {disebut}\n" if disebut else ""
    isi = {f"TW {n}": ISI.format(n, named) for n in (1, 2)}
    lembar = lembar_buatan(write, isi, "isian 2024.xlsx", sidik)
    return [*map(str, pk_since_changed(load_perjanjian(str(pk)), lembar))]


@pytest.mark.parametrize("disebut", ["", "pk.yaml"])
def test_it_is_noted_once_a_workbook(
    write: Write, dua: tuple[Path, Path], tmp_path: Path, disebut: str
) -> None:
    path = f"{tmp_path}/isian 2024"
    ((pertama, saran),) = (s.split("\n") for s in _said(write, dua[0], "basi", disebut))
    assert pertama.startswith(f"{path}.xlsx: KIN139 catatan: PK berubah sejak ")
    dari, ke = map(shell_shown, (f"{path}.xlsx", f"{path}-baru.xlsx"))
    perintah = f"kinerja templat --dari {dari} -o {ke}"
    assert saran == f"    saran: formulir yang baru: `{perintah}`"


def test_of_two_pk_of_a_year_either_will_do(
    write: Write, dua: tuple[Path, Path]
) -> None:
    for sidik in map(_sidik, dua):
        for disebut in ("", "pk.yaml", "pk-baru.yaml"):
            assert _said(write, dua[1], sidik, disebut) == []
    assert len(_said(write, dua[1], "basi")) == 1


def test_of_another_pk_that_was_chosen_it_is_silent(
    write: Write, dua: tuple[Path, Path]
) -> None:
    # Which one was used is said by KIN469.
    assert _said(write, dua[0], "basi", "pk-lain.yaml") == []


def test_a_form_without_stamp_says_nothing_of_its_pk(
    write: Write, dua: tuple[Path, Path]
) -> None:
    assert _said(write, dua[0], "") == []


@pytest.mark.parametrize(
    ("milik", "asing", "ditolak"),
    [(0, 1, True), (1, 2, True), (1, 1, False), (1, 0, False), (0, 0, False)],
)
def test_a_form_of_another_pk_is_refused_as_a_whole(
    write: Write, milik: int, asing: int, *, ditolak: bool
) -> None:
    isi = "".join(f"  {id_}:\n" for id_ in (["kk"] * milik + ["x", "y"][:asing]))
    baris = {"TW 3": ISI.format(3, f"realisasi:\n{isi}" if isi else "")}
    (source,) = lembar_buatan(write, baris, "isian.xlsx", "lain")
    pk = load_perjanjian(str(tulis_dua(write, SATU, SATU)[0]))
    if not ditolak:
        refuse_of_others(source, pk)
        return
    (found,) = refusals(refuse_of_others, source, pk)
    assert (found.code, str(found.location)) == ("KIN279", source.text.path)
    assert f"{asing} dari {milik + asing} indikatornya" in found.message


def test_yaml_is_told_of_each_unknown_id(write: Write) -> None:
    path = write("q3.yaml", ISI.format(3, "realisasi:\n  x:\n"))
    pk = load_perjanjian(str(tulis_dua(write, SATU, SATU)[0]))
    source = load(str(path))
    refuse_of_others(source, pk)
    (found,) = refusals(read_realisasi, source, pk)
    assert (found.code, str(found.location)) == ("KIN230", f"{path}:5:3")
