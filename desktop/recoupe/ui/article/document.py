"""The article as a Qt document: line height, title, headings and the space between paragraphs."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from recoupe.ui.article.headings import Shape, shapes

LINE_HEIGHT = 170  # per cent: the gap between two lines holds the badges
_BLANK_HEIGHT = 62
_LARGER = {Shape.TITLE: 2, Shape.HEADING: 1}  # steps of Qt's logical font sizes, which follow the zoom


def laid_out(text: str, font: QFont, parent: QObject) -> QTextDocument:
    """Return a document that holds ``text``, one block per line."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(_height(LINE_HEIGHT))
    for number, shape in enumerate(shapes(text.split("\n"))):
        if shape is not Shape.BODY:
            _set(cursor, document.findBlockByNumber(number).position(), shape)
    cursor.endEditBlock()
    return document


def _set(cursor: QTextCursor, position: int, shape: Shape) -> None:
    cursor.setPosition(position)
    if shape is Shape.BLANK:
        cursor.mergeBlockFormat(_height(_BLANK_HEIGHT))
        return
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    larger = QTextCharFormat()
    larger.setProperty(QTextFormat.Property.FontSizeAdjustment, _LARGER[shape])
    larger.setFontWeight(QFont.Weight.Bold)
    cursor.mergeCharFormat(larger)


def _height(percent: int) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block
