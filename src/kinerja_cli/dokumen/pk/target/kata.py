"""A target that is a word: the place that it has on the scale of its indikator."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

from kinerja_cli.dokumen.pk.target.target import Tanda, Ujung
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.rejection import reject


class BacaKata(NamedTuple):
    """How the words of an indikator's targets are read.

    Attributes:
        kelas: Its rumus, with the scale; None where that is wrong: the finding is at
            its key, and until then any word will do.
    """

    kelas: type[DasarRumus] | None

    def knows(self, isi: Any) -> bool:
        """Tell whether a whole cell is a word of the scale, whatever it begins with."""
        return self.kelas is not None and self.kelas.knows(isi)

    def read(self, isi: Any) -> Ujung:
        """Read a word, with the sign before it, if there is one.

        Raises:
            PydanticCustomError: KIN203 not a cell; KIN204 no word of the scale.
        """
        if self.kelas is None:
            return Ujung((Decimal(1),))
        tanda: Tanda = ""
        kata = isi
        if not self.knows(isi):
            tanda, kata = _signed(isi)
        if not isinstance(kata, str | Decimal | int):  # a number comes from code
            raise reject("KIN203", "di sini harus satu kata", "tulis katanya saja")
        di = Decimal(self.kelas.baca_kata(kata) if isinstance(kata, str) else kata)
        return Ujung((di,), tanda, self.kelas.sebutan(di) or "")


def _signed(isi: Any) -> tuple[Tanda, Any]:
    if not isinstance(isi, str):
        return "", isi
    from kinerja_cli.dokumen.pk.target.tanda import sign_of  # noqa: PLC0415 - where there are words

    return sign_of(isi)


def kata_target(tree: Mapping[Any, Any]) -> BacaKata | None:
    """Return how the words of an indikator's targets are read, if they are words.

    ``tree`` is the indikator as its file has it.
    """
    nama = tree.get("rumus")
    if nama not in SEMUA_RUMUS or not (kelas := load_rumus(nama)).bertingkat:
        return None
    try:
        return BacaKata(kelas.menurut({k: _plain(tree.get(k)) for k in kelas.kunci_pk}))
    except PydanticCustomError:
        return BacaKata(None)


def _plain(isi: Any) -> Any:
    return tuple(map(str, isi)) if isinstance(isi, list) else isi and str(isi)


def no_words() -> PydanticCustomError:
    """Say that a target by its parts, which are numbers, is no word."""
    hint = "tulis katanya saja; tandanya di depannya: `≥ BB`, `minimal BB`"
    return reject("KIN203", "target di sini sebuah kata", hint)
