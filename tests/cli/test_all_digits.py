"""Numbers of 15 digits before the mark and 20 behind it: no command loses one."""

from collections.abc import Iterator
from decimal import Context, Inexact, setcontext
from fractions import Fraction
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write
from alat.pohon_json import half_up, read
from alat.ragam_isian import BOBOT_SAKIP, DOKUMEN, Isi
from alat.setahun import butir, isi_berkas, janji, laporan, tulis

PECAHAN = "12345678901234567891"
PANJANG = [f"{n}23456789012345,{PECAHAN}" for n in range(1, 8)]
KECIL = [f"{n},{PECAHAN}" for n in (3, 2, 1, 3, 3, 2, 3, 2, 1)]
TARGET = f"71,{PECAHAN}"
ISI: dict[str, Isi] = {
    "nilai": {"nilai": f"71,{PECAHAN[:-1]}2"},
    "rasio": {"pembilang": PANJANG[0], "penyebut": PANJANG[1]},
    "rata_rata": {"nilai": PANJANG},
    "jumlah": {"nilai": PANJANG},
    "skm": {"unsur": KECIL, "responden": 999_999_999_999_998},
    "sakip": dict.fromkeys(BOBOT_SAKIP, f"12,{PECAHAN}"),
    "cakupan_dokumen": {n: f"7{k},{PECAHAN}" for k, n in enumerate(DOKUMEN)},
}
PERINTAH = (
    *("hitung -r q1", "hitung -r q1 --rinci", "jelaskan -r q1", "proyeksi -r q1"),
    *("periksa pk", "periksa -r q1", "anggaran -r q1 -r q2", "banding q1 q2 q3 q4"),
    "hitung -r q1 -r q2 -r q3 -r q4 --per triwulan",
    "jelaskan -r q1 -r q2",
    "proyeksi -r q1 --responden-akhir 999999999999999",
    f"proyeksi -r q1 --bila nilai_naik_2.nilai={PANJANG[0]}",
    f"sakip -r q1 --indikator sakip_naik_2 --sasaran 90,{PECAHAN}",
    f"sakip --perencanaan 25,{PECAHAN} --pengukuran 24 --pelaporan 11 --evaluasi 19",
)


@pytest.fixture(autouse=True)
def _lossless() -> Iterator[None]:
    # Whatever is added up by other means than exact ones stops where it is cut.
    setcontext(Context(traps=[Inexact]))
    yield
    setcontext(Context())


@pytest.fixture
def kantor(write: Write) -> dict[str, Path]:
    semua = [
        butir(f"{rumus}_{arah}_{n}", TARGET, rumus, arah=arah, desimal=n)
        for rumus in ISI
        for arah in ("naik", "turun")
        for n in (0, 2, 12)
    ]
    program = [{"nomor": 1, "nama": "P", "anggaran": "999999999999999,99"}]
    pk = janji(semua, konvensi={"desimal": 12}, program=program)
    paths = {"pk": write("pk.yaml", isi_berkas(pk))}
    for n in range(1, 5):
        uang = {"1": f"{n}23456789012345,67"}
        isi = {i["id"]: ISI[i["rumus"]] for i in semua}
        tree = laporan({"triwulan": n}, realisasi=isi, anggaran=uang)
        paths[f"q{n}"] = write(f"q{n}.yaml", isi_berkas(tree))
    return paths


@pytest.mark.parametrize("perintah", PERINTAH)
def test_every_command(
    kinerja: Kinerja, kantor: dict[str, Path], perintah: str
) -> None:
    status, out, err = kinerja(*(kantor.get(kata, kata) for kata in perintah.split()))
    assert (status, bool(out)) == (0, True)
    assert "galat: " not in err


def _nilai(teks: str) -> Fraction:
    return Fraction(teks.replace(",", "."))


def _by_hand(rumus: str, isi: Isi) -> Fraction:
    if rumus == "rasio":
        return _nilai(isi["pembilang"]) / _nilai(isi["penyebut"]) * 100
    semua = isi.get("nilai") or isi.get("unsur") or list(isi.values())
    bagian = [_nilai(n) for n in ([semua] if isinstance(semua, str) else semua)]
    jumlah = sum(bagian, Fraction())
    if rumus in {"rata_rata", "cakupan_dokumen"}:
        return jumlah / len(bagian)
    return jumlah / 9 * 25 if rumus == "skm" else jumlah


@pytest.mark.parametrize("desimal", [0, 2, 12])
@pytest.mark.parametrize("rumus", ISI)
def test_computed_by_hand(
    kinerja: Kinerja, write: Write, rumus: str, desimal: int
) -> None:
    isi = ISI[rumus]
    pk = janji([butir("a", TARGET, rumus, desimal=desimal)], konvensi={"desimal": 12})
    args = tulis(write, pk, laporan({"triwulan": 4}, realisasi={"a": isi}))
    (row,) = read(kinerja("hitung", *args, "--format", "json").out)["indikator"]
    realisasi = half_up(_by_hand(rumus, isi), desimal)
    assert Fraction(row["realisasi"]) == realisasi
    assert Fraction(row["capaian"]) == half_up(realisasi / _nilai(TARGET) * 100, 12)
    assert row["tercapai"] is (realisasi >= _nilai(TARGET))
