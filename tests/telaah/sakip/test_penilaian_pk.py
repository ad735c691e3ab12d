"""Which indikator of a PK an evaluation fulfils, and whether the year is the same."""

import json
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write, refusals, refused
from alat.pendukung_sakip import LAMPIRAN_2, lembar
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.source import Document, load
from kinerja_cli.telaah.sakip.janji import indikator_sakip

HEAD = "format: kinerja/pk@1\ntahun: 2024\ninstansi: Dinas\nsasaran:\n"
NILAI = [x for k, n in LAMPIRAN_2.items() for x in (f"--{k}", f"{n}")]
LKE = "\n".join(f"{k}: {{nilai: {n}}}" for k, n in LAMPIRAN_2.items())


def _pk(*sakip: str) -> str:
    rumus = dict.fromkeys(sakip, "sakip") | {"lain": "nilai"}
    baris = "".join(
        f"      - {{id: {i}, nama: {i}, satuan: nilai, target: 80, rumus: {r}}}\n"
        for i, r in rumus.items()
    )
    return f"{HEAD}  - uraian: Sasaran\n    indikator:\n{baris}"


@pytest.fixture
def pk(write: Write) -> Path:
    return write("pk.yaml", _pk("satu", "dua"))


def _read(path: Path) -> Document[Perjanjian]:
    return read_perjanjian(load(str(path)))


def _refused(path: Path, nama: str | None) -> Diagnostic:
    (d,) = refusals(indikator_sakip, _read(path), nama)
    assert (d.code, d.keys) == ("KIN243", ("indikator",))
    return d


@pytest.mark.parametrize("nama", ["satu", "dua"])
def test_the_one_that_was_named(pk: Path, nama: str) -> None:
    keys, indikator = indikator_sakip(_read(pk), nama)
    assert indikator.id == nama
    assert load(str(pk)).get(*keys, "id") == nama


def test_the_only_one_need_not_be_named(write: Write) -> None:
    path = write("pk.yaml", _pk("hanya"))
    assert indikator_sakip(_read(path), None)[1].id == "hanya"
    assert indikator_sakip(_read(path), "hanya")[1].id == "hanya"


def test_of_two_one_must_be_named(pk: Path) -> None:
    d = _refused(pk, None)
    assert d.message == "pk.yaml memuat 2 indikator dengan rumus `sakip`"
    assert d.hint == "sebut --indikator, pilih satu, dua"
    named = _refused(pk, "lain")
    assert named.message == "“lain” bukan indikator dengan rumus `sakip` di pk.yaml"
    assert named.hint == "sebut --indikator, pilih satu, dua"


@pytest.mark.parametrize("nama", [None, "lain"])
def test_a_pk_without_any(write: Write, nama: str | None) -> None:
    assert _refused(write("pk.yaml", _pk()), nama).hint == "sebut PK lain dengan --pk"


def test_a_worksheet_of_another_year(kinerja: Kinerja, write: Write, pk: Path) -> None:
    path = write("lke.yaml", lembar(LKE, tahun=2025))
    err = kinerja("sakip", path, "--pk", pk, "--indikator", "satu").refusal(3)
    words = "LKE tahun 2025, padahal pk.yaml PK 2024"
    refused(err, path, "2:8: KIN231", words, "betulkan tahunnya")


@pytest.mark.parametrize("tahun", [2023, 2025])
def test_a_year_of_the_command_line_that_is_not_the_pk_s(
    kinerja: Kinerja, pk: Path, tahun: int
) -> None:
    args = ("--pk", pk, "--indikator", "satu", "--tahun", tahun)
    status, out, err = kinerja("sakip", *NILAI, *args)
    assert (status, out) == (2, "")
    assert f"KIN231 galat: penilaian tahun {tahun}, padahal pk.yaml PK 2024" in err
    assert kinerja("sakip", *NILAI, *args[:-1], "2024").status == 0


def test_the_year_is_that_of_the_pk_where_none_is_named(
    kinerja: Kinerja, write: Write
) -> None:
    pk = write("pk.yaml", _pk("satu").replace("2024", "2026"))
    out = kinerja("sakip", *NILAI, "--pk", pk).clean()
    assert "Periode  tahun 2026" in out
    assert "Target PK    80,00: tercapai, capaian 101,38 %" in out


@pytest.mark.parametrize(
    ("target", "kata", "isi"),
    [
        ('">= 81"', "≥ 81,00: tercapai, capaian 100,12 %", [81, None, "≥ 81,00"]),
        (
            '">= 82"',
            "≥ 82,00: tidak tercapai, capaian 98,90 %",
            [82, None, "≥ 82,00"],
        ),
        (
            '"60-80", arah: rentang',
            "60,00–80,00: tidak tercapai, capaian 98,63 %",
            [60, 80, "60,00–80,00"],
        ),
        ('"-"', "tanpa target", [None] * 3),
        ("-1", "-1,00: tercapai, capaian tak terhitung", [-1, None, None]),
    ],
)
def test_a_target_stands_as_it_is_printed(
    kinerja: Kinerja, write: Write, target: str, kata: str, isi: list[object]
) -> None:
    pk = write("pk.yaml", _pk("satu").replace("target: 80", f"target: {target}"))
    args = ("sakip", *NILAI, "--pk", pk)
    assert f"Target PK    {kata}\n" in kinerja(*args).clean()
    janji = json.loads(kinerja(*args, "--format", "json").out)["target"]
    kunci = ("target", "target_sampai", "target_kata")
    assert [janji[k] for k in kunci] == isi
    assert janji["arah"] == ("rentang" if "arah" in target else "naik")
    ketat = kinerja(*args, "--ketat").status
    assert ketat == (1 if "tidak tercapai" in kata else 0)


def test_in_a_quarter_the_target_of_the_year_is_not_missed_yet(
    kinerja: Kinerja, write: Write
) -> None:
    write("pk.yaml", _pk("satu").replace("target: 80", "target: 90"))
    isian = ", ".join(f"{k}: '{n}'" for k, n in LAMPIRAN_2.items())
    head = "format: kinerja/realisasi@1\ntahun: 2024\npk: pk.yaml\n"
    for periode, kata in (("triwulan: 3", "belum"), ("periode: tahun", "tidak")):
        isi = f"{head}{periode}\nrealisasi: {{satu: {{{isian}}}}}\n"
        args = ("sakip", "--realisasi", write("r.yaml", isi))
        assert f"Target PK    90,00: {kata} tercapai" in kinerja(*args).clean()
        janji = json.loads(kinerja(*args, "--format", "json").out)["target"]
        assert (janji["tercapai"], janji["masa_berjalan"]) == (False, kata == "belum")
        assert kinerja(*args, "--ketat").status == (1 if kata == "tidak" else 0)


def test_an_evaluation_that_was_not_held(kinerja: Kinerja, write: Write) -> None:
    write("pk.yaml", _pk("satu"))
    isi = "format: kinerja/realisasi@1\ntahun: 2024\npk: pk.yaml\nperiode: tahun\n"
    isi += "realisasi: {satu: {tidak_ada: Tidak dievaluasi}}\n"
    out = kinerja("sakip", "--realisasi", write("r.yaml", isi)).clean()
    assert "Total  tidak ada\n" in out
    assert "tidak ada: Tidak dievaluasi" in out


@pytest.mark.parametrize("cara", ["option", "environment", "file"])
def test_the_pk_of_a_worksheet(
    kinerja: Kinerja, write: Write, pk: Path, monkeypatch: pytest.MonkeyPatch, cara: str
) -> None:
    isi = lembar(LKE)
    if cara == "file":
        isi = isi.replace("komponen:", "pk: pk.yaml\nkomponen:", 1)
    if cara == "environment":
        monkeypatch.setenv("KINERJA_PK", str(pk))
    more = ("--pk", pk) if cara == "option" else ()
    path = write("lke.yaml", isi)
    out = kinerja("sakip", path, "--indikator", "dua", *more).clean()
    assert "PK       pk.yaml (sha256 " in out
    assert "Target PK    80,00: tercapai" in out


@pytest.mark.parametrize("asal", ["lembar", "realisasi"])
def test_another_pk_than_the_file_names(
    kinerja: Kinerja, write: Write, asal: str
) -> None:
    milik = write("milik.yaml", _pk("satu"))
    lain = write("lain.yaml", f"{_pk('satu')}# lain\n")
    if asal == "lembar":
        args: list[str | Path] = [write("isi.yaml", f"{lembar(LKE)}pk: milik.yaml\n")]
    else:
        nilai = ", ".join(f"{k}: {n}" for k, n in LAMPIRAN_2.items())
        kepala = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 4\n"
        isi = f"{kepala}pk: milik.yaml\nrealisasi: {{satu: {{{nilai}}}}}\n"
        args = ["--realisasi", write("isi.yaml", isi)]
    for pk, ada in ((lain, True), (milik, False)):
        ran = kinerja("sakip", *args, "--pk", pk, "--format", "json")
        assert (ran.status, ran.err, "KIN469" in ran.out) == (0, "", ada)
