"""A key without a value is looked at as any: everywhere, and in every kind of file."""

import pytest
import yaml

from alat.pendukung import Kinerja, Write, refused
from kinerja_cli.source.readers.yaml import scanner

BERKAS = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\n"
ISIAN = f"{BERKAS}realisasi:\n  "
LKE = "format: kinerja/lke@1\ntahun: 2024\n"
PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
sasaran:
  - uraian: Sasaran
    indikator:
      - {id: a, nama: A, satuan: nilai, target: 3, rumus: cacah}
"""
DOKUMEN = "cakupan_dokumen: {ktp_elektronik: {terbit: , wajb: }}"
SAKIP = "sakip: {perencanaan: {keberadan: , kualitas: }}"


@pytest.mark.parametrize(
    ("content", "place", "hint"),
    [
        pytest.param(BERKAS + "anggarn:\n", "4:1: KIN202", "anggaran", id="at the top"),
        pytest.param(BERKAS + "anggaran: {9: }\n", "4:12: KIN232", "pilih", id="money"),
        pytest.param(ISIAN + "ikmm:\n", "5:3: KIN230", "`ikm`", id="an id"),
        pytest.param(ISIAN + "pks: {jumlh: }\n", "5:9: KIN202", "jumlah", id="alone"),
        pytest.param(ISIAN + "pks:\n    jumlh:\n", "6:5: KIN202", "jumlah", id="block"),
        pytest.param(
            ISIAN + "ikm: {unsur: , respondn: }\n",
            "5:18: KIN202",
            "responden",
            id="two",
        ),
        pytest.param(
            ISIAN + "pks: {mitra: [{nama: , jens: }]}\n",
            "5:26: KIN202",
            "`jenis`",
            id="a row of a list",
        ),
        pytest.param(ISIAN + DOKUMEN, "5:48: KIN202", "`wajib`", id="nested"),
        pytest.param(ISIAN + SAKIP, "5:25: KIN202", "`keberadaan`", id="grades"),
        pytest.param(
            ISIAN + "pks: {mitra: {nama: }}\n",
            "5:9: KIN203",
            "awali tiap butir",
            id="a shape",
        ),
        pytest.param(LKE + "totl:\n", "3:1: KIN202", "`total`", id="a worksheet"),
        pytest.param(
            LKE + "komponen: {evaluasi: {kualits: }}\n", "3:23: KIN202", "`kualitas`"
        ),
        pytest.param(
            LKE + "komponen: {evaluasi: {kualitas: {mandiri: {hurf: }}}}\n",
            "3:44: KIN202",
            "`huruf`",
            id="deep in a worksheet",
        ),
        pytest.param(PK + "konvensi: {desiml: }\n", "8:12: KIN202", "desimal", id="PK"),
        pytest.param(PK.replace("nama: A", "nama: A, nma: "), "7:26: KIN202", "`nama`"),
        pytest.param(
            PK.replace("cacah", "cacah, dasar_target: {jumlah: 3, btir: }"),
            "7:92: KIN202",
            "`butir`",
            id="behind a target",
        ),
    ],
)
def test_an_unknown_key_is_found(
    kinerja: Kinerja, write: Write, content: str, place: str, hint: str
) -> None:
    path = write("f.yaml", content)
    status, out, _ = kinerja("periksa", path)
    assert status == 3
    refused(out, path, place, "", hint)


@pytest.mark.parametrize("loader", [yaml.CBaseLoader, scanner.Pure])
@pytest.mark.parametrize(
    ("isi", "place"),
    [
        ("pks:\n    mitra:\n      - nama: A\n      -\n", "8:7"),
        ("pks:\n    mitra:\n      - nama: A\n      - # B\n      - ~\n", "8:7"),
        ("pks:\n    mitra:\n    - {nama: A}\n    -   null\n", "8:9"),
        ("ikm:\n    unsur:\n      - 3\n      -\n      - 3\n    responden: 9\n", "8:7"),
        ("ikm: {unsur: [3, ~], responden: 9}\n", "5:20"),
        ("ikm:\n    unsur:\n      U1: 3\n      U2:\n    responden: 9\n", "8:7"),
    ],
)
def test_a_blank_row_is_shown_itself(
    kinerja: Kinerja,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    loader: object,
    isi: str,
    place: str,
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    path = write("f.yaml", ISIAN + isi)
    out = kinerja("periksa", path)[1]
    assert f"{path}:{place}: KIN205 " in out


@pytest.mark.parametrize(
    "isi",
    [
        "pks: {}",
        "pks: {jumlah: }",
        "pks: {mitra: , jumlah: ''}",
        "pks: {mitra: [{nama: , jenis: }]}",
        "pks: {mitra: [{nama: '', jenis: ''}]}",
        "pks: {mitra: [{}]}",
        "pks: ''",
        "ikm: {unsur: {Waktu: , Biaya: }, responden: }",
        "ikm: {unsur: [~, ~]}",
        "sakip: {perencanaan: {keberadaan: , kualitas: }}",
        "cakupan_dokumen: {ktp_elektronik: {terbit: , wajib: }}",
    ],
)
def test_what_is_known_and_blank_stays_blank(
    kinerja: Kinerja, write: Write, isi: str
) -> None:
    path = write("r.yaml", f"{ISIAN}{isi}\n")
    assert kinerja("periksa", path)[:2] == (
        0,
        (
            f"{path}: terisi 0 dari 5 indikator\n"
            f"{path}: tanpa galat, tanpa peringatan, tanpa catatan\n"
        ),
    )
    assert "0 dari 0 terhitung, 5 belum ada" in kinerja("hitung", "-r", path).out


@pytest.mark.parametrize(
    ("content", "place", "saran"),
    [
        (ISIAN + "pks: {jumlah:3}\n", "5:9", "`jumlah: 3`"),
        (ISIAN + "pks: {mitra: [{nama: A, jenis:baru}]}\n", "5:27", "`jenis: baru`"),
        (ISIAN + "ikm: {unsur: {Waktu:3,2, B: 3}}\n", "5:17", '`Waktu: "3,2"`'),
        (ISIAN + "ikm: {nilai_skm:3,25}\n", "5:9", '`nilai_skm: "3,25"`'),
        (BERKAS + "anggaran: {1:5000}\n", "4:12", "`1: 5000`"),
        (LKE + "komponen: {evaluasi: {kualitas:BB}}\n", "3:23", "`kualitas: BB`"),
        (PK.replace("nama: A", "nama:A"), "7:17", "`nama: A`"),
        (PK.replace("cacah", "cacah, dasar_target: {jumlah:3}"), "7:81", "`jumlah: 3`"),
    ],
)
def test_a_blank_is_missing_behind_a_colon(
    kinerja: Kinerja, write: Write, content: str, place: str, saran: str
) -> None:
    path = write("f.yaml", content)
    status, out, _ = kinerja("periksa", path)
    assert status == 3
    refused(out, path, f"{place}: KIN119", "tanpa nilai", f"titik dua: {saran}")
