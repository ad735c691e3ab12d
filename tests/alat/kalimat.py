"""Cases of sentences: a PK and a realisasi in a few words, and all that is said."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from alat.pendukung import ROOT
from alat.setahun import hitung, isi_berkas, janji, laporan
from kinerja_cli.hitung.berjalan import setahun_penuh
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak import JejakHasil
from kinerja_cli.laporan.baris_banding import Kini, terakhir
from kinerja_cli.laporan.baris_pembanding import berstandar, menuju
from kinerja_cli.laporan.kalimat import (
    kalimat_anggaran,
    kalimat_antartahun,
    kalimat_efisiensi,
    kalimat_ringkasan,
    kalimat_sasaran,
    kalimat_standar,
    kalimat_target,
    kalimat_target_akhir,
    kalimat_triwulan,
)
from kinerja_cli.laporan.kalimat.sisi_lama import kalimat_sisi
from kinerja_cli.telaah.banding import Banding, bandingkan_hasil

Isi = dict[str, Any]
FOLDER = ROOT / "tests" / "kasus" / "kalimat"
HURUF = "abcdefghij"


class Dibaca(NamedTuple):
    """What sentences are said of: a result, and earlier sides by their files."""

    hasil: Hasil
    dulu: tuple[str, ...] = ()

    @property
    def banding(self) -> Banding:
        """Lay the result beside earlier sides."""
        return bandingkan_hasil(JejakHasil(self.hasil), self.dulu, pk_disebut=True)

    @property
    def kini(self) -> list[Kini]:
        """Make the rows of the newest side."""
        banding = self.banding
        return [terakhir(banding, b) for b in banding.semua]


def _semua(rows: Any, say: Callable[[Any], list[str]]) -> Iterator[list[str]]:
    yield from (say(row) for row in rows)


TANYA: Mapping[str, Callable[[Dibaca], Iterator[list[str]]]] = {
    "target": lambda d: _semua(
        d.hasil.seluruh_baris,
        lambda b: kalimat_target(b, setahun=setahun_penuh(d.hasil.realisasi)),
    ),
    "triwulan": lambda d: _semua(d.hasil.seluruh_baris, kalimat_triwulan),
    "antartahun": lambda d: _semua(d.kini, kalimat_antartahun),
    "sisi": lambda d: _semua([d.banding.sisi], kalimat_sisi),
    "akhir": lambda d: _semua(menuju(d.kini), kalimat_target_akhir),
    "standar": lambda d: _semua(berstandar(d.kini), kalimat_standar),
    "sasaran": lambda d: _semua(
        range(1, len(d.hasil.pk.value.sasaran) + 1),
        lambda n: kalimat_sasaran(d.hasil, n),
    ),
    "ringkasan": lambda d: _semua([d.hasil], kalimat_ringkasan),
    "efisiensi": lambda d: _semua(
        d.hasil.efisiensi.baris, lambda e: kalimat_efisiensi(e, d.hasil)
    ),
    "anggaran": lambda d: _semua([d.hasil], kalimat_anggaran),
}


def read_kasus(berkas: str) -> dict[str, Isi]:
    """Read the cases of a file, by what they are about."""
    isi = yaml.safe_load((FOLDER / f"{berkas}.yaml").read_text("utf-8"))
    kasus = {k["kasus"]: k for k in isi}
    assert len(kasus) == len(isi), "two cases of one name"
    return kasus


def susun(k: Isi, folder: Path) -> Dibaca:
    """Compute a case; earlier sides are written to ``folder``."""
    sasaran, isian = _sasaran(k)
    tahun = {"tahun": k.get("tahun", 2024)}
    pk = janji(*sasaran, **tahun, **k.get("pk", {}))
    for n, s in enumerate(pk["sasaran"]):
        if "pendukung" in k:
            s["program"] = k["pendukung"]
        if "bobot" in k:
            s["bobot"] = k["bobot"][n]
    uang = {"anggaran": k.get("anggaran"), "anggaran_perubahan": k.get("pagu")}
    lain = tahun | {kunci: isi for kunci, isi in uang.items() if isi}
    berkas = [
        laporan(p, realisasi={"i": isi}, **tahun) for p, isi in k.get("berkas", ())
    ]
    akhir = laporan(k.get("periode", "tahun"), realisasi=isian, **lain)
    hasil = hitung(pk, *berkas, akhir)
    return Dibaca(hasil, (_dulu(k, folder),) if "dulu" in k else ())


def _sasaran(k: Isi) -> tuple[list[list[Isi]], Isi]:
    """Return the sasaran of a case with their indikator, and the inputs of them."""
    umum = {"satuan": "nilai", "rumus": "nilai"} | k.get("i", {})
    if "sasaran" not in k:
        return [[{"id": "i"} | umum]], {"i": k["isian"]}
    huruf, isian = iter(HURUF), dict(k.get("isian", {}))
    semua = []
    for butir in k["sasaran"]:
        group = []
        for satu in butir:
            if isinstance(satu, dict):  # named again
                group.append(satu)
                continue
            target, isi, *lain = satu
            id_ = next(huruf)
            sebutan = {"id": id_, "nama": f"Indikator {id_.upper()}", "target": target}
            group.append(umum | sebutan | (lain[0] if lain else {}))
            isian[id_] = _isian(umum["rumus"], isi)
        semua.append(group)
    return semua, isian


def _isian(rumus: str, isi: Any) -> Any:
    return (
        isi
        if isi is None or isinstance(isi, dict)
        else {"jumlah" if rumus == "cacah" else "nilai": isi}
    )


def _dulu(k: Isi, folder: Path) -> str:
    """Write the year before, with a PK of its own where the case has one."""
    isi = {"realisasi": {"i": k["dulu"]}} | k.get("kepala_dulu", {})
    tree = laporan("tahun", **isi) | {"tahun": 2023}
    if "pk_dulu" in k:
        i = {"id": "i", "satuan": "nilai", "rumus": "nilai"} | k["i"] | k["pk_dulu"]
        pk = janji([i]) | {"tahun": 2023}
        (folder / "pk2023.yaml").write_text(isi_berkas(pk), "utf-8")
        tree |= {"pk": "pk2023.yaml"}
    else:
        del tree["pk"]
    path = folder / "2023.yaml"
    path.write_text(isi_berkas(tree), "utf-8")
    return str(path)
