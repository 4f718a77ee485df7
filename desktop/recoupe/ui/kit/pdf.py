"""The one place where a fact sheet becomes a PDF: Qt lays out its pages, by itself or in a process of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

KEPT = 1
"""The user state of a block that stays on one page with the next one."""

_DPI = 300
_MARGIN = 18.0  # millimetres
_LINE = 16.0  # points that a page may stay short, where its last line did not fit
_EDGE = 3.0  # points around the text of a page, so that no letter is cut
_FOOT = 24.0  # points at the foot of a page, for its number
_INK = QColor("#1f2023")
_QUIET = QColor("#55565b")


def pdf(html: str) -> bytes:
    """Return a page of :func:`sheet_print`'s as a PDF on A4, with its title and numbered pages.

    Needs a ``QGuiApplication``, and may run on any thread of it.
    """
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer)
    document = laid_out(html, writer)
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    _print(document, writer)
    buffer.close()
    return bytes(written.data())


def laid_out(html: str, device: QPagedPaintDevice) -> QTextDocument:
    """Return the text of ``html`` on pages of ``device``, with room for a number at their foot.

    No line goes over two pages, and neither does a heading, a value or a quotation with what follows it, unless they
    are longer than half a page.
    """
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setHtml(html)
    document.setDocumentMargin(_EDGE * _DPI / 72)
    sheet = QSizeF(device.width(), device.height() - _FOOT * _DPI / 72)
    document.setTextWidth(sheet.width())
    _foresee_breaks(document, sheet.height() - (2 * _EDGE + _LINE) * _DPI / 72)
    document.setPageSize(sheet)
    for _ in range(document.pageCount()):
        parted = next((first for first, top, bottom in groups(document) if _parted(top, bottom, sheet)), None)
        if parted is None:
            break
        _break_before(parted)
        document.setPageSize(QSizeF(sheet.width(), -1))  # else Qt lays out what comes later only in part
        document.setPageSize(sheet)
    return document


def _writer(buffer: QBuffer) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setCreator("Recoupe")
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    return writer


def _print(document: QTextDocument, writer: QPdfWriter) -> None:
    sheet = document.pageSize()
    painter = QPainter(writer)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        _draw(document, painter, QRectF(QPointF(0, page * sheet.height()), sheet))
        foot = QRectF(0, sheet.height(), sheet.width(), writer.height() - sheet.height())
        _number(painter, foot, document, page + 1, pages)
    painter.end()


def _draw(document: QTextDocument, painter: QPainter, part: QRectF) -> None:
    painter.save()
    painter.translate(-part.topLeft())
    painter.setClipRect(part)
    context = QAbstractTextDocumentLayout.PaintContext()
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.Text, _INK)
    context.palette = colours  # the desk may be dark; paper is not
    context.clip = part
    document.documentLayout().draw(painter, context)
    painter.restore()


def _number(painter: QPainter, place: QRectF, document: QTextDocument, page: int, pages: int) -> None:
    font = QFont("DejaVu Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(8)
    painter.setFont(font)
    painter.setPen(_QUIET)
    title = document.metaInformation(QTextDocument.MetaInformation.DocumentTitle)
    bottom = Qt.AlignmentFlag.AlignBottom
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, round(place.width() * 0.8))
    painter.drawText(place, bottom | Qt.AlignmentFlag.AlignLeft, shown)
    painter.drawText(place, bottom | Qt.AlignmentFlag.AlignRight, f"{page} / {pages}")


def _foresee_breaks(document: QTextDocument, height: float) -> None:
    """Begin a new page where one of ``height`` would part what stays together.

    The document is laid out without pages so far: setting the breaks one by one on pages takes far longer.
    """
    begins = 0.0
    for group, top, bottom in groups(document):
        if bottom - begins <= height:
            continue
        if bottom - top < height / 2:
            _break_before(group)
            begins = top
        else:
            begins += height * ((bottom - begins) // height)


def groups(document: QTextDocument) -> Iterator[tuple[QTextBlock, float, float]]:
    """Yield the first block of what stays together outside of tables, with its top and its bottom.

    The page says which blocks stay with the next one: their user state is ``KEPT``.
    """
    layout = document.documentLayout()
    first: QTextBlock | None = None
    block = document.begin()
    while block.isValid():
        if QTextCursor(block).currentTable():
            first = None
        else:
            first = first or block
            if block.userState() != KEPT:
                yield first, layout.blockBoundingRect(first).top(), layout.blockBoundingRect(block).bottom()
                first = None
        block = block.next()


def _parted(top: float, bottom: float, sheet: QSizeF) -> bool:
    height = sheet.height()
    return int(top // height) != int((bottom - 1) // height) and bottom - top < height / 2


def _break_before(block: QTextBlock) -> None:
    style = QTextBlockFormat()
    style.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).mergeBlockFormat(style)


def typeset() -> int:
    """Turn the page on standard input into a PDF on standard output, in a process without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["recoupe"])
    sys.stdout.buffer.write(pdf(sys.stdin.buffer.read().decode()))
    sys.stdout.buffer.flush()
    application.quit()
    return 0
