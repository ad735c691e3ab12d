"""Over PK at random: a sentence holds no number that its row does not print."""

from decimal import Decimal

from hypothesis import HealthCheck, given, settings

from alat.angka_kalimat import angka_dalam, kalimat_utuh, tercetak_dalam
from alat.pendukung import Write
from alat.pk_acak import PkAcak, pk_acak
from kinerja_cli import api
from kinerja_cli.core.angka import format_angka
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.hasil.putusan import kata_putusan, putusan
from kinerja_cli.hitung.berjalan import setahun_penuh
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.rekaman import rekam, rekam_baris
from kinerja_cli.laporan.kalimat import (
    kalimat_ringkasan,
    kalimat_sasaran,
    kalimat_target,
    kalimat_triwulan,
)

LETAK = {-1: "di bawah", 0: "sama dengan", 1: "di atas"}


def _hitung(write: Write, pk: PkAcak) -> Hasil:
    _, *realisasi = (write(nama, isi) for nama, isi in pk.naskah().items())
    return api.hitung(realisasi)


@given(pk_acak())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_number_is_one_of_its_row(write: Write, pk: PkAcak) -> None:
    hasil = _hitung(write, pk)
    setahun = setahun_penuh(hasil.realisasi)
    for b in hasil.baris:
        tercatat, i = rekam_baris(b), b.indikator
        for kalimat in (kalimat_target(b, setahun=setahun), kalimat_triwulan(b)):
            teks = kalimat_utuh(kalimat)
            asing = {*angka_dalam(teks, i.nama, i.satuan)} - tercetak_dalam(tercatat)
            assert not asing, teks


@given(pk_acak())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_verdict_is_the_one_of_the_row(write: Write, pk: PkAcak) -> None:
    hasil = _hitung(write, pk)
    setahun = setahun_penuh(hasil.realisasi)
    for b in hasil.baris:
        teks = kalimat_target(b, setahun=setahun)
        if b.tercapai is None:
            assert not any("tercapai" in t and "target" in t for t in teks), teks
            continue
        letak, verdict, *_ = teks
        assert _letak(rekam_baris(b)) in letak
        assert _first_verdict(verdict) == putusan(b), verdict
        assert ("setahun" in verdict) == (not setahun)
        if b.triwulan:
            _, verdict, *_ = kalimat_triwulan(b)
            assert kata_putusan(b.triwulan) in verdict
            assert "belum" not in verdict
        _both_verdicts(b, teks)


def _first_verdict(teks: str) -> str:
    if "tidak tercapai" in teks:
        return "tidak"
    return "belum" if "belum tercapai" in teks else "ya"


def _letak(b: BarisTercatat) -> str:
    """Compare as a reader does: the printed value beside the printed target."""
    nilai, bawah = b.realisasi or Decimal(0), b.target or Decimal(0)
    atas = bawah if b.target_sampai is None else b.target_sampai
    if bawah != atas and bawah <= nilai <= atas:
        return "di dalam rentang target"
    letak = LETAK[(nilai > bawah) - (nilai < bawah)]
    return f"{letak} {'rentang' if bawah != atas else ''}".strip()


def _both_verdicts(b: Baris, kalimat: list[str]) -> None:
    beda = b.tercapai_penuh != b.tercapai
    assert any("sebelum dibulatkan" in t for t in kalimat) == beda, kalimat


@given(pk_acak())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_summary_counts_each_row_once(write: Write, pk: PkAcak) -> None:
    hasil = _hitung(write, pk)
    nama = [b.indikator.nama for b in hasil.baris]
    for kalimat in (kalimat_ringkasan(hasil), kalimat_sasaran(hasil, 1)):
        teks = kalimat_utuh(kalimat)
        awal, _, hitungan = kalimat[0].partition(": ")
        assert str(len(hasil.baris)) in angka_dalam(awal)
        banyak = list(map(int, angka_dalam(hitungan)))
        assert sum(banyak) == len(hasil.baris) if banyak else "yang" in awal
        assert all(banyak)
        asing = {*angka_dalam(teks, *nama)} - _of_summary(hasil)
        assert not asing, teks


def _of_summary(hasil: Hasil) -> set[str]:
    """Return the numbers that a summary prints, counts among them."""
    r = rekam(hasil).ringkasan
    assert r is not None
    persen = [r.rata_rata_capaian, r.rata_rata_tanpa_menunggu]
    persen += [r.triwulan.rata_rata_capaian] if r.triwulan else []
    persen += [b.capaian.nilai for b in hasil.baris if b.capaian]
    angka = {format_angka(n) for n in persen if n is not None}
    return angka | {str(n) for n in range(len(hasil.baris) + 1)} | {"100", "2024"}
