"""Keys of an indikator that only some rumus know: with theirs, and beside another."""

import pytest

from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Kinerja, refusals
from alat.tahun_berjalan import pk_of, source
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.realisasi import read_realisasi

GABUNG = "hitungan: a, isian: {a: {gabung: jumlah}}"
BARIS = "      - {id: a, nama: A, satuan: persen, JANJI}"
OPINI = "rumus: predikat, target: WTP, skala: opini_bpk"


def test_the_scale_of_an_indikator_is_that_of_its_rumus() -> None:
    pk = pk_of(OPINI).value
    assert pk.menurut_id["a"].kelas.baca_kata("WTP") == 4
    assert pk.subjek() == ("capaian", "opini_bpk")


def test_a_scale_of_its_own_opens_no_book() -> None:
    pk = pk_of("rumus: predikat, target: tinggi, skala: [Rendah, 2, Tinggi]").value
    assert pk.menurut_id["a"].kelas.baca_kata("2") == 2
    assert pk.subjek() == ("capaian",)


@pytest.mark.parametrize(
    ("janji", "di", "finding", "hint"),
    [
        (
            "rumus: nilai, target: 4, skala: opini_bpk",
            "skala: opini_bpk",
            "KIN215 galat: `skala` bukan kunci untuk rumus `nilai`",
            "kunci ini milik rumus `predikat`; ganti `rumus`, atau hapus kuncinya",
        ),
        (
            "rumus: nilai, target: 4, capaian_predikat: penuh",
            "capaian_predikat",
            "KIN215 galat: `capaian_predikat` bukan kunci",
            "kunci ini milik rumus `predikat`",
        ),
        (
            "rumus: predikat, target: WTP",
            "rumus",
            "KIN216 galat: rumus `predikat` memerlukan `skala`",
            "sebut nama skala yang ada (`level`, `opini_bpk`, `sakip`, `skm`)",
        ),
        (
            "rumus: predikat, target: WTP, skala: opini",
            "skala",
            "KIN204 galat: “opini” bukan nama skala",
            "mungkin maksudnya `opini_bpk`",
        ),
        (
            "rumus: predikat, target: WTP, skala: [WTP]",
            "skala",
            "KIN206 galat: `skala` berisi 1 nama",
            "tulis 2 sampai 30 nama, dari yang terendah",
        ),
        (
            "rumus: predikat, target: WTP, skala: [WTP, wtp]",
            "skala",
            "KIN305 galat: “wtp” disebut dua kali dalam `skala`",
            "hapus salah satunya",
        ),
        (
            "rumus: predikat, target: WTP, skala: {1: WTP}",
            "skala",
            "KIN203 galat: `skala` harus berupa daftar",
            "tulis [isi, isi]",
        ),
        (
            OPINI + ", akumulasi: rata_rata",
            "akumulasi: rata_rata",
            "KIN223 galat: `akumulasi: rata_rata` tidak bermakna untuk rumus",
            "pilih posisi",
        ),
        (
            "rumus: hitungan, target: 1, akumulasi: posisi, " + GABUNG,
            "akumulasi: posisi",
            "KIN223 galat: `akumulasi: posisi` tidak dipakai: isiannya menyebut `gabun",
            "hapus `akumulasi`",
        ),
        (
            OPINI + ", capaian_predikat: separuh",
            "separuh",
            "KIN204 galat: “separuh” bukan pilihan `capaian_predikat`",
            "pilih `peringkat` atau `penuh`",
        ),
    ],
)
def test_findings_are_at_their_place(
    janji: str, di: str, finding: str, hint: str
) -> None:
    (d,) = refusals(pk_of, janji)
    assert finding in f"{d.code} {d.level}: {d.message}"
    assert d.hint.startswith(hint)
    assert d.location is not None
    assert BARIS.replace("JANJI", janji)[d.location.column - 1 :].startswith(di)


def test_a_book_that_was_not_in_force_is_found() -> None:
    indikator = f"{{id: a, nama: A, satuan: x, {OPINI}}}"
    text = naskah_pk(indikator, konvensi="{skala_capaian: lan}").replace("2024", "2003")
    (d,) = refusals(read_perjanjian, source("pk.yaml", text))
    assert d.code == "KIN301"
    assert "opini BPK atas laporan keuangan untuk tahun 2003" in d.message


@pytest.mark.parametrize(
    ("isi", "finding"),
    [
        ("WPT", "5:6: KIN204 galat: “WPT” tidak ada pada skalanya"),
        ("{predikat: WPT}", "5:17: KIN204 galat: “WPT” tidak ada pada skalanya"),
        ("[WTP]", "KIN203 galat: di sini harus berupa `kunci: nilai`"),
    ],
)
def test_a_word_is_found_wrong_where_it_stands(isi: str, finding: str) -> None:
    berkas = source("r.yaml", naskah_realisasi("triwulan: 1", f"a: {isi}"))
    (d,) = refusals(read_realisasi, berkas, pk_of(OPINI))
    assert finding in f"{d.location}: {d.code} {d.level}: {d.message}"


def test_a_blank_word_is_nothing_yet() -> None:
    for isi in ("", '""', "{predikat: }"):
        berkas = source("r.yaml", naskah_realisasi("triwulan: 1", f"a: {isi}"))
        assert read_realisasi(berkas, pk_of(OPINI)).value.isian == {"a": None}


def test_the_command_that_shows_a_rumus_names_its_keys(kinerja: Kinerja) -> None:
    out = kinerja("rumus", "predikat").clean()
    assert "skala" in out.partition("Di PK, pada indikatornya:")[2]
    assert "capaian_predikat" in out
    assert "Di PK" not in kinerja("rumus", "nilai").clean()
