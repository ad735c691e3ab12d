"""JSON for programs: rounded numbers are numbers, unrounded ones texts."""

import json
import re
from decimal import Decimal
from typing import Any

from kinerja_cli.export.encoding import encode
from kinerja_cli.laporan.kolom import Belum
from kinerja_cli.laporan.model import Laporan

# JSON may hold these as they are; other readers of it, YAML's too, may not.
_LUAR = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def render(laporan: Laporan) -> bytes:
    """Write what programs read of ``laporan``."""
    return write_json(laporan.isi())


def write_json(isi: Any) -> bytes:
    """Write what programs read, whatever it is about."""
    return encode(_LUAR.sub(_escaped, dumps(isi)) + "\n")


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def dumps(value: Any, indent: str = "") -> str:
    """Write JSON with every Decimal as the number it prints as: ``100.00``.

    The standard library would go through float, and print 100.0.
    """
    deeper = indent + "  "
    if hasattr(value, "_asdict"):
        value = value._asdict()
    match value:
        case Belum():
            return "false"
        case Decimal():
            return f"{value:f}"
        case dict() if value:
            pairs = (
                f"{json.dumps(k, ensure_ascii=False)}: {dumps(v, deeper)}"
                for k, v in value.items()
            )
            return f"{{\n{deeper}" + f",\n{deeper}".join(pairs) + f"\n{indent}}}"
        case list() | tuple() if value:
            items = (dumps(v, deeper) for v in value)
            return f"[\n{deeper}" + f",\n{deeper}".join(items) + f"\n{indent}]"
    return json.dumps(value, ensure_ascii=False)
