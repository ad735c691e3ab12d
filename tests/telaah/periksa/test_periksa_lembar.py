"""The sheets of a workbook, checked: each by itself, and what they say together."""

from collections.abc import Iterable

from alat.lembar_buatan import lembar_buatan
from alat.pendukung import Write
from kinerja_cli.laporan.isi_temuan import isi_temuan
from kinerja_cli.laporan.temuan import temuan_teks
from kinerja_cli.source import Source
from kinerja_cli.source.opened import Opened
from kinerja_cli.telaah.periksa.berkas import Pemeriksaan
from kinerja_cli.telaah.periksa.bersama import periksa_bersama
from kinerja_cli.telaah.periksa.pemeriksaan import periksa_terbuka

ISI = """format: kinerja/realisasi@1
tahun: 2024
triwulan: {n}
realisasi:
  pks: {{jumlah: {pks}}}
  ketepatan_waktu: {{tepat_waktu: {waktu}, ditargetkan: 500}}
"""


def _periksa(lembar: Iterable[Source]) -> tuple[Pemeriksaan, ...]:
    semua = (Opened(s.text.path, s, lembar=s.text.lembar) for s in lembar)
    return periksa_bersama([periksa_terbuka(o) for o in semua])


def _isi(*tiap: tuple[int, int, int]) -> dict[str, str]:
    return {
        f"TW {'I' * k}": ISI.format(n=n, pks=pks, waktu=waktu)
        for k, (n, pks, waktu) in enumerate(tiap, 1)
    }


def test_each_sheet_is_told_of_by_its_name(write: Write) -> None:
    hasil = _periksa(lembar_buatan(write, _isi((1, 2, 480), (2, 3, 490))))
    teks = temuan_teks(hasil)
    for nama in ("TW I", "TW II"):
        assert f"isian.xlsx:'{nama}': terisi 2 dari 5 indikator; belum ada: " in teks
        assert f"isian.xlsx:'{nama}': tanpa galat, tanpa peringatan, " in teks
    assert [b["lembar"] for b in isi_temuan(hasil)["berkas"]] == ["TW I", "TW II"]


def test_what_two_sheets_say_together_stands_with_the_second(write: Write) -> None:
    pertama, kedua = _periksa(lembar_buatan(write, _isi((3, 2, 480), (3, 3, 490))))
    assert "KIN233" not in {d.code for d in pertama.temuan}
    (found,) = (d for d in kedua.temuan if d.code == "KIN233")
    di = f"{kedua.path}:'TW II'!K3"
    message = "triwulan 3 tahun 2024, padahal isian.xlsx:'TW I' juga triwulan 3"
    assert str(found).startswith(f"{di}: KIN233 galat: {message} tahun 2024\n")
    assert found.hint.startswith("tiap periode satu lembar: ")


def test_a_copy_of_the_sheet_before_is_noted(write: Write) -> None:
    _, kedua = _periksa(lembar_buatan(write, _isi((1, 2, 480), (2, 2, 480))))
    (found,) = (d for d in kedua.temuan if d.code == "KIN448")
    message = (
        "isian.xlsx:'TW II' (triwulan 2) sama dengan isian.xlsx:'TW I' (triwulan 1)"
    )
    assert found.message.startswith(message)


def test_a_workbook_that_is_named_twice_is_read_once(write: Write) -> None:
    lembar = lembar_buatan(write, _isi((1, 2, 480), (2, 3, 490)))
    semua = _periksa((*lembar, *lembar))
    assert {d.code for p in semua for d in p.temuan} & {"KIN233", "KIN448"} == set()
