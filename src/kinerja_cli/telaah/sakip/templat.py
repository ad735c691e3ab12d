"""An empty worksheet: twelve sub-components with their weights, ready to fill in."""

from collections.abc import Iterator

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import format_angka, format_penuh
from kinerja_cli.dokumen.format import LKE
from kinerja_cli.dokumen.templat import pk_line
from kinerja_cli.rumus.sakip import Sakip
from kinerja_cli.rumus.sakip.komponen import bobot_komponen, bobot_sub

_PETUNJUK = """\
# Lembar kerja evaluasi (LKE) AKIP. Periksa dengan: kinerja sakip lke.yaml
# Isi tiap subkomponen dengan nilai hurufnya: {huruf}. Cara lain:
#   {{terpenuhi: 7, dari: 8, bertahan: 0}}    kriteria; hurufnya mengikuti
#   {{huruf: BB, mandiri: A}}                 evaluator, dan penilaian mandiri kantor
# Yang dikosongkan dihitung belum diisi; baris yang kuncinya diawali # dipakai dengan
# menghapus # itu.
"""


def render_lke(tahun: int, pk: str | None, tujuan: str | None) -> str:
    """Write the worksheet of a year, under the regulation then in force.

    Args:
        tahun: The year that is evaluated.
        pk: The PK whose target it is held against, if there is one.
        tujuan: The file that the worksheet will stand in, if any.

    Raises:
        KinerjaError: KIN301, nothing was in force.
    """
    ketentuan = Aturan(tahun).ketentuan("sakip")
    huruf = ", ".join(ketentuan.tabel["huruf"].isi)
    isi = "".join(f"{line}\n" for line in _lines(tahun, pk, tujuan))
    return _PETUNJUK.format(huruf=huruf) + isi


def _lines(tahun: int, pk: str | None, tujuan: str | None) -> Iterator[str]:
    ketentuan = Aturan(tahun).ketentuan("sakip")
    yield f"format: {LKE}"
    yield f"tahun: {tahun}"
    yield "instansi:"
    yield from pk_line(pk, tujuan) if pk else ()
    yield "komponen:"
    for nama, bobot in bobot_komponen(ketentuan).items():
        judul = Sakip.model_fields[nama].description
        yield f"  {nama}: # {judul}, bobot {format_angka(bobot)}"
        for sub in ketentuan.tabel["bagian"].isi:
            poin = format_penuh(bobot_sub(nama, sub, ketentuan).nilai)
            yield f"    {f'{sub}:':<13} # bobot {poin}"
        yield f"    {'#nilai:':<13} # nilai tercetak komponen ini, bila ada"
    yield "#total: # jumlah tercetak, bila ada"
