"""What Excel says and refuses as a cell is filled in; a reader checks it again."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from kinerja_cli.dokumen.excel.isi_sel import panjang_sel
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian
from kinerja_cli.source.fields import Angka

# What Excel takes of a title and of a message.
_JUDUL, _PESAN = 32, 255
_TERBESAR = 999_999_999_999_999  # more digits than that no field reads
_TERKECIL = Decimal("1E-15")
_KOSONGKAN = "Bila belum ada, kosongkan."
_SELAIN_ITU = "Selain itu kosongkan; butirnya diisi di lembar Daftar."


def validasi_sel(ruas: RuasIsian, pilihan_di: str | None) -> dict[str, Any] | None:
    """Return what is asked of an input; None of a text that may be any.

    Args:
        ruas: The input.
        pilihan_di: Where its words stand, if they are too long for a list.
    """
    if ruas.pilihan:
        return _list(ruas, pilihan_di)
    return _number(ruas, ruas.angka) if ruas.angka else None


def keserupaan(ruas: RuasIsian) -> tuple[object, ...]:
    """Return what inputs have in common of which the same is asked."""
    return (ruas.label, ruas.satuan, ruas.angka, ruas.pilihan, ruas.terbuka)


def _list(ruas: RuasIsian, pilihan_di: str | None) -> dict[str, Any]:
    kata = f"Pilih dari daftarnya. {_KOSONGKAN}"
    return {
        "validate": "list",
        "source": pilihan_di or list(ruas.pilihan),
        "error_type": "warning" if ruas.terbuka else "stop",
        **_said(ruas, kata, "Bukan pilihan"),
    }


def _number(ruas: RuasIsian, angka: Angka) -> dict[str, Any]:
    jenis = "bilangan bulat tanpa titik" if angka.cacahan else "angka"
    batas = f", {angka.batas()}" if angka.batas() else ""
    satuan = f" ({ruas.satuan})" if ruas.satuan else ""
    kata = f"Isi {jenis}{batas}{satuan}. {_KOSONGKAN}"
    if angka.maksimal is not None and angka.minimal == angka.maksimal:
        kata = f"Tulis {angka.maksimal} hanya bila tidak ada satu pun. {_SELAIN_ITU}"
    return {
        "validate": "integer" if angka.cacahan else "decimal",
        **_bounds(angka),
        "error_type": "stop",
        **_said(ruas, kata, "Di luar batas" if batas else "Bukan angka"),
    }


def _bounds(angka: Angka) -> dict[str, Any]:
    if angka.di_atas is not None and angka.maksimal is None:
        return {"criteria": ">", "value": angka.di_atas}
    bawah: Decimal | int | None = angka.minimal
    if angka.di_atas is not None:  # a range of Excel's takes its ends in
        bawah = angka.di_atas + _TERKECIL
    return {
        "criteria": "between",
        "minimum": -_TERBESAR if bawah is None else bawah,
        "maximum": _TERBESAR if angka.maksimal is None else angka.maksimal,
    }


def _said(ruas: RuasIsian, kata: str, salah: str) -> dict[str, str]:
    return {
        "input_title": _cut(ruas.label, _JUDUL),
        "input_message": _cut(kata, _PESAN),
        "error_title": salah,
        "error_message": _cut(kata, _PESAN),
    }


def _cut(teks: str, batas: int) -> str:
    if panjang_sel(teks) <= batas:
        return teks
    while panjang_sel(teks) >= batas:
        teks = teks[: batas - 1] if len(teks) >= batas else teks[:-1]
    return f"{teks}…"
