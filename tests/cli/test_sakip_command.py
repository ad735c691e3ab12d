"""``kinerja sakip``: exit statuses, where findings go, and what is written where."""

from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest

from alat.naskah import naskah_pk
from alat.pendukung import ENGLISH, Kinerja, Write
from alat.pendukung_sakip import LAMPIRAN_2, lembar

PK = naskah_pk('{id: s, nama: SAKIP, satuan: nilai, target: "TARGET", rumus: sakip}')
NILAI = [x for k, n in LAMPIRAN_2.items() for x in (f"--{k}", f"{n}")]
LKE = lembar("\n".join(f'{k}: {{nilai: "{n}"}}' for k, n in LAMPIRAN_2.items()))
HURUF = "{huruf: A, terpenuhi: 7, dari: 8}"
# 5,40 + 8,10 + 12,00 are the 25,50 of the document.
RAGU = LKE.replace(
    '{nilai: "25.50"}', f"{{keberadaan: {HURUF}, kualitas: A, pemanfaatan: BB}}"
)


@pytest.fixture(autouse=True)
def _in_the_folder(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("pk.yaml", PK.replace("TARGET", "81,10"))
    write("lke.yaml", LKE)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("isi", "target", "strict"),
    [
        pytest.param(LKE, None, 0, id="whole"),
        pytest.param(LKE, "81,10", 0, id="whole, and the target is met"),
        pytest.param(LKE, "81,11", 1, id="the target is missed by a hundredth"),
        pytest.param(LKE.replace("25.50", "25.51"), None, 0, id="a note"),
        pytest.param(LKE + 'total: "81,12"\n', None, 0, id="a total rounded for print"),
        pytest.param(RAGU, None, 1, id="a warning"),
        pytest.param(RAGU, "81,10", 1, id="a warning, though the target is met"),
        pytest.param(LKE.replace("evaluasi: {", "#"), None, 1, id="not whole"),
        pytest.param(lembar(""), None, 1, id="blank"),
        pytest.param(lembar(""), "81,10", 1, id="blank, with a target"),
    ],
)
def test_ketat(
    kinerja: Kinerja, write: Write, isi: str, target: str | None, strict: int
) -> None:
    path = write("lke.yaml", isi)
    write("pk.yaml", PK.replace("TARGET", target or "0"))
    more = ("--pk", "pk.yaml") if target else ()
    status, out, err = kinerja("sakip", path, *more, "--ketat")
    assert status == strict
    assert out
    assert ENGLISH.findall(out + err) == []
    plain = kinerja("sakip", path, *more)
    assert (plain.status, plain.out) == (0, out)
    sebab = err.removeprefix(plain.err).splitlines()
    assert [s for s in sebab if not s.startswith("kinerja: --ketat: ")] == []
    assert bool(sebab) == bool(strict)


def test_a_warning_stands_on_stderr_and_in_the_report(
    kinerja: Kinerja, write: Write
) -> None:
    path = write("ragu.yaml", RAGU)
    status, out, err = kinerja("sakip", path)
    assert status == 0
    assert err.startswith(
        f"{path}:4:37: KIN326 peringatan: keberadaan perencanaan A tidak sesuai"
    )
    assert err.count("KIN") == err.count("    saran: ") == 1
    assert out.count("KIN326") == 1
    assert "peringatan" not in out


def test_a_note_stands_in_the_report_only(kinerja: Kinerja, write: Write) -> None:
    path = write("catat.yaml", LKE.replace("25.50", "25.51"))
    out = kinerja("sakip", path).clean()
    assert "KIN324  perencanaan 25,51 tidak dapat berasal dari nilai huruf" in out


@pytest.mark.parametrize("ketat", [(), ("--ketat",)], ids=["", "ketat"])
@pytest.mark.parametrize(
    ("total", "place"),
    [('"81,13"', "8:8: KIN403"), ("101", "8:8: KIN212"), ("x", "8:8: KIN210")],
)
def test_an_error_of_a_file_is_3(
    kinerja: Kinerja, write: Write, total: str, place: str, ketat: tuple[str, ...]
) -> None:
    path = write("lke.yaml", f"{LKE}total: {total}\n")
    err = kinerja("sakip", path, *ketat).refusal(3)
    assert err.startswith(f"{path}:{place} galat: ")
    assert err.count("KIN") == 1


def test_an_error_of_the_pk_is_3(kinerja: Kinerja) -> None:
    Path("pk.yaml").write_text(PK.replace("TARGET", "banyak"), "utf-8")
    for asal in (["lke.yaml"], NILAI):
        err = kinerja("sakip", *asal, "--pk", "pk.yaml").refusal(3)
        assert err.startswith("pk.yaml:7:")


def _stdin(monkeypatch: pytest.MonkeyPatch, isi: str) -> None:
    stdin = SimpleNamespace(buffer=BytesIO(isi.encode()))
    monkeypatch.setattr("sys.stdin", stdin)


def test_a_worksheet_from_standard_input(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stdin(monkeypatch, LKE)
    out = kinerja("sakip", "-", "--format", "csv").clean()
    from_file = kinerja("sakip", "lke.yaml", "--format", "csv").out
    assert "lke.yaml" in from_file
    assert out.replace(",masukan baku,", ",lke.yaml,") == from_file
    _stdin(monkeypatch, LKE.replace("25.50", "31"))
    err = kinerja("sakip", "-").refusal(3)
    assert err.startswith("-:4:")
