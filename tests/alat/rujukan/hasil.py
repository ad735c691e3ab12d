"""``kinerja/hasil@1``."""


def page() -> str:
    return "# Hasil\n"
