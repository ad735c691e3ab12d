"""The verdict in words: what is missed while the year goes on is not met yet."""

from typing import Literal, Protocol

# What became of a row, or of a quarter of it.
Status = Literal["terhitung", "tak_terhitung", "belum_ada", "tidak_ada", "tanpa_target"]
PutusanTarget = Literal["ya", "tidak", "belum"]
# The verdict in a sentence.
KATA_PUTUSAN: dict[PutusanTarget | None, str] = {
    "ya": "tercapai",
    "tidak": "tidak tercapai",
    "belum": "belum tercapai",
    None: "tanpa putusan",
}


class Berputusan(Protocol):
    """What has a verdict, or none: a row, computed or recorded; a quarter of it."""

    @property
    def tercapai(self) -> bool | None:
        """Whether its target is reached; None where that cannot be told."""

    @property
    def masa_berjalan(self) -> bool | None:
        """Whether what is missed may still be reached."""


def putusan(b: Berputusan) -> PutusanTarget | None:
    """Say whether a target is reached; None where there is no verdict."""
    if b.tercapai is None:
        return None
    if b.tercapai:
        return "ya"
    return "belum" if b.masa_berjalan else "tidak"


def kata_putusan(b: Berputusan) -> str:
    """Say the same in a sentence."""
    return KATA_PUTUSAN[putusan(b)]
