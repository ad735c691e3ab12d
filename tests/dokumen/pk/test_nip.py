"""Who signs: rank and number, as printed, however they were pasted."""

from typing import Any

import pytest

from alat.pendukung import Write, refusals
from alat.setahun import butir, hitung, isi_berkas, janji, laporan
from kinerja_cli import api
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.dokumen.pk.nip import cetak_nip
from kinerja_cli.dokumen.pk.sasaran import Pihak
from kinerja_cli.dokumen.skema import skema_pk
from kinerja_cli.source.validation import validate

ANGKA = "197001011995031002"


def _pihak(**more: Any) -> Pihak:
    return validate(Pihak, {"nama": "Siti", "jabatan": "Kepala"} | more)


@pytest.mark.parametrize(
    "tertulis",
    [
        ANGKA,
        "19700101 199503 1 002",
        " 19700101  199503 1\N{NO-BREAK SPACE}002 ",
        f"NIP. {ANGKA}",
        "nip: 19700101 199503 1 002",
    ],
)
def test_eighteen_digits_however_they_are_parted(tertulis: str) -> None:
    pihak = _pihak(nip=tertulis)
    assert pihak.nip == ANGKA
    assert pihak.nip_tercetak == "19700101 199503 1 002"


@pytest.mark.parametrize("tertulis", [None, "", "-", "–", "tidak ada", "n/a"])
@pytest.mark.parametrize("kunci", ["nip", "pangkat"])
def test_none(kunci: str, tertulis: str | None) -> None:
    pihak = _pihak(**{kunci: tertulis})
    assert (pihak.nip, pihak.nip_tercetak, pihak.pangkat) == (None, None, None)


@pytest.mark.parametrize(
    ("tertulis", "code", "message"),
    [
        (ANGKA[:-1], "KIN376", "NIP berisi 17 angka, seharusnya 18"),
        (f"{ANGKA}1", "KIN376", "NIP berisi 19 angka, seharusnya 18"),
        ("19700101.199503.1.002", "KIN376", "“19700101.199503.1.002” bukan NIP"),
        ("NRP 12345678", "KIN376", "“NRP 12345678” bukan NIP: berisi selain angka"),
        ("NIP", "KIN376", "“NIP” bukan NIP"),
        ("١٩٧٠٠١٠١١٩٩٥٠٣١٠٠٢", "KIN376", "“١٩٧٠٠١٠١١٩٩٥٠٣١٠٠٢” bukan NIP"),
        ("1,97001E+17", "KIN377", "“1,97001E+17” bilangan ilmiah"),
        ("1.97001011995031e17", "KIN377", "“1.97001011995031e17” bilangan ilmiah"),
        ("197001011995031000", "KIN377", "NIP berakhir 000: Excel hanya menyimpan"),
    ],
)
def test_what_is_no_number_says_what_to_write(
    tertulis: str, code: str, message: str
) -> None:
    (found,) = refusals(_pihak, nip=tertulis)
    assert (found.code, found.keys) == (code, ("nip",))
    assert found.message.startswith(message)
    assert '"19700101 199503 1 002"' in found.hint


def test_a_list_is_one_finding() -> None:
    with pytest.raises(KinerjaError) as raised:
        _pihak(nip=[ANGKA])
    assert [d.keys[:1] for d in raised.value.diagnostics] == [("nip",)]


def test_rank_as_it_is_printed() -> None:
    assert _pihak(pangkat="Pembina Utama Muda, IV/c").pangkat == (
        "Pembina Utama Muda, IV/c"
    )


@pytest.mark.parametrize(
    ("kunci", "maksud"), [("golongan", "pangkat"), ("nomor_induk", "nip")]
)
def test_other_names_lead_there(kunci: str, maksud: str) -> None:
    (found,) = refusals(_pihak, **{kunci: "x"})
    assert (found.code, f"`{maksud}`" in found.hint) == ("KIN202", True)


def test_in_a_whole_pk_unquoted_too() -> None:
    pihak = {"nama": "S", "jabatan": "K", "nip": int(ANGKA), "pangkat": "Pembina"}
    pk = janji([butir("a", 1)], pihak_pertama=pihak)
    pertama = hitung(pk, laporan("tahun", realisasi={})).pk.value.pihak_pertama
    assert pertama
    assert (pertama.nip, pertama.pangkat) == (ANGKA, "Pembina")


def test_each_pk_of_a_year_has_its_own_parties(write: Write) -> None:
    i = butir("a", 10)
    for nama, more in (
        ("pk.yaml", {}),
        ("baru.yaml", {"perubahan_dari": "pk.yaml", "berlaku_mulai": "triwulan 3"}),
    ):
        nip = ANGKA if more else None
        pihak = {"nama": nama, "jabatan": "Kepala Dinas", "nip": nip}
        write(nama, isi_berkas(janji([i], pihak_pertama=pihak, **more)))
    r = laporan(3, realisasi={"a": {"nilai": 9}}) | {"pk": "baru.yaml"}
    pihak_kini = api.hitung(write("q3.yaml", isi_berkas(r))).pk.value.pihak_pertama
    assert pihak_kini
    assert (pihak_kini.nama, pihak_kini.nip) == ("baru.yaml", ANGKA)


def test_the_schema_knows_them() -> None:
    milik = skema_pk()["$defs"]["Pihak"]
    assert {"nip", "pangkat"} <= milik["properties"].keys()
    assert milik["required"] == ["nama", "jabatan"]
    assert cetak_nip(ANGKA).replace(" ", "") == ANGKA
