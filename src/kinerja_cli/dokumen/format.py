"""The kinds of file there are, told by their first key, and not to be mixed up."""

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError
from kinerja_cli.core.teks import kutip
from kinerja_cli.source import Source

PK, REALISASI, LKE = "kinerja/pk@1", "kinerja/realisasi@1", "kinerja/lke@1"
HASIL = "kinerja/hasil@1"
_TEMPAT = {
    PK: "PK disebut dengan --pk",
    REALISASI: "realisasi disebut dengan --realisasi; bagi `banding`, langsung namanya",
    LKE: "LKE diperiksa dengan `kinerja sakip BERKAS`",
    HASIL: "hasil dibandingkan dengan `kinerja banding`; sebut di sini berkas asalnya",
}
_SEBUTAN = {
    PK: "PK",
    REALISASI: "realisasi",
    LKE: "lembar kerja evaluasi (LKE)",
    HASIL: "hasil `kinerja hitung`",
}


def format_of(source: Source) -> str:
    """Return the format of a file, ``PK`` or another that is known here.

    Raises:
        KinerjaError: KIN201 it does not say; KIN204 it is none of them.
    """
    tertulis = stated(source)
    if tertulis in _SEBUTAN:
        return tertulis
    hint = f"tulis `format: {PK}`, `format: {REALISASI}`, atau `format: {LKE}`"
    if tertulis:
        found = Diagnostic("KIN204", f"{kutip(tertulis)} bukan pilihan `format`", hint)
    else:
        found = Diagnostic("KIN201", "`format` wajib ada", hint)
    with source.locating():
        raise KinerjaError(found.under("format"))


def refuse_other(source: Source, expected: str) -> None:
    """Raise KIN241 where one kind of file stands in the place of the other."""
    tertulis = stated(source)
    if tertulis in _SEBUTAN and tertulis != expected:
        message = f"berkas ini {_SEBUTAN[tertulis]}, bukan {_SEBUTAN[expected]}"
        found = Diagnostic("KIN241", message, _TEMPAT[tertulis], keys=("format",))
        with source.locating():
            raise KinerjaError(found)


def refuse_others(expected: str, *sources: Source) -> None:
    """Raise what is wrong with the kind of each file, before they are compared.

    Raises:
        KinerjaError: KIN241 one is of another kind; of several, KIN201 or KIN204 one
            is of none: it is not held against the others.
    """
    found = Gathering()
    for source in sources:
        with found.under():
            refuse_other(source, expected)
            if len(sources) > 1:
                format_of(source)
    found.finish()


def stated(source: Source) -> str:
    """Return what a file says is its format; empty where it does not say."""
    tertulis = source.get("format")
    return tertulis if isinstance(tertulis, str) else ""
