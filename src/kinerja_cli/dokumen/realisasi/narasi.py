"""What the office says in its own words of an indikator or a sasaran, and of why.

Nothing is computed from it.
"""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, NamedTuple

from pydantic import BeforeValidator, Field

from kinerja_cli.source.keys import MAKSUD
from kinerja_cli.source.plain import belum_ada
from kinerja_cli.source.validation import Declaration, Teks


def _written(isi: Any) -> Any:
    return None if isinstance(isi, str) and belum_ada(isi) else isi


TeksNarasi = Annotated[Teks | None, BeforeValidator(_written)]


class Narasi(Declaration):
    """The words about one indikator, or one sasaran."""

    tak_dipakai: ClassVar[Mapping[str, str]] = {
        "faktor_pendorong": MAKSUD.format("pendorong"),
        **dict.fromkeys(
            ("faktor_penghambat", "hambatan", "kendala", "permasalahan"),
            MAKSUD.format("penghambat"),
        ),
        "solusi": MAKSUD.format("upaya"),
        **dict.fromkeys(
            ("rencana_aksi", "rencana_tindak_lanjut"), MAKSUD.format("tindak_lanjut")
        ),
        "pic": MAKSUD.format("penanggung_jawab"),
        "tenggat": MAKSUD.format("batas_waktu"),
        **dict.fromkeys(("lampiran", "dokumen"), MAKSUD.format("bukti")),
    }

    pendorong: TeksNarasi = Field(None, description="faktor yang mendorong capaiannya")
    penghambat: TeksNarasi = Field(None, description="faktor yang menghambatnya")
    upaya: TeksNarasi = Field(None, description="yang sudah dilakukan")
    tindak_lanjut: TeksNarasi = Field(None, description="yang akan dilakukan")
    penanggung_jawab: TeksNarasi = Field(
        None, description="yang melaksanakan tindak lanjutnya"
    )
    batas_waktu: TeksNarasi = Field(
        None, description="kapan tindak lanjutnya selesai, dalam kata"
    )
    bukti: tuple[Teks, ...] = Field((), description="dokumen pendukung, satu per butir")


class SemuaNarasi(NamedTuple):
    """All that one file says so: by the id of an indikator, the number of a sasaran."""

    indikator: Mapping[str, Narasi]
    sasaran: Mapping[int, Narasi]
