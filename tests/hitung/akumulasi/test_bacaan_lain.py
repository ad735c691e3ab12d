"""Quarters whose sum, or whose last, does not fit the target say what else they are."""

import pytest

from alat.tahun_berjalan import baris, janji, notes

KASUS = [
    # Stock: 16 of 17 puskesmas are accredited, not 43.
    ("12 15 16", 17, {}, "posisi kumulatif"),
    ("15 15", 17, {}, "posisi kumulatif"),
    ("9 9", 17, {}, "posisi kumulatif"),
    ("8 9", 17, {}, ""),  # it is not past its target
    ("12 16 15", 17, {}, "posisi"),  # what counts since January does not fall
    ("16 15", 17, {}, ""),  # a good first half of a year
    ("18 17", 17, {}, "posisi"),
    ("17 17", 17, {}, "posisi kumulatif"),
    # Counts since January.
    ("3 7 12 15", 15, {}, "posisi kumulatif"),
    ("5 11", 15, {}, "posisi kumulatif"),
    ("4 8", 15, {}, ""),
    # What a quarter as such brings.
    ("3 4 5 6", 15, {}, ""),
    ("2 2 4 8", 15, {}, "posisi kumulatif"),  # half of a year in one quarter
    ("2 3 4 8", 16, {}, "posisi kumulatif"),
    ("2 3 4 7", 15, {}, ""),
    ("4 5 6 7", "10-20", {"arah": "naik"}, "posisi kumulatif"),  # near its lower end
    ("6 0 3 7", 15, {}, ""),
    ("10 40 5", 20, {}, "posisi"),
    ("10 41 5", 20, {}, ""),  # 41 is far off by itself
    ("20", 17, {}, ""),
    (" 16  16", 17, {}, "posisi kumulatif"),
    ("12 15", 17, {"akumulasi": "posisi"}, ""),
    ("12 15", 17, {"akumulasi": "kumulatif"}, ""),
    # Its PK says what its quarters are.
    ("12 15", 17, {"akumulasi": "jumlah"}, ""),
    ("17 17", 17, {"akumulasi": "jumlah"}, ""),
    ("12 15 16", 17, {"akumulasi": "jumlah"}, "posisi kumulatif"),
    ("3 4", 5, {"arah": "turun"}, "posisi kumulatif"),
    ("1 2 3", 5, {"arah": "turun"}, "posisi kumulatif"),
    ("3 4", "5-7", {"arah": "rentang"}, ""),
    ("4 4", "5-7", {"arah": "rentang"}, "posisi kumulatif"),
    ("1 2", 0, {}, ""),
    ("1 2", None, {}, ""),
]


def _bacaan(rumus: str, target: object, isian: list[str], **lain: object) -> str:
    row = baris(janji(rumus, target, **lain), *isian)
    message = "".join(d.message for d in row.catatan if d.code == "KIN447")
    return " ".join(c for c in ("posisi", "kumulatif") if f"akumulasi: {c}" in message)


@pytest.mark.parametrize(("tiap", "target", "lain", "bacaan"), KASUS)
def test_which_readings_are_named(
    tiap: str, target: object, lain: dict[str, object], bacaan: str
) -> None:
    isian = [f"{{jumlah: {n}}}" if n else "" for n in tiap.split(" ")]
    assert _bacaan("cacah", target, isian, **lain) == bacaan


@pytest.mark.parametrize(
    ("rumus", "isian", "lain", "bacaan"),
    [
        ("pks", "{jumlah: N}", {}, "posisi kumulatif"),
        ("jumlah", "{nilai: [N]}", {}, "posisi kumulatif"),
        ("nilai", "{nilai: N}", {"akumulasi": "jumlah"}, "posisi kumulatif"),
        ("nilai", "{nilai: N}", {}, ""),
        ("rasio", "{pembilang: N, penyebut: 10}", {"akumulasi": "jumlah"}, ""),
        # The same nine, united by name.
        ("cacah", "{butir: [a, b, c, d, e, f, g, h, i]}", {}, ""),
    ],
)
def test_of_which_rumus(
    rumus: str, isian: str, lain: dict[str, object], bacaan: str
) -> None:
    tiap = [isian.replace("N", n) for n in ("12", "15", "16")]
    assert _bacaan(rumus, 17, tiap, **lain) == bacaan


@pytest.mark.parametrize(("tiap", "code"), [((20, 20), "KIN447"), ((40, 20), "KIN414")])
def test_it_stands_in_the_place_of_being_far_off(
    tiap: tuple[int, int], code: str
) -> None:
    row = baris(janji("cacah", 17), *(f"{{jumlah: {n}}}" for n in tiap))
    assert {"KIN414", "KIN447"} & notes(row).keys() == {code}


def test_both_readings_say_what_they_come_to() -> None:
    row = baris(janji("cacah", 17), *(f"{{jumlah: {n}}}" for n in (12, 15, 16)))
    assert notes(row)["KIN447"] == (
        "dijumlahkan 43, target 17; bila isiannya keadaan saat itu "
        "(`akumulasi: posisi`): 16; bila sejak 1 Januari (`akumulasi: kumulatif`): 16"
    )


@pytest.mark.parametrize(
    ("tiap", "more", "saran"),
    [
        (
            (12, 15, 16),
            {},
            (
                "tulis `akumulasi: posisi` atau `akumulasi: kumulatif` pada "
                "indikatornya; `akumulasi: jumlah` bila memang triwulan itu saja"
            ),
        ),
        (
            (18, 17),
            {"akumulasi": "jumlah"},
            (
                "tulis `akumulasi: posisi` pada indikatornya; betulkan target atau "
                "isiannya bila memang triwulan itu saja"
            ),
        ),
    ],
)
def test_it_says_what_to_write(
    tiap: tuple[int, ...], more: dict[str, object], saran: str
) -> None:
    row = baris(janji("cacah", 17, **more), *(f"{{jumlah: {n}}}" for n in tiap))
    assert [d.hint for d in row.catatan if d.code == "KIN447"] == [saran]


UANG = {"satuan": "Rp miliar"}


@pytest.mark.parametrize(
    ("tiap", "target", "lain", "jumlah"),
    [
        ((20, 30), 100, UANG, "50"),
        ((20, 49), 100, UANG, "69"),
        ((20, 50), 100, UANG, ""),  # half of it may well be what stands
        ((30, 20, 20, 25), 100, UANG, "95"),
        ((30, 20, 20, 25), 100, {"satuan": "Rp"}, "95"),
        ((20,), 100, UANG, ""),
        ((20, 30), 100, {"satuan": "indeks"}, ""),
        ((20, 30), 100, UANG | {"arah": "turun"}, ""),
        ((20, 30), None, UANG, ""),
        ((20, 30), 100, UANG | {"akumulasi": "posisi"}, ""),
        ((20, 30), 100, UANG | {"akumulasi": "jumlah"}, ""),
    ],
)
def test_money_that_may_have_to_be_added_up(
    tiap: tuple[int, ...], target: object, lain: dict[str, object], jumlah: str
) -> None:
    row = baris(janji("nilai", target, **lain), *(f"{{nilai: {n}}}" for n in tiap))
    message = notes(row).get("KIN463", "")
    assert message.endswith(f"(`akumulasi: jumlah`): {jumlah}") == bool(jumlah)
    assert bool(message) == bool(jumlah)
