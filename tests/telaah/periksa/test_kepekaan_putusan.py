"""What a verdict hangs on is named exactly where a small thing would change it."""

import pytest

from alat.naskah import naskah_pk
from alat.pendukung import Kinerja, Write
from alat.tabel import tabel

PK = naskah_pk(
    '{{id: a, nama: A, satuan: x, target: "{target}", rumus: {rumus}{lain}}}'
)
R = "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\npk: pk.yaml\n"


def _found(
    kinerja: Kinerja, write: Write, indikator: tuple[str, str, str], isian: str
) -> list[str]:
    target, rumus, lain = indikator
    write("pk.yaml", PK.format(target=target, rumus=rumus, lain=lain))
    path = write("r.yaml", f"{R}realisasi:\n  a: {isian}\n")
    out = kinerja("periksa", "-r", path).clean()
    awal = f"{path}:6:3: "
    found = [ln.removeprefix(awal) for ln in out.splitlines() if ln.startswith(awal)]
    return [ln for ln in found if not ln.startswith(("KIN321", "KIN324"))]


CACAH, TURUN = ("15", "cacah", ""), ("8", "cacah", ", arah: turun")
A, B = "A (Sangat Baik)", "B (Baik)"
SATU = "KIN353 catatan: bila "


@pytest.mark.parametrize(("indikator", "isian", "found"), tabel("kepekaan"))
def test_a_rounding_or_a_single_unit(
    kinerja: Kinerja,
    write: Write,
    indikator: tuple[str, str, str],
    isian: str,
    found: list[str],
) -> None:
    assert _found(kinerja, write, indikator, isian) == found


@pytest.mark.parametrize(
    ("target", "jumlah", "terisi", "found"), tabel("kepekaan_kosong")
)
def test_a_blank_answer(
    kinerja: Kinerja,
    write: Write,
    target: str,
    jumlah: str,
    terisi: str,
    found: list[str],
) -> None:
    isian = f"{{jumlah_per_unsur: {jumlah}, terisi: {terisi}}}"
    notes = _found(kinerja, write, (target, "skm", ""), isian)
    assert [n for n in notes if n.startswith("KIN352")] == found


@pytest.mark.parametrize(
    ("perencanaan", "target", "found"),
    [
        pytest.param(
            *("{keberadaan: BB, kualitas: BB, pemanfaatan: BB}", "80"),
            "perencanaan keberadaan A, predikat A (Memuaskan), bukan BB (Sangat Baik)",
            id="at exactly 80 the next step up is an A",
        ),
        pytest.param(
            *("30", "86"),
            "perencanaan 29,99, target tidak tercapai",
            id="a stated value moves by a hundredth",
        ),
        pytest.param(
            *("30", "85,90"),
            "pengukuran keberadaan B, target tidak tercapai",
            id="a grade moves by a step",
        ),
    ],
)
def test_one_step_of_a_grade(
    kinerja: Kinerja, write: Write, perencanaan: str, target: str, found: str
) -> None:
    bb = "{keberadaan: BB, kualitas: BB, pemanfaatan: BB}"
    lain = f"pengukuran: {bb}, pelaporan: {bb}, evaluasi: {bb}"
    isian = f"{{perencanaan: {perencanaan}, {lain}}}"
    assert _found(kinerja, write, (target, "sakip", ""), isian) == [f"{SATU}{found}"]


def test_what_is_blank_has_no_verdict(kinerja: Kinerja, write: Write) -> None:
    assert _found(kinerja, write, CACAH, "") == []
