"""Over years at random: the direction of a change, its worth, each number of it."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from alat.angka_kalimat import angka_dalam, kalimat_utuh
from alat.kalimat import Dibaca
from alat.setahun import hitung, janji, laporan
from kinerja_cli.core.angka import format_angka
from kinerja_cli.dokumen.hasil.declaration import Akhir
from kinerja_cli.laporan.baris_banding import Kini
from kinerja_cli.laporan.baris_pembanding import berstandar, menuju
from kinerja_cli.laporan.kalimat import (
    kalimat_antartahun,
    kalimat_standar,
    kalimat_target_akhir,
)

NAMA, SUMBER, STANDAR = "Indeks Mutu", "LKjIP Dinas", "nasional"
_angka = st.decimals(-99, 999, places=2) | st.integers(1, 9).map(Decimal)


@st.composite
def dua_tahun(draw: st.DrawFn) -> Dibaca:
    """Draw an indikator with a year before, a later target and a standard."""
    lama, baru, target, akhir, standar = (f"{draw(_angka):.2f}" for _ in range(5))
    i = {
        "id": "i",
        "nama": NAMA,
        "satuan": draw(st.sampled_from(["%", "indeks", "Dokumen"])),
        "rumus": "nilai",
        "arah": draw(st.sampled_from(["naik", "turun", "rentang"])),
        "target": target,
        "riwayat": {2023: {"nilai": lama, "sumber": SUMBER}},
        "target_akhir": {"nilai": akhir, "tahun": 2026, "sumber": SUMBER},
        "standar": {"nilai": standar, "nama": STANDAR, "tahun": 2022},
    }
    return Dibaca(
        hitung(janji([i]), laporan("tahun", realisasi={"i": {"nilai": baru}}))
    )


def _terbaca(teks: str, *lain: str) -> set[str]:
    return {*angka_dalam(teks, NAMA, SUMBER, STANDAR)} - {"2022", "2023", "2024", *lain}


def _tercetak(*angka: Decimal | None) -> set[str]:
    return {format_angka(n) for n in angka if n is not None}


@given(dua_tahun())
@settings(max_examples=150)
def test_a_change_is_said_as_it_is(dibaca: Dibaca) -> None:
    (kini,) = dibaca.kini
    kalimat = kalimat_antartahun(kini)
    teks, pertama = kalimat_utuh(kalimat), kalimat[0]
    lama, baru = (n.baris.realisasi for n in kini.sandingan.nilai if n)
    assert lama is not None
    assert baru is not None
    kata = {1: "naik", 0: "tetap", -1: "turun"}[(baru > lama) - (baru < lama)]
    assert pertama.startswith(f"Realisasi {NAMA} {kata} ")
    assert _worth(kini, lama, baru) == [
        k for k in ("membaik", "memburuk") if k in pertama
    ]
    p = kini.perubahan
    assert p is not None
    beda = [abs(n) for n in (p.nilai, p.relatif) if n is not None]
    assert _terbaca(teks) <= _tercetak(lama, baru, *beda)
    assert ("poin persen" in pertama) == (kini.milik.satuan == "%" and baru != lama)


def _worth(kini: Kini, lama: Decimal, baru: Decimal) -> list[str]:
    """Judge by hand: nearer to where the indikator is to go is better."""
    target, arah = kini.milik.target or Decimal(0), kini.milik.arah
    maju = {"naik": baru - lama, "turun": lama - baru}.get(
        arah, abs(lama - target) - abs(baru - target)
    )
    return ["membaik"] if maju > 0 else ["memburuk"] if maju < 0 else []


@given(dua_tahun())
@settings(max_examples=100)
def test_other_targets_are_said_as_they_stand(dibaca: Dibaca) -> None:
    rows = dibaca.kini
    (akhir,), (standar,) = menuju(rows), berstandar(rows)
    for kini, kalimat, verdict in (
        (akhir, kalimat_target_akhir(akhir), "belum tercapai"),
        (standar, kalimat_standar(standar), "tidak terpenuhi"),
    ):
        teks, isi, nilai = kalimat_utuh(kalimat), kini.akhir, kini.milik.realisasi
        assert isi is not None
        assert nilai is not None
        assert _letak(kini, isi) in kalimat[0]
        assert (verdict in teks) == (isi.tercapai is False)
        tercetak = _tercetak(nilai, isi.nilai, isi.capaian)
        if "Selisih" in teks:
            tercetak |= _tercetak(abs(nilai - isi.nilai))
        assert _terbaca(teks, "2026") <= tercetak, teks


def _letak(kini: Kini, isi: Akhir) -> str:
    nilai = kini.milik.realisasi
    assert nilai is not None
    if nilai == isi.nilai:
        return "sama dengan"
    return "di atas" if nilai > isi.nilai else "di bawah"
