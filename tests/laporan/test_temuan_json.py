"""The JSON of ``periksa``, as every JSON: nothing in it that a reader may refuse."""

import json

from alat.pendukung import Kinerja, Write


def test_what_other_readers_refuse_is_escaped(kinerja: Kinerja, write: Write) -> None:
    path = write("r\u2028.yaml", "format: kinerja/realisasi@1\ntahun: x\n")
    out = kinerja("periksa", path, "--format", "json").out
    assert "\u2028" not in out
    (berkas,) = json.loads(out)["berkas"]
    assert berkas["berkas"] == str(path)
