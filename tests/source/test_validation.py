"""What does not fit a declaration, said in Indonesian: one mistake, one finding."""

from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.source.fields import Bilangan, Persen
from kinerja_cli.source.validation import (
    LANGSUNG,
    PILAH,
    RINCIAN,
    Declaration,
    Teks,
    validate,
)


class Hitungan(Declaration):
    terbit: Bilangan
    wajib: Bilangan


class Mitra(Declaration):
    nama: Teks
    jenis: Literal["baru", "perpanjangan"] = "baru"


class Contoh(Declaration):
    uraian: Teks
    cakupan: (
        Annotated[Annotated[Persen, LANGSUNG] | Annotated[Hitungan, RINCIAN], PILAH]
        | None
    ) = None
    mitra: Annotated[tuple[Mitra, ...], Field(min_length=1, max_length=2)] = ()
    kepala: Mitra | None = None
    isi: dict[str, Bilangan] = Field(default_factory=dict)
    kunci: Annotated[str, Field(pattern="^[a-z]+$", max_length=5)] = "a"
    hari: int = 0


def findings(tree: Any) -> list[Diagnostic]:
    with pytest.raises(KinerjaError) as stopped:
        validate(Contoh, tree)
    return list(stopped.value.diagnostics)


@pytest.mark.parametrize(
    ("tree", "code", "keys", "words", "saran"),
    [
        pytest.param(
            {}, "KIN201", ("uraian",), "`uraian` wajib ada", "`uraian:", id="missing"
        ),
        pytest.param(
            {"zzz": "1"}, "KIN202", ("zzz",), "“zzz” tidak dikenal", "hapus", id="extra"
        ),
        pytest.param(
            {"mitar": []}, "KIN202", ("mitar",), "“mitar”", "`mitra`", id="misspelt"
        ),
        pytest.param(
            {"uraian": ["a"]}, "KIN203", ("uraian",), "harus berupa teks", "", id="list"
        ),
        pytest.param(
            {"mitra": "a"}, "KIN203", ("mitra",), "berupa daftar", "- ", id="text"
        ),
        pytest.param(
            {"kepala": "a"}, "KIN203", ("kepala",), "`kunci: nilai`", "`nama`", id="map"
        ),
        pytest.param(
            {"isi": ["1"]}, "KIN203", ("isi",), "`kunci: nilai`", "nilainya", id="dict"
        ),
        pytest.param(
            {"kepala": {"nama": "a", "jenis": "lama"}},
            "KIN204",
            ("kepala", "jenis"),
            "“lama” bukan pilihan",
            "`baru` atau `perpanjangan`",
            id="choice",
        ),
        pytest.param(
            {"uraian": ""}, "KIN205", ("uraian",), "`uraian` masih kosong", "", id="''"
        ),
        pytest.param(
            {"uraian": None}, "KIN205", ("uraian",), "masih kosong", "teks", id="null"
        ),
        pytest.param(
            {"mitra": []}, "KIN206", ("mitra",), "berisi 0", "sedikit 1", id="too few"
        ),
        pytest.param(
            {"mitra": [{"nama": n} for n in "abc"]},
            "KIN206",
            ("mitra",),
            "berisi 3",
            "banyak 2",
            id="too many",
        ),
        pytest.param(
            {"kunci": "abcdef"}, "KIN206", ("kunci",), "panjang", "5", id="too long"
        ),
        pytest.param(
            {"kunci": "A b"}, "KIN207", ("kunci",), "“A b”", "huruf", id="pattern"
        ),
        pytest.param(
            {"hari": "x"}, "KIN200", ("hari",), "tidak dapat dibaca", "", id="other"
        ),
        pytest.param(
            {"cakupan": "140"}, "KIN212", ("cakupan",), "140", "arti", id="as a number"
        ),
        pytest.param(
            {"cakupan": {"terbit": "1"}},
            "KIN201",
            ("cakupan", "wajib"),
            "`cakupan.wajib` wajib ada",
            "wajib",
            id="as its parts",
        ),
        pytest.param(
            {"mitra": [{"nama": "a"}, None]},
            "KIN205",
            ("mitra", 1),
            "`mitra` butir `2` masih kosong",
            "isi nilainya",
            id="an item",
        ),
        pytest.param(
            {"isi": {"a": "x"}}, "KIN210", ("isi", "a"), "“x” bukan angka", "", id="any"
        ),
    ],
)
def test_every_message(
    tree: dict[str, Any], code: str, keys: tuple[str, ...], words: str, saran: str
) -> None:
    (found,) = findings({"uraian": "a"} | tree if tree else tree)
    assert (found.code, found.keys, found.level) == (code, keys, "galat")
    assert words in found.message
    assert saran in found.hint
    assert found.hint
