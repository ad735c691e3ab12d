"""Records that are written and read again: named tuples, read by their keys."""

from functools import cache, reduce
from operator import or_
from types import NoneType, UnionType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from pydantic import AfterValidator, ConfigDict, create_model

from kinerja_cli.source.validation import Declaration


class Recorded(Declaration):
    """What is read of a record; a newer version may have written more beside it."""

    model_config = ConfigDict(extra="ignore")


@cache
def declared(record: Any) -> type[Recorded]:
    """Make the declaration by which a record is read: the same keys, the same types.

    What may be null may be left out.
    """
    fields: dict[str, Any] = {}
    for key, hint in get_type_hints(record, include_extras=True).items():
        default = None if NoneType in get_args(hint) else ...
        fields[key] = (_typed(hint), record._field_defaults.get(key, default))
    return create_model(record.__name__, __base__=Recorded, **fields)


def recorded(record: Any, read: Recorded) -> Any:
    """Make a record of what was read as one."""
    return record(**dict(read))


def _typed(hint: Any) -> Any:
    if isinstance(hint, type) and hasattr(hint, "_field_defaults"):
        return Annotated[declared(hint), AfterValidator(lambda r: recorded(hint, r))]
    parts = tuple(map(_typed, get_args(hint)))
    if parts == get_args(hint):
        return hint
    if isinstance(hint, UnionType):
        return reduce(or_, parts)
    return get_origin(hint)[parts]
