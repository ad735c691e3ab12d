"""What a script imports: results as the commands write them, refusals, no terminal."""

import json
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja, Write
from kinerja_cli import api
from kinerja_cli.hitung.jejak import Simpul

SEMUA = """
import sys
from pathlib import Path
from kinerja_cli import api
contoh = Path(sys.argv[1])
q1, q3 = contoh / "q1.yaml", contoh / "q3.yaml"
hasil = api.hitung(q3)
api.jelaskan(hasil), api.proyeksi(hasil), api.banding([q1, q3])
api.periksa(q3), api.sakip(contoh / "lke.yaml")
hasil.triwulan, hasil.efisiensi
terminal = {"typer", "click", "rich", "kinerja_cli.cli", "kinerja_cli.laporan"}
print(sorted(terminal & set(sys.modules)), end="")
"""


@pytest.fixture
def contoh(data: Path) -> Path:
    return data / "contoh"


@pytest.fixture
def perintah(kinerja: Kinerja) -> Callable[..., Any]:
    """Run a command, and read the JSON that it writes."""

    def run(*args: str | Path) -> Any:
        status, out, _ = kinerja(*args, "--format", "json")
        assert status == 0
        return json.loads(out, parse_float=Decimal)

    return run


def _codes(error: pytest.ExceptionInfo[api.KinerjaError]) -> list[str]:
    return [d.code for d in error.value.diagnostics]


def test_every_public_name_is_there() -> None:
    for name in api.__all__:
        assert getattr(api, name).__name__ == name
    with pytest.raises(AttributeError, match="has no attribute 'Tabel'"):
        api.Tabel  # noqa: B018 - asking for it is the point


def test_no_terminal_is_loaded_and_nothing_is_printed(contoh: Path) -> None:
    args = [sys.executable, "-c", SEMUA, str(contoh)]
    done = subprocess.run(args, capture_output=True, encoding="utf-8", check=True)
    assert (done.stdout, done.stderr) == ("[]", "")


def test_hitung(contoh: Path, perintah: Callable[..., Any]) -> None:
    hasil = api.hitung(contoh / "q3.yaml")
    tertulis = perintah("hitung", "-r", contoh / "q3.yaml")
    assert [
        {
            "id": b.indikator.id,
            "realisasi": b.realisasi and b.realisasi.nilai,
            "capaian": b.capaian and b.capaian.nilai,
            "tercapai": b.tercapai,
            "kategori": b.kategori,
            "predikat": b.predikat,
            "status": b.status,
        }
        for b in hasil.baris
    ] == [
        {k: i[k] for k in ("id", "realisasi", "capaian", "tercapai")}
        | {k: i[k] for k in ("kategori", "predikat", "status")}
        for i in tertulis["indikator"]
    ]
    rata_rata = tertulis["ringkasan"]["rata_rata_capaian"]
    assert hasil.ringkasan.rata_rata_capaian == rata_rata
    assert [Path(p).name for p in hasil.dibaca] == ["pk2024.yaml", "q3.yaml"]


def test_a_file_several_or_a_folder(contoh: Path, write: Write) -> None:
    q1, q2 = (contoh / f"q{n}.yaml" for n in (1, 2))
    for q in (q1, q2):
        write(f"setahun/{q.name}", q.read_text("utf-8"))
    dari = [
        api.hitung([str(q1), q2]),
        api.hitung(q for q in (q2, q1)),
        api.hitung(str(write("setahun/catatan.txt", "").parent)),
    ]
    assert {h.realisasi.kata_periode for h in dari} == {"triwulan 1 dan 2 tahun 2024"}
    assert len({h.ringkasan.rata_rata_capaian for h in dari}) == 1
    assert {*dari[0].triwulan.periode} == {1, 2}


def test_the_pk_that_is_named(contoh: Path, data: Path, write: Write) -> None:
    pk = write("pk.yaml", (data / "pk2024.yaml").read_text("utf-8"))
    assert api.hitung(contoh / "q1.yaml", pk).dibaca[0] == str(pk)
    assert api.jelaskan(contoh / "q1.yaml", pk=str(pk)).hasil.dibaca[0] == str(pk)


@pytest.mark.parametrize("ids", [(), "ikm", ["sakip", "ikm", "sakip"]])
def test_jelaskan(contoh: Path, perintah: Callable[..., Any], ids: Any) -> None:
    def akar(simpul: Simpul | None) -> Decimal | None:
        return Decimal(str(simpul.langkah.nilai)) if simpul else None

    semua = api.jelaskan(contoh / "q3.yaml", ids)
    disebut = [ids] if isinstance(ids, str) else ids
    tertulis = perintah("jelaskan", *disebut, "-r", contoh / "q3.yaml")
    assert [(p.baris.indikator.id, akar(p.capaian)) for p in semua.penjelasan] == [
        (i["id"], i["capaian"]["bulat"]) for i in tertulis["indikator"]
    ]
    rata = [s["bulat"] for s in tertulis["rata_rata"]]
    assert [*map(akar, semua.rata_rata)] == rata
    assert bool(rata) is not bool(ids)
    assert (semua.serapan is None) is (tertulis["serapan"] is None)


def test_proyeksi(contoh: Path, perintah: Callable[..., Any]) -> None:
    bila = "pks.jumlah=15"
    hasil = api.proyeksi(contoh / "q3.yaml", bila, 2000)
    pilihan = ("--bila", bila, "--responden-akhir", "2000")
    tertulis = perintah("proyeksi", "-r", contoh / "q3.yaml", *pilihan)
    assert hasil.responden == tertulis["responden_akhir"] == 2000
    assert [[n.perlu for n in k.kebutuhan] for k in hasil.keadaan] == [
        [n["perlu"] for n in i["kebutuhan"]] for i in tertulis["indikator"]
    ]
    assert [len(k.perubahan) for k in hasil.keadaan].count(1) == 1


def test_banding(contoh: Path, perintah: Callable[..., Any]) -> None:
    q1, q3 = contoh / "q1.yaml", contoh / "q3.yaml"
    hasil = api.banding([q3, q1])
    tertulis = perintah("banding", q3, q1)
    assert [s.label for s in hasil.sisi] == [s["sisi"] for s in tertulis["sisi"]]
    for i in tertulis["indikator"]:
        capaian = [s.nilai[i["id"]].baris.capaian for s in hasil.sisi]
        assert capaian == [s["capaian"] for s in i["sisi"]]


def test_periksa(contoh: Path, data: Path, perintah: Callable[..., Any]) -> None:
    berkas = [data / "pk2024.yaml", contoh / "lke.yaml"]
    hasil = api.periksa(berkas, realisasi=contoh / "q3.yaml")
    tertulis = perintah("periksa", *berkas, "-r", contoh / "q3.yaml")
    assert [[d.code for d in h.temuan] for h in hasil] == [
        [d["kode"] for d in b["temuan"]] for b in tertulis["berkas"]
    ]


def test_what_periksa_finds_is_returned(write: Write) -> None:
    (salah,) = api.periksa(write("pk.yaml", "format: kinerja/pk@1\n"))
    assert salah.banyak("galat") == len(salah.temuan) == 3
    assert api.periksa() == ()


@pytest.mark.parametrize(
    ("lembar", "pilihan"),
    [
        ("lke.yaml", {}),
        (None, {"realisasi": "q3.yaml"}),
        (
            None,
            {
                "perencanaan": Decimal("25.50"),
                "pengukuran": 24,
                "pelaporan": "11,85",
                "evaluasi": "19,75",
                "sasaran": 85,
                "tahun": 2024,
            },
        ),
    ],
)
def test_sakip(
    contoh: Path,
    perintah: Callable[..., Any],
    lembar: str | None,
    pilihan: dict[str, Any],
) -> None:
    letak = {"realisasi": contoh / "q3.yaml"} if "realisasi" in pilihan else {}
    hasil = api.sakip(contoh / lembar if lembar else None, **pilihan | letak)
    args = [str(contoh / lembar)] if lembar else []
    args += [f"--{nama}={isi}" for nama, isi in (pilihan | letak).items()]
    tertulis = perintah("sakip", *args)
    tinjauan = hasil.penilaian.tinjauan
    assert tinjauan.total == tertulis["total"] is not None
    assert hasil.tujuan
    assert [k.langkah for k in hasil.kenaikan] == [
        k["langkah"] for k in tertulis["kenaikan"]
    ]


def test_what_is_wrong_with_a_file_is_raised_with_its_place(write: Write) -> None:
    path = write("r.yaml", "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: lima\n")
    with pytest.raises(api.KinerjaError) as error:
        api.hitung(path)
    (d,) = error.value.diagnostics
    assert (d.code, str(d.location)) == ("KIN210", f"{path}:3:11")
    assert str(error.value).startswith(f"{path}:3:11: KIN210 galat: ")
    with pytest.raises(api.KinerjaError) as error:
        api.hitung(path.with_name("tiada.yaml"))
    assert _codes(error) == ["KIN101"]


def test_what_is_wrong_with_an_argument_is_raised_too(contoh: Path) -> None:
    hasil = api.hitung(contoh / "q3.yaml")
    salah: dict[str, Callable[[], object]] = {
        "KIN230": lambda: api.jelaskan(hasil, "imk"),
        "KIN252": lambda: api.proyeksi(hasil, ["pks"]),
        "KIN212": lambda: api.proyeksi(hasil, responden_akhir=0),
        "KIN244": lambda: api.banding(
            [contoh / "q1.yaml", contoh / "q2.yaml"], [hasil.dibaca[0]] * 2
        ),
        "KIN251": api.sakip,
    }
    for code, ask in salah.items():
        with pytest.raises(api.KinerjaError) as error:
            ask()
        assert _codes(error) == [code]


def test_what_names_nothing_is_a_mistake_of_the_script() -> None:
    with pytest.raises(ValueError, match="sebut sedikitnya 1 berkas"):
        api.hitung([])
    with pytest.raises(ValueError, match="sebut sedikitnya 1 berkas"):
        api.banding([])
    with pytest.raises(TypeError, match=r"sakip\(\) tidak mengenal perencanan"):
        api.sakip(perencanan=25)
