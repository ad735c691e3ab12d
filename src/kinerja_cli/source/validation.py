"""Trees to frozen declarations; what pydantic finds is said in Indonesian."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, TypeVar, get_args

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    ValidationError,
)

from kinerja_cli.diagnostic import Diagnostic, Keys, KinerjaError
from kinerja_cli.source.fields import reject
from kinerja_cli.teks import kutip, nearest

# pydantic's error type -> our code, message and remedy; any other is KIN200.
_MESSAGES = {
    "missing": ("KIN201", "`{nama}` wajib ada", "tulis `{nama}: ...` di sini"),
    "extra_forbidden": ("KIN202", "{kunci} tidak dikenal di sini", "hapus kunci ini"),
    "string_type": ("KIN203", "`{nama}` harus berupa teks", "tulis teksnya saja"),
    "tuple_type": ("KIN203", "`{nama}` harus berupa daftar", "awali butirnya dengan -"),
    "dict_type": ("KIN203", "di sini harus berupa `kunci: nilai`", "tulis kuncinya"),
    "model_type": (
        "KIN203",
        "di sini harus berupa `kunci: nilai`",
        "tulis {kunci_kunci}",
    ),
    "literal_error": (
        "KIN204",
        "{isi} bukan pilihan untuk `{nama}`",
        "pilih {pilihan}",
    ),
    "too_short": ("KIN206", "`{nama}` berisi {actual_length}, butuh {min_length}", ""),
    "too_long": (
        "KIN206",
        "`{nama}` berisi {actual_length}, batasnya {max_length}",
        "",
    ),
    "string_too_short": ("KIN205", "`{nama}` masih kosong", "isi teksnya"),
    "string_pattern_mismatch": ("KIN207", "{isi} tidak dapat menjadi `{nama}`", ""),
}
_LAIN = ("KIN200", "isi `{nama}` tidak dapat dibaca", "bandingkan dengan contohnya")


class Declaration(BaseModel):
    """What a file may declare: frozen once read, nothing unknown let through."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


D = TypeVar("D", bound=Declaration)

# An input given directly, or as a mapping of its parts: which one, the value shows.
LANGSUNG, RINCIAN = Tag("langsung"), Tag("rincian")
PILAH = Discriminator(lambda v: "rincian" if isinstance(v, dict) else "langsung")


def _no_blank(value: object) -> object:
    if value is None:
        raise reject("KIN205", "masih kosong", "isi teksnya, atau hapus kuncinya")
    return value


Teks = Annotated[str, Field(min_length=1), BeforeValidator(_no_blank)]


def validate(kind: type[D], tree: Any) -> D:
    """Read ``tree`` as a ``kind``.

    Raises:
        KinerjaError: All that is wrong, each finding with its keys; one mistake
            gives one finding.
    """
    try:
        return kind.model_validate(tree)
    except ValidationError as error:
        errors = [_untagged(e) for e in error.errors(include_url=False)]
        found = [_translate(kind, e) for e in errors]
        raise KinerjaError(*_without_echoes(found, errors)) from None


def _untagged(error: Any) -> Any:
    tags = (LANGSUNG.tag, RINCIAN.tag)
    return error | {"loc": tuple(k for k in error["loc"] if k not in tags)}


def _translate(kind: type[Declaration], error: Any) -> Diagnostic:
    context = error.get("ctx", {})
    if error["type"].startswith("KIN"):
        message, hint = context["pesan"], context["saran"]
        if message.startswith("masih kosong"):
            message = f"`{_name(error['loc'])}` {message}"
        return Diagnostic(error["type"], message, hint, keys=error["loc"])
    code, message, hint = _MESSAGES.get(error["type"], _LAIN)
    facts = context | _facts(error)
    facts["kunci_kunci"] = ", ".join(f"`{k}`" for k in _legal_keys(kind, error["loc"]))
    at_key = code == "KIN202"
    near = (
        nearest(error["loc"][-1], _legal_keys(kind, error["loc"][:-1]))
        if at_key
        else ""
    )
    hint = f"mungkin maksudnya `{near}`" if near else hint.format(**facts)
    message = message.format(**facts)
    return Diagnostic(code, message, hint, keys=error["loc"], at_key=at_key)


def _facts(error: Any) -> dict[str, str]:
    context = error.get("ctx", {})
    return {
        "nama": _name(error["loc"]),
        "kunci": kutip(_name(error["loc"])),
        "isi": kutip(str(error["input"])),
        "pilihan": str(context.get("expected", "")).replace(" or ", " atau "),
    }


def _name(keys: Keys) -> str:
    names = [k for k in keys if isinstance(k, str)]
    return names[-1] if names else "isian ini"


def _legal_keys(kind: type[Declaration], keys: Keys) -> list[str]:
    kinds = {kind}
    for key in keys:
        kinds = {d for k in kinds for d in _declared(k, key)} or kinds
    return [name for k in kinds for name in k.model_fields]


def _declared(kind: type[Declaration], key: str | int) -> Iterator[type[Declaration]]:
    if isinstance(key, str) and key in kind.model_fields:
        yield from _inside(kind.model_fields[key].annotation)


def _inside(annotation: Any) -> Iterator[type[Declaration]]:
    if isinstance(annotation, type) and issubclass(annotation, Declaration):
        yield annotation
    for part in get_args(annotation):
        yield from _inside(part)


def _without_echoes(found: list[Diagnostic], errors: Any) -> list[Diagnostic]:
    # A misspelt key is also a missing one, and a broken item also makes its list
    # too short: keep the finding that names the cause.
    meant = {
        (*e["loc"][:-1], d.hint.split("`")[1])
        for d, e in zip(found, errors, strict=True)
        if d.code == "KIN202" and "`" in d.hint
    }

    def echo(d: Diagnostic) -> bool:
        if d.code == "KIN201" and d.keys in meant:
            return True
        return any(
            len(o.keys) > len(d.keys) and o.keys[: len(d.keys)] == d.keys for o in found
        )

    return [d for d in found if not echo(d)]


def blank(tree: Any) -> bool:
    """Tell whether nothing is filled in below ``tree``; an empty list is a value."""
    if isinstance(tree, Mapping):
        return all(map(blank, tree.values()))
    if isinstance(tree, list):
        return bool(tree) and all(map(blank, tree))
    return tree is None
