"""The columns of a result, declared once for the screen and every format."""

from decimal import Decimal

from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.laporan.isi import notes
from kinerja_cli.laporan.model import KOSONG, Column, penuh

STATUS = {"belum_ada": "belum ada", "tak_terhitung": "tak terhitung"}


def _rumus_turun(baris: Baris) -> str | None:
    return baris.indikator.rumus_turun if baris.indikator.arah == "turun" else None


def _style(baris: Baris) -> str:
    if baris.tercapai is None:
        return "dim"
    return "green" if baris.tercapai else "red"


def _capaian_triwulan(baris: Baris) -> Decimal | None:
    capaian = baris.triwulan.capaian if baris.triwulan else None
    return capaian.nilai if capaian else None


REALISASI = Column(
    "realisasi",
    lambda b: b.realisasi.nilai if b.realisasi else None,
    "Realisasi",
    numeric=True,
    kosong=lambda b: STATUS.get(b.status, KOSONG),
)

CATATAN = Column("catatan", lambda b: tuple(notes(b.catatan)))

COLUMNS = (
    Column("id", lambda b: b.indikator.id),
    Column("nama", lambda b: b.indikator.nama, "Indikator"),
    Column("sasaran", lambda b: b.sasaran),
    Column("satuan", lambda b: b.indikator.satuan, "Satuan", detail=True),
    Column("rumus", lambda b: b.indikator.rumus),
    Column("arah", lambda b: b.indikator.arah),
    Column("rumus_turun", _rumus_turun),
    Column("target", lambda b: b.target, "Target", numeric=True),
    REALISASI,
    Column("realisasi_penuh", lambda b: penuh(b.realisasi_penuh)),
    Column(
        "capaian",
        lambda b: b.capaian.nilai if b.capaian else None,
        "Capaian %",
        numeric=True,
        style=_style,
    ),
    Column(
        "capaian_penuh",
        lambda b: penuh(b.capaian_penuh.nilai if b.capaian_penuh else None),
    ),
    Column(
        "tercapai",
        lambda b: b.tercapai,
        "Tercapai",
        lipat=1,
        awalan="tercapai:",
        style=_style,
    ),
    Column("kategori", lambda b: b.kategori, "Kategori", detail=True),
    Column("predikat", lambda b: b.predikat, "Predikat", detail=True),
    Column("status", lambda b: b.status),
    CATATAN,
    Column("triwulan_target", lambda b: b.triwulan.triwulan if b.triwulan else None),
    Column("sifat_triwulan", lambda b: b.triwulan.sifat if b.triwulan else None),
    Column("target_triwulan", lambda b: b.triwulan.target if b.triwulan else None),
    Column(
        "realisasi_triwulan",
        lambda b: b.triwulan.realisasi.nilai if b.triwulan else None,
    ),
    Column("capaian_triwulan", _capaian_triwulan),
    Column("tercapai_triwulan", lambda b: b.triwulan.tercapai if b.triwulan else None),
    Column("akumulasi", lambda b: b.rekap.kata(b.indikator) or None),
)

TABLE_COLUMNS = tuple(c for c in COLUMNS if c.title)
