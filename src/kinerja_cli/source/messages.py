"""What pydantic finds wrong, said as findings in Indonesian."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any, get_args

from pydantic import BaseModel, Tag
from pydantic_core import PydanticCustomError

from kinerja_cli.diagnostic import Diagnostic, Keys
from kinerja_cli.teks import hampa, kutip, nearest, visible

# An input given directly, or as a mapping of its parts. pydantic adds the tag to the
# trail of an error, whence it is taken off: no key of a YAML file can hold a NUL.
LANGSUNG, RINCIAN = Tag("\0langsung"), Tag("\0rincian")

# pydantic's error type -> our code, message and remedy; any other is KIN200.
_PASANGAN = "di sini harus berupa `kunci: nilai`"
_BUTIR = "`{nama}` berisi {actual_length} butir"
_MESSAGES = {
    "missing": ("KIN201", "`{nama}` wajib ada", "tulis `{akhir}: ...` di sini"),
    "extra_forbidden": ("KIN202", "{kunci} tidak dikenal di sini", "hapus kunci ini"),
    "string_type": ("KIN203", "`{nama}` harus berupa teks", "tulis teksnya saja"),
    "tuple_type": ("KIN203", "`{nama}` harus berupa daftar", "tulis [isi, isi]"),
    "dict_type": ("KIN203", _PASANGAN, "tulis kunci dan nilainya"),
    "model_type": ("KIN203", _PASANGAN, "isinya: {isinya}"),
    "literal_error": ("KIN204", "{isi} bukan pilihan `{nama}`", "pilih {pilihan}"),
    "too_short": ("KIN206", _BUTIR, "tulis paling sedikit {min_length} butir"),
    "too_long": ("KIN206", _BUTIR, "tulis paling banyak {max_length} butir"),
    "string_too_long": (
        "KIN206",
        "`{nama}` terlalu panjang",
        "tulis paling banyak {max_length} huruf",
    ),
    "string_too_short": ("KIN205", "`{nama}` masih kosong", "isi teksnya"),
    "string_pattern_mismatch": (
        "KIN207",
        "{isi} tidak dapat menjadi `{nama}`",
        "pakai huruf kecil, angka, dan garis bawah, diawali huruf",
    ),
}
_MAKSUD = "mungkin maksudnya `{}`"
_LAIN = ("KIN200", "isi `{nama}` tidak dapat dibaca", "bandingkan dengan contohnya")


def reject(code: str, message: str, hint: str = "") -> PydanticCustomError:
    """Make the error that a validator raises; it arrives as a finding ``code``."""
    facts = {"pesan": message, "saran": hint}
    return PydanticCustomError(code, "{pesan}", facts)


def findings(kind: type[BaseModel], errors: Sequence[Any]) -> list[Diagnostic]:
    """Translate the errors of reading a ``kind``; one mistake gives one finding."""
    return _without_echoes([_translate(kind, _untagged(e)) for e in errors])


def _untagged(error: Any) -> Any:
    tags = (LANGSUNG.tag, RINCIAN.tag)
    return error | {"loc": tuple(k for k in error["loc"] if k not in tags)}


def _translate(kind: type[BaseModel], error: Any) -> Diagnostic:
    keys, context = error["loc"], error.get("ctx", {})
    if error["type"].startswith("KIN"):
        message = context["pesan"].replace("{nama}", _name(keys))
        return Diagnostic(error["type"], message, context["saran"], keys=keys)
    if hampa(error["input"]) and error["type"] != "extra_forbidden":
        message = f"`{_name(keys)}` masih kosong"
        hint = "isi teksnya" if error["type"].startswith("string") else "isi nilainya"
        return Diagnostic("KIN205", message, hint, keys=keys)
    code, message, hint = _MESSAGES.get(error["type"], _LAIN)
    facts = context | _facts(kind, error)
    if code == "KIN202" and (near := nearest(keys[-1], _legal_keys(kind, keys[:-1]))):
        hint = _MAKSUD.format(near)
    message, hint = message.format(**facts), hint.format(**facts)
    return Diagnostic(code, message, hint, keys=keys, at_key=code == "KIN202")


def _facts(kind: type[BaseModel], error: Any) -> dict[str, str]:
    expected = str(error.get("ctx", {}).get("expected", ""))
    return {
        "nama": _name(error["loc"]),
        "akhir": str(error["loc"][-1]) if error["loc"] else "",
        "kunci": kutip(_dotted(error["loc"])),
        "isi": kutip(isi) if isinstance(isi := error["input"], str) else "isian ini",
        "pilihan": expected.replace(" or ", " atau ").replace("'", "`"),
        "isinya": ", ".join(f"`{k}`" for k in _legal_keys(kind, error["loc"])),
    }


def _name(keys: Keys) -> str:
    """Name a datum by its last key and the one that holds it, or by its number."""
    if keys and isinstance(keys[-1], int):
        return f"{_name(keys[:-1])}` butir `{keys[-1] + 1}"
    return visible(_dotted(keys))[:60] or "isian ini"


def _dotted(keys: Keys) -> str:
    names = [*takewhile(lambda k: isinstance(k, str), reversed(keys))][:2]
    return ".".join(map(str, reversed(names)))


def _legal_keys(kind: type[BaseModel], keys: Keys) -> list[str]:
    kinds = {kind}
    for key in keys:
        kinds = {d for k in kinds for d in _declared(k, key)} or kinds
    return [name for k in kinds for name in k.model_fields]


def _declared(kind: type[BaseModel], key: str | int) -> Iterator[type[BaseModel]]:
    if isinstance(key, str) and key in kind.model_fields:
        yield from _inside(kind.model_fields[key].annotation)


def _inside(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _inside(part)


def _without_echoes(found: list[Diagnostic]) -> list[Diagnostic]:
    # A misspelt key is also a missing one, and a broken item also makes its list
    # too short: keep the finding that names the cause.
    meant = {(*d.keys[:-1], d.hint) for d in found if d.code == "KIN202"}

    outer = {d.keys[:n] for d in found for n in range(len(d.keys))}

    def echo(d: Diagnostic) -> bool:
        if d.code == "KIN201":
            return (*d.keys[:-1], _MAKSUD.format(d.keys[-1])) in meant
        return d.keys in outer

    return [d for d in found if not echo(d)]
