"""The indikator of a PK that a SAKIP evaluation fulfils, and how it stands to it."""

from kinerja_cli.core.diagnostic import Diagnostic, Keys, KinerjaError
from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.core.teks import kutip, pilih, visible
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.rumus.sakip import Sakip
from kinerja_cli.source import Document


def indikator_sakip(
    pk: Document[Perjanjian], nama: str | None
) -> tuple[Keys, Indikator]:
    """Return the one indikator of a PK that is a SAKIP result, or the one called so.

    Raises:
        KinerjaError: KIN243 at ``indikator``: there is none, or more than one.
    """
    semua = pk.value.semua_indikator()
    ada = {i.id: (keys, i) for _, keys, i in semua if i.kelas is Sakip}
    if nama in ada:
        return ada[nama]
    if nama is None and len(ada) == 1:
        return next(iter(ada.values()))
    berkas = visible(pk.source.text.name)
    banyak = f"memuat {len(ada)}" if ada else "tidak memuat"
    message = f"{berkas} {banyak} indikator dengan rumus `sakip`"
    if nama is not None:
        message = f"{kutip(nama)} bukan indikator dengan rumus `sakip` di {berkas}"
    hint = f"sebut --indikator, {pilih(ada, nama or '')}"
    hint = hint if ada else "sebut PK lain dengan --pk"
    raise KinerjaError(Diagnostic("KIN243", message, hint, keys=("indikator",)))


def baris_sakip(
    sakip: Sakip | None, pk: Document[Perjanjian] | None, nama: str | None
) -> Baris | None:
    """Hold an evaluation against the target of its PK; None where no PK is at hand."""
    if pk is None:
        return None
    keys, i = indikator_sakip(pk, nama)
    return hitung_baris(1, keys, i.pada(SETAHUN), sakip, pk.value)
