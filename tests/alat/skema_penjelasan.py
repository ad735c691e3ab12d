"""The shape of ``kinerja/penjelasan@1``, as a JSON Schema."""

from typing import Any

TEKS = {"type": "string", "minLength": 1}
BISA_KOSONG = {"type": ["string", "null"], "minLength": 1}
PENUH = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]{0,29}[1-9])?$"}
BULAT = {"type": "integer", "minimum": 0}
BENAR = {"type": ["boolean", "null"]}
NIHIL = {"type": "null"}
ID = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}


def _object(**properties: Any) -> dict[str, Any]:
    """Describe an object that has these keys, and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


BERKAS = {"berkas": TEKS, "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}
ACUAN = _object(nama=TEKS, sumber=TEKS, keyakinan={"enum": [0, 1, 2]})
LETAK = _object(
    berkas={"type": "string", "pattern": r"^[^/\\]+$"},
    baris={"type": "integer", "minimum": 1},
    kolom={"type": "integer", "minimum": 1},
    tertulis=BISA_KOSONG,
)
ISI_SIMPUL: dict[str, Any] = {
    "label": TEKS,
    "operasi": BISA_KOSONG,
    "rumus": BISA_KOSONG,
    "hitungan": BISA_KOSONG,
    "nilai": PENUH,
    "bulat": {"type": ["number", "null"]},
    "desimal": {"anyOf": [BULAT, NIHIL]},
    "letak": {"anyOf": [LETAK, NIHIL]},
    "acuan": {"anyOf": [ACUAN, NIHIL]},
    "dasar": {"type": "array", "items": {"$ref": "#/$defs/simpul"}},
}
SIMPUL: dict[str, Any] = {
    **_object(**ISI_SIMPUL),
    # A leaf comes from a file or from the law; a step from its children, and is
    # written out; only a rounded one has decimals.
    "if": {"properties": {"operasi": NIHIL}},
    "then": {
        "properties": dict.fromkeys(("rumus", "hitungan", "bulat", "desimal"), NIHIL)
        | {"dasar": {"maxItems": 0}},
        "anyOf": [{"properties": {"letak": LETAK}}, {"properties": {"acuan": ACUAN}}],
    },
    "else": {
        "properties": {"rumus": TEKS, "hitungan": TEKS, "letak": NIHIL, "acuan": NIHIL},
        "if": {"properties": {"operasi": {"const": "bulat"}}},
        "then": {
            "properties": {
                "bulat": {"type": "number"},
                "desimal": BULAT,
                "dasar": {"minItems": 1, "maxItems": 1},
            }
        },
        "else": {"properties": {"bulat": NIHIL, "desimal": NIHIL}},
    },
}


def _rerata(dasar: dict[str, Any], *kosong: str, **isi: Any) -> dict[str, Any]:
    """Describe a node of the tree of a mean, which stands in no file and no law."""
    tanpa = dict.fromkeys(("letak", "acuan", *kosong), NIHIL)
    dasar = {"type": "array", "minItems": 1} | dasar
    return _object(**ISI_SIMPUL | tanpa | {"dasar": dasar} | isi)


# A mean is rounded; beneath it is the mean itself; beneath that each printed capaian.
TERCETAK = _rerata(
    {"minItems": 0, "maxItems": 0},
    *("operasi", "rumus", "hitungan", "bulat", "desimal"),
    label=ID,
)
RERATA = _rerata(
    {"items": TERCETAK},
    *("bulat", "desimal"),
    label={"pattern": "^rata-rata capaian( sasaran [0-9]+)? sebelum dibulatkan$"},
    operasi={"const": "rata-rata"},
    rumus=TEKS,
    hitungan=TEKS,
)
RATA_RATA = _rerata(
    {"maxItems": 1, "items": RERATA},
    label={"pattern": "^rata-rata capaian( sasaran [0-9]+)?$"},
    operasi={"const": "bulat"},
    rumus=TEKS,
    hitungan=TEKS,
    bulat={"type": "number"},
    desimal=BULAT,
)
POHON = {"anyOf": [{"$ref": "#/$defs/simpul"}, NIHIL]}
SKEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$defs": {"simpul": SIMPUL},
    **_object(
        format={"const": "kinerja/penjelasan@1"},
        versi=TEKS,
        pk=_object(**BERKAS, tahun=BULAT, instansi=TEKS),
        periode=TEKS,
        realisasi={
            "type": "array",
            "minItems": 1,
            "items": _object(
                **BERKAS,
                tahun=BULAT,
                triwulan={"enum": [1, 2, 3, 4, None]},
                bulan={"enum": [*range(1, 13), None]},
                keterangan=BISA_KOSONG,
            ),
        },
        indikator={
            "type": "array",
            "items": _object(
                id=ID,
                nama=TEKS,
                status={"enum": ["terhitung", "tak_terhitung", "belum_ada"]},
                tercapai=BENAR,
                capaian=POHON,
                capaian_triwulan=POHON,
                dasar_target=POHON,
                cocok=BISA_KOSONG,
                golongan={
                    "type": "array",
                    "items": _object(
                        nama={"enum": ["kategori", "predikat"]},
                        nilai={"type": "number"},
                        asal=PENUH,
                        sebutan=TEKS,
                        batas={
                            "type": "string",
                            "pattern": "^[≥≤<>] [0-9]+(,[0-9]+)?$",
                        },
                        desimal={"anyOf": [BULAT, NIHIL]},
                        acuan=ACUAN,
                    ),
                },
                catatan={
                    "type": "array",
                    "items": {"type": "string", "pattern": "^KIN[0-9]{3}: ."},
                },
            ),
        },
        rata_rata={"type": "array", "items": RATA_RATA},
        serapan=POHON,
    ),
}
