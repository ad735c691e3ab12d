"""Exit statuses, and how each kind of failure is told."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from kinerja_cli.core.diagnostic import Diagnostic

BERHASIL, TAK_MEMUASKAN, PERINTAH_SALAH, BERKAS_SALAH = 0, 1, 2, 3
CACAT, DIHENTIKAN = 70, 130
VARIABEL_DEBUG = "KINERJA_DEBUG"

KODE_KELUAR = (
    "Kode keluar: 0 selesai (target yang meleset tetap hasil); 1 hanya dengan --ketat: "
    "yang jatuh tempo belum terhitung atau belum tercapai, laporannya belum lengkap, "
    "atau ada peringatan; 2 baris perintah salah; 3 ada galat dalam berkas; 70 cacat "
    "program; 130 dihentikan (Ctrl-C)."
)

_PESAN_CACAT = (
    "kinerja: ada kesalahan di dalam program ini, bukan di berkas Anda; mohon "
    "laporkan perintah dan berkasnya kepada pembuatnya "
    f"({VARIABEL_DEBUG}=1 menampilkan rinciannya)."
)


def report(findings: Iterable[object]) -> None:
    """Print findings on standard error; one that is closed or full stops nothing."""
    try:
        for finding in findings:
            typer.echo(str(finding), err=True)
    except OSError:
        from kinerja_cli.cli.output import drop

        drop(sys.stderr)


def warn(findings: Iterable["Diagnostic"]) -> None:
    """Print warnings on standard error; notes stand in what is written."""
    report(d for d in findings if d.level == "peringatan")


def judge(halangan: Iterable[str]) -> int:
    """Say why ``--ketat`` fails, a line a reason, and return its exit status."""
    sebab = list(halangan)
    report(f"kinerja: --ketat: {s}" for s in sebab)
    return TAK_MEMUASKAN if sebab else BERHASIL


def guard(run: Callable[[], int], args: Sequence[str]) -> int:
    """Run a command; turn whatever goes wrong into words and an exit status."""
    try:
        status = run()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return DIHENTIKAN
    except typer.TyperException as error:
        return _usage(error, args)
    except (OSError, SystemExit) as end:
        return _ended(end)
    except Exception as error:  # noqa: BLE001 - the one place where nothing may pass
        return _expected(error)
    return status


def _ended(end: OSError | SystemExit) -> int:
    # Files are minded where they are read and written: an OSError that comes this
    # far lost standard output. Typer and Rich end a run by themselves, too.
    from kinerja_cli.cli.output import drop, reader_left, stdout_lost

    if reader_left(end) or reader_left(end.__context__):
        drop(sys.stdout)  # the reader left early, and has what it wanted
        return BERHASIL
    if isinstance(end, SystemExit):
        return int(end.code or 0)
    _debug(end)
    drop(sys.stdout)
    report(stdout_lost().diagnostics)
    return BERKAS_SALAH


def _debug(error: Exception) -> None:
    if os.environ.get(VARIABEL_DEBUG) == "1":
        raise error


def _expected(error: Exception) -> int:
    from kinerja_cli.core.diagnostic import KinerjaError

    if isinstance(error, KinerjaError):
        from kinerja_cli.source.arguments import of_command_line

        report(error.diagnostics)
        perintah = of_command_line(error.diagnostics)
        return PERINTAH_SALAH if perintah else BERKAS_SALAH
    _debug(error)
    report([_PESAN_CACAT])
    return CACAT


def _usage(error: typer.TyperException, args: Sequence[str]) -> int:
    from kinerja_cli.cli.keluhan import explain

    if not error.format_message():  # called without arguments: the help was shown
        return PERINTAH_SALAH
    message, hint = explain(error, args)
    report([f"kinerja: {message}\n    saran: {hint}"])
    return PERINTAH_SALAH
