"""An indikator without a realisasi, and why: not yet, or not at all."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, Field

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, note
from kinerja_cli.core.teks import hampa, kutip, nearest, visible
from kinerja_cli.source.keys import MAKSUD
from kinerja_cli.source.plain import nihil
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks, blank, validate

_BELUM, _TIDAK_ADA = "belum", "tidak_ada"
_MAKSUD = dict.fromkeys(("belum_ada", "belum_diukur", "belum_tersedia"), _BELUM)
_MAKSUD |= dict.fromkeys(("tiada", "tidak_tersedia", "tidak_diadakan"), _TIDAK_ADA)
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


@dataclass(frozen=True)
class TanpaRealisasi:
    """Why there is none; ``periode`` says when, where several stand for one."""

    status: ClassVar[Literal["belum_ada", "tidak_ada"]]
    kode: ClassVar[str]
    alasan: str
    periode: str = ""

    @property
    def catatan(self) -> Diagnostic:
        """The reason, as a note."""
        awal = f"{self.periode}: " if self.periode else ""
        apa = self.status.replace("_", " ")
        return note(self.kode, f"{awal}{apa}: {visible(self.alasan)}")


class BelumAda(TanpaRealisasi):
    """Not there yet."""

    status, kode = "belum_ada", "KIN460"


class TidakAda(TanpaRealisasi):
    """Not at all."""

    status, kode = "tidak_ada", "KIN461"


def read_tanpa_isian(tree: Any, kelas: type[BaseModel]) -> TanpaRealisasi | None:
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


def _read(tree: Any) -> TanpaRealisasi:
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
