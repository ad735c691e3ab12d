"""The office that has all that a sheet computes, and workbooks of it."""

from pathlib import Path

from alat.kantor import write_kantor
from alat.pendukung import ROOT, Kinerja, Write
from alat.sesi import SESI
from kinerja_cli.hitung.efisiensi.rumus import RUMUS

LENGKAP = ROOT / "tests" / "kasus" / "buku"
SETAHUN_LENGKAP = tuple(a for n in range(1, 5) for a in ("-r", f"{LENGKAP}/q{n}.yaml"))
CONTOH_LAPORAN = (
    *("laporan", *SESI["hitung setahun"][1:9]),
    *("--banding", f"{ROOT}/data/contoh/2023.yaml"),
)


def tulis_semua(kinerja: Kinerja, write: Write, folder: Path) -> dict[str, Path]:
    """Write a workbook of every report, over all that can be computed."""
    sesi = {
        **{nama.replace(" ", "-"): args for nama, args in SESI.items()},
        "kantor": ("hitung", "-r", str(write_kantor(write))),
        "lengkap": ("hitung", *SETAHUN_LENGKAP, "--per", "triwulan"),
        "laporan": CONTOH_LAPORAN,
        **{f"efisiensi-{n}": _efisiensi(write, n) for n in RUMUS},
    }
    buku = {}
    for nama, args in sesi.items():
        buku[nama] = folder / f"{nama}.xlsx"
        status, out, _ = kinerja(*args, "-o", buku[nama])
        assert (status, out) == (0, ""), nama
    return buku


def _efisiensi(write: Write, rumus: str) -> tuple[str, ...]:
    """Write the office with another formula of efficiency; returns its command."""
    for path in sorted(LENGKAP.iterdir()):
        isi = path.read_text("utf-8").replace(
            "efisiensi: indeks", f"efisiensi: {rumus}"
        )
        ke = write(f"{rumus}/{path.name}", isi)
    tiap = (a for n in range(1, 5) for a in ("-r", str(ke.with_name(f"q{n}.yaml"))))
    return ("anggaran", *tiap)
