"""Every finding is documented, and its example really gives it.

Beneath the heading of a code, a ``yaml KIND`` block is the part of a file that a
planner would have written, and the ``text`` block after it what is found. For
``banding`` it is a line a year: its indikator and what was filled in.
``KINERJA_GOLDEN=tulis`` writes what is found into the document.
"""

import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

import kinerja_cli
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.laporan.lkjip.bahan import siapkan
from kinerja_cli.source import load
from kinerja_cli.telaah.banding import bandingkan
from kinerja_cli.telaah.periksa import periksa_berkas

DOCUMENT = Path(__file__).parents[2] / "docs" / "temuan.md"
TEXT = DOCUMENT.read_text("utf-8")
SECTION = re.compile(r"^### (KIN\d{3})\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
SECTIONS = dict(SECTION.findall(TEXT))
EXAMPLE = re.compile(r"```yaml (\w+)\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)
SRC = Path(kinerja_cli.__file__).parent

BERKAS = {"format": "kinerja/realisasi@1", "tahun": "2024", "triwulan": "3"}
INDIKATOR = {
    "id": "contoh",
    "nama": "Contoh",
    "satuan": "nilai",
    "target": "10",
    "rumus": "nilai",
}
PK = {"format": "kinerja/pk@1", "tahun": "2024", "instansi": "Dinas Contoh"}


def _filled(part: str, rest: dict[str, str]) -> str:
    """Put before ``part`` the keys that every such file has and it does not show."""
    missing = {k: v for k, v in rest.items() if not re.search(f"(?m)^{k}:", part)}
    return "".join(f"{k}: {v}\n" for k, v in missing.items()) + part


def _indented(part: str, by: str) -> str:
    return "".join(f"{by}{line}\n" for line in part.splitlines())


def _pk(indikator: str) -> str:
    item = _indented(_filled(indikator, INDIKATOR), "        ")
    sasaran = f"sasaran:\n  - uraian: Contoh\n    indikator:\n      -\n{item}"
    return _filled(sasaran, PK)


def _file(kind: str, part: str) -> str:
    match kind:
        case "realisasi":
            return _filled(f"realisasi:\n{_indented(part, '  ')}", BERKAS)
        case "berkas":
            periode = {} if "periode:" in part else BERKAS
            return _filled(part, BERKAS | periode)
        case "indikator":
            return _pk(part)
        case "lke":
            return _filled(part, {"format": "kinerja/lke@1", "tahun": "2024"})
    assert kind == "pk"
    if "sasaran:" in part:
        return _filled(part, PK)
    indikator = _pk("").partition("sasaran:")[2]
    return _filled(part, PK) + f"sasaran:{indikator}"


def _found(folder: Path, kind: str, part: str) -> list[Diagnostic]:
    path = folder / "contoh.yaml"
    if kind == "anggaran":
        return _of_budget(folder, part)
    if kind == "banding":
        return _compared(folder, yaml.load(part, yaml.BaseLoader))
    if kind not in {"hitung", "laporan"}:
        path.write_text(_file(kind, part), "utf-8")
        return [d for p in periksa_berkas(str(path)) for d in p.temuan]
    match = re.fullmatch(r"indikator: \{(.*)\}\nrealisasi: (.*)\n", part)
    assert match
    indikator = yaml.dump(yaml.load(f"{{{match[1]}}}", yaml.BaseLoader))
    isi = yaml.load(match[2], yaml.BaseLoader)
    tiap = [{"realisasi": {"contoh": i}} for i in _each(isi)]
    hasil = _hasil(folder, _pk(indikator), tiap)
    if kind == "laporan":
        return [*siapkan(hasil).temuan]
    of_rows = (d for b in hasil.baris for d in b.catatan)
    return [*hasil.temuan, *hasil.realisasi.catatan(), *of_rows]


def _of_budget(folder: Path, part: str) -> list[Diagnostic]:
    isi = yaml.load(part, yaml.BaseLoader)
    milik_pk = {k: isi.pop(k) for k in ("konvensi", "program") if k in isi}
    sasaran = _pk("").partition("sasaran:")[2]
    if "sasaran" in isi:
        sasaran += f"    program: {isi.pop('sasaran')}\n"
    pk = _filled(yaml.dump(milik_pk), PK) + f"sasaran:{sasaran}"
    nilai = {"realisasi": {"contoh": {"nilai": isi.pop("capaian", "10")}}}
    tiap = [nilai | isi | {"anggaran": a} for a in _each(isi["anggaran"])]
    hasil = _hasil(folder, pk, tiap)
    assert hasil.anggaran
    baris = [d for b in hasil.anggaran.semua for d in b.catatan]
    of_all = (d for e in hasil.efisiensi.baris for d in e.catatan)
    return [*baris, *dict.fromkeys(of_all), *hasil.efisiensi.sementara]


def _each(isi: Any) -> list[Any]:
    """Take a list for the quarters of a year, anything else for one period."""
    return isi if isinstance(isi, list) else [isi]


def _hasil(folder: Path, pk: str, tiap: list[dict[str, Any]]) -> Hasil:
    (folder / "pk.yaml").write_text(pk, "utf-8")
    perjanjian = read_perjanjian(load(str(folder / "pk.yaml")))
    berkas = []
    for n, isi in enumerate(tiap, 1):
        path = folder / f"q{n}.yaml"
        triwulan = BERKAS["triwulan"] if len(tiap) == 1 else str(n)
        path.write_text(yaml.dump(BERKAS | {"triwulan": triwulan} | isi), "utf-8")
        berkas.append(read_realisasi(load(str(path)), perjanjian))
    return hitung_hasil(perjanjian, *berkas)


def _compared(folder: Path, sisi: dict[str, dict[str, Any]]) -> list[Diagnostic]:
    """Compare years, each given by its indikator; one without a target has no PK."""
    files, pks = [], []
    for tahun, indikator in sisi.items():
        isian = yaml.dump({"contoh": indikator.pop("realisasi")})
        triwulan = indikator.pop("triwulan", None)
        periode = f"triwulan: {triwulan}" if triwulan else "periode: tahun"
        berkas = folder / f"{tahun}.yaml"
        awal = f"format: kinerja/realisasi@1\ntahun: {tahun}\n{periode}\nrealisasi:\n"
        berkas.write_text(awal + _indented(isian, "  "), "utf-8")
        files.append(str(berkas))
        if "target" in indikator:
            pk = folder / f"pk{tahun}.yaml"
            instansi = indikator.pop("instansi", PK["instansi"])
            isi = _pk(yaml.dump(indikator)).replace("tahun: 2024", f"tahun: {tahun}")
            isi = isi.replace(PK["instansi"], instansi)
            pk.write_text(isi, "utf-8")
            pks.append(str(pk))
    banding = bandingkan(files, pks)
    of_sides = [*banding.temuan, *(d for s in banding.sisi for d in s.catatan())]
    of_sides += banding.catatan()
    return [*of_sides, *(d for b in banding.baris for d in b.catatan)]


def _shown(d: Diagnostic) -> str:
    return f"{d._replace(location=None, excerpt='')}\n"


def test_every_code_is_documented_and_every_documented_code_exists() -> None:
    emitted = {
        code
        for path in SRC.rglob("*.py")
        for code in re.findall(r'"(KIN\d{3})"', path.read_text("utf-8"))
    }
    assert set(SECTIONS) == emitted
    assert list(SECTIONS) == sorted(SECTIONS)


@pytest.mark.parametrize("code", SECTIONS)
def test_section_says_level_cause_remedy_and_example(code: str) -> None:
    lines = SECTIONS[code]
    assert re.search(r"(?m)^- Tingkat: (galat|peringatan|catatan)\b", lines)
    assert re.search(r"(?m)^- Sebab: .*\n(  .*\n)*- Obat: ", lines)
    assert "\n```" in lines or "\n- Contoh: " in lines


@pytest.mark.parametrize("code", [c for c in SECTIONS if "```yaml " in SECTIONS[c]])
def test_example_gives_its_finding(code: str, tmp_path: Path) -> None:
    match = EXAMPLE.search(SECTIONS[code])
    assert match
    kind, part, expected = match.groups()
    found = [d for d in _found(tmp_path, kind, part) if d.code == code]
    shown = "".join(map(_shown, found))
    if os.environ.get("KINERJA_GOLDEN") == "tulis":
        text = DOCUMENT.read_text("utf-8")
        new = match[0].replace(f"```text\n{expected}", f"```text\n{shown}")
        DOCUMENT.write_bytes(text.replace(match[0], new).encode())
        expected = shown
    assert shown
    assert shown == expected
    levels = re.search(r"- Tingkat: (.*)", SECTIONS[code])
    assert levels
    assert {d.level for d in found} <= set(re.findall(r"\w+", levels[1]))
