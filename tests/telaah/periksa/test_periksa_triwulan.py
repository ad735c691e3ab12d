"""KIN344: the targets of the quarters end where the target of the year is."""

from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja, Write
from alat.setahun import butir, isi_berkas, janji
from kinerja_cli.telaah.periksa import periksa_berkas

_LIMA_PULUH = "target triwulan 4 50, padahal target setahun 40"


def _periksa(write: Write, *indikator: Any) -> list[tuple[int, int, str, str]]:
    path = write("pk.yaml", isi_berkas(janji(indikator)))
    found = [d for d in next(periksa_berkas(str(path))).temuan if d.code == "KIN344"]
    assert {d.level for d in found} <= {"peringatan"}
    assert {d.hint for d in found} <= {
        "samakan, atau betulkan `sifat_triwulan`",
        "tulis yang baru di `target_perubahan`: `target_triwulan`",
    }
    tempat = [d.location for d in found if d.location]
    return [
        (p.line, p.column, d.message, d.excerpt)
        for p, d in zip(tempat, found, strict=True)
    ]


def _pesan(write: Write, target: object, triwulan: list[object], **more: Any) -> str:
    rumus = "cacah" if more.get("akumulasi") == "jumlah" else "nilai"
    i = butir("a", target, rumus, target_triwulan=triwulan, **more)
    found = _periksa(write, i)
    assert len(found) <= 1
    return found[0][2] if found else ""


@pytest.mark.parametrize("akumulasi", ["kumulatif", "posisi", "rata_rata", "jumlah"])
@pytest.mark.parametrize(
    ("akhir", "pesan"),
    [
        (40, ""),
        ("40,00", ""),
        ("40,01", "target triwulan 4 40,01, padahal target setahun 40"),
        ("39,99", "target triwulan 4 39,99, padahal target setahun 40"),
        (0, "target triwulan 4 0, padahal target setahun 40"),
    ],
)
def test_since_january_the_last_is_that_of_the_year(
    write: Write, akumulasi: str, akhir: object, pesan: str
) -> None:
    isi = [10, 20, 30, akhir]
    assert _pesan(write, 40, isi, akumulasi=akumulasi) == pesan


@pytest.mark.parametrize(
    ("triwulan", "pesan"),
    [
        ([10, 10, 10, 10], ""),
        ([0, 0, 0, 40], ""),
        (["9,99", "10,01", 10, 10], ""),
        ([10, 20, 30, 40], "jumlah target triwulan 100, padahal target setahun 40"),
        (
            [10, 10, 10, "9,99"],
            "jumlah target triwulan 39,99, padahal target setahun 40",
        ),
        (
            [10, 10, 10, "10,01"],
            "jumlah target triwulan 40,01, padahal target setahun 40",
        ),
        ([0, 0, 0, 0], "jumlah target triwulan 0, padahal target setahun 40"),
    ],
    ids=str,
)
def test_what_is_added_comes_to_the_target_of_the_year(
    write: Write, triwulan: list[object], pesan: str
) -> None:
    more = {"akumulasi": "jumlah", "sifat_triwulan": "per_triwulan"}
    assert _pesan(write, 40, triwulan, **more) == pesan


@pytest.mark.parametrize(
    ("triwulan", "pesan"),
    [
        ([1, 2, 3, 40], ""),
        ([40, 40, 40, 39], "target triwulan 4 39, padahal target setahun 40"),
    ],
    ids=str,
)
def test_a_position_of_each_quarter_ends_at_the_target_of_the_year(
    write: Write, triwulan: list[object], pesan: str
) -> None:
    more = {"akumulasi": "posisi", "sifat_triwulan": "per_triwulan"}
    assert _pesan(write, 40, triwulan, **more) == pesan


@pytest.mark.parametrize(
    ("triwulan", "pesan"),
    [
        (["-", "-", "-", "60-85"], ""),
        (
            ["-", "-", "-", "60-90"],
            "target triwulan 4 60–90, padahal target setahun 60–85",
        ),
        (
            ["-", "-", "-", "55-85"],
            "target triwulan 4 55–85, padahal target setahun 60–85",
        ),
    ],
    ids=str,
)
@pytest.mark.parametrize("arah", ["naik", "turun", "rentang"])
def test_both_ends_of_a_range_are_those_of_the_year(
    write: Write, arah: str, triwulan: list[object], pesan: str
) -> None:
    assert _pesan(write, "60-85", triwulan, arah=arah) == pesan


@pytest.mark.parametrize(
    ("akhir", "pesan"),
    [
        ("15-25", ""),
        ("15-26", "jumlah target triwulan 60–86, padahal target setahun 60–85"),
    ],
)
def test_so_are_both_that_are_added(write: Write, akhir: str, pesan: str) -> None:
    more = {"akumulasi": "jumlah", "sifat_triwulan": "per_triwulan"}
    tiap: list[object] = [*["15-20"] * 3, akhir]
    assert _pesan(write, "60-85", tiap, arah="rentang", **more) == pesan


def test_a_mean_of_each_quarter_ends_nowhere(write: Write) -> None:
    more = {"akumulasi": "rata_rata", "sifat_triwulan": "per_triwulan"}
    assert _pesan(write, 40, [1, 2, 3, 4], **more) == ""


def test_without_targets_of_quarters_there_is_nothing(write: Write) -> None:
    assert _periksa(write, butir("a", 40)) == []


def test_each_indikator_is_said_at_its_last_quarter(write: Write) -> None:
    semua = (
        butir("a", 40, target_triwulan=[1, 2, 3, 4]),
        butir("b", 40, target_triwulan=[1, 2, 3, 40]),
        butir("c", 50, target_triwulan=[1, 2, 3, 77]),
    )
    a, c = _periksa(write, *semua)
    line = isi_berkas(janji(semua)).splitlines()[a[0] - 1]
    assert a[0] == c[0]
    assert line[a[1] - 1 :].startswith("4]")
    assert line[c[1] - 1 :].startswith("77]")
    assert c[2] == "target triwulan 4 77, padahal target setahun 50"


def test_a_warning_is_no_error_unless_it_must_be(
    kinerja: Kinerja, write: Write
) -> None:
    pk = janji([butir("a", 40, target_triwulan=[1, 2, 3, 4])])
    path = write("pk.yaml", isi_berkas(pk))
    assert kinerja("periksa", path).status == 0
    assert kinerja("periksa", path, "--ketat").status == 1
    assert "KIN344 peringatan" in "".join(kinerja("periksa", path)[1:])


def test_the_examples_agree_with_themselves(data: Path) -> None:
    for path in (data / "pk2024.yaml", data / "contoh" / "pk-dinas-lain.yaml"):
        assert "KIN344" not in {d.code for d in next(periksa_berkas(str(path))).temuan}


@pytest.mark.parametrize(
    ("target", "akhir", "sama"),
    [("> 90", "90", False), ("90", "> 90", False), ("≥ 90", "90", True)],
)
def test_a_strict_sign_is_another_target(
    write: Write, target: str, akhir: str, *, sama: bool
) -> None:
    assert (_pesan(write, target, ["-", "-", "-", akhir]) == "") is sama


@pytest.mark.parametrize(
    ("baru", "akhir", "pesan"),
    [
        ({"nilai": 50}, 40, ["target triwulan 4 40, padahal target setahun 50"]),
        ({"nilai": 50, "target_triwulan": [35, 50]}, 40, []),
        ({"target_triwulan": [35, 50]}, 40, [_LIMA_PULUH]),
        ({"nilai": 50, "target_triwulan": [35, "-"]}, 40, []),
        (
            {"nilai": 50, "target_triwulan": [35, 49]},
            39,
            [
                "target triwulan 4 39, padahal target setahun 40",
                "target triwulan 4 49, padahal target setahun 50",
            ],
        ),
    ],
)
def test_what_changes_is_to_meet_what_it_changes_to(
    write: Write, baru: dict[str, Any], akhir: int, pesan: list[str]
) -> None:
    perubahan = {"mulai": "triwulan 3"} | baru
    i = butir("a", 40, target_triwulan=[10, 20, 30, akhir], target_perubahan=perubahan)
    assert [f[2] for f in _periksa(write, i)] == pesan


def test_parts_of_the_year_add_up_over_the_change(write: Write) -> None:
    more: dict[str, Any] = {"sifat_triwulan": "per_triwulan", "akumulasi": "jumlah"}
    more["target_triwulan"] = [10, 10, 10, 10]
    for sisa, banyak in (([10, 5], 0), ([10, 6], 1)):
        baru = {"mulai": "triwulan 3", "nilai": 35, "target_triwulan": sisa}
        i = butir("a", 40, "cacah", target_perubahan=baru, **more)
        assert len(_periksa(write, i)) == banyak
