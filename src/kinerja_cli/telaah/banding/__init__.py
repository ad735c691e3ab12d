"""Two periods or more, or years, laid side by side."""

from kinerja_cli.telaah.banding.bandingan import bandingkan, bandingkan_hasil
from kinerja_cli.telaah.banding.rakitan import Banding
from kinerja_cli.telaah.banding.sisi import Sisi

__all__ = ["Banding", "Sisi", "bandingkan", "bandingkan_hasil"]
