"""Two examples for the help of each command: lines that run where ``data`` lies."""

# What a line does, and what stands behind `kinerja`; its first word is the command.
EXAMPLES = (
    (
        "Dua triwulan digabung, di layar:",
        "hitung -r data/contoh/q1.yaml -r data/contoh/q2.yaml",
    ),
    (
        "Satu triwulan, untuk Excel berbahasa Indonesia:",
        "hitung -r data/contoh/q3.yaml -o capaian.csv --pemisah titik-koma",
    ),
    ("Asal satu angka:", "jelaskan ikm -r data/contoh/q3.yaml"),
    (
        "Rata-rata dan serapannya saja:",
        "jelaskan rata_rata serapan -r data/contoh/q3.yaml",
    ),
    ("Berapa lagi sampai Desember:", "proyeksi -r data/contoh/q3.yaml"),
    (
        "Seandainya mitranya menjadi 15:",
        "proyeksi -r data/contoh/q3.yaml --bila pks.jumlah=15",
    ),
    (
        "Tahun lalu dan tahun ini:",
        "banding data/contoh/2023.yaml data/contoh/angka-dokumen.yaml",
    ),
    (
        "Dua triwulan, untuk naskah:",
        "banding data/contoh/q1.yaml data/contoh/q2.yaml --format markdown",
    ),
    ("Serapan tiap program:", "anggaran -r data/contoh/q3.yaml"),
    (
        "Serapan dan efisiensi, untuk skrip:",
        "anggaran -r data/contoh/realisasi-dinas-lain.yaml --format json",
    ),
    ("Lembar kerja evaluasi:", "sakip data/contoh/lke.yaml --pk data/pk2024.yaml"),
    ("Menuju 85, dari realisasi:", "sakip -r data/contoh/q4.yaml --sasaran 85"),
    ("Yang masih kurang dari laporannya:", "laporan -r data/contoh/dinas-lain"),
    (
        "Bab III, sebagai satu halaman:",
        "laporan -r data/contoh/realisasi-dinas-lain.yaml -o lkjip.html",
    ),
    ("PK:", "periksa data/pk2024.yaml"),
    ("Semua PK dan realisasi dalam folder:", "periksa data/mulai"),
    ("Di folder ini:", "mulai"),
    ("Untuk rumah sakit, di folder baru:", "mulai latihan --contoh rsud"),
    (
        "Formulir Excel, semua triwulan:",
        "templat --pk data/pk2024.yaml -o isian-2024.xlsx",
    ),
    ("Isian yang ada, sebagai YAML:", "templat --dari data/contoh/q3.yaml"),
    ("Untuk PK:", "skema pk -o skema-pk.json"),
    (
        "Untuk realisasi sebuah PK:",
        "skema realisasi --pk data/pk2024.yaml -o skema-realisasi.json",
    ),
    ("Semua rumus:", "rumus"),
    ("Isian satu rumus:", "rumus skm"),
    ("Satu kode:", "temuan KIN331"),
    ("Semua kode:", "temuan"),
)


def examples_of(perintah: str) -> str:
    """Write the examples of a command, as its help ends."""
    milik = [(gunanya, e) for gunanya, e in EXAMPLES if e.split()[0] == perintah]
    return "\n".join(("Contoh:", *(f"  {g}\n    kinerja {e}" for g, e in milik)))
