"""Workbooks damaged at random: bytes turned, parts lost or doubled, XML torn."""

import io
import re
import time
import warnings
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from kinerja_cli.core.diagnostic import KinerjaError

Bagian = list[tuple[str, bytes]]

# What stands where a number, a reference or a name should.
_ANEH = (
    *(b"", b"-1", b"0", b"1", b"99999999999999999999", b"1e999", b"NaN", b"INF", b"A1"),
    *(
        b"XFE1048577",
        b"A1:XFD1048576",
        b"../../etc",
        b"&#0;",
        b"&amp;",
        b"\xff",
        b"rId1",
    ),
    *(
        b"\xc3\xa9",
        b"_x0000_",
        b"_xD800_",
        b" ",
        b"true",
        b"s",
        b"str",
        b"d",
        b"e",
        b"b",
    ),
)
_SISIPAN = (
    *(
        b"<!-- x -->",
        b"<![CDATA[1]]>",
        b"<?x y?>",
        b"&x;",
        b"</c>",
        b"<v>",
        b"<c>",
        b"\0",
    ),
    *(
        b"<row>",
        b"<f>1</f>",
        b"<is><t>a</t></is>",
        b"<x:y xmlns:x='z'/>",
        b"\xef\xbf\xbf",
    ),
    b'<!DOCTYPE a [<!ENTITY b "c">]>',
)


_ISI = re.compile(rb'(?<==")[^"]*(?=")|(?<=>)[^<]+(?=<)')
_BUTIR = re.compile(rb'<\w+[^<>]*/>|<(\w+)[^<>]*>[^<]*</\1>| \w+="[^"]*"')


class Hitungan(NamedTuple):
    """What became of many damaged workbooks.

    Attributes:
        kode: How often each finding was the first; without a code, nothing was found.
        terlama: The longest that one of them took, in seconds.
    """

    kode: Counter[str]
    terlama: float


def baca_semua(
    read: Callable[[Path], object],
    utuh: Sequence[bytes],
    banyak: int,
    folder: Path,
    mulai: int = 0,
) -> Hitungan:
    """Hand ``read`` so many damaged workbooks; only :class:`KinerjaError` may come.

    What else comes leaves the workbook in ``folder`` as it is, and says its number.
    """
    kode: Counter[str] = Counter()
    terlama = 0.0
    for nomor in range(mulai, mulai + banyak):
        path = folder / "rusak.xlsx"
        path.write_bytes(rusak(utuh[nomor % len(utuh)], Random(str(nomor))))
        awal = time.perf_counter()
        try:
            read(path)
            kode[""] += 1
        except KinerjaError as error:
            kode[error.diagnostics[0].code] += 1
        except BaseException as error:
            error.add_note(f"buku rusak nomor {nomor}: {path}")
            raise
        terlama = max(terlama, time.perf_counter() - awal)
    return Hitungan(kode, terlama)


def rusak(raw: bytes, acak: Random) -> bytes:
    """Damage a workbook in one way, or in several."""
    if acak.random() < 0.3:
        return acak.choice([_turned, _cut, _spliced])(raw, acak)
    with zipfile.ZipFile(io.BytesIO(raw)) as z:
        isi = [(nama, z.read(nama)) for nama in z.namelist()]
    for _ in range(acak.choice([1, 1, 1, 2, 5])):
        acak.choice([_dropped, _doubled, _swapped, *[_torn] * 9])(isi, acak)
    return _zipped(isi)


def _zipped(isi: Bagian) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as z, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that are there twice
        for nama, data in isi:
            z.writestr(zipfile.ZipInfo(nama), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _turned(raw: bytes, acak: Random) -> bytes:
    data = bytearray(raw)
    # The directory at the end is small, and says what all the rest is.
    awal = acak.choice([0, data.find(b"PK\x01\x02") if b"PK\x01\x02" in data else 0])
    for _ in range(acak.choice([1, 1, 2, 8, 50])):
        if data:
            data[acak.randrange(awal, len(data))] = acak.randrange(256)
    return bytes(data)


def _cut(raw: bytes, acak: Random) -> bytes:
    return raw[: acak.randrange(len(raw) + 1)]


def _spliced(raw: bytes, acak: Random) -> bytes:
    dari, sampai, ke = sorted(acak.randrange(len(raw) + 1) for _ in range(3))
    pilihan = [raw[:dari] + raw[sampai:], raw[:ke] + raw[dari:sampai] + raw[ke:]]
    return acak.choice(pilihan)


def _dropped(isi: Bagian, acak: Random) -> None:
    if isi:
        isi.pop(acak.randrange(len(isi)))


def _doubled(isi: Bagian, acak: Random) -> None:
    if isi:
        isi.append((acak.choice(isi)[0], acak.choice(isi)[1]))


def _swapped(isi: Bagian, acak: Random) -> None:
    if isi:
        a, b = (acak.randrange(len(isi)) for _ in range(2))
        isi[a], isi[b] = (isi[a][0], isi[b][1]), (isi[b][0], isi[a][1])


def _torn(isi: Bagian, acak: Random) -> None:
    if not isi:
        return
    n = acak.randrange(len(isi))
    nama, data = isi[n]
    cara = [_turned, _cut, _spliced, _renamed, _lost_tag, _inserted, _recoded]
    isi[n] = nama, acak.choice([*cara, *[_renamed] * 6, *[_lost_tag] * 2])(data, acak)


def _renamed(data: bytes, acak: Random) -> bytes:
    """Put something else where an attribute or a text stands."""
    tempat = [*_ISI.finditer(data)]
    if not tempat:
        return data
    m = acak.choice(tempat)
    return data[: m.start()] + acak.choice(_ANEH) + data[m.end() :]


def _lost_tag(data: bytes, acak: Random) -> bytes:
    """Take out an element that has no parts, or an attribute, or set it twice."""
    tempat = [
        *re.finditer(rb'<(\w+)[^<>]*/>|<(\w+)[^<>]*>[^<]*</\2>| \w+="[^"]*"', data)
    ]
    if not tempat:
        return data
    m = acak.choice(tempat)
    return data[: m.start()] + m[0] * acak.choice([0, 0, 2]) + data[m.end() :]


def _inserted(data: bytes, acak: Random) -> bytes:
    di = acak.choice([m.end() for m in re.finditer(rb">|^", data)])
    return data[:di] + acak.choice(_SISIPAN) + data[di:]


def _recoded(data: bytes, acak: Random) -> bytes:
    kode = acak.choice(["utf-16", "utf-16-be", "utf-32", "latin-1"])
    return data.decode("utf-8", "replace").encode(kode, "replace")
