"""The sheet that says how the form is filled in, short and whole."""

from collections.abc import Iterator, Sequence

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.lembar import BarisLembar, LembarFormulir, SelIsian
from kinerja_cli.dokumen.formulir.lembar_daftar import DAFTAR
from kinerja_cli.dokumen.pk import Perjanjian

PETUNJUK = "Petunjuk"
_MENGISI = (
    """Isi hanya sel berwarna kuning. Sel lain terkunci; proteksinya tanpa sandi
    (Tinjau > Buka Proteksi Lembar). Lebar kolom dan tinggi baris boleh diubah.""",
    "Kosong berarti belum ada. 0 adalah nilai: tulis 0 hanya bila memang nol.",
    """Belum ada karena suatu sebab, atau tidak akan ada: tulis alasannya di bagian
    bawah lembar periode, pada baris “belum ada” atau “tidak akan ada” indikator
    itu.""",
    """Ada beberapa cara mengisi sebuah indikator. Yang biasa ada di atas; yang lain
    di bagian bawah lembar, di balik tautan “cara lain”. Pakai satu cara saja.""",
    """Kolom Pemeriksaan memberi tahu seketika: belum diisi, teks, di luar batas, atau
    ok; di baris judulnya, “periksa” berarti ada barisnya yang keliru.""",
)
_BEBERAPA = "Lembar periode yang kosong seluruhnya dilewati: isi yang diperlukan saja."
_DIRINCI = """Yang dirinci satu per satu (mitra, butir, nilai bernama) diisi di lembar
    Daftar. Barisnya yang kosong dilewati."""
_TERLIPAT = """Unsur ke-10 dan seterusnya terlipat: buka proteksi lembar, lalu klik [+]
    di tepi kiri; atau pilih baris di atas dan di bawahnya, klik kanan, Tampilkan."""
_ANGKA = (
    """Tulis desimal menurut Excel Anda: koma bila berbahasa Indonesia (81,33), titik
    bila berbahasa Inggris (81.33). Salah tanda dapat membuat Excel membaca tanggal
    atau durasi; angka yang tadinya tertulis hilang, dan perlu diketik ulang.""",
    "Persentase ditulis sebagai angka biasa: 98, bukan 0,98. Tulisan 98% juga terbaca.",
    "Banyaknya (layanan, orang, dokumen) selalu bilangan bulat, tanpa titik: 76226.",
    """Menempel dari tempat lain: pilih Tempel Khusus > Nilai. Rumus Excel boleh
    dipakai; nilainya yang dibaca, dan rumusnya disebut oleh `kinerja jelaskan`.""",
    """Jangan hapus baris tersembunyi dan kolom A: di situ tertulis tiap baris milik
    isian yang mana. Jangan pula mengurutkan barisnya. Menyisipkan baris dan mengganti
    nama lembar tidak mengapa.""",
)


def susun_petunjuk(
    pk: Perjanjian,
    periode: Sequence[LembarFormulir],
    lain: Sequence[LembarFormulir],
    nama: str,
) -> LembarFormulir:
    """Lay out the sheet.

    Args:
        pk: The PK of the form.
        periode: The sheets of its periods, without the row of the stamp.
        lain: The sheets that follow.
        nama: The name of the file.
    """
    return LembarFormulir(PETUNJUK, (*_baris(pk, periode, lain, nama),), (0, 5, 118))


def _baris(
    pk: Perjanjian,
    periode: Sequence[LembarFormulir],
    lain: Sequence[LembarFormulir],
    nama: str,
) -> Iterator[BarisLembar]:
    lembar = [s.nama for s in (*periode, *lain)]
    daerah = f", {visible(pk.daerah)}" if pk.daerah else ""
    semua = ((1, 2),)
    yield BarisLembar("judul", (None, f"Isian realisasi tahun {pk.tahun}"), semua)
    yield BarisLembar("subjudul", (None, f"{visible(pk.instansi)}{daerah}"), semua)
    yield BarisLembar("subjudul", (None, f"Lembar: {', '.join(lembar)}"), semua)
    yield from bagian_petunjuk("Mengisi", (*_MENGISI, *_bila_ada(periode, lembar)))
    yield from bagian_petunjuk("Angka", _ANGKA)
    yield from bagian_petunjuk("Sesudah diisi", (*_sesudah(nama, periode[0]),))


def _bila_ada(periode: Sequence[LembarFormulir], lembar: list[str]) -> Iterator[str]:
    """Yield what is to be known of some forms."""
    if len(periode) > 1:
        yield _BEBERAPA
    if DAFTAR in lembar:
        yield _DIRINCI
    if any(sel.ruas.lebih for s in periode for sel in s.isian):
        yield _TERLIPAT


def bagian_petunjuk(judul: str, butir: Sequence[str]) -> Iterator[BarisLembar]:
    """Yield a heading, and what is said below it, numbered."""
    yield BarisLembar("jarak", ())
    yield BarisLembar("bagian", (None, judul), ((1, 2),))
    for n, kata in enumerate(butir, 1):
        yield BarisLembar("catatan", (None, str(n), " ".join(kata.split())))


def _sesudah(nama: str, pertama: LembarFormulir) -> Iterator[str]:
    yield "Simpan sebagai .xlsx (bukan .xls atau .xlsm), lalu tutup."
    yield f"Periksa dahulu: kinerja periksa {nama}"
    yield f"Hitung capaiannya: kinerja hitung -r {nama}"
    yield (
        "Yang keliru ditunjuk sel demi sel, misalnya "
        f"{nama}:{_contoh(pertama)}. Perbaiki di berkas ini, lalu ulangi."
    )
    yield f"Bila berkas ini dipindah, sebut PK-nya: kinerja hitung -r {nama} --pk PK"


def _contoh(lembar: LembarFormulir) -> CellPlace:
    """Return the place of the first cell to fill in."""
    semua = ((n, k, s) for n, b in enumerate(lembar.baris) for k, s in enumerate(b.sel))
    n, k = next((n, k) for n, k, s in semua if isinstance(s, SelIsian))
    stempel, dari_satu = 1, 1  # the row of the stamp is put before them all
    return CellPlace(1, n + stempel + dari_satu, k + dari_satu, lembar.nama)
