"""The sides that were named, read or computed, and laid side by side."""

from collections.abc import Sequence

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError
from kinerja_cli.dokumen.berkas import refuse_stdin_twice
from kinerja_cli.dokumen.shipped import pk_lingkungan
from kinerja_cli.hitung.jejak import JejakHasil
from kinerja_cli.source.arguments import Argument, read_arguments
from kinerja_cli.telaah.banding.dari_hasil import sisi_terhitung
from kinerja_cli.telaah.banding.dimuat import load_sides, tercatat
from kinerja_cli.telaah.banding.perbandingan import Sandingan
from kinerja_cli.telaah.banding.pk import pilih_pk, read_disebut
from kinerja_cli.telaah.banding.rakitan import (
    Banding,
    berdampingan,
    semua_sisi,
    setiap_pk,
)
from kinerja_cli.telaah.banding.sisi import Sisi


def bandingkan(berkas: Sequence[str], daftar_pk: Sequence[str]) -> Banding:
    """Compare sides, in whatever order they are named.

    Args:
        berkas: Each a realisasi, a folder of them, or a result as JSON; one alone is
            compared with what its PK says of other years, and the sheets of a workbook
            with one another.
        daftar_pk: The PK that were named, each of another year; where none was, the
            environment may name one.

    Raises:
        KinerjaError: All that is wrong with the command line, the files, or the files
            of a side together.
    """
    refuse_stdin_twice([*berkas, *daftar_pk])
    disebut = read_disebut(daftar_pk)
    semua = load_sides(berkas)
    dihitung = [d.sources for d in semua if not tercatat(d)]
    if dihitung and not disebut and (lingkungan := pk_lingkungan()):
        disebut = read_disebut([lingkungan])
    pilihan = pilih_pk(dihitung, disebut)
    hasil = semua_sisi(semua, pilihan)
    daftar = setiap_pk(disebut, pilihan)
    sumber = [s for dimuat in semua for s in dimuat.sources]
    banding = berdampingan(hasil, daftar, sumber)
    _refuse_alone(berkas, banding.sisi, banding.semua)
    return banding


def bandingkan_hasil(
    jejak: JejakHasil, berkas: Sequence[str] = (), *, pk_disebut: bool = False
) -> Banding:
    """Lay a result beside earlier sides, and what its PK says of other years.

    Args:
        jejak: The steps of the result that is the newest side.
        berkas: The others, as :func:`bandingkan` takes them; there may be none.
        pk_disebut: Whether its PK was named: then other years look for theirs only in
            their own files.

    Raises:
        KinerjaError: KIN254 one is not earlier; or what is wrong with the files.
    """
    pk = jejak.hasil.pk
    tahun = pk.value.tahun
    semua = load_sides(berkas) if berkas else []
    dihitung = [d.sources for d in semua if not tercatat(d)]
    disebut = {tahun: pk} if pk_disebut else {}
    pilihan = pilih_pk(dihitung, disebut, (pk,)) if dihitung else []
    kini = sisi_terhitung(jejak, tahun)
    lain = semua_sisi(semua, pilihan)
    _refuse_later(berkas, [s for s, _ in lain], kini)
    daftar = setiap_pk({tahun: pk}, pilihan)
    sumber = [s for dimuat in semua for s in dimuat.sources]
    return berdampingan([*lain, (kini, ())], daftar, sumber)


def _refuse_later(berkas: Sequence[str], lain: Sequence[Sisi], kini: Sisi) -> None:
    """Raise, at its column, where a side is not earlier than the newest."""
    perintah = read_arguments(
        Argument((str(n),), "--banding ", b) for n, b in enumerate(berkas)
    )
    found = Gathering()
    with perintah.locating():
        for n, s in enumerate(lain):
            if s.urutan >= kini.urutan:
                message = f"{s.periode[-1]} tidak lebih lama dari yang dilaporkan"
                hint = f"sebut periode sebelum {kini.periode[-1]}"
                keys = (str(min(n, len(berkas) - 1)),)
                found.add(Diagnostic("KIN254", message, hint, keys=keys))
        found.finish()


def _refuse_alone(
    berkas: Sequence[str], sisi: Sequence[Sisi], baris: Sequence[Sandingan]
) -> None:
    """Raise where there is one side, and nothing beside it."""
    if len(sisi) > 1 or any(b.akhir or b.pembanding for b in baris):
        return
    message = "tidak ada pembandingnya: berkasnya satu, PK-nya tanpa `riwayat`"
    hint = (
        "sebut berkas lain di belakangnya, atau tulis `riwayat`, `target_tahunan`, "
        "atau `standar` di PK (JSON: sebut PK-nya dengan --pk)"
    )
    perintah = read_arguments([Argument(("berkas",), "", berkas[0])])
    with perintah.locating():
        raise KinerjaError(Diagnostic("KIN253", message, hint, keys=("berkas",)))
