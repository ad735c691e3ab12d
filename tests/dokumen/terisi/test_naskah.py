"""A realisasi written again as YAML: whatever it says, it still says, and no more."""

import json
import re
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alat.pendukung import Write
from alat.pk_acak import PkAcak, pk_acak
from alat.ragam_isian import DOKUMEN
from alat.terisi import says
from kinerja_cli.core.teks import hampa, sepadan
from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi, read_realisasi
from kinerja_cli.dokumen.realisasi.narasi import Narasi
from kinerja_cli.dokumen.terisi.naskah import render_terisi
from kinerja_cli.source import Document, load
from kinerja_cli.source.plain import nihil

CEPAT = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def _open(path: Path) -> tuple[Document[Realisasi], Document[Perjanjian]]:
    source = load(str(path))
    pk = load_pk(source)
    return read_realisasi(source, pk), pk


def _again(path: Path) -> Document[Realisasi]:
    tujuan = path.with_name("lagi.yaml")
    naskah = render_terisi(*_open(path), str(tujuan), sebut_pk=True)
    tujuan.write_text(naskah, "utf-8")
    return _open(tujuan)[0]


@CEPAT
@given(pk_acak())
def test_every_value_of_any_rumus_stays(acak: PkAcak) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for nama, isi in acak.naskah().items():
            Path(folder, nama).write_text(isi, "utf-8")
        for n in range(len(acak.periode)):
            path = Path(folder, f"r{n}.yaml")
            lagi = _again(path)
            assert says(lagi.value) == says(_open(path)[0].value)
            assert not any(lagi.value.catatan.values())
            assert not lagi.source.warnings


# What a file can hold: no control character, and nothing that is no text.
_TEKS = st.text(
    st.sampled_from("ab: #,;-[]{}&*!|>'\"%@`\\\n\té\u200f\u00a0\U00010000")
    | st.characters(exclude_categories=("Cs", "Cc")),
    min_size=1,
    max_size=40,
) | st.sampled_from(["null", "~", "yes", "-", "1", "3,5", "a: b", "# x", "a; b", "=1"])
_NAMA = _TEKS.filter(lambda teks: not hampa(teks) and not nihil(teks))


@CEPAT
@given(
    _TEKS.filter(lambda teks: not hampa(teks)),
    st.dictionaries(st.sampled_from([*Narasi.model_fields][:-1]), _NAMA),
    st.lists(_NAMA, max_size=4),
    st.lists(_NAMA, max_size=4, unique_by=sepadan),
)
def test_every_text_stays(
    keterangan: str, narasi: dict[str, str], bukti: list[str], mitra: list[str]
) -> None:
    tree = {
        "format": "kinerja/realisasi@1",
        "tahun": "2024",
        "triwulan": "3",
        "keterangan": keterangan,
        "realisasi": {"pks": {"mitra": [{"nama": n, "jenis": "baru"} for n in mitra]}},
        "narasi": {"pks": {"upaya": "x", **narasi, "bukti": bukti}},
        "narasi_sasaran": {"2": {"upaya": "x", **narasi}},
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "r.yaml")
        path.write_text(json.dumps(tree, ensure_ascii=False), "utf-8")
        assert says(_again(path).value) == says(_open(path)[0].value)


def test_it_is_written_as_a_person_would(write: Write) -> None:
    isi = """\
format: kinerja/realisasi@1
tahun: 2024
triwulan: 3
keterangan: Sudah diperiksa
realisasi:
  sakip: {belum: "Terbit: Maret"}
  ikm: {unsur: [3.24, 3.2], responden: 1.412}
  ketepatan_waktu: {tepat_waktu: "58.127", ditargetkan: }
  pks:
    mitra: [{jenis: baru, nama: "Desa, Kecamatan Malili"}]
  cakupan_dokumen:
anggaran: {5: "Rp 1.234.567,50", 1: "4.012.345.678"}
narasi: {ikm: {upaya: "Satu\\nDua", bukti: [a.pdf]}}
"""
    source = load(str(write("q3.yaml", isi)))
    pk = load_pk(source)
    naskah = render_terisi(read_realisasi(source, pk), pk, None, sebut_pk=False)
    lines = (re.sub(r" *(#.*)?$", "", line) for line in naskah.splitlines())
    assert [line for line in lines if line] == [
        "format: kinerja/realisasi@1",
        "tahun: 2024",
        "triwulan: 3",
        "keterangan: Sudah diperiksa",
        "realisasi:",
        *("  ikm:", '    unsur: ["3,24", "3,2"]', "    responden: 1412"),
        *("  ketepatan_waktu:", "    tepat_waktu: 58127", "    ditargetkan:"),
        *("  pks:", "    mitra:"),
        '      - {jenis: baru, nama: "Desa, Kecamatan Malili"}',
        "  cakupan_dokumen:",
        *(f"    {nama}:" for nama in DOKUMEN),
        '  sakip: {belum: "Terbit: Maret"}',
        "anggaran:",
        *("  1: 4012345678", "  2:", "  3:", "  4:", '  5: "1234567,50"'),
        "narasi:",
        "  ikm:",
        '    upaya: "Satu\\nDua"',
        '    bukti: ["a.pdf"]',
    ]
