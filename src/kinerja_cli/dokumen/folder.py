"""A folder as ``-r`` names it: what is read in it, and no file is lost in silence."""

import os
import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path

from kinerja_cli.core.diagnostic import Diagnostic, Location, refusal
from kinerja_cli.core.teks import BATAS_SEBUT, kutip, nearest, rangkai, visible
from kinerja_cli.dokumen.format import HASIL, LKE, PK, REALISASI, stated
from kinerja_cli.source.glance import BUNTU, SUBFOLDER, TAK_TERBACA, Glance, glance
from kinerja_cli.source.nearby import AKHIRAN
from kinerja_cli.source.opened import Opened, open_file
from kinerja_cli.source.readers.registry import reads_yaml

_AGAKNYA = {PK: "PK", LKE: "LKE"}
BATAS_ISI = 1000  # of a subfolder, that are looked at
# What systems and offices leave in a folder, beside all that is hidden.
_SISA = r"(?is)\..*|~\$.*|thumbs\.db|desktop\.ini"
# Where the ending of a name begins: that of YAML with all behind it, or another.
_UJUNG = r"(?is)(?:[\W_]?ya?ml.*|\.[^.]*)$"


def open_folder(path: str, *, serba: bool = False) -> Iterator[Opened]:
    """Open the realisasi of a folder by name; at last comes what is said of itself.

    Whatever may be a realisasi is read, or is an error. A file that says that it is of
    another kind has its own command; the rest is named.

    Args:
        path: The folder.
        serba: Whether PK and worksheets are opened, too.
    """
    lewat = {HASIL} if serba else {PK, LKE, HASIL}
    try:
        isi = [p.name for p in Path(path).iterdir()]
    except OSError:
        hint = "periksa izin folder itu"
        yield _refused(path, "KIN102", "folder tidak boleh dibaca", hint)
        return
    dilihat = [_look(Path(path, nama), lewat) for nama in _tampak(isi)]
    dibuka = [o for d in dilihat if isinstance(d, list) for o in d]
    yield from dibuka
    sebutan = [s for s in dilihat if isinstance(s, str) and s]
    terlewat = f"tidak dibaca: {rangkai(sebutan, BATAS_SEBUT)}" if sebutan else ""
    if not dibuka:
        dicari = "PK, realisasi, atau LKE" if serba else "realisasi"
        yield _hampa(path, terlewat, dicari)
    elif terlewat:
        yield _lain(path, terlewat)


def _refused(path: str, code: str, message: str, hint: str) -> Opened:
    return Opened(path, None, refusal(path, code, message, hint).diagnostics)


def _hampa(path: str, terlewat: str, dicari: str) -> Opened:
    message = f"folder ini tidak memuat berkas {dicari}"
    hint = f"simpan berkas {' atau '.join(AKHIRAN)} di dalamnya, atau formulir .xlsx"
    return _refused(path, "KIN237", "; ".join(filter(None, (message, terlewat))), hint)


def _lain(path: str, terlewat: str) -> Opened:
    message = f"di folder ini {terlewat}"
    hint = (
        f"realisasi disimpan sebagai {AKHIRAN[0]}, atau di formulir dari `kinerja "
        "templat`; pindahkan yang lain ke luar folder"
    )
    place = Location(path)
    found = Diagnostic("KIN110", message, hint, "peringatan", location=place)
    return Opened(path, None, (found,))


def _look(berkas: Path, lewat: Collection[str]) -> list[Opened] | str:
    """Open what may be a realisasi, or name what is passed over; empty if known."""
    jenis, tertulis, ujung = glance(berkas)
    sebutan = f"{kutip(berkas.name)} ({jenis})" if jenis else kutip(berkas.name)
    if jenis == SUBFOLDER:
        return sebutan if _named_yaml(berkas) or _holds_realisasi(berkas) else ""
    if _is_yaml(berkas) or (ujung and not reads_yaml(str(berkas))):
        return _open_known(berkas, jenis, lewat)
    if ujung:
        return [_misnamed(berkas, "formulir isian", ujung)]
    dikenal = _known(berkas, tertulis, lewat)
    if _like_realisasi(tertulis) or (not dikenal and _like_yaml(berkas, jenis)):
        return [_misnamed(berkas, _AGAKNYA.get(tertulis, "realisasi"))]
    return "" if dikenal else sebutan


def _is_yaml(berkas: Path) -> bool:
    return berkas.suffix.lower() in AKHIRAN


def _holds_realisasi(folder: Path) -> bool:
    """Tell whether a subfolder holds, at any depth, what may be a realisasi."""
    isi = list(islice(_below(folder), BATAS_ISI))
    # Who knows what is in a folder that is too large, or that may not be read.
    return len(isi) == BATAS_ISI or any(
        p is None or _named_yaml(p) or _may_be_realisasi(glance(p)) for p in isi
    )


def _may_be_realisasi(dilihat: Glance) -> bool:
    return bool(dilihat.akhiran) or _like_realisasi(dilihat.format)


def _below(folder: Path) -> Iterator[Path | None]:
    """Yield all that is below a folder, links not followed; None, it is closed."""
    tertutup: list[OSError] = []
    for induk, subfolder, berkas in os.walk(folder, onerror=tertutup.append):
        subfolder[:] = _tampak(subfolder)
        yield from (Path(induk, nama) for nama in (*subfolder, *_tampak(berkas)))
    yield from [None] * len(tertutup)


def _tampak(nama: Iterable[str]) -> list[str]:
    return sorted(n for n in nama if not re.fullmatch(_SISA, n))


def _open_known(berkas: Path, jenis: str, lewat: Collection[str]) -> list[Opened] | str:
    if jenis not in {"", TAK_TERBACA, BUNTU}:
        message = f"ini {jenis}, bukan berkas biasa: di dalam folder tidak dibaca"
        hint = f"hapus {jenis} itu, atau pindahkan ke luar folder"
        return [_refused(str(berkas), "KIN109", message, hint)]
    dibuka = [*open_file(str(berkas))]
    lain = all(o.source and stated(o.source) in lewat for o in dibuka)
    return "" if lain else dibuka


def _like_realisasi(tertulis: str) -> bool:
    jenis, _, _ = tertulis.partition("@")
    return nearest(jenis, [REALISASI.partition("@")[0]], mirip=0.85) is not None


def _like_yaml(berkas: Path, jenis: str) -> bool:
    return jenis in {"", TAK_TERBACA} and _named_yaml(berkas)


def _named_yaml(berkas: Path) -> bool:
    """Tell a name that holds the ending of YAML, at its end, torn or elsewhere."""
    kecil, akhiran = berkas.name.lower(), berkas.suffix.lower()
    if any(a in kecil for a in AKHIRAN) or kecil.endswith(("yaml", "yml")):
        return True
    return akhiran.startswith(".y") and bool(nearest(akhiran, AKHIRAN, mirip=0.75))


def _misnamed(berkas: Path, agaknya: str, akhiran: str = AKHIRAN[0]) -> Opened:
    pokok = re.sub(_UJUNG, "", berkas.name).removesuffix(akhiran)
    benar = berkas.with_name(f"{pokok or agaknya.lower()}{akhiran}")
    nama = visible(benar.name)
    spasi = berkas.name != berkas.name.rstrip()
    ujung = "berakhir dengan spasi" if spasi else f"tidak berakhir {akhiran}"
    message = f"berkas ini agaknya {agaknya}, tetapi namanya {ujung}"
    hint = f"ganti namanya menjadi {nama}, atau pindahkan ke luar folder"
    if os.path.exists(benar):
        hint = f"{nama} sudah ada: pindahkan salinan ini ke luar folder"
    return _refused(str(berkas), "KIN109", message, hint)


def _known(berkas: Path, tertulis: str, lewat: Collection[str]) -> bool:
    """Tell what says of itself that it is no realisasi: PK, LKE, JSON written here."""
    json = berkas.suffix.lower() == ".json"
    sendiri = tertulis.startswith(("kinerja/", "https://json-schema.org/"))
    return tertulis in lewat or (json and sendiri)
