"""Which of two PK holds: the chain decides, and the last period."""

from pathlib import Path

import pytest

from alat.dua_pk import tulis_dua, tulis_triwulan
from alat.pendukung import Write, refusals
from alat.setahun import Isi, butir, isi_berkas, laporan
from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.source import load

A = {"a": {"nilai": 1}}


def _used(*berkas: Path, pk: Path | None = None) -> str:
    """Name the PK that is used; behind it the one that it is of the same year as."""
    pertama, *lain = (load(str(b)) for b in berkas)
    document = load_pk(pertama, str(pk) if pk else None, *lain)
    r = document.value.rangkaian
    if r is None:
        return document.source.text.name
    return f"{document.source.text.name}, {'kini' if r.berubah else 'kelak'}"


@pytest.mark.parametrize(
    ("triwulan", "dipakai"),
    [
        ((1,), "pk.yaml"),
        ((1, 2), "pk.yaml"),
        ((1, 2, 3), "pk-baru.yaml, kini"),
        ((4, 3, 2, 1), "pk-baru.yaml, kini"),
        ((3,), "pk-baru.yaml, kini"),
        ((1, 4), "pk-baru.yaml, kini"),
    ],
)
def test_files_of_both_are_of_the_one_that_holds_at_the_last(
    write: Write, triwulan: tuple[int, ...], dipakai: str
) -> None:
    tulis_dua(write, [butir("a", 80)], [butir("a", 90)])
    assert _used(*(tulis_triwulan(write, n, A) for n in triwulan)) == dipakai


def test_the_second_named_for_a_time_before_it_leaves_the_first(write: Write) -> None:
    _, kedua = tulis_dua(write, [butir("a", 80)], [butir("a", 90)])
    q1, q2 = (tulis_triwulan(write, n, A) for n in (1, 2))
    assert _used(q1, q2, pk=kedua) == "pk.yaml, kelak"
    assert _used(tulis_triwulan(write, 2, A, "pk-baru.yaml")) == "pk.yaml, kelak"


@pytest.mark.parametrize(
    ("mulai", "periode", "dipakai"),
    [
        ("bulan 6", "b5", "pk.yaml, kelak"),
        ("bulan 6", "b6", "pk-baru.yaml, kini"),
        ("bulan 6", 2, "pk-baru.yaml, kini"),
        ("semester 2", "b6", "pk.yaml, kelak"),
        ("semester 2", "b7", "pk-baru.yaml, kini"),
        ("triwulan 4", "tahun", "pk-baru.yaml, kini"),
    ],
)
def test_a_period_that_reaches_into_the_change_is_of_the_second(
    write: Write, mulai: str, periode: int | str, dipakai: str
) -> None:
    _, kedua = tulis_dua(write, [butir("a", 80)], [butir("a", 90)], mulai)
    q = write("q.yaml", isi_berkas(laporan(periode, realisasi=A)))
    assert _used(q, pk=kedua) == dipakai


@pytest.mark.parametrize("isi", [{}, {"a": None}, {"a": {"nilai": None}}])
def test_a_blank_file_does_not_bring_the_second_into_force(
    write: Write, isi: Isi
) -> None:
    tulis_dua(write, [butir("a", 80)], [butir("a", 90), butir("c", 7)])
    q1, q2 = (tulis_triwulan(write, n, A) for n in (1, 2))
    q3 = tulis_triwulan(write, 3, {**isi, "c": None})
    assert _used(q1, q2, q3) == "pk.yaml, kelak"
    assert _used(q3) == "pk-baru.yaml, kini"


def test_a_file_that_is_wrong_is_read_against_the_second(write: Write) -> None:
    tulis_dua(write, [butir("a", 80)], [butir("a", 90)])
    q1 = tulis_triwulan(write, 1, A, "pk-baru.yaml", apa="ini")
    assert _used(q1) == "pk-baru.yaml, kini"


def test_two_that_do_not_change_each_other_are_still_refused(write: Write) -> None:
    tulis_dua(write, [butir("a", 80)], [butir("a", 90)])
    write("lain.yaml", (write("x", "").parent / "pk.yaml").read_bytes())
    q1 = tulis_triwulan(write, 1, A, "lain.yaml")
    berkas = [load(str(b)) for b in (q1, tulis_triwulan(write, 3, A))]
    (d,) = refusals(load_pk, berkas[0], None, berkas[1])
    assert d.code == "KIN236"


def _bertentangan(write: Write) -> dict[int, Path]:
    tulis_dua(write, [butir("a", 80)], [butir("a", 90, satuan="orang")])
    return {n: tulis_triwulan(write, n, A) for n in range(1, 5)}


def test_of_two_measures_nothing_is_rolled_up_over_the_change(write: Write) -> None:
    q = _bertentangan(write)
    (d,) = refusals(load_pk, load(str(q[2])), None, load(str(q[3])))
    assert (d.code, d.level) == ("KIN286", "galat")
    assert d.location is not None
    assert d.location.path.endswith("pk-baru.yaml")
    assert d.hint == (
        "beri indikator ini `id` yang lain; yang lama berakhir, yang baru mulai "
        "triwulan 3"
    )


def test_of_two_measures_each_side_stands_by_itself(write: Write) -> None:
    q = _bertentangan(write)
    assert _used(q[1], q[2]) == "pk.yaml"
    assert _used(q[3], q[4]) == "pk-baru.yaml, kini"
