"""Icons in the colours of a theme: drawings of Lucide, whose strokes are recoloured as they are loaded."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from recoupe_resources import icons_folder

_STROKE = 1.75  # of the 24 units that a drawing is wide: as heavy as the letters beside it


def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """Return the drawing ``name`` in one ``colour`` (``#rrggbb``), sharp on screens of single and double density."""
    made = QIcon()
    for ratio in (1, 2):
        made.addPixmap(pixmap(name, colour, size, ratio))
    return made


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the drawing ``name``, ``size`` pixels wide, each of ``ratio`` dots of the screen; read from disk once."""
    drawing = (icons_folder() / "lucide" / f"{name}.svg").read_text("utf-8")
    coloured = drawing.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    buffer = QBuffer()
    buffer.setData(QByteArray(coloured.encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(round(size * ratio), round(size * ratio)))
    reader.setBackgroundColor(Qt.GlobalColor.transparent)
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn
