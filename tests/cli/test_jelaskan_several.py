"""``kinerja jelaskan`` over several files: each leaf in its own, in every format."""

from decimal import Decimal
from typing import Any

from alat.pendukung import Kinerja, Write
from alat.pohon_json import Simpul, read, walk
from alat.tahun_berjalan import janji, sebut, simpan


def _read(kinerja: Kinerja, *args: object) -> Any:
    out = kinerja("jelaskan", *args, "--format", "json").clean()
    return read(out)


def _leaves(node: Simpul | None) -> list[Simpul]:
    return [n for n in walk(node) if n["letak"] and not n["dasar"]]


def test_an_unfinished_period_is_explained(kinerja: Kinerja, write: Write) -> None:
    rasio = janji("rasio", akumulasi="jumlah")
    isian = ("{pembilang: 1, penyebut: }", "{pembilang: 1, penyebut: 2}")
    paths = simpan(write, rasio, *isian)
    (i,) = _read(kinerja, *sebut(paths))["indikator"]
    assert (i["status"], i["capaian"]) == ("tak_terhitung", None)
    assert i["catatan"] == ["KIN205: triwulan 1: `penyebut` masih kosong"]
    out = kinerja("jelaskan", *sebut(paths)).out
    assert "tak terhitung" in out
    assert "triwulan 1: `penyebut` masih kosong [KIN205]" in out


def test_a_file_beyond_the_last_one_that_counts_is_not_cited(
    kinerja: Kinerja, write: Write
) -> None:
    paths = simpan(write, janji("nilai"), "{nilai: 1}", "{nilai: 70}", "", "")
    (i,) = _read(kinerja, *sebut(paths))["indikator"]
    cited = {n["letak"]["berkas"] for n in _leaves(i["capaian"])}
    assert cited == {"q2.yaml", "pk.yaml"}
    assert next(walk(i["capaian"]))["bulat"] == Decimal("87.50")
