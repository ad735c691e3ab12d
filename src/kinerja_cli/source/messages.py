"""What pydantic finds wrong, said as findings in Indonesian."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any

from pydantic import BaseModel

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import hampa, kutip, visible
from kinerja_cli.source.advice import listed, valued
from kinerja_cli.source.keys import (
    HAPUS,
    MAKSUD,
    Beside,
    legal_keys,
    lists_keys,
)
from kinerja_cli.source.moves import is_below, transplanted, unknown_key
from kinerja_cli.source.nothing import blank_advice, number_advice_in
from kinerja_cli.source.plain import nihil
from kinerja_cli.source.plenty import BATAS_SAMA, counted
from kinerja_cli.source.rejection import LANGSUNG, RINCIAN
from kinerja_cli.source.slips import AWALI_BUTIR, slip_in

# pydantic's error type -> our code, message and remedy; any other is KIN200.
_PASANGAN = "di sini harus berupa `kunci: nilai`"
_BUTIR = "`{nama}` berisi {actual_length} butir"
_MESSAGES = {
    "missing": ("KIN201", "`{nama}` wajib ada", "tulis `{akhir}: ...` di sini"),
    "extra_forbidden": ("KIN202", "{kunci} tidak dikenal di sini", ""),
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
_SUSUNAN = ("KIN203", "model_type", "dict_type", "tuple_type", "string_type")
_LAIN = ("KIN200", "isi `{nama}` tidak dapat dibaca", "bandingkan dengan contohnya")


def findings(
    kind: type[BaseModel], errors: Sequence[Any], beside: Beside
) -> list[Diagnostic]:
    """Translate the errors of reading a ``kind``; one mistake gives one finding.

    ``beside`` is what else is known of keys.
    """
    semua = [_untagged(e) for e in errors]
    found = list(transplanted(kind, semua))
    semua = [e for e in semua if not any(is_below(e["loc"], d.keys) for d in found)]
    for error, banyak in _crowded(semua):
        keys = error["loc"]
        if banyak:
            found += counted("KIN202", keys[:-1], keys[-1:])
        else:
            found.append(_slipped(kind, error) or _translate(kind, error, beside))
    return _without_echoes(found)


def _crowded(errors: Sequence[Any]) -> Iterator[tuple[Any, bool]]:
    """Tell which unknown keys stand behind so many that nobody reads of them.

    Where a key is missing, too, each is looked at: it may be that one, misspelt.
    """
    kurang = {e["loc"][:-1] for e in errors if e["type"] == "missing"}
    asing: Counter[Keys] = Counter()
    for e in errors:
        di, tak_dikenal = e["loc"][:-1], e["type"] == "extra_forbidden"
        asing[di] += tak_dikenal
        yield e, tak_dikenal and asing[di] > BATAS_SAMA and di not in kurang


def _untagged(error: Any) -> Any:
    tags = (LANGSUNG.tag, RINCIAN.tag)
    return error | {"loc": tuple(k for k in error["loc"] if k not in tags)}


def _slipped(kind: type[BaseModel], error: Any) -> Diagnostic | None:
    """Find the slip for which one kind of value stands in the place of another."""
    keys, isi = error["loc"], error["input"]
    daftar = error["type"] == "tuple_type"
    if error["type"] not in _SUSUNAN:
        return None
    if isinstance(isi, str) and (slip := slip_in(isi, daftar=daftar)):
        return slip.found("KIN203", keys)
    if daftar and isinstance(isi, dict):
        slips = ((k, slip_in(k, daftar=True)) for k in isi)
        return next(
            (s.found("KIN203", (*keys, k), at_key=True) for k, s in slips if s), None
        )
    return _too_far_in(kind, keys, isi) if keys and isinstance(isi, dict) else None


def _too_far_in(kind: type[BaseModel], keys: Keys, isi: Any) -> Diagnostic | None:
    atas, setara = kutip(str(keys[-1])), legal_keys(kind, keys[:-1])
    for kunci in isi:
        if kunci in setara and kunci != keys[-1]:
            message = f"{kutip(kunci)} tidak sekolom dengan {atas} di atasnya"
            hint = f"mulai {kutip(kunci)} sekolom dengan {atas}"
            at = (*keys, kunci)
            return Diagnostic("KIN203", message, hint, keys=at, at_key=True)
    return None


def _translate(kind: type[BaseModel], error: Any, beside: Beside) -> Diagnostic:
    keys, context = error["loc"], error.get("ctx", {})
    tiada = isinstance(error["input"], str) and nihil(error["input"])
    if error["type"].startswith("KIN"):
        message, hint = context["pesan"], context["saran"]
        if tiada and error["type"] == "KIN210":
            hint = number_advice_in(kind, keys, hint)
        message = message.replace("{nama}", _name(keys))
        di, kolom = context["di"], context["kolom"]
        at_key = bool(di) and kolom is None
        d = Diagnostic(error["type"], message, hint, keys=(*keys, *di), at_key=at_key)
        return d._replace(offset=kolom or 0)
    if hampa(error["input"]) and error["type"] != "extra_forbidden":
        message = f"`{_name(keys)}` masih kosong"
        hint = "isi teksnya" if error["type"].startswith("string") else "isi nilainya"
        return Diagnostic("KIN205", message, hint, keys=keys)
    code, message, hint = _MESSAGES.get(error["type"], _LAIN)
    facts = context | _facts(kind, error)
    message, hint = message.format(**facts), hint.format(**facts)
    if code == "KIN202":
        hint = unknown_key(kind, keys, beside) or _instead(kind, facts)
    elif error["type"] == "tuple_type" and lists_keys(kind, keys):
        hint = AWALI_BUTIR
    elif error["type"] == "tuple_type":
        hint = listed(error["input"]) or hint
    elif error["type"] == "model_type" and "nilai" in legal_keys(kind, keys):
        hint = valued(error["input"]) or hint
    if code == "KIN203" and tiada:
        hint = blank_advice(kind, keys, hint)
    return Diagnostic(code, message, hint, keys=keys, at_key=code == "KIN202")


def _instead(kind: type[BaseModel], facts: dict[str, str]) -> str:
    return f"isiannya: {facts['setara']}" if getattr(kind, "bertahap", False) else HAPUS


def _facts(kind: type[BaseModel], error: Any) -> dict[str, str]:
    expected = str(error.get("ctx", {}).get("expected", ""))
    return {
        "nama": _name(error["loc"]),
        "akhir": str(error["loc"][-1]) if error["loc"] else "",
        "kunci": kutip(_dotted(error["loc"])),
        "isi": kutip(isi) if isinstance(isi := error["input"], str) else "isian ini",
        "pilihan": expected.replace(" or ", " atau ").replace("'", "`"),
        "isinya": _listed(legal_keys(kind, error["loc"])),
        "setara": _listed(legal_keys(kind, error["loc"][:-1])),
    }


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{n}`" for n in names)


def _name(keys: Keys) -> str:
    """Name a datum by its last key and the one that holds it, or by its number."""
    if keys and isinstance(keys[-1], int):
        return f"{_name(keys[:-1])}` butir `{keys[-1] + 1}"
    return visible(_dotted(keys))[:60] or "isian ini"


def _dotted(keys: Keys) -> str:
    names = [*takewhile(lambda k: isinstance(k, str), reversed(keys))][:2]
    return ".".join(map(str, reversed(names)))


def _without_echoes(found: list[Diagnostic]) -> list[Diagnostic]:
    # A misspelt or misplaced key is also a missing one, and a broken item also makes
    # its list too short: keep the finding that names the cause.
    meant = {(*d.keys[:-1], d.hint) for d in found if d.code == "KIN202"}
    misplaced = {d.keys[-1] for d in found if d.at_key}
    outer = {d.keys[:n] for d in found for n in range(len(d.keys))}

    def echo(d: Diagnostic) -> bool:
        if d.code == "KIN201":
            tertulis = (*d.keys[:-1], MAKSUD.format(d.keys[-1])) in meant
            return tertulis or d.keys[-1] in misplaced
        return d.keys in outer

    return [d for d in found if not echo(d)]
