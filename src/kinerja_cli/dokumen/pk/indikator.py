"""One indikator of a PK, as its file declares it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import Field, ValidationInfo, model_validator

from kinerja_cli.core.angka import ringkas
from kinerja_cli.dokumen.elsewhere import beside
from kinerja_cli.dokumen.pk.bertarget import Bertarget
from kinerja_cli.dokumen.pk.berumus import Berumus
from kinerja_cli.dokumen.pk.jenis import Bobot
from kinerja_cli.dokumen.pk.target.berkala import (
    TRIWULAN,
    since_january,
    without_triwulan,
)
from kinerja_cli.dokumen.pk.target.konteks import told_to_inputs, told_to_targets
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.keys import MAKSUD, Beside, below, places
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import validate

if TYPE_CHECKING:
    from kinerja_cli.dokumen.pk.tahun_lain import TahunLain

KUNCI_TAHUN_LAIN = ("riwayat", "kondisi_awal", "target_tahunan", "standar")


class Indikator(Berumus, Bertarget):
    """One measurable promise: what it is held against, and how it is computed."""

    tak_dipakai: ClassVar[Mapping[str, str]] = {
        "target_tw": MAKSUD.format("target_triwulan"),
        **dict.fromkeys(
            ("target_tw1", "target_tw2", "target_tw3", "target_tw4"),
            "tulis keempatnya di `target_triwulan: [TW1, TW2, TW3, TW4]`",
        ),
        "sumber": MAKSUD.format("sumber_data"),
        "realisasi_tahun_lalu": MAKSUD.format("riwayat"),
        "target_renstra": MAKSUD.format("target_tahunan"),
        **dict.fromkeys(
            ("standar_nasional", "standar_provinsi", "target_nasional"),
            MAKSUD.format("standar"),
        ),
        "target_semester": "tulis di triwulan akhirnya: `target_triwulan: [-, SEMESTER "
        "1, -, SEMESTER 2]`",
        "target_bulanan": "yang ada `target` setahun dan `target_triwulan`",
    }

    bobot: Bobot | None = Field(
        None, description="bobot dalam sasaran; jumlahnya sebaiknya 100 atau 1"
    )
    relevansi: str = Field(
        "", description="alasan indikator ini dipilih (disimpan, tidak dicetak)"
    )
    formulasi: str = Field(
        "",
        description="rumus sebagaimana tertulis dalam dokumen (dicocokkan `periksa`, "
        "tidak dicetak)",
    )
    sumber_data: str = Field("", description="asal datanya (disimpan, tidak dicetak)")
    penjelasan: str = Field(
        "",
        description="penjelasan target dalam dokumen (dicocokkan `periksa`, tidak "
        "dicetak)",
    )
    dasar_target: dict[str, Any] | None = Field(
        None, description="isian rumus yang mendasari target"
    )
    # As written: a class for each would cost every start, and few PK have them.
    riwayat: Any = None
    kondisi_awal: Any = None
    target_tahunan: Any = None
    standar: Any = None

    @model_validator(mode="before")
    @classmethod
    def _is_named_again_in_sasaran_only(cls, tree: Any) -> Any:
        if isinstance(tree, dict) and "acuan" in tree:
            message = "`acuan` hanya berlaku di sasaran"
            hint = "tulis indikator program ini utuh dengan `id` lain, atau hapus"
            raise reject("KIN276", message, hint, ("acuan",))
        return tree

    @model_validator(mode="before")
    @classmethod
    def _targets_know_it(cls, tree: Any, info: ValidationInfo) -> Any:
        return told_to_targets(tree, info.context)

    @model_validator(mode="after")
    def _sifat_fits(self) -> Self:
        bertarget = any(map(self.target_pada, range(1, TRIWULAN + 1)))
        ditulis = bertarget or self.target_triwulan
        if "sifat_triwulan" in self.model_fields_set and not ditulis:
            raise without_triwulan()
        if self.sifat_triwulan == "per_triwulan" and self.cara_akumulasi == "kumulatif":
            raise since_january(self.kelas.cara_akumulasi())
        return self

    def ujung_target(self) -> Iterator[Decimal]:
        """Walk the numbers of all its targets, as they are written.

        Of a rumus whose value has decimals of its own, zeros behind them say nothing.
        """
        for _, t in self.semua_target():
            yield from t.ujung if self.kelas.desimal is None else map(ringkas, t.ujung)

    @cached_property
    def isian_target(self) -> DasarRumus | None:
        """The inputs behind the target, read by the rumus; None if not given."""
        if self.dasar_target is None:
            return None
        diketahui = _beside("dasar_target")
        return validate(self.kelas, self.dasar_target, diketahui, self.konteks)

    @property
    def konteks(self) -> dict[str, Any]:
        """What it tells the numbers in its unit: which of two readings one has."""
        return told_to_inputs(self.desimal, self.ujung_target, self.kelas, self.satuan)

    @cached_property
    def tahun_lain(self) -> "TahunLain | None":
        """What it says of other years, read by its unit and scale; None if nothing.

        Raises:
            KinerjaError: All that is wrong with that, by the keys below it.
        """
        tree = {k: getattr(self, k) for k in KUNCI_TAHUN_LAIN}
        ada = {k: isi for k, isi in tree.items() if isi is not None}
        if not ada:
            return None
        from kinerja_cli.dokumen.pk.tahun_lain import read_tahun_lain  # noqa: PLC0415 - where written

        arah = self.arah if "arah" in self.model_fields_set else None
        return read_tahun_lain(
            ada, self.kelas, self.konteks | {"arah": arah}, _beside()
        )


def _beside(*di: str) -> Beside:
    """Say what is known of keys beside those below ``di`` in an indikator."""
    atas = ("sasaran", "indikator")
    return beside(lambda: below(places(Indikator), atas), (*atas, *di))
