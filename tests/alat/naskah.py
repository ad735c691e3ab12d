"""The text of a PK and of a realisasi, of which a test says only what it is about."""


def naskah_pk(
    *indikator: str, konvensi: str = "", program: tuple[str, ...] = ()
) -> str:
    """Write a PK of one sasaran; an indikator is a line from 7 on: ``{id: a, ...}``."""
    kepala = ["format: kinerja/pk@1", "tahun: 2024", "instansi: Dinas Contoh"]
    if konvensi:
        kepala.append(f"konvensi: {konvensi}")
    kepala += ["sasaran:", "  - uraian: Sasaran", "    indikator:"]
    isi = [f"      - {i}" for i in indikator]
    akhir = ["program:", *(f"  - {p}" for p in program)] if program else []
    return "\n".join((*kepala, *isi, *akhir, ""))


def naskah_realisasi(
    periode: str, *isian: str, pk: str = "", anggaran: str = ""
) -> str:
    """Write a realisasi; an input is a line: ``a: {nilai: 80}``."""
    kepala = ["format: kinerja/realisasi@1", "tahun: 2024", periode]
    if pk:
        kepala.append(f"pk: {pk}")
    isi = [f"  {i}" for i in isian]
    akhir = [f"anggaran: {anggaran}"] if anggaran else []
    return "\n".join((*kepala, "realisasi:", *isi, *akhir, ""))
