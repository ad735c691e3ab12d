"""A cell of a realisasi as it is pasted: its number, its unit, its predikat."""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from pydantic_core import PydanticCustomError

from kinerja_cli.aturan import Aturan, Ketentuan, load_buku, skala_predikat
from kinerja_cli.core.angka import readings, split_unit
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.core.teks import kutip, sepadan
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.rejection import reject

_BERKURUNG = re.compile(r"(.*\S)\s*\(([^()0-9]*[^\W\d][^()0-9]*)\)")
_AWALAN = re.compile(r"^\s*(predikat|kategori|mutu)\s+", re.IGNORECASE)
_SATUAN_LAIN = "KIN226"


class BacaSel(NamedTuple):
    """Takes off what stands beside a number that states the value of an indikator.

    Attributes:
        satuan: The unit of the indikator, whose words may stand there.
        kelas: Its rumus.
        aturan: The rule book, by which a predikat is looked up; None where the year is
            not known: then what is in force last.
    """

    satuan: str
    kelas: type[DasarRumus]
    aturan: Aturan | None = None

    def __call__(self, teks: str) -> str:
        """Return the number of a cell; a cell that is no number comes back whole.

        Raises:
            PydanticCustomError: KIN226 its unit is another one; KIN246 its predikat is
                that of another value; KIN247 nobody knows what stands in the brackets.
        """
        angka = self._without_unit(teks)
        found = _BERKURUNG.fullmatch(teks.strip())
        if _is_number(angka) or not found:
            return angka
        angka = self._without_unit(found[1])
        if _is_number(angka):
            self._check(teks, angka, found[2])
            return angka
        return teks

    def _without_unit(self, teks: str) -> str:
        from kinerja_cli.dokumen.pk.target.text import parse_number  # noqa: PLC0415 - where there are words

        try:
            return parse_number(teks, self.satuan)
        except PydanticCustomError as error:
            if error.type != _SATUAN_LAIN or not (_marked(teks) or _of_a_unit(teks)):
                return teks  # what it is instead, its field knows best
            pesan = (error.context or {})["pesan"]
            hint = f"tulis angkanya saja, dalam {self.satuan}"
            raise reject(_SATUAN_LAIN, pesan, hint) from None

    def _check(self, teks: str, angka: str, kata: str) -> None:
        """Raise where the value has another predikat than the one beside it."""
        nilai = readings(split_unit(angka)[0])
        seharusnya = []
        for subjek, ketentuan in self._berskala():
            di = _named(ketentuan, kata)
            dari = [j for n in nilai if (j := ketentuan.jenjang(n))] if di else []
            if di in [j.predikat for j in dari]:
                return
            seharusnya += [f"{j.lengkap} menurut {subjek.upper()}" for j in dari[:1]]
        if seharusnya:
            message = f"{kutip(teks)}: {angka} berpredikat {', '.join(seharusnya)}"
            hint = f"betulkan yang keliru, atau tulis {angka} saja"
            raise reject("KIN246", message, hint)
        message = f"{kutip(teks)}: {kutip(kata)} bukan predikat yang dikenal di sini"
        raise reject("KIN247", message, f"tulis {angka} saja")

    def _berskala(self) -> Iterator[tuple[str, Ketentuan]]:
        """Walk the scales that may name its value: that of its rumus, else any."""
        sendiri = self.kelas.subjek
        for subjek in (sendiri,) if sendiri else skala_predikat():
            with suppress(KinerjaError):  # none was in force that year
                aturan = self.aturan
                ketentuan = aturan.ketentuan(subjek) if aturan else _newest(subjek)
                if ketentuan.skala:
                    yield subjek, ketentuan


def _newest(subjek: str) -> Ketentuan:
    berlaku = (k for k in load_buku(subjek).ketentuan if not k.pilihan)
    return max(berlaku, key=lambda k: k.sejak)


def _named(ketentuan: Ketentuan, kata: str) -> str | None:
    """Return the name of a scale that ``kata`` is, however it is written."""
    tulisan = sepadan(_AWALAN.sub("", kata))
    tingkat = ketentuan.tingkatan()
    return next(
        (t.predikat for t in tingkat if tulisan in map(sepadan, t.semua_nama)), None
    )


def _of_a_unit(teks: str) -> bool:
    """Tell whether a cell is a number with words that only name a unit."""
    from kinerja_cli.source.advice import TANPA_SATUAN, number_advice  # noqa: PLC0415 - only on the way to an error

    return (number_advice(teks) or TANPA_SATUAN).startswith(TANPA_SATUAN) and (
        re.sub(r"[0-9.,%\s]", "", teks).isalpha()
    )


def _marked(teks: str) -> bool:
    """Tell whether a cell is a number and a mark: ``%`` or ``Rp``."""
    angka, tanda = split_unit(teks)
    return bool(tanda and readings(angka))


def _is_number(teks: str) -> bool:
    return bool(readings(split_unit(teks)[0]))
