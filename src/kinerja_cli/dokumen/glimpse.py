"""The ids of a PK at a glance, while a command line is typed: nothing is validated."""

import re
from collections.abc import Sequence
from pathlib import Path

from kinerja_cli.dokumen.shipped import data_path, pk_lingkungan, tahun_bawaan

_TERBESAR = 1 << 20  # bytes; what is larger is not worth the wait
_FORMULIR = (".xlsx", ".csv")
_KOMENTAR = re.compile(r"(?m)(?:^|(?<= ))#.*$")
_ID = re.compile(r"""(?<![\w.])["']?id["']?\s*:\s*["']?([a-z]\w*)""")
_PK = re.compile(r"""(?m)^["']?pk["']?\s*:\s*(["']?)(.+?)\1\s*$""")
_TAHUN = re.compile(r"""(?m)^["']?tahun["']?\s*:\s*["']?(\d{4})""")


def ids_at_a_glance(pk: str | None, realisasi: Sequence[str]) -> list[str]:
    """List the ids of the PK that a command line would use; none where it is lost.

    Args:
        pk: The PK that is named.
        realisasi: The files, or folders, that are named before.
    """
    disebut = pk or pk_lingkungan()
    return [*dict.fromkeys(_ID.findall(_read(Path(disebut or _pk_of(realisasi)))))]


def _pk_of(realisasi: Sequence[str]) -> Path:
    berkas = next((_first(Path(r)) for r in realisasi), Path())
    isi = (_of_form if berkas.suffix.lower() in _FORMULIR else _read)(berkas)
    if named := _PK.search(isi):
        return berkas.parent / named[2]
    tahun = _TAHUN.search(isi)
    return data_path(f"pk{tahun[1] if tahun else tahun_bawaan()}.yaml")


def _of_form(berkas: Path) -> str:
    """Say what a form says of itself as YAML would."""
    from kinerja_cli.core.diagnostic import KinerjaError  # noqa: PLC0415 - of forms
    from kinerja_cli.source import load  # noqa: PLC0415 - of forms

    try:
        source = load(str(berkas))
    except KinerjaError:
        return ""
    return "\n".join(f"{k}: {source.get(k)}" for k in ("pk", "tahun") if source.get(k))


def _first(path: Path) -> Path:
    return min(path.glob("*.y*ml"), default=path)


def _read(berkas: Path) -> str:
    try:
        with berkas.open("rb") as stream:
            isi = stream.read(_TERBESAR)
    except OSError:
        return ""
    return _KOMENTAR.sub("", isi.decode("utf-8-sig", "ignore")).replace("\r", "")
