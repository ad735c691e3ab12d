"""What if: which inputs are replaced, by what, and that the file stays as it is."""

import json
from collections.abc import Sequence
from copy import deepcopy

import pytest

from alat.ragam_isian import ATURAN
from kinerja_cli.core.angka import penuh
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.dokumen.shipped import data_path
from kinerja_cli.hitung.hasil import hitung_hasil
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source import Source, load
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.text import Text
from kinerja_cli.telaah.proyeksi.andai import Andai, andaikan
from kinerja_cli.telaah.proyeksi.ubah import PerubahanIsian

PK = read_perjanjian(load(str(data_path("pk2024.yaml"))))
REALISASI = {
    "ikm": {"unsur": ["3", "3,5", "4"], "responden": "10"},
    "ketepatan_waktu": {"tepat_waktu": "58.127", "ditargetkan": "58500"},
    "pks": {
        "mitra": [
            {"nama": "Malili", "jenis": "baru"},
            {"nama": "Wotu", "jenis": "perpanjangan"},
        ]
    },
    "cakupan_dokumen": {
        "kartu_keluarga": "90",
        "ktp_elektronik": {"terbit": "80", "wajib": "100"},
        **dict.fromkeys(
            ("akta_kelahiran", "akta_perkawinan", "akta_kematian", "akta_perceraian"),
            "90",
        ),
    },
    "sakip": None,
}


def _source(realisasi: object = REALISASI) -> Source:
    head = {"format": "kinerja/realisasi@1", "tahun": "2024", "periode": "tahun"}
    text = Text("r.yaml", json.dumps(head | {"realisasi": realisasi}), "0" * 64)
    return Source(text, parse_tree(text))


def _andaikan(bila: Sequence[str], source: Source) -> dict[str, Andai]:
    return andaikan(bila, hitung_hasil(PK, read_realisasi(source, PK)))


def _andai(*bila: str) -> dict[str, Andai]:
    return _andaikan(bila, _source())


def _nilai(andai: Andai) -> str:
    assert isinstance(andai.rekap.isian, DasarRumus)
    return penuh(andai.rekap.isian.langkah(ATURAN).nilai) or ""


@pytest.mark.parametrize(
    ("bila", "nilai", "dari"),
    [
        pytest.param(
            "ketepatan_waktu.tepat_waktu=29.250", "50", "58.127", id="an input"
        ),
        pytest.param(
            "cakupan_dokumen.ktp_elektronik.terbit=90", "90", "80", id="a nested key"
        ),
        pytest.param(
            *("cakupan_dokumen.ktp_elektronik=96", "91", "terbit 80, wajib 100"),
            id="a value, not its parts",
        ),
        pytest.param("ikm.unsur.1=4", "95.8333333333", "3", id="the first of a list"),
        pytest.param("ikm.unsur.3=1", "62.5", "4", id="the last of a list"),
        pytest.param(" ikm . unsur . 3 = 1 ", "62.5", "4", id="blanks around it"),
        pytest.param("ikm.nilai_skm=3,2", "80", None, id="another way of filling in"),
        pytest.param("ikm.responden=99", "87.5", "10", id="what stands beside"),
        pytest.param("ikm.bobot=0,33", "86.625", None, id="what the file leaves out"),
        pytest.param("pks.jumlah=15", "15", None, id="a count instead of a list"),
        pytest.param("pks.mitra.1.jenis=perpanjangan", "2", "baru", id="a partner"),
    ],
)
def test_one_input_is_another(bila: str, nilai: str, dari: str | None) -> None:
    ((id_, andai),) = _andai(bila).items()
    assert _nilai(andai).startswith(nilai)
    ((isian, lama, *_),) = andai.perubahan
    assert (f"{id_}.{isian}", lama) == (bila.replace(" ", "").split("=")[0], dari)


def test_several_of_one_indikator_go_together() -> None:
    andai = _andai("ikm.unsur.1=4", "pks.jumlah=7", "ikm.unsur.2=4", "ikm.responden=20")
    assert list(andai) == ["ikm", "pks"]
    assert _nilai(andai["ikm"]) == "100"
    assert andai["ikm"].perubahan == (
        PerubahanIsian("unsur.1", "3", "4"),
        PerubahanIsian("unsur.2", "3,5", "4"),
        PerubahanIsian("responden", "10", "20"),
    )
    assert andai["pks"].perubahan == (PerubahanIsian("jumlah", None, "7"),)


def test_another_way_is_given_in_full() -> None:
    andai = _andai("ikm.nilai_skm=3", "ikm.responden=5")["ikm"]
    assert _nilai(andai) == "75"
    assert isinstance(andai.rekap.isian, DasarRumus)
    filled = {k: v for k, v in andai.rekap.isian.model_dump().items() if v is not None}
    assert list(filled) == ["responden", "nilai_skm"]


def test_parts_instead_of_a_value_are_given_in_full() -> None:
    andai = _andai(
        "cakupan_dokumen.kartu_keluarga.terbit=3",
        "cakupan_dokumen.kartu_keluarga.wajib=4",
    )["cakupan_dokumen"]
    assert _nilai(andai).startswith("85.8333333333")  # 75, 80 and four times 90


def test_what_is_not_filled_in_yet() -> None:
    bila = [f"sakip.{n}=10" for n in ("perencanaan", "pengukuran", "pelaporan")]
    andai = _andai(*bila, "sakip.evaluasi=20,5")["sakip"]
    assert _nilai(andai) == "50.5"
    assert [p.dari for p in andai.perubahan] == [None] * 4


@pytest.mark.parametrize("realisasi", [None, {}, {"ikm": None}, {"pks": None}])
def test_a_file_that_holds_nothing_yet(realisasi: object) -> None:
    andai = _andaikan(["pks.jumlah=3"], _source(realisasi))["pks"]
    assert _nilai(andai) == "3"


@pytest.mark.parametrize(
    ("bila", "lengkap"),
    [
        pytest.param("pks.jumlah=", False, id="nothing left"),
        pytest.param("pks.jumlah=  ", False, id="only blanks"),
        pytest.param("ikm.bobot=", True, id="an input that may be left out"),
    ],
)
def test_a_blank_value_is_not_filled_in(
    bila: str,
    lengkap: bool,  # noqa: FBT001 - an expected value
) -> None:
    (andai,) = _andai(bila).values()
    assert isinstance(andai.rekap.isian, DasarRumus) is lengkap
    assert [p.ke for p in andai.perubahan] == [""]


def test_nothing_is_thought_of() -> None:
    assert _andai() == {}


def test_the_file_stays_as_it_is() -> None:
    source = _source()
    before = deepcopy(source.tree)
    bila = (
        *("ikm.unsur.2=1", "ikm.responden=11", "pks.mitra.2.nama=Lain"),
        *("cakupan_dokumen.ktp_elektronik.terbit=1", "sakip.perencanaan="),
    )
    assert len(_andaikan(bila, source)) == 4
    assert source.tree == before
    assert len(_andaikan(["pks.jumlah=1"], source)) == 1
    assert source.tree == before
