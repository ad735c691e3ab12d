"""Values beyond what they can be: the finding tells the bound, and where it is from."""

import pytest

from alat.pendukung import Kinerja, Write
from alat.ragam_isian import DOKUMEN

HEAD = "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\nrealisasi:\n  "


def _cakupan(isi: str) -> str:
    lain = "".join(f", {d}: 90" for d in DOKUMEN[1:])
    return f"cakupan_dokumen: {{{DOKUMEN[0]}: {isi}{lain}}}"


def _sakip(isi: str) -> str:
    return f"sakip: {{perencanaan: {isi}, pengukuran: 24, pelaporan: 9, evaluasi: 9}}"


HURUF = "{keberadaan: A, kualitas: BB, pemanfaatan: HURUF}"


@pytest.mark.parametrize(
    "isi",
    [
        pytest.param("ketepatan_waktu: {tepat_waktu: 0, ditargetkan: 1}", id="none"),
        pytest.param("pks: {jumlah: 0}", id="no partner"),
        pytest.param("pks: {mitra: []}", id="an empty list"),
        pytest.param("ikm: {nilai_skm: 1}", id="SKM 1"),
        pytest.param('ikm: {nilai_skm: "4,000"}', id="SKM 4"),
        pytest.param("ikm: {unsur: [1, 4], responden: 1}", id="one respondent"),
        pytest.param(
            "ikm: {jumlah_per_unsur: [10, 40], terisi: [10, 10]}", id="means 1 and 4"
        ),
        pytest.param(_cakupan("0"), id="0 %"),
        pytest.param(_cakupan("100 %"), id="100 %"),
        pytest.param(_cakupan("{terbit: 10, wajib: 10}"), id="all"),
        pytest.param(_cakupan("{terbit: 0, wajib: 1}"), id="nobody"),
        pytest.param(_sakip("30"), id="the whole weight"),
        pytest.param(_sakip("0"), id="nothing"),
        pytest.param(_sakip(HURUF.replace("HURUF", "AA")), id="grade AA"),
    ],
)
def test_the_bound_itself_is_read(kinerja: Kinerja, write: Write, isi: str) -> None:
    path = write("r.yaml", f"{HEAD}{isi}\n")
    out = kinerja("hitung", "-r", path, "--format", "csv").clean()
    assert out.count(",terhitung,") == 1
