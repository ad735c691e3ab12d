"""What if: inputs of a realisasi replaced from the command line, and read again."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError
from kinerja_cli.core.teks import kutip, sepadan, usulkan
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import Isian, find_indikator, read_isian
from kinerja_cli.dokumen.realisasi.tanpa_isian import TanpaIsian
from kinerja_cli.hitung.akumulasi import Rekap
from kinerja_cli.hitung.akumulasi.himpunan import rekap_andai
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source import Source
from kinerja_cli.source.arguments import Argument, read_arguments
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import Declaration, validate

BILA = "--bila"


class Harapan(Declaration):
    """What is expected of the rest of the year."""

    responden_akhir: Annotated[int, Angka("orang", minimal=1, desimal=0)]


def read_responden(perintah: Source) -> int | None:
    """Read ``responden_akhir`` of a command line; None where it is not there."""
    tertulis = perintah.get("responden_akhir")
    if tertulis is None:
        return None
    with perintah.locating():
        return validate(Harapan, {"responden_akhir": tertulis}).responden_akhir


def refuse_unused(isian: Iterable[Isian]) -> None:
    """Raise KIN312 where no survey says how many have answered it so far."""
    if not any(isinstance(i, DasarRumus) and i.banyak_responden for i in isian):
        message = "--responden-akhir tidak terpakai: responden SKM sejauh ini tidak ada"
        hint = "isi `responden` pada SKM, atau hapus --responden-akhir"
        keys = ("responden_akhir",)
        raise KinerjaError(Diagnostic("KIN312", message, hint, keys=keys))


class PerubahanIsian(NamedTuple):
    """One input that is thought to be another.

    Attributes:
        isian: Its path below the indikator: ``tepat_waktu``, ``unsur.3``.
        dari: What the file says there; None where it says nothing.
        ke: What is said instead.
    """

    isian: str
    dari: str | None
    ke: str


class Andai(NamedTuple):
    """One indikator with some inputs changed."""

    rekap: Rekap
    perubahan: tuple[PerubahanIsian, ...]


def andaikan(bila: Sequence[str], hasil: Hasil) -> dict[str, Andai]:
    """Read every ``ID.ISIAN=NILAI`` of ``bila`` into the inputs of its indikator.

    Of several periods it is the last one that is thought to be another.

    Raises:
        KinerjaError: KIN252 it is not of that form, or names no input; KIN230 no
            such id; or what is wrong with the value; at its column.
    """
    perintah = read_arguments(_argument(b) for b in bila)
    andai: dict[str, Andai] = {}
    found = Gathering()
    pk = hasil.pk.value
    with perintah.locating():
        for id_, ubah in _per_indikator(bila).items():
            with found.under(id_):
                i = find_indikator(id_, pk)
                akhir = hasil.realisasi.berkas[-1].source
                isian, perubahan = _andai(i, akhir.get("realisasi", id_), ubah, pk)
                andai[id_] = Andai(
                    rekap_andai(hasil.realisasi, i, isian, pk), perubahan
                )
        found.finish()
    return andai


def _argument(bila: str) -> Argument:
    jalur, tanda, nilai = bila.partition("=")
    keys = tuple(k.strip() for k in jalur.split("."))
    return Argument(keys, f"{BILA} {jalur}{tanda}", nilai)


def _per_indikator(bila: Sequence[str]) -> dict[str, dict[tuple[str, ...], str]]:
    hasil: dict[str, dict[tuple[str, ...], str]] = {}
    for b in bila:
        jalur, tanda, nilai = b.partition("=")
        id_, *keys = (k.strip() for k in jalur.split("."))
        if not (tanda and keys and all(keys)):
            hint = f"tulis {BILA} ID.ISIAN=NILAI, misalnya pks.jumlah=15"
            found = _refuse(f"{kutip(b)} bukan perubahan isian", hint)
            raise KinerjaError(found.under(id_))
        ubah = hasil.setdefault(id_, {})
        if [*map(sepadan, keys)] in ([*map(sepadan, k)] for k in ubah):
            message = f"{kutip(jalur)} disebut dua kali"
            found = _refuse(message, "hapus salah satunya")
            raise KinerjaError(found.under(id_, *keys))
        ubah[tuple(keys)] = nilai.strip()
    return hasil


def _andai(
    i: Indikator, isi: Any, ubah: Mapping[tuple[str, ...], str], pk: Perjanjian
) -> tuple[Isian, tuple[PerubahanIsian, ...]]:
    tree = {**isi} if isinstance(isi := i.kelas.lengkapi(isi), dict) else {}
    for kunci in TanpaIsian.model_fields:
        tree.pop(kunci, None)  # what is thought of is there
    perubahan = []
    if not any(keys[0] in i.kelas.cetakan for keys in ubah):
        for nama in i.kelas.cetakan:
            tree.pop(nama, None)  # printed for what is, not for what would be
    for keys, nilai in ubah.items():
        _leave_one_form(tree, keys[0], i)
        at = _as_named(tree, keys, i) if keys[0] in i.kelas.model_fields else keys
        dari, tree = _put(tree, at, nilai)
        perubahan.append(PerubahanIsian(".".join(at), dari, nilai))
    return read_isian(i, tree, pk), tuple(perubahan)


def _leave_one_form(tree: dict[Any, Any], nama: str, i: Indikator) -> None:
    # A count thought of instead of a list takes the place of that list.
    kelas = i.kelas
    if nama in kelas.pelengkap:
        return
    dipakai = next((b for b in kelas.bentuk if nama in b), None)
    for bentuk in kelas.bentuk if dipakai else ():
        for lain in bentuk:
            if lain not in (*(dipakai or ()), *kelas.pelengkap):
                tree.pop(lain, None)


def _put(tree: Any, keys: Sequence[str], nilai: str) -> tuple[str | None, Any]:
    """Return what stood at ``keys``, and a copy of ``tree`` with ``nilai`` there."""
    key, *rest = keys
    at: Any = key
    salinan: Any = {}
    if isinstance(tree, list):
        at, salinan = _butir(tree, key), list(tree)
    elif isinstance(tree, dict):
        salinan = dict(tree)
    ada = isinstance(tree, list) or key in salinan
    lama = salinan[at] if ada else None
    if rest:
        dari, salinan[at] = _put(lama, rest, nilai)
    else:
        dari, salinan[at] = _tertulis(lama), nilai or None
    return dari, salinan


def _tertulis(isi: Any) -> str | None:
    if isinstance(isi, dict):
        return ", ".join(f"{k} {_tertulis(v) or 'kosong'}" for k, v in isi.items())
    if isinstance(isi, list):
        return f"{len(isi)} butir"
    return isi if isinstance(isi, str) else None


def _as_named(tree: dict[Any, Any], keys: Sequence[str], i: Indikator) -> Sequence[str]:
    """Name what is named freely as the file does; raise KIN252 for a new name."""
    ada = tree.get(keys[0])
    bebas = _named_freely(i.kelas.model_fields[keys[0]].annotation)
    if len(keys) == 1 or not (isinstance(ada, dict) and bebas):
        return keys
    if nama := {sepadan(n): n for n in ada}.get(sepadan(keys[1])):
        return keys[0], nama, *keys[2:]
    message = f"tidak ada {kutip(keys[1])} di antara isian `{keys[0]}`"
    raise KinerjaError(_refuse(message, usulkan(keys[1], ada)))


def _named_freely(annotation: Any) -> bool:
    return get_origin(annotation) is dict or any(
        map(_named_freely, get_args(annotation))
    )


def _butir(tree: list[Any], key: str) -> int:
    if key.isascii() and key.isdecimal() and 1 <= int(key) <= len(tree):
        return int(key) - 1
    hint = f"pilih 1 sampai {len(tree)}"
    raise KinerjaError(_refuse(f"tidak ada butir {kutip(key)} di daftar ini", hint))


def _refuse(message: str, hint: str) -> Diagnostic:
    return Diagnostic("KIN252", message, hint)
