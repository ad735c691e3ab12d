"""The parts of an evaluation as steps, each grade at its place in the file."""

from decimal import Decimal

from kinerja_cli.core.angka import decimals, poin
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.langkah import (
    JUMLAH,
    KURANG,
    PERSEN,
    Langkah,
    dari_isian,
    langkah,
    pembulatan,
    tetapan,
)
from kinerja_cli.hitung.jejak import Placer, Simpul
from kinerja_cli.rumus.sakip.komponen import (
    SubKomponen,
    bobot_komponen,
    bobot_sub,
    hitung_komponen,
    hitung_sub,
)
from kinerja_cli.source import Source
from kinerja_cli.telaah.sakip.tinjauan import BagianSakip, Tinjauan


def jejak_sakip(asal: Source, awal: Keys, step: Langkah | None) -> Simpul | None:
    """Place a step of an evaluation whose components stand below ``awal``."""
    return Placer((asal,), awal, (asal, ())).simpul(step) if step else None


def langkah_bagian(t: Tinjauan, b: BagianSakip) -> Langkah | None:
    """Return how a component, a sub-component or their sum came to its points."""
    if b.nilai is None:
        return None
    if not b.komponen:
        return _jumlah(t, b.nilai)
    if b.sub:
        huruf = b.huruf or ""
        return hitung_sub(b.komponen, b.sub, huruf, t.ketentuan)
    return _komponen(t, b.komponen)


def _komponen(t: Tinjauan, nama: str) -> Langkah | None:
    isi = t.isi[nama]
    if not isinstance(isi, Decimal | SubKomponen):
        return None
    return hitung_komponen(nama, isi, t.ketentuan)


def _jumlah(t: Tinjauan, total: Decimal) -> Langkah:
    """Add the components up; without them the sum is as it was stated."""
    if t.tanpa_komponen:
        return dari_isian("total", total, "total")
    semua = (_komponen(t, nama) for nama in bobot_komponen(t.ketentuan))
    return langkah("jumlah komponen", JUMLAH, *filter(None, semua))


def langkah_bobot(t: Tinjauan, b: BagianSakip) -> Langkah | None:
    """Return the weight that the regulation gives a part; of all it is 100."""
    if b.sub:
        return bobot_sub(b.komponen, b.sub, t.ketentuan)
    if b.komponen:
        return _bobot(t, b.komponen)
    return langkah(
        "bobot", JUMLAH, *(_bobot(t, n) for n in bobot_komponen(t.ketentuan))
    )


def _bobot(t: Tinjauan, nama: str) -> Langkah:
    return tetapan(f"bobot {nama}", *t.ketentuan.angka("bobot", nama))


def langkah_persen(t: Tinjauan, b: BagianSakip) -> Langkah | None:
    """Return the points of a part in percent of its weight."""
    nilai, bobot = langkah_bagian(t, b), langkah_bobot(t, b)
    if nilai is None or bobot is None or b.nilai is None:
        return None
    penuh = langkah("persen bobot sebelum dibulatkan", PERSEN, nilai, bobot)
    return pembulatan("persen bobot", penuh, decimals(poin(b.nilai)))


def langkah_selisih(kini: Langkah | None, mandiri: Langkah | None) -> Langkah | None:
    """Return how far the evaluator is above what the office gave itself."""
    if kini is None or mandiri is None:
        return None
    sendiri = mandiri._replace(label=f"{mandiri.label} menurut penilaian mandiri")
    return langkah("selisih", KURANG, kini, sendiri)
