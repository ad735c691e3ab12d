"""What a rumus may leave to a PK, and the words that stand for its values."""

from collections.abc import Hashable, Iterator, Mapping
from functools import cache
from typing import Any, ClassVar, Self

from pydantic import ValidationInfo, create_model, model_validator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import Exact
from kinerja_cli.source.validation import Declaration

KUNCI_BULAT = "bulat"


class MenurutPk(Declaration):
    """A declaration that an indikator of a PK may complete.

    Attributes:
        nama_lain: Words of the trade by which a PK may mean it, to be led to its name.
        kunci_pk: The keys of an indikator that only this rumus knows.
        pendek: The input that may stand by itself: ``WTP`` for ``{predikat: WTP}``.
        tunggal: The input by which one number fills it in, where there is such a one.
        kata: The words for its values, from 1 up, where those are places.
        bertingkat: Whether its values are places of words: they have an order, and
            no distance that could be a share of another.
        buku_skala: The book of ``aturan/`` that the words for its values are out of,
            if they are.
        bulat: Whether a PK says that all counts in it are whole: a mark in one parts
            thousands. It asks for that by the key of that name.
        gabung_isian: How the periods of a year combine in each input, where a PK says
            so of each.
        kata_pk: The inputs that a PK says already: there they are not filled in.
    """

    nama_lain: ClassVar[tuple[str, ...]] = ()
    kunci_pk: ClassVar[tuple[str, ...]] = ()
    pendek: ClassVar[str | None] = None
    tunggal: ClassVar[str | None] = None
    kata: ClassVar[tuple[str, ...]] = ()
    bertingkat: ClassVar[bool] = False
    buku_skala: ClassVar[str | None] = None
    bulat: ClassVar[bool] = False
    gabung_isian: ClassVar[Mapping[str, str]] = {}
    kata_pk: ClassVar[tuple[str, ...]] = ()

    @model_validator(mode="before")
    @classmethod
    def _written_out(cls, tree: Any, info: ValidationInfo) -> Any:
        if cls._counts() and info.context is not None:
            info.context[KUNCI_BULAT] = cls.bulat
        return cls.lengkapi(tree)

    @classmethod
    def _counts(cls) -> bool:
        return KUNCI_BULAT in cls.kunci_pk

    @classmethod
    def lengkapi(cls, tree: Any) -> Any:
        """Write out a ``tree`` that is nothing but the input that is ``pendek``."""
        return {cls.pendek: tree} if cls.pendek and isinstance(tree, str) else tree

    @classmethod
    def menurut(cls, janji: Mapping[str, Any]) -> type[Self]:
        """Return the rumus as an indikator has it.

        Args:
            janji: What the PK says at those of its keys that are ``kunci_pk``, and
                its ``satuan``.

        Raises:
            PydanticCustomError: What is wrong with that, or missing.
        """
        return _completed(cls, said) if (said := tuple(cls.dikatakan(janji))) else cls

    @classmethod
    def dikatakan(cls, janji: Mapping[str, Any]) -> Iterator[tuple[str, Hashable]]:
        """Yield what of the class is otherwise in the rumus that ``menurut`` returns.

        Args:
            janji: As there.
        """
        if cls._counts() and janji.get(KUNCI_BULAT):
            yield KUNCI_BULAT, True

    @classmethod
    def butir_pk(cls) -> tuple[str | int, ...]:
        """Return the items of its list that a PK tells: by name, or place from 0."""
        return ()

    @classmethod
    def periksa_janji(cls, satuan: str) -> Iterator[Diagnostic]:
        """Find what is doubtful of what a PK says of it; ``satuan`` is its unit there.

        The keys are those of the indikator.
        """
        yield from ()

    @classmethod
    def knows(cls, isi: Any) -> bool:
        """Tell whether a whole cell is one of its words, whatever else it may mean."""
        return False

    @classmethod
    def baca_kata(cls, teks: str) -> int:
        """Return the value that a word stands for, where it is ``bertingkat``.

        Raises:
            PydanticCustomError: KIN204 it stands for none, with what does.
        """
        raise NotImplementedError

    @classmethod
    def sebutan(cls, peringkat: Exact | int) -> str | None:
        """Return the word that eyes read for a value; None where it is a number."""
        return None


@cache
def _completed(
    kelas: type[MenurutPk], dikatakan: tuple[tuple[str, Hashable], ...]
) -> Any:
    nama = "_".join((kelas.__name__, *(kunci for kunci, _ in dikatakan)))
    hasil = create_model(nama, __base__=kelas, __module__=kelas.__module__)
    for kunci, isi in dikatakan:
        setattr(hasil, kunci, isi)
    return hasil
