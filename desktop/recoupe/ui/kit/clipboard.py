"""Words on the clipboard, plain for a message and rich for a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from recoupe.facts.sourced_sentence import SourcedSentence


def on_clipboard() -> QMimeData:
    """Return what is on the clipboard; where it is empty, or its owner has gone, that is nothing."""
    data = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())  # Qt's own types do not say so
    return QMimeData() if data is None else data


def put_on_clipboard(sentence: SourcedSentence) -> None:
    """Let ``sentence`` be pasted anywhere, in the richest form that the other program takes."""
    copied = _empty()
    copied.setText(sentence.plain)
    copied.setHtml(sentence.rich)
    QGuiApplication.clipboard().setMimeData(copied)


def _empty() -> QMimeData:
    """Return data made by Qt: where the clipboard is the process's own, it is taken apart after Python has ended."""
    rows = QStringListModel([""])
    made = rows.mimeData([rows.index(0)])
    made.clear()
    return made
