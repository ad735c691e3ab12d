"""The PK that another says it changes: found, and refused where it cannot be that."""

from collections.abc import Callable

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import BATAS_SEBUT, kutip, rangkai, visible
from kinerja_cli.dokumen.format import PK, stated
from kinerja_cli.dokumen.named import (
    absent_pk,
    path_from,
    same_file,
    without_detours,
)
from kinerja_cli.dokumen.pk.declaration import KUNCI_DARI, Perjanjian
from kinerja_cli.dokumen.pk.loading import load_pk_source
from kinerja_cli.source import Document, Source

BacaPk = Callable[[Source], Document[Perjanjian]]


def read_awal(kedua: Document[Perjanjian], read: BacaPk) -> Document[Perjanjian]:
    """Read the first PK of the year, with ``read``.

    Raises:
        KinerjaError: KIN239 it is not there; KIN248 it is the same file, no PK, or a
            change itself; KIN249 it is of another year; or what is wrong with it.
    """
    named, asal = kedua.value.perubahan_dari or "", kedua.source.text.path
    if found := absent_pk(named, asal, "KIN239"):
        raise _at(found)
    path = without_detours(path_from(asal, named))
    if same_file(path, asal):
        hint = "sebut berkas PK yang diubahnya"
        raise _at(
            Diagnostic("KIN248", f"{kutip(named)} ialah berkas ini sendiri", hint)
        )
    source = load_pk_source(path)
    _refuse_unfit(source, named, asal)
    pertama = read(source)
    _same_year(pertama, kedua.value.tahun)
    _changed_once(pertama)
    return pertama


def _refuse_unfit(source: Source, named: str, asal: str) -> None:
    if stated(source) != PK:
        message, hint = f"{kutip(named)} bukan PK", f"sebut berkas `format: {PK}`"
        raise _at(Diagnostic("KIN248", message, hint))
    lagi = source.get(KUNCI_DARI)
    if not (isinstance(lagi, str) and lagi):
        return
    if same_file(path_from(source.text.path, lagi), asal):
        message = f"{kutip(named)} menyebut berkas ini lagi: keduanya saling mengubah"
        hint = f"hapus `{KUNCI_DARI}` dari PK yang pertama"
    else:
        message = f"{kutip(named)} sendiri mengubah PK lain"
        hint = (
            "setahun satu perubahan: sebut PK yang pertama; target antara keduanya "
            "tidak ikut dihitung"
        )
    raise _at(Diagnostic("KIN248", message, hint))


def _same_year(pertama: Document[Perjanjian], tahun: int) -> None:
    if pertama.value.tahun != tahun:
        nama = visible(pertama.source.text.name)
        message = f"{nama} PK tahun {pertama.value.tahun}, yang ini {tahun}"
        hint = "sebut PK pertama tahun yang sama"
        raise _at(Diagnostic("KIN249", message, hint))


def _changed_once(pertama: Document[Perjanjian]) -> None:
    berubah = [i.id for i in pertama.value.menurut_id.values() if i.target_perubahan]
    if berubah:
        sebut = rangkai((f"`{id_}`" for id_ in berubah), BATAS_SEBUT)
        nama = visible(pertama.source.text.name)
        message = f"target {sebut} di {nama} sudah berubah di tengah tahun"
        hint = "setahun satu perubahan: hapus `target_perubahan` di sana"
        raise _at(Diagnostic("KIN248", message, hint))


def _at(found: Diagnostic) -> KinerjaError:
    return KinerjaError(found.under(KUNCI_DARI))
