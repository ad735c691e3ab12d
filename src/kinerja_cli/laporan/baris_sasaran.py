"""The rows of one sasaran, as its table shows them."""

from collections.abc import Mapping
from decimal import Decimal

from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.hitung.hasil import Hasil


def milik_sasaran(
    hasil: Hasil, sasaran: int, tercatat: Mapping[str, BarisTercatat]
) -> list[BarisTercatat]:
    """Return the rows of a sasaran; one of another says where it stands."""
    pk = hasil.pk.value
    bobot = (i.bobot for i in pk.sasaran[sasaran - 1].indikator)
    semua = zip(pk.milik_sasaran(sasaran), bobot, strict=True)
    return [_diacu(tercatat[i], sasaran, berat) for i, berat in semua]


def _diacu(b: BarisTercatat, sasaran: int, bobot: Decimal | None) -> BarisTercatat:
    if b.sasaran == sasaran:
        return b
    nama = f"{b.nama} (lihat sasaran {b.sasaran})"
    return b._replace(nama=nama, sasaran=sasaran, bobot=bobot)
