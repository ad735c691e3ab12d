"""Whatever is promised and filled in: one verdict, and it is of what is printed."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from hypothesis import HealthCheck, given, settings

from alat.keluaran import baca_csv, baca_json, polos, screen_says, tables, tertulis
from alat.pendukung import Kinerja, Write
from alat.pk_acak import ButirAcak, PkAcak, pk_acak
from alat.putusan_tercetak import (
    dijanjikan,
    masih_berjalan,
    putusan_tercetak,
    setengah_ke_atas,
    terbaca,
)
from kinerja_cli import api
from kinerja_cli.laporan.banding import LaporanBanding
from kinerja_cli.laporan.hasil import LaporanHasil
from kinerja_cli.laporan.penjelasan import LaporanPenjelasan
from kinerja_cli.laporan.proyeksi import LaporanProyeksi

# What adds up over the year, and does not become less.
JUMLAHAN = {"pks", "cacah"}
TULISAN: dict[str | None, str] = {
    "ya": "tercapai",
    "tidak": "tidak tercapai",
    "belum": "belum tercapai",
}
_KALIMAT = r"(?m)^ *- ((?:tidak |belum )?tercapai): realisasi (\S+) "
_SEBAB = re.compile(r"(?m)^kinerja: --ketat: (?:(\w+): )?(.*)$")


class Keluaran(NamedTuple):
    """All that is printed of an example."""

    status: int
    err: str
    markdown: str
    json: Any
    lain: dict[str, list[dict[str, Any]]]
    pohon: str


def _keluaran(kinerja: Kinerja, write: Write, pk: PkAcak) -> Keluaran:
    paths = [write(nama, isi) for nama, isi in pk.naskah().items()][1:]
    sebut = [a for p in paths for a in ("-r", p)]
    pilihan = ("--ketat", "--format", "markdown")
    status, markdown, err = kinerja("hitung", *sebut, *pilihan)
    assert status < 3, err
    hasil = api.hitung(paths)
    laporan = LaporanHasil(hasil)
    screen_says(tertulis(laporan, "tabel"), markdown)
    json = tertulis(laporan, "json")
    ditulis = [write(f"h{n}.json", json) for n in range(2)]
    proyeksi = LaporanProyeksi(api.proyeksi(hasil))
    jelas = LaporanPenjelasan(*api.jelaskan(hasil))
    banding = LaporanBanding(api.banding(ditulis))
    sisi = baca_json(tertulis(banding, "json"))["indikator"]
    lain = {
        "csv": baca_csv(tertulis(laporan, "csv")),
        "proyeksi": baca_json(tertulis(proyeksi, "json"))["indikator"],
        "proyeksi csv": baca_csv(tertulis(proyeksi, "csv")),
        "jelaskan": baca_json(tertulis(jelas, "json"))["indikator"],
        "banding": [{"id": i["id"]} | s for i in sisi for s in i["sisi"]],
        "banding csv": baca_csv(tertulis(banding, "csv")),
    }
    pohon = polos(tertulis(jelas, "markdown"))
    return Keluaran(status, err, markdown, baca_json(json), lain, pohon)


@given(pk_acak())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_there_is_one_verdict_and_it_is_of_what_is_printed(
    kinerja: Kinerja, write: Write, pk: PkAcak
) -> None:
    k = _keluaran(kinerja, write, pk)
    (judul, *baris), *_ = tables(k.markdown).values()
    kata = {}
    for butir, sel, isi in zip(pk.butir, baris, k.json["indikator"], strict=True):
        row = dict(zip(judul, sel, strict=True))
        kata[butir.id] = _one_verdict(pk, butir, row, isi)
        _of_quarter(butir, row, isi)
        _as_promised_and_filled_in(butir, row, isi)
        _says_so_everywhere(k, row, isi, kata[butir.id])
    _exits(pk, k, kata)
    _is_summed_up(k.json, kata)


def _one_verdict(
    pk: PkAcak, butir: ButirAcak, row: dict[str, str], isi: dict[str, Any]
) -> str | None:
    """Hold what a row says against what it shows; returns the right word."""
    arah, cara = butir.target.arah, isi["akumulasi"]["cara"]
    jumlahan = butir.rumus in JUMLAHAN and cara in {"jumlah", "kumulatif"}
    berjalan = masih_berjalan(row, arah, jumlahan=jumlahan, setahun=pk.akhir == 12)
    kata = putusan_tercetak(row["Target"], row["Realisasi"], arah, berjalan=berjalan)
    assert isi["masa_berjalan"] is berjalan
    assert isi["tercapai"] is (None if kata is None else kata == "ya")
    janji, penuh = dijanjikan(row["Target"], arah), isi["realisasi_penuh"]
    utuh = None if penuh is None or janji is None else janji.dicapai(Decimal(penuh))
    assert isi["tercapai_penuh"] is utuh
    beda = kata is not None and utuh is not (kata == "ya")
    meleset = "belum" if berjalan else "tidak"
    sisipan = f"; utuh: {'ya' if utuh else meleset}" if beda else ""
    assert row["Tercapai"] == f"{kata or '–'}{sisipan}"
    return kata


def _of_quarter(butir: ButirAcak, row: dict[str, str], isi: dict[str, Any]) -> None:
    """Hold the columns of a quarter, where there are some, against each other."""
    kurun = next((j[7:] for j in row if j.startswith("Target TW ")), None)
    if kurun is None:
        assert (isi["target_triwulan_tertulis"], isi["tercapai_triwulan"]) == (
            None,
        ) * 2
        return
    tiga = (row[f"{j} {kurun}"] for j in ("Target", "Realisasi", "Tercapai"))
    target, nilai, tertulis_triwulan = tiga
    assert (target == "–") is (isi["target_triwulan_tertulis"] is None)
    if isi["tercapai_triwulan"] is None:
        assert tertulis_triwulan == "–"
        return
    kini = putusan_tercetak(target, nilai, butir.target.arah, berjalan=False)
    assert (tertulis_triwulan, isi["tercapai_triwulan"]) == (kini, kini == "ya")


def _as_promised_and_filled_in(
    butir: ButirAcak, row: dict[str, str], isi: dict[str, Any]
) -> None:
    """Hold what is printed against what was written, and its rounding by hand."""
    janji = dijanjikan(row["Target"], butir.target.arah)
    assert (janji.ujung if janji else ()) == butir.target.ujung
    assert janji is None or janji.tegas is butir.target.tegas
    nilai, penuh = terbaca(row["Realisasi"]), isi["realisasi_penuh"]
    assert (nilai, nilai is None) == (isi["realisasi"], penuh is None)
    if nilai is None:
        return
    digit = -int(nilai.as_tuple().exponent)
    assert setengah_ke_atas(Fraction(penuh), digit) == nilai
    if butir.rumus == "nilai" and "desimal" not in butir.lain and _tertulis(butir) <= 6:
        assert nilai == Decimal(penuh) or isi["akumulasi"]["cara"] == "rata_rata"


def _tertulis(butir: ButirAcak) -> int:
    """Count the digits that a stated value has behind its mark, at most."""
    semua = (isi.get("nilai") or "" for isi in butir.isian if isinstance(isi, dict))
    return max(len(("", *re.split("[.,]", n)[1:])[-1]) for n in ("", *semua))


def _says_so_everywhere(
    k: Keluaran, row: dict[str, str], isi: dict[str, Any], kata: str | None
) -> None:
    """Look for the verdict and the status of one indikator in the other outputs."""
    for nama, semua in k.lain.items():
        milik = [i for i in semua if i["id"] == isi["id"]]
        csv = nama.endswith("csv")
        benar = (kata or "") if csv else isi["tercapai"]
        assert {i["tercapai"] for i in milik} == {benar}, nama
        assert {i["status"] for i in milik} == {isi["status"]}, nama
    _, _, pohon = k.pohon.partition(f"\n## {isi['id']}: ")
    pohon = pohon.partition("\n## ")[0]
    assert re.findall(_KALIMAT, pohon) == (
        [(TULISAN[kata], row["Realisasi"])] if kata else []
    )


def _exits(pk: PkAcak, k: Keluaran, kata: dict[str, str | None]) -> None:
    """Hold the exit status of ``--ketat`` against the verdicts."""
    sebab = _SEBAB.findall(k.err)
    assert k.status == bool(sebab)
    setahun = {id_ for id_, s in sebab if s.startswith("target setahun")}
    assert setahun == {id_ for id_, kata_ in kata.items() if kata_ == "tidak"}
    meleset = {i["id"] for i in k.json["indikator"] if i["tercapai_triwulan"] is False}
    triwulan = {id_ for id_, s in sebab if re.match("target triwulan .* tidak", s)}
    assert triwulan == meleset
    _lets_the_year_go_on(pk, k, sebab)


def _lets_the_year_go_on(pk: PkAcak, k: Keluaran, sebab: list[tuple[str, str]]) -> None:
    """Assert that nothing fails ``--ketat`` for what may still be reached."""
    semua = k.json["indikator"]
    kode = [d["kode"] for d in k.json["temuan"] if d["tingkat"] == "peringatan"]
    umum = [f"ada {len(kode)} peringatan ({', '.join(dict.fromkeys(kode))})"] * bool(
        kode
    )
    if {i["status"] for i in semua} == {"belum_ada"} and all(
        not id_ for id_, _ in sebab
    ):
        umum.append("belum ada indikator yang terhitung")
    assert [s for id_, s in sebab if not id_] == umum
    lain = {id_ for id_, s in sebab if id_ and not re.match("target (setahun|tri)", s)}
    boleh = {
        i["id"]
        for b, i in zip(pk.butir, semua, strict=True)
        if b.triwulan or (i["status"], i["realisasi"]) == ("tak_terhitung", None)
    }
    assert pk.akhir == 12 or lain <= boleh


def _is_summed_up(json: Any, kata: dict[str, str | None]) -> None:
    status = [i["status"] for i in json["indikator"]]
    r, semua = json["ringkasan"], [*kata.values()]
    hitungan = ("terhitung", "tak_terhitung", "belum_ada", "tidak_ada", "tanpa_target")
    assert {s: r[s] for s in hitungan} == {s: status.count(s) for s in hitungan}
    assert sum(r[s] for s in hitungan) == len(status)
    assert (r["tercapai"], r["berjalan"]) == (semua.count("ya"), semua.count("belum"))
