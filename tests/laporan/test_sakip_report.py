"""What a reader meets in the report of a SAKIP evaluation, sentence by sentence."""

import pytest

from alat.pendukung import Kinerja, Write
from alat.pendukung_sakip import BAGIAN, BOBOT, LAMPIRAN_2, lembar

NILAI = [x for k, n in LAMPIRAN_2.items() for x in (f"--{k}", f"{n}")]
SUB = "{huruf: BB, mandiri: A}"
DUA = lembar(
    "\n".join(f"{k}: {{{', '.join(f'{s}: {SUB}' for s in BAGIAN)}}}" for k in BOBOT)
)


def _lines(teks: str) -> list[str]:
    return [" ".join(ln.split()) for ln in teks.splitlines()]


def test_the_document(kinerja: Kinerja) -> None:
    lines = _lines(kinerja("sakip", *NILAI, "--total", "81,10").out)
    for line in (
        "Perencanaan Kinerja 30 25,50 85,00 6 kemungkinan",
        "Pengukuran Kinerja 30 24,00 80,00 9 kemungkinan",
        "Pelaporan Kinerja 15 11,85 79,00 8 kemungkinan",
        "Evaluasi Akuntabilitas Kinerja Internal 25 19,75 79,00 8 kemungkinan",
        "Jumlah 100 81,10 81,10 –",
        "Total 81,10",
        "Predikat A (Memuaskan), di atas 80",
        "Di atasnya AA (Sangat Memuaskan), paling sedikit 90,01: kurang 8,91",
        "Di bawahnya BB (Sangat Baik): dapat turun 1,09 dan tetap A",
        "Menuju predikat AA (Sangat Memuaskan)",
    ):
        assert lines.count(line) == 1
    assert not any("Catatan" in ln or "Target PK" in ln for ln in lines)
    assert sum("keyakinan 2" in ln for ln in lines) == 3


def test_points_finer_than_the_scale_are_shown_with_what_they_are_read_as(
    kinerja: Kinerja,
) -> None:
    halus = [n.replace("25.50", "25,5025") for n in NILAI]
    lines = _lines(kinerja("sakip", *halus).out)
    for line in (
        "Perencanaan Kinerja 30 25,5025 85,0083 –",
        "Jumlah 100 81,1025 81,1025 –",
        "Total 81,1025, digolongkan 81,10",
        "Di atasnya AA (Sangat Memuaskan), paling sedikit 90,01: kurang 8,91",
    ):
        assert line in lines


def test_both_columns_side_by_side(kinerja: Kinerja, write: Write) -> None:
    lines = _lines(kinerja("sakip", write("lke.yaml", DUA)).out)
    for line in (
        "Komponen Bobot Nilai % bobot Huruf Mandiri Huruf Selisih",
        "· pemanfaatan 15 12,00 80,00 BB 13,50 A -1,50",
        "Pelaporan Kinerja 15 12,00 80,00 – 13,50 – -1,50",
        "Jumlah 100 80,00 80,00 – 90,00 – -10,00",
        "Predikat BB (Sangat Baik), di atas 70",
        "Mandiri 90,00, A (Memuaskan)",
    ):
        assert line in lines


@pytest.mark.parametrize(
    ("sasaran", "lines"),
    [
        pytest.param("80", ["Paling sedikit 80", "Keadaan sudah tercapai"], id="under"),
        pytest.param("81,10", ["Keadaan sudah tercapai"], id="exactly"),
        pytest.param("85", ["Menuju nilai 85", "Kurang 3,90"], id="above"),
        pytest.param("100", ["Menuju nilai 100", "Kurang 18,90"], id="all"),
    ],
)
def test_a_total_to_aim_at(kinerja: Kinerja, sasaran: str, lines: list[str]) -> None:
    out = kinerja("sakip", *NILAI, "--sasaran", sasaran).clean()
    assert set(lines) <= set(_lines(out))
    assert ("Perubahan yang mencukupi" in out) is ("Kurang" in str(lines))


def test_an_aim_that_grades_cannot_reach(kinerja: Kinerja) -> None:
    off = [n.replace("25.50", "25.51") for n in NILAI]
    lines = _lines(kinerja("sakip", *off, "--sasaran", "95,52").out)
    # 25,51 stays; the others can give 30 + 15 + 25.
    assert "Keadaan tidak dapat dicapai dengan nilai huruf; tertinggi 95,51" in lines
    assert "Perubahan yang mencukupi" not in lines


def test_an_aim_while_a_component_is_missing(kinerja: Kinerja, write: Write) -> None:
    path = write("lke.yaml", lembar("evaluasi: {nilai: 20}"))
    lines = _lines(kinerja("sakip", path, "--sasaran", "85").out)
    state = "Keadaan belum dapat dihitung: ada komponen yang belum diisi"
    assert state in lines
    kosong = "perencanaan, pengukuran, pelaporan"
    terisi = "terisi 1 dari 4 komponen"
    assert f"Total belum ada: {kosong} belum diisi lengkap; {terisi}" in lines


def test_that_grades_are_guessed_is_said_only_where_they_are(
    kinerja: Kinerja, write: Write
) -> None:
    dugaan = "komponen yang ditulis sebagai nilai tidak menyebut hurufnya"
    assert dugaan in kinerja("sakip", *NILAI).out
    out = kinerja("sakip", write("lke.yaml", DUA)).out
    assert "Perubahan yang mencukupi" in out
    assert dugaan not in out
