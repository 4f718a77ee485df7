"""The article as a Qt document: line height, title, headings and the space between paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from recoupe.ui.article.headings import HeadingShape, shapes

HEIGHT = 170  # per cent from line to line; badges lie in the gaps
_CLOSER = 20  # per cent by which the lines of a title are closer
_BLANK = 100  # per cent
_LARGER = {HeadingShape.TITLE: 2, HeadingShape.HEADING: 1}  # steps of Qt's logical font sizes, which follow the zoom
_SMALLER = -2
_BETWEEN_PARAGRAPHS = 9.0  # pixels, where no blank line is
_AFTER_A_HEADING = 4.0  # points: a heading belongs to what follows


def laid_out(text: str, font: QFont, parent: QObject, *, title: str = "", height: int = HEIGHT) -> QTextDocument:
    """Return a document that holds ``text``, one block per line, with the line ``title`` as its title.

    ``height`` is that from line to line, in per cent of the letters' own.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(_height(HeadingShape.BODY, height, crowded=False))
    heading_shapes = shapes(text.split("\n"), title)
    for number, shape in enumerate(heading_shapes):
        crowded = number > 0 and HeadingShape.BLANK not in (heading_shapes[number - 1], shape)
        if crowded or shape is not HeadingShape.BODY:
            cursor.setPosition(document.findBlockByNumber(number).position())
            cursor.mergeBlockFormat(_height(shape, height, crowded=crowded))
        if shape is HeadingShape.BLANK:
            cursor.mergeBlockCharFormat(_gap(heading_shapes, number))
        elif shape is not HeadingShape.BODY:
            _enlarge(cursor, shape)
    cursor.endEditBlock()
    return document


def spread(document: QTextDocument, further: int) -> None:
    """Set the lines of a document from :func:`laid_out` so many per cent further apart, or closer."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        look = block.blockFormat()
        if look.lineHeight() != _BLANK:
            look.setLineHeight(look.lineHeight() + further, look.lineHeightType())
            cursor.setPosition(block.position())
            cursor.setBlockFormat(look)
        block = block.next()
    cursor.endEditBlock()


def _enlarge(cursor: QTextCursor, shape: HeadingShape) -> None:
    letters = QTextCharFormat()
    letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _LARGER[shape])
    letters.setFontWeight(QFont.Weight.Bold)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(letters)


def _gap(heading_shapes: Sequence[HeadingShape], number: int) -> QTextCharFormat:
    """Return small letters for a blank line: a line height under 100 % would lie over the next line."""
    letters = QTextCharFormat()
    if number > 0 and heading_shapes[number - 1] is HeadingShape.HEADING:
        letters.setFontPointSize(_AFTER_A_HEADING)
    elif heading_shapes[number + 1 : number + 2] != [HeadingShape.HEADING]:
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _SMALLER)
    return letters


def _height(shape: HeadingShape, height: int, *, crowded: bool) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(_BETWEEN_PARAGRAPHS if crowded else 0)
    block.setLineHeight(_apart(shape, height), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block


def _apart(shape: HeadingShape, height: int) -> int:
    if shape is HeadingShape.BLANK:
        return _BLANK
    return height if shape is HeadingShape.BODY else height - _CLOSER
