"""The rumus that an indikator names, and its keys that only some rumus know."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Field

from kinerja_cli.aturan import skala_predikat
from kinerja_cli.core.teks import kutip, pilih, rangkai
from kinerja_cli.rumus import SEMUA_RUMUS, check_rumus, load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.faktor import FAKTOR
from kinerja_cli.source.rejection import admitted, reject
from kinerja_cli.source.validation import LANGSUNG, RINCIAN, Teks

# All that a rumus may ask of an indikator (``kunci_pk``); a test holds it complete.
KUNCI_RUMUS = (
    *("skala", "capaian_predikat", "bulat", "faktor", "penurunan"),
    *("isian", "hitungan", "bobot_nilai"),
)
CapaianPredikat = Literal["peringkat", "penuh"]
CAPAIAN_PREDIKAT: Mapping[CapaianPredikat, str] = {
    "peringkat": "menurut peringkat",
    "penuh": "penuh (100 bila tercapai, selain itu 0)",
}


NamaRumus = Annotated[
    Teks, admitted(check_rumus), Field(json_schema_extra={"enum": list(SEMUA_RUMUS)})
]


def _yes_or_no(isi: Any) -> Any:
    kata = isi.strip().casefold() if isinstance(isi, str) else isi
    if kata not in ("true", "false", True, False):
        apa = kutip(isi) if isinstance(isi, str) else "isian ini"
        message = f"{apa} bukan pilihan `{{nama}}`"
        raise reject("KIN204", message, "pilih `true` atau `false`")
    return kata


YaTidak = Annotated[bool, BeforeValidator(_yes_or_no)]


def _factor(isi: Any) -> Any:
    # As printed: a dot here parts thousands, for there is no factor of one decimal.
    teks = str(isi).strip().replace(".", "")
    if isinstance(isi, dict | list | bool) or teks not in map(str, FAKTOR):
        apa = kutip(isi) if isinstance(isi, str) else "isian ini"
        raise reject(
            "KIN204", f"{apa} bukan pilihan `{{nama}}`", pilih(map(str, FAKTOR))
        )
    return int(teks)


Faktor = Annotated[
    int, BeforeValidator(_factor), Field(json_schema_extra={"enum": list(FAKTOR)})
]


def _named(schema: dict[str, Any]) -> None:
    schema["enum"] = list(skala_predikat())


def _listed(schema: dict[str, Any]) -> None:
    schema["items"]["type"] = ["string", "number"]  # a name may be: `[1, 2, 3]`


# A text is the name of a scale, which its rumus looks up; a list is a scale.
SkalaTertulis = Annotated[
    Annotated[Teks, Field(json_schema_extra=_named), LANGSUNG]
    | Annotated[tuple[Teks, ...], Field(json_schema_extra=_listed), RINCIAN],
    Discriminator(lambda v: (LANGSUNG if isinstance(v, str) else RINCIAN).tag),
]


def check_akumulasi(cara: str, nama: str, kelas: type[DasarRumus]) -> None:
    """Raise KIN223 where the quarters of a rumus cannot combine in the way ``cara``."""
    boleh = kelas.cara_akumulasi()
    if cara not in boleh:
        message = f"`akumulasi: {cara}` tidak bermakna untuk rumus `{nama}`"
        hint = pilih(boleh)
        if kelas.gabung_isian:
            message = f"`akumulasi: {cara}` tidak dipakai: isiannya menyebut `gabung`"
            hint = "hapus `akumulasi`"
        raise reject("KIN223", message, hint, ("akumulasi",))


def check_kunci(disebut: Iterable[str], nama: str, kelas: type[DasarRumus]) -> None:
    """Raise KIN215 where one of the keys that a PK says is of another rumus."""
    asing = next((k for k in KUNCI_RUMUS if k in disebut), None)
    if asing is None or asing in kelas.kunci_pk:
        return
    milik = [f"`{r}`" for r in SEMUA_RUMUS if asing in load_rumus(r).kunci_pk]
    message = f"`{asing}` bukan kunci untuk rumus `{nama}`"
    hint = f"kunci ini milik rumus {rangkai(milik)}; ganti `rumus`, atau hapus kuncinya"
    raise reject("KIN215", message, hint, (asing,))
