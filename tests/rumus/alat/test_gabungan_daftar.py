"""Partners and things of several periods: united by name, each counted once."""

import pytest

from alat.pendukung import ENGLISH
from alat.tahun_berjalan import baris, janji, notes
from kinerja_cli.hitung.capaian import Baris

PKS, CACAH = janji("pks"), janji("cacah")


def _mitra(*nama: str, jenis: str = "baru") -> str:
    isi = ", ".join(f'{{nama: "{n}", jenis: {jenis}}}' for n in nama)
    return f"{{mitra: [{isi}]}}"


def _butir(*nama: str) -> str:
    return "{{butir: [{}]}}".format(", ".join(f'"{n}"' for n in nama))


def _counts(row: Baris, banyak: int) -> None:
    assert row.status == "terhitung"
    assert str(row.realisasi_penuh) == str(banyak)
    assert {d.level for d in row.catatan} <= {"catatan"}
    assert ENGLISH.findall(" ".join(d.message for d in row.catatan)) == []


@pytest.mark.parametrize(
    "lain",
    [
        "Dinas Kesehatan",
        "dinas kesehatan",
        "DINAS KESEHATAN",
        "Dinas  Kesehatan",
        " Dinas Kesehatan ",
        r"Dinas\tKesehatan",
        r"Dinas\u00a0Kesehatan",
        r"Di\u00adnas Kesehat\u200ban",
        "Ｄｉｎａｓ Kesehatan",
    ],
)
def test_two_spellings_of_one_name_are_one(lain: str) -> None:
    row = baris(PKS, _mitra("Dinas Kesehatan"), _mitra(lain))
    _counts(row, 1)
    assert (
        notes(row)["KIN421"]
        == ("mitra “Dinas Kesehatan” ada di triwulan 1 dan triwulan 2: dihitung sekali")
        or "menurut triwulan 1" in notes(row)["KIN421"]
    )
    _counts(baris(CACAH, _butir("Dinas Kesehatan"), _butir(lain)), 1)


@pytest.mark.parametrize(
    ("nama", "lain"),
    [("Café Kota", "CAFE\u0301 Kota"), ("Jum'at – Sabtu", "Jum’at-Sabtu")],
)
def test_as_word_and_other_systems_spell_it(nama: str, lain: str) -> None:
    _counts(baris(PKS, _mitra(nama), _mitra("B"), _mitra(lain)), 2)
    _counts(baris(CACAH, _butir(nama), _butir("B"), _butir(lain)), 2)


@pytest.mark.parametrize(
    "lain",
    ["DinasKesehatan", "Dinas Kesehatan.", "Dinas Kesehatan Kota", "Dinas-Kesehatan"],
)
def test_what_is_written_otherwise_is_another(lain: str) -> None:
    row = baris(PKS, _mitra("Dinas Kesehatan"), _mitra(lain))
    _counts(row, 2)
    assert "KIN421" not in notes(row)


def test_new_in_the_first_quarter_and_renewed_in_the_third() -> None:
    """It is counted once, as what it was when it came."""
    row = baris(PKS, _mitra("A", "B"), "", _mitra("A", jenis="perpanjangan"))
    _counts(row, 2)
    assert notes(row) == {
        "KIN364": "2 mitra baru, 0 perpanjangan",
        "KIN421": (
            "mitra “A” ada di triwulan 1 dan triwulan 3: dihitung sekali, menurut "
            "triwulan 1"
        ),
    }


def test_renewed_twice() -> None:
    isi = _mitra("A", jenis="perpanjangan")
    row = baris(PKS, isi, isi, isi)
    _counts(row, 1)
    assert notes(row)["KIN421"] == (
        "mitra “A” ada di triwulan 1, triwulan 2, dan triwulan 3: dihitung sekali"
    )
    assert notes(row)["KIN364"] == "0 mitra baru, 1 perpanjangan"


def test_every_name_that_stands_twice_is_named() -> None:
    row = baris(CACAH, _butir("a", "b", "c"), _butir("c", "a"))
    _counts(row, 3)
    assert [d.message.partition(" ada")[0] for d in row.catatan] == [
        *("butir “a”", "butir “c”")
    ]


@pytest.mark.parametrize(
    ("isian", "banyak", "tanpa"),
    [
        (("{jumlah: 3}", _mitra("A")), 4, "triwulan 1"),
        ((_mitra("A"), "{jumlah: 3}", "{jumlah: 0}"), 4, "triwulan 2"),
        ((_mitra("A"), "{jumlah: 3}", "{jumlah: 1}"), 5, "triwulan 2 dan triwulan 3"),
        (("{jumlah: 1}", _mitra("A", "B"), _mitra("B")), 3, "triwulan 1"),
    ],
    ids=str,
)
def test_a_period_that_only_says_how_many(
    isian: tuple[str, ...], banyak: int, tanpa: str
) -> None:
    row = baris(PKS, *isian)
    _counts(row, banyak)
    assert notes(row)["KIN422"] == (
        f"{tanpa} hanya menyebut jumlah: mitra yang berulang tidak dikenali"
    )
    assert "KIN364" not in notes(row)


def test_a_period_of_none_hides_no_names() -> None:
    row = baris(PKS, _mitra("A"), "", "{jumlah: 0}")
    _counts(row, 1)
    assert "KIN422" not in notes(row)


def test_where_no_period_has_names_there_is_nothing_to_recognise() -> None:
    for pk in (PKS, CACAH):
        row = baris(pk, "{jumlah: 2}", "{jumlah: 0}", "{jumlah: 5}")
        _counts(row, 7)
        assert "KIN422" not in notes(row)


def test_empty_lists() -> None:
    row = baris(PKS, "{mitra: []}", "{mitra: []}")
    _counts(row, 0)
    assert notes(row).keys() <= {"KIN364"}
    _counts(baris(CACAH, "{butir: []}", _butir("a")), 1)
    _counts(baris(CACAH, "{butir: []}", "{jumlah: 2}"), 2)


def test_one_period_among_blank_ones_is_as_it_was() -> None:
    row = baris(PKS, "", _mitra("A"), "")
    _counts(row, 1)
    assert notes(row) == {"KIN364": "1 mitra baru, 0 perpanjangan"}


def test_names_are_quoted_and_harmless() -> None:
    nama = r"[bold]A[/bold]\e[31m\t" + "x" * 90
    row = baris(PKS, _mitra(nama), _mitra(nama))
    pesan = notes(row)["KIN421"]
    assert r"“[bold]A[/bold]\x1b[31m x" in pesan
    assert "…”" in pesan
    assert pesan.isprintable()


def test_steps_of_what_is_united_are_in_the_order_of_time() -> None:
    row = baris(PKS, _mitra("B", "A"), _mitra("C", "A"))
    assert row.realisasi is not None
    baru, lama = row.realisasi.asal.dasar
    assert [d.label for d in baru.dasar] == ["B", "A", "C"]
    assert [d.berkas for d in baru.dasar] == [0, 0, 1]
    assert [d.keys for d in baru.dasar] == [("mitra", 0), ("mitra", 1), ("mitra", 0)]
    assert lama.dasar == ()


def test_steps_of_counts_name_their_periods() -> None:
    row = baris(PKS, "{jumlah: 3}", _mitra("A"))
    assert row.realisasi is not None
    step = row.realisasi.asal
    assert step.kata == "banyaknya mitra triwulan 1 + mitra triwulan 2"
    assert step.angka == "3 + 1"
