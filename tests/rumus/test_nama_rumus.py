"""A rumus that there is none of: the one that a word of the trade means."""

import pytest

from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.core.teks import sepadan
from kinerja_cli.rumus import SEMUA_RUMUS, check_rumus, load_rumus

LANGSUNG = "nilai langsung, sebagaimana diterbitkan sumbernya"


@pytest.mark.parametrize(
    ("nama", "hint"),
    [
        ("persentase", "mungkin maksudnya `rasio` (pembilang dari penyebut"),
        ("Presentase", "mungkin maksudnya `rasio` ("),
        ("%", "mungkin maksudnya `rasio` ("),
        ("indeks", f"` ({LANGSUNG})"),
        ("Indeks Kepuasan Masyarakat", "mungkin maksudnya `skm` (indeks kepuasan"),
        ("opini", "mungkin maksudnya `predikat` ("),
        ("cakupan", "mungkin maksudnya `cakupan_dokumen` (rata-rata cakupan enam"),
        ("cakupan", " atau `rasio` ("),
        ("tepat_waktu", "mungkin maksudnya `ketepatan_waktu` ("),
        ("rasioo", "mungkin maksudnya `rasio`"),
        ("pembilang : penyebut x 100", "kalimat rumus ditulis di `formulasi`"),
        ("xyzzy", "pilih "),
    ],
)
def test_a_word_of_the_trade_leads_to_its_rumus(nama: str, hint: str) -> None:
    with pytest.raises(KinerjaError) as caught:
        check_rumus(nama)
    (d,) = caught.value.diagnostics
    assert (d.code, d.message) == ("KIN204", f"rumus “{nama}” tidak dikenal")
    assert hint in d.hint


@pytest.mark.parametrize("nama", SEMUA_RUMUS)
def test_other_names_are_names_of_none(nama: str) -> None:
    lain = load_rumus(nama).nama_lain
    assert lain == tuple(map(sepadan, lain))
    assert not set(lain) & set(SEMUA_RUMUS)
