"""What is filled in before a PK perubahan promises it."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.perubahan import RangkaianPk
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.source.validation import blank


def isian_terlalu_dini(h: Himpunan, r: RangkaianPk[Perjanjian]) -> Iterator[Diagnostic]:
    """Warn, at its place, of what is filled in before its indikator is promised."""
    nama = r.nama_kedua
    sejak = f"indikatornya baru sejak {r.mulai.sebutan} ({nama})"
    hint = "hapus isiannya; yang dihitung isian sejak itu"
    for d in h.berkas:
        isi = (d.value.berkas.realisasi or {}) if r.sebelum(d.value.periode) else {}
        for id_ in (i for i in r.ubahan.baru if not blank(isi.get(i))):
            keys = ("realisasi", id_)
            message = f"isian `{id_}` tidak dipakai: {sejak}"
            temuan = Diagnostic("KIN486", message, hint, "peringatan", keys)
            yield d.source.place(temuan._replace(at_key=True))
