"""Every command with its arguments and options, as Typer holds them."""

from collections.abc import Iterator
from typing import Any

from alat.rujukan import markdown as md
from kinerja_cli.cli.examples import examples_of
from kinerja_cli.cli.program import build
from kinerja_cli.cli.reporting import KODE_KELUAR


def page() -> str:
    """Return ``docs/rujukan/perintah.md``."""
    grup: Any = build([])
    daftar = ((f"[`{n}`](#{n})", c.help) for n, c in grup.commands.items())
    return md.page(
        "Perintah",
        "`kinerja PERINTAH --help` mencetak hal yang sama di layar.",
        md.table(("Perintah", "Gunanya"), daftar),
        *(part for n, c in grup.commands.items() for part in _command(n, c)),
        "## Tanpa perintah",
        md.table(("Pilihan", "Arti"), map(_option, grup.params)),
        "## Kode keluar",
        KODE_KELUAR,
    )


def _command(nama: str, command: Any) -> Iterator[str]:
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p not in arguments]
    pieces = (p.get_usage_pieces(None)[0] for p in arguments)
    yield f"## {nama}"
    yield command.help
    yield md.code(" ".join(("kinerja", nama, "[PILIHAN]", *pieces)), "text")
    rows = ((f"`{p.metavar}`", p.help) for p in arguments)
    yield md.table(("Argumen", "Arti"), rows)
    yield md.table(("Pilihan", "Arti"), map(_option, options))
    yield md.code(examples_of(nama), "text")


def _option(p: Any) -> tuple[str, str]:
    nilai = f" {p.metavar}" if p.metavar else ""
    wajib = " (wajib)" if p.required else ""
    return md.kode(f"{flag}{nilai}" for flag in p.opts) + wajib, p.help
