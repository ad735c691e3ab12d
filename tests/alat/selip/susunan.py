"""Slips in the structure of a file, by people who come from Word and Excel.

Every row is a file that is wrong in one place: where that is, the code, words of the
advice, and the same file as it is when the advice was followed.
"""

HEAD = "format: kinerja/realisasi@1\ntahun: 2024\n"
AWAL = f"{HEAD}triwulan: 3\nrealisasi:\n"
WAKTU = f"{AWAL}  ketepatan_waktu:\n"
MITRA = f"{AWAL}  pks:\n    mitra:\n"
IKM = f"{AWAL}  ikm:\n"
BUTIR = "{nama: A, jenis: baru}"
LAGI = "{nama: B, jenis: baru}"
DUA = f"      - {BUTIR}\n"
_BENAR = f"{WAKTU}    tepat_waktu: 70\n    ditargetkan: 80\n"
KOSONGKAN = "kosongkan bila belum ada"
KOSONGKAN_ANGKA = f"{KOSONGKAN}, tulis 0 bila nol"
DAFTAR = "awali butir daftar dengan `- `"
SPASI = "beri spasi sesudah titik dua: `tepat_waktu: ...`"

SUSUNAN: dict[str, tuple[str, ...]] = {
    "no blank behind every colon": (
        f"{WAKTU}    tepat_waktu:70\n    ditargetkan:80\n",
        *("6:5", "KIN203", SPASI),
        _BENAR,
    ),
    "no blank behind the first": (
        f"{WAKTU}    tepat_waktu:70\n    ditargetkan: 80\n",
        *("6:5", "KIN111", SPASI),
        _BENAR,
    ),
    "no blank behind the last": (
        f"{WAKTU}    ditargetkan: 80\n    tepat_waktu:70\n",
        *("7:5", "KIN111", SPASI),
        _BENAR,
    ),
    "no blank at the top": (
        _BENAR.replace("tahun: 2024", "tahun:2024"),
        *("2:1", "KIN111", "beri spasi sesudah titik dua: `tahun: ...`"),
        _BENAR,
    ),
    "no blank in an item": (
        f"{MITRA}      - nama:A\n        jenis: baru\n",
        *("7:9", "KIN111", "beri spasi sesudah titik dua: `nama: ...`"),
        f"{MITRA}      - nama: A\n        jenis: baru\n",
    ),
    "equals sign": (
        f"{WAKTU}    tepat_waktu = 70\n    ditargetkan = 80\n",
        *("6:5", "KIN203", "ganti `=` dengan titik dua dan spasi: `tepat_waktu: ...`"),
        _BENAR,
    ),
    "equals sign once": (
        f"{WAKTU}    tepat_waktu=70\n    ditargetkan: 80\n",
        *("6:5", "KIN111", "ganti `=` dengan titik dua dan spasi: `tepat_waktu: ...`"),
        _BENAR,
    ),
    "a row of a table": (
        f"{WAKTU}    tepat_waktu\t70\n    ditargetkan\t80\n",
        *("6:5", "KIN203", "tulis titik dua dan spasi di belakangnya: `tepat_waktu:"),
        _BENAR,
    ),
    "one row of a table": (
        f"{WAKTU}    tepat_waktu: 70\n    ditargetkan\t80\n",
        *("7:5", "KIN111", "tulis titik dua dan spasi di belakangnya: `ditargetkan:"),
        _BENAR,
    ),
    "one blank too many": (
        f"{WAKTU}    tepat_waktu: 70\n     ditargetkan: 80\n",
        *("7:6", "KIN111"),
        "mulai “ditargetkan” di kolom 5, sejajar dengan “tepat_waktu” di baris 6",
        _BENAR,
    ),
    "one blank too few": (
        f"{WAKTU}    tepat_waktu: 70\n   ditargetkan: 80\n",
        *("7:4", "KIN111"),
        "mulai “ditargetkan” di kolom 5, sejajar dengan “tepat_waktu” di baris 6",
        _BENAR,
    ),
    "one blank too many below a blank value": (
        f"{WAKTU}    tepat_waktu:\n     ditargetkan: 80\n",
        *("7:6", "KIN203", "mulai “ditargetkan” sekolom dengan “tepat_waktu”"),
        f"{WAKTU}    tepat_waktu:\n    ditargetkan: 80\n",
    ),
    "out of column behind comments": (
        f"{WAKTU}    tepat_waktu: 70  # dari SIAK\n\n# x: y\n     ditargetkan: 80\n",
        *("9:6", "KIN111"),
        "mulai “ditargetkan” di kolom 5, sejajar dengan “tepat_waktu” di baris 6",
        _BENAR,
    ),
    "out of column in an item": (
        f"{MITRA}      - nama: A\n       jenis: baru\n",
        *(
            "8:8",
            "KIN111",
            "mulai “jenis” di kolom 9, sejajar dengan “nama” di baris 7",
        ),
        f"{MITRA}      - nama: A\n        jenis: baru\n",
    ),
    "an item out of column": (
        f"{MITRA}{DUA}     - {LAGI}\n",
        *("8:6", "KIN111", "mulai “-” di kolom 7, sejajar dengan “-” di baris 7"),
        f"{MITRA}{DUA}      - {LAGI}\n",
    ),
    "an id out of column": (
        f"{AWAL}  ikm:\n sakip:\n",
        *("6:2", "KIN111", "mulai “sakip” di kolom 3, sejajar dengan “ikm” di baris 5"),
        f"{AWAL}  ikm:\n  sakip:\n",
    ),
    "an id at the beginning of a line, others behind it": (
        f"{AWAL}  ikm:\nsakip: {{perencanaan: 24}}\n  pks: {{jumlah: 3}}\n",
        *("6:1", "KIN111", "mulai “sakip” di kolom 3, sejajar dengan “ikm” di baris 5"),
        f"{AWAL}  ikm:\n  sakip: {{perencanaan: }}\n  pks: {{jumlah: 3}}\n",
    ),
    "an id between two columns": (
        f"{IKM}    nilai_skm: 3,2\n   pks: {{jumlah: 3}}\n",
        *("7:4", "KIN111", "mulai “pks” di kolom 3, sejajar dengan “ikm” di baris 5"),
        f"{IKM}    nilai_skm: 3,2\n  pks: {{jumlah: 3}}\n",
    ),
    "an input at the top": (
        f"{AWAL}  ikm:\nnilai_skm: 3,2\n",
        *("6:1", "KIN202", "tempatnya di bawah `ikm`: jorokkan dua spasi dari `ikm:`"),
        f"{IKM}    nilai_skm: 3,2\n",
    ),
    "numbers for keys, no blank": (
        f"{AWAL}anggaran:\n  1:500000\n  2:600000\n",
        *("6:3", "KIN203", "beri spasi sesudah titik dua: `1: ...`"),
        f"{AWAL}anggaran:\n  1: 500000\n  2: 600000\n",
    ),
    "a colon of full width": (
        f"{IKM}    nilai_skm：3,2\n",
        *("6:5", "KIN203", "ganti dengan titik dua dan spasi: `nilai_skm: ...`"),
        f"{IKM}    nilai_skm: 3,2\n",
    ),
    "an id at the top": (
        f"{AWAL}  ikm:\nsakip:\n  perencanaan: 24\n",
        *("6:1", "KIN202"),
        "tempatnya di bawah `realisasi`: jorokkan dua spasi dari `realisasi:`",
        f"{AWAL}  ikm:\n  sakip:\n    perencanaan:\n",
    ),
    "an id of another PK at the top": (
        f"{AWAL}  ikm:\niks: {{nilai: 3}}\n",
        *("6:1", "KIN202", "bila indikator, tempatnya di bawah `realisasi`"),
        f"{AWAL}  ikm:\n",
    ),
    "an id too far in": (
        f"{IKM}    nilai_skm: 3,2\n    pks: {{jumlah: 3}}\n",
        *(
            "7:5",
            "KIN202",
            "tempatnya di bawah `realisasi`: mulai sekolom dengan `ikm`",
        ),
        f"{IKM}    nilai_skm: 3,2\n  pks: {{jumlah: 3}}\n",
    ),
    "an id below itself": (
        f"{AWAL}  pks:\n    pks: 3\n",
        *("6:5", "KIN202", "tulis `{jumlah: 3}`"),
        f"{AWAL}  pks:\n    jumlah: 3\n",
    ),
    "an id and its inputs below itself": (
        f"{AWAL}  pks:\n    pks: {{jumlah: 3}}\n",
        *("6:5", "KIN202", "sudah di bawah `pks`: hapus kunci ini, mundurkan isinya"),
        f"{AWAL}  pks:\n    jumlah: 3\n",
    ),
    "a heading above the ids": (
        f"{AWAL}  indikator:\n    pks: {{jumlah: 3}}\n    ikm:\n",
        *("5:3", "KIN230"),
        "yang di bawahnya indikator (`pks` dan `ikm`): hapus kunci ini",
        f"{AWAL}  pks: {{jumlah: 3}}\n  ikm:\n",
    ),
    "realisasi twice, one below the other": (
        f"{AWAL}  realisasi:\n",
        *("5:3", "KIN230", "sudah di bawah `realisasi`: hapus kunci ini"),
        AWAL,
    ),
    "an input among the ids": (
        f"{AWAL}  pks:\n  mitra: [{BUTIR}]\n",
        *("6:3", "KIN230", "tempatnya di bawah `pks`: jorokkan dua spasi dari `pks:`"),
        f"{AWAL}  pks:\n    mitra: [{BUTIR}]\n",
    ),
    "a key of the top among the ids": (
        f"{AWAL}  ikm:\n  anggaran: {{1: 5}}\n",
        *("6:3", "KIN230", "tempatnya di tingkat teratas, mulai kolom 1"),
        f"{AWAL}  ikm:\nanggaran: {{1: 5}}\n",
    ),
    "a dash and a list below it": (
        f"{AWAL}  pks:\n    mitra: -\n      nama: A\n      jenis: baru\n",
        *("6:12", "KIN111", KOSONGKAN_ANGKA),
        f"{AWAL}  pks:\n    mitra:\n    - nama: A\n      jenis: baru\n",
    ),
    "a word for a whole indikator": (
        f"{AWAL}  ketepatan_waktu: tidak ada\n",
        *("5:20", "KIN203", "kosongkan, atau tulis `{belum: alasannya}`"),
        f"{AWAL}  ketepatan_waktu: {{belum: Diukur pada triwulan IV}}\n",
    ),
    "another word for a whole indikator": (
        f"{AWAL}  ketepatan_waktu: nihil\n",
        *("5:20", "KIN203", KOSONGKAN),
        f"{AWAL}  ketepatan_waktu:\n",
    ),
    "a question mark for nothing": (
        f"{WAKTU}    tepat_waktu: 0\n    ditargetkan: ?\n",
        *("7:18", "KIN111", KOSONGKAN_ANGKA),
        f"{WAKTU}    tepat_waktu: 0\n    ditargetkan:\n",
    ),
    "a word for a list": (
        f"{AWAL}  pks:\n    mitra: nihil\n",
        *("6:12", "KIN203", f"{KOSONGKAN}, tulis [] bila nol"),
        f"{AWAL}  pks:\n    mitra:\n",
    ),
    "semicolons in braces": (
        f"{AWAL}  ketepatan_waktu: {{tepat_waktu: 70; ditargetkan: 80}}\n",
        *("5:36", "KIN111", "ganti `;` dengan koma"),
        f"{AWAL}  ketepatan_waktu: {{tepat_waktu: 70, ditargetkan: 80}}\n",
    ),
    "semicolons in brackets": (
        f"{IKM}    unsur: [3; 4]\n    responden: 9\n",
        *("6:13", "KIN210", "pisahkan dengan koma, bukan titik koma"),
        f"{IKM}    unsur: [3, 4]\n    responden: 9\n",
    ),
    "a full stop in brackets": (
        f"{IKM}    unsur: [3,1., 4]\n    responden: 9\n",
        *("6:13", "KIN117", 'kutip angka berkoma, misalnya "3,21"'),
        f'{IKM}    unsur: ["3,1", 4]\n    responden: 9\n',
    ),
    "a unit in brackets": (
        f"{IKM}    unsur: [3,1 poin, 4]\n    responden: 9\n",
        *("6:13", "KIN117", 'kutip angka berkoma, misalnya "3,21"'),
        f'{IKM}    unsur: ["3,1", 4]\n    responden: 9\n',
    ),
}
