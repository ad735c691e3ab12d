"""What a verdict hangs on is named exactly where a small thing would change it."""

import pytest

from alat.pendukung import Kinerja, Write

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas Contoh
sasaran:
  - uraian: S
    indikator:
      - {{id: a, nama: A, satuan: x, target: "{target}", rumus: {rumus}{lain}}}
"""
R = "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\npk: pk.yaml\n"


def _found(
    kinerja: Kinerja, write: Write, indikator: tuple[str, str, str], isian: str
) -> list[str]:
    target, rumus, lain = indikator
    write("pk.yaml", PK.format(target=target, rumus=rumus, lain=lain))
    path = write("r.yaml", f"{R}realisasi:\n  a: {isian}\n")
    status, out, err = kinerja("periksa", "-r", path)
    assert (status, err) == (0, "")
    awal = f"{path}:6:3: "
    found = [ln.removeprefix(awal) for ln in out.splitlines() if ln.startswith(awal)]
    return [ln for ln in found if not ln.startswith(("KIN321", "KIN324"))]


CACAH, TURUN = ("15", "cacah", ""), ("8", "cacah", ", arah: turun")
A, B = "A (Sangat Baik)", "B (Baik)"
TANPA = "tanpa dibulatkan 88,305, B (Baik)"
SATU = "KIN353 catatan: putusan bergantung pada satu unit: "


@pytest.mark.parametrize(
    ("indikator", "isian", "found"),
    [
        pytest.param(
            *(CACAH, "{jumlah: 15}"),
            [f"{SATU}butir 14, bukan 15: target tidak tercapai"],
            id="just reached",
        ),
        pytest.param(
            *(CACAH, "{jumlah: 14}"),
            [f"{SATU}butir 15, bukan 14: target tercapai"],
            id="one short",
        ),
        pytest.param(CACAH, "{jumlah: 16}", [], id="one to spare"),
        pytest.param(CACAH, "{jumlah: 13}", [], id="two short"),
        pytest.param(
            *(TURUN, "{jumlah: 8}"),
            [f"{SATU}butir 9, bukan 8: target tidak tercapai"],
            id="just low enough",
        ),
        pytest.param(TURUN, "{jumlah: 7}", [], id="one below"),
        pytest.param(
            ("0", "cacah", ", arah: turun"),
            "{jumlah: 0}",
            [f"{SATU}butir 1, bukan 0: target tidak tercapai"],
            id="none, and none may be",
        ),
        pytest.param(
            ("81,33", "skm", ""),
            '{nilai_skm: "3,253"}',
            [
                "KIN412 catatan: tercapai karena pembulatan; tanpa dibulatkan 81,325",
                f"{SATU}nilai indeks 3,252, bukan 3,253: target tidak tercapai",
            ],
            id="by rounding",
        ),
        pytest.param(
            ("50", "skm", ""),
            '{nilai_skm: "3,5322"}',
            [
                f"KIN351 catatan: predikat {A} karena pembulatan; {TANPA}",
                f"{SATU}nilai indeks 3,5321, bukan 3,5322: predikat {B}, bukan {A}",
            ],
            id="named by rounding",
        ),
        pytest.param(("50", "skm", ""), '{nilai_skm: "3,60"}', [], id="well within"),
        pytest.param(("97,7256", "nilai", ""), "{nilai: 98}", [], id="0,27 of room"),
        pytest.param(
            ("98", "nilai", ""),
            "{nilai: 98}",
            [f"{SATU}nilai 97,99, bukan 98,00: target tidak tercapai"],
            id="a unit of what is printed",
        ),
        pytest.param(
            ("98", "nilai", ", desimal: 0"),
            "{nilai: 98}",
            [f"{SATU}nilai 97, bukan 98: target tidak tercapai"],
            id="a unit, without decimals",
        ),
    ],
)
def test_a_rounding_or_a_single_unit(
    kinerja: Kinerja,
    write: Write,
    indikator: tuple[str, str, str],
    isian: str,
    found: list[str],
) -> None:
    assert _found(kinerja, write, indikator, isian) == found


KOSONG = "KIN352 catatan: putusan bergantung pada jawaban kosong: "


@pytest.mark.parametrize(
    ("target", "jumlah", "terisi", "found"),
    [
        # (30 + 27) / (10 + 9) a half each: 3 and 3; one answer of 1 makes 28 of 10.
        pytest.param(
            *("75", "[30, 27]", "[10, 9]"),
            [f"{KOSONG}satu jawaban kosong unsur 2 bernilai 1: target tidak tercapai"],
            id="one blank",
        ),
        pytest.param(
            *("76,20", "[30, 27]", "[10, 9]"),
            [f"{KOSONG}satu jawaban kosong unsur 2 bernilai 4: target tercapai"],
            id="one blank at its best",
        ),
        # One of 1 makes 2,8 and 3 and 3, 73,33; both 2,8 and 2,8 and 3, 71,67.
        pytest.param(
            *("72", "[27, 27, 30]", "[9, 9, 10]"),
            [f"{KOSONG}2 jawaban kosong bernilai 1: target tidak tercapai"],
            id="only together",
        ),
        pytest.param("60", "[30, 27]", "[10, 9]", [], id="nothing hangs on it"),
        pytest.param("75", "[30, 30]", "[10, 10]", [], id="nothing is blank"),
    ],
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
            "perencanaan keberadaan A, bukan BB: predikat A (Memuaskan), bukan "
            "BB (Sangat Baik)",
            id="at exactly 80 the next step up is an A",
        ),
        pytest.param(
            *("30", "86"),
            "perencanaan 29,99, bukan 30,00: target tidak tercapai",
            id="a stated value moves by a hundredth",
        ),
        pytest.param(
            *("30", "85,90"),
            "pengukuran keberadaan B, bukan BB: target tidak tercapai",
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
