"""A quarter without a target is a dash for eyes, and nothing for programs."""

import pytest

from alat.keluaran import Cetak, tables
from alat.kesepakatan import agree
from alat.pendukung import Write
from alat.setahun import butir, janji, laporan, tulis

BUTIR = [
    butir("a", 100, target_triwulan=["-", None, "belum ditetapkan", 100]),
    butir("b", 40, target_triwulan=[10, 20, 30, 40]),
    {
        **butir("c", "", "predikat", target_triwulan=["WTP", "-", "-", "-"]),
        "target": "WTP",
        "skala": "opini_bpk",
    },
]
KUNCI = ("target", "realisasi", "capaian", "tercapai")


def _args(write: Write, akhir: int) -> list[str]:
    def isi(n: int) -> dict[str, object]:
        opini = {"predikat": "WDP"} if n == 1 else None
        return {"a": {"nilai": n}, "b": {"nilai": 9 * n}, "c": opini}

    berkas = (laporan(n, realisasi=isi(n)) for n in range(1, akhir + 1))
    return [str(a) for a in tulis(write, janji(BUTIR), *berkas)]


@pytest.mark.parametrize(("akhir", "ada"), [(1, "bc"), (2, "b"), (3, "b"), (4, "ab")])
def test_what_is_not_promised_is_not_shown(
    cetak: Cetak, write: Write, akhir: int, ada: str
) -> None:
    args = _args(write, akhir)
    isi = {i["id"]: i for i in agree(cetak, "hitung", *args)["indikator"]}
    csv = {r["id"]: r for r in cetak.csv("hitung", *args)}
    (_, *rows), *_ = tables(cetak.markdown("hitung", *args)).values()
    for (id_, i), row in zip(isi.items(), rows, strict=True):
        kosong = id_ not in ada
        for kunci in KUNCI:
            assert (i[f"{kunci}_triwulan"] is None) is kosong
            assert (csv[id_][f"{kunci}_triwulan"] == "") is kosong
        assert (i["target_triwulan_tertulis"] is None) is kosong
        assert (row[6:10] == ["–"] * 4) is kosong
        assert any("KIN456" in c for c in i["catatan"]) is (id_ == "c" and akhir > 1)


@pytest.mark.parametrize("perintah", ["jelaskan", "proyeksi"])
def test_every_format_agrees(cetak: Cetak, write: Write, perintah: str) -> None:
    agree(cetak, perintah, *_args(write, 2))


def test_a_table_a_quarter_has_only_what_is_promised(
    cetak: Cetak, write: Write
) -> None:
    agree(cetak, "hitung", *_args(write, 4), "--per", "triwulan")
    semua = tables(cetak.markdown("hitung", *_args(write, 4), "--per", "triwulan"))
    nama = {
        judul: [r[0].split()[-1] for r in rows]
        for judul, (_, *rows) in semua.items()
        if judul.startswith("Triwulan")
    }
    assert [*nama.values()] == [["b", "c"], ["b"], ["b"], ["a", "b"]]
