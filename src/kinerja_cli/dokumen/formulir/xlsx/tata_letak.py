"""Where everything stands in the workbook: the address of each cell."""

from kinerja_cli.core.cell_place import column_letters
from kinerja_cli.dokumen.formulir.lembar import Alamat, Formulir
from kinerja_cli.dokumen.formulir.lembar_stempel import BARIS_PILIHAN, STEMPEL


class TataLetak:
    """Finds a cell, by what stands in it."""

    def __init__(self, formulir: Formulir) -> None:
        self._di = {
            id(isi): (lembar.nama, n, kolom)
            for lembar in formulir.lembar
            for n, baris in enumerate(lembar.baris)
            for kolom, isi in enumerate(baris.sel)
            if isi is not None
        }
        self._pilihan = {
            baris.sel[1:]: n
            for lembar in formulir.lembar
            for n, baris in enumerate(lembar.baris)
            if lembar.nama == STEMPEL and baris.sel[0] == BARIS_PILIHAN
        }

    def dari(self, nama: str) -> Alamat:
        """Return what gives addresses as the sheet ``nama`` writes them."""

        def alamat(isi: object) -> str:
            lembar, baris, kolom = self._di[id(isi)]
            sel = f"{column_letters(kolom + 1)}{baris + 1}"
            return sel if lembar == nama else f"'{lembar}'!{sel}"

        return alamat

    def tautan(self, isi: object) -> str:
        """Return where a link to a cell leads."""
        return f"internal:{self.dari('')(isi)}"

    def pilihan(self, kata: tuple[str, ...]) -> str | None:
        """Return where words stand that are too long for a list; None where nowhere."""
        if (n := self._pilihan.get(kata)) is None:
            return None
        akhir = column_letters(len(kata) + 1)
        return f"='{STEMPEL}'!$B${n + 1}:${akhir}${n + 1}"
