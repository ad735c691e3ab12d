"""A result against the PK that will hold at the end of its year."""

from dataclasses import replace

from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.setahun import read_setahun
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil


def at_the_end_of_the_year(hasil: Hasil) -> Hasil:
    """Return a result that the first PK gave against both, for what is still to come.

    So the targets that the second brings are aimed at, as where one file has both.
    Where the two do not combine, or no other is known, it stays as it is.
    """
    r = hasil.pk.value.rangkaian
    if r is None or r.berubah or r.ubahan.bertentangan:
        return hasil
    pk = read_perjanjian(r.kedua.source)
    sources = [d.source for d in hasil.realisasi.berkas]
    kelak = hitung_hasil(pk, *read_setahun(sources, pk).berkas)
    return replace(kelak, temuan=hasil.temuan)
