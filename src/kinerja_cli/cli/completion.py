"""What the shell is offered while a command line is typed; each costs little."""

import os
import re

import typer

_YAML = (".yaml", ".yml")
_FORMULIR = (".xlsx", ".csv")
_PERIODE = re.compile(r"(tw[1-4]|s[12]|b([1-9]|1[0-2]))\.", re.IGNORECASE)
_BANYAK = {"TW": 4, "S": 2, "B": 12}  # by what names a period, how many a year has
_POLOS = re.compile(r"[\w./:\\+-]*")  # a shell takes it for one word as it is


def yaml_files(incomplete: str) -> list[str]:
    """Offer YAML and folders; where there is one folder alone, what is in it."""
    return _files(incomplete, _YAML)


def isian_files(incomplete: str) -> list[str]:
    """Offer the same, and forms that are filled in elsewhere: workbooks, CSV."""
    return _files(incomplete, (*_YAML, *_FORMULIR))


def isian_or_json(incomplete: str) -> list[str]:
    """Offer the same, and JSON."""
    return _files(incomplete, (*_YAML, *_FORMULIR, ".json"))


def ids_of_pk(ctx: typer.Context, incomplete: str) -> list[str]:
    """Offer the ids of the PK that the words before name, as far as they are typed."""
    from kinerja_cli.dokumen.glimpse import ids_at_a_glance

    pk = ctx.params.get("pk")
    ids = ids_at_a_glance(pk, ctx.params.get("realisasi") or ())
    return [i for i in ids if i.startswith(incomplete)]


def explained(ctx: typer.Context, incomplete: str) -> list[str]:
    """Offer what can be explained: those ids, then the numbers of the summary."""
    ikhtisar = ("rata_rata", "serapan", "efisiensi")
    disebut = ctx.params.get("ids") or ()
    semua = dict.fromkeys((*ids_of_pk(ctx, ""), *ikhtisar))
    return [i for i in semua if i.startswith(incomplete) and i not in disebut]


def inputs_of_pk(ctx: typer.Context, incomplete: str) -> list[str]:
    """Offer the beginning of an input, ``pks.``; of a period, ``TW4.pks.``."""
    periode = _PERIODE.match(incomplete)
    awal = periode[0] if periode else ""
    milik = [f"{awal}{i}." for i in ids_of_pk(ctx, "")]
    if incomplete and not periode:
        semua = [
            f"{s}{n}." for s, akhir in _BANYAK.items() for n in range(1, akhir + 1)
        ]
        milik += [s.lower() if incomplete.islower() else s for s in semua]
    return [m for m in milik if m.startswith(incomplete)]


def codes(incomplete: str) -> list[str]:
    """Offer the codes of findings, as they are begun: ``KIN3``, ``kin3``, ``3``."""
    from kinerja_cli.dokumen.kode import daftar_kode

    cara = (str, str.lower, lambda kode: kode[3:])
    tertulis = ([c(kode) for kode in daftar_kode()] for c in cara)
    dekat = ([k for k in semua if k.startswith(incomplete)] for semua in tertulis)
    return next(filter(None, dekat), [])


def _files(incomplete: str, akhiran: tuple[str, ...]) -> list[str]:
    # What the shell would have to quote, it completes better itself.
    awal = os.path.basename(incomplete)  # noqa: PTH119 - what is typed is no path yet
    folder = incomplete[: len(incomplete) - len(awal)]
    try:
        with os.scandir(folder or ".") as isi:
            semua = [
                f"{folder}{e.name}{'/' * e.is_dir()}" for e in isi if _offered(e, awal)
            ]
    except OSError:
        return []
    ada = sorted(s for s in semua if s.lower().endswith(("/", *akhiran)))
    if len(ada) == 1 and ada[0].endswith("/"):
        return _files(ada[0], akhiran) or ada
    return ada if all(map(_POLOS.fullmatch, ada)) else []


def _offered(entry: "os.DirEntry[str]", awal: str) -> bool:
    tampak = awal.startswith(".") or not entry.name.startswith(".")
    return tampak and entry.name.startswith(awal)
