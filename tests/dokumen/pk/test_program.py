"""Programs as a tree, as a PK declares it: kode, numbers, and what is named twice."""

from typing import Any

import pytest

from alat.pendukung import refusals
from alat.pohon_program import belanja_pohon, pk_pohon
from alat.setahun import hitung, laporan

POHON = {"2.10": {"2.10.2.01": {"2.10.2.01.0001": 300, "2.10.2.01.0002": 350}}}
PROGRAM = {"nama": "P", "anggaran": 100}


def _program(*program: Any, **sasaran: Any) -> dict[str, Any]:
    pk = pk_pohon(POHON, program=list(program))
    pk["sasaran"][0] |= sasaran
    return pk


def test_a_kode_is_kept_as_it_is_written() -> None:
    """Two dots or one: ``2.10`` is no number, and keeps its last digit."""
    (program,) = hitung(pk_pohon(POHON), laporan("tahun")).pk.value.program
    assert (program.kode, program.acuan, program.nomor) == ("2.10", "2.10", None)
    assert [k.kode for k in program.kegiatan] == ["2.10.2.01"]
    assert program.pagu == 650


@pytest.mark.parametrize(
    ("disebut", "acuan"),
    [("2.10", 7), (7, 7), ("7", 7), ("01", "01"), ("5", "5"), ("WA", "WA")],
)
def test_a_sasaran_names_number_or_kode(disebut: Any, acuan: Any) -> None:
    semua = [PROGRAM | {"nomor": 7, "kode": "2.10"}]
    semua += [PROGRAM | {"kode": k} for k in ("01", "5", "WA")]
    pk = hitung(_program(*semua, program=[disebut]), laporan("tahun")).pk.value
    assert pk.pendukung(pk.sasaran[0]) == (acuan,)


@pytest.mark.parametrize(
    ("program", "code", "keys", "kata"),
    [
        pytest.param(
            [PROGRAM | {"kode": "1.01"}, PROGRAM | {"kode": "1.01"}],
            "KIN290",
            (1, "kode"),
            "kode “1.01” dipakai dua kali",
            id="a program twice",
        ),
        pytest.param(
            [PROGRAM | {"nomor": 2}, PROGRAM | {"kode": "2"}],
            "KIN290",
            (1, "kode"),
            "kode “2” dipakai dua kali",
            id="a kode that is the number of another",
        ),
        pytest.param(
            [PROGRAM | {"kode": "2"}, PROGRAM | {"nomor": 2}],
            "KIN290",
            (1, "nomor"),
            "kode “2” dipakai dua kali",
            id="a number that is the kode of another",
        ),
        pytest.param(
            pk_pohon({"1": {"1.1": {"1.1.1": 5}, "1.2": {"1.1.1": 5}}})["program"],
            "KIN290",
            (0, "kegiatan", 1, "sub_kegiatan", 0, "kode"),
            "kode “1.1.1” dipakai dua kali, di bawah kegiatan 1.1 dan kegiatan 1.2",
            id="a sub kegiatan under two kegiatan",
        ),
        pytest.param(
            [PROGRAM],
            "KIN201",
            (0,),
            "`nomor` wajib ada",
            id="neither number nor kode",
        ),
        pytest.param(
            [{"nomor": 1, "nama": "P", "kegiatan": [PROGRAM]}],
            "KIN201",
            (0, "kegiatan", 0),
            "`kode` wajib ada",
            id="a kegiatan without kode",
        ),
        pytest.param(
            [{"nomor": 1, "nama": "P", "kegiatan": [{"kode": "1.1", "nama": "K"}]}],
            "KIN201",
            (0, "kegiatan", 0),
            "`anggaran` wajib ada",
            id="no money at the lowest level",
        ),
    ],
)
def test_refused(
    program: list[Any], code: str, keys: tuple[Any, ...], kata: str
) -> None:
    (d,) = refusals(hitung, _program(*program), laporan("tahun"))
    assert (d.code, d.keys, d.message) == (code, ("program", *keys), kata)


@pytest.mark.parametrize(
    ("disebut", "hint"),
    [("2.11", "pilih 2.10"), ("2.10.2.01", "pilih 2.10"), (3, "pilih 2.10")],
)
def test_a_sasaran_names_a_program_that_is_there(disebut: Any, hint: str) -> None:
    pk = pk_pohon(POHON)
    pk["sasaran"][0]["program"] = [disebut]
    (d,) = refusals(hitung, pk, laporan("tahun"))
    assert (d.code, d.keys) == ("KIN232", ("sasaran", 0, "program", 0))
    assert d.message == f"PK tidak memuat program berkode “{disebut}”"
    assert d.hint == hint


@pytest.mark.parametrize("kunci", ["anggaran", "anggaran_perubahan"])
@pytest.mark.parametrize(
    ("isi", "code", "kata"),
    [
        ({"2.1": 5}, "KIN232", "PK tidak memuat program berkode “2.1”"),
        ({"2.10": 5}, "KIN293", "anggaran program 2.10 dijumlahkan dari bawahnya"),
        ({"2.10.2.01": "x"}, "KIN293", "anggaran kegiatan 2.10.2.01 dijumlahkan"),
        (
            {"2.10.2.01.0001": 5, "2.10.2.01": 5},
            "KIN293",
            "anggaran kegiatan 2.10.2.01 dijumlahkan",
        ),
    ],
)
def test_money_is_filled_in_at_the_lowest_level(
    kunci: str, isi: dict[str, Any], code: str, kata: str
) -> None:
    (d,) = refusals(hitung, pk_pohon(POHON), laporan("tahun", **{kunci: isi}))
    assert (d.code, d.keys, d.at_key) == (code, (kunci, [*isi][-1]), True)
    assert d.message.startswith(kata)
    assert "2.10.2.01.0001" in d.hint


def test_a_program_is_filled_in_once_by_number_or_by_kode() -> None:
    pk = _program(PROGRAM | {"nomor": 7, "kode": "2.10"})
    for kunci in ("7", "2.10"):
        anggaran = hitung(pk, belanja_pohon({kunci: 40})).anggaran
        assert anggaran is not None
        assert anggaran.jumlah.tercetak.realisasi == 40
    (d,) = refusals(hitung, pk, belanja_pohon({"7": 40, "2.10": 40}))
    assert (d.code, d.keys) == ("KIN294", ("anggaran", "2.10"))
    assert d.message == "program 7 diisi dua kali: “7” dan “2.10”"
