"""Two numbers in the decimals that both have: a lost zero is no change, either."""

from decimal import Decimal

import pytest

from kinerja_cli.telaah.banding.catatan import sedesimal


@pytest.mark.parametrize(
    ("lama", "baru", "sedikit", "sama"),
    [
        ("0.84", "0.8384", (), ("0.84", "0.84")),
        ("0.84", "0.8384", (2, 2), ("0.84", "0.84")),
        # Another tool wrote 81.00 as 81.0, or as 81.
        ("81.0", "81.04", (2, 2), ("81.00", "81.04")),
        ("81", "81.04", (2, 2), ("81.00", "81.04")),
        ("81.04", "81", (2, 2), ("81.04", "81.00")),
        ("81.5", "81.045", (1, 3), ("81.5", "81.0")),
        # Counts have no decimals, whatever the others have.
        ("15", "16", (2, 2), ("15", "16")),
        ("84.125", "84.13", (2, 2), ("84.13", "84.13")),
    ],
)
def test_sedesimal(
    lama: str, baru: str, sedikit: tuple[int, ...], sama: tuple[str, str]
) -> None:
    dari, ke = sedesimal(Decimal(lama), Decimal(baru), *sedikit)
    assert (str(dari), str(ke)) == sama
