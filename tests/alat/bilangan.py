"""Numbers for properties: whatever a field can read, and quotients of them."""

from fractions import Fraction

from hypothesis import strategies as st

from kinerja_cli.core.angka import DIGIT_BULAT, DIGIT_PECAHAN, satuan

BATAS = 10 ** (DIGIT_BULAT + DIGIT_PECAHAN) - 1
ANGKA = st.integers(-BATAS, BATAS).map(lambda n: satuan(n, DIGIT_PECAHAN))
TEPAT = ANGKA | st.builds(Fraction, st.integers(-BATAS, BATAS), st.integers(1, BATAS))
