"""LibreOffice, where it is installed: what it makes of a workbook of ours."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

SOFFICE = shutil.which("soffice")
# Without it LibreOffice keeps the results that the file brought along.
_SELALU = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def recalculated(path: Path) -> Path:
    """Compute every formula of a workbook anew; skips where there is no LibreOffice."""
    (dihitung,) = recalculated_all([path])
    return dihitung


def recalculated_all(paths: Sequence[Path]) -> list[Path]:
    """Compute those of several workbooks, all in one folder, in one run."""
    if SOFFICE is None:
        pytest.skip("LibreOffice (soffice) tidak ada")
    profil, ke = (paths[0].with_name(nama) for nama in ("profil", "dihitung"))
    (profil / "user").mkdir(parents=True)
    (profil / "user" / "registrymodifications.xcu").write_text(_SELALU, "utf-8")
    args = [SOFFICE, f"-env:UserInstallation={profil.as_uri()}", "--headless"]
    args += ["--convert-to", "xlsx", "--outdir", str(ke), *map(str, paths)]
    subprocess.run(args, check=True, capture_output=True, timeout=300)
    return [ke / path.name for path in paths]
