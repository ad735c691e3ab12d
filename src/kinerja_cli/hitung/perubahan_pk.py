"""A target that is said to change and does not, or whose quarters go elsewhere."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target.perubahan import KUNCI_PERUBAHAN, TargetBaru


def perubahan_kosong(i: Indikator, baru: TargetBaru) -> Iterator[Diagnostic]:
    """Say of a change that all stays as it was, or that nothing is before it."""
    if baru.mulai.awal == 1:
        yield _sejak_awal(baru)
        return
    tetap = baru.nilai is None or (i.target and baru.nilai.senilai(i.target))
    lama = i.target_triwulan or (None,) * 4
    sama = all(t == lama[n - 1] for n, (_, t) in baru.triwulan().items())
    if tetap and sama:
        di = "nilai" if baru.nilai else "target_triwulan"
        message = f"target perubahan sama dengan semula, {baru.nilai or i.target}"
        hint = "isi target yang baru, atau hapus `target_perubahan`"
        at = (KUNCI_PERUBAHAN, di)
        yield Diagnostic("KIN391", message, hint, "catatan", at)


def _sejak_awal(baru: TargetBaru) -> Diagnostic:
    message = f"sebelum {baru.mulai} tidak ada yang diubah: tahunnya baru mulai"
    hint = (
        "tulis periode sesudahnya, atau tulis target itu di `target` dan hapus "
        f"`{KUNCI_PERUBAHAN}`"
    )
    at = (KUNCI_PERUBAHAN, "mulai")
    return Diagnostic("KIN285", message, hint, "peringatan", at)
