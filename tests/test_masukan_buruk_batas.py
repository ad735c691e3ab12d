"""Values beyond what they can be: the finding tells the bound, and where it is from."""

import re

import pytest

from alat.pendukung import Kinerja, Write

KEPALA = "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\nrealisasi:\n  "
DOKUMEN = (
    "kartu_keluarga",
    "ktp_elektronik",
    "akta_kelahiran",
    "akta_perkawinan",
    "akta_kematian",
    "akta_perceraian",
)
SKALA = "batas ini dari skala jawaban 1 sampai 4, PermenPANRB 14/2017"
SAKIP = "PermenPANRB 88/2021"
NILAI = "pilih AA, A, BB, B, CC, C, D, E, menurut"


def _cakupan(isi: str) -> str:
    lain = "".join(f", {d}: 90" for d in DOKUMEN[1:])
    return f"cakupan_dokumen: {{{DOKUMEN[0]}: {isi}{lain}}}"


def _sakip(isi: str) -> str:
    return f"sakip: {{perencanaan: {isi}, pengukuran: 24, pelaporan: 9, evaluasi: 9}}"


HURUF = "{keberadaan: A, kualitas: BB, pemanfaatan: HURUF}"
TURUNKAN = "paling sedikit 0"


@pytest.mark.parametrize(
    ("isi", "place", "words", "hint"),
    [
        pytest.param(
            "ketepatan_waktu: {tepat_waktu: -1, ditargetkan: 9}",
            *("5:34: KIN212", f"-1 di luar batas: harus {TURUNKAN}", "negatif"),
            id="negative count",
        ),
        pytest.param(
            "ketepatan_waktu: {tepat_waktu: 1, ditargetkan: 0}",
            *("5:50: KIN212", "0 di luar batas: harus lebih dari 0", "nol"),
            id="nothing targeted",
        ),
        pytest.param(
            "pks: {jumlah: -15}",
            *("5:17: KIN212", f"-15 di luar batas: harus {TURUNKAN}", "negatif"),
            id="negative number of partners",
        ),
        pytest.param(
            'ikm: {nilai_skm: "4,5"}',
            *("5:20: KIN212", "4,5 di luar batas: harus antara 1 dan 4", SKALA),
            id="SKM 4,5",
        ),
        pytest.param(
            'ikm: {nilai_skm: "4,0001"}',
            *("5:20: KIN212", "harus antara 1 dan 4", SKALA),
            id="SKM just above",
        ),
        pytest.param(
            'ikm: {nilai_skm: "0,99"}',
            *("5:20: KIN212", "0,99 di luar batas", SKALA),
            id="SKM just below",
        ),
        pytest.param(
            'ikm: {unsur: ["3,2", 32, 3], responden: 4}',
            *("5:24: KIN212", "32 di luar batas: harus antara 1 dan 4", SKALA),
            id="an unsur without its comma",
        ),
        pytest.param(
            "ikm: {jumlah_per_unsur: [30, 50], terisi: [10, 10]}",
            *("5:32: KIN303", "rata-rata unsur 2 di luar 1 sampai 4", SKALA),
            id="a mean of 5",
        ),
        pytest.param(
            "ikm: {jumlah_per_unsur: [30, 30, 30], terisi: [10, 10]}",
            *(
                "5:3: KIN206",
                "`jumlah_per_unsur` berisi 3 butir, tetapi `terisi` berisi 2",
                "samakan",
            ),
            id="totals without counts",
        ),
        pytest.param(
            "ikm: {unsur: [3, 4], responden: 0}",
            *("5:35: KIN212", "0 di luar batas: harus paling sedikit 1", ""),
            id="no respondent",
        ),
        pytest.param(
            _cakupan("140"),
            *(
                "5:37: KIN212",
                "140 di luar batas: harus antara 0 dan 100",
                "persentase",
            ),
            id="140 % covered",
        ),
        pytest.param(
            _cakupan('"100,01 %"'),
            *("5:37: KIN212", "100,01 di luar batas", "persentase cakupan"),
            id="just above 100 %",
        ),
        pytest.param(
            _cakupan("{terbit: 3, wajib: 0}"),
            *("5:56: KIN212", "0 di luar batas: harus lebih dari 0", "nol"),
            id="nobody obliged",
        ),
        pytest.param(
            _cakupan("{terbit: 11, wajib: 10}"),
            *("5:21: KIN212", "terbit 11 melebihi wajib 10", "paling banyak 100 %"),
            id="more than obliged",
        ),
        pytest.param(
            _sakip('"30,01"'),
            *("5:24: KIN3", "30,01", SAKIP),
            id="a component above its weight",
        ),
        pytest.param(
            _sakip("-1"), *("5:24: KIN212", "-1 di luar batas", ""), id="below nothing"
        ),
        pytest.param(
            _sakip(HURUF.replace("HURUF", "AAA")),
            *("5:67: KIN304", "“AAA” bukan nilai subkomponen", f"{NILAI} {SAKIP}"),
            id="grade AAA",
        ),
    ],
)
def test_refused(
    kinerja: Kinerja, write: Write, isi: str, place: str, words: str, hint: str
) -> None:
    path = write("r.yaml", f"{KEPALA}{isi}\n")
    status, out, err = kinerja("hitung", "-r", path)
    assert (status, out) == (3, "")
    assert err.startswith(f"{path}:{place}")
    assert words in err.partition("\n")[0]
    assert hint in err.partition("saran: ")[2]
    assert err.count("    saran: ") == 1
    assert len(re.findall(r"KIN\d{3}", err)) == 1
    assert re.search(r"\n    5 \| .*\S\n      \| +\^\n", err)


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
    path = write("r.yaml", f"{KEPALA}{isi}\n")
    status, out, err = kinerja("hitung", "-r", path, "--format", "csv")
    assert (status, err) == (0, "")
    assert out.count(",terhitung,") == 1
