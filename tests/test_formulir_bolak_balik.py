"""Any realisasi of any PK in a form, and back: the same values, and nothing beside."""

import json
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from alat.naskah import naskah_pk, naskah_realisasi
from alat.pk_acak import PkAcak, pk_acak
from alat.ragam_isian import JANJI, RAGAM, target_of
from alat.terisi import says
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.formulir.csv_form import tulis_csv
from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import tulis_formulir
from kinerja_cli.dokumen.realisasi.narasi import Narasi
from kinerja_cli.dokumen.terisi.formulir import susun_terisi
from kinerja_cli.dokumen.terisi.naskah import render_terisi
from kinerja_cli.dokumen.terisi.sumber import SatuTerisi, SumberTerisi, buka_terisi

# Few, for each is a year of a PK, whose form takes a second to write and read.
SEDIKIT = settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
Tulis = Callable[[SumberTerisi, Path], Sequence[Path]]
JAHAT = [
    *('=HYPERLINK("http://a")', "@SUM(A1)", "+1 mitra", "- Loket", "'=1", '"a"; b'),
    *("a\nb", "a\u202eb\u200f", "null", "a: b", "# x", "[x]", "_x0041_", "<t>a</t>"),
]


def _xlsx(sumber: SumberTerisi, folder: Path) -> Sequence[Path]:
    path = folder / "isian.xlsx"
    path.write_bytes(tulis_formulir(susun_terisi(sumber, (), str(path))))
    return [path]


def _csv(sumber: SumberTerisi, folder: Path) -> Sequence[Path]:
    return [_one_csv(sumber, t, folder / f"{n}.csv") for n, t in _numbered(sumber)]


def _one_csv(sumber: SumberTerisi, terisi: SatuTerisi, path: Path) -> Path:
    formulir = susun_terisi(sumber, (terisi.periode,), str(path))
    path.write_text(tulis_csv(formulir, terisi.periode), "utf-8")
    return path


def _yaml(sumber: SumberTerisi, folder: Path) -> Sequence[Path]:
    """Write a workbook, and YAML from that."""
    lagi = buka_terisi(map(str, _xlsx(sumber, folder)), None)
    paths = []
    for n, t in _numbered(lagi):
        paths.append(folder / f"lagi{n}.yaml")
        naskah = render_terisi(t.realisasi, t.pk, str(paths[-1]), sebut_pk=True)
        paths[-1].write_text(naskah, "utf-8")
    return paths


SEMUA_CARA = pytest.mark.parametrize("tulis", [_xlsx, _csv, _yaml])


def _numbered(sumber: SumberTerisi) -> Sequence[tuple[int, SatuTerisi]]:
    return [*enumerate(sumber.semua)]


def _by_period(sumber: SumberTerisi) -> dict[Periode, object]:
    return {t.periode: says(t.realisasi.value) for t in sumber.semua if t.berisi}


def _stays(naskah: dict[str, str], tulis: Tulis) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for nama, isi in naskah.items():
            Path(folder, nama).write_text(isi, "utf-8")
        dari = [f"{folder}/{nama}" for nama in naskah if nama != "pk.yaml"]
        sumber = buka_terisi(dari, None)
        lagi = buka_terisi(map(str, tulis(sumber, Path(folder))), None)
        assert _by_period(lagi) == _by_period(sumber)


@SEMUA_CARA
def test_any_realisasi(tulis: Tulis) -> None:
    @SEDIKIT
    @given(pk_acak(paling_banyak=6))
    def stays(acak: PkAcak) -> None:
        _stays(acak.naskah(), tulis)

    stays()


def _json(isi: Any) -> str:
    return json.dumps(isi, ensure_ascii=False)


@SEMUA_CARA
def test_every_way_of_filling_in(tulis: Tulis) -> None:
    janji, isian = [], []
    for n, (nama, r) in enumerate(RAGAM.items()):
        kepala = {"id": f"r{n}", "nama": nama, "satuan": "satuannya", "rumus": r.rumus}
        target = {"target": "80" if r.rumus == "skm" else target_of(r.rumus)}
        janji.append(_json(kepala | JANJI.get(r.rumus, {}) | target))
        isian.append(f"r{n}: {_json(r.lengkap)}")
    naskah = naskah_realisasi("triwulan: 2", *isian, pk="pk.yaml")
    _stays({"pk.yaml": naskah_pk(*janji), "r.yaml": naskah}, tulis)


@SEMUA_CARA
def test_every_key_of_the_words(tulis: Tulis) -> None:
    pk = naskah_pk("{id: a, nama: A, satuan: x, target: 8, rumus: nilai}")
    kata: dict[str, object] = {k: f"Kata {k}." for k in Narasi.model_fields}
    kata["bukti"] = ["BA-1.pdf", "BA-2.pdf"]
    semua = {"narasi": {"a": kata}, "narasi_sasaran": {"1": kata}}
    tambahan = "".join(f"{k}: {_json(isi)}\n" for k, isi in semua.items())
    naskah = naskah_realisasi("triwulan: 2", "a: {nilai: 7}", pk="pk.yaml")
    berkas = {"pk.yaml": pk, "r.yaml": naskah + tambahan}
    _stays(berkas, tulis)


@SEMUA_CARA
def test_money_and_every_text(tulis: Tulis) -> None:
    pk = naskah_pk(
        "{id: a, nama: A, satuan: OPD, target: 8, rumus: pks}",
        "{id: b, nama: B, satuan: orang, target: 8, rumus: cacah}",
        program=(
            "{nomor: 1, kode: '2.12.01', nama: P, anggaran: 9000}",
            "{nomor: 2, nama: Q, anggaran: '9.000,50'}",
        ),
    )
    mitra = [{"nama": n, "jenis": "baru"} for n in JAHAT]
    isian = (f"a: {_json({'mitra': mitra})}", "b: {belum: 'Terbit: Mei'}")
    lagi = {
        "keterangan": JAHAT[0],
        "anggaran": {"2.12.01": "1.234,50", "2": 0},
        "anggaran_perubahan": {"2.12.01": 8000},
        "narasi": {"a": {"upaya": JAHAT[6], "bukti": JAHAT}, "b": {"upaya": "-"}},
        "narasi_sasaran": {"1": {"penghambat": JAHAT[3]}},
    }
    naskah = naskah_realisasi("bulan: 11", *isian, pk="pk.yaml")
    kosong = naskah_realisasi("bulan: 3", "b: {butir: []}", pk="pk.yaml")
    tambahan = "".join(f"{k}: {_json(isi)}\n" for k, isi in lagi.items())
    berkas = {"pk.yaml": pk, "r.yaml": naskah + tambahan, "s.yaml": kosong}
    _stays(berkas, tulis)
