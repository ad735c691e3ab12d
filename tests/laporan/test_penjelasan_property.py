"""Whatever is filled in, each printed step can be redone: in JSON and on the screen."""

import json
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from alat.keluaran import baca_csv, sheet_says, tertulis
from alat.pohon_json import nodes, read, recompute, recompute_names
from alat.pohon_teks import RATA_RATA, read_pohon
from alat.pohon_teks import recompute as recompute_lines
from alat.ragam_isian import RAGAM, Isi
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.dokumen.shipped import data_path
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.laporan.hasil import LaporanHasil
from kinerja_cli.laporan.penjelasan import LaporanPenjelasan
from kinerja_cli.source import Source, load
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.text import Text
from kinerja_cli.telaah.jelaskan import jelaskan_indikator, jelaskan_rata_rata

PK = read_perjanjian(load(str(data_path("pk2024.yaml"))))
RUMUS = {i.id: i.rumus for _, _, i in PK.value.semua_indikator()}


def _tertulis(isi: Any) -> Any:
    """Write every number as a text; three decimals could be read as thousands."""
    if isinstance(isi, dict):
        return {k: _tertulis(n) for k, n in isi.items()}
    if isinstance(isi, list):
        return [_tertulis(n) for n in isi]
    teks = f"{isi}"
    return f"{teks}0" if len(teks.partition(".")[2]) == 3 else teks


def _semua(rumus: str) -> st.SearchStrategy[Isi]:
    return st.one_of([r.acak for r in RAGAM.values() if r.rumus == rumus])


isian = st.fixed_dictionaries(
    {}, optional={i: _semua(r).map(_tertulis) for i, r in RUMUS.items()}
)


def _hasil(realisasi: object) -> Hasil:
    isi = {"format": "kinerja/realisasi@1", "tahun": "2024", "triwulan": "2"}
    content = json.dumps(isi | {"realisasi": realisasi})  # JSON is YAML
    text = Text("r.yaml", content, "0" * 64)
    source = Source(text, parse_tree(text))
    return hitung_hasil(PK, read_realisasi(source, PK))


def _laporan(realisasi: object) -> LaporanPenjelasan:
    hasil = _hasil(realisasi)
    semua = tuple(jelaskan_indikator(hasil, set()))
    return LaporanPenjelasan(hasil, semua, jelaskan_rata_rata(hasil))


def _written(content: str, letak: dict[str, Any]) -> str:
    baris, kolom = int(letak["baris"]), int(letak["kolom"])
    return content.splitlines()[baris - 1][kolom - 1 :]


@given(isian)
@settings(max_examples=40)
def test_the_json(realisasi: dict[str, Any]) -> None:
    laporan = _laporan(realisasi)
    isi = read(tertulis(laporan, "json"))
    semua = list(nodes(isi))
    for node in semua:
        recompute(node)
    for i in isi["indikator"]:
        subjek = {"ikm", "sakip"} & {i["id"]}
        # A sum of half a year has no category, unless it is enough already.
        menunggu = i["id"] == "pks" and not i["tercapai"]
        dinamai = len(subjek) + (not menunggu) if i["id"] in realisasi else 0
        assert recompute_names(i) == dinamai
    ringkasan = laporan.hasil.ringkasan
    rata = [n for _, n in ringkasan.per_sasaran if n is not None]
    semuanya = [*rata, ringkasan.rata_rata_capaian] if realisasi else []
    semuanya += [ringkasan.selesai.nilai] if ringkasan.selesai else []
    assert [r["bulat"] for r in isi["rata_rata"]] == semuanya
    # What is said to be written at a place is written there.
    content = laporan.hasil.realisasi.berkas[0].source.text.content
    letak = [n["letak"] for n in semua if n["letak"]]
    for at in (p for p in letak if p["berkas"] == "r.yaml"):
        assert _written(content, at).startswith(json.dumps(at["tertulis"] or "nama"))


@given(isian)
@settings(max_examples=40)
def test_the_lines_of_the_tree(realisasi: dict[str, Any]) -> None:
    pohon = read_pohon(tertulis(_laporan(realisasi), "tabel"))
    rerata = pohon.pop(RATA_RATA, None)
    assert (rerata is not None) == bool(realisasi)
    for akar in rerata.anak if rerata else []:
        assert recompute_lines(akar) == 2
    for id_, akar in pohon.items():
        assert akar.teks.startswith("capaian ") is (id_ in realisasi)
        if id_ in realisasi:
            assert recompute_lines(akar.anak[0]) >= 3


@given(isian)
@settings(max_examples=40)
def test_json_and_csv_agree_and_capaian_follows(realisasi: dict[str, Any]) -> None:
    laporan = LaporanHasil(_hasil(realisasi))
    indikator = read(tertulis(laporan, "json"))["indikator"]
    sheet_says(baca_csv(tertulis(laporan, "csv")), indikator)
    for i in indikator:
        if i["id"] not in realisasi:
            assert (i["status"], i["capaian"]) == ("belum_ada", None)
            continue
        capaian = i["realisasi"] * 100 / i["target"]
        assert i["capaian"] == capaian.quantize(Decimal("0.01"), ROUND_HALF_UP)
        assert i["tercapai"] == (i["realisasi"] >= i["target"])
