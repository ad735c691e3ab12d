"""Whatever is filled in: JSON and CSV agree, and the printed capaian can be redone."""

import csv
import io
import json
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from alat.tertulis import render
from kinerja_cli.dokumen.lookup import data_path
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.hitung.hasil import hitung_hasil
from kinerja_cli.laporan.hasil import LaporanHasil
from kinerja_cli.source import Source, load
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.text import Text

PK = read_perjanjian(load(str(data_path("pk2024.yaml"))))
DOKUMEN = (
    "kartu_keluarga",
    "ktp_elektronik",
    "akta_kelahiran",
    "akta_perkawinan",
    "akta_kematian",
    "akta_perceraian",
)
CENT = Decimal("0.01")

counts = st.integers(1, 10**9)
unsur = st.lists(st.decimals(1, 4, places=2), min_size=2, max_size=30)
persen = st.decimals(0, 100, places=2).map(str)
bagian = st.tuples(counts, counts).map(
    lambda n: {"terbit": str(min(n)), "wajib": str(max(n))}
)
isian = st.fixed_dictionaries(
    {},
    optional={
        "ikm": st.fixed_dictionaries(
            {"unsur": unsur.map(lambda u: list(map(str, u))), "responden": st.just("9")}
        ),
        "ketepatan_waktu": st.fixed_dictionaries(
            {"tepat_waktu": counts.map(str), "ditargetkan": counts.map(str)}
        ),
        "pks": st.fixed_dictionaries({"jumlah": st.integers(0, 10**6).map(str)}),
        "cakupan_dokumen": st.fixed_dictionaries(
            dict.fromkeys(DOKUMEN, persen | bagian)
        ),
    },
)


def _hasil(realisasi: object) -> tuple[list[dict[str, Any]], list[dict[str, str]]]:
    isi = {"format": "kinerja/realisasi@1", "tahun": "2024", "triwulan": "2"}
    content = json.dumps(isi | {"realisasi": realisasi})  # JSON is YAML
    text = Text(str(Path("r.yaml")), content, "0" * 64)
    source = Source(text, parse_tree(text))
    hasil = hitung_hasil(PK, read_realisasi(source, PK))
    numbers = json.loads(
        render(LaporanHasil(hasil), "json"), parse_float=Decimal, parse_int=Decimal
    )
    rows = list(csv.DictReader(io.StringIO(render(LaporanHasil(hasil), "csv"))))
    return numbers["indikator"], rows


@given(isian)
def test_json_and_csv_agree_and_capaian_follows(realisasi: dict[str, Any]) -> None:
    indikator, rows = _hasil(realisasi)
    for i, row in zip(indikator, rows, strict=True):
        for key in ("target", "realisasi", "capaian"):
            assert row[key] == ("" if i[key] is None else str(i[key]))
        for key in ("realisasi_penuh", "capaian_penuh", "kategori", "predikat"):
            assert row[key] == (i[key] or "")
        if i["id"] not in realisasi:
            assert (i["status"], i["capaian"]) == ("belum_ada", None)
            continue
        capaian = i["realisasi"] * 100 / i["target"]
        assert i["capaian"] == capaian.quantize(CENT, ROUND_HALF_UP)
        assert i["tercapai"] == (i["realisasi"] >= i["target"])
