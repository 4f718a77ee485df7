"""The article as a Qt document: line height, title, headings and the space between paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from recoupe.ui.article.headings import Shape, shapes

_HEIGHT = {Shape.BODY: 170, Shape.TITLE: 150, Shape.HEADING: 150, Shape.BLANK: 60}  # per cent; badges lie in the gaps
_BEFORE_A_HEADING, _AFTER_A_HEADING = 100, 25  # of a blank line: a heading belongs to what follows
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
    cursor.mergeBlockFormat(_of_height(_HEIGHT[Shape.BODY]))
    found = shapes(text.split("\n"))
    for number, shape in enumerate(found):
        if shape is not Shape.BODY:
            cursor.setPosition(document.findBlockByNumber(number).position())
            cursor.mergeBlockFormat(_of_height(_height(found, number)))
            if shape is not Shape.BLANK:
                _enlarge(cursor, shape)
    cursor.endEditBlock()
    return document


def _enlarge(cursor: QTextCursor, shape: Shape) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    larger = QTextCharFormat()
    larger.setProperty(QTextFormat.Property.FontSizeAdjustment, _LARGER[shape])
    larger.setFontWeight(QFont.Weight.Bold)
    cursor.mergeCharFormat(larger)


def _height(found: Sequence[Shape], number: int) -> int:
    if found[number] is Shape.BLANK:
        if number > 0 and found[number - 1] is Shape.HEADING:
            return _AFTER_A_HEADING
        if found[number + 1 : number + 2] == [Shape.HEADING]:
            return _BEFORE_A_HEADING
    return _HEIGHT[found[number]]


def _of_height(percent: int) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block
