"""What the scale of a formula calls its value, and where only rounding makes it so."""

import pytest

from uang import efisiensi_of


@pytest.mark.parametrize(
    ("capaian", "terpakai", "sebutan", "message"),
    [
        ("99,99", 100, "Efisien", "0,9999, Tidak Efisien"),
        ("99,95", 100, "Efisien", "0,9995, Tidak Efisien"),
        ("99,94", 100, "Tidak Efisien", None),  # 0,9994 is 0,999
        (100, 100, "Efisien", None),
        ("100,04", 100, "Efisien", None),  # 1,0004 is 1,000, and efficient
    ],
)
def test_an_index_that_is_efficient_only_by_rounding_says_so(
    capaian: object, terpakai: object, sebutan: str, message: str | None
) -> None:
    semua = efisiensi_of(
        [[1]], capaian, rumus="indeks", pagu={1: 100}, terpakai={1: terpakai}
    )
    for e in semua:
        found = [(d.code, d.level, d.message) for d in e.catatan]
        awal = "sebutan Efisien karena pembulatan; tanpa dibulatkan "
        assert found == ([("KIN351", "catatan", f"{awal}{message}")] if message else [])
        assert e.sebutan == sebutan
