"""A form that holds what there is: its sheets, and what finds no cell."""

from decimal import Decimal
from pathlib import Path

from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Write, refusals
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.formulir.lembar import Isi
from kinerja_cli.dokumen.formulir.susun import susun_formulir, triwulanan
from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import tulis_formulir
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.terisi.formulir import susun_terisi
from kinerja_cli.dokumen.terisi.sumber import SumberTerisi, buka_terisi
from kinerja_cli.source import load

AWAL = naskah_pk(
    "{id: a, nama: A, satuan: nilai, target: 80, rumus: nilai}",
    "{id: b, nama: B, satuan: nilai, target: 80, rumus: nilai}",
)
_BERUBAH = "perubahan_dari: awal.yaml\nberlaku_mulai: TW III\nsasaran:"
UBAH = AWAL.replace("sasaran:", _BERUBAH)


def _sumber(write: Write, *periode: str) -> SumberTerisi:
    write("pk.yaml", AWAL)
    paths = []
    for n, p in enumerate(periode):
        naskah = naskah_realisasi(p, "a: {nilai: 81}", pk="pk.yaml")
        paths.append(str(write(f"r{n}.yaml", naskah)))
    return buka_terisi(paths, None)


def _sheets(sumber: SumberTerisi, *masa: Periode) -> list[str]:
    semua = [s.nama for s in susun_terisi(sumber, masa).lembar]
    return [s for s in semua if s not in {"Petunjuk", "Daftar", "Narasi", "_kinerja"}]


def test_each_kind_of_period_has_all_its_sheets(write: Write) -> None:
    assert _sheets(_sumber(write, "triwulan: 3")) == [
        "TW I",
        "TW II",
        "TW III",
        "TW IV",
    ]
    dua = _sumber(write, "periode: tahun", "semester: 2")
    assert _sheets(dua) == ["Semester I", "Semester II", "Setahun"]
    assert _sheets(dua, Periode.ke(2024, 6, 2)) == ["Semester II"]


def test_what_was_found_of_other_periods_is_left_out(
    write: Write, tmp_path: Path
) -> None:
    pk = read_perjanjian(load(str(write("pk.yaml", AWAL))))
    tw1, tw3 = Periode.ke(2024, 3, 1), Periode.ke(2024, 3, 3)
    nilai = ("realisasi", "a", "nilai")
    isi: Isi = {("triwulan=1", nilai): "81", ("triwulan=3", nilai): Decimal(82)}
    formulir = susun_formulir(pk, triwulanan(2024), isi)
    path = tmp_path / "isian.xlsx"
    path.write_bytes(tulis_formulir(formulir))
    sumber = buka_terisi([str(path)], str(tmp_path / "pk.yaml"))
    kode = [[d.code for d in sumber.ringan(p)] for p in ([], [tw1], [tw3])]
    assert kode == [["KIN150", "KIN136"], ["KIN150"], []]


def test_what_has_no_cell_is_told(write: Write) -> None:
    write("awal.yaml", AWAL)
    write("ubah.yaml", UBAH.replace("id: b", "id: c"))
    isi = ("a: {nilai: 81}", "c: {nilai: 1}")
    path = write("r.yaml", naskah_realisasi("triwulan: 1", *isi, pk="ubah.yaml"))
    sumber = buka_terisi([str(path)], None)
    (found,) = refusals(susun_terisi, sumber)
    assert (found.code, found.location and found.location.line) == ("KIN513", 7)
    assert "`realisasi.c.nilai`" in found.message
