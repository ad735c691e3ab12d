"""The schemas that files name for an editor, made anew after their PK has changed."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import KinerjaError, Location, refusal
from kinerja_cli.core.teks import slashed, visible
from kinerja_cli.dokumen.format import LKE, PK, format_of
from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.dokumen.skema import (
    Schema,
    render_skema,
    skema_lke,
    skema_pk,
    skema_realisasi,
)
from kinerja_cli.source import Source, load
from kinerja_cli.source.nearby import AKHIRAN
from kinerja_cli.source.readers.registry import reads_yaml

_MENYEBUT = re.compile(r"\s*#\s*yaml-language-server:\s*\$schema=(\S+)\s*")
_ALAMAT = re.compile(r"\w{2,}:")  # `https:`; one letter is a drive of Windows
_TULIS = (
    "tulis letaknya di baris pertama, misalnya "
    "`# yaml-language-server: $schema=skema/{}.json`"
)


class SkemaSegar(NamedTuple):
    """A schema as it should be.

    Attributes:
        basi: Whether its file holds another one, or is not there.
    """

    path: Path
    isi: str
    basi: bool


def fresh_schemas(
    paths: Iterable[str], pk: str | None = None
) -> tuple[SkemaSegar, ...]:
    """Make the schemas that files name in their first lines, each once.

    One that is of any PK stays so; another has the ids of the PK that is used.

    Args:
        paths: PK, realisasi and worksheets; of a folder those that name a schema.
        pk: The PK of the realisasi, as for computing.

    Raises:
        KinerjaError: KIN509 a file names none, or what is no schema of its kind, or
            that of another PK; or what is wrong with a file.
    """
    semua: dict[Path, SkemaSegar] = {}
    for source, di in _named(paths):
        segar = _fresh(source, di, pk)
        if semua.setdefault(di.resolve(), segar).isi != segar.isi:
            message = f"skema {_tampak(di)} sudah dipakai berkas dengan PK lain"
            hint = "beri tiap PK skemanya sendiri, dan sebut itu di baris pertama"
            raise _refused(source.text.path, message, hint)
    return tuple(semua.values())


def _named(paths: Iterable[str]) -> Iterator[tuple[Source, Path]]:
    for path in map(Path, paths):
        berkas = [path]
        if path.is_dir():
            isi = sorted(p for p in path.iterdir() if p.suffix.lower() in AKHIRAN)
            berkas = [p for p in isi if _of_comment(load(str(p)))]
            if not berkas:
                message = "di folder ini tidak ada berkas YAML yang menyebut skemanya"
                raise _refused(str(path), message, _TULIS.format("realisasi"))
        for b in berkas:
            _refuse_forms(b)
        for source in (load(str(b)) for b in berkas):
            di = _of_comment(source)
            if di is None:
                message = "berkas ini tidak menyebut skemanya"
                jenis = {PK: "pk", LKE: "lke"}.get(
                    str(source.get("format")), "realisasi"
                )
                raise _refused(source.text.path, message, _TULIS.format(jenis))
            yield source, di


def _refuse_forms(path: Path) -> None:
    """Raise where a file is no text with comments: a workbook, or CSV."""
    if not reads_yaml(str(path)):
        message = f"berkas {path.suffix} tidak menyebut skema"
        hint = "skema untuk berkas YAML; isian formulir diperiksa `kinerja periksa`"
        raise refusal(Location(str(path), WORKBOOK), "KIN509", message, hint)


def _of_comment(source: Source) -> Path | None:
    """Find the schema that the comments above a file name, below its folder."""
    for line in source.text.content.splitlines():
        if match := _MENYEBUT.fullmatch(line):
            di = Path(source.text.path).parent / match[1]
            return None if _ALAMAT.match(match[1]) else di
        if line.strip() and not line.lstrip().startswith("#"):
            break
    return None


def _fresh(source: Source, di: Path, pk: str | None) -> SkemaSegar:
    lama = di.read_text("utf-8", errors="replace") if di.is_file() else ""
    dulu = _properties(lama)
    baru = _made(source, pk, umum="const" not in dulu.get("tahun", {"const": ""}))
    if di.exists() and dulu.get("format") != baru["properties"]["format"]:
        message = f"{_tampak(di)} bukan skema berkas sejenis ini: tidak diganti"
        raise _refused(source.text.path, message, "betulkan letaknya di baris pertama")
    isi = render_skema(baru)
    return SkemaSegar(di, isi, isi != lama)


def _made(source: Source, pk: str | None, *, umum: bool) -> Schema:
    kind = format_of(source)
    if kind == PK:
        return skema_pk()
    if kind == LKE:
        return skema_lke()
    return skema_realisasi(None if umum else load_pk(source, pk).value)


def _properties(teks: str) -> Schema:
    try:
        isi: Schema = json.loads(teks)["properties"]
    except (ValueError, TypeError, KeyError):
        return {}
    return isi if isinstance(isi, dict) else {}


def _tampak(path: Path) -> str:
    return visible(slashed(path))


def _refused(path: str, message: str, hint: str) -> KinerjaError:
    return refusal(path, "KIN509", message, hint)
