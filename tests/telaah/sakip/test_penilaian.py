"""Three ways of asking, one engine: a realisasi, a worksheet, the command line."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from alat.pendukung import Write, refusals
from alat.pendukung_sakip import BAGIAN, BOBOT, HURUF, LAMPIRAN_2, lembar
from kinerja_cli.dokumen.lke import read_lke
from kinerja_cli.dokumen.lookup import load_named_pk
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.source import load
from kinerja_cli.source.arguments import Argument, read_arguments
from kinerja_cli.telaah.sakip.bacaan import dari_lke, dari_perintah, dari_realisasi
from kinerja_cli.telaah.sakip.penilaian import Penilaian

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
daerah: Kabupaten
sasaran:
  - uraian: Sasaran
    indikator:
      - {id: kas, nama: Kas, satuan: nilai, target: 80, rumus: nilai}
      - {id: s, nama: SAKIP, satuan: nilai, target: "TARGET", rumus: sakip}
"""
REALISASI = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 4\nrealisasi:\n"
NILAI = {k: f'"{n}"' for k, n in LAMPIRAN_2.items()}
RINCI = {
    k: "{" + ", ".join(f"{s}: {x}" for s, x in zip(BAGIAN, h, strict=True)) + "}"
    for k, h in HURUF.items()
}


@pytest.fixture
def folder(write: Write) -> Path:
    return write("pk.yaml", PK.replace("TARGET", "81,10")).parent


def _realisasi(folder: Path, isi: dict[str, str], nama: str | None = None) -> Penilaian:
    path = folder / "q4.yaml"
    baris = "".join(f"    {k}: {n}\n" for k, n in isi.items())
    path.write_text(f"{REALISASI}  s:\n{baris}", "utf-8")
    source = load(str(path))
    pk = load_named_pk(source, str(folder / "pk.yaml"))
    assert pk is not None
    return dari_realisasi(pk, read_realisasi(source, pk), nama)


def _lke(
    folder: Path,
    isi: dict[str, str],
    *,
    pk: bool = True,
    nama: str | None = None,
    total: str = "",
    tahun: int = 2024,
) -> Penilaian:
    path = folder / "lke.yaml"
    baris = "\n".join(
        f"{k}: {n if n.startswith('{') else f'{{nilai: {n}}}'}" for k, n in isi.items()
    )
    path.write_text(lembar(baris, total, tahun), "utf-8")
    source = load(str(path))
    named = load_named_pk(source, str(folder / "pk.yaml") if pk else None)
    return dari_lke(read_lke(source), named, nama)


def _perintah(
    folder: Path, *, pk: bool = True, tahun: int = 2024, **lain: str
) -> Penilaian:
    isi = {k: str(n) for k, n in LAMPIRAN_2.items()} | lain
    source = read_arguments(Argument((k,), f"--{k} ", n) for k, n in isi.items())
    named = load_named_pk(source, str(folder / "pk.yaml") if pk else None)
    return dari_perintah(source, tahun, named, lain.get("indikator"))


def _target(folder: Path, target: str) -> None:
    (folder / "pk.yaml").write_text(PK.replace("TARGET", target), "utf-8")


def test_three_ways_give_the_same(folder: Path) -> None:
    ways = (_realisasi(folder, NILAI), _lke(folder, NILAI), _perintah(folder))
    for p in ways:
        assert p.tinjauan == ways[0].tinjauan
        assert p.tinjauan.total == Decimal("81.10")
        assert p.baris is not None
        assert p.baris.tercapai is True
        assert p.baris.capaian is not None
        assert str(p.baris.capaian.nilai) == "100.00"
        assert (p.temuan, [*p.halangan()], p.tahun) == ((), [], 2024)
    periode = [p.kata_periode for p in ways]
    assert periode == ["triwulan 4 tahun 2024", "tahun 2024", "tahun 2024"]
    assert ways[0].instansi == "Dinas, Kabupaten"


def test_grades_in_a_file_are_the_same_wherever_they_stand(folder: Path) -> None:
    satu, dua = _realisasi(folder, RINCI), _lke(folder, RINCI)
    assert satu.tinjauan == dua.tinjauan
    assert satu.tinjauan.total == _perintah(folder).tinjauan.total
    assert len(satu.tinjauan.bagian) == 16


@pytest.mark.parametrize(
    ("target", "capaian", "sebab"),
    [
        pytest.param("81,10", "100.00", [], id="met exactly"),
        pytest.param("81,11", "99.99", ["target PK 81,11"], id="missed by a hundredth"),
        pytest.param("100", "81.10", ["target PK 100,00"], id="missed"),
        pytest.param("80", "101.38", [], id="passed"),
    ],
)
def test_the_target_of_the_pk(
    folder: Path, target: str, capaian: str, sebab: list[str]
) -> None:
    _target(folder, target)
    for p in (_realisasi(folder, NILAI), _lke(folder, RINCI), _perintah(folder)):
        assert p.baris is not None
        assert p.baris.capaian is not None
        assert str(p.baris.capaian.nilai) == capaian
        assert [*p.halangan()] == [f"{s} tidak tercapai" for s in sebab]


def test_without_a_pk_there_is_no_target(folder: Path) -> None:
    for p in (_lke(folder, NILAI, pk=False), _perintah(folder, pk=False)):
        assert (p.pk, p.baris, [*p.halangan()]) == (None, None, [])


def test_what_is_not_whole_is_not_satisfying(folder: Path) -> None:
    isi = NILAI | {"evaluasi": "{keberadaan: A}"}
    partial, empty = _lke(folder, isi, pk=False), _realisasi(folder, {})
    for p in (partial, _lke(folder, isi), empty):
        assert p.tinjauan.total is None
        assert [*p.halangan()] == ["penilaian belum lengkap"]
    assert empty.baris is not None
    assert empty.baris.status == "belum_ada"


def test_a_warning_is_not_satisfying_and_a_note_is(folder: Path) -> None:
    off = _lke(folder, NILAI | {"perencanaan": '"25,51"'}, total='"81,12"')
    assert [d.code for d in off.temuan] == ["KIN324", "KIN325"]
    assert (off.peringatan, [*off.halangan()]) == ((), [])
    isi = "{keberadaan: {huruf: A, terpenuhi: 7, dari: 8}, kualitas: A, pemanfaatan: A}"
    p = _lke(folder, RINCI | {"perencanaan": isi})
    assert [d.code for d in p.peringatan] == ["KIN326"]
    assert [*p.halangan()] == ["ada 1 peringatan (KIN326)"]
    assert p.kriteria["perencanaan", "keberadaan"] == "7 dari 8 kriteria"


def test_each_finding_is_told_once_and_placed(folder: Path) -> None:
    p = _perintah(folder, perencanaan="25,51", total="81,10")
    assert [d.code for d in p.temuan] == ["KIN324", "KIN325"]
    columns = [d.location.column if d.location else None for d in p.temuan]
    line = p.asal.text.content
    assert columns == [line.index("25,51") + 1, line.index("81,10") + 1]
    _target(folder, "0")
    assert [d.code for d in _perintah(folder).temuan] == ["KIN401"]


def test_the_office_s_own_column_beside_the_evaluator_s(folder: Path) -> None:
    sub = "{huruf: BB, mandiri: A}"
    rinci = f"{{keberadaan: {sub}, kualitas: {sub}, pemanfaatan: {sub}}}"
    p = _lke(folder, dict.fromkeys(BOBOT, rinci))
    assert p.mandiri is not None
    # Eighty and ninety percent of 100 points.
    assert (str(p.tinjauan.bulat), str(p.mandiri.bulat)) == ("80.00", "90.00")
    assert _lke(folder, RINCI).mandiri is None


@pytest.mark.parametrize("nama", ["kas", "S", "lain"])
def test_an_indikator_that_is_no_sakip(folder: Path, nama: str) -> None:
    ways: tuple[Callable[[], Penilaian], ...] = (
        lambda: _realisasi(folder, NILAI, nama),
        lambda: _lke(folder, NILAI, nama=nama),
        lambda: _perintah(folder, indikator=nama),
    )
    for ask in ways:
        (d,) = refusals(ask)
        assert (d.code, d.keys) == ("KIN243", ("indikator",))
        message = f"“{nama}” bukan indikator dengan rumus `sakip` di pk.yaml"
        assert (d.message, d.hint) == (message, "sebut --indikator, pilih s")
