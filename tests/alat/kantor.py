"""An office with every rumus, filled in every way: what is explained and recomputed."""

from pathlib import Path
from typing import NamedTuple

from alat.pendukung import Write

HURUF = "{keberadaan: A, kualitas: bb, pemanfaatan: ' B '}"
DOKUMEN = (
    *("kartu_keluarga", "ktp_elektronik", "akta_kelahiran"),
    *("akta_perkawinan", "akta_kematian", "akta_perceraian"),
)


class Butir(NamedTuple):
    """One indikator: what the PK promises, and how the realisasi is filled in."""

    rumus: str
    janji: str
    isian: str


def _cakupan(*nilai: str) -> str:
    pasangan = zip(DOKUMEN, nilai, strict=True)
    return f"{{{', '.join(f'{nama}: {n}' for nama, n in pasangan)}}}"


_PERSEN = ('"99,85"', '"98,21%"', "99.03", '"55,85"', "100", "0")
_TURUN, _RASIO = "arah: turun", "arah: turun, rumus_turun: rasio"

KANTOR = {
    "skm_indeks": Butir(
        "skm",
        'target: "81,33", dasar_target: {nilai_skm: "3,253"}',
        '{nilai_skm: "3,253"}',
    ),
    "skm_unsur": Butir("skm", "target: 82", '{unsur: ["3,21", 3.18, 4], responden: 9}'),
    "skm_bernama": Butir(
        "skm", 'target: "80,50"', '{unsur: {Biaya: "3,9", Waktu: 3}, responden: 9}'
    ),
    "skm_bobot": Butir(
        "skm",
        "target: 80, desimal: 4",
        '{unsur: [3, "3,7", "3,6"], responden: 9, bobot: "0,33"}',
    ),
    "skm_jumlah": Butir(
        "skm",
        "target: 76, dasar_target: {jumlah_per_unsur: [10, 17], terisi: [3, 6]}",
        "{jumlah_per_unsur: [10, 17, 21], terisi: [3, 6, 7], responden: 7}",
    ),
    "tepat": Butir(
        "ketepatan_waktu",
        "target: 98, dasar_target: {tepat_waktu: 76.226, ditargetkan: 78000}",
        "{tepat_waktu: 76.226, ditargetkan: 78000}",
    ),
    "tepat_batas": Butir(
        "ketepatan_waktu",
        "target: 90, batas_capaian: 105, desimal: 0",
        "{tepat_waktu: 7, ditargetkan: 6}",
    ),
    "cakupan": Butir("cakupan_dokumen", 'target: "92,16"', _cakupan(*_PERSEN)),
    "cakupan_turun": Butir(
        "cakupan_dokumen",
        f"target: 96, {_TURUN}",
        _cakupan(*_PERSEN[:4], "{terbit: 5, wajib: 7}", "{terbit: 0, wajib: 1.234}"),
    ),
    "sakip_nilai": Butir(
        "sakip",
        "target: '81,10', dasar_target: {perencanaan: 25, pengukuran: 24,"
        f" pelaporan: '11,85', evaluasi: {HURUF}}}",
        '{perencanaan: "25,50", pengukuran: 24.00, pelaporan: "11,85",'
        ' evaluasi: "19,75", total: "81,10"}',
    ),
    "sakip_huruf": Butir(
        "sakip",
        "target: 85, batas_capaian: 120",
        f"{{perencanaan: {HURUF}, pengukuran: {HURUF}, pelaporan: {HURUF},"
        " evaluasi: 20}",
    ),
    "pks_mitra": Butir(
        "pks",
        f"target: 3, {_RASIO}, batas_capaian: 110",
        "{mitra: [{nama: Dinas A, jenis: baru}, {nama: B, jenis: perpanjangan}]}",
    ),
    "pks_kosong": Butir("pks", "target: 3", "{mitra: []}"),
    "pks_jumlah": Butir("pks", f"target: 7, {_TURUN}, desimal: 1", "{jumlah: 8}"),
    "rasio": Butir(
        "rasio", f"target: '0,7', {_RASIO}, desimal: 3", "{pembilang: 2, penyebut: 300}"
    ),
    "rasio_turun": Butir(
        "rasio", f"target: 10, {_TURUN}", "{pembilang: -1, penyebut: 3}"
    ),
    # A twelfth decimal would be a 5 that rounds up, and 85,71 would become 85,72.
    "rasio_nyaris": Butir(
        "rasio",
        "target: 85, dasar_target: {pembilang: 8571500006, penyebut: 10000000007}",
        "{pembilang: 8571500006, penyebut: 10000000007}",
    ),
    "rata_daftar": Butir("rata_rata", "target: 85", '{nilai: [86, "91,15", 81.05]}'),
    "rata_bernama": Butir(
        "rata_rata",
        f"target: 3, {_TURUN}",
        "{nilai: {utara: 1, selatan: -2, barat: 0}}",
    ),
    "jumlah_daftar": Butir(
        "jumlah",
        "target: Rp 4.500.000.000, desimal: 0",
        '{nilai: ["Rp 1.620.450.000,-", "3.000.000.000"]}',
    ),
    "jumlah_bernama": Butir(
        "jumlah",
        f"target: '0,4', {_TURUN}",
        '{nilai: {utara: "1,5", selatan: "-2,1250"}}',
    ),
    "cacah_jumlah": Butir("cacah", f"target: 8, {_TURUN}", "{jumlah: 6}"),
    "cacah_butir": Butir("cacah", "target: 4", "{butir: [rapat, lokakarya, 2024]}"),
    "nilai": Butir(
        "nilai",
        f"target: '17,5', {_RASIO}, batas_capaian: 105, dasar_target: {{nilai: 17}}",
        '{nilai: "16,2"}',
    ),
    "nilai_negatif": Butir("nilai", f"target: 4, {_TURUN}", '{nilai: "-5,1250"}'),
    "nilai_nol": Butir("nilai", "target: 0", "{nilai: 3}"),
    "belum": Butir("nilai", "target: 5, dasar_target: {nilai: 4}", ""),
}


def write_kantor(write: Write) -> Path:
    """Write the PK and the realisasi of that office; returns the latter."""
    janji = "".join(
        f"      - {{id: {id_}, nama: N, satuan: x, rumus: {b.rumus}, {b.janji}}}\n"
        for id_, b in KANTOR.items()
    )
    write(
        "pk.yaml",
        "format: kinerja/pk@1\ntahun: 2024\ninstansi: Dinas\nsasaran:\n"
        f"  - uraian: S\n    indikator:\n{janji}",
    )
    isian = "".join(f"  {id_}: {b.isian}\n" for id_, b in KANTOR.items())
    return write(
        "r.yaml",
        "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\npk: pk.yaml\n"
        f"realisasi:\n{isian}",
    )
