"""KIN369: what of a target of zero is judged, and what is not."""

from typing import Any

import pytest

from alat.pendukung import Write
from alat.setahun import butir, hitung, isi_berkas, janji, laporan
from kinerja_cli.telaah.periksa import periksa_berkas

PUTUSAN = "yang dinilai tercapai atau tidaknya, capaian tidak dihitung"
SERATUS = {"konvensi": {"target_nol": "seratus_bila_tercapai"}}


def _found(write: Write, indikator: Any, **more: Any) -> dict[str, str]:
    path = write("pk.yaml", isi_berkas(janji([indikator], **more)))
    found = [d for d in next(periksa_berkas(str(path))).temuan if d.code == "KIN369"]
    assert {d.level for d in found} <= {"catatan"}
    return {d.message: d.hint for d in found}


@pytest.mark.parametrize(
    ("target", "arah", "message"),
    [
        (0, "turun", f"target 0: {PUTUSAN}"),
        ("0,00", "turun", f"target 0,00: {PUTUSAN}"),
        ("≤ 0", "turun", f"target ≤ 0: {PUTUSAN}"),
        ("> 0", "naik", f"target > 0: {PUTUSAN}"),
        (0, "naik", f"target 0: {PUTUSAN}; 0 pun mencapainya"),
        ("0-5", "turun", None),
        ("0,01", "turun", None),
        ("-", "turun", None),
    ],
    ids=str,
)
def test_only_zero_is_noted(
    write: Write, target: object, arah: str, message: str | None
) -> None:
    found = _found(write, butir("a", target, arah=arah))
    assert list(found) == ([message] if message else [])


def test_what_the_convention_gives_is_what_hitung_gives(write: Write) -> None:
    nol = butir("a", 0, "cacah", arah="turun")
    (_, hint), *_ = _found(write, nol).items()
    assert "`konvensi: {target_nol: seratus_bila_tercapai}`" in hint
    message = "target 0: capaian 100 bila tercapai; bila tidak, tidak dihitung"
    assert _found(write, nol, **SERATUS) == {message: ""}
    for jumlah, capaian in ((0, 100), (1, None)):
        isi = laporan("tahun", realisasi={"a": {"jumlah": jumlah}})
        (baris,) = hitung(janji([nol], **SERATUS), isi).baris
        assert (baris.tercapai, baris.capaian and baris.capaian.nilai) == (
            not jumlah,
            capaian,
        )


def test_a_target_of_later_is_noted_and_one_of_a_quarter_is_not(write: Write) -> None:
    akhir = {"tahun": 2026, "nilai": 0, "sumber": "Renstra"}
    tw = [0, 0, 0, 8]
    more: dict[str, Any] = {"target_triwulan": tw, "target_akhir": akhir}
    assert list(_found(write, butir("a", 8, arah="turun", **more))) == [
        f"target akhir 0: {PUTUSAN}"
    ]
