"""A year over a PK perubahan: what counts, what is passed over, and what is said."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alat.dua_pk import tulis_dua, tulis_triwulan
from alat.pendukung import Write, refusals
from alat.setahun import Isi, butir, isi_berkas, janji
from kinerja_cli.api import hitung
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.rekaman import nilai_langkah


def _setahun(write: Write, *tiap: Isi) -> Hasil:
    return hitung([tulis_triwulan(write, n, i) for n, i in enumerate(tiap, 1)])


def _catatan(hasil: Hasil, kode: str) -> list[str]:
    tiap = (d for b in hasil.baris for d in b.catatan)
    semua = (*tiap, *hasil.ringkasan.catatan, *hasil.temuan)
    return [d.message for d in semua if d.code == kode]


def _nilai(n: int) -> Isi:
    return {"nilai": n}


def test_what_is_new_counts_since_it_is_there(write: Write) -> None:
    tulis_dua(
        write,
        [butir("a", 80)],
        [butir("a", 80), butir("b", 30, "jumlah", target_triwulan=["-", "-", 10, 30])],
    )
    b = {"b": {"nilai": [7]}}
    a = {"a": _nilai(80)}
    hasil = _setahun(write, a, a | b, a | b, a | b)
    _, baris = hasil.baris
    assert baris.realisasi is not None
    assert baris.realisasi.nilai == 14
    # Of the time that it is there nothing is blank: its quarter is compared.
    assert baris.triwulan is not None
    assert baris.triwulan.realisasi.nilai == 14
    (message,) = _catatan(hasil, "KIN482")
    assert message.startswith("indikator baru, sejak triwulan 3 menurut pk-baru.yaml")
    assert message.endswith("; isian triwulan 2 tidak dipakai")


def test_what_is_gone_is_passed_over_by_name(write: Write) -> None:
    tulis_dua(
        write,
        [butir("a", 80), butir("b", 5)],
        [butir("a", 80)],
        program=(
            [{"nomor": n, "nama": "P", "anggaran": 100} for n in (1, 2)],
            [{"nomor": 1, "nama": "P", "anggaran": 100}],
        ),
    )
    q = [
        tulis_triwulan(write, 1, {"a": _nilai(1)}),
        tulis_triwulan(write, 2, {"a": _nilai(2), "b": _nilai(9)}, anggaran={"2": 10}),
        tulis_triwulan(write, 3, {"a": _nilai(3)}, anggaran={"1": 30}),
    ]
    hasil = hitung(q)
    assert [b.indikator.id for b in hasil.baris] == ["a"]
    assert _catatan(hasil, "KIN483") == [
        f"{apa} tidak ada lagi sejak triwulan 3 menurut pk-baru.yaml; isiannya{uang} "
        "di q2.yaml tidak dihitung"
        for apa, uang in (("indikator `b`", ""), ("program 2", ", Rp 10,"))
    ]
    # Alone the files behind the change have nothing to do with it.
    assert _catatan(hitung(q[2]), "KIN483") == []
    assert [b.indikator.id for b in hitung(q[:2]).baris] == ["a", "b"]


def test_what_is_gone_is_refused_behind_the_change(write: Write) -> None:
    tulis_dua(write, [butir("a", 80), butir("b", 5)], [butir("a", 80)])
    q3 = tulis_triwulan(write, 3, {"a": _nilai(1), "b": _nilai(2)})
    (d,) = refusals(hitung, q3)
    assert d.code == "KIN230"
    assert d.hint.startswith("tidak ada lagi sejak triwulan 3 menurut pk-baru.yaml")


@pytest.mark.parametrize(
    ("nomor", "kunci", "kata"), [(2, "3", "baru ada"), (3, "2", "tidak ada lagi")]
)
def test_money_of_a_program_on_the_wrong_side_is_told_since_when(
    write: Write, nomor: int, kunci: str, kata: str
) -> None:
    program = [{"nomor": n, "nama": "P", "anggaran": 100} for n in (1, 2, 3)]
    _, baru = tulis_dua(
        write,
        [butir("a", 80)],
        [butir("a", 80)],
        program=(program[:2], [program[0], program[2]]),
    )
    q = tulis_triwulan(write, nomor, {"a": _nilai(1)}, anggaran={kunci: 9})
    (d,) = refusals(hitung, q, baru)
    assert d.code == "KIN232"
    sejak = f"{kata} sejak triwulan 3 menurut pk-baru.yaml"
    assert d.hint == f"{sejak}: hapus isiannya"


def test_a_file_behind_the_change_that_names_the_first_is_warned_of(
    write: Write,
) -> None:
    tulis_dua(write, [butir("a", 80)], [butir("a", 90)])
    a = {"a": _nilai(1)}
    q = [tulis_triwulan(write, n, a, "pk.yaml") for n in (1, 2, 3)]
    hasil = hitung([*q, tulis_triwulan(write, 4, a)])
    (d,) = (d for d in hasil.temuan if d.code == "KIN392")
    assert (d.level, d.location and d.location.path) == ("peringatan", str(q[2]))
    assert "memakai pk.yaml, padahal sejak triwulan 3 berlaku pk-baru.yaml" in d.message
    assert _catatan(hitung(q), "KIN392") == []  # nothing says that there is another


def _pagu(hasil: Hasil) -> tuple[Any, ...]:
    assert hasil.anggaran is not None
    return hasil.anggaran.jumlah.tercetak[:3]


@pytest.mark.parametrize(
    ("perubahan", "pagu"),
    [
        ({}, (100, 150, 40)),
        ({2: {"1": 120}}, (100, 150, 40)),  # the PK that came after says otherwise
        ({3: {"1": 170}}, (100, 170, 40)),
    ],
    ids=["by the second PK", "a file before it", "a file behind it"],
)
def test_the_first_budget_is_that_of_the_first_pk(
    write: Write, perubahan: dict[int, Isi], pagu: tuple[int, ...]
) -> None:
    program = [{"kode": "1.02", "nama": "P", "anggaran": n} for n in (100, 150)]
    tulis_dua(
        write, [butir("a", 1)], [butir("a", 1)], program=(program[:1], program[1:])
    )
    perubahan = {n: {"1.02": isi["1"]} for n, isi in perubahan.items()}
    q = [
        tulis_triwulan(
            write,
            n,
            {"a": _nilai(1)},
            anggaran={"1.02": 10 * n},
            anggaran_perubahan=perubahan.get(n),
        )
        for n in range(1, 5)
    ]
    assert _pagu(hitung(q)) == pagu
    assert _pagu(hitung(q[:1])) == (100, 100, 10)


@pytest.mark.parametrize(
    ("isian", "pagu", "awal"),
    [
        ({"2": 1, "3": 2}, (300, 500, 3), [200, None]),
        ({"2": 1}, (200, 200, 1), [200, None]),
        ({"3": 2}, (None, 300, 2), [200, None]),
    ],
    ids=["all that are left", "the old one", "the new one"],
)
def test_a_new_program_has_no_first_budget_and_one_gone_keeps_its_own(
    write: Write, isian: Isi, pagu: tuple[int | None, ...], awal: list[int | None]
) -> None:
    p = {n: {"nomor": n, "nama": "P", "anggaran": 100 * n} for n in (1, 2, 3)}
    program = ([p[1], p[2]], [p[2], p[3]])
    tulis_dua(write, [butir("a", 1)], [butir("a", 1)], program=program)
    q3 = tulis_triwulan(write, 3, {"a": _nilai(1)}, anggaran=isian)
    hasil = hitung(q3)
    assert _pagu(hasil) == pagu
    assert hasil.anggaran is not None
    assert [b.serapan.tercetak.pagu_awal for b in hasil.anggaran.baris] == awal


def test_what_was_whole_and_is_parted_keeps_its_first_budget(write: Write) -> None:
    bagian = [{"kode": f"1.02.{n}", "nama": "K", "anggaran": n} for n in (60, 70)]
    utuh: Isi = {"kode": "1.02", "nama": "P", "anggaran": 100}
    terbagi: Isi = {"kode": "1.02", "nama": "P", "kegiatan": bagian}
    tulis_dua(write, [butir("a", 1)], [butir("a", 1)], program=([utuh], [terbagi]))
    uang = {"1.02.60": 30, "1.02.70": 40}
    q3 = tulis_triwulan(write, 3, {"a": _nilai(1)}, anggaran=uang)
    assert _pagu(hitung(q3)) == (100, 130, 70)


def test_a_part_gone_stays_in_the_first_budget_of_what_it_was_part_of(
    write: Write,
) -> None:
    def program(*n: int) -> Isi:
        bagian = [{"kode": f"1.02.{i}", "nama": "K", "anggaran": i} for i in n]
        return {"kode": "1.02", "nama": "P", "kegiatan": bagian}

    tulis_dua(
        *(write, [butir("a", 1)], [butir("a", 1)]),
        program=([program(60, 40)], [program(60, 70)]),
    )
    uang = {"1.02.60": 30, "1.02.70": 40}
    hasil = hitung(tulis_triwulan(write, 3, {"a": _nilai(1)}, anggaran=uang))
    assert _pagu(hasil) == (100, 130, 70)
    assert hasil.anggaran is not None
    semua = [b.serapan.tercetak.pagu_awal for b in hasil.anggaran.semua]
    assert semua == [100, 60, None]


@pytest.mark.parametrize(
    ("sifat", "isian", "jumlah"),
    [
        ("per_periode", {"1.02.60": 30, "1.02.70": 40}, 100),
        ("per_periode", {"1.02.60": 30, "1.02.70": 0}, 60),
        ("kumulatif", {"1.02.60": 30, "1.02.70": 40}, 70),
        ("kumulatif", {}, 20),
    ],
)
def test_what_was_spent_before_it_was_parted_is_read_as_it_was_then(
    write: Write, sifat: str, isian: Isi, jumlah: int
) -> None:
    bagian = [{"kode": f"1.02.{n}", "nama": "K", "anggaran": n} for n in (60, 70)]
    utuh: Isi = {"kode": "1.02", "nama": "P", "anggaran": 100}
    terbagi: Isi = {"kode": "1.02", "nama": "P", "kegiatan": bagian}
    tulis_dua(
        *(write, [butir("a", 1)], [butir("a", 1)]),
        program=([utuh], [terbagi]),
        sifat_anggaran=sifat,
    )
    a = {"a": _nilai(1)}
    q = [tulis_triwulan(write, n, a, anggaran={"1.02": 10 * n}) for n in (1, 2)]
    q3 = tulis_triwulan(write, 3, a, anggaran=isian)
    hasil = hitung([*q, q3])
    assert _pagu(hasil) == (100, 130, jumlah)
    assert hasil.anggaran is not None
    kurang = [b.kurang for b in hasil.anggaran.semua if b.kurang]
    assert kurang == ([] if isian else ["tanpa kegiatan 1.02.60 dan 1.02.70"])
    # Behind the change it is parted, and not filled in by itself.
    q4 = tulis_triwulan(write, 4, a, anggaran={"1.02": 5})
    assert [d.code for d in refusals(hitung, q4)] == ["KIN293"]


def _kegiatan(*n: int) -> Isi:
    bagian = [{"kode": f"1.02.{i}", "nama": "K", "anggaran": 100 * i} for i in n]
    return {"kode": "1.02", "nama": "P", "kegiatan": bagian}


@pytest.mark.parametrize(
    ("sifat", "uang", "jumlah"),
    [("kumulatif", "Rp 30", 70), ("per_periode", "Rp 40", 110)],
)
def test_what_comes_and_goes_with_its_money_is_named_whole(
    write: Write, sifat: str, uang: str, jumlah: int
) -> None:
    """What is new is not missed before; what it is part of was there and is not new."""
    lain: Isi = {"kode": "1.03", "nama": "P", "kegiatan": [_bagian("1.03.1")]}
    baru: Isi = {"kode": "1.04", "nama": "P", "kegiatan": [_bagian("1.04.1")]}
    pertama, kedua = [_kegiatan(1, 2), lain], [_kegiatan(2, 3), baru]
    konvensi = {"sifat_anggaran": sifat, "efisiensi": "selisih"}
    tulis_dua(
        write, [butir("a", 1)], [butir("a", 1)], program=(pertama, kedua), **konvensi
    )
    dulu = {"1.02.1": 10, "1.02.2": 20}
    q = [
        tulis_triwulan(write, 1, {"a": _nilai(1)}, anggaran=dulu),
        tulis_triwulan(write, 2, {"a": _nilai(1)}, anggaran={**dulu, "1.02.1": 30}),
        tulis_triwulan(
            *(write, 3, {"a": _nilai(1)}),
            anggaran={"1.02.2": 30, "1.02.3": 30, "1.04.1": 10},
        ),
    ]
    hasil = hitung(q)
    assert _catatan(hasil, "KIN482") == [
        "kegiatan 1.02.3 dan program 1.04 baru, sejak triwulan 3 menurut pk-baru.yaml"
    ]
    (hilang,) = _catatan(hasil, "KIN483")
    assert hilang.startswith("kegiatan 1.02.1 dan program 1.03 tidak ada lagi")
    assert f"; isiannya, {uang}, di q1.yaml dan q2.yaml tidak dihitung" in hilang
    assert hasil.anggaran is not None
    assert hasil.anggaran.jumlah.tercetak.realisasi == jumlah
    assert [b.kurang for b in hasil.anggaran.semua if b.kurang] == []
    assert [d.code for e in hasil.efisiensi.baris for d in e.catatan] == []


def _bagian(kode: str) -> Isi:
    return {"kode": kode, "nama": "K", "anggaran": 100}


def _printed(baris: Baris) -> Iterator[Decimal | None]:
    yield from map(nilai_langkah, (baris.realisasi, baris.capaian))


def _numbers(hasil: Hasil) -> list[tuple[Any, ...]]:
    anggaran = hasil.anggaran.jumlah.tercetak if hasil.anggaran else ()
    return [
        *(
            (b.indikator.id, b.target, *_printed(b), b.tercapai, b.kategori)
            for b in hasil.baris
        ),
        (hasil.ringkasan.rata_rata_capaian, hasil.ringkasan.tercapai, *anggaran),
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    target=st.integers(1, 99),
    tiap=st.lists(st.integers(0, 120), min_size=4, max_size=4),
    mulai=st.sampled_from(["bulan 2", "triwulan 2", "semester 2", "triwulan 4"]),
    banyak=st.integers(1, 4),
)
def test_a_change_to_the_same_changes_no_number(
    write: Write, target: int, tiap: list[int], mulai: str, banyak: int
) -> None:
    sama = [butir("a", target), butir("b", target, "jumlah")]
    program: list[Isi] = [{"nomor": 1, "nama": "P", "anggaran": 1000}]
    pertama, kedua = tulis_dua(write, sama, sama, mulai, (program, program))
    isi = [
        ({"a": _nilai(n), "b": {"nilai": [n]}}, {"anggaran": {"1": n}}) for n in tiap
    ]
    q: list[Path] = [
        tulis_triwulan(write, n, a, "pk.yaml", **more)
        for n, (a, more) in enumerate(isi[:banyak], 1)
    ]
    assert _numbers(hitung(q, kedua)) == _numbers(hitung(q, pertama))


PERIODE_MULAI = {"bulan 2": 1, "triwulan 2": 2, "semester 2": 3, "triwulan 4": 4}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    target=st.lists(st.integers(1, 99), min_size=2, max_size=2),
    tiap=st.lists(st.integers(0, 120), min_size=4, max_size=4),
    triwulan=st.lists(st.integers(1, 99), min_size=8, max_size=8),
    mulai=st.sampled_from([*PERIODE_MULAI]),
    banyak=st.integers(1, 4),
)
def test_two_files_or_one_key_say_the_same(
    write: Write,
    target: list[int],
    tiap: list[int],
    triwulan: list[int],
    mulai: str,
    banyak: int,
) -> None:
    (dulu, kini), awal = target, PERIODE_MULAI[mulai] - 1
    lama, baru = sorted(triwulan[:4]), sorted(triwulan[4:])
    berubah = {"mulai": mulai, "nilai": kini, "target_triwulan": baru[awal:]}
    a = butir("a", dulu, target_triwulan=lama)
    _, kedua = tulis_dua(write, [a], [butir("a", kini, target_triwulan=baru)], mulai)
    satu = write("satu.yaml", isi_berkas(janji([{**a, "target_perubahan": berubah}])))
    q = [
        tulis_triwulan(write, n, {"a": _nilai(n_)}, "pk.yaml")
        for n, n_ in enumerate(tiap[:banyak], 1)
    ]
    assert _seluruhnya(hitung(q, kedua)) == _seluruhnya(hitung(q, satu))


def _seluruhnya(hasil: Hasil) -> list[Any]:
    (b,) = hasil.baris
    t = b.triwulan
    dari_triwulan = (t.target, t.tercapai, nilai_langkah(t.capaian)) if t else ()
    return [*_numbers(hasil), dari_triwulan, hasil.ringkasan.berjalan]
