"""What an indikator says beside its targets, told to them before they are read."""

from typing import Any, get_args

from kinerja_cli.core.teks import hampa
from kinerja_cli.dokumen.pk.target.kata import kata_target
from kinerja_cli.dokumen.pk.target.target import ARAH_TANDA, Arah
from kinerja_cli.dokumen.pk.target.tertulis import is_bare
from kinerja_cli.dokumen.pk.target.terurai import KUNCI_TANDA

_SEMUA_ARAH = get_args(Arah)


def implied_arah(isi: Any) -> Arah | None:
    """Return the direction that a target says by its sign or key, if it does."""
    if isinstance(isi, str) and not is_bare(isi):
        from kinerja_cli.dokumen.pk.target.text import sign_of  # noqa: PLC0415 - where there are words

        return ARAH_TANDA.get(sign_of(isi)[0])
    kunci = (
        next((k for k in isi if k in KUNCI_TANDA), "") if isinstance(isi, dict) else ""
    )
    return ARAH_TANDA.get(KUNCI_TANDA.get(kunci, ""))


def told_to_targets(tree: Any, konteks: Any) -> Any:
    """Tell the targets of an indikator what stands beside them.

    Args:
        tree: What stands in the file as one indikator.
        konteks: The context of the validation, which lasts; None where there is none.

    Returns:
        The indikator, with the direction that the sign of its target says.
    """
    if not isinstance(tree, dict):
        return tree
    tersirat = implied_arah(tree.get("target"))
    if tersirat and hampa(tree.get("arah")):
        tree = tree | {"arah": tersirat}
    if konteks is not None:
        arah, desimal = tree.get("arah"), str(tree.get("desimal"))
        konteks |= {
            "satuan": tree.get("satuan"),
            # Of a wrong one the finding is at its key; here it settles all the same.
            "arah": arah if arah in _SEMUA_ARAH or hampa(arah) else tersirat or "naik",
            "desimal": int(desimal) if desimal.isdecimal() else None,
            "kata": kata_target(tree),
        }
    return tree
