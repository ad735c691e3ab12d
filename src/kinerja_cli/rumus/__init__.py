"""The rumus: one file a formula, or a folder of its name where one file is too few.

To add one, write its module beside this file, with a class of the same name in
capitals (``rata_rata.RataRata``), and name it in ``registry.SEMUA_RUMUS``. Validation,
templates, schema, the list of rumus and the tests follow from there.
"""

from kinerja_cli.rumus.registry import SEMUA_RUMUS, check_rumus, load_rumus

__all__ = ["SEMUA_RUMUS", "check_rumus", "load_rumus"]
