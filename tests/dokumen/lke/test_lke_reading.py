"""A worksheet as read: every form of a sub-component, in both columns."""

from pathlib import Path

import pytest

from alat.pendukung import Write
from alat.pendukung_sakip import BAGIAN, BOBOT, KETENTUAN, LAMPIRAN_2, lembar, sub
from alat.tabel import tabel
from kinerja_cli.dokumen.lke import Lke, read_lke
from kinerja_cli.dokumen.lke.kolom import komponen_lke, sakip_lke, uraian
from kinerja_cli.source import load

PENUH = """\
perencanaan: {keberadaan: A, kualitas: A, pemanfaatan: BB}
pengukuran: {keberadaan: BB, kualitas: BB, pemanfaatan: BB}
pelaporan: {keberadaan: A, kualitas: B, pemanfaatan: BB}
evaluasi: {keberadaan: A, kualitas: B, pemanfaatan: BB}"""


@pytest.fixture
def path(write: Write) -> Path:
    return write("lke.yaml", "")


def _read(path: Path, komponen: str, total: str = "") -> Lke:
    path.write_text(lembar(komponen, total), "utf-8")
    return read_lke(load(str(path))).value


@pytest.mark.parametrize(("isi", "evaluator", "mandiri"), tabel("lke_bentuk"))
def test_forms_of_a_sub_component(
    path: Path, isi: str, evaluator: str | None, mandiri: str | None
) -> None:
    lke = _read(path, f"pelaporan: {{keberadaan: A, kualitas: {isi}}}")
    own = komponen_lke(lke, "mandiri", KETENTUAN)["pelaporan"]
    found = komponen_lke(lke, "evaluator", KETENTUAN)["pelaporan"]
    rest = {"pemanfaatan": None}
    assert found == {"keberadaan": "A", "kualitas": evaluator} | rest
    expected = {"keberadaan": None, "kualitas": mandiri} | rest
    assert own == (expected if mandiri else None)


def test_seven_of_eight_criteria_are_a_b_and_ten_and_a_half_of_fifteen(
    path: Path,
) -> None:
    isi = PENUH.replace("pemanfaatan: BB", "pemanfaatan: {terpenuhi: 7, dari: 8}", 1)
    lke = _read(path, isi)
    sakip = sakip_lke(lke, "evaluator", KETENTUAN)
    assert sakip is not None
    assert sakip.perencanaan == sub("A", "A", "B")
    # 6 x 90 % + 9 x 90 % + 15 x 70 %, and not 15 x 87,5 % = 13,125.
    assert str(uraian(lke)["perencanaan", "pemanfaatan"]) == "7 dari 8 kriteria"
    assert komponen_lke(lke, "evaluator", KETENTUAN)["perencanaan"] == sakip.perencanaan


@pytest.mark.parametrize(
    "komponen",
    [
        pytest.param("", id="nothing at all"),
        pytest.param("\n".join(f"{k}:" for k in BOBOT), id="four blank components"),
        pytest.param("\n".join(f"{k}: {{}}" for k in BOBOT), id="four empty ones"),
        pytest.param(
            "\n".join(f"{k}: {{keberadaan: , nilai: }}" for k in BOBOT), id="twelve"
        ),
    ],
)
def test_a_blank_worksheet(path: Path, komponen: str) -> None:
    lke = _read(path, komponen)
    for kolom in ("evaluator", "mandiri"):
        assert komponen_lke(lke, kolom, KETENTUAN) == dict.fromkeys(BOBOT)
        assert sakip_lke(lke, kolom, KETENTUAN) is None
    assert not any(uraian(lke).values())


def test_a_worksheet_without_components(path: Path) -> None:
    path.write_text("format: kinerja/lke@1\ntahun: 2024\n", "utf-8")
    lke = read_lke(load(str(path))).value
    assert komponen_lke(lke, "evaluator", KETENTUAN) == dict.fromkeys(BOBOT)
    assert (lke.instansi, lke.pk, lke.keterangan, lke.total) == ("", None, "", None)


def test_a_partial_worksheet_keeps_what_is_there(path: Path) -> None:
    isi = "perencanaan: {keberadaan: A}\npengukuran: {nilai: 24}"
    lke = _read(path, isi, total="81")
    assert komponen_lke(lke, "evaluator", KETENTUAN) == {
        "perencanaan": {"keberadaan": "A", "kualitas": None, "pemanfaatan": None},
        "pengukuran": LAMPIRAN_2["pengukuran"],
        "pelaporan": None,
        "evaluasi": None,
    }
    assert sakip_lke(lke, "evaluator", KETENTUAN) is None


def test_a_full_worksheet_is_a_rumus(path: Path) -> None:
    sakip = sakip_lke(_read(path, PENUH, total='"81,10"'), "evaluator", KETENTUAN)
    assert sakip is not None
    assert str(sakip.total) == "81.10"
    assert sakip.perencanaan == sub("A", "A", "BB")
    assert sakip.evaluasi == sub("A", "B", "BB")


def test_the_office_s_own_column_has_no_total(path: Path) -> None:
    huruf = ", ".join(f"{s}: {{mandiri: A}}" for s in BAGIAN)
    isi = "\n".join(f"{k}: {{nilai: {b}, {huruf}}}" for k, b in BOBOT.items())
    lke = _read(path, isi, total="100")
    own = sakip_lke(lke, "mandiri", KETENTUAN)
    assert own is not None
    assert own.total is None
    assert own.pelaporan == sub("A", "A", "A")
    assert komponen_lke(lke, "evaluator", KETENTUAN) == BOBOT


def test_grades_go_before_a_stated_value(path: Path) -> None:
    baris = PENUH.splitlines()
    baris[0] = baris[0].replace("{", '{nilai: "25,50", ')
    assert komponen_lke(_read(path, "\n".join(baris)), "evaluator", KETENTUAN)[
        "perencanaan"
    ] == sub("A", "A", "BB")


def test_criteria_in_words(path: Path) -> None:
    lke = _read(
        path,
        "evaluasi:\n"
        "  keberadaan: {terpenuhi: 3, dari: 3, bertahan: 5}\n"
        "  kualitas: {terpenuhi: 0, dari: 4}\n"
        "  pemanfaatan: {huruf: A, mandiri: {terpenuhi: 1, dari: 2}}",
    )
    assert uraian(lke) == {
        ("evaluasi", "keberadaan"): "3 dari 3 kriteria, 5 tahun",
        ("evaluasi", "kualitas"): "0 dari 4 kriteria",
        ("evaluasi", "pemanfaatan"): "",
    }
