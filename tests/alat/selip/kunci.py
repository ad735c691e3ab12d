"""Slips in the keys of a file: of another kind of file, or of another name.

The rows are as in ``susunan``.
"""

from alat.selip.isi import PK
from alat.selip.susunan import AWAL, IKM

_UNSUR = f"{IKM}    unsur: [3, 4]\n    responden: 9\n"
_KONVENSI = "tempatnya di berkas PK, di bawah `konvensi`"
_REALISASI = "tempatnya di berkas realisasi"
# A key of a PK -> where it belongs; in a realisasi it stands in each of four places.
_DI_PK = {
    "sifat_anggaran": _KONVENSI,
    "efisiensi": _KONVENSI,
    "skala_capaian": _KONVENSI,
    "desimal": "tempatnya di berkas PK, antara lain di bawah `konvensi`",
    "akumulasi": "tempatnya di berkas PK, di bawah `sasaran.indikator`",
    "batas_capaian": "tempatnya di berkas PK, antara lain di bawah `konvensi`",
    "sifat_triwulan": "tempatnya di berkas PK, di bawah `sasaran.indikator`",
    "target": "tempatnya di berkas PK, di bawah `sasaran.indikator`",
    "arah": "tempatnya di berkas PK, di bawah `sasaran.indikator`",
    "instansi": "tempatnya di berkas PK, di tingkat teratas",
    "total_anggaran": "tempatnya di berkas PK, di tingkat teratas",
    "konvensi": "tempatnya di berkas PK, di tingkat teratas",
    "target_perubahan": "tempatnya di berkas PK, di bawah `sasaran.indikator`",
}
_DI_REALISASI = ("anggaran_perubahan", "triwulan", "bulan", "realisasi")
_MAKSUD = {
    "anggaran_awal": "tempatnya di berkas PK, di bawah `program`",
    "pagu_perubahan": "mungkin maksudnya `anggaran_perubahan`",
    "realisasi_anggaran": "mungkin maksudnya `anggaran`",
    "caturwulan": "tulis `triwulan: 1`",
}
_MAKSUD_PK = {
    "target_tw": "mungkin maksudnya `target_triwulan`",
    "sumber": "mungkin maksudnya `sumber_data`",
}

KUNCI: dict[str, tuple[str, ...]] = {
    **{
        f"{kunci} of a PK {place}": (f"{awal}{kunci}: x\n", place, code, hint, AWAL)
        for kunci, hint in _DI_PK.items()
        for awal, place, code in (
            (AWAL, "5:1", "KIN202"),
            (f"{AWAL}  ", "5:3", "KIN230"),
            (f"{_UNSUR}    ", "8:5", "KIN202"),
            (f"{AWAL}anggaran:\n  ", "6:3", "KIN232"),
        )
    },
    **{
        f"{kunci} of a realisasi {place}": (
            f"{PK}{awal}{kunci}: x\n",
            *(place, "KIN202", _REALISASI, PK),
        )
        for kunci in _DI_REALISASI
        for awal, place in (("", "12:1"), ("konvensi:\n  ", "13:3"), (" " * 8, "12:9"))
    },
    **{
        f"target_perubahan {place}": (
            f"{PK}{awal}target_perubahan: 85\n",
            *(place, "KIN202", "tempatnya di bawah `sasaran.indikator`", PK),
        )
        for awal, place in (("", "12:1"), ("konvensi:\n  ", "13:3"))
    },
    **{
        kunci: (f"{AWAL}{kunci}: 1\n", "5:1", "KIN202", hint, AWAL)
        for kunci, hint in _MAKSUD.items()
    },
    **{
        kunci: (f"{PK}        {kunci}: 1\n", "12:9", "KIN202", hint, PK)
        for kunci, hint in _MAKSUD_PK.items()
    },
    "anggaran in konvensi": (
        f"{PK}konvensi:\n  anggaran: per_periode\n",
        *("13:3", "KIN202", "mungkin maksudnya `sifat_anggaran`"),
        f"{PK}konvensi:\n  sifat_anggaran: per_periode\n",
    ),
    "no input": (
        f"{_UNSUR}    apa: 3\n",
        *("8:5", "KIN202", "isiannya: `unsur`, `responden`, `nilai_skm`"),
        _UNSUR,
    ),
}
