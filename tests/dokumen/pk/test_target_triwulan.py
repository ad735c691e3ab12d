"""What a PK may say of the targets of its quarters, and of the years after."""

from typing import Any

import pytest

from alat.pendukung import refusals
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.text import Text
from kinerja_cli.source.validation import validate

SIFAT = "sifat_triwulan"


def _refused(rumus: str = "nilai", **more: Any) -> Diagnostic:
    (d,) = refusals(
        hitung, janji([butir("a", 40, rumus, **more)]), laporan({"triwulan": 1})
    )
    assert d.location is not None
    assert (d.location.path, d.level) == ("pk.yaml", "galat")
    return d


def _read(rumus: str = "nilai", **more: Any) -> Indikator:
    isi = {k: str(v) if isinstance(v, int) else v for k, v in more.items()}
    if "target_triwulan" in isi:
        isi["target_triwulan"] = list(map(str, isi["target_triwulan"]))
    return validate(Indikator, butir("a", "40", rumus, **isi))


def test_the_targets_of_quarters_count_from_january_unless_said_otherwise() -> None:
    i = _read(target_triwulan=[1, 2, 3, 4])
    assert i.target_triwulan is not None
    assert list(map(str, i.target_triwulan)) == ["1", "2", "3", "4"]
    assert i.sifat_triwulan == "kumulatif"
    assert _read().target_triwulan is None


@pytest.mark.parametrize(
    ("rumus", "boleh"),
    [
        ("sakip", ["posisi", "rata_rata", "kumulatif"]),
        ("cacah", ["jumlah", "posisi", "rata_rata", "kumulatif"]),
        ("jumlah", ["jumlah", "posisi", "rata_rata", "kumulatif"]),
    ],
)
@pytest.mark.parametrize("cara", ["jumlah", "posisi", "rata_rata", "kumulatif"])
def test_a_way_of_combining_has_to_fit_the_rumus(
    rumus: str, boleh: list[str], cara: str
) -> None:
    if cara in boleh:
        assert _read(rumus, akumulasi=cara).cara_akumulasi == cara
        return
    d = _refused(rumus, akumulasi=cara)
    assert d.code == "KIN223"
    assert d.message == f"`akumulasi: {cara}` tidak bermakna untuk rumus `{rumus}`"
    assert set(d.hint.removeprefix("pilih ").split(", ")) == set(boleh)


def test_a_kind_of_target_without_targets_is_refused() -> None:
    for sifat in ("kumulatif", "per_triwulan"):
        d = _refused(akumulasi="posisi", sifat_triwulan=sifat)
        assert d.code == "KIN224"
        assert "hanya berlaku bersama `target_triwulan`" in d.message
        assert d.hint == "isi targetnya, atau hapus kuncinya"


def test_what_counts_from_january_has_no_target_of_a_quarter_alone() -> None:
    more: dict[str, Any] = {"target_triwulan": [1, 2, 3, 40], SIFAT: "per_triwulan"}
    d = _refused(akumulasi="kumulatif", **more)
    lain = ", atau tulis `akumulasi: jumlah` bila isiannya triwulan itu saja"
    assert (d.code, d.hint) == ("KIN224", f"hapus `sifat_triwulan`{lain}")
    skm = {"akumulasi": "kumulatif"} | more
    assert _refused("skm", **skm).hint == "hapus `sifat_triwulan`"
    assert _read(akumulasi="posisi", **more).sifat_triwulan == "per_triwulan"
    assert _refused("rasio", **more).code == "KIN224"  # its default is kumulatif


@pytest.mark.parametrize("triwulan", [[], [1], [1, 2, 3], [1, 2, 3, 4, 5]], ids=str)
def test_there_are_four(triwulan: list[int]) -> None:
    d = _refused(target_triwulan=triwulan)
    assert (d.code, d.keys[-1]) == ("KIN206", "target_triwulan")
    assert d.message == f"`target_triwulan` berisi {len(triwulan)} butir"
    assert d.hint == "tulis tepat 4 butir, satu tiap triwulan"


@pytest.mark.parametrize(
    ("isi", "code"),
    [
        ("dua", "KIN210"),
        ("2 %", "KIN226"),
        ("1-2", "KIN227"),
        ({"paling_sedikit": 1, "paling_banyak": 2}, "KIN208"),
    ],
    ids=str,
)
def test_each_is_a_target(isi: object, code: str) -> None:
    d = _refused(target_triwulan=[1, isi, 3, 4])
    assert d.code == code
    assert "target_triwulan" in d.keys
    assert d.keys[d.keys.index("target_triwulan") + 1] == 1


def test_a_kind_that_is_none_is_refused() -> None:
    d = _refused(target_triwulan=[1, 2, 3, 4], sifat_triwulan="triwulanan")
    assert (d.code, d.hint) == ("KIN204", "pilih `kumulatif` atau `per_triwulan`")


def test_the_target_of_the_medium_term_is_read() -> None:
    isi = {"tahun": "2026", "nilai": "14", "sumber": "RPJMD 2021-2026"}
    akhir = _read(target_akhir=isi).target_akhir
    assert akhir is not None
    assert (akhir.tahun, str(akhir.nilai), akhir.sumber) == (2026, "14", isi["sumber"])


@pytest.mark.parametrize(
    ("isi", "code"),
    [
        ({"tahun": 2026, "nilai": 14}, "KIN201"),
        ({"tahun": 2026, "sumber": "RPJMD"}, "KIN201"),
        ({"tahun": 26, "nilai": 14, "sumber": "RPJMD"}, "KIN212"),
        ({"tahun": 2026, "nilai": "-", "sumber": "RPJMD"}, "KIN205"),
        ({"tahun": 2026, "nilai": None, "sumber": "RPJMD"}, "KIN205"),
        (14, "KIN203"),
    ],
    ids=str,
)
def test_half_a_target_of_the_medium_term_is_refused(isi: object, code: str) -> None:
    assert _refused(target_akhir=isi).code == code


@pytest.mark.parametrize("kosong", [None, "", "-", "n/a", "belum ditetapkan"], ids=str)
def test_a_quarter_may_be_without_a_target(kosong: object) -> None:
    i = _read(target_triwulan=["10", "-1", "30", "40"])
    assert [str(i.target_pada(n)) for n in (1, 2, 3, 4)] == ["10", "-1", "30", "40"]
    isi = butir("a", "40", target_triwulan=["10", kosong, kosong, "40"])
    j = validate(Indikator, isi)
    assert [str(j.target_pada(n)) for n in (1, 2, 3, 4)] == ["10", "None", "None", "40"]
    assert _read().target_pada(1) is None


def test_every_target_has_the_arah_of_its_indikator() -> None:
    akhir = {"tahun": "2026", "nilai": "20", "sumber": "RPJMD"}
    turun = _read(arah="turun", target_triwulan=[1, 2, 3, 4], target_akhir=akhir)
    semua: dict[Keys, Target] = dict(turun.semua_target())
    benar: dict[Keys, str] = {("target",): "40", ("target_akhir", "nilai"): "20"}
    benar |= {("target_triwulan", n): str(n + 1) for n in range(4)}
    assert {keys: str(t) for keys, t in semua.items()} == benar
    assert {t.arah for t in semua.values()} == {"turun"}


@pytest.mark.parametrize(
    ("isi", "daftar"),
    [
        ("12, 15, 16, 17", "[12, 15, 16, 17]"),
        ("12; 15; 16; 17", "[12, 15, 16, 17]"),
        ("12,5, 15, 16, 17", '["12,5", 15, 16, 17]'),
        ("12 / 15 / 16 / 17", "[12, 15, 16, 17]"),
        ("TW1: 12; TW2: 15; TW3: 16; TW4: 17", "[12, 15, 16, 17]"),
        ("> 12, > 15, 16 %, ≥ 17", '["> 12", "> 15", 16 %, ≥ 17]'),
        ("12", "[TW1, TW2, TW3, TW4]"),
        ("1, 2, 3, 4, 5", "[TW1, TW2, TW3, TW4]"),
        (
            [{"TW1": 12}, {"TW2": 15}, {"TW3": "16,5"}, {"TW4": 17}],
            '[12, 15, "16,5", 17]',
        ),
        ({"TW I": 12, "TW II": None, "TW IV": 17}, "[12, -, -, 17]"),
        ({"4": 17, "2": 15}, "[-, 15, -, 17]"),
        ({"triwulan_1": 12, "triwulan_2": 15}, "[12, 15, -, -]"),
    ],
)
def test_what_is_no_list_is_told_how_to_be_one(isi: Any, daftar: str) -> None:
    d = _refused(target_triwulan=isi)
    assert (d.code, d.keys[-1]) == ("KIN203", "target_triwulan")
    assert d.hint == f"tulis berurutan di antara kurung siku: `{daftar}`"
    tree = parse_tree(Text("x", f"a: {daftar}\n", ""))
    assert len(tree["a"]) == daftar.count(", ") + 1
    baru = {"mulai": "TW 3", "target_triwulan": isi}
    (lain,) = refusals(
        hitung, janji([butir("a", 40, target_perubahan=baru)]), laporan(1)
    )
    assert (lain.code, lain.hint) == (d.code, d.hint)


@pytest.mark.parametrize(
    "isi", [{"paling_sedikit": 3}, {"TW1": 1, "lain": 2}, {"Maret": 3}, {"TW1": {}}]
)
def test_of_other_keys_it_says_what_it_says_of_any_list(isi: Any) -> None:
    d = _refused(target_triwulan=isi)
    assert (d.code, d.hint) == ("KIN203", "awali tiap butir dengan `- `")
