"""Which PK a realisasi is computed against, and where the files that ship are."""

import os
from contextlib import suppress
from pathlib import Path

from pydantic_core import PydanticCustomError

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip, slashed, visible
from kinerja_cli.dokumen.format import REALISASI, refuse_other, refuse_others
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.dokumen.realisasi import BerkasRealisasi
from kinerja_cli.source import Document, Source, load
from kinerja_cli.source.fields import TAHUN
from kinerja_cli.source.text import STDIN
from kinerja_cli.source.validation import validate

VARIABEL_PK = "KINERJA_PK"
PANJANG_JALUR = 400  # a path that is cut off leads nowhere


def data_path(*parts: str) -> Path:
    """Locate a file that ships: beside the code, or above it in a checkout."""
    here = Path(__file__).parents[1]
    shipped = here / "data"
    return (shipped if shipped.is_dir() else here.parents[1] / "data").joinpath(*parts)


def tahun_bawaan() -> int:
    """Return the newest year whose PK ships."""
    return max(int(p.stem.removeprefix("pk")) for p in data_path().glob("pk*.yaml"))


def named_pk(source: Source, pk: str | None) -> str | None:
    """Return the PK that was named: by the option, the environment, or the file.

    Raises:
        KinerjaError: KIN242, the one that the file names is not there.
    """
    return pk or pk_lingkungan() or pk_berkas(source)


def pk_berkas(source: Source) -> str | None:
    """Return the PK that a file names itself, if it names one.

    Raises:
        KinerjaError: KIN242, it is not there.
    """
    named = source.get("pk")
    if not (isinstance(named, str) and named):
        return None
    from kinerja_cli.source.nearby import absent  # noqa: PLC0415 - where one is named

    asal = source.text.path
    path = str((Path() if asal == STDIN else Path(asal).parent) / named)
    if absent(path):
        raise KinerjaError(_absent_pk(named, path))
    return path


def _absent_pk(named: str, path: str) -> Diagnostic:
    from kinerja_cli.source.nearby import dead_link, sibling  # noqa: PLC0415 - a finding

    message = f"berkas PK {kutip(named)} tidak ada"
    hint = _letak(named)
    if tautan := dead_link(path):
        message += f": {tautan}"
    with suppress(OSError):
        if not _garis_miring(named) and (near := sibling(path)):
            maksud = visible(Path(named).with_name(near).as_posix())
            hint = f"mungkin maksudnya {maksud}; {hint}"
    return Diagnostic("KIN242", message, hint, keys=("pk",))


def _letak(named: str) -> str:
    if any(char < " " for char in named):
        return "pakai `/` di antara folder: di dalam kutip ganda `\\` bermakna lain"
    if _garis_miring(named):
        return f"pakai `/` di antara folder: {visible(named.replace(chr(92), '/'))}"
    return "letaknya dihitung dari folder berkas ini"


def _garis_miring(named: str) -> bool:
    return "\\" in named and os.sep == "/"


def pk_lingkungan() -> str | None:
    """Return the PK that the environment names, if it names one."""
    return os.environ.get(VARIABEL_PK) or None


def find_pk(realisasi: Source, pk: str | None) -> str:
    """Choose the PK: the one that was named, else the one that ships for the year.

    Raises:
        KinerjaError: KIN240, no PK was named and none ships for its year; KIN242,
            the one that is named is not there; or what is wrong with a file that does
            not say its year.
    """
    if named := named_pk(realisasi, pk):
        return named
    tahun = _tahun(realisasi)
    shipped = data_path(f"pk{tahun}.yaml")
    if shipped.is_file():
        return str(shipped)
    message = f"tidak ada PK bawaan untuk tahun {tahun}"
    hint = "tulis `pk: NAMA_BERKAS.yaml` di berkas ini, atau pakai --pk"
    raise KinerjaError(Diagnostic("KIN240", message, hint, keys=("tahun",)))


def _tahun(realisasi: Source) -> int:
    try:
        return int(TAHUN.read(realisasi.get("tahun")))
    except PydanticCustomError:
        # All that is wrong with the file, its year first of all.
        return validate(BerkasRealisasi, realisasi.tree).tahun


def load_pk(realisasi: Source, pk: str | None, *lain: Source) -> Document[Perjanjian]:
    """Find and read the PK of a realisasi, or of several; findings have their places.

    Raises:
        KinerjaError: KIN234 they are of several years, KIN236 they name several PK;
            or what is wrong with the PK.
    """
    tahun_realisasi(realisasi, *lain)
    path = _find_pk(realisasi, pk)
    for berkas in lain:
        if not same_file(path, other := _find_pk(berkas, pk)):
            message = (
                f"berkas ini memakai {_sebut(other)}, sedangkan "
                f"{visible(realisasi.text.name)} memakai {_sebut(path)}"
            )
            hint = "sebut PK yang tepat dengan --pk"
            with berkas.locating():
                raise KinerjaError(Diagnostic("KIN236", message, hint, keys=("pk",)))
    return _read(path, realisasi)


def tahun_realisasi(pertama: Source, *lain: Source) -> int:
    """Return the year that realisasi files are of; findings come with their places.

    Raises:
        KinerjaError: KIN234 they are of several; KIN241 one is another kind of file,
            KIN201 or KIN204 of none.
    """
    refuse_others(REALISASI, pertama, *lain)
    for berkas in (pertama, *lain):
        with berkas.locating():
            _same_year(berkas, pertama)
    return _tahun(pertama)


def _find_pk(realisasi: Source, pk: str | None) -> str:
    refuse_other(realisasi, REALISASI)
    with realisasi.locating():
        return find_pk(realisasi, pk)


def _sebut(path: str) -> str:
    bawaan = Path(path).parent == data_path()
    ringkas = os.path.normpath(path)  # through a link it may lead elsewhere
    jalur = ringkas if same_file(ringkas, path) else path
    return "PK bawaan" if bawaan else f"PK {kutip(slashed(jalur), PANJANG_JALUR)}"


def same_file(path: str, lain: str) -> bool:
    """Tell whether two paths lead to one file."""
    return os.path.realpath(path) == os.path.realpath(lain)


def _same_year(berkas: Source, pertama: Source) -> None:
    tahun, dulu = _tahun(berkas), _tahun(pertama)
    if tahun != dulu:
        message = f"tahun {tahun}, padahal {visible(pertama.text.name)} tahun {dulu}"
        hint = "yang digabung setahun saja; antartahun: `kinerja banding`"
        raise KinerjaError(Diagnostic("KIN234", message, hint, keys=("tahun",)))


def load_named_pk(source: Source, pk: str | None) -> Document[Perjanjian] | None:
    """Read the PK that was named, if any; findings come with their places."""
    with source.locating():
        path = named_pk(source, pk)
    return _read(path, source) if path else None


def _read(path: str, beside: Source) -> Document[Perjanjian]:
    if path == beside.text.path == STDIN:
        message = "masukan baku hanya memuat satu berkas"
        hint = "sebut PK atau realisasi dengan nama berkasnya"
        with beside.locating():
            raise KinerjaError(Diagnostic("KIN108", message, hint))
    return read_perjanjian(load(path))
