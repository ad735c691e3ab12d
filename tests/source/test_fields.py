"""Numeric fields: every bound at its edge, and what each refusal says."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter
from pydantic_core import PydanticCustomError

from kinerja_cli.source.advice import number_advice
from kinerja_cli.source.fields import RUPIAH, TAHUN, Angka, Bilangan, Persen, Rupiah

D = Decimal
CACAH = Angka("layanan", minimal=0, desimal=0)
PEMBAGI = Angka("layanan", di_atas=0, desimal=0)
SKM = Angka("nilai 1-4", 1, 4, sumber="skala jawaban")
PERSEN = Angka("%", 0, 100, tanda=("%",), sumber="arti persentase")
BOBOT = Angka(di_atas=0, maksimal=1)
BEBAS = Angka()
BUKAN_SATU: list[object] = [[], {}, True, False, 1.5]


def refused(field: Angka, value: object) -> tuple[str, str, str]:
    with pytest.raises(PydanticCustomError) as stopped:
        field.read(value)
    context = stopped.value.context or {}
    return stopped.value.type, context["pesan"], context["saran"]


@pytest.mark.parametrize(
    ("field", "value", "nilai"),
    [
        pytest.param(CACAH, "76.226", "76226", id="PK 2024, a count is whole"),
        pytest.param(CACAH, "76,226", "76226", id="the same with a comma"),
        pytest.param(CACAH, "78000", "78000", id="no marks"),
        pytest.param(CACAH, "5,0", "5.0", id="a whole number with decimals"),
        pytest.param(CACAH, "0", "0", id="zero is a count"),
        pytest.param(CACAH, "-0", "0", id="minus zero too"),
        pytest.param(PEMBAGI, "1", "1", id="the least divisor"),
        pytest.param(SKM, "3.253", "3.253", id="PK 2024, only 3,253 fits"),
        pytest.param(SKM, "1", "1", id="at the lower bound"),
        pytest.param(SKM, "4.000", "4.000", id="at the upper bound"),
        pytest.param(PERSEN, "98 %", "98", id="with its mark"),
        pytest.param(PERSEN, "0", "0", id="nothing covered"),
        pytest.param(PERSEN, "100", "100", id="all covered"),
        pytest.param(RUPIAH, "437,531,700", "437531700", id="PK 2024, with commas"),
        pytest.param(RUPIAH, "Rp 5.581.884.078,-", "5581884078", id="PK 2024, dots"),
        pytest.param(RUPIAH, "5.581.884.078", "5581884078", id="bare"),
        pytest.param(RUPIAH, "Rp 500.000,-", "500000", id="no decimals before ,-"),
        pytest.param(RUPIAH, "437.531", "437531", id="rupiah has two decimals"),
        pytest.param(RUPIAH, "1.234,56", "1234.56", id="with sen"),
        pytest.param(RUPIAH, "1.234.567,89", "1234567.89", id="millions with sen"),
        pytest.param(RUPIAH, "500.000", "500000", id="no amount has three decimals"),
        pytest.param(RUPIAH, "500,000", "500000", id="nor with a comma"),
        pytest.param(RUPIAH, "500.00", "500", id="sen that are none"),
        pytest.param(RUPIAH, "500,00", "500", id="the same with a comma"),
        pytest.param(RUPIAH, "500.0", "500", id="a tenth of a rupiah"),
        pytest.param(RUPIAH, "0.500", "0.5", id="no thousands begin with a zero"),
        pytest.param(BOBOT, "0,111", "0.111", id="PK elsewhere, weight of an unsur"),
        pytest.param(BOBOT, "1", "1", id="the greatest weight"),
        pytest.param(BEBAS, "-12,5", "-12.5", id="no bound"),
        pytest.param(BEBAS, "\ufeff81,33\u200b\u2060", "81.33", id="no width around"),
        pytest.param(PERSEN, "\u200b98\xa0%\u200d", "98", id="around its mark, too"),
        pytest.param(RUPIAH, "Rp\u202f5.000,-\xa0", "5000", id="blanks out of Word"),
        pytest.param(BEBAS, "\u20111.5", "-1.5", id="a hyphen that does not break"),
        pytest.param(BEBAS, "\u2012 2", "-2", id="a dash as wide as a digit"),
        pytest.param(BEBAS, D("81.33"), "81.33", id="already a Decimal"),
        pytest.param(BEBAS, 15, "15", id="already an int"),
        pytest.param(BEBAS, "9" * 15, "9" * 15, id="fifteen digits before the mark"),
        pytest.param(BEBAS, "0," + "1" * 20, "0." + "1" * 20, id="twenty behind"),
    ],
)
def test_read(field: Angka, value: object, nilai: str) -> None:
    assert field.read(value) == D(nilai)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        *((blank, "KIN205") for blank in (None, "", " ", "\xa0", "\u200b", "\xad\n")),
        *((other, "KIN203") for other in BUKAN_SATU),
        *((t, "KIN210") for t in ("1e9", ".nan", ".inf", "Infinity", "0x10", "12:30")),
        *((t, "KIN210") for t in ("yes", "12_000", "98 %", "Rp 5", "5,-", "10 20")),
        *((t, "KIN210") for t in ("delapan", "5 kg", "-", "\x1b[31m")),
        *((D(n), "KIN210") for n in ("NaN", "Infinity", "-Infinity")),
        *((t, "KIN213") for t in ("1" * 16, "1" * 20, "0," + "1" * 21, 10**15)),
        (D("1E+20"), "KIN213"),
    ],
)
def test_what_is_no_number_anywhere(value: object, code: str) -> None:
    found, message, hint = refused(BEBAS, value)
    assert found == code
    assert message
    assert hint
    assert "\x1b" not in message


@pytest.mark.parametrize(
    ("value", "tampak", "saran"),
    [
        *(
            (f"1{b}200", "1 200", "rapat")
            for b in (" ", "  ", "\xa0", "\u2009", "\u202f")
        ),
        ("Rp 1\xa0200\xa0000,-", "Rp 1 200 000,-", "rapat"),
        ("1\u2009200 %", "1 200 %", "rapat"),
        ("1\u200b200", r"1\u200b200", "misalnya"),
        ("81\xad,33", r"81\xad,33", "misalnya"),
        ("\xad5", r"\xad5", "misalnya"),
        ("\u202e12", r"\u202e12", "misalnya"),
        ("８１,33", "８１,33", "angka 0 sampai 9"),
        ("٨١", "٨١", "angka 0 sampai 9"),
        ("10²", "10²", "tanpa “²”"),
        ("—5", "—5", "misalnya"),
    ],
    ids=ascii,
)
def test_what_looks_like_a_number(value: str, tampak: str, saran: str) -> None:
    code, message, hint = refused(BEBAS, value)
    assert (code, message) == ("KIN210", f"“{tampak}” bukan angka untuk isian ini")
    assert saran in hint


@pytest.mark.parametrize(
    ("nomor", "value", "words"),
    [
        (True, "20245", "20245 di luar batas: harus antara 1 dan 12"),
        (True, "1234,5", "1234,5 di luar batas"),
        (True, "1,5", "1,5 harus bulat"),
        (False, "20245", "20.245 di luar batas: harus antara 1 dan 12"),
    ],
)
def test_what_numbers_things_has_no_thousands_marks(
    nomor: bool,  # noqa: FBT001
    value: str,
    words: str,
) -> None:
    field = Angka(minimal=1, maksimal=12, desimal=0, nomor=nomor)
    assert refused(field, value)[1].startswith(words)


@pytest.mark.parametrize(
    ("field", "value", "words", "saran"),
    [
        pytest.param(CACAH, "-1", "-1 di luar batas", "negatif", id="negative count"),
        pytest.param(CACAH, "76,5", "76,5", "bulat", id="half a service"),
        pytest.param(CACAH, "-78.000", "di luar batas", "negatif", id="both negative"),
        pytest.param(
            PEMBAGI, "0", "lebih dari 0", "pembagi", id="nothing to divide by"
        ),
        pytest.param(PEMBAGI, "0,5", "0,5", "bulat", id="half a divisor"),
        pytest.param(SKM, "4,5", "antara 1 dan 4", "skala jawaban", id="SKM 4,5"),
        pytest.param(SKM, "0,999", "antara 1 dan 4", "skala jawaban", id="below 1"),
        pytest.param(SKM, "4.001", "antara 1 dan 4", "skala jawaban", id="above 4"),
        pytest.param(PERSEN, "140", "antara 0 dan 100", "arti persentase", id="140 %"),
        pytest.param(PERSEN, "100,01", "dan 100", "arti persentase", id="just above"),
        pytest.param(PERSEN, "-0,01", "antara 0", "arti persentase", id="just below"),
        pytest.param(RUPIAH, "1,2345", "2 desimal", "bulat", id="a tenth of a sen"),
        pytest.param(RUPIAH, "-1", "paling sedikit 0", "negatif", id="negative money"),
        pytest.param(BOBOT, "0", "lebih dari 0", "", id="no weight"),
        pytest.param(BOBOT, "1,01", "paling banyak 1", "", id="over the whole"),
        pytest.param(Angka(maksimal=5), "6", "paling banyak 5", "5", id="only upper"),
        pytest.param(Angka(minimal=1), "0", "sedikit 1", "sedikit 1", id="only lower"),
        pytest.param(Angka("", 0, 5), "6", "0 dan 5", "0 dan 5", id="above from zero"),
    ],
)
def test_out_of_bounds(field: Angka, value: str, words: str, saran: str) -> None:
    code, message, hint = refused(field, value)
    assert code == "KIN212"
    assert words in message
    assert saran in hint
    assert "None" not in message + hint


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [(Persen, "98 %", "98"), (Rupiah, "Rp 5,-", "5"), (Bilangan, "98 %", "98")],
)
def test_fields_by_name(kind: Any, value: str, read: str) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    assert adapter.validate_python(value) == D(read)


@pytest.mark.parametrize(
    ("bidang", "value", "diminta"),
    [
        (Angka("layanan", minimal=0, desimal=0), "98,5 %", "banyaknya layanan"),
        (Angka(tanda=("Rp",)), "98%", "banyaknya"),
        (Angka(tanda=("Rp",)), "-5 Persen", "banyaknya"),
        (Angka("nilai 1-4", minimal=1, maksimal=4), "84\uff05", "nilai 1-4"),
        (RUPIAH, "98,00 prosen", "rupiah"),
        (Angka("mitra", desimal=0), "banyak %", ""),
        (Angka("mitra", desimal=0), "%", ""),
        (Angka("mitra", desimal=0), "5 persen lebih", ""),
        (TAHUN, "98 %", ""),
    ],
)
def test_a_percentage_in_the_place_of_something_else(
    bidang: Angka, value: str, diminta: str
) -> None:
    code, message, hint = refused(bidang, value)
    assert code == "KIN210"
    assert ("persen, padahal yang diminta" in message) == bool(diminta)
    if diminta:
        assert message.endswith(f" diminta {diminta}")
        assert hint == f"isi {diminta}"
        lain = bidang._replace(bila_persen="tulis lain")
        assert refused(lain, value)[2] == "tulis lain"


@pytest.mark.parametrize(
    ("teks", "saran"),
    [
        ("Rp 4,5 miliar", "tulis angkanya penuh: 4500000000"),
        ("Rp4.5 M", "tulis angkanya penuh: 4500000000"),
        ("2,5 jt rupiah", "tulis angkanya penuh: 2500000"),
        ("0,0004 ribu", "tulis angkanya penuh: 0,4"),
        ("-3 triliun", "tulis angkanya penuh: -3000000000000"),
        ("5 m", "tulis angkanya penuh, misalnya 400500000"),
        (
            "1.250 juta",
            "tulis angkanya penuh: 1250000000, atau 1250000 bila itu tanda desimal",
        ),
        ("58 ribu orang", "tulis angkanya penuh, misalnya 400500000"),
    ],
)
def test_what_words_shorten_is_written_out(teks: str, saran: str) -> None:
    assert number_advice(teks) == saran
