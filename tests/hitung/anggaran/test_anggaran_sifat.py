"""Whatever is budgeted and spent: the parts are the whole, and every output agrees."""

import json
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import floor
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from alat.keluaran import tertulis
from alat.setahun import hitung
from alat.uang import RUMUS, anggaran_of, angka, belanja, kantor_uang, nilai
from kinerja_cli.hitung.anggaran import Serapan
from kinerja_cli.laporan.anggaran import LaporanAnggaran

rupiah = st.decimals(0, 10**12, places=2)
isian = st.none() | rupiah
program = st.lists(st.tuples(rupiah, isian, isian), min_size=1, max_size=5).filter(
    lambda semua: any(p[1] is not None for p in semua)
)
capaian = st.none() | st.decimals(0, 300, places=2)
KUNCI_RUMUS = {"indeks": ("ie", 3), "pmk214": ("e", 2), "sisa": ("sisa_persen", 2)}

Program = list[tuple[Decimal, Decimal | None, Decimal | None]]


def _files(
    semua: Program, *tercapai: Decimal | None, **konvensi: object
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Write programs as (pagu, realisasi, revised); all of them carry each sasaran."""

    def kolom(n: int) -> dict[int, object]:
        teks = ((k, p[n]) for k, p in enumerate(semua, 1))
        return {k: None if isi is None else f"{isi:f}" for k, isi in teks}

    pendukung = [list(range(1, len(semua) + 1)) for _ in tercapai]
    teks = (None if c is None else f"{c:f}" for c in tercapai)
    pk = kantor_uang(kolom(0), *pendukung, **konvensi)
    return pk, belanja(kolom(1), *teks, perubahan=kolom(2))


def _persen(realisasi: Decimal, pagu: Decimal) -> Fraction | None:
    if not pagu:
        return None
    utuh = Fraction(realisasi) / Fraction(pagu) * 10_000
    return Fraction(floor(utuh + Fraction(1, 2)), 100)


def _sound(serapan: Serapan) -> None:
    pagu, realisasi, sisa, persen = angka(serapan)
    assert pagu is not None
    if realisasi is None:
        assert (sisa, persen) == (None, None)
        return
    assert sisa is not None
    assert sisa + realisasi == pagu
    benar = _persen(realisasi, pagu)
    assert (None if persen is None else Fraction(persen)) == benar


@given(program)
def test_the_programs_are_their_sum_and_what_is_left_is_the_rest(
    semua: Program,
) -> None:
    anggaran = anggaran_of(*_files(semua))
    for baris, (pagu, realisasi, ubah) in zip(anggaran.baris, semua, strict=True):
        assert angka(baris.serapan)[:2] == (pagu if ubah is None else ubah, realisasi)
        _sound(baris.serapan)
    _sound(anggaran.jumlah)
    terisi = [p for p in semua if p[1] is not None]
    pagu, realisasi, sisa, _ = angka(anggaran.jumlah)
    assert pagu == sum(p[0] if p[2] is None else p[2] for p in terisi)
    assert realisasi == sum(p[1] or 0 for p in terisi)
    assert sisa == sum(angka(b.serapan)[2] or 0 for b in anggaran.terisi)
    assert nilai(anggaran.jumlah.awal) == sum(p[0] for p in terisi)


@given(program, st.data())
def test_a_program_in_two_parts_leaves_the_totals_as_they_are(
    semua: Program, data: st.DataObject
) -> None:
    nomor = data.draw(
        st.sampled_from([n for n, p in enumerate(semua) if p[1] is not None])
    )
    kiri, kanan = zip(
        *((None, None) if n is None else _parted(n, data) for n in semua[nomor]),
        strict=True,
    )
    terbagi = [*semua[:nomor], kiri, kanan, *semua[nomor + 1 :]]
    utuh = anggaran_of(*_files(semua)).jumlah
    bagian = anggaran_of(*_files(terbagi)).jumlah
    assert angka(bagian) == angka(utuh)
    assert nilai(bagian.awal) == nilai(utuh.awal)
    assert nilai(bagian.persen_awal) == nilai(utuh.persen_awal)


def _parted(nilai: Decimal, data: st.DataObject) -> tuple[Decimal, Decimal]:
    kiri = data.draw(st.decimals(0, nilai, places=2))
    return kiri, nilai - kiri


@given(program, st.decimals(0, 300, places=2), st.sampled_from(RUMUS))
def test_efficiency_follows_from_what_is_printed(
    semua: Program, tercapai: Decimal, rumus: str
) -> None:
    """Whoever redoes a row with the printed numbers gets the printed efficiency."""
    hasil = hitung(*_files(semua, tercapai, efisiensi=rumus))
    assert hasil.anggaran is not None
    isi = json.loads(
        tertulis(LaporanAnggaran(hasil, hasil.anggaran), "json"), parse_float=Decimal
    )
    for s in isi["sasaran"]:
        if s["serapan"] is None or s["capaian"] is None:
            continue
        if any(c.startswith("KIN439") for c in s["catatan"]):
            continue  # not all of it is there
        if any(c.startswith("KIN438") for c in s["catatan"]):
            assert (rumus, s["e"], s["nomor"]) == ("pmk214", None, None)
            continue
        if any(c.startswith("KIN450") for c in s["catatan"]):
            assert (rumus, s["sisa_persen"]) == ("sisa", None)
            assert tercapai < 100
            continue
        kunci, desimal = KUNCI_RUMUS.get(rumus, (rumus, 2))
        try:
            benar = _redone(s, rumus)
        except ZeroDivisionError:
            assert (s[kunci], s["catatan"][0][:6]) == (None, "KIN436")
            continue
        bulat = Decimal(1).scaleb(-desimal)
        besar = Fraction(abs(benar)) / Fraction(bulat)
        tanda = 1 if benar >= 0 else -1
        dibulatkan = floor(besar + Fraction(1, 2)) * tanda
        assert Fraction(s[kunci]) == dibulatkan * Fraction(bulat)
        assert s[kunci] == s[kunci].quantize(bulat, ROUND_HALF_UP)


def _redone(sasaran: dict[str, Any], rumus: str) -> Fraction:
    angka_ = ("capaian", "serapan", "pagu", "realisasi")
    capaian, serapan, pagu, realisasi = (Fraction(str(sasaran[k])) for k in angka_)
    if rumus == "pmk214":
        seharusnya = pagu * capaian / 100
        return (seharusnya - realisasi) / seharusnya * 100
    if rumus == "selisih":
        return capaian - serapan
    if rumus == "sisa":
        return 100 - serapan
    return capaian / serapan * (100 if rumus == "rasio" else 1)
