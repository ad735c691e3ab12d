"""Two periods or more, or years, laid side by side."""

from kinerja_cli.telaah.banding.bandingan import Banding, bandingkan
from kinerja_cli.telaah.banding.sisi import Sisi

__all__ = ["Banding", "Sisi", "bandingkan"]
