"""A target that is a word: read by the scale of its indikator, and printed as one."""

from decimal import Decimal

import pytest

from alat.pendukung import refusals
from alat.tahun_berjalan import pk_of
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.realisasi import read_isian
from kinerja_cli.rumus.alat.dasar import DasarRumus

OPINI = "rumus: predikat, skala: opini_bpk, "


def _indikator(janji: str) -> Indikator:
    return pk_of(OPINI + janji).value.menurut_id["a"]


def _target(tertulis: str, lain: str = "") -> Target:
    target = _indikator(f"target: {tertulis}{lain}").target
    assert target
    return target


@pytest.mark.parametrize(
    ("tertulis", "peringkat", "tercetak", "arah"),
    [
        ("WTP", 4, "WTP", "naik"),
        ("wajar dengan pengecualian", 3, "WDP", "naik"),
        ('"Opini: WDP"', 3, "WDP", "naik"),
        ("minimal WDP", 3, "≥ WDP", "naik"),
        ('">= WDP"', 3, "≥ WDP", "naik"),
        ('"> TW"', 2, "> TW", "naik"),
        ("paling banyak TW", 2, "≤ TW", "turun"),
    ],
)
def test_it_is_the_place_of_its_word(
    tertulis: str, peringkat: int, tercetak: str, arah: str
) -> None:
    target = _target(tertulis)
    assert (target.bawah, target.atas) == (Decimal(peringkat), Decimal(peringkat))
    assert (str(target), target.arah) == (tercetak, arah)


def test_the_keys_may_stand_in_any_order() -> None:
    satu = pk_of("target: WTP, skala: [WDP, WTP], rumus: predikat")
    assert str(satu.value.menurut_id["a"].target) == "WTP"


@pytest.mark.parametrize("kosong", ["", "-", "belum ditetapkan"])
def test_nothing_promised_is_no_word(kosong: str) -> None:
    assert _indikator(f'target: "{kosong}"').target is None


def test_targets_of_other_times_are_words_too() -> None:
    i = _indikator(
        'target: WTP, target_triwulan: [TW, "-", WDP, WTP], '
        "target_akhir: {tahun: 2026, nilai: WTP, sumber: Renstra}"
    )
    tiap = [str(t) if t else None for t in i.target_triwulan or ()]
    assert tiap == ["TW", None, "WDP", "WTP"]
    assert i.target_akhir is not None
    assert str(i.target_akhir.nilai) == "WTP"


@pytest.mark.parametrize(
    ("target", "code", "message", "hint"),
    [
        ("WPT", "KIN204", "“WPT” tidak ada pada skalanya", "mungkin maksudnya `WTP`; "),
        ("4", "KIN204", "“4” tidak ada pada skalanya", "skalanya dari yang terendah"),
        ("TW - WTP", "KIN204", "“TW - WTP” tidak ada", "skalanya dari yang terendah"),
        ("[WTP]", "KIN203", "di sini harus satu kata", "tulis katanya saja"),
        ("{paling_sedikit: 3}", "KIN203", "target di sini sebuah kata", "tulis kata"),
        ('"≥ WTP", arah: turun', "KIN228", "tanda “≥” berarti `arah: naik`", ""),
    ],
)
def test_what_is_no_word_of_the_scale(
    target: str, code: str, message: str, hint: str
) -> None:
    (d,) = refusals(pk_of, f"{OPINI}target: {target}")
    assert d.code == code
    assert d.message.startswith(message)
    assert d.hint.startswith(hint)


@pytest.mark.parametrize(
    ("janji", "code"),
    [
        ("rumus: predikat, target: WTP", "KIN216"),
        ("rumus: predikat, target: WTP, skala: opini", "KIN204"),
        ("rumus: predikat, target: WTP, skala: {a: b}", "KIN203"),
        ("rumus: predikat, target: WTP, skala: [WTP]", "KIN206"),
        ("rumus: predikatt, target: WTP, skala: opini_bpk", "KIN204"),
    ],
)
def test_a_wrong_scale_is_one_finding(janji: str, code: str) -> None:
    found = [d.code for d in refusals(pk_of, janji)]
    assert code in found
    assert found == [code] or janji.startswith("rumus: predikatt")


RATA = "rumus: predikat, skala: [Di bawah rata-rata, Rata-rata, Di atas rata-rata], "


@pytest.mark.parametrize(
    ("tertulis", "peringkat", "tercetak", "arah"),
    [
        ("Di bawah rata-rata", 1, "Di bawah rata-rata", "naik"),
        ("di atas rata-rata", 3, "Di atas rata-rata", "naik"),
        ("minimal Di atas rata-rata", 3, "≥ Di atas rata-rata", "naik"),
        ("di bawah Di atas rata-rata", 3, "< Di atas rata-rata", "turun"),
    ],
)
def test_a_word_that_begins_as_a_sign_does_is_that_word(
    tertulis: str, peringkat: int, tercetak: str, arah: str
) -> None:
    target = pk_of(f"{RATA}target: {tertulis}").value.menurut_id["a"].target
    assert target
    assert target.bawah == peringkat
    assert (str(target), target.arah) == (tercetak, arah)


@pytest.mark.parametrize("kata", ["Tidak Ada", "Belum Ada", "N/A"])
def test_a_word_for_nothing_is_a_word_where_the_scale_has_it(kata: str) -> None:
    pk = pk_of(f"rumus: predikat, skala: [Ada, {kata}], target: {kata}").value
    i = pk.menurut_id["a"]
    assert str(i.target) == kata
    for isi in (kata, {"predikat": kata}):
        isian = read_isian(i, isi, pk)
        assert isinstance(isian, DasarRumus)
        assert isian.langkah(pk.aturan).nilai == 2


@pytest.mark.parametrize("isi", ["{paling_sedikit: WDP}", "{antara: [WDP, WTP]}"])
def test_words_have_no_parts(isi: str) -> None:
    semua = refusals(_indikator, f"target: {isi}")
    assert {(d.code, d.message) for d in semua} == {
        ("KIN203", "target di sini sebuah kata")
    }
