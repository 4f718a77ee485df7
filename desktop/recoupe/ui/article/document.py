"""The article as a Qt document: line height, title, headings and the space between paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from recoupe.ui.article.headings import Shape, shapes

_HEIGHT = {Shape.BODY: 170, Shape.TITLE: 150, Shape.HEADING: 150, Shape.BLANK: 100}  # per cent; badges lie in the gaps
_LARGER = {Shape.TITLE: 2, Shape.HEADING: 1}  # steps of Qt's logical font sizes, which follow the zoom
_SMALLER = -2
_BETWEEN_PARAGRAPHS = 9.0  # pixels, where no blank line is
_AFTER_A_HEADING = 4.0  # points: a heading belongs to what follows


def laid_out(text: str, font: QFont, parent: QObject, *, title: str = "") -> QTextDocument:
    """Return a document that holds ``text``, one block per line, with the line ``title`` as its title."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(_height(Shape.BODY, crowded=False))
    found = shapes(text.split("\n"), title)
    for number, shape in enumerate(found):
        crowded = number > 0 and Shape.BLANK not in (found[number - 1], shape)
        if crowded or shape is not Shape.BODY:
            cursor.setPosition(document.findBlockByNumber(number).position())
            cursor.mergeBlockFormat(_height(shape, crowded=crowded))
        if shape is Shape.BLANK:
            cursor.mergeBlockCharFormat(_gap(found, number))
        elif shape is not Shape.BODY:
            _enlarge(cursor, shape)
    cursor.endEditBlock()
    return document


def _enlarge(cursor: QTextCursor, shape: Shape) -> None:
    letters = QTextCharFormat()
    letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _LARGER[shape])
    letters.setFontWeight(QFont.Weight.Bold)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(letters)


def _gap(found: Sequence[Shape], number: int) -> QTextCharFormat:
    """Return small letters for a blank line: a line height under 100 % would lie over the next line."""
    letters = QTextCharFormat()
    if number > 0 and found[number - 1] is Shape.HEADING:
        letters.setFontPointSize(_AFTER_A_HEADING)
    elif found[number + 1 : number + 2] != [Shape.HEADING]:
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _SMALLER)
    return letters


def _height(shape: Shape, *, crowded: bool) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(_BETWEEN_PARAGRAPHS if crowded else 0)
    block.setLineHeight(_HEIGHT[shape], QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block
