"""How boxes, badges and handles look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen

from recoupe.ui.article.badges import Badge
from recoupe.ui.article.geometry import HighlightPiece
from recoupe.ui.kit.theme import Theme, Tint
from recoupe_db.records import MentionState

_ROUND = 4.0
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CHOSEN = 0.25  # how much of the colour of a choice lies over the box
_LINES = {
    MentionState.PENDING: (Qt.PenStyle.DashLine, 2.0),
    MentionState.ACCEPTED: (Qt.PenStyle.SolidLine, 1.5),
    MentionState.REJECTED: (Qt.PenStyle.DotLine, 1.5),
}


def tinted(colour: str, opacity: float) -> QColor:
    """Return a colour through which the page can be seen."""
    seen_through = QColor(colour)
    seen_through.setAlphaF(opacity)
    return seen_through


def paint_piece(painter: QPainter, piece: HighlightPiece, theme: Theme, *, dimmed: bool) -> None:
    """Draw the fill and the underline of a box, in the style of its state; behind dimmed text there is no fill."""
    tint, state = theme.tint(piece.box.tag), piece.box.state
    if state is not MentionState.REJECTED and not dimmed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(tint.mark, theme.fill(pending=state is MentionState.PENDING, level=piece.level)))
        for rect in piece.rects:
            painter.drawRoundedRect(rect.adjusted(-1.5, 0, 1.5, 1), _ROUND, _ROUND)
    painter.setPen(_underline(tint, state))
    for rect in piece.rects:
        bottom = rect.bottom() + 0.5
        painter.drawLine(QPointF(rect.left() + 1, bottom), QPointF(rect.right() - 1, bottom))


def paint_focus(painter: QPainter, piece: HighlightPiece, theme: Theme) -> None:
    """Draw the frame around the current box."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.focus), 2))
    for rect in piece.rects:
        painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 2.5), _ROUND, _ROUND)


def paint_chosen(painter: QPainter, piece: HighlightPiece, theme: Theme) -> None:
    """Draw a box that is taken together with others: filled, within a broken frame."""
    painter.setBrush(tinted(theme.focus, _CHOSEN))
    painter.setPen(QPen(QColor(theme.focus), 1.5, Qt.PenStyle.DashLine))
    for rect in piece.rects:
        painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 2.5), _ROUND, _ROUND)


def paint_badge(painter: QPainter, badge: Badge, theme: Theme, *, in_hand: bool) -> None:
    """Draw a badge: the word in its colour; filled where the box is in hand, so that one of many stands out."""
    tint = theme.tint(badge.box.tag)
    if not badge.text or in_hand:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.badge))
        painter.drawRoundedRect(badge.rect, 3, 3)
    if badge.text:
        painter.setPen(QColor(tint.badge_ink if in_hand else tint.ink))
        painter.drawText(badge.rect, _MIDDLE if in_hand else _BESIDE, badge.text)


def paint_handle(painter: QPainter, knob: QRectF, theme: Theme) -> None:
    """Draw the knob of a handle; its bar is the side of the frame, which hides no letter."""
    painter.setBrush(QColor(theme.focus))
    painter.setPen(QPen(QColor(theme.page), 1.5))
    painter.drawEllipse(knob)


def paint_marker(painter: QPainter, rect: QRectF, text: str, theme: Theme) -> None:
    """Draw the button behind which a passage is folded."""
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(QColor(theme.quiet))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def badge_font(reading: QFont) -> QFont:
    """Return the program's own face in the size of the badges beside a reading face."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(max(6.5, reading.pointSizeF() * 0.58))
    return font


def _underline(tint: Tint, state: MentionState) -> QPen:
    style, width = _LINES[state]
    return QPen(tinted(tint.line, 0.55 if state is MentionState.REJECTED else 1.0), width, style)
