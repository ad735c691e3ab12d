"""Worksheets torn and pasted together at random: results or findings, no defect."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alat.pendukung import ENGLISH, Kinerja, Write
from alat.pendukung_sakip import BAGIAN, BOBOT, PERSEN, lembar

ANGKA = ("0", "1", "7", "8", "25.50", '"25,51"', "30", "30.01", "-1", "1e5", "9" * 16)
ISI = st.sampled_from([*PERSEN, *ANGKA, "A+", "aa", "", "[]", "{}", "null", '" "', "~"])
KUNCI = ("huruf", "terpenuhi", "dari", "bertahan", "mandiri", "nilai", "lain")


def _mapping(isi: dict[str, str]) -> str:
    return "{" + ", ".join(f"{k}: {n}" for k, n in isi.items()) + "}"


RINCI = st.dictionaries(st.sampled_from(KUNCI), ISI, max_size=4).map(_mapping)
MANDIRI = RINCI.map(lambda m: _mapping({"huruf": "A", "mandiri": m}))
SUB = st.one_of(st.sampled_from(list(PERSEN)), ISI, RINCI, MANDIRI)
KOMPONEN = st.one_of(
    st.tuples(*[st.sampled_from(list(PERSEN))] * 3).map(
        lambda t: _mapping(dict(zip(BAGIAN, t, strict=True)))
    ),
    st.dictionaries(st.sampled_from([*BAGIAN, "nilai"]), SUB).map(_mapping),
    ISI,
)
LEMBAR = st.dictionaries(st.sampled_from([*BOBOT, "lain"]), KOMPONEN)


@given(isi=LEMBAR, total=ISI, sasaran=st.sampled_from([None, "85", "0", "100", "A"]))
@settings(
    max_examples=150,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_never_a_defect(
    kinerja: Kinerja, write: Write, isi: dict[str, str], total: str, sasaran: str | None
) -> None:
    komponen = "\n".join(f"{k}: {n}" for k, n in isi.items())
    path = write("lke.yaml", lembar(komponen, total))
    more = () if sasaran is None else ("--sasaran", sasaran)
    status, out, err = kinerja("sakip", path, *more, "--format", "json")
    assert status == 2 if sasaran == "A" else status in {0, 3}, komponen
    assert bool(out) is (status == 0)
    levels = re.findall(r"KIN\d{3} (galat|peringatan|catatan): ", err)
    assert ("galat" in levels) is (status != 0)
    assert "catatan" not in levels
    assert ENGLISH.findall(err) == []
