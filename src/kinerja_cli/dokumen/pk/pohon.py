"""Is each program of a PK named once, and are those named that it has?"""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip, pilih
from kinerja_cli.dokumen.pk.declaration import Perjanjian
from kinerja_cli.dokumen.pk.program import Pos


def kode_ganda(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find what is called by a kode that something before it has."""
    dulu: dict[str, Pos] = {}
    for pos in pk.semua_pos:
        for kunci in pos.butir.kunci_uang:
            kode = kunci == pos.butir.kode
            lama = dulu.setdefault(kunci, pos)
            if lama is not pos and (kode or kunci == lama.butir.kode):
                at = (*pos.keys, "kode" if kode else "nomor")
                yield Diagnostic("KIN290", *_ganda(kunci, lama, pos), keys=at)


def _ganda(kode: str, lama: Pos, baru: Pos) -> tuple[str, str]:
    message = f"kode {kutip(kode)} dipakai dua kali"
    hint = "beri kode yang lain, lengkap dengan kode di atasnya"
    if lama.induk and baru.induk and lama.butir.tingkat == baru.butir.tingkat:
        di = dict.fromkeys((lama.induk.sebutan, baru.induk.sebutan))
        message += f", di bawah {' dan '.join(di)}"
        hint = "satu kode milik satu induk: hapus salah satunya, atau " + hint
    return message, hint


def check_program(pk: Perjanjian, acuan: int | str) -> None:
    """Raise KIN232 where the PK has no program of this number or kode."""
    if acuan not in pk.program_bernama:
        ada = [str(p.acuan) for p in pk.program]
        raise KinerjaError(tanpa_program(pk, str(acuan), ada))


def tanpa_program(pk: Perjanjian, acuan: str, ada: list[str]) -> Diagnostic:
    """Say that a PK has no program of this number or kode, but those of ``ada``."""
    nama = "berkode" if any(pos.butir.kode for pos in pk.semua_pos) else "nomor"
    message = f"PK tidak memuat program {nama} {kutip(acuan)}"
    tanpa = "tulis dahulu `program` di PK, atau hapus baris ini"
    return Diagnostic("KIN232", message, pilih(ada, acuan) if ada else tanpa)
