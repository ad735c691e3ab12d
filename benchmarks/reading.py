"""Reads and validates the files it is given, and does nothing else with them."""

import sys
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel


class Indikator(BaseModel):
    """What a PK says of one indikator."""

    id: str
    nama: str
    satuan: str
    target: Any
    rumus: str


class Sasaran(BaseModel):
    """A goal and its indikator."""

    uraian: str
    indikator: list[Indikator]


class Berkas(BaseModel):
    """A PK or a realisasi."""

    format: str
    tahun: int
    sasaran: list[Sasaran] = []
    realisasi: dict[str, dict[str, Any]] = {}


for path in sys.argv[1:]:
    text = Path(path).read_text("utf-8")
    Berkas.model_validate(yaml.load(text, Loader=yaml.CSafeLoader))
