"""Every way to fill in a rumus, with a mark at each place that a leaf stands at."""

DOKUMEN = """
    kartu_keluarga: «99,85%»
    ktp_elektronik: {terbit: «201.345», wajib: «"204880"»}
    akta_kelahiran:
      wajib: «7»
      terbit: «0»
    akta_perkawinan: «"55,85"»
    akta_kematian: «100 %»
    akta_perceraian: «'0'»"""
SAKIP = """
    perencanaan: {keberadaan: «" a "», kualitas: «bb», pemanfaatan: «'AA'»}
    pengukuran: «24.00»
    pelaporan:
      keberadaan: «E»
      kualitas: «B»
      pemanfaatan: «\"\\tcc\"»
    evaluasi: «"19,75"»
    total:"""
MITRA = """
    mitra:
      - ‹nama›: A
        jenis: baru
      -
        ‹"nama"›: B
        jenis: baru"""
# Rumus and how it is filled in. A leaf stands between « and »; a leaf that is no text
# of its own (a partner is two) has its place between ‹ and ›.
CARA = {
    "skm index": ("skm", '{nilai_skm: «"3,253"»}'),
    "skm thousands": ("skm", "{nilai_skm: «3.253»}"),
    "skm list": ("skm", '{unsur: [«"3,21"», «3.18», «4»], responden: 412}'),
    "skm block list": (
        "skm",
        "\n    responden: 9\n    unsur:\n      - «3,21»\n      -   «'3,18'»",
    ),
    "skm named": (
        "skm",
        '{unsur: {Biaya: «"3,9"», "2024": «3», 🙂: «1»}, responden: 9}',
    ),
    "skm printed weight": (
        "skm",
        "\n    bobot: «0,33»\n    unsur: [«3», «2», «1»]\n    responden: 9",
    ),
    "skm totals": ("skm", '{terisi: [«3», «6»], jumlah_per_unsur: [«"10"», «17»]}'),
    "on time": ("ketepatan_waktu", "{tepat_waktu: «76.226», ditargetkan: «78000»}"),
    "on time backwards": (
        "ketepatan_waktu",
        '{"ditargetkan": «\'78000\'» , "tepat_waktu": «0»}',
    ),
    "documents": ("cakupan_dokumen", DOKUMEN),
    "sakip": ("sakip", SAKIP),
    "partners in braces": (
        "pks",
        "{mitra: [{‹nama›: Dinas A, jenis: baru}, {‹jenis›: perpanjangan, nama: B}]}",
    ),
    "partners in a block": ("pks", MITRA),
    "partners counted": ("pks", "{jumlah: «15»}"),
    "ratio": ("rasio", '{pembilang: «"-1,5"», penyebut: «"Rp 3.000,-"»}'),
    "mean list": ("rata_rata", '{nilai: [«86», «"91,15"», «− 2»]}'),
    "mean named": ("rata_rata", "{nilai: {Puskesmas Utara: «86», b: «1»}}"),
    "sum list": ("jumlah", '\n    nilai:\n    - «Rp 1.620.450.000,-»\n    - «"1"»'),
    "sum named": (
        "jumlah",
        "\n    nilai:\n      utara: «1,5»\n      ? selatan\n      : «2»",
    ),
    "count": ("cacah", "{jumlah: «0»}"),
    "count by name": ("cacah", '{butir: [«rapat», «"[bold]x"», «2024»]}'),
    "value": ("nilai", "{nilai: «17.5»}"),
    "value in a block": ("nilai", "\n    nilai: «>-\n      17,5»"),
}
