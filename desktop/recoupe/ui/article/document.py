"""The article as a Qt document: line height, title, headings and the space between paragraphs."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from recoupe.ui.article.headings import Shape, shapes

_HEIGHT = {Shape.BODY: 170, Shape.TITLE: 150, Shape.HEADING: 150, Shape.BLANK: 100}  # per cent; badges lie in the gaps
_SIZE = {Shape.TITLE: 2, Shape.HEADING: 1, Shape.BLANK: -2}  # steps of Qt's logical font sizes, which follow the zoom
_AFTER_A_HEADING = 4.0  # points: a heading belongs to what follows


def laid_out(text: str, font: QFont, parent: QObject) -> QTextDocument:
    """Return a document that holds ``text``, one block per line."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(_height(Shape.BODY))
    found = shapes(text.split("\n"))
    for number, shape in enumerate(found):
        if shape is not Shape.BODY:
            _set(cursor, document.findBlockByNumber(number).position(), shape, found[max(0, number - 1)])
    cursor.endEditBlock()
    return document


def _set(cursor: QTextCursor, position: int, shape: Shape, before: Shape) -> None:
    cursor.setPosition(position)
    cursor.mergeBlockFormat(_height(shape))
    letters = QTextCharFormat()
    letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _SIZE[shape])
    if shape is Shape.BLANK:  # a blank line is small, for a line height under 100 would lie over the next line
        if before is Shape.HEADING:
            letters.setFontPointSize(_AFTER_A_HEADING)
        cursor.mergeBlockCharFormat(letters)
        return
    letters.setFontWeight(QFont.Weight.Bold)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(letters)


def _height(shape: Shape) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(_HEIGHT[shape], QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block
