"""Which PK a realisasi is computed against, and where the files that ship are."""

import os
from pathlib import Path

from pydantic_core import PydanticCustomError

from kinerja_cli.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.format import REALISASI, refuse_other
from kinerja_cli.perjanjian import Perjanjian, read_perjanjian
from kinerja_cli.realisasi import BerkasRealisasi
from kinerja_cli.source import Document, Source, load
from kinerja_cli.source.fields import TAHUN
from kinerja_cli.source.text import STDIN
from kinerja_cli.source.validation import validate
from kinerja_cli.teks import kutip

VARIABEL_PK = "KINERJA_PK"


def data_path(*parts: str) -> Path:
    """Locate a file that ships: beside the code, or above it in a checkout."""
    here = Path(__file__).parent
    shipped = here / "data"
    return (shipped if shipped.is_dir() else here.parents[1] / "data").joinpath(*parts)


def find_pk(realisasi: Source, pk: str | None) -> str:
    """Choose the PK: the option, the environment, the file's own ``pk:``, its year.

    Raises:
        KinerjaError: KIN240, the file names no PK and none ships for its year;
            KIN242, the one it names is not there; or what is wrong with a file that
            does not say its year.
    """
    if chosen := pk or os.environ.get(VARIABEL_PK):
        return chosen
    named = realisasi.get("pk")
    if isinstance(named, str) and named:
        path = realisasi.text.path
        folder = Path() if path == STDIN else Path(path).parent
        if not os.path.exists(folder / named):
            message = f"berkas PK {kutip(named)} tidak ada"
            hint = "letaknya dihitung dari folder berkas ini"
            raise KinerjaError(Diagnostic("KIN242", message, hint, keys=("pk",)))
        return str(folder / named)
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


def load_pk(realisasi: Source, pk: str | None) -> Document[Perjanjian]:
    """Find and read the PK of a realisasi; findings come with their places."""
    refuse_other(realisasi, REALISASI)
    with realisasi.locating():
        path = find_pk(realisasi, pk)
        if path == realisasi.text.path == STDIN:
            message = "masukan baku hanya memuat satu berkas"
            hint = "sebut PK atau realisasi dengan nama berkasnya"
            raise KinerjaError(Diagnostic("KIN108", message, hint))
    return read_perjanjian(load(path))
