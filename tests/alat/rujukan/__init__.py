"""The pages of ``docs/rujukan/``, made from what the program declares."""

from collections.abc import Callable

from alat.rujukan import hasil, kunci, peraturan, perintah, rumus

MADE: dict[str, Callable[[], str]] = {
    "docs/rujukan/perintah.md": perintah.page,
    "docs/rujukan/kunci.md": kunci.page,
    "docs/rujukan/rumus.md": rumus.page,
    "docs/rujukan/peraturan.md": peraturan.page,
    "docs/rujukan/hasil.md": hasil.page,
}
