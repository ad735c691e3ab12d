"""The pages of ``docs/rujukan/``, made from what the program declares."""

from collections.abc import Callable
from functools import partial

from alat.rujukan import keluaran, kunci, peraturan, perintah, rumus
from kinerja_cli.laporan.skema import KELUARAN

MADE: dict[str, Callable[[], str]] = {
    "docs/rujukan/perintah.md": perintah.page,
    "docs/rujukan/kunci.md": kunci.page,
    "docs/rujukan/rumus.md": rumus.page,
    "docs/rujukan/peraturan.md": peraturan.page,
    **{f"docs/rujukan/{nama}.md": partial(keluaran.page, nama) for nama in KELUARAN},
}
