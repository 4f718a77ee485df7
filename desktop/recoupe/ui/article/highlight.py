"""What the article view shows of a mention."""

from __future__ import annotations

from dataclasses import dataclass

from recoupe_db.records import MentionState


@dataclass(frozen=True, slots=True)
class Highlight:
    """A span of the article to draw a box around.

    ``start`` and ``end`` are code points of the stored text, end exclusive. ``tag`` chooses the colours (a label or a
    kind of figure), ``caption`` is the translated label for the badge, ``hint`` the text shown under the pointer.
    """

    key: int
    start: int
    end: int
    tag: str
    state: MentionState
    caption: str
    hint: str = ""
    flagged: bool = False

    @property
    def length(self) -> int:
        """How many code points the span covers."""
        return self.end - self.start
