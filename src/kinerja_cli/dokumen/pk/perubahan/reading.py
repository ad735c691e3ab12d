"""A PK and the one that it changes, read as one."""

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.periode import PANJANG, Periode
from kinerja_cli.dokumen.pk.declaration import KUNCI_DARI, KUNCI_MULAI, Perjanjian
from kinerja_cli.dokumen.pk.perubahan.awal import BacaPk, read_awal
from kinerja_cli.dokumen.pk.perubahan.beda import bandingkan_pk
from kinerja_cli.dokumen.pk.perubahan.gabungan import gabung_pohon, with_pagu_awal
from kinerja_cli.dokumen.pk.perubahan.rangkaian import RangkaianPk
from kinerja_cli.dokumen.pk.target.perubahan import KUNCI_PERUBAHAN
from kinerja_cli.source import Document
from kinerja_cli.source.mixed import Mixed
from kinerja_cli.source.validation import validate


def read_perubahan(kedua: Document[Perjanjian], read: BacaPk) -> Document[Perjanjian]:
    """Read the PK that ``kedua`` changes, with ``read``, and make one of both.

    Raises:
        KinerjaError: KIN284, KIN285 it does not say since when it holds, or not well;
            or what keeps the other from being the first.
    """
    with kedua.source.locating():
        mulai = _mulai(kedua.value)
        _refuse_changed_within(kedua.value)
        pertama = read_awal(kedua, read)
    ubahan = bandingkan_pk(pertama.value, kedua.value, mulai)
    rangkaian = RangkaianPk(mulai, pertama, kedua, ubahan)
    source = kedua.source
    tree = gabung_pohon(rangkaian)
    digabung = Mixed(
        source.text,
        with_pagu_awal(tree, rangkaian),
        (*source.warnings, *pertama.source.warnings),
        lain=pertama.source,
    )
    with digabung.locating():
        pk = validate(Perjanjian, tree)
    return Document(pk.dalam(rangkaian), digabung)


def _mulai(pk: Perjanjian) -> Periode:
    mulai = pk.berlaku_mulai
    if mulai is None:
        message = f"`{KUNCI_MULAI}` wajib ada bersama `{KUNCI_DARI}`"
        hint = f"tulis misalnya `{KUNCI_MULAI}: triwulan 3`"
        raise KinerjaError(Diagnostic("KIN284", message, hint, keys=(KUNCI_DARI,)))
    if mulai.tahun not in {None, pk.tahun}:
        message = f"{mulai} tahun {mulai.tahun}, padahal PK {pk.tahun}"
        raise _mulai_lain(message, f"tulis `{KUNCI_MULAI}: {mulai}`")
    if mulai.awal == 1:
        message = f"sebelum {mulai} tidak ada yang diubah: tahunnya baru mulai"
        hint = f"tulis periode sesudahnya, atau hapus `{KUNCI_DARI}` dan kunci ini"
        raise _mulai_lain(message, hint)
    return Periode.ke(pk.tahun, PANJANG[mulai.jenis], mulai.nomor)


def _mulai_lain(message: str, hint: str) -> KinerjaError:
    return KinerjaError(Diagnostic("KIN285", message, hint, keys=(KUNCI_MULAI,)))


def _refuse_changed_within(pk: Perjanjian) -> None:
    """Refuse a target that changes in a file that is itself the change."""
    hint = "tulis target yang baru di `target`; yang lama dibaca dari PK pertama"
    found = [
        Diagnostic(
            "KIN284",
            f"`{KUNCI_PERUBAHAN}` tidak dipakai di PK perubahan",
            hint,
            keys=(*keys, KUNCI_PERUBAHAN),
            at_key=True,
        )
        for _, keys, i in pk.semua_indikator()
        if i.target_perubahan
    ]
    if found:
        raise KinerjaError(*found)
