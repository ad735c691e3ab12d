"""A formula, read by the precedence of school; what is wrong has its column."""

from collections.abc import Collection

from pydantic_core import PydanticCustomError

from kinerja_cli.core.teks import kutip, rangkai, usulkan
from kinerja_cli.rumus.hitungan.lambang import Lambang, baca_lambang, salah
from kinerja_cli.rumus.hitungan.ruas import (
    Fungsi,
    Harga,
    Rangkaian,
    Ruas,
    Variabel,
    nama_dipakai,
)
from kinerja_cli.rumus.hitungan.susun import OPERASI_FUNGSI, nilai_tetap

TERDALAM = 64
_OPERAN = "nama isian, angka, atau kurung"


def urai(teks: str, isian: Collection[str]) -> Ruas:
    """Read a formula over the inputs ``isian``.

    Raises:
        PydanticCustomError: At its column: KIN257 an unknown name; KIN258 a bracket
            without its partner; KIN259 an operand that is missing, or one too many;
            KIN260 too long, or too deep; KIN261 a division by zero; KIN256 it names
            no input; what is wrong with a sign or a number.
    """
    pengurai = _Pengurai([*baca_lambang(teks)], isian)
    ruas = pengurai.jumlah()
    pengurai.selesai()
    if not any(nama_dipakai(ruas)):
        hint = f"sebut isiannya: {rangkai(f'`{n}`' for n in isian)}"
        raise salah(0, "KIN256", "rumus ini tidak memakai satu isian pun", hint)
    return ruas


class _Pengurai:
    """Walks the parts of a formula from left to right."""

    def __init__(self, semua: list[Lambang], isian: Collection[str]) -> None:
        self.semua, self.isian = semua, isian
        self.di = self.dalam = 0

    @property
    def kini(self) -> Lambang:
        return self.semua[self.di]

    def ambil(self, tanda: str) -> str:
        """Pass over one of the signs ``tanda``, and return it; nothing if none."""
        if self.kini.jenis == "tanda" and self.kini.teks in tanda:
            self.di += 1
            return self.semua[self.di - 1].teks
        return ""

    def jumlah(self) -> Ruas:
        butir = [(self.ambil("−") or "+", self.kali())]
        while tanda := self.ambil("+−"):
            butir.append((tanda, self.kali()))
        if len(butir) == 1 and butir[0][0] == "+":
            return butir[0][1]
        return Rangkaian("jumlah", tuple(butir))

    def kali(self) -> Ruas:
        butir = [("×", self.faktor())]
        while tanda := self.ambil("×:"):
            kolom = self.kini.kolom
            butir.append((tanda, self.faktor()))
            if tanda == ":" and nilai_tetap(butir[-1][1]) == 0:
                hint = "bagi dengan isian, atau dengan angka selain nol"
                raise salah(kolom, "KIN261", "rumus ini membagi dengan nol", hint)
        return Rangkaian("kali", tuple(butir)) if len(butir) > 1 else butir[0][1]

    def faktor(self) -> Ruas:
        mulai = self.kini
        if self.ambil("−"):
            self.masuk(mulai)
            hasil: Ruas = Rangkaian("jumlah", (("−", self.faktor()),))
            self.dalam -= 1
            return hasil
        if self.ambil("("):
            return self.dikurung(mulai)[0]
        if mulai.jenis == "angka":
            self.di += 1
            return Harga(mulai.nilai)
        if mulai.jenis == "nama":
            self.di += 1
            return self.bernama(mulai)
        raise self.kurang(mulai)

    def masuk(self, mulai: Lambang) -> None:
        self.dalam += 1
        if self.dalam > TERDALAM:
            message = f"kurung dan tanda minus lebih dari {TERDALAM} lapis"
            hint = "sederhanakan rumusnya, atau bagi menjadi beberapa indikator"
            raise salah(mulai.kolom, "KIN260", message, hint)

    def dikurung(self, mulai: Lambang, *, pisah: bool = False) -> list[Ruas]:
        self.masuk(mulai)
        isi = [self.jumlah()]
        while pisah and self.ambil(";"):
            isi.append(self.jumlah())
        if self.kini.jenis == "akhir":
            hint = "tutup dengan `)`, atau hapus kurung ini"
            raise salah(mulai.kolom, "KIN258", "kurung ini tidak ditutup", hint)
        if not self.ambil(")"):
            raise self.lebih(self.kini)
        self.dalam -= 1
        return isi

    def bernama(self, mulai: Lambang) -> Ruas:
        nama, buka = mulai.teks, self.kini
        fungsi = buka.jenis == "tanda" and buka.teks == "("
        if fungsi and nama in OPERASI_FUNGSI:
            self.di += 1
            return Fungsi(nama, tuple(self.dikurung(buka, pisah=True)))
        if nama in self.isian and not fungsi:
            return Variabel(nama)
        apa = "fungsi" if fungsi else "isian"
        hint = usulkan(nama, OPERASI_FUNGSI if fungsi else self.isian)
        if fungsi and nama in self.isian:
            apa, hint = "fungsi", "beri tanda sebelum kurung, misalnya `×`"
        message = f"{kutip(nama)} bukan {apa} rumus ini"
        raise salah(mulai.kolom, "KIN257", message, hint)

    def selesai(self) -> None:
        if self.kini.jenis != "akhir":
            raise self.lebih(self.kini)

    def kurang(self, di: Lambang) -> PydanticCustomError:
        apa = f"sebelum {kutip(di.teks)}" if di.teks else "di akhir rumus"
        hint = f"tulis {_OPERAN} di sini, atau hapus tandanya"
        if di.teks == ")" and not self.dalam:
            return self.lebih(di)
        return salah(di.kolom, "KIN259", f"ada yang kurang {apa}", hint)

    def lebih(self, di: Lambang) -> PydanticCustomError:
        if di.teks == ")":
            hint = "tulis `(` di depannya, atau hapus kurung ini"
            return salah(di.kolom, "KIN258", "kurung ini tidak dibuka", hint)
        if di.teks == ";":
            hint = f"`;` memisahkan isi {rangkai(OPERASI_FUNGSI, kata='atau')}"
            return salah(di.kolom, "KIN259", "`;` tidak bertempat di sini", hint)
        message = f"tidak ada tanda sebelum {kutip(di.teks)}"
        hint = "tulis tandanya: + − × atau :"
        return salah(di.kolom, "KIN259", message, hint)
