"""Which badge there is room for above each box: the caption, its first letters, or a dot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from recoupe.ui.article.geometry import HighlightPiece
from recoupe.ui.article.highlight import Highlight
from recoupe.ui.kit.wording import FLAG, STATE_SIGNS
from recoupe_db.records import MentionState

DOT = 5.0  # pixels
_PADDING = 3.0
_GAP = 3.0  # pixels between two badges
_SHORT = 4  # letters: “Pers.”


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge and its place in the block; a dot has no text."""

    box: Highlight
    rect: QRectF
    text: str


def badges(highlight_pieces: Sequence[HighlightPiece], metrics: QFontMetricsF, width: float) -> list[Badge]:
    """Return the badges of a block ``width`` pixels wide: as much text as fits before the next box on the line."""
    opening = sorted(
        (p for p in highlight_pieces if p.opens), key=lambda p: (p.rects[0].center().y(), p.rects[0].left())
    )
    return list(_placed(opening, metrics, width))


def _placed(opening: Sequence[HighlightPiece], metrics: QFontMetricsF, width: float) -> Iterator[Badge]:
    free, line = 0.0, -1.0
    for piece, following in zip(opening, [*opening[1:], None], strict=False):
        if _line(piece) != line:
            free, line = 0.0, _line(piece)
        beside = following if following is not None and _line(following) == line else None
        badge = _fitted(piece, beside, metrics, free, width)
        free = badge.rect.right() + _GAP
        yield badge


def _line(piece: HighlightPiece) -> float:
    return round(piece.rects[0].center().y(), 1)


def _fitted(
    piece: HighlightPiece, beside: HighlightPiece | None, metrics: QFontMetricsF, free: float, width: float
) -> Badge:
    rect, height = piece.rects[0], metrics.height()
    left = max(rect.left(), free)
    words = wordings(piece.box)
    for text in words:
        wide = metrics.horizontalAdvance(text) + 2 * _PADDING
        if left + wide <= (
            width if beside is None else _limit(rect, beside.rects[0], sign=text is words[-1], wide=wide)
        ):
            return Badge(piece.box, QRectF(left, rect.top() - height, wide, height), text)
    return Badge(piece.box, QRectF(left, rect.top() - DOT - 2, DOT, DOT), "")


def _limit(rect: QRectF, beside: QRectF, *, sign: bool, wide: float) -> float:
    """Return how far a badge may reach: up to the next box, or for a sign into it where that lies within this one."""
    inside = sign and beside.left() < rect.right()
    return max(beside.left(), beside.right() - wide if inside else 0.0) - _GAP


def wordings(box: Highlight) -> tuple[str, ...]:
    """Return what a badge may say, the longest first; a rejected box has only its sign.

    Whether a box is decided is told by the line under its words and by its fill, not by a sign on every badge.
    """
    flag = FLAG if box.flagged else ""
    if box.state is MentionState.REJECTED:
        return (STATE_SIGNS[box.state] + flag,)
    short = box.caption if len(box.caption) <= _SHORT + 1 else f"{box.caption[:_SHORT]}."
    return tuple(f"{flag} {words}".strip() for words in (box.caption, short))
