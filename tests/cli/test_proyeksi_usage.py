"""``kinerja proyeksi`` on the command line: its file, its refusals, its screens."""

from pathlib import Path

import pytest

from alat.naskah import naskah_pk
from alat.pendukung import Kinerja, Write

PK = naskah_pk(
    '{{id: a, nama: "[bold]A[/bold]", satuan: x, target: 9, rumus: {rumus}}}'
)
R = "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\npk: pk.yaml\n"


@pytest.mark.parametrize(
    ("args", "place", "code"),
    [
        (("--responden-akhir", "0"), "1:19", "KIN212"),
        (("--responden-akhir", "1,5"), "1:19", "KIN212"),
        (("--responden-akhir", "delapan"), "1:19", "KIN210"),
        (("--responden-akhir", "411"), "1:19", "KIN312"),
    ],
    ids=str,
)
def test_refused_with_status_2(
    kinerja: Kinerja, data: Path, args: tuple[str, ...], place: str, code: str
) -> None:
    path = data / "contoh" / "q3.yaml"
    err = kinerja("proyeksi", "-r", path, *args).refusal(2)
    assert err.startswith(f"baris perintah:{place}: {code} galat: ")


def test_no_end_is_no_verdict(kinerja: Kinerja, write: Write) -> None:
    """A mean that may grow without end needs one value, however large."""
    write("pk.yaml", PK.format(rumus="rata_rata"))
    path = write("r.yaml", R + "realisasi: {a: {nilai: [1, 2]}}\n")
    out = kinerja("proyeksi", "-r", path).out
    assert "≥ 15,99" in out
    assert "tanpa pembulatan 16,00" in out
    assert "tidak dapat tercapai" not in out


def test_whoever_answers_next_may_do_with_less(kinerja: Kinerja, write: Write) -> None:
    pk = write(
        "pk.yaml",
        "format: kinerja/pk@1\ntahun: 2024\ninstansi: A\nsasaran:\n"
        "  - uraian: S\n    indikator:\n"
        '      - {id: a, nama: A, satuan: indeks, target: "63,75", rumus: skm}\n',
    )
    isi = "{jumlah_per_unsur: [1, 400], terisi: [1, 100], responden: 100}"
    head = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\nrealisasi:\n"
    r = write("r.yaml", f"{head}  a: {isi}\n")
    out = kinerja("proyeksi", "-r", r, "--pk", pk, "--responden-akhir", "101").out
    assert "2,5000  ≥ 1,2536  cukup 1,2464 nilai 1-4 di bawah yang sekarang" in out
