"""Which PK a realisasi is computed against."""

import os
from collections.abc import Iterable, Iterator, Sequence

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip, rangkai, slashed, visible
from kinerja_cli.dokumen.head import Head, read_heads
from kinerja_cli.dokumen.named import path_from, same_pk, without_detours
from kinerja_cli.dokumen.pk import Perjanjian, load_perjanjian
from kinerja_cli.dokumen.shipped import VARIABEL_PK, data_path, dipasang, pk_lingkungan
from kinerja_cli.source import Document, Source
from kinerja_cli.source.text import STDIN

PANJANG_JALUR = 400  # a path that is cut off leads nowhere


def named_pk(head: Head, pk: str | None) -> str | None:
    """Return the PK that was named: by the option, the environment, or the file.

    Raises:
        KinerjaError: KIN242, the one that the file names is not there.
    """
    return pk or pk_lingkungan() or head.pk


def find_pk(head: Head, pk: str | None) -> str | None:
    """Choose the PK: the one that was named, else the one that ships for the year.

    Raises:
        KinerjaError: KIN242; or what is wrong with a file that does not say its year.
    """
    if named := named_pk(head, pk):
        return named
    shipped = data_path(f"pk{head.tahun}.yaml")
    return str(shipped) if shipped.is_file() else None


def common_pk(heads: Sequence[Head], pk: str | None) -> str | Head:
    """Find the one PK of several files, or return the first for which there is none.

    Raises:
        KinerjaError: KIN236, they name several.
    """
    common = ""
    for head in heads:
        with head.source.locating(lanjut=True):
            path = find_pk(head, pk)
            if path is None:
                return head
            akhir = later_of(common, path) if common else path
            if not akhir:
                raise KinerjaError(_another(path, common, heads[0].source))
        common = akhir
    return common


def later_of(pk: str, lain: str) -> str:
    """Return the one of two PK that changes the other; empty where neither does."""
    if same_pk(pk, lain):
        return pk
    from kinerja_cli.dokumen.rangkaian_pk import latest  # noqa: PLC0415 - where there are two

    return latest(pk, lain) or ""


def load_pk(
    realisasi: Source, pk: str | None = None, *lain: Source
) -> Document[Perjanjian]:
    """Find and read the PK of a realisasi, or of several; findings have their places.

    Raises:
        KinerjaError: KIN234 they are of several years, KIN236 they name several PK,
            KIN240 they name none and none ships, KIN286 they are not of one measure;
            or what is wrong with the PK.
    """
    heads = read_heads([realisasi, *lain])
    return pk_of(heads, whole_pk(heads, pk))


def whole_pk(heads: Sequence[Head], pk: str | None = None) -> Document[Perjanjian]:
    """Find and read the PK of files; of two of a year, the one that changes the other.

    Raises:
        KinerjaError: KIN236, KIN240, or what is wrong with the PK.
    """
    found = common_pk(heads, pk)
    if isinstance(found, Head):
        with found.source.locating():
            raise KinerjaError(without_pk(found))
    return read_pk(found, heads[0].source)


def pk_of(heads: Sequence[Head], pk: Document[Perjanjian]) -> Document[Perjanjian]:
    """Return a PK as it holds for files; of two of a year, the one in force.

    Raises:
        KinerjaError: KIN286, a time before the change and one behind it do not combine.
    """
    if pk.value.rangkaian is None:
        return pk
    from kinerja_cli.dokumen.rangkaian_pk import in_force  # noqa: PLC0415 - of few PK

    return in_force(pk, heads)


def paths_of(pk: Document[Perjanjian]) -> tuple[str, ...]:
    """Return the files that a PK was read from: both, where one changes the other."""
    r = pk.value.rangkaian
    semua = (d.source for d in (r.pertama, r.kedua)) if r else (pk.source,)
    return tuple(s.text.path for s in semua)


def about_their_pk(
    pk: Document[Perjanjian], sources: Sequence[Source]
) -> Iterator[Diagnostic]:
    """Say where files name another PK, and which forms were made from an older one."""
    yield from pk_outvoted(pk, sources)
    if any(s.sheet for s in sources):
        from kinerja_cli.dokumen.pk_formulir import pk_since_changed  # noqa: PLC0415 - of forms

        yield from pk_since_changed(pk, sources)


def pk_outvoted(
    pk: Document[Perjanjian], sources: Iterable[Source]
) -> Iterator[Diagnostic]:
    """Say which PK files name themselves, where another one took its place.

    Each once, at the first file that names it; of two PK of a year either will do.
    """
    dipakai = paths_of(pk)
    menyebut: dict[str, list[Source]] = {}
    for source in sources:
        named = source.get("pk")
        if isinstance(named, str) and named and not _made_of(source, pk.source):
            path = path_from(source.text.path, named)
            if not any(same_pk(path, p) for p in dipakai):
                menyebut.setdefault(os.path.realpath(path), []).append(source)
    for milik in menyebut.values():
        yield milik[0].place(_tak_dipakai(pk.source, milik))


def _made_of(source: Source, pk: Source) -> bool:
    """Tell whether a form, which may have been moved, was made of just this PK."""
    return source.sheet is not None and source.sheet.pk_sha256 == pk.text.sha256


def _tak_dipakai(pk: Source, milik: Sequence[Source]) -> Diagnostic:
    named = str(milik[0].get("pk"))
    beda = named.rpartition("/")[2] != pk.text.name
    dipakai = pk.text.name if beda else slashed(pk.text.path)
    siapa = rangkai(dict.fromkeys(visible(s.text.name) for s in milik))
    message = (
        f"dihitung dengan PK {kutip(dipakai, PANJANG_JALUR)}, yang disebut dengan --pk "
        f"atau {VARIABEL_PK}; {siapa} menyebut {kutip(named, PANJANG_JALUR)}"
    )
    return Diagnostic("KIN469", message, level="catatan", keys=("pk",))


def load_named_pk(source: Source, pk: str | None) -> Document[Perjanjian] | None:
    """Read the PK that was named, if any; findings come with their places."""
    with source.locating():
        path = named_pk(Head(source), pk)
    return read_pk(path, source) if path else None


def read_pk(path: str, beside: Source) -> Document[Perjanjian]:
    """Read a PK beside the file that it is for."""
    if path == beside.text.path == STDIN:
        message = "masukan baku hanya memuat satu berkas"
        hint = "sebut PK atau realisasi dengan nama berkasnya"
        with beside.locating():
            raise KinerjaError(Diagnostic("KIN108", message, hint))
    return load_perjanjian(path)


def without_pk(head: Head) -> Diagnostic:
    """Say that no PK was named, and that none ships for the year."""
    message = f"tidak ada PK bawaan untuk tahun {head.tahun}"
    di_berkas = "tulis `pk: NAMA_BERKAS.yaml` di berkas ini, atau "
    tertutup = head.source.text.path == STDIN or head.source.sheet
    hint = f"{'' if tertutup else di_berkas}pakai --pk"
    return Diagnostic("KIN240", message, hint, keys=("tahun",))


def _another(path: str, common: str, pertama: Source) -> Diagnostic:
    message = (
        f"berkas ini memakai {_sebut(path)}, sedangkan "
        f"{visible(pertama.text.name)} memakai {_sebut(common)}"
    )
    hint = "sebut PK yang tepat dengan --pk"
    return Diagnostic("KIN236", message, hint, keys=("pk",))


def _sebut(path: str) -> str:
    bawaan = dipasang(path)
    jalur = slashed(without_detours(path))
    return "PK bawaan" if bawaan else f"PK {kutip(jalur, PANJANG_JALUR)}"
