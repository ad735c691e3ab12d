"""How a PK writes of other years: keys that are years, or that there is none."""

import re
from decimal import Decimal
from typing import Any

from pydantic import BeforeValidator, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.source.fields import TAHUN
from kinerja_cli.source.plain import tidak_ada
from kinerja_cli.source.rejection import reject

_TAHUN = re.compile(r"[12][0-9]{3}")


def dinyatakan_tiada(isi: Any) -> bool:
    """Tell whether it is stated that there is none: that says more than a blank."""
    return isinstance(isi, str) and tidak_ada(isi)


class BolehTiada:
    """Lets a schema know that it may be stated that there is none."""

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        schema: dict[str, Any] = handler(core)
        tiada = {"type": "string", "pattern": "^([tT]idak[ _](ada|tersedia)|[tT]iada)$"}
        return {"anyOf": [*schema.get("anyOf", [schema]), tiada]}


def check_years(isi: Any) -> Any:
    """Refuse a key that is no year: what stands behind it belongs to none."""
    for kunci in isi if isinstance(isi, dict) else ():
        if not (_TAHUN.fullmatch(str(kunci)) and TAHUN.admits(Decimal(str(kunci)))):
            message = f"{kutip(str(kunci))} bukan tahun"
            hint = 'tulis tiap tahun dengan empat angka: `2022: "80,75"`'
            raise reject("KIN289", message, hint, (str(kunci),))
    return isi


def berbentuk(
    contoh: str, *, menurut_tahun: bool = False, boleh_tiada: bool = False
) -> BeforeValidator:
    """Refuse another shape than that of ``contoh``, and say that.

    ``boleh_tiada`` says that it may also be stated that there is none.
    """

    def check(isi: Any) -> Any:
        if hampa(isi) or (boleh_tiada and dinyatakan_tiada(isi)):
            return None
        kunci = [*isi] if isinstance(isi, dict) else []
        tahun = bool(kunci) and all(_TAHUN.fullmatch(str(k)) for k in kunci)
        if not isinstance(isi, dict) or (tahun and not menurut_tahun):
            satu = isinstance(isi, list) and not menurut_tahun
            banyak = satu and len(isi) > 1
            message = (
                "hanya satu `{nama}` dapat ditulis, bukan daftar"
                if banyak
                else "`{nama}` berisi kunci dan nilainya"
            )
            raise reject("KIN203", message, f"tulis `{contoh}`")
        return isi

    return BeforeValidator(check)
