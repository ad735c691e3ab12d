"""Which PK each side is computed with, and what is claimed of a year without one."""

from pathlib import Path

import pytest

from alat.pendukung import Write, refusals
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.telaah.banding import Banding, bandingkan

INDIKATOR = "{id: a, nama: A, satuan: nilai, target: TARGET, rumus: skm}"
PK = """\
format: kinerja/pk@1
tahun: TAHUN
instansi: Dinas
sasaran: [{uraian: S, indikator: [INDIKATOR]}]
"""
REALISASI = """\
format: kinerja/realisasi@1
tahun: TAHUN
periode: tahun
realisasi: {a: {nilai_skm: 3}}
"""
Targets = list[str | None]


@pytest.fixture(autouse=True)
def _in_the_folder(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for tahun in (2021, 2022, 2023):
        indikator = INDIKATOR.replace("TARGET", str(tahun - 1950))
        pk = PK.replace("TAHUN", str(tahun)).replace("INDIKATOR", indikator)
        write(f"pk{tahun}.yaml", pk)
        write(f"{tahun}.yaml", REALISASI.replace("TAHUN", str(tahun)))


def _naming(write: Write, tahun: int, pk: str) -> None:
    isi = REALISASI.replace("TAHUN", str(tahun))
    write(f"{tahun}.yaml", f"{isi}pk: {pk}\n")


def _targets(banding: Banding) -> Targets:
    (s,) = banding.baris
    return [
        None if n is None or n.baris.target is None else str(n.baris.target)
        for n in s.nilai
    ]


def _pks(banding: Banding) -> list[str]:
    return [s.pk.berkas for s in banding.sisi]


def _codes(banding: Banding) -> list[str]:
    return [d.code for s in banding.sisi for d in s.catatan()]


DUA = ("2022.yaml", "2023.yaml")


@pytest.mark.parametrize("urut", [1, -1])
def test_every_year_has_its_own(urut: int) -> None:
    pk = ["pk2022.yaml", "pk2023.yaml"]
    banding = bandingkan(DUA[::urut], pk[::urut])
    assert (_targets(banding), _pks(banding)) == (["72.00", "73.00"], pk)
    assert _codes(banding) == []


@pytest.mark.parametrize(
    ("pk", "targets", "dipakai"),
    [
        ("pk2023.yaml", [None, "73.00"], ["pk2023.yaml"] * 2),
        ("pk2022.yaml", ["72.00", None], ["pk2022.yaml"] * 2),
        ("pk2021.yaml", [None, None], ["pk2021.yaml"] * 2),
    ],
)
@pytest.mark.parametrize("lewat", ["option", "environment"])
def test_one_was_given(
    monkeypatch: pytest.MonkeyPatch,
    pk: str,
    targets: Targets,
    dipakai: list[str],
    lewat: str,
) -> None:
    if lewat == "environment":
        monkeypatch.setenv("KINERJA_PK", pk)
    banding = bandingkan(DUA, [pk] if lewat == "option" else [])
    assert (_targets(banding), _pks(banding)) == (targets, dipakai)
    assert _codes(banding) == ["KIN443"] * targets.count(None)


def test_the_option_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KINERJA_PK", "pk2022.yaml")
    assert _targets(bandingkan(DUA, ["pk2023.yaml"])) == [None, "73.00"]


@pytest.mark.parametrize("disebut", [[], ["pk2023.yaml"]], ids=["env", "option"])
def test_a_year_that_was_not_named_keeps_the_pk_of_its_file(
    monkeypatch: pytest.MonkeyPatch, write: Write, disebut: list[str]
) -> None:
    """Another year's rumus could turn its verdict round."""
    monkeypatch.setenv("KINERJA_PK", "pk2023.yaml")
    _naming(write, 2022, "pk2022.yaml")
    banding = bandingkan(DUA, disebut)
    assert (_targets(banding), _pks(banding)) == (
        ["72.00", "73.00"],
        ["pk2022.yaml", "pk2023.yaml"],
    )


def test_a_pk_that_a_file_names_and_is_not_there(write: Write) -> None:
    _naming(write, 2022, "hilang.yaml")
    (d,) = refusals(bandingkan, DUA, ["pk2023.yaml"])
    assert str(d).startswith("2022.yaml:5:5: KIN242 galat")


def test_findings_by_the_rumus_of_another_year_say_so(write: Write) -> None:
    write("2022.yaml", REALISASI.replace("TAHUN", "2022").replace("nilai_skm", "nilai"))
    *galat, pinjam = refusals(bandingkan, DUA, ["pk2023.yaml"])
    assert galat
    assert {d.level for d in galat} == {"galat"}
    assert (pinjam.code, pinjam.level) == ("KIN443", "catatan")
    assert pinjam.message == (
        "dibaca dengan rumus PK 2023, karena tidak ada PK tahun 2022"
    )
    assert "KIN443" not in {d.code for d in refusals(bandingkan, DUA, ["pk2022.yaml"])}


@pytest.mark.parametrize(
    ("menyebut", "disebut", "targets", "pk"),
    [
        pytest.param(
            *({}, ["2021", "2023"], [None, "73.00"], ["2023", "2023"]),
            id="the newest that was given lends its rumus",
        ),
        pytest.param(
            *({2022: "2022", 2023: "2023"}, [], ["72.00", "73.00"], ["2022", "2023"]),
            id="what the files name",
        ),
        pytest.param(
            *({2022: "2021", 2023: "2023"}, [], [None, "73.00"], ["2023", "2023"]),
            id="a file that names the pk of another year",
        ),
    ],
)
def test_each_side_has_the_pk_of_its_year_if_there_is_one(
    write: Write,
    menyebut: dict[int, str],
    disebut: list[str],
    targets: Targets,
    pk: list[str],
) -> None:
    for tahun, nama in menyebut.items():
        _naming(write, tahun, f"pk{nama}.yaml")
    banding = bandingkan(DUA, [f"pk{n}.yaml" for n in disebut])
    assert _targets(banding) == targets
    assert _pks(banding) == [f"pk{n}.yaml" for n in pk]
    assert _codes(banding) == ["KIN443"] * targets.count(None)


@pytest.mark.parametrize("urut", [1, -1])
def test_what_one_file_names_lends_its_rumus_to_the_other(
    write: Write, urut: int
) -> None:
    _naming(write, 2022, "pk2022.yaml")
    banding = bandingkan(DUA[::urut], [])
    assert _targets(banding) == ["72.00", None]
    (s,) = banding.baris
    lama, baru = (n.baris for n in s.nilai if n)
    assert (str(baru.realisasi), baru.status) == ("75.00", "terhitung")
    assert (baru.capaian, baru.tercapai) == (None, None)
    assert str(lama.capaian) == "104.17"
    assert [sisi.rumus_saja for sisi in banding.sisi] == [False, True]


def test_a_pk_of_its_year_at_hand_is_before_the_newest(write: Write) -> None:
    _naming(write, 2022, "pk2022.yaml")
    write("lain.yaml", Path("2022.yaml").read_text("utf-8"))
    _naming(write, 2022, "pk2021.yaml")
    _naming(write, 2023, "pk2023.yaml")
    banding = bandingkan(["2022.yaml", "lain.yaml", "2023.yaml"], [])
    assert _targets(banding) == ["72.00", "72.00", "73.00"]


def test_what_ships_is_the_pk_of_its_year(data: Path, write: Write) -> None:
    isi = (data / "contoh" / "2023.yaml").read_text("utf-8")
    dua = [str(write("lama.yaml", isi)), str(data / "contoh" / "q4.yaml")]
    banding = bandingkan(dua, [])
    assert _pks(banding) == ["pk2024.yaml"] * 2
    assert [s.rumus_saja for s in banding.sisi] == [True, False]


def test_no_pk_at_all() -> None:
    found = [(d.code, str(d.location)) for d in refusals(bandingkan, DUA, [])]
    assert found == [("KIN240", "2022.yaml:2:8"), ("KIN240", "2023.yaml:2:8")]


def test_two_of_one_year(write: Write) -> None:
    write("lain.yaml", Path("pk2022.yaml").read_text("utf-8"))
    (d,) = refusals(bandingkan, DUA, ["pk2022.yaml", "pk2023.yaml", "lain.yaml"])
    assert (d.code, str(d.location)) == ("KIN244", "baris perintah:1:40")
    assert d.message == "PK tahun 2022 sudah disebut: pk2022.yaml"


def test_a_year_is_under_its_own_regulations(write: Write) -> None:
    write("lama.yaml", REALISASI.replace("TAHUN", "2016"))
    banding = bandingkan(["lama.yaml", "2023.yaml"], ["pk2023.yaml"])
    (s,) = banding.baris
    found = [(n.acuan, n.baris.predikat) for n in s.nilai if n]
    assert found == [
        ("kep-25-2004", "B (Baik)"),
        ("permenpanrb-14-2017", "C (Kurang Baik)"),
    ]
    assert [d.code for d in s.catatan] == ["KIN442"]
    assert s.terakhir
    assert s.terakhir.penilaian == "tetap"


def test_a_year_before_all_regulations(write: Write) -> None:
    write("lama.yaml", REALISASI.replace("TAHUN", "1999"))
    with pytest.raises(KinerjaError) as error:
        bandingkan(["lama.yaml", "2023.yaml"], ["pk2023.yaml"])
    assert {d.code for d in error.value.diagnostics} == {"KIN301"}
    assert {str(d.location) for d in error.value.diagnostics} == {"lama.yaml:2:8"}


def test_a_target_of_zero_does_not_count_for_another_year(write: Write) -> None:
    nol = INDIKATOR.replace("TARGET", "0")
    write("nol.yaml", PK.replace("TAHUN", "2023").replace("INDIKATOR", nol))
    (s,) = bandingkan(DUA, ["nol.yaml"]).baris
    assert [n.baris.status for n in s.nilai if n] == ["terhitung", "tak_terhitung"]


def test_a_warning_about_a_target_is_of_its_year_only(write: Write) -> None:
    halus = INDIKATOR.replace("TARGET", '"81,3330"').replace("}", ", desimal: 2}")
    write("halus.yaml", PK.replace("TAHUN", "2023").replace("INDIKATOR", halus))
    assert [d.code for d in bandingkan(DUA, ["halus.yaml"]).temuan] == ["KIN311"]
    lain = bandingkan(["2021.yaml", "2022.yaml"], ["halus.yaml"])
    assert lain.temuan == ()


def test_every_file_that_was_read_is_named() -> None:
    dibaca = bandingkan(DUA, ["pk2021.yaml", "pk2023.yaml"]).dibaca
    assert sorted(dibaca) == [*DUA, "pk2021.yaml", "pk2023.yaml"]


def test_a_warning_does_not_keep_a_year_from_borrowing(write: Write) -> None:
    lama = REALISASI.replace("TAHUN", "2019")
    write("lama.yaml", f"{lama}keterangan: Laporan # 3 final\n")
    kini = REALISASI.replace("TAHUN", "2023") + "pk: pk2023.yaml\n"
    banding = bandingkan(["lama.yaml", str(write("kini.yaml", kini))], [])
    assert [sisi.rumus_saja for sisi in banding.sisi] == [True, False]
    assert [d.code for d in banding.temuan] == ["KIN122"]
