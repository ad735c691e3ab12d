"""What programs read of a projection: ``kinerja/proyeksi@1``."""

from kinerja_cli.laporan.baris_kedudukan import KEDUDUKAN
from kinerja_cli.laporan.baris_proyeksi import KEBUTUHAN, baris_kebutuhan
from kinerja_cli.laporan.isi import ASAL, CATATAN, TEMUAN, kepala
from kinerja_cli.laporan.kolom import Column, within
from kinerja_cli.laporan.susunan import Susunan
from kinerja_cli.telaah.proyeksi.ubah import PerubahanIsian


class IsiKebutuhan(Susunan):
    """What one input must be for one goal."""

    columns = KEBUTUHAN


class IsiKeadaan(Susunan):
    """One indikator as it is, or as it would be."""

    columns = (
        *KEDUDUKAN,
        Column("nama", lambda k: k.baris.indikator.nama, jenis=str),
        Column("perubahan", jenis=tuple[PerubahanIsian, ...]),
        Column(
            "kebutuhan",
            lambda k: tuple(baris_kebutuhan(k)),
            jenis=tuple[IsiKebutuhan, ...],
        ),
        *within("baris", [CATATAN]),
    )


class IsiProyeksi(Susunan):
    """A whole projection."""

    columns = (
        *kepala("kinerja/proyeksi@1"),
        *ASAL,
        Column("responden_akhir", lambda p: p.responden, jenis=int | None),
        Column("indikator", lambda p: p.keadaan, jenis=tuple[IsiKeadaan, ...]),
        *within("hasil", [TEMUAN]),
    )
