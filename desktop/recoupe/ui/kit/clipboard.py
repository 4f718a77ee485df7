"""Words on the clipboard, plain for a message and rich for a document."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from recoupe.facts.sourced_sentence import SourcedSentence


def put_on_clipboard(sentence: SourcedSentence) -> None:
    """Let ``sentence`` be pasted anywhere, in the richest form that the other program takes."""
    copied = QMimeData()
    copied.setText(sentence.plain)
    copied.setHtml(sentence.rich)
    QGuiApplication.clipboard().setMimeData(copied)
