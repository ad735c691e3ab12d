"""The JSON of ``hitung`` read again: its numbers, and whatever may be wrong with it."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import ENGLISH, Write
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat, HasilTercatat
from kinerja_cli.dokumen.hasil.reading import read_hasil
from kinerja_cli.source import load
from kinerja_cli.telaah.banding.dari_hasil import sisi_tercatat
from kinerja_cli.telaah.banding.sisi import NilaiSisi

BARIS: dict[str, Any] = {
    "id": "a",
    "nama": "A",
    "satuan": "%",
    "rumus": "nilai",
    "arah": "naik",
    "rumus_turun": None,
    "target": 80,
    "realisasi": 81,
    "capaian": 101,
    "tercapai": True,
    "predikat": None,
    "akumulasi": None,
    "status": "terhitung",
    "catatan": [],
}
BERKAS = {"berkas": "r.yaml", "sha256": "00", "tahun": 2024}
ACUAN = {"nama": "s", "sumber": "x", "keyakinan": 1}
HASIL: dict[str, Any] = {
    "format": "kinerja/hasil@1",
    "pk": {"berkas": "pk.yaml", "sha256": "00", "tahun": 2024, "instansi": "Dinas"},
    "realisasi": [BERKAS | {"triwulan": 3, "bulan": None, "keterangan": None}],
    "konvensi": {"desimal": 2, "acuan": {"skm": ACUAN}},
    "indikator": [BARIS],
}


def _teks(hasil: Any = HASIL, **baris: str) -> str:
    """Write a result; ``baris`` are keys of its row, as they are written there."""
    teks = json.dumps(hasil, indent=1)
    for kunci, isi in baris.items():
        lama = f'"{kunci}": {json.dumps(BARIS[kunci])}'
        assert lama in teks
        teks = teks.replace(lama, f'"{kunci}": {isi}')
    return teks


def _read(path: Path) -> HasilTercatat:
    return read_hasil(load(str(path))).value


def _nilai(path: Path) -> NilaiSisi:
    return sisi_tercatat(read_hasil(load(str(path)))).nilai["a"]


def _baris(path: Path) -> BarisTercatat:
    (baris,) = _read(path).indikator
    return baris


def _words(error: KinerjaError) -> Iterator[str]:
    yield from (f"{d.message} {d.hint}\n" for d in error.diagnostics)


def _refused(path: Path) -> list[Diagnostic]:
    with pytest.raises(KinerjaError) as error:
        _read(path)
    # The two words of JSON itself, where they are quoted.
    said = re.sub(r"`(true|false)`|“true”", "", "".join(_words(error.value)))
    assert ENGLISH.findall(said) == []
    return list(error.value.diagnostics)


@pytest.mark.parametrize(
    ("tertulis", "nilai"),
    [
        ("76.226", "76.226"),
        ("78.000", "78.000"),
        ("81.10", "81.10"),
        ("0", "0"),
        ("-0.00", "0.00"),
        ("-12.5", "-12.5"),
        ("4736528750", "4736528750"),
        ('"81.33"', "81.33"),
        ("123456789012345678901234567890.12", "123456789012345678901234567890.12"),
    ],
)
def test_a_dot_is_the_decimal_mark(write: Write, tertulis: str, nilai: str) -> None:
    found = _baris(write("h.json", _teks(realisasi=tertulis))).realisasi
    assert isinstance(found, Decimal)
    assert str(found) == nilai


@pytest.mark.parametrize(
    ("tertulis", "code"),
    [
        ('"81,33"', "KIN210"),
        ('"delapan"', "KIN210"),
        ('""', "KIN210"),
        ("1e3", "KIN210"),
        ("NaN", "KIN210"),
        ("Infinity", "KIN210"),
        ("true", "KIN210"),
        ("1.", "KIN210"),
        ("[81]", "KIN203"),
        ("{}", "KIN203"),
        ("1" * 62, "KIN213"),
        ("0." + "1" * 21, "KIN213"),
    ],
)
@pytest.mark.parametrize("kunci", ["realisasi", "target", "capaian"])
def test_no_number(write: Write, kunci: str, tertulis: str, code: str) -> None:
    teks = _teks(**{kunci: tertulis})
    (d,) = _refused(write("h.json", teks))
    assert d.code == code
    assert d.location
    line = teks.splitlines()[d.location.line - 1]
    assert line[d.location.column - 1 :] or line
    assert f'"{kunci}"' in line


def test_the_longest_number_is_read(write: Write) -> None:
    panjang = "9" * 61 + "." + "9" * 20
    assert str(_baris(write("h.json", _teks(realisasi=panjang))).realisasi) == panjang


def test_null_is_absent(write: Write) -> None:
    kosong = dict.fromkeys(("target", "realisasi", "capaian", "tercapai"), "null")
    n = _baris(write("h.json", _teks(**kosong)))
    assert (n.target, n.realisasi, n.capaian, n.tercapai) == (None,) * 4


@pytest.mark.parametrize(("tertulis", "nilai"), [("true", True), ("false", False)])
def test_tercapai(write: Write, tertulis: str, nilai: bool) -> None:  # noqa: FBT001
    assert _baris(write("h.json", _teks(tercapai=tertulis))).tercapai is nilai


def test_what_a_newer_version_adds_is_passed_over(write: Write) -> None:
    lebih = HASIL | {"baru": {"x": [1]}, "indikator": [BARIS | {"baru": None}]}
    lebih["pk"] = HASIL["pk"] | {"baru": 1}
    lebih["konvensi"] = HASIL["konvensi"] | {"baru": 1}
    assert _read(write("a.json", _teks(lebih))) == _read(write("b.json", _teks()))


def test_it_may_be_written_in_one_line(write: Write) -> None:
    rapat = json.dumps(HASIL, separators=(",", ":"))
    assert _read(write("a.json", rapat)) == _read(write("b.json", _teks()))


def _tanpa(*keys: str | int) -> Any:
    hasil = json.loads(json.dumps(HASIL))
    tree = hasil
    for key in keys[:-1]:
        tree = tree[key]
    del tree[keys[-1]]
    return hasil


@pytest.mark.parametrize(
    "keys",
    [
        ("pk",),
        ("pk", "tahun"),
        ("pk", "instansi"),
        ("realisasi",),
        ("realisasi", 0, "tahun"),
        ("konvensi", "desimal"),
        ("indikator",),
        ("indikator", 0, "id"),
        ("indikator", 0, "nama"),
        ("indikator", 0, "satuan"),
        ("indikator", 0, "arah"),
        ("indikator", 0, "status"),
    ],
    ids=str,
)
def test_what_must_be_there(write: Write, keys: tuple[str | int, ...]) -> None:
    (d,) = _refused(write("h.json", _teks(_tanpa(*keys))))
    assert (d.code, d.keys) == ("KIN201", keys)


@pytest.mark.parametrize(
    ("kunci", "tertulis", "code"),
    [
        ("arah", '"atas"', "KIN204"),
        ("status", '"selesai"', "KIN204"),
        ("tercapai", '"ya"', "KIN204"),
        ("tercapai", "[]", "KIN204"),
        ("rumus_turun", '"x"', "KIN204"),
        ("id", '"Dua Kata"', "KIN207"),
        ("nama", "[]", "KIN203"),
        ("nama", '""', "KIN205"),
        ("nama", "null", "KIN205"),
        ("akumulasi", '"jumlah"', "KIN203"),
        ("akumulasi", '{"cara": "lain"}', "KIN204"),
    ],
)
def test_a_wrong_type(write: Write, kunci: str, tertulis: str, code: str) -> None:
    (d,) = _refused(write("h.json", _teks(**{kunci: tertulis})))
    assert d.code == code
    assert d.keys[:3] == ("indikator", 0, kunci)


def test_all_that_is_wrong_is_found_at_once(write: Write) -> None:
    teks = _teks(target='"x"', capaian='"y"', arah='"z"')
    found = _refused(write("h.json", teks))
    assert [d.code for d in found] == ["KIN204", "KIN210", "KIN210"]
    lines = [d.location.line for d in found if d.location]
    assert lines == sorted(lines)


def test_an_id_twice(write: Write) -> None:
    teks = _teks(HASIL | {"indikator": [BARIS, BARIS | {"id": "b"}, BARIS]})
    (d,) = _refused(write("h.json", teks))
    assert (d.code, d.keys) == ("KIN221", ("indikator", 2, "id"))
    assert d.location
    assert teks.splitlines()[d.location.line - 1].strip() == '"id": "a",'


def test_a_realisasi_of_another_year(write: Write) -> None:
    lain = [*HASIL["realisasi"], BERKAS | {"tahun": 2023}]
    (d,) = _refused(write("h.json", _teks(HASIL | {"realisasi": lain})))
    assert (d.code, d.keys) == ("KIN231", ("realisasi", 1, "tahun"))


@pytest.mark.parametrize("isi", ["[]", '"x"', "12", "{}", '{"format": 3}'])
def test_no_result_at_all(write: Write, isi: str) -> None:
    assert _refused(write("h.json", isi))


def test_wherever_it_is_cut_off(write: Write) -> None:
    teks = _teks()
    for n in range(0, len(teks) - 1, 7):
        path = write("h.json", teks[:n])
        with pytest.raises(KinerjaError) as error:
            _read(path)
        assert ENGLISH.findall("".join(_words(error.value))) == []


@pytest.mark.parametrize(
    ("akumulasi", "cara"),
    [
        ({"cara": "jumlah", "dari": []}, "jumlah"),
        ({"cara": "posisi", "dari": ["triwulan 1"]}, "posisi"),
        (None, None),
    ],
)
def test_how_its_periods_combine(
    write: Write, akumulasi: Any, cara: str | None
) -> None:
    isi = BARIS | {"akumulasi": akumulasi}
    path = write("h.json", _teks(HASIL | {"indikator": [isi | {"rumus": "pks"}]}))
    akumulasi = _baris(path).akumulasi
    assert (akumulasi.cara if akumulasi else None) == cara


def test_a_rumus_that_is_not_known_is_compared_all_the_same(write: Write) -> None:
    isi = BARIS | {"rumus": "rumus_baru", "status": "tak_terhitung"}
    n = _nilai(write("h.json", _teks(HASIL | {"indikator": [isi]})))
    assert (n.baris.rumus, n.baris.akumulasi, n.acuan) == ("rumus_baru", None, None)


@pytest.mark.parametrize(
    ("dari", "bulan"),
    [(["triwulan 1", "triwulan 3"], 6), (["triwulan 2"], 3), ([], 9), (["?"], 9)],
    ids=str,
)
def test_how_many_months_it_is_of(write: Write, dari: list[str], bulan: int) -> None:
    periode = [BERKAS | {"triwulan": n} for n in (3, 1, 2)]
    isi = BARIS | {"akumulasi": {"cara": "jumlah", "dari": dari}}
    path = write("h.json", _teks(HASIL | {"realisasi": periode, "indikator": [isi]}))
    assert _nilai(path).bulan == bulan
    sisi = sisi_tercatat(read_hasil(load(str(path))))
    assert [p.nomor for p in sisi.periode] == [1, 2, 3]
