"""The field that reads a change of a target, where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import GetJsonSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema

from kinerja_cli.dokumen.pk.target.perubahan import TargetBaru
from kinerja_cli.source.reads import Reads
from kinerja_cli.source.rejection import reject

if TYPE_CHECKING:
    from kinerja_cli.dokumen.pk.target.perubahan_tertulis import TargetPerubahan


class BacaPerubahan(Reads):
    """Reads the key; what declares it is loaded where the key is written."""

    @property
    def berkunci(self) -> tuple[type[TargetPerubahan]]:
        """What holds its keys, for who looks for a key."""
        from kinerja_cli.dokumen.pk.target.perubahan_tertulis import TargetPerubahan  # noqa: PLC0415 - of few PK

        return (TargetPerubahan,)

    def read(self, value: Any, info: ValidationInfo) -> TargetBaru:
        """Return the change; its targets are read as that of the indikator is.

        Raises:
            PydanticCustomError: KIN203, it has no keys.
            ValidationError: What is wrong, each at its key.
        """
        if isinstance(value, TargetBaru):  # from code
            return value
        if not isinstance(value, dict):
            hint = "tulis periode dan target barunya: `{mulai: triwulan 3, nilai: 83}`"
            raise reject("KIN203", "di sini harus berupa `kunci: nilai`", hint)
        return self.berkunci[0].model_validate(value, context=info.context).baru

    def __get_pydantic_json_schema__(
        self, _core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        kind = self.berkunci[0]
        kind.model_rebuild()
        return handler(kind.__pydantic_core_schema__)


TargetBerubah = Annotated[TargetBaru, BacaPerubahan()]
