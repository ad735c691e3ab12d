"""A target that is said to change and does not, or whose quarters go elsewhere."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target.perubahan import KUNCI_PERUBAHAN, TargetBaru


def perubahan_kosong(i: Indikator, baru: TargetBaru) -> Iterator[Diagnostic]:
    """Say of a change that all stays as it was."""
    tetap = baru.nilai is None or (i.target and baru.nilai.senilai(i.target))
    lama = i.target_triwulan or (None,) * 4
    sama = all(t == lama[n - 1] for n, (_, t) in baru.triwulan().items())
    if tetap and sama:
        di = "nilai" if baru.nilai else "target_triwulan"
        message = f"target perubahan sama dengan semula, {baru.nilai or i.target}"
        hint = "isi target yang baru, atau hapus `target_perubahan`"
        at = (KUNCI_PERUBAHAN, di)
        yield Diagnostic("KIN391", message, hint, "catatan", at)
