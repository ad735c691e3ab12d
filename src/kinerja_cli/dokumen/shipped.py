"""Where the files that ship are: beside the code, or above it in a checkout."""

from pathlib import Path


def shipped_path(folder: str, *parts: str) -> Path:
    """Locate a file of a folder that ships, such as ``docs``."""
    here = Path(__file__).parents[1]
    dipasang = here / folder
    ada = dipasang if dipasang.is_dir() else here.parents[1] / folder
    return ada.joinpath(*parts)


VARIABEL_PK = "KINERJA_PK"  # of the environment: the PK in the place of a shipped one


def data_path(*parts: str) -> Path:
    """Locate a file of ``data``: a PK, an example, a schema."""
    return shipped_path("data", *parts)


def tahun_bawaan() -> int:
    """Return the newest year whose PK ships."""
    return max(int(p.stem.removeprefix("pk")) for p in data_path().glob("pk*.yaml"))
