"""Every command takes a PK that changes another, and says which of the two it used."""

import json
from pathlib import Path
from typing import Any

import pytest

from alat.dua_pk import tulis_dua, tulis_triwulan
from alat.pendukung import ROOT, Kinerja, Ran, Write
from alat.setahun import Isi, butir

CONTOH = f"{ROOT}/data/contoh"
PERUBAHAN = f"{CONTOH}/pk2024-perubahan.yaml"


@pytest.fixture
def q(write: Write) -> dict[int, Path]:
    """Write a year over a change: ``a`` is in both, ``b`` is gone, ``c`` is new."""
    program: list[Isi] = [
        {"nomor": 1, "nama": "P", "anggaran": n} for n in (1000, 1500)
    ]
    tulis_dua(
        write,
        [butir("a", 80), butir("b", 5)],
        [butir("a", 90), butir("c", 7)],
        program=(program[:1], program[1:]),
    )
    isi = [{"a": {"nilai": 60 + n}} for n in range(4)]
    return {
        n: tulis_triwulan(write, n, i, anggaran={"1": 100 * n})
        for n, i in enumerate(isi, 1)
    }


def _opsi(q: dict[int, Path]) -> list[object]:
    return [o for path in q.values() for o in ("-r", path)]


@pytest.mark.parametrize("perintah", ["hitung", "jelaskan", "proyeksi", "anggaran"])
def test_the_head_names_both(
    kinerja: Kinerja, q: dict[int, Path], perintah: str
) -> None:
    kini = kinerja(perintah, *_opsi(q), "--format", "markdown").clean()
    assert "- PK: pk-baru.yaml (sha256 " in kini
    assert "), berlaku sejak triwulan 3\n- Perubahan dari: pk.yaml (sha256 " in kini


@pytest.mark.parametrize("perintah", ["hitung", "jelaskan", "anggaran"])
def test_before_the_change_the_first_holds_whichever_is_named(
    kinerja: Kinerja, q: dict[int, Path], perintah: str
) -> None:
    opsi = ("-r", q[1], "--pk", q[1].parent / "pk-baru.yaml", "--format", "markdown")
    dulu = kinerja(perintah, *opsi).clean()
    assert "- PK: pk.yaml (sha256 " in dulu
    assert "), berlaku sebelum triwulan 3\n- Diubah oleh: pk-baru.yaml (sha256 " in dulu


def test_what_comes_is_said_where_the_first_holds(
    kinerja: Kinerja, q: dict[int, Path]
) -> None:
    baru = q[1].parent / "pk-baru.yaml"
    isi = _json(kinerja("hitung", "-r", q[2], "--pk", baru, "--format", "json"))
    a, _ = isi["indikator"]
    perubahan = a["target_perubahan"]
    assert (perubahan["semula"], perubahan["nilai"], perubahan["berlaku"]) == (
        *(80, 90),
        False,
    )
    templat = kinerja("templat", "--pk", baru, "--triwulan", "2").clean()
    assert "target 80 x (sejak triwulan 3: 90 x)" in templat


def test_what_is_still_to_come_is_of_the_second(
    kinerja: Kinerja, q: dict[int, Path]
) -> None:
    opsi = ("-r", q[1], "-r", q[2], "--pk", q[1].parent / "pk-baru.yaml")
    isi = _json(kinerja("proyeksi", *opsi, "--format", "json"))
    assert isi["pk"]["berkas"] == "pk-baru.yaml"
    assert [i["id"] for i in isi["indikator"]] == ["a", "c"]
    tampak = kinerja("proyeksi", *opsi, "--bila", "TW3.a.nilai=91").clean()
    assert "target 90,00 sejak triwulan 3" in tampak
    assert "→ bila nilai 91 (triwulan 3)   90,00      91,00     101,11  ya" in tampak


@pytest.mark.parametrize("perintah", ["hitung", "jelaskan", "proyeksi", "anggaran"])
def test_programs_read_both(
    kinerja: Kinerja, q: dict[int, Path], perintah: str
) -> None:
    isi = json.loads(kinerja(perintah, *_opsi(q), "--format", "json").clean())
    perubahan = isi["pk"]["perubahan"]
    nama = [perubahan[k]["berkas"] for k in ("semula", "menjadi")]
    assert (isi["pk"]["berkas"], nama) == ("pk-baru.yaml", ["pk.yaml", "pk-baru.yaml"])
    assert (perubahan["mulai"], perubahan["berlaku"]) == ("triwulan 3", True)
    header, baris, *_ = (
        kinerja(perintah, *_opsi(q), "--format", "csv").clean().splitlines()
    )
    assert "pk_semula,pk_perubahan,pk_perubahan_mulai" in header
    assert "pk.yaml,pk-baru.yaml,triwulan 3" in baris


@pytest.mark.parametrize(
    "perintah", ["hitung", "jelaskan", "proyeksi", "anggaran", "banding"]
)
@pytest.mark.parametrize("format_", ["tabel", "markdown", "csv"])
def test_what_is_gone_is_said_by_all(
    kinerja: Kinerja, q: dict[int, Path], perintah: str, format_: str
) -> None:
    opsi = [q[1], q[1].parent] if perintah == "banding" else _opsi(q)
    out = kinerja(perintah, *opsi, "--format", format_).clean()
    assert "KIN483" in out
    assert " tidak ada lagi sejak triwulan 3 menurut" in " ".join(out.split())


@pytest.mark.parametrize("perintah", ["hitung", "banding"])
def test_programs_read_what_is_gone(
    kinerja: Kinerja, q: dict[int, Path], perintah: str
) -> None:
    opsi = [q[1], q[1].parent] if perintah == "banding" else _opsi(q)
    isi = _json(kinerja(perintah, *opsi, "--format", "json"))
    di = isi["sisi"][-1] if perintah == "banding" else isi["ringkasan"]
    (kata,) = (c for c in di["catatan"] if "KIN483" in c)
    assert "indikator `b` tidak ada lagi" in kata


@pytest.mark.parametrize("perintah", ["jelaskan", "proyeksi", "anggaran"])
def test_programs_find_what_is_gone(
    kinerja: Kinerja, q: dict[int, Path], perintah: str
) -> None:
    isi = _json(kinerja(perintah, *_opsi(q), "--format", "json"))
    (d,) = (d for d in isi["temuan"] if d["kode"] == "KIN483")
    assert (d["tingkat"], "indikator `b` tidak ada lagi" in d["pesan"]) == (
        "catatan",
        True,
    )


def _json(ran: Ran) -> Any:
    return json.loads(ran.clean())


def test_without_a_change_there_is_no_column_and_no_record(kinerja: Kinerja) -> None:
    q1 = f"{CONTOH}/q1.yaml"
    assert "pk_semula" not in kinerja("hitung", "-r", q1, "--format", "csv").clean()
    isi = _json(kinerja("hitung", "-r", q1, "--format", "json"))
    assert "perubahan" not in isi["pk"]


def test_two_sides_of_a_change_are_compared_each_by_its_own(
    kinerja: Kinerja, q: dict[int, Path]
) -> None:
    isi = _json(kinerja("banding", q[2], q[3], "--format", "json"))
    assert [s["pk"]["berkas"] for s in isi["sisi"]] == ["pk.yaml", "pk-baru.yaml"]
    a = next(i for i in isi["indikator"] if i["id"] == "a")
    assert [s["target"] for s in a["sisi"]] == [80, 90]
    baru = q[1].parent / "pk-baru.yaml"
    disebut = kinerja("banding", q[2], q[3], "--pk", baru, "--format", "markdown").out
    assert ", sejak triwulan 3 diganti pk-baru.yaml (sha256 " in disebut
    assert ", sejak triwulan 3 menggantikan pk.yaml (sha256 " in disebut


def test_a_result_is_read_again(kinerja: Kinerja, q: dict[int, Path]) -> None:
    hasil = q[1].parent / "hasil.json"
    kinerja("hitung", *_opsi(q), "-o", hasil).clean()
    isi = _json(kinerja("banding", q[1], hasil, "--format", "json"))
    assert isi["sisi"][1]["pk"]["perubahan"]["berlaku"] is True


def test_the_target_is_explained_from_its_own_file(
    kinerja: Kinerja, q: dict[int, Path]
) -> None:
    kini = kinerja("jelaskan", "a", *_opsi(q)).clean()
    assert "pk-baru.yaml:4:" in kini
    dulu = kinerja("jelaskan", "a", "-r", q[1], "-r", q[2]).clean()
    assert "pk.yaml:4:" in dulu


def test_the_first_budget_is_explained_from_its_file(
    kinerja: Kinerja, q: dict[int, Path]
) -> None:
    isi = _json(kinerja("anggaran", *_opsi(q), "--format", "json"))
    (program,) = isi["program"][:1]
    assert (program["pagu_awal"], program["pagu"]) == (1000, 1500)


@pytest.mark.parametrize(
    ("opsi", "pk", "ids"),
    [
        (["--triwulan", "2"], "pk.yaml", ["a", "b"]),
        (["--bulan", "6"], "pk.yaml", ["a", "b"]),
        (["--triwulan", "3"], "pk-baru.yaml", ["a", "c"]),
        ([], "pk-baru.yaml", ["a", "c"]),
    ],
)
def test_a_template_is_of_the_pk_that_holds(
    kinerja: Kinerja, q: dict[int, Path], opsi: list[str], pk: str, ids: list[str]
) -> None:
    baru = q[1].parent / "pk-baru.yaml"
    isi = kinerja("templat", "--pk", baru, *opsi).clean()
    assert f'/{pk}"' in isi
    assert [
        ln.strip(" :") for ln in isi.splitlines() if ln[:2] == "  " and ln[2] in "abc"
    ] == ids


@pytest.mark.parametrize("nama", ["pk.yaml", "pk-baru.yaml"])
@pytest.mark.parametrize("triwulan", [1, 3])
def test_neither_of_both_is_written_over(
    kinerja: Kinerja, q: dict[int, Path], nama: str, triwulan: int
) -> None:
    folder = q[1].parent
    baru = folder / "pk-baru.yaml"
    for perintah in (
        ("hitung", "-r", q[triwulan], "--pk", baru, "--format", "json"),
        ("banding", q[triwulan], q[4], "--pk", baru, "--format", "json"),
        ("templat", "--pk", baru),
    ):
        ran = kinerja(*perintah, "-o", folder / nama, "--timpa")
        assert "KIN505" in ran.err


def test_what_a_change_changes_is_said(kinerja: Kinerja, q: dict[int, Path]) -> None:
    baru = q[1].parent / "pk-baru.yaml"
    *_, kepala, a, c, b, lain, banyak = kinerja("periksa", baru).out.splitlines()
    assert kepala == (
        f"{baru}: mengubah pk.yaml sejak triwulan 3: 3 perubahan target, 1 perubahan "
        "lain"
    )
    assert lain == f"{baru}: program 1: pagu dari Rp 1.000 menjadi Rp 1.500"
    assert [a, c, b] == [
        f"{baru}: a: target dari 80 menjadi 90",
        f"{baru}: c: indikator baru, target 7",
        f"{baru}: b: tidak ada lagi, target 5",
    ]
    assert banyak.endswith("2 catatan")  # of each its budget, in its file
    (berkas,) = _json(kinerja("periksa", baru, "--format", "json"))["berkas"]
    assert [t["id"] for t in berkas["perubahan"]["target"]] == ["a", "c", "b"]
    assert berkas["perubahan"]["lain"] == [
        {
            "apa": "program 1",
            "hal": "pagu",
            "semula": "Rp 1.000",
            "menjadi": "Rp 1.500",
            "kata": "pagu dari Rp 1.000 menjadi Rp 1.500",
        }
    ]
    assert {d["berkas"] for d in berkas["temuan"]} == {
        str(baru),
        str(q[1].parent / "pk.yaml"),
    }


def test_quarters_that_are_over_do_not_change(kinerja: Kinerja, write: Write) -> None:
    dulu = butir("a", 80, target_triwulan=[10, 20, 40, 80])
    kini = butir("a", 90, target_triwulan=[10, 25, 50, 90])
    _, baru = tulis_dua(write, [dulu], [kini])
    ran = kinerja("periksa", baru)
    assert ran.out.count("KIN283 peringatan") == 1
    assert "target triwulan 2 25, padahal di pk.yaml 20" in ran.out


def test_a_quarter_that_is_over_is_told_where_it_is_computed(
    kinerja: Kinerja, write: Write
) -> None:
    dulu = butir("a", 80, target_triwulan=["-", 25, "-", 80])
    kini = butir("a", 80, target_triwulan=["-", 20, "-", 80])
    tulis_dua(write, [dulu], [kini], "semester 2")
    q = [tulis_triwulan(write, n, {"a": {"nilai": 30}}) for n in (1, 2, 3)]
    _, out, err = kinerja("hitung", *(x for p in q for x in ("-r", p)))
    assert err.count("KIN283 peringatan: target triwulan 2 20, padahal di pk.yaml") == 1
    assert "KIN391" not in out + err
    assert "KIN283" not in kinerja("hitung", "-r", q[0]).err  # only the first holds


@pytest.mark.parametrize("sampai", [2, 3])
def test_what_is_filled_in_too_early_is_one_finding_everywhere(
    kinerja: Kinerja, write: Write, sampai: int
) -> None:
    tulis_dua(write, [butir("a", 80)], [butir("a", 80), butir("b", 30)])
    isi = {"a": {"nilai": 80}, "b": {"nilai": 7}}
    q = [tulis_triwulan(write, n, isi, pk="pk-baru.yaml") for n in (2, 3)]
    args = [x for p in q[: sampai - 1] for x in ("-r", p)]
    kata = "isian `b` tidak dipakai: indikatornya baru sejak triwulan 3 (pk-baru.yaml)"
    for cara in (("periksa", *q[: sampai - 1]), ("hitung", *args)):
        ran = kinerja(*cara)
        assert (ran.out + ran.err).count(f"KIN486 peringatan: {kata}\n") == 1
    tulis_triwulan(write, 2, isi | {"b": None}, pk="pk-baru.yaml")
    assert "KIN486" not in kinerja("hitung", *args).err


def test_a_folder_of_both_and_their_realisasi_is_looked_at_as_a_year(
    kinerja: Kinerja, q: dict[int, Path]
) -> None:
    q[3].write_text(q[3].read_text("utf-8").replace("pk-baru", "pk"), "utf-8")
    isi = _json(kinerja("periksa", q[1].parent, "--format", "json"))
    kode = {
        Path(b["berkas"]).name: [d["kode"] for d in b["temuan"]] for b in isi["berkas"]
    }
    assert kode["q3.yaml"] == ["KIN392"]
    assert kode["q1.yaml"] == kode["q2.yaml"] == []


def test_a_file_alone_is_told_of_the_change_beside_its_pk(
    kinerja: Kinerja, q: dict[int, Path]
) -> None:
    for path, kode in ((q[2], []), (q[3], ["KIN392"])):
        isi = path.read_text("utf-8").replace("pk-baru.yaml", "pk.yaml")
        path.write_text(isi, "utf-8")
        (berkas,) = _json(kinerja("periksa", path, "--format", "json"))["berkas"]
        assert [d["kode"] for d in berkas["temuan"]] == kode


def test_a_first_pk_that_was_named_over_the_other_is_said_once(
    kinerja: Kinerja, q: dict[int, Path]
) -> None:
    pk = ("--pk", q[3].parent / "pk.yaml", "--format", "json")
    (berkas,) = _json(kinerja("periksa", q[3], *pk))["berkas"]
    assert [d["kode"] for d in berkas["temuan"]] == ["KIN469"]
    ran = kinerja("hitung", "-r", q[3], *pk)
    assert ("KIN469" in ran.out, "KIN469" in ran.err) == (True, False)


def test_what_is_made_beforehand_and_blank_leaves_the_first(
    kinerja: Kinerja, q: dict[int, Path]
) -> None:
    kosong = kinerja(
        *("templat", "--pk", q[1].parent / "pk-baru.yaml", "--triwulan", "3"),
        *("-o", q[3], "--timpa"),
    )
    assert kosong.err == ""
    args = [o for n in (1, 2, 3) for o in ("-r", q[n])]
    isi = _json(kinerja("hitung", *args, "--format", "json"))
    assert isi["pk"]["berkas"] == "pk.yaml"
    assert [i["id"] for i in isi["indikator"]] == ["a", "b"]


def test_the_evaluation_meets_the_target_that_holds(kinerja: Kinerja) -> None:
    lke = f"{CONTOH}/lke.yaml"
    ran = kinerja("sakip", lke, "--pk", PERUBAHAN, "--format", "json")
    isi = json.loads(ran.out)
    assert isi["pk"]["berkas"] == "pk2024-perubahan.yaml"
    assert isi["perubahan_pk"]["semula"]["berkas"] == "pk2024.yaml"
