"""Whatever is torn out of a file, or pasted into it: results or findings, no defect."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alat.pendukung import ROOT, Kinerja, Write

BERKAS = ["q2.yaml", "q4.yaml", "angka-dokumen.yaml", "pk2024.yaml"]
SISIPAN = [
    *("[]", "{}", "[[]]", "{a: {b: c}}", '" "', "''", "null", "-", "- ", "? ", "|"),
    *("[", "{", "}", "]", ":", '"', "'", "#", "&a", "*a", "!t", "---", "%YAML", "\t"),
    *("0", "-1", "1e5", "9" * 15, "0,000000000001", "1.234", "3,21", "%", "Rp ", ",-"),
    *(
        "“",
        "\x85",
        "\u202e",
        "\u00a0",
        '"\\x1b[31m"',
        "AAA",
        "arah: turun",
        "target: 0",
    ),
]
SKALAR = re.compile(r'(?<=: )[^\n{\[,}]+|(?<=: )\[[^\]]*\]|"[^"]*"')


@given(data=st.data())
@settings(
    max_examples=120,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_never_a_defect(
    kinerja: Kinerja, tmp_path: Path, write: Write, data: st.DataObject
) -> None:
    nama = data.draw(st.sampled_from(BERKAS))
    folder = ROOT / "data" / ("" if nama.startswith("pk") else "contoh")
    teks = (folder / nama).read_text("utf-8")
    for sisipan in data.draw(
        st.lists(st.sampled_from(SISIPAN), min_size=1, max_size=3)
    ):
        skalar = data.draw(st.sampled_from([m.span() for m in SKALAR.finditer(teks)]))
        awal, akhir = data.draw(st.sampled_from([skalar, (skalar[0], skalar[0])]))
        teks = teks[:awal] + sisipan + teks[akhir:]
    path = write("acak.yaml", teks)
    assert path.parent == tmp_path
    q3 = ROOT / "data" / "contoh" / "q3.yaml"
    berkas = ["-r", q3, "--pk", path] if nama.startswith("pk") else ["-r", path]
    for line in (["periksa", path], ["hitung", *berkas, "--rinci"]):
        assert kinerja(*line).status in {0, 3}, teks


@pytest.mark.parametrize("format_", ["[]", "{}", "[kinerja/pk@1]", "{a: b}", '" "'])
def test_a_format_that_is_no_text(kinerja: Kinerja, write: Write, format_: str) -> None:
    isi = f"format: {format_}\ntahun: 2024\ntriwulan: 3\n"
    path = write("r.yaml", isi)
    for line in (["periksa", path], ["hitung", "-r", path]):
        status, out, err = kinerja(*line)
        assert status == 3
        assert re.search(r"r\.yaml:1:[19]: KIN20[145] galat: .*`format`", out + err)


@pytest.mark.parametrize("jarak", [" ", "  ", "\\t", "\\n "])
def test_a_name_of_blanks_is_blank(kinerja: Kinerja, write: Write, jarak: str) -> None:
    head = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\nrealisasi:\n"
    mitra = f'  pks: {{mitra: [{{nama: "{jarak}", jenis: baru}}]}}\n'
    out = kinerja("hitung", "-r", write("r.yaml", head + mitra), "--rinci").clean()
    assert "`nama` masih kosong [KIN205]" in out


@pytest.mark.parametrize("nama", [" ", r"\u200b", r"\u00ad \u00a0"])
def test_a_value_named_by_what_no_eye_sees_is_refused(
    kinerja: Kinerja, write: Write, nama: str
) -> None:
    pk = (ROOT / "data" / "contoh" / "pk-dinas-lain.yaml").read_bytes()
    head = "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\nrealisasi:\n"
    isi = f'{head}  mutu_puskesmas: {{nilai: {{"{nama}": 86, Utara: 88}}}}\n'
    r = write("r.yaml", isi)
    for perintah in ("hitung", "jelaskan"):
        berkas = "-r", r, "--pk", write("pk.yaml", pk)
        err = kinerja(perintah, *berkas).refusal(3)
        assert err.startswith(f"{r}:5:28: KIN116 galat: kunci ini kosong\n")
        assert err.endswith("    saran: tulis `kunci: nilai`\n")


@pytest.mark.parametrize("columns", ["1", "2", "3", "7"])
def test_a_screen_of_hardly_any_width(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    q3 = ROOT / "data" / "contoh" / "q3.yaml"
    assert kinerja("hitung", "-r", q3, "--rinci").status == 0
