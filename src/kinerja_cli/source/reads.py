"""What reads a key by itself: how it is validated, and what its schema says."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema


class Reads(ABC):
    """An annotation that makes a value of whatever stands at the key.

    Attributes:
        skema: What a JSON Schema says of the key.
    """

    skema: ClassVar[dict[str, Any]]

    @abstractmethod
    def read(self, value: Any, info: ValidationInfo) -> Any:
        """Return the value; ``info`` has what else is known."""

    def __get_pydantic_core_schema__(
        self, _source: Any, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, _core: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {**self.skema}
