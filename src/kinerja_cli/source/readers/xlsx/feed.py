"""The part of a sheet: rows at a glance as long as they are plain, then by handlers."""

from xml.parsers.expat import XMLParserType

from kinerja_cli.source.readers.xlsx.limits import MIB
from kinerja_cli.source.readers.xlsx.plain import PlainRows
from kinerja_cli.source.readers.xlsx.sheet import SheetReader

_AWAL, _BARIS, _AKHIR = b"<sheetData>", b"<row ", b"</sheetData>"
# A row is shorter, of whatever form; what is read at a glance is kept for a moment.
_TERPANJANG = MIB


class SheetFeed:
    """Hands a sheet to its parser, which looks at all of it, and calls for the rest.

    What stands in plain rows is read here, and then parsed without handlers: that
    tells whether it is XML.
    """

    def __init__(self, parser: XMLParserType, reader: SheetReader) -> None:
        self._parser, self._reader = parser, reader
        self._plain = PlainRows(reader.cells, reader.formulas)
        self._held = b""
        self._rows = False  # whether what is held stands among the rows
        self._slow = False

    def __call__(self, data: bytes) -> None:
        """Take the next piece of the part, or nothing at its end."""
        if self._slow:
            self._parser.Parse(data)
            return
        self._held += data
        if not self._rows:
            self._head()
        if self._rows:
            self._body()
        if not data or len(self._held) > _TERPANJANG:
            self.let_go()

    def let_go(self) -> None:
        """Hand over what is held, and all that follows, to the parser alone."""
        self._slow = True
        self._reader.listen()
        held, self._held = self._held, b""
        self._parser.Parse(held)

    def _head(self) -> None:
        awal, mulai, sisa = self._held.partition(_AWAL)
        if not mulai:
            return
        self._held = sisa
        self._parser.Parse(awal)
        self._reader.in_rows = False
        self._parser.Parse(mulai)
        if self._reader.in_rows:
            self._rows = True
            self._reader.listen(on=False)
        else:  # it stands in a comment
            self.let_go()

    def _body(self) -> None:
        sampai = self._held.find(_AKHIR)
        tamat = sampai >= 0
        if not tamat:
            sampai = self._held.rfind(_BARIS)  # it may go on in the next piece
            if sampai <= 0:
                return
        segmen = self._held[:sampai]
        if self._take(segmen):
            self._held = self._held[sampai:]
            self._parser.Parse(segmen)
        else:
            tamat = True
        if tamat:
            self.let_go()

    def _take(self, segmen: bytes) -> bool:
        formulas = self._reader.formulas.taken()
        try:
            rows = self._plain.read(segmen.decode())
        except UnicodeDecodeError:
            rows = None
        if rows is None or not self._reader.grid.take(rows):
            self._reader.formulas.go_back(formulas)
            return False
        return True
