"""The cells of a sheet, told by the parser; a blank one costs next to nothing."""

from xml.parsers.expat import XMLParserType

from kinerja_cli.source.readers.xlsx.cells import CellReader
from kinerja_cli.source.readers.xlsx.damage import Damaged
from kinerja_cli.source.readers.xlsx.formulas import Formulas
from kinerja_cli.source.readers.xlsx.frame import Frame
from kinerja_cli.source.readers.xlsx.grid import Grid
from kinerja_cli.source.readers.xlsx.markup import Attributes, LocalNames
from kinerja_cli.source.readers.xlsx.texts import RichText


class SheetReader:
    """Takes the elements of a sheet; what is damaged raises :class:`Damaged`.

    Most cells of a form are blank. So nothing is done when an element ends but where
    a value is being read, and a cell is made when the next one begins.

    Attributes:
        grid: The cells.
        frame: What is known of rows and columns beside.
        ref: The cell that was last named.
        in_rows: Whether the rows begin with what was read last.
    """

    def __init__(self, parser: XMLParserType, cells: CellReader) -> None:
        self._parser, self.cells = parser, cells
        self.grid, self.frame, self.ref = Grid(), Frame(), ""
        self.formulas, self.in_rows = Formulas(), False
        self._names = LocalNames()
        self._rich = RichText(parser, "is", self._rich_done)
        self._after = 0
        self._attrs: Attributes | None = None  # of the cell that is open
        self._pieces: list[str] = []
        self._reading = ""  # which of its elements: v, f, is
        self._isi: str | None = None
        self._rumus = ""
        self._f: Attributes = {}
        self.listen()

    def listen(self, *, on: bool = True) -> None:
        """Let the parser call for each element that begins, or not."""
        self._parser.StartElementHandler = self.start if on else None

    def start(self, name: str, attrs: Attributes) -> None:
        """Take an element that begins."""
        local = self._names[name]
        if local == "c":
            self.finish()
            self._attrs = attrs
            if "r" in attrs:
                self.ref, self._after = attrs["r"], 0
            else:
                self._after += 1
        elif local in {"v", "f", "is"}:
            if self._attrs is not None:
                self._open(local, attrs)
        elif local == "row":
            self.finish()
            self.ref, self._after = "", 0
            self.grid.begin_row(attrs)
        else:
            self.finish()
            self.in_rows = local == "sheetData"
            self.frame.take(local, attrs)

    def _open(self, local: str, attrs: Attributes) -> None:
        parser = self._parser
        if self._reading:
            raise Damaged("susunan isinya rusak")
        self._reading = local
        if local == "is":
            parser.StartElementHandler = self._rich.start
            parser.EndElementHandler = self._rich.end
            return
        if local == "f":
            self._f = attrs
        parser.CharacterDataHandler = self._pieces.append
        parser.EndElementHandler = self._end

    def _end(self, name: str) -> None:
        local = self._names[name]
        if local != self._reading:
            raise Damaged("susunan isinya rusak")
        teks = "".join(self._pieces)
        self._pieces.clear()
        if local == "v":
            self._isi = teks
        else:
            self._rumus = self.formulas.read(self._f, teks, self.ref)
        self._closed()

    def _rich_done(self, teks: str) -> None:
        self._isi = teks
        self._parser.StartElementHandler = self.start
        self._closed()

    def _closed(self) -> None:
        self._reading = ""
        self._parser.CharacterDataHandler = None
        self._parser.EndElementHandler = None

    def place(self) -> tuple[int, int]:
        """Return row and column of the cell that is open."""
        return self.grid.baris, self.grid.column(self.ref, self._after)

    def finish(self) -> None:
        """Make the cell that was read, if it was not blank."""
        if self._isi is not None or self._rumus:
            look = self.cells.look(self._attrs or {})
            cell = self.cells.cell(*self.place(), look, self._isi, self._rumus)
            if cell is not None:
                self.grid.keep(cell)
            self._isi, self._rumus = None, ""
        self._attrs = None
