"""Deciding about quotes: only about those that stand before the reviewer's eyes, each value by itself."""

from __future__ import annotations

from typing_extensions import override

from recoupe.facts.crosscheck.row_facts import same_value
from recoupe.facts.crosscheck.table import Cell, Row
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import MentionId, MentionState, Reading


class QuoteController(Controller):
    """Confirms the quotes of a row that were seen, or decides about the one in hand."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands about quotes."""
        return {
            "confirm_row": self._confirm_row,
            "confirm_cell": self._confirm,
            "reject_cell": self._reject,
            "split_cell": self._split,
        }

    def seen(self, row: Row) -> frozenset[MentionId]:
        """Return the figures of ``row`` that the reviewer has seen since taking it in hand; none of another row."""
        here = self._desk.recoupement.row
        return self._panels.recoupement.seen if here is not None and here.key == row.key else frozenset()

    def are_seen(self, row: Row, cell: Cell | None = None) -> bool:
        """Tell whether sentences of ``row``, or that of ``cell``, were seen; if not, show them, to be asked again."""
        seen = self.seen(row)
        if seen if cell is None else cell.mention in seen:
            return True
        self._panels.recoupement.show_sentences()
        self._shell.show_status(self.tr("Nobody has seen these sentences yet: here they are. Press again to decide."))
        return False

    def _confirm_row(self) -> None:
        """Confirm what is in sight and prints the value of the row; all else is confirmed by an act of its own."""
        row = self._desk.recoupement.row
        if row is None or not self.are_seen(row):
            return
        fresh = [cell for cell in same_value(row, _value(row), self.seen(row)) if cell.state is MentionState.PENDING]
        if not fresh:
            self.say(self.tr("Every quote in sight with this value is kept; others are kept one by one."))
            return
        left = sum(cell.state is MentionState.PENDING for cell in row.cells) - len(fresh)
        self._desk.rows.confirm(row, fresh, lambda _: self.tell_done(self._told(len(fresh), left)))

    def _told(self, confirmed: int, left: int) -> str:
        told = self.tr("%n quote(s) kept", "", confirmed)
        rest = self.tr("%n left: not seen, or of another value", "", left) if left else ""
        return " · ".join(filter(None, (told, rest)))

    def _confirm(self) -> None:
        row, cell = self._in_hand()
        if row is not None and cell is not None:
            told = self.tr("“{printed}” kept").format(printed=cell.printed)
            self._desk.rows.confirm(row, [cell], lambda _: self.tell_done(told))

    def _reject(self) -> None:
        _, cell = self._in_hand()
        if cell is not None:
            told = self.tr("“{printed}” set aside: the article does not publish this figure").format(
                printed=cell.printed
            )
            self._desk.rows.reject(cell, lambda _: self.tell_done(told))

    def _split(self) -> None:
        row, cell = self._in_hand()
        if row is not None and cell is not None:
            told = self.tr("“{printed}” does not state this fact").format(printed=cell.printed)
            if row.asked:
                told = self.tr("Not the same fact: it is not asked again")
            self._desk.rows.split(row, cell, lambda _: self.tell_done(told))

    def _in_hand(self) -> tuple[Row | None, Cell | None]:
        """Return the row and the quote in hand, once its sentence was seen."""
        row, cell = self._desk.recoupement.row, self._desk.recoupement.cell
        return (row, cell) if row is not None and cell is not None and self.are_seen(row, cell) else (None, None)


def _value(row: Row) -> Reading:
    return row.fact.reading if row.fact is not None else row.reading
