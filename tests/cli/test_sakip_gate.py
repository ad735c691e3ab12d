"""``sakip --ketat`` as a gate: what stands in the way is said, and decides."""

from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

NILAI = (
    *("--perencanaan", "25,50", "--pengukuran", "24"),
    *("--pelaporan", "11,85", "--evaluasi", "19,75"),
)
LKE = """\
format: kinerja/lke@1
tahun: 2024
komponen:
  perencanaan: {nilai: "25,50"}
  pengukuran: {nilai: 24}
  pelaporan: {nilai: "11,85"}
  evaluasi: {nilai: "19,75"}
"""


@pytest.mark.parametrize(
    ("sasaran", "sebab"),
    [
        pytest.param("81,10", "", id="reached to the cent"),
        pytest.param("81,11", "nilai 81,11 tidak tercapai", id="a cent short"),
        pytest.param(None, "", id="the next predikat is no demand"),
    ],
)
def test_a_goal_that_was_named_is_demanded(
    kinerja: Kinerja, sasaran: str | None, sebab: str
) -> None:
    more = ("--sasaran", sasaran) if sasaran else ()
    status, out, err = kinerja("sakip", *NILAI, *more, "--ketat")
    assert (status, bool(out)) == (int(bool(sebab)), True)
    assert err == (f"kinerja: --ketat: {sebab}\n" if sebab else "")


@pytest.mark.parametrize(("evaluasi", "status"), [("19,745", 0), ("19,7449999", 1)])
def test_a_goal_is_held_against_the_total_as_printed(
    kinerja: Kinerja, evaluasi: str, status: int
) -> None:
    args = (*NILAI[:-1], evaluasi, "--sasaran", "81,10", "--ketat")
    assert kinerja("sakip", *args).status == status


def test_every_reason_is_said(kinerja: Kinerja, write: Write, data: Path) -> None:
    ragu = (
        "{keberadaan: {huruf: A, terpenuhi: 7, dari: 8}, kualitas: D, pemanfaatan: D}"
    )
    path = write("lke.yaml", LKE.replace('{nilai: "11,85"}', ragu))
    status, _, err = kinerja("sakip", path, "--pk", data / "pk2024.yaml", "--ketat")
    assert status == 1
    assert [ln for ln in err.splitlines() if ln.startswith("kinerja: ")] == [
        "kinerja: --ketat: ada 1 peringatan (KIN326)",
        "kinerja: --ketat: target PK 81,10 tidak tercapai",
    ]


def test_the_other_column_is_no_part_of_it(kinerja: Kinerja, write: Write) -> None:
    isi = LKE.replace('{nilai: "11,85"}', "{keberadaan: {mandiri: A}}")
    status, out, err = kinerja("sakip", write("lke.yaml", isi), "--ketat")
    assert (status, err) == (1, "kinerja: --ketat: penilaian belum lengkap\n")
    assert "belum ada: pelaporan belum diisi lengkap; terisi 3 dari 4 komponen" in out


def test_a_predikat_that_rounding_gave_is_noted(kinerja: Kinerja) -> None:
    args = ("--perencanaan", "30", "--pengukuran", "30", "--pelaporan", "10")
    status, out, _ = kinerja("sakip", *args, "--evaluasi", "10,004")
    assert status == 0
    assert "KIN351  predikat BB (Sangat Baik) karena pembulatan" in out


def test_the_template_names_its_pk_and_has_its_year(
    kinerja: Kinerja, write: Write, data: Path
) -> None:
    pk = write("kantor/pk.yaml", (data / "mulai" / "pk.yaml").read_bytes())
    lke = pk.parent.parent / "lke.yaml"
    assert kinerja("sakip", "templat", "--pk", pk, "-o", lke) == (0, "", "")
    isi = lke.read_text("utf-8")
    assert "\ntahun: 2025\n" in isi
    assert '\npk: "kantor/pk.yaml"\n' in isi
    kinerja("sakip", "templat", "--pk", pk, "-o", pk, "--timpa").refusal(3)
    assert pk.read_bytes() == (data / "mulai" / "pk.yaml").read_bytes()


def test_a_year_without_a_regulation_is_a_mistake_of_the_command(
    kinerja: Kinerja,
) -> None:
    err = kinerja("sakip", "templat", "--tahun", "2019").refusal(2)
    assert err.startswith("baris perintah:1:9: KIN301 galat: ")
