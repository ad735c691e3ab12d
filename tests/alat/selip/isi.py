"""Slips in the values and the keys of a file, by people who come from Word and Excel.

The rows are as in ``susunan``.
"""

from alat.selip.susunan import AWAL, HEAD, IKM, KOSONGKAN, KOSONGKAN_ANGKA, WAKTU

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas
sasaran:
  - uraian: S
    indikator:
      - id: a
        nama: A
        satuan: nilai
        target: 80
        rumus: nilai
"""
LAGI = "      - {id: b, nama: B, satuan: nilai, target: 8, rumus: nilai}\n"
SATU_LAGI = """\
  - id: b
    nama: B
    satuan: nilai
    target: 8
    rumus: nilai
"""
LKE = "format: kinerja/lke@1\ntahun: 2024\n"

ANGKA = "tulis angkanya saja, tanpa "
PERIODE = "tulis `triwulan: 1` sampai `4`, `bulan: 1` sampai `12`"


def _in(lebih: int, baris: str) -> str:
    return f"{' ' * lebih}{baris}"


def _angka(teks: str, hint: str, benar: str) -> tuple[str, ...]:
    isi = f"{WAKTU}    tepat_waktu: 0\n    ditargetkan: "
    return f"{isi}{teks}\n", "7:18", "KIN210", hint, f"{isi}{benar}\n"


def _periode(baris: str, code: str, hint: str) -> tuple[str, ...]:
    column = 1 if code == "KIN202" else baris.index(": ") + 3
    benar = hint.removeprefix("tulis ").strip("`")
    benar = "triwulan: 1" if hint == PERIODE else benar
    return (f"{HEAD}{baris}\n", f"3:{column}", code, hint, f"{HEAD}{benar}\n")


ISI: dict[str, tuple[str, ...]] = {
    **{
        f"{teks!r} for nothing": _angka(teks, KOSONGKAN, "")
        for teks in ("tidak ada", "t/a", "Nihil", "kosong", "…", "-/-")
    },
    **{
        f"{teks} where zero may be": (
            f"{AWAL}  pks:\n    jumlah: {teks}\n",
            *("6:13", "KIN210", hint),
            f"{AWAL}  pks:\n    jumlah: {benar}\n",
        )
        for teks, hint, benar in (
            ("nihil", KOSONGKAN_ANGKA, ""),
            ("nol", "tulis 0", "0"),
        )
    },
    "a full stop at the end": _angka("81.", "hapus tanda baca di ujungnya", "81"),
    "a unit": _angka("12 orang", f"{ANGKA}“orang”", "12"),
    "a unit close by": _angka("12org", f"{ANGKA}“org”", "12"),
    "percent in words": _angka("98 persen", "isi kedua angkanya", "98"),
    "percent of a count": _angka("98 %", "isi kedua angkanya", "98"),
    "rupiah of a count": _angka("Rp 98", f"{ANGKA}“Rp”", "98"),
    "rupiah in words": _angka("Rp lima", "tulis rupiahnya dengan angka", "5"),
    "two signs": _angka("--5", "tulis angkanya tanpa `+`", "5"),
    "plus": _angka("+5", "tulis angkanya tanpa `+`", "5"),
    "yes": _angka("ya", "tulis banyaknya dengan angka, bukan ya atau tidak", "1"),
    "two cells": _angka("70\t80", "di sini satu angka saja, tanpa spasi", "70"),
    "two lines of a cell": _angka(
        '"70\\n80"', "di sini satu angka saja, tanpa spasi", "70"
    ),
    "a cell that goes on": _angka(
        "70\n      80", "di sini satu angka saja, tanpa spasi", "70"
    ),
    "caturwulan": _periode("caturwulan: 1", "KIN202", PERIODE),
    "semester: a quarter": _periode("semester: TW 3", "KIN210", "tulis `triwulan: 3`"),
    "semester: Roman": _periode("semester: II", "KIN210", "tulis `semester: 2`"),
    "tw": _periode("tw: 3", "KIN202", PERIODE),
    "periode: semester": _periode(
        "periode: semester 1", "KIN204", "tulis `semester: 1`"
    ),
    "periode: triwulan": _periode(
        "periode: triwulan 3", "KIN204", "tulis `triwulan: 3`"
    ),
    "periode: TW": _periode("periode: TW III", "KIN204", "tulis `triwulan: 3`"),
    "periode: bulan": _periode("periode: Maret 2024", "KIN204", "tulis `bulan: 3`"),
    "periode: a year": _periode("periode: 2024", "KIN204", "tulis `periode: tahun`"),
    "triwulan: Roman": _periode("triwulan: III", "KIN210", "tulis `triwulan: 3`"),
    "triwulan: TW": _periode("triwulan: TW3", "KIN210", "tulis `triwulan: 3`"),
    "triwulan: ke-": _periode("triwulan: ke-4", "KIN210", "tulis `triwulan: 4`"),
    "triwulan: a month": _periode("triwulan: Nopember", "KIN210", "tulis `bulan: 11`"),
    "bulan: a name": _periode("bulan: Maret", "KIN210", "tulis `bulan: 3`"),
    "bulan: Roman": _periode("bulan: VII", "KIN210", "tulis `bulan: 7`"),
    "target_perubahan": (
        f"{PK}        target_perubahan: 85\n",
        *("12:27", "KIN203", "tulis periode dan target barunya: `{mulai: "),
        f"{PK}        target_perubahan: {{mulai: triwulan 3, nilai: 85}}\n",
    ),
    "arah of all": (
        f"{PK}konvensi:\n  arah: turun\n",
        *("13:3", "KIN202", "tempatnya di bawah `sasaran.indikator`"),
        f"{PK}        arah: turun\n",
    ),
    "konvensi of the top": (
        f"{PK}desimal: 3\n",
        *("12:1", "KIN202"),
        "tempatnya antara lain di bawah `konvensi`: jorokkan dua spasi dari",
        f"{PK}konvensi:\n  desimal: 3\n",
    ),
    "a key of an indikator among its inputs": (
        f"{PK}        dasar_target: {{nilai: 80, arah: naik}}\n",
        *("12:35", "KIN202"),
        "tempatnya di bawah `sasaran.indikator`: mulai sekolom dengan `dasar_target`",
        f"{PK}        dasar_target: {{nilai: 80}}\n        arah: naik\n",
    ),
    "an indikator among the sasaran": (
        f"{PK}{SATU_LAGI}",
        *(
            "12:5",
            "KIN217",
            "letakkan di bawah `indikator:`, sekolom dengan butir lain",
        ),
        f"{PK}{LAGI}",
    ),
    "an indikator among the sasaran, and one behind it": (
        f"{PK}{SATU_LAGI.replace('b', 'c')}{LAGI}",
        *("12:3", "KIN111", "mulai “-” di kolom 7, sejajar dengan “-” di baris 7"),
        f"{PK}{LAGI.replace('b', 'c')}{LAGI}",
    ),
    "a sasaran among the indikator": (
        f"{PK}      - uraian: T\n        indikator:\n{_in(4, LAGI)}",
        *("12:9", "KIN217", "letakkan di bawah `sasaran:`, sekolom dengan butir lain"),
        f"{PK}  - uraian: T\n    indikator:\n{LAGI}",
    ),
    "an indikator within another": (
        f"{PK}        indikator:\n{_in(4, LAGI)}",
        *("12:9", "KIN202", "sudah di bawah `indikator`: hapus kunci ini, mundurkan"),
        f"{PK}{LAGI}",
    ),
    "target of a sasaran": (
        PK.replace("        target: 80\n", "").replace(
            ": S\n", ": S\n    target: 80\n"
        ),
        *("6:5", "KIN202", "tempatnya di bawah `sasaran.indikator`"),
        PK,
    ),
    "a ratio without quotes": (
        PK.replace("target: 80", "target: 1 : 200"),
        *("10:19", "KIN111", 'tulis "1 : 200"'),
        PK.replace("target: 80", 'target: "80"'),
    ),
    "a colon within a name": (
        PK.replace("nama: A", "nama: Indeks mutu: air"),
        *("8:26", "KIN111", 'tulis "Indeks mutu: air"'),
        PK.replace("nama: A", 'nama: "Indeks mutu: air"'),
    ),
    "a period in a PK": (
        f"{PK}periode: tahun\n",
        *("12:1", "KIN202", "tempatnya di berkas realisasi"),
        PK,
    ),
    "a target in a realisasi": (
        f"{AWAL}target: 5\n",
        *("5:1", "KIN202", "tempatnya di berkas PK"),
        AWAL,
    ),
    "a key of the top in an indikator": (
        f"{IKM}    unsur: [3, 4]\n    responden: 9\n    keterangan: x\n",
        *("8:5", "KIN202", "tempatnya di tingkat teratas, mulai kolom 1"),
        f"{IKM}    unsur: [3, 4]\n    responden: 9\nketerangan: x\n",
    ),
    "a component of the top": (
        f"{LKE}perencanaan: {{keberadaan: A}}\n",
        *("3:1", "KIN202", "tempatnya di bawah `komponen`"),
        f"{LKE}komponen: {{perencanaan: {{keberadaan: A}}}}\n",
    ),
    "no grade": (
        f"{LKE}komponen: {{perencanaan: {{keberadaan: n/a}}}}\n",
        *("3:38", "KIN304", "kosongkan bila belum ada"),
        f"{LKE}komponen: {{perencanaan: {{keberadaan: }}}}\n",
    ),
    "backslashes in double quotes": (
        f'{AWAL}pk: "C:\\pk.yaml"\n',
        *("5:8", "KIN111", "pakai `/` di antara folder"),
        AWAL,
    ),
}
