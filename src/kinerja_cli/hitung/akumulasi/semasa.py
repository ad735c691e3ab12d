"""Files, or sheets, of one time: what is filled in for it stands in one of them."""

from collections.abc import Sequence

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, Location
from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.named import same_file
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.dokumen.realisasi.periode import kunci_periode
from kinerja_cli.source import Document, in_order


def refuse_meeting(urut: Sequence[Document[Realisasi]]) -> None:
    """Raise where two files are of one time, or one is named twice.

    Args:
        urut: The files, in the order of time.

    Raises:
        KinerjaError: KIN233, at the period of the second.
    """
    found = []
    terjauh = urut[0]
    for kini in urut[1:]:
        if kini.value.periode.meets(terjauh.value.periode):
            found.append(kini.source.place(_meeting(terjauh, kini)))
        terjauh = max(terjauh, kini, key=lambda d: d.value.periode.akhir)
    if found:
        raise KinerjaError(*in_order(dict.fromkeys(found)))


def _meeting(dulu: Document[Realisasi], kini: Document[Realisasi]) -> Diagnostic:
    lama, baru = dulu.value.periode, kini.value.periode
    teks, lain = dulu.source.text, kini.source.text
    nama, seberkas = teks.sebutan, same_file(teks.path, lain.path)
    if seberkas and teks.lembar == lain.lembar:
        return _twice(kini)
    message = f"{baru}, padahal {nama} juga {lama}"
    if lama != baru:
        message = f"{baru} sudah termasuk dalam {lama} di {nama}"
    if seberkas:
        hint = "tiap periode satu lembar: kosongkan salah satunya, atau hapus lembarnya"
    elif SETAHUN in {lama.panjang, baru.panjang}:
        hint = "berkas setahun tidak digabung dengan berkas lain: pilih salah satu"
    else:
        hint = "tiap periode satu berkas: betulkan periodenya, atau sebut satu saja"
    return Diagnostic("KIN233", message, hint, keys=_keys(kini))


def _twice(kini: Document[Realisasi]) -> Diagnostic:
    text = kini.source.text
    message, hint = f"{visible(text.name)} disebut dua kali", "sebut sekali saja"
    if text.lembar:  # once, of all its sheets
        return Diagnostic(
            "KIN233", message, hint, location=Location(text.path, WORKBOOK)
        )
    return Diagnostic("KIN233", message, hint, keys=_keys(kini))


def _keys(document: Document[Realisasi]) -> tuple[str]:
    return (kunci_periode(document.source),)
