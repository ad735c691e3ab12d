"""What the needs come to in words: out of reach and why, or more than one input."""

from typing import Any

import pytest

from alat.pk_satu import baris_of, kebutuhan_of, perjanjian
from alat.ragam_isian import ATURAN, Isi
from alat.tabel import tabel
from kinerja_cli.telaah.proyeksi.simpulan import simpulan


def _simpulan(rumus: str, target: str, isi: Isi | None, **more: Any) -> list[str]:
    akhir = more.pop("akhir", None)
    pk = perjanjian(rumus, target, **more)
    semua = kebutuhan_of(pk, isi, akhir) if isi else []
    return list(simpulan(baris_of(pk, isi), semua, ATURAN))


@pytest.mark.parametrize(
    ("rumus", "target", "isi", "more", "expected"), tabel("simpulan")
)
def test_simpulan(
    rumus: str, target: str, isi: Isi | None, more: Isi, expected: list[str]
) -> None:
    assert _simpulan(rumus, target, isi, **more) == expected


@pytest.mark.parametrize(
    "isi",
    [{"tepat_waktu": 3, "ditargetkan": None}, {"tepat_waktu": None, "ditargetkan": 3}],
)
def test_what_is_begun_is_told_by_its_note(isi: Isi) -> None:
    pk = perjanjian("ketepatan_waktu", "98")
    baris = baris_of(pk, isi)
    assert (baris.status, [d.code for d in baris.catatan]) == (
        "tak_terhitung",
        ["KIN205"],
    )
    assert list(simpulan(baris, [], ATURAN)) == []
