"""Command lines of every report over the shipped examples: what holds for all."""

from alat.pendukung import ROOT

CONTOH = ROOT / "data" / "contoh"
Q1, Q2, Q3, Q4 = (f"{CONTOH}/q{n}.yaml" for n in range(1, 5))
DOKUMEN, LAIN, LALU, LKE = (
    f"{CONTOH}/{nama}.yaml"
    for nama in ("angka-dokumen", "realisasi-dinas-lain", "2023", "lke")
)
RIWAYAT = f"{ROOT}/tests/kasus/riwayat/2024.yaml"
PK = ("--pk", f"{ROOT}/data/pk2024.yaml")
SETAHUN = ("-r", Q3, "-r", Q1, "-r", Q4, "-r", Q2)
BILA = (
    *("--bila", "ketepatan_waktu.tepat_waktu=70000"),
    *("--bila", "pks.jumlah=15", "--bila", "sakip.perencanaan="),
)
KOMPONEN = (
    *("--perencanaan", "25,50", "--pengukuran", "24"),
    *("--pelaporan", "11,85", "--evaluasi", "19,75"),
)
SESI: dict[str, tuple[str, ...]] = {
    "hitung": ("hitung", "-r", Q1),
    "hitung dokumen": ("hitung", "-r", DOKUMEN, "--rinci"),
    "hitung lain": ("hitung", "-r", LAIN, "--rinci"),
    "hitung setahun": ("hitung", *SETAHUN, "--per", "triwulan"),
    "jelaskan": ("jelaskan", "-r", Q1),
    "jelaskan lain": ("jelaskan", "-r", LAIN),
    "jelaskan setahun": ("jelaskan", *SETAHUN),
    "proyeksi dokumen": ("proyeksi", "-r", DOKUMEN),
    "proyeksi bila": ("proyeksi", "-r", Q3, *BILA),
    "proyeksi survei": ("proyeksi", *SETAHUN, "--responden-akhir", "900"),
    "proyeksi lain": ("proyeksi", "-r", LAIN, "--bila", "kematian_ibu.jumlah=9"),
    "banding tahun": ("banding", LALU, DOKUMEN),
    "banding triwulan": ("banding", Q4, Q1, Q3, Q2),
    "banding campur": ("banding", DOKUMEN, Q1, LALU, *PK),
    "banding riwayat": ("banding", RIWAYAT),
    "anggaran": ("anggaran", *SETAHUN),
    "anggaran lain": ("anggaran", "-r", LAIN),
    "sakip realisasi": ("sakip", "-r", Q4),
    "sakip lke": ("sakip", LKE, *PK),
    "sakip komponen": ("sakip", *KOMPONEN, "--sasaran", "80"),
}
# Report -> its first command line above.
LAPORAN = {command[0]: command for command in reversed(SESI.values())}
