"""The styles of a workbook: which number format each has."""

from kinerja_cli.source.readers.xlsx.buku import FormatAngka
from kinerja_cli.source.readers.xlsx.damage import Damaged, read_count
from kinerja_cli.source.readers.xlsx.formats import number_format
from kinerja_cli.source.readers.xlsx.markup import Attributes, read_elements
from kinerja_cli.source.readers.xlsx.package import Package

_NOMOR = "nomor format bukan angka"


class _Styles:
    """Collects formats while the part goes by; codes stand before what uses them."""

    def __init__(self) -> None:
        self.found: list[FormatAngka] = []
        self._kode: dict[int, str] = {}
        self._read: dict[int, FormatAngka] = {}
        self._of_cells = False

    def start(self, element: str, attrs: Attributes) -> None:
        if element == "xf":
            if self._of_cells:
                self.found.append(
                    self._format(read_count(attrs.get("numFmtId", "0"), _NOMOR))
                )
        elif element == "numFmt":
            nomor = read_count(attrs.get("numFmtId", ""), _NOMOR)
            self._kode[nomor] = attrs.get("formatCode", "General")
        elif element in {"cellXfs", "cellStyleXfs", "cellStyles", "dxfs"}:
            self._of_cells = element == "cellXfs"

    def _format(self, nomor: int) -> FormatAngka:
        if nomor not in self._read:
            self._read[nomor] = number_format(nomor, self._kode.get(nomor))
        return self._read[nomor]


def read_styles(package: Package, part: str) -> dict[str, FormatAngka]:
    """Read the number format of each style of cells, by its number as cells write it.

    Raises:
        KinerjaError: KIN131, they are missing or torn.
    """
    styles = _Styles()
    try:
        read_elements(package, part, styles.start)
    except Damaged as error:
        raise package.broken(f"bagian “{part}” rusak: {error}") from None
    return {str(n): cara for n, cara in enumerate(styles.found)}
