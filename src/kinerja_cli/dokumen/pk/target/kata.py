"""A target that is a word: the place that it has on the scale of its indikator."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from pydantic_core import PydanticCustomError

from kinerja_cli.dokumen.pk.target.target import Tanda, Ujung
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.rejection import reject

# What stands as a target -> the place that its word has, and the word for that.
BacaKata = Callable[[Any], tuple[Decimal, str]]


def kata_target(tree: Mapping[Any, Any]) -> BacaKata | None:
    """Return how the words of an indikator's targets are read, if they are words.

    ``tree`` is the indikator as its file has it. What is wrong with its scale is found
    where that is read: until then any word will do.
    """
    nama = tree.get("rumus")
    if nama not in SEMUA_RUMUS or not (kelas := load_rumus(nama)).bertingkat:
        return None
    try:
        kelas = kelas.menurut({k: _plain(tree.get(k)) for k in kelas.kunci_pk})
    except PydanticCustomError:
        return lambda _: (Decimal(1), "")
    return lambda isi: _kata(kelas, isi)


def _plain(isi: Any) -> Any:
    return tuple(map(str, isi)) if isinstance(isi, list) else isi and str(isi)


def _kata(kelas: type[DasarRumus], isi: Any) -> tuple[Decimal, str]:
    if not isinstance(isi, str | Decimal | int):  # a number comes from code
        raise reject("KIN203", "di sini harus satu kata", "tulis katanya saja")
    di = Decimal(kelas.baca_kata(isi) if isinstance(isi, str) else isi)
    return di, kelas.sebutan(di) or ""


def of_words(isi: Any, kata: BacaKata) -> Ujung:
    """Read a word, with the sign before it, if there is one.

    Raises:
        PydanticCustomError: KIN203 not a cell; KIN204 no word of the scale.
    """
    tanda: Tanda = ""
    if isinstance(isi, str):
        from kinerja_cli.dokumen.pk.target.text import sign_of  # noqa: PLC0415 - where there are words

        tanda, isi = sign_of(isi)
    di, sebutan = kata(isi)
    return Ujung((di,), tanda, sebutan)


def no_words() -> PydanticCustomError:
    """Say that a target by its parts, which are numbers, is no word."""
    hint = "tulis katanya saja; tandanya di depannya: `≥ BB`, `minimal BB`"
    return reject("KIN203", "target di sini sebuah kata", hint)
