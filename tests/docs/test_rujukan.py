"""The reference is made from the code; ``KINERJA_GOLDEN=tulis`` writes it anew."""

import os

import pytest

from alat.halaman import DOCS, nama
from alat.pendukung import ROOT
from alat.rujukan import MADE


@pytest.mark.parametrize("page", MADE)
def test_page_is_what_the_code_says(page: str) -> None:
    made = MADE[page]()
    if os.environ.get("KINERJA_GOLDEN") == "tulis":
        (ROOT / page).write_bytes(made.encode())
    assert made == (ROOT / page).read_text("utf-8"), "KINERJA_GOLDEN=tulis writes it"


def test_nothing_but_made_pages_stands_beside_them() -> None:
    assert {nama(p) for p in (DOCS / "rujukan").iterdir()} == set(MADE)
