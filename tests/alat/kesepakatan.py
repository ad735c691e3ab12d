"""What a report says in each format, held against what its JSON says."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from alat.keluaran import Cetak, Object, mata, screen_says, sheet_says, tables, terlihat

KATA = {
    "belum_ada": "belum ada",
    "tak_terhitung": "tak terhitung",
    "tidak_ada": "tidak ada",
}
LETAK = ("berkas", "baris", "kolom", "lembar", "sel", "formula")
JUDUL = {
    "Indikator": "nama",
    "Satuan": "satuan",
    "Target": "target",
    "Realisasi": "realisasi",
    "Capaian %": "capaian",
    "Tercapai": "tercapai",
    "Kategori": "kategori",
    "Predikat": "predikat",
    "Pagu awal": "pagu_awal",
    "Pagu": "pagu",
    "Sisa": "sisa",
    "Serapan %": "serapan",
    "Isian": "isian",
    "Menuju": "tujuan",
    "Sekarang": "sekarang",
    "Keterangan": "keterangan",
    "Perubahan": "perubahan",
    "Relatif %": "relatif",
    "Penilaian": "penilaian",
    "Bobot": "bobot",
    "Nilai": "nilai",
    "% bobot": "persen_bobot",
    "Mandiri": "mandiri",
    "Langkah": "langkah",
    "Tambahan": "tambahan",
    "Total": "total",
    "Lebih": "lebih",
    "Selisih (poin)": "selisih",
    "IE": "ie",
    "TE": "te",
    "Sebutan": "sebutan",
    "Efisiensi %": "rasio",
    "Pagu × capaian": "pagu_capaian",
    "E %": "e",
    "NE %": "ne",
    "Sisa %": "sisa_persen",
}


def kunci(judul: str) -> str:
    """Return the key of what a column shows; of a quarter ``Target TW 3``."""
    awal = re.sub(" TW [1-4]$", "", judul)
    tahun = JUDUL.get(awal, "")
    return f"{tahun}_triwulan" if tahun and awal != judul else tahun


def _steps(node: Any, tingkat: int = 0) -> Iterator[Object]:
    """Yield a step and all beneath it, as a sheet has them."""
    if node:
        letak, acuan = node["letak"] or {}, node["acuan"] or {}
        yield {
            **{k: v for k, v in node.items() if not isinstance(v, list | dict)},
            **{k: letak.get(k) for k in LETAK},
            "tertulis": (letak.get("tertulis") or "").strip(),
            "acuan": acuan.get("sumber"),
            "keyakinan": acuan.get("keyakinan"),
            "tingkat": tingkat,
        }
        for anak in node["dasar"]:
            yield from _steps(anak, tingkat + 1)


def _jelaskan(isi: Any) -> Iterator[Object]:
    for i in isi["indikator"]:
        nama = {"id": i["id"], "status": i["status"]}
        catatan = {"bagian": "indikator", "catatan": i["catatan"], "tingkat": 0}
        yield nama | catatan | {"label": None}
        for bagian in ("capaian", "capaian_triwulan", "dasar_target"):
            for step in _steps(i[bagian]):
                yield nama | step | {"bagian": bagian}
        for g in i["golongan"]:
            yield nama | {
                "bagian": g["nama"],
                "label": g["sebutan"],
                "rumus": g["batas"],
                "bulat": g["nilai"],
                "desimal": g["desimal"],
                "acuan": g["acuan"]["sumber"],
            }
    for bagian in ("rata_rata", "serapan"):
        semua = isi[bagian] if bagian == "rata_rata" else [isi[bagian]]
        for step in (s for akar in semua for s in _steps(akar)):
            yield step | {"bagian": bagian, "id": None, "catatan": None}


def _proyeksi(isi: Any) -> Iterator[Object]:
    for i in isi["indikator"]:
        kedudukan = {k: v for k, v in i.items() if not isinstance(v, list)}
        for butuh in i["kebutuhan"] or [{}]:
            yield kedudukan | butuh | {"nama": i["nama"]}


def _banding(isi: Any) -> Iterator[Object]:
    sisi = {s["sisi"]: s for s in isi["sisi"]}
    for i in isi["indikator"]:
        for n in i["sisi"]:
            s = sisi[n["sisi"]]
            umum = ("tahun", "periode", "rumus_saja", "keterangan")
            yield {k: s[k] for k in umum} | {"id": i["id"], "pk": s["pk"]["berkas"]} | n
    for i in isi["indikator"]:
        for p in i["pembanding"]:
            beserta = {f"pembanding_{k}": isi for k, isi in p.items()}
            yield {"id": i["id"], "sisi": isi["sisi"][-1]["sisi"]} | beserta


def _sakip(isi: Any) -> Iterator[Object]:
    header = {"tahun": isi["tahun"], "instansi": isi["instansi"]}
    header["berkas"] = isi["asal"]["berkas"]
    for b in isi["komponen"]:
        yield header | b
    jumlah = {"jenis": "jumlah", "predikat": isi["predikat"], "bobot": Decimal(100)}
    jumlah["mandiri"] = (isi["mandiri"] or {}).get("total")
    yield header | jumlah | dict.fromkeys(("nilai", "persen_bobot"), isi["total"])
    for k in isi["kenaikan"]:
        yield header | {kunci: n for kunci, n in k.items() if kunci != "perubahan"}


BARIS: dict[str, Callable[[Any], Iterator[Object]]] = {
    "hitung": lambda isi: iter(semua_indikator(isi)),
    "jelaskan": _jelaskan,
    "proyeksi": _proyeksi,
    "banding": _banding,
    "anggaran": lambda isi: iter(
        [
            *(*isi["program"], isi["jumlah"], *isi["sasaran"]),
            *isi.get("kinerja_program", []),
        ]
    ),
    "sakip": _sakip,
}


def semua_indikator(isi: Any) -> list[Object]:
    """Return the indikator of sasaran, then those of programs."""
    program = (i for p in isi.get("program", []) for i in p["indikator"])
    return [*isi["indikator"], *program]


def agree(cetak: Cetak, perintah: str, *args: object) -> Any:
    """Assert that sheet, screen and Markdown say what JSON does; returns that."""
    isi, umum = cetak.json(perintah, *args), {}
    if "pk" in isi and "realisasi" in isi:
        umum = {"pk": isi["pk"]["berkas"], "tahun": isi["pk"]["tahun"]}
        if len(isi["realisasi"]) == 1:
            umum["triwulan"] = isi["realisasi"][0]["triwulan"]
    benar = list(BARIS[perintah](isi))
    sheet_says(cetak.csv(perintah, *args), (umum | i for i in benar))
    markdown = cetak(perintah, *args, format_="markdown")
    screen_says(cetak(perintah, *args), markdown)
    benar += [*_diacu(isi), *isi.get("indikator", [])]
    benar += [*_jangka_menengah(benar), *_tiap(benar)]
    for (_, *header), *rows in tables(markdown).values():
        for nama, *isian in rows:
            cells = {j: c for j, c in zip(header, isian, strict=True) if kunci(j)}
            if "(lihat sasaran " in nama:  # it weighs otherwise there
                cells.pop("Bobot", None)
            if "Target" in cells:  # where it changed, the first
                cells["Target"] = cells["Target"].partition(";")[0]
            if "(lihat sasaran " in nama:  # its weight here is of this sasaran
                cells.pop("Bobot", None)
            assert any(_holds(i, cells) for i in benar), (nama, cells)
    return isi


def _diacu(isi: Any) -> Iterator[Object]:
    """Yield what a sasaran names again, with what it weighs there."""
    menurut_id = {i["id"]: i for i in isi.get("indikator", [])}
    for s in isi.get("sasaran", []):
        for a in s.get("acuan", []):
            yield menurut_id[a["id"]] | {"bobot": a["bobot"]}


def _tiap(benar: list[Object]) -> Iterator[Object]:
    """Yield what a result says of each quarter, as tables of their own."""
    for i in benar:
        for t in i.get("tiap_triwulan", []):
            umum = {k: i[k] for k in ("satuan", "predikat")}
            if i["skala"] and t["realisasi"]:
                umum["predikat"] = i["skala"][int(t["realisasi"]) - 1]
            yield umum | t


def _jangka_menengah(benar: list[Object]) -> Iterator[Object]:
    """Yield what a comparison says of medium-term targets, as a table of its own."""
    for n in benar:
        if n.get("target_akhir") and "capaian_target_akhir" in n:
            kunci = {k: n[f"{k}_target_akhir"] for k in ("capaian", "tercapai")}
            berjalan = n["target_akhir_masa_berjalan"]
            yield kunci | {"target": n["target_akhir"], "masa_berjalan": berjalan}
        if n.get("pembanding_jenis"):
            yield {k.removeprefix("pembanding_"): isi for k, isi in n.items()} | {
                "target": n["pembanding_nilai"],
                "target_kata": n["pembanding_kata"],
            }


def _holds(isi: Object, cells: dict[str, str]) -> bool:
    """Tell whether an object holds what a row shows, title by title."""
    kata = KATA.get(isi.get("status", ""))
    tampak = terlihat(isi)
    semua = ((tampak.get(kunci(judul)), cell) for judul, cell in cells.items())
    ketik = str(tampak.get("sekarang"))  # as it may be typed, like what is needed
    return all(
        cell in {mata(nilai), kata, ketik} or (nilai is None and cell in KATA.values())
        for nilai, cell in semua
    )
