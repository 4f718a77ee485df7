"""From the figure in hand to its fact: a glimpse of it beside the article, and the way to all of its quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from recoupe.facts.crosscheck.settling import pile
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.cards import FACE, CardFace, CardModel
from recoupe.ui.review.fact_card import ToldFigure
from recoupe.ui.shell.controller import Controller

if TYPE_CHECKING:
    from recoupe.facts.crosscheck.table import Row, Table
    from recoupe_db.records import Mention, MentionId


class GlimpseController(Controller):
    """Tells beside the article what the dossier says of the figure in hand, as far as it was compared."""

    @override
    def listen(self) -> None:
        """Follow the figure in hand and the comparison."""
        self._table: Table | None = None
        self._rows: dict[MentionId, Row] = {}
        self._faces = CardModel(self)
        card = self._panels.mention.fact
        self._desk.review.selected.connect(self._tell)
        self._desk.recoupement.shown.connect(lambda: self._tell(self._desk.review.current))
        card.opened.connect(self._open)

    def _row(self, mention: Mention | None) -> Row | None:
        """Return the row of a figure that several articles print, None where there is none or nothing was compared."""
        table = self._desk.recoupement.table
        if table is not self._table:
            self._table = table
            rows = table.rows if table is not None else ()
            self._rows = {cell.mention: row for row in rows for cell in row.cells if len(row.cells) > 1}
        return self._rows.get(mention.id) if mention is not None else None

    def _tell(self, mention: Mention | None) -> None:
        card, row = self._panels.mention.fact, self._row(mention)
        if row is None or self._table is None:
            card.tell(None)
            return
        self._faces.show([row], self._table.columns)
        face: CardFace = self._faces.index(0, 0).data(FACE)
        colour = verdict_style.ink(self._panels.recoupement.theme, face.verdict)
        card.tell(ToldFigure(face.measured, face.parts, face.verdict_words, colour))

    def _open(self) -> None:
        """Unfold the fact among those to settle; one that lies in no pile there is shown in the grid."""
        mention = self._desk.review.current
        row = self._row(mention)
        if row is None or mention is None:
            return
        screen, actions = self._panels.recoupement, self._shell.actions_
        lies = pile(row)
        if lies is None:
            actions["show_recoupement"].trigger()
            screen.show_row(row)
        else:
            actions["show_settling"].trigger()
            screen.unfold_row(row, lies, mention.id)
