"""An empty realisasi for a PK: every input named, with its unit, ready to fill in."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.format import REALISASI
from kinerja_cli.dokumen.pk import SIFAT_ANGGARAN, Indikator, Perjanjian
from kinerja_cli.dokumen.sebutan_target import kata_gabung, kata_sejak, target_setahun
from kinerja_cli.rumus.alat.dasar import SEPERTI_INDIKATOR
from kinerja_cli.rumus.alat.isian import UraianIsian, daftar_isian
from kinerja_cli.source import Document
from kinerja_cli.source.text import STDIN

PENGANTAR = """\
# Isi sesudah tanda titik dua; yang dikosongkan dihitung belum ada, 0 adalah nilai.
# Beralasan: ganti isian dengan {belum: Diukur TW IV} atau {tidak_ada: alasannya}.
# Angka berkoma di dalam [ ] atau { } dikutip: ["3,21", "3,18"].
# Baris yang kuncinya diawali # dipakai dengan menghapus # itu.
"""
_NOMOR = re.compile(r"[0-9]+")  # a kode is quoted, for it may be read as a number
_TAK_TERTULIS = "# Nama berkas PK tidak dapat ditulis di sini: sebut dengan --pk."
_TANPA_NAMA = (
    "# PK dibaca dari masukan baku: tulis `pk: BERKAS` di sini, atau sebut --pk."
)


def render_realisasi(pk: Document[Perjanjian], periode: str, tujuan: str | None) -> str:
    """Write the template.

    Args:
        pk: The PK that it is to fulfil.
        periode: The period, as its line in the file.
        tujuan: The file that it will stand in, if that is known.
    """
    lines = [
        f"format: {REALISASI}",
        f"tahun: {pk.value.tahun}",
        periode,
        *pk_line(pk.source.text.path, tujuan),
        "realisasi:",
        *(
            line
            for _, _, i in pk.value.semua_indikator()
            for line in baris_indikator(i, periode.partition(":")[0])
        ),
        *baris_anggaran(pk.value),
    ]
    return PENGANTAR + "".join(f"{line}\n" for line in lines)


def pk_line(pk: str, tujuan: str | None) -> Iterator[str]:
    """Name a PK in a file that will stand at ``tujuan``, if that is known."""
    if pk == STDIN:
        yield _TANPA_NAMA
        return
    nama = relative_pk(pk, tujuan)
    yield f'pk: "{"".join(map(_escaped, nama))}"' if _utf8(nama) else _TAK_TERTULIS


def _utf8(nama: str) -> bool:
    # The name of a file may be bytes that are no text, which YAML cannot hold.
    return nama.encode(errors="replace").decode() == nama


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    return char if char.isprintable() else f"\\U{ord(char):08x}"


def relative_pk(pk: str, tujuan: str | None) -> str:
    """Write the path of a PK as a file at ``tujuan``, if that is known, names it."""
    if tujuan is None:
        return Path(pk).as_posix()
    try:
        return Path(os.path.relpath(pk, Path(tujuan).parent)).as_posix()
    except ValueError:  # on another drive of Windows
        return Path(pk).absolute().as_posix()


def baris_indikator(i: Indikator, jenis: str) -> Iterator[str]:
    """Yield its lines: a blank one, one that says what it is, and its inputs.

    ``jenis`` is the kind of period.
    """
    target = visible(target_setahun(i))
    yield ""
    yield f"  # {visible(i.nama)}; target {target}{kata_sejak(i, jenis)}"
    yield f"  {i.id}:"
    sebelum: int | None = 0
    for isian in daftar_isian(i.kelas):
        cara = isian.cara or 0 if isian.wajib else None
        if cara != sebelum:
            yield "    # boleh ditambah:" if cara is None else "    # atau:"
        sebelum = cara
        baris = _isian(isian, i.satuan, dipakai=cara == 0)
        tiap = _tiap_bobot(i) if isian.nama == "nilai" else ""
        yield f"{baris}{tiap}{kata_gabung(i, (isian.nama,), jenis)}"


def _tiap_bobot(i: Indikator) -> str:
    """Name the values that the PK has weights for, or say how many there are."""
    if not isinstance(i.bobot_nilai, dict):
        return f", {len(i.bobot_nilai)} butir berurutan" if i.bobot_nilai else ""
    return f": {{{', '.join(f'{visible(nama)}: ' for nama in i.bobot_nilai)}}}"


def _isian(isian: UraianIsian, satuan: str, *, dipakai: bool) -> str:
    sendiri = satuan if isian.satuan == SEPERTI_INDIKATOR else isian.satuan
    satuan = f" ({visible(sendiri)})" if sendiri else ""
    # Without its `#` it stands in the column of the others.
    awal = f"{isian.nama}:" if dipakai else f"#{isian.nama}:"
    rincian = "".join(f"{nama}: , " for nama in isian.rincian)
    atau = f"; atau {{{rincian.removesuffix(', ')}}}" if rincian else ""
    return f"    {awal:<22} # {isian.uraian}{satuan}{atau}"


def baris_anggaran(
    pk: Perjanjian, isi: Mapping[str, Mapping[str, str]] = MappingProxyType({})
) -> Iterator[str]:
    """Yield the lines of money; ``isi`` is what is filled in, by both keys."""
    if pk.program:
        yield ""
        sifat = SIFAT_ANGGARAN[pk.konvensi.sifat_anggaran]
        yield f"# Realisasi anggaran {_terendah(pk)} {sifat}, dalam rupiah."
        uang, baru = isi.get("anggaran", {}), isi.get("anggaran_perubahan", {})
        yield from ("anggaran:", *_kunci_uang(pk, uang))
        if baru or not uang:
            yield "# Pagu yang baru, hanya bila pagunya berubah."
            yield from ("anggaran_perubahan:", *_kunci_uang(pk, baru))


def _kunci_uang(pk: Perjanjian, isi: Mapping[str, str]) -> Iterator[str]:
    """Name what money is filled in by: the lowest level, then what it does not know."""
    sisa = dict(isi)
    for b in (pos.butir for pos in pk.semua_pos):
        if not b.bawah:
            kunci = next((n for n in b.kunci_uang if n in isi), b.kunci_uang[0])
            yield f"{_baris_uang(kunci, sisa.pop(kunci, ''))} # {visible(b.nama)}"
    yield from (_baris_uang(*satu) for satu in sisa.items())


def _baris_uang(kunci: str, nilai: str) -> str:
    tertulis = (
        kunci if _NOMOR.fullmatch(kunci) else f'"{"".join(map(_escaped, kunci))}"'
    )
    return f"  {tertulis}: {nilai}".rstrip()


def _terendah(pk: Perjanjian) -> str:
    terinci = any(pos.induk for pos in pk.semua_pos)
    return "menurut kode di tingkat terbawah" if terinci else "tiap program"
