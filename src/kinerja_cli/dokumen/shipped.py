"""What is there unless it is named: files that ship, and the PK of the environment."""

import os
from pathlib import Path

VARIABEL_PK = "KINERJA_PK"  # of the environment: the PK in the place of a shipped one


def shipped_path(folder: str, *parts: str) -> Path:
    """Locate a file of a folder that ships, such as ``docs``.

    That stands beside the code, or above it in a checkout.
    """
    here = Path(__file__).parents[1]
    dipasang = here / folder
    ada = dipasang if dipasang.is_dir() else here.parents[1] / folder
    return ada.joinpath(*parts)


def data_path(*parts: str) -> Path:
    """Locate a file of ``data``: a PK, an example, a schema."""
    return shipped_path("data", *parts)


def dipasang(path: str) -> bool:
    """Tell whether a PK is one that ships, which nobody named."""
    return Path(path).parent == data_path()


def starter_path(*kantor: str) -> Path:
    """Locate the starter of an office, or the folder of all of them."""
    return data_path("mulai-kantor", *kantor)


def tahun_bawaan() -> int:
    """Return the newest year whose PK ships."""
    return max(int(p.stem.removeprefix("pk")) for p in data_path().glob("pk*.yaml"))


def pk_lingkungan() -> str | None:
    """Return the PK that the environment names, if it names one."""
    return os.environ.get(VARIABEL_PK) or None
