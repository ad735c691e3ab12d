"""The verdict in words: what is missed while the year goes on is not met yet."""

from typing import Literal

PutusanTarget = Literal["ya", "tidak", "belum"]
# The verdict in a sentence.
KATA_PUTUSAN: dict[PutusanTarget | None, str] = {
    "ya": "tercapai",
    "tidak": "tidak tercapai",
    "belum": "belum tercapai",
    None: "tanpa putusan",
}


def putusan(*, tercapai: bool | None, berjalan: bool | None) -> PutusanTarget | None:
    """Say whether a target is reached; None where there is no verdict."""
    if tercapai is None:
        return None
    if tercapai:
        return "ya"
    return "belum" if berjalan else "tidak"


def kata_putusan(*, tercapai: bool | None, berjalan: bool | None = False) -> str:
    """Say the same in a sentence."""
    return KATA_PUTUSAN[putusan(tercapai=tercapai, berjalan=berjalan)]
