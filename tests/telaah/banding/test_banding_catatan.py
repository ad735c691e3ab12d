"""What else changed between two sides is said, and no more than that."""

from decimal import Decimal
from typing import Any

import pytest

from alat.sisi_buatan import nilai, perubahan, sisi
from alat.tabel import tabel
from kinerja_cli.core.periode import Periode
from kinerja_cli.telaah.banding.perbandingan import sandingkan
from kinerja_cli.telaah.banding.sisi import urutkan


def _codes(lama: dict[str, Any], baru: dict[str, Any]) -> list[str]:
    return [d.code for d in perubahan(nilai(**lama), nilai(**baru)).catatan]


def test_nothing_is_said_where_nothing_changed() -> None:
    assert _codes({}, {"realisasi": "11.00"}) == []


@pytest.mark.parametrize(
    ("lama", "baru", "code"),
    [
        ("80.00", "81.00", ["KIN441"]),
        ("81.00", "80.00", ["KIN441"]),
        ("0.00", "80.00", ["KIN441"]),
        ("80.00", "80.0", []),
        (None, "80.00", []),
        ("80.00", None, []),
    ],
)
def test_target(lama: str | None, baru: str | None, code: list[str]) -> None:
    a, b = (None if t is None else Decimal(t) for t in (lama, baru))
    assert _codes({"target": a}, {"target": b}) == code


def test_both_targets_are_named() -> None:
    lama, baru = nilai(), nilai(target=Decimal("1234.50"))
    (d,) = perubahan(lama, baru).catatan
    assert d.message == "target berubah dari 80,00 (2021) menjadi 1.234,50 (2022)"


@pytest.mark.parametrize(
    ("lama", "baru", "kata"),
    [
        ("≥ 80,00", "> 80,00", "target berubah dari ≥ 80,00 (2021) menjadi > 80,00"),
        ("≥ 80,00", "≥ 80,0", ""),
        ("≥ 80,00", None, ""),  # of a program that knew numbers only
        ("80,00", "80,00–85,00", "dari 80,00 (2021) menjadi 80,00–85,00 (2022)"),
        ("80,00–85,00", "80,00–86,00", "dari 80,00–85,00 (2021) menjadi 80,00–86,00"),
        ("WTP", "WDP", "target berubah dari WTP (2021) menjadi WDP (2022)"),
        ("WTP", "WTP", ""),
    ],
)
def test_a_target_is_more_than_its_number(
    lama: str, baru: str | None, kata: str
) -> None:
    def janji(tertulis: str | None) -> dict[str, Any]:
        ujung = (tertulis or "").partition("–")[2].replace(",", ".")
        sampai = Decimal(ujung) if ujung else None
        return {"target_kata": tertulis, "target_sampai": sampai}

    catatan = perubahan(nilai(**janji(lama)), nilai(**janji(baru))).catatan
    assert [d.code for d in catatan] == (["KIN441"] if kata else [])
    assert kata in "".join(d.message for d in catatan)


@pytest.mark.parametrize(("lama", "baru", "kata", "dinilai"), tabel("konvensi"))
def test_convention(
    lama: dict[str, Any],
    baru: dict[str, Any],
    kata: str,
    dinilai: bool,  # noqa: FBT001
) -> None:
    p = perubahan(nilai(**lama), nilai(**baru))
    (d,) = p.catatan
    akibat = "" if dinilai else "; tidak dinilai"
    assert (d.code, d.message) == (
        "KIN442",
        f"berubah dari 2021 ke 2022: {kata}{akibat}",
    )
    assert (p.penilaian is not None) == dinilai


def test_all_conventions_stand_in_one_note() -> None:
    baru = nilai("9", satuan="indeks", rumus="rasio", arah="turun")
    (d,) = perubahan(nilai(), baru).catatan
    assert d.message.count(" menjadi ") == 4


@pytest.mark.parametrize("sisi_lain", [{"rumus_turun": "rasio"}, {"acuan": "x"}])
def test_what_one_side_does_not_say_has_not_changed(sisi_lain: dict[str, Any]) -> None:
    assert _codes({}, sisi_lain) == _codes(sisi_lain, {}) == []


@pytest.mark.parametrize(
    ("lama", "baru"),
    [("OPD", " o\xadpd"), ("Orang  hari", "orang\xa0hari"), ("m²", "m2")],
)
def test_spelling_is_no_other_unit(lama: str, baru: str) -> None:
    p = perubahan(nilai("8.00", satuan=lama), nilai(satuan=baru))
    assert (p.penilaian, p.catatan) == ("membaik", ())


def test_between_two_units_there_is_no_difference() -> None:
    p = perubahan(nilai("0.00"), nilai("1.00", satuan="indeks"))
    assert (p.nilai, p.relatif, p.penilaian) == (None, None, None)
    assert [d.code for d in p.catatan] == ["KIN442"]


@pytest.mark.parametrize(
    ("lama", "baru", "noted"),
    [
        (("jumlah", 3), ("jumlah", 12), True),
        (("jumlah", 12), ("jumlah", 3), True),
        (("jumlah", 3), (None, 12), True),
        ((None, 12), ("jumlah", 9), True),
        (("jumlah", 3), ("jumlah", 3), False),
        (("jumlah", 12), (None, 12), False),
        (("kumulatif", 3), ("kumulatif", 12), True),
        (("kumulatif", 9), ("kumulatif", 9), False),
        (("posisi", 3), ("rata_rata", 12), False),
    ],
)
def test_length_of_what_adds_up(
    lama: tuple[str | None, int],
    baru: tuple[str | None, int],
    noted: bool,  # noqa: FBT001
) -> None:
    a, b = (dict(zip(("cara", "bulan"), n, strict=True)) for n in (lama, baru))
    p = perubahan(nilai("3", **a), nilai("4", **b))
    assert [d.code for d in p.catatan] == ["KIN445"] * noted
    assert p.penilaian == (None if noted else "membaik")
    assert str(p.nilai) == "1"


@pytest.mark.parametrize(
    ("rumus", "satuan", "noted"),
    [
        *(("cacah", "kasus", True), ("pks", "mitra", True), ("jumlah", "Rp", True)),
        *(("nilai", "ton", True), ("skm", "indeks", False), ("sakip", "nilai", False)),
        *(("cakupan_dokumen", "%", False), ("pertumbuhan", "%", False)),
        ("rata_rata", "ton", False),
        ("baru_sama_sekali", "x", False),
    ],
)
def test_a_count_since_january_grows_with_the_months(
    rumus: str,
    satuan: str,
    noted: bool,  # noqa: FBT001
) -> None:
    isi = {"rumus": rumus, "satuan": satuan, "cara": "kumulatif"}
    p = perubahan(nilai("3", bulan=12, **isi), nilai("4", bulan=9, **isi))
    assert [d.code for d in p.catatan] == ["KIN445"] * noted
    assert (p.penilaian is None, p.relatif is None, p.capaian is None) == (noted,) * 3
    sama = perubahan(nilai("3", bulan=9, **isi), nilai("4", bulan=9, **isi))
    assert (sama.penilaian, sama.catatan) == ("membaik", ())


@pytest.mark.parametrize(
    ("rumus", "satuan", "hal"),
    [
        *(("rasio", "%", "pembilang"), ("rasio", "per mil", "pembilang")),
        *(("ketepatan_waktu", "%", "pembilang"), ("nilai", "Persen", "pembilang")),
        *(("nilai", "%\u200b", "pembilang"), ("cacah", "kasus", "nilai")),
    ],
)
def test_a_share_of_counts_since_january_may_grow_to_the_whole_of_a_year(
    rumus: str, satuan: str, hal: str
) -> None:
    isi = {"rumus": rumus, "satuan": satuan, "cara": "kumulatif"}
    (d,) = perubahan(nilai("3", bulan=12, **isi), nilai("4", bulan=9, **isi)).catatan
    assert d.message == (
        f"{hal}nya bertambah tiap bulan: 12 bulan (2021), 9 bulan (2022); tidak dinilai"
    )


def test_a_year_without_its_pk_is_said_once_of_the_side() -> None:
    milik = sisi(nilai(), Periode(2024, 1, 12)).pk
    semua = urutkan([sisi(nilai(), pk=milik), sisi(nilai(), Periode(2024, 1, 12))])
    lama, baru = ([d.code for d in s.catatan()] for s in semua)
    assert (lama, baru) == (["KIN443"], [])
    assert sandingkan(semua)[0].catatan == ()
    (d,) = semua[0].catatan()
    assert d.message.startswith(
        "tidak ada PK tahun 2023: dihitung dengan rumus PK 2024"
    )
    assert d.message.endswith("sebut PK 2023 dengan --pk")


@pytest.mark.parametrize(
    ("rumus", "satuan", "noted"),
    [
        *(("rasio", "%", False), ("rasio", "per mil", False)),
        *(("ketepatan_waktu", "%", False), ("nilai", "%", True), ("pks", "x", True)),
    ],
)
def test_a_share_of_sums_does_not_grow(
    rumus: str,
    satuan: str,
    noted: bool,  # noqa: FBT001
) -> None:
    isi = {"rumus": rumus, "satuan": satuan, "cara": "jumlah"}
    p = perubahan(nilai("3", bulan=12, **isi), nilai("4", bulan=9, **isi))
    assert [d.code for d in p.catatan] == ["KIN445"] * noted


TINGGI = {"rumus": "predikat", "satuan": "nilai", "target_kata": "Tinggi"}
SKALA = {"skala": ("Rendah", "Tinggi")}


def test_a_place_and_a_number_are_not_of_one_unit() -> None:
    kata = nilai("2", **TINGGI | SKALA)
    for lama, baru in ((nilai(satuan="nilai"), kata), (kata, nilai(satuan="nilai"))):
        p = perubahan(lama, baru)
        assert (p.nilai, p.relatif, p.penilaian) == (None, None, None)
        assert [d.code for d in p.catatan] == ["KIN441", "KIN442"]


def test_the_case_of_a_scale_is_no_change() -> None:
    lain = {"target_kata": "tinggi", "skala": ("rendah", "TINGGI")}
    p = perubahan(nilai("1", **TINGGI | SKALA), nilai("2", **TINGGI | lain))
    assert (p.nilai, p.penilaian, p.catatan) == (Decimal(1), "membaik", ())
