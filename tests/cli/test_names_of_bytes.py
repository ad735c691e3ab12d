"""Files whose names are no UTF-8: read, named by an escape, and written to."""

import json
import sys
from pathlib import Path

import pytest

from alat.keluaran import Cetak
from alat.pendukung import Kinerja

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="names are UTF-16 on Windows, and UTF-8 on macOS"
)

Q3, PK = "q\udcff3.yaml", "pk\udcfe.yaml"
Q3_SEEN, PK_SEEN = r"q\udcff3.yaml", r"pk\udcfe.yaml"
PERINTAH = ("hitung", "jelaskan", "proyeksi")


@pytest.fixture(autouse=True)
def _files(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(Q3).write_bytes((data / "contoh" / "q3.yaml").read_bytes())
    Path(PK).write_bytes((data / "pk2024.yaml").read_bytes())


@pytest.mark.parametrize("perintah", PERINTAH)
def test_programs_read_them_as_they_are(cetak: Cetak, perintah: str) -> None:
    args = (perintah, "-r", Q3, "--pk", PK)
    out = cetak(*args, format_="json")
    isi = json.loads(out)
    assert isi["pk"]["berkas"] == PK
    assert [r["berkas"] for r in isi["realisasi"]] == [Q3]
    assert f'"berkas": "{PK_SEEN}"' in out
    assert f'"berkas": "{Q3_SEEN}"' in out
    assert {r["pk"] for r in cetak.csv(*args)} == {PK_SEEN}
    for out in (cetak(*args), cetak.markdown(*args)):
        assert PK_SEEN in out


def test_every_place_is_named_so(cetak: Cetak) -> None:
    args = ("jelaskan", "ketepatan_waktu", "-r", Q3, "--pk", PK)
    tabel = cetak(*args)
    assert f" {Q3_SEEN}:" in tabel
    assert f" {PK_SEEN}:65:17, tertulis “98”" in tabel
    assert f"\nPK          {PK_SEEN} (sha256 " in tabel
    assert f"  {PK_SEEN}:65:17, tertulis “98”\n" in cetak.markdown(*args)
    assert {r["berkas"] for r in cetak.csv(*args)} == {"", PK_SEEN, Q3_SEEN}


@pytest.mark.parametrize("suffix", [".txt", ".json", ".csv", ".md"])
def test_one_of_them_is_written_to(kinerja: Kinerja, cetak: Cetak, suffix: str) -> None:
    tujuan = f"h\udcfd{suffix}"
    args = ("jelaskan", "ikm", "-r", Q3, "--pk", PK)
    assert kinerja(*args, "-o", tujuan) == (0, "", "")
    name = {".txt": "tabel", ".md": "markdown"}.get(suffix, suffix[1:])
    printed = cetak(*args, format_=name)
    assert Path(tujuan).read_text("utf-8") == printed
    assert tujuan.encode("utf-8", "surrogateescape") == b"h\xfd" + suffix.encode()
    assert tujuan in {p.name for p in Path.cwd().iterdir()}
    # It is there now, and the slip names it by the same escape.
    err = kinerja(*args, "-o", tujuan).refusal(3)
    assert err.startswith(rf"h\udcfd{suffix}:1:1: KIN502 galat: berkas sudah ada")


def test_a_slip_in_one_of_them_has_its_place(kinerja: Kinerja) -> None:
    Path(Q3).write_text("format: kinerja/realisasi@1\ntahun: 2024\n'': 1\n", "utf-8")
    err = kinerja("jelaskan", "-r", Q3, "--pk", PK).refusal(3)
    assert err.startswith(f"{Q3_SEEN}:3:1: KIN116 galat: kunci ini kosong\n")


def test_periksa_names_them(kinerja: Kinerja) -> None:
    status, out, _ = kinerja("periksa", PK)
    assert status == 0
    assert out.splitlines()[-1].startswith(f"{PK_SEEN}: tanpa galat")
