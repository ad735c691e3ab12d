"""What to do with a percentage that came finished, where a rumus asks for counts."""

_PAKAI = "bila hanya persennya yang ada, pakai `rumus: nilai` di PK"
SATU_ANGKA = f"isi banyaknya; {_PAKAI}"
DUA_ANGKA = f"isi kedua angkanya; {_PAKAI}"
PERSENNYA = "isi kedua angkanya, atau tulis persennya saja sebagai nilainya"
TERBIT_WAJIB = "isi `terbit` dan `wajib`, atau tulis persennya saja sebagai cakupannya"
