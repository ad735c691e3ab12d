"""Units as they go through a formula: what cancels, stays, or cannot be added up."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kinerja_cli.core.persen import is_percent
from kinerja_cli.core.teks import kutip, sepadan
from kinerja_cli.rumus.alat.faktor import faktor_satuan
from kinerja_cli.rumus.hitungan.ruas import (
    Harga,
    Rangkaian,
    Ruas,
    Variabel,
    anak,
)

# A unit by the exponent of each word in it; none of a share, or of percent.
Dimensi = Counter[str]
KATA_RUPIAH = "rupiah"
_UANG = frozenset({"rp", KATA_RUPIAH})
_KELIPATAN = {"rb": "ribu", "jt": "juta", "milyar": "miliar"}
_KELIPATAN |= {k: k for k in ("ribu", "juta", "miliar", "triliun")}
# They say how a number is told, and not what it is of: nothing follows from them.
_UKURAN = frozenset(
    {
        *("indeks", "nilai", "skor", "poin", "point", "angka", "rasio", "koefisien"),
        *("level", "tingkat", "kategori", "predikat", "peringkat", "skala", "opini"),
        *("status", "kali", "bobot", "per"),
    }
)
# What is counted or measured: no share is any of it.
BENDA = frozenset(
    {
        *("orang", "jiwa", "penduduk", "pegawai", "asn", "siswa", "peserta", "pasien"),
        *("warga", "keluarga", "kk", "rumah", "unit", "dokumen", "laporan", "paket"),
        *("kegiatan", "program", "desa", "kelurahan", "kecamatan", "opd", "lembaga"),
        *(
            "kelompok",
            "kasus",
            "kejadian",
            "layanan",
            "permohonan",
            "pengaduan",
            "temuan",
        ),
        *("judul", "eksemplar", "buah", "hari", "menit", "jam", "bulan", "km", "ha"),
        *("ton", "kg", "liter"),
    }
)


def dimensi(satuan: str) -> Dimensi | None:
    """Return what a unit is of; None where that is not known."""
    kata = sepadan(satuan)
    semua = re.findall(r"[^\W\d]+", kata)
    if is_percent(satuan) or faktor_satuan(satuan):
        return Counter()
    if len("".join(semua)) <= 1 or "/" in kata or _UKURAN & {*semua}:
        return None
    if _UANG & {*semua}:
        banyak = [_KELIPATAN[k] for k in semua if k in _KELIPATAN]
        kata = " ".join((*banyak, KATA_RUPIAH))
    return Counter({kata: 1})


def tulis_satuan(d: Dimensi) -> str:
    """Say a unit: ``“rupiah” : “orang”``; of like over like, percent."""
    atas, bawah = (map(kutip, n.elements()) for n in (d, -d))
    return " : ".join((" × ".join(atas) or "1", *bawah)) if d else "persen"


class Tabrakan(NamedTuple):
    """What is added up, or compared, though its parts are of several units."""

    ruas: Ruas
    satuan: tuple[Dimensi, ...]


class Penelusur:
    """Follows units through a formula, and keeps what does not go together.

    Numbers that the formula says have no unit; where they may stand for one, none is
    known: ``a : 28 × 100`` is in percent. What beds times days come to has a name of
    its own, and so do patients per day: only units by themselves cannot be added up.
    """

    def __init__(self, satuan: Mapping[str, str]) -> None:
        self.satuan = {nama: dimensi(s) for nama, s in satuan.items()}
        self.tabrakan: list[Tabrakan] = []

    def hasil(self, ruas: Ruas) -> Dimensi | None:
        """Return the unit in which a part comes out; None where that is not known."""
        if isinstance(ruas, Variabel):
            return self.satuan[ruas.nama]
        semua = [(r, self.hasil(r)) for r in anak(ruas) if not isinstance(r, Harga)]
        if isinstance(ruas, Rangkaian) and ruas.jenis == "kali":
            return None if _berganti(ruas) else self._kali(ruas, [d for _, d in semua])
        tahu = [d for _, d in semua if d is not None]
        beda = _berlainan(tahu)
        pasti = _berlainan([d for r, d in semua if d is not None and not _berharga(r)])
        if len(pasti) > 1 and all(sum(map(abs, d.values())) <= 1 for d in pasti):
            self.tabrakan.append(Tabrakan(ruas, tuple(pasti)))
        return beda[0] if len(beda) == 1 and len(tahu) == len(semua) else None

    def _kali(self, ruas: Rangkaian, semua: list[Dimensi | None]) -> Dimensi | None:
        hasil: Dimensi = Counter()
        tanda = (t for t, r in ruas.butir if not isinstance(r, Harga))
        for t, d in zip(tanda, semua, strict=True):
            if d is None:
                return None
            for kata, pangkat in d.items():
                hasil[kata] += pangkat if t == "×" else -pangkat
        return Counter({kata: n for kata, n in hasil.items() if n})


def _berlainan(semua: list[Dimensi]) -> list[Dimensi]:
    return [d for n, d in enumerate(semua) if d not in semua[:n]]


def _berganti(ruas: Rangkaian) -> bool:
    """Tell whether numbers both divide and multiply: they may stand for a whole."""
    return {t for t, r in ruas.butir if isinstance(r, Harga)} == {"×", ":"}


def _berharga(ruas: Ruas) -> bool:
    """Tell whether a part is so many times another: so many points for each."""
    return isinstance(ruas, Rangkaian) and any(_angka(ruas))


def _angka(ruas: Ruas) -> Iterator[Ruas]:
    kali = isinstance(ruas, Rangkaian) and ruas.jenis == "kali"
    yield from (r for r in anak(ruas) if kali and isinstance(r, Harga))
    for r in anak(ruas):
        yield from _angka(r)


def bertukar(ruas: Ruas) -> bool:
    """Tell whether a number stands in any product: it may be one unit in another."""
    return any(_angka(ruas))
