"""Slips in what is not seen, or not there: foreign blanks, words for nothing.

The rows are as in ``susunan``.
"""

from alat.selip.isi import LKE, PK
from alat.selip.susunan import AWAL, HEAD, IKM, KOSONGKAN, MITRA

SPASI_BIASA = "ganti dengan spasi biasa"
BUKAN_NAMA = f"daftarnya: {KOSONGKAN}, tulis [] bila nol"
NIHIL = ("nihil", "n/a", "—", '"-"', "TBD", "(kosong)", "b.a.")
_IKM = f"{AWAL}  ikm"

KOSONG: dict[str, tuple[str, ...]] = {
    **{
        f"{teks} for a name": (
            f"{MITRA}      - {{nama: {teks}, jenis: baru}}\n",
            *("7:16", "KIN203", BUKAN_NAMA),
            f"{AWAL}  pks:\n    mitra: []\n",
        )
        for teks in NIHIL
    },
    **{
        f"{teks} for a target": (
            PK.replace("80", teks),
            *("10:17", "KIN210", KOSONGKAN),
            PK.replace("80", ""),
        )
        for teks in NIHIL
        # The others say that there is no target.
        if teks not in {"n/a", "—", '"-"'}
    },
    **{
        f"{teks} for a grade": (
            f"{LKE}komponen: {{perencanaan: {{keberadaan: {teks}}}}}\n",
            *("3:38", "KIN304", KOSONGKAN),
            f"{LKE}komponen: {{perencanaan: {{keberadaan: }}}}\n",
        )
        for teks in NIHIL
    },
    "two periods": (
        f"{HEAD}bulan: 9\ntriwulan: 3\n",
        *("4:1", "KIN209", "tulis `triwulan: 1`"),
        f"{HEAD}bulan: 9\n",
    ),
    "a period that is none": (
        f"{HEAD}triwulan: nihil\n",
        *("3:11", "KIN210", "tulis `triwulan: 1`"),
        f"{HEAD}triwulan: 3\n",
    ),
    **{
        f"blank {spasi!a} {ragam}": (
            salah.replace("_", spasi).replace("nilai", "nilai_skm"),
            *(place, code, SPASI_BIASA),
            salah.replace("_", " ").replace("nilai", "nilai_skm"),
        )
        for spasi in "\xa0\u2007\u202f\u3000"
        for ragam, salah, place, code in (
            ("behind the only colon", f"{IKM}    nilai:_3,2\n", "6:15", "KIN203"),
            ("behind a key alone", f"{_IKM}:_\n    nilai: 3,2\n", "5:7", "KIN111"),
            ("in braces", f"{_IKM}: {{nilai:_3}}\n", "5:19", "KIN119"),
            ("before a quote", f'{_IKM}: {{nilai:_"3"}}\n', "5:19", "KIN119"),
            ("before a comment", f"{IKM}    nilai: 3,2_# x\n", "6:19", "KIN111"),
        )
    },
    **{
        f"blank {spasi!a} behind {kunci}": (
            AWAL.replace(f"{kunci}: ", f"{kunci}:{spasi}"),
            *(place, "KIN111", SPASI_BIASA),
            AWAL,
        )
        for spasi in "\xa0\u2007\u202f\u3000"
        for kunci, place in (("format", "1:8"), ("tahun", "2:7"))
    },
}
