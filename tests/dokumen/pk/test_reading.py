"""Reading a PK: every finding of the file at once, at its place, in file order."""

from pathlib import Path

import pytest

from alat.pendukung import Write, refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.source import load

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
konvensi: {skala_capaian: lan}
sasaran:
  - uraian: S
    indikator:
      - id: ikm
        nama: Indeks
        satuan: indeks
        target: 81,33
        rumus: skm
        dasar_target: {nilai_skm: "3,253"}
      - id: sakip
        nama: Nilai SAKIP
        satuan: nilai
        target: 81,10
        rumus: sakip
        dasar_target: {perencanaan: 25, pengukuran: 24, pelaporan: 12, evaluasi: 20}
program:
  - {nomor: 1, nama: P, anggaran: 100}
  - {nomor: 2, nama: Q, anggaran: 200}
"""


def _found(path: Path) -> list[Diagnostic]:
    return list(refusals(read_perjanjian, load(str(path))))


def test_a_pk_in_order_is_read_with_its_source(write: Write) -> None:
    path = write("pk.yaml", PK)
    document = read_perjanjian(load(str(path)))
    assert document.value.instansi == "Dinas"
    assert document.source.text.path == str(path)
    assert all(
        i.isian_target is not None for _, _, i in document.value.semua_indikator()
    )


@pytest.mark.parametrize(
    ("batas", "desimal", "hint"),
    [
        ('"120,5550"', 2, "tulis 120,55, atau"),
        ('"120,5"', 0, "tulis 120, atau"),
        ('"120,5555"', 3, "tulis 120,5550 (nol di ujungnya supaya "),
        ('"120,5500"', 2, ""),
        ("120", 0, ""),
    ],
)
def test_a_cap_is_no_finer_than_the_capaian_that_it_cuts(
    write: Write, batas: str, desimal: int, hint: str
) -> None:
    pk = PK.replace("target: 81,33", f"target: 81,33\n        batas_capaian: {batas}")
    path = write("pk.yaml", pk.replace("{skala", f"{{desimal: {desimal}, skala"))
    if not hint:
        read_perjanjian(load(str(path)))
        return
    (d,) = _found(path)
    assert (d.code, d.level) == ("KIN368", "galat")
    assert d.hint.startswith(hint)
    assert d.hint.endswith(", atau perbanyak `desimal` di `konvensi`")
    assert d.location is not None
    assert (d.location.line, d.location.column) == (12, 24)


@pytest.mark.parametrize(
    ("konvensi", "baris", "kata", "hint"),
    [
        ("desimal_capaian: 0, ", "batas_capaian: 100", "", ""),
        ("desimal_capaian: 0, ", 'batas_capaian: "110,5"', "batas capaian", "110"),
        ("desimal: 0, desimal_capaian: 1, ", 'batas_capaian: "110,5"', "", ""),
        ("desimal_capaian: 1, ", 'batas_bawah: "0,25"', "batas bawah", "0,3"),
        ('desimal_capaian: 0, batas_capaian: "110,5", ', "", "batas capaian", "110"),
        ('desimal_capaian: 1, batas_bawah: "-0,25", ', "", "batas bawah", "-0,2"),
    ],
)
def test_bounds_of_one_and_of_all_have_the_digits_of_a_capaian(
    write: Write, konvensi: str, baris: str, kata: str, hint: str
) -> None:
    pk = PK.replace("target: 81,33", f"target: 81,33\n        {baris}")
    path = write("pk.yaml", pk.replace("{skala", f"{{{konvensi}skala"))
    if not hint:
        read_perjanjian(load(str(path)))
        return
    (d,) = _found(path)
    assert (d.code, d.message.startswith(kata)) == ("KIN368", True)
    assert d.hint == f"tulis {hint}, atau perbanyak `desimal_capaian` di `konvensi`"


def test_findings_come_all_at_once_in_file_order(write: Write) -> None:
    wrong = PK.replace("pelaporan: 12", "pelaporan: 16").replace("nomor: 2", "nomor: 1")
    wrong = wrong.replace("id: sakip", "id: ikm").replace('"3,253"', '"0,5"')
    found = _found(write("pk.yaml", wrong))
    assert [d.code for d in found] == ["KIN212", "KIN221", "KIN303", "KIN221"]
    places = [d.location for d in found]
    assert places == sorted(p for p in places if p)


def test_unknown_scales_and_years_are_said_together(write: Write) -> None:
    wrong = PK.replace("tahun: 2024", "tahun: 2020").replace("lan}", "sampang}")
    found = _found(write("pk.yaml", wrong))
    assert [d.code for d in found] == ["KIN301", "KIN302"]
    assert found[1].hint == "mungkin maksudnya `sampang-2019`"


def test_a_note_on_the_inputs_behind_a_target_is_no_error(write: Write) -> None:
    off = PK.replace("perencanaan: 25,", 'perencanaan: "25,51",')
    assert off != PK
    document = read_perjanjian(load(str(write("pk.yaml", off))))
    _, _, sakip = list(document.value.semua_indikator())[1]
    assert sakip.isian_target is not None
    codes = {d.code for d in sakip.isian_target.periksa(document.value.aturan)}
    assert codes == {"KIN324"}
