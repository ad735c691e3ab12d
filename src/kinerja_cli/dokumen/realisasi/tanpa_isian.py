"""An indikator without a realisasi, and why: not yet, or not at all."""

from typing import Annotated, Any, NamedTuple

from pydantic import AfterValidator, BaseModel, Field

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, note
from kinerja_cli.core.teks import hampa, kutip, nearest, visible
from kinerja_cli.source.keys import MAKSUD
from kinerja_cli.source.plain import nihil
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks, blank, validate

BELUM, TIDAK_ADA = "belum", "tidak_ada"
_MAKSUD = dict.fromkeys(("belum_ada", "belum_diukur", "belum_tersedia"), BELUM)
_MAKSUD |= dict.fromkeys(("tiada", "tidak_tersedia", "tidak_diadakan"), TIDAK_ADA)
_ALASAN = ("alasan", "sebab")
AJARAN = "`{belum: alasannya}` atau `{tidak_ada: alasannya}`"


def _says_why(teks: str) -> str:
    if nihil(teks):
        message = f"{kutip(teks)} bukan alasan"
        hint = "tulis alasannya, misalnya Diukur pada triwulan IV"
        raise reject("KIN205", message, hint)
    return teks


Alasan = Annotated[Teks, AfterValidator(_says_why)]


class TanpaIsian(Declaration):
    """What stands in the place of inputs: one of the two, and nothing beside it."""

    belum: Alasan | None = Field(
        None, description="belum ada, dan alasannya: kapan diukur, atau tersedia"
    )
    tidak_ada: Alasan | None = Field(
        None, description="tidak akan ada, dan alasannya: mengapa tidak diadakan"
    )


class BelumAda(NamedTuple):
    """Not there yet; ``periode`` says when that was so, where several stand for one."""

    alasan: str
    periode: str = ""

    @property
    def catatan(self) -> Diagnostic:
        """The reason, as a note."""
        return note("KIN460", _kata("belum ada", self.alasan, self.periode))


class TidakAda(NamedTuple):
    """Not at all; ``periode`` says when that was so, where several stand for one."""

    alasan: str
    periode: str = ""

    @property
    def catatan(self) -> Diagnostic:
        """The reason, as a note."""
        return note("KIN461", _kata("tidak ada", self.alasan, self.periode))


def _kata(apa: str, alasan: str, periode: str) -> str:
    awal = f"{periode}: " if periode else ""
    return f"{awal}{apa}: {visible(alasan)}"


def read_tanpa_isian(tree: Any, kelas: type[BaseModel]) -> BelumAda | TidakAda | None:
    """Read what says that there are no inputs; None where ``tree`` gives some.

    Args:
        tree: What stands below the indikator.
        kelas: The rumus whose inputs would stand there.

    Raises:
        KinerjaError: KIN205 it gives no reason, KIN208 there are inputs, too, KIN202
            it is misspelt.
    """
    if not isinstance(tree, dict):
        return None
    terisi = [k for k in kelas.model_fields if not blank(tree.get(k))]
    disebut = [k for k in TanpaIsian.model_fields if k in tree]
    if not disebut:
        _refuse_misspelt(tree, kelas, terisi)
        return None
    if lain := [*disebut[1:], *terisi]:
        message = f"`{disebut[0]}` dan `{lain[0]}` tidak dapat bersama"
        raise _refuse(lain[0], "KIN208", message, "pilih salah satunya")
    return _read({k: isi for k, isi in tree.items() if k not in kelas.model_fields})


def _read(tree: Any) -> BelumAda | TidakAda:
    for kunci in TanpaIsian.model_fields:
        if kunci in tree and hampa(tree[kunci]):
            hint = "tulis alasannya, atau hapus kunci ini"
            found = Diagnostic("KIN205", f"`{kunci}` masih kosong", hint, keys=(kunci,))
            raise KinerjaError(found)
    isi = validate(TanpaIsian, tree)
    return BelumAda(isi.belum) if isi.belum else TidakAda(str(isi.tidak_ada))


def _refuse_misspelt(tree: Any, kelas: type[BaseModel], terisi: list[str]) -> None:
    asing = [] if terisi else [k for k in tree if k not in kelas.model_fields]
    for kunci in asing:
        meant = _MAKSUD.get(kunci) or nearest(
            kunci, (*kelas.model_fields, *TanpaIsian.model_fields)
        )
        hint = f"tulis {AJARAN}" if kunci in _ALASAN else MAKSUD.format(meant)
        if meant in TanpaIsian.model_fields or kunci in _ALASAN:
            message = f"{kutip(kunci)} tidak dikenal di sini"
            raise _refuse(kunci, "KIN202", message, hint)


def _refuse(kunci: str, code: str, message: str, hint: str) -> KinerjaError:
    return KinerjaError(Diagnostic(code, message, hint, keys=(kunci,), at_key=True))
