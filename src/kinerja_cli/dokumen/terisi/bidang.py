"""How one value of a declaration is read: by the field that holds it."""

from pydantic import BaseModel

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.rumus.alat.isian import number_of
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.keys import fields_of


def bidang_at(kelas: type[BaseModel], keys: Keys) -> Angka | None:
    """Return how a number at ``keys`` of a ``kelas`` is read; None where words do.

    Names and places that it does not declare itself are within the field above.
    """
    kinds: list[type[BaseModel]] = [kelas]
    field = None
    for key in keys:
        milik = [k for k in kinds if key in k.model_fields]
        if milik:
            field = milik[0].model_fields[str(key)]
            kinds = [b for k in milik for nama, b, _ in fields_of(k) if nama == key]
    return None if field is None else number_of(field)
