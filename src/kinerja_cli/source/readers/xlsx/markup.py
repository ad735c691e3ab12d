"""The XML of a part, told element by element to whoever reads it; nothing is kept."""

from collections.abc import Callable
from typing import NoReturn
from xml.parsers import expat

from kinerja_cli.source.readers.xlsx.package import Package

Attributes = dict[str, str]
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_AKHIR = True
_BUAT_ULANG = "buka di Excel, lalu simpan sebagai .xlsx yang baru"


class LocalNames(dict[str, str]):
    """Names of elements or attributes without their prefix, whichever that is."""

    def __missing__(self, name: str) -> str:
        local = self[name] = name.rpartition(":")[2]
        return local


def parser_of(package: Package, part: str) -> expat.XMLParserType:
    """Make a parser that takes no encoding but UTF-8, and no document type."""

    def doctype(*_: object) -> NoReturn:
        message = f"bagian “{part}” memuat DOCTYPE, yang tidak pernah ditulis Excel"
        raise package.refused("KIN133", message, _BUAT_ULANG)

    parser = expat.ParserCreate("UTF-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = doctype
    return parser


def parse_part(
    package: Package,
    part: str,
    parser: expat.XMLParserType,
    feed: Callable[[bytes], object] | None = None,
) -> None:
    """Run ``parser`` over a part of the package, by way of ``feed`` if there is one.

    Nothing, at the end, says that there is no more.

    Raises:
        KinerjaError: KIN131 the part is missing or torn, KIN133 it is of a kind that
            no workbook has; and what the handlers raise.
    """
    awal, take = True, feed or parser.Parse
    try:
        for data in package.chunks(part):
            if awal and data.startswith(_UTF16):
                message = f"bagian “{part}” berpengodean UTF-16"
                raise package.refused("KIN133", message, _BUAT_ULANG)
            awal = False
            take(data)
        take(b"")
        parser.Parse(b"", _AKHIR)
    except expat.ExpatError:
        raise package.broken(f"bagian “{part}” rusak") from None


def read_elements(
    package: Package, part: str, start: Callable[[str, Attributes], None]
) -> None:
    """Call ``start`` with the local name and the attributes of each element."""
    names = LocalNames()
    parser = parser_of(package, part)
    parser.StartElementHandler = lambda name, attrs: start(names[name], attrs)
    parse_part(package, part, parser)
