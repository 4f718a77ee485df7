"""Bringing together what the articles print: confirming, stating, judging, joining, splitting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from recoupe.facts.crosscheck.told_row import told_row
from recoupe.facts.sourced_sentence import sourced_sentence
from recoupe.facts.verdict import Verdict
from recoupe.services.facts import Judged
from recoupe.ui.kit import wording
from recoupe.ui.kit.clipboard import put_on_clipboard
from recoupe.ui.kit.commands import When
from recoupe.ui.recoupement.quote_controller import QuoteController
from recoupe.ui.recoupement.rates_dialog import RatesDialog
from recoupe.ui.recoupement.row_filter import status
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.problems import Problem
from recoupe_db.records import DossierId, FactStatus, MentionId, MentionState, NewFact, RateId, Reading

if TYPE_CHECKING:
    from recoupe.facts.crosscheck.table import Row

_TWO = 2


class RecoupementController(Controller):
    """Carries out what is asked on the recoupement screen; knows which row the form at its side is about."""

    row: Row | None = None
    seen: frozenset[MentionId] = frozenset()
    judged: Judged | None = None
    rates: RatesDialog | None = None

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands of the recoupement."""
        return {
            "state_row": self._state,
            "vouch_row": self._vouch,
            "verify_row": partial(self._ask_judgement, FactStatus.VERIFIED),
            "dispute_row": partial(self._ask_judgement, FactStatus.DISPUTED),
            "false_row": partial(self._ask_judgement, FactStatus.FALSE),
            "unverify_row": self._unverify,
            "join_rows": self._join,
            "open_cell": self._open,
            "copy_sentence": self._copy_sentence,
            "find_rows": self._find,
            "exchange_rates": self._ask_rates,
        }

    @override
    def listen(self) -> None:
        """Follow the screen and its forms."""
        self.quotes = QuoteController(self._shell, self._panels, self._desk)
        screen, model = self._panels.recoupement, self._desk.recoupement
        screen.opened.connect(self._open)
        screen.form.stated.connect(self._stated)
        screen.form.vouched.connect(self._vouched)
        screen.judging.judged.connect(self._judged)
        model.taken.connect(self._enable)
        screen.table.taken.connect(self._enable)
        model.shown.connect(self._list_rates)
        self._desk.rows.vocabulary_read.connect(screen.form.complete_from)
        self._desk.imports.recognised.connect(model.outdate_soon)
        self._desk.imports.finished.connect(model.catch_up)
        self._desk.review.refused.connect(self._tell_rates)
        self._enable()

    def _enable(self) -> None:
        actions, row, cell = self._shell.actions_, self._desk.recoupement.row, self._desk.recoupement.cell
        judgement = status(row) if row is not None else None
        undecided = row is not None and any(figure.state is MentionState.PENDING for figure in row.cells)
        asked = row is not None and row.asked
        actions.allow(When.ROW, row is not None)
        actions.allow(When.STATED, row is not None and not asked)
        actions.allow(When.UNDECIDED, undecided and not asked)
        actions.allow(When.UNVERIFIED, row is not None and not asked and judgement is not FactStatus.VERIFIED)
        actions.allow(When.JUDGED, row is not None and judgement is not FactStatus.UNVERIFIED)
        actions.allow(When.ROWS, asked or len(self._panels.recoupement.chosen_rows()) >= _TWO)
        actions.allow(When.QUOTE, cell is not None)
        actions.allow(When.CELL, row is not None and cell is not None and len(row.cells) >= _TWO)

    def _join(self) -> None:
        rows = self._panels.recoupement.chosen_rows()
        if len(rows) >= _TWO or any(row.asked for row in rows):
            told = self.tr("The figures state the same fact from now on")
            if any(row.asked for row in rows):
                told = " · ".join(
                    (self.tr("Same fact: it holds from now on, here, in drafts and in the sheet"), self._left_to_ask())
                )
            self._desk.rows.join(rows, lambda _: self.tell_done(told))

    def _left_to_ask(self) -> str:
        """Say how many questions are left once the one in hand is answered."""
        table = self._desk.recoupement.table
        left = max(0, len(table.questions) - 1) if table is not None else 0
        return self.tr("%n question(s) left", "", left)

    def _open(self) -> None:
        place = self._desk.recoupement.mention()
        if place is not None:
            self._shell.actions_["show_review"].trigger()
            self._shell.show_mention(*place)

    def _copy_sentence(self) -> None:
        """Put the fact in hand on the clipboard as a sentence that names its sources."""
        model = self._desk.recoupement
        if model.row is None or model.table is None:
            return
        told = told_row(model.row, model.table.columns, wording.language())
        put_on_clipboard(sourced_sentence(told, wording.language()))
        kept = self.tr("Sentence copied, with %n source(s)", "", len(told.sources))
        none = self.tr("Sentence copied: no quote of it is kept yet, and it says so")
        self._shell.show_status(kept if told.sources else none)

    def _find(self) -> None:
        words = self._panels.recoupement.filters.words
        words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        words.selectAll()

    # Stating and judging.

    def _state(self) -> None:
        row = self._desk.recoupement.row
        if row is not None and self.quotes.are_seen(row):
            self.row, self.seen, self.judged = row, self.quotes.seen(row), None
            self._draft(row, self._ask)

    def _draft(self, row: Row, done: Callable[[NewFact], None]) -> None:
        dossier = self._desk.shelf.current
        if dossier is not None:
            self._desk.rows.draft(row, dossier.id, done)

    def _ask(self, draft: NewFact) -> None:
        screen = self._panels.recoupement
        screen.show_form(screen.form)
        screen.form.fill(draft, article=None, figure=None)

    def _stated(self, fact: NewFact) -> None:
        row = self.row
        if row is None:
            return
        whole = fact.subject.strip() and fact.attribute.strip()
        if not self._desk.rows.state(row, fact, self.seen | self.quotes.seen(row), self.judged):
            told = self.tr("No sentence in sight publishes this value: keep the one that leaves room for it.")
            self.say(told)
        elif whole:
            self._leave()

    def _vouched(self, fact: NewFact, judged: Judged) -> None:
        self.judged = judged
        self._stated(fact)

    def _leave(self) -> None:
        self.row = self.judged = None
        self._panels.recoupement.leave_form()

    def _vouch(self) -> None:
        """Confirm, state and verify in one step; ask only for what cannot be proposed."""
        row = self._desk.recoupement.row
        if row is None or not self.quotes.are_seen(row):
            return
        if row.verdict is Verdict.CONTRADICT and row.fact is None:  # which of the values is right?
            self._ask_judgement(FactStatus.VERIFIED)
        else:
            self._settle(row, Judged(FactStatus.VERIFIED))

    def _settle(self, row: Row, judged: Judged, value: Reading | None = None) -> None:
        """Store a judgement about ``row``; ``value`` is the one that was chosen, None for that of the row."""
        self.row, self.seen, self.judged = row, self.quotes.seen(row), judged
        other = value is not None and value != (row.fact.reading if row.fact is not None else row.reading)
        if row.fact is not None and not other:
            self._desk.rows.judge(row, judged, self.seen)
        else:
            self._draft(row, partial(self._state_or_ask, value=value))

    def _state_or_ask(self, draft: NewFact, *, value: Reading | None) -> None:
        drafted = draft if value is None else replace(draft, reading=value)
        if drafted.subject.strip() and drafted.attribute.strip():
            self._stated(drafted)
        else:
            self._ask(drafted)

    def _ask_judgement(self, new_status: FactStatus) -> None:
        row = self._desk.recoupement.row
        if row is not None and self.quotes.are_seen(row):
            self.row, self.seen = row, self.quotes.seen(row)
            screen = self._panels.recoupement
            screen.show_form(screen.judging)
            screen.judging.ask(row, new_status)
            self._desk.rows.read_sources(screen.judging.offer_sources)

    def _judged(self, judged: Judged, value: Reading | None) -> None:
        self._panels.recoupement.leave_form()
        if self.row is not None:
            self._settle(self.row, judged, value)

    def _unverify(self) -> None:
        row = self._desk.recoupement.row
        if row is not None and row.fact is not None:
            self._desk.rows.judge(row, Judged(FactStatus.UNVERIFIED))

    # Rates of exchange.

    def _ask_rates(self) -> None:
        dossier, row = self._desk.shelf.current, self._desk.recoupement.row
        if dossier is None:
            return
        pair = next(iter(row.unrated), ("USD", "EUR")) if row is not None else ("USD", "EUR")
        columns = self._desk.recoupement.table.columns if self._desk.recoupement.table is not None else ()
        printed = {cell.article for cell in row.cells} if row is not None else set[int]()
        days = [column.published for column in columns if column.article in printed and column.published is not None]
        dialog = RatesDialog(
            self._window,
            self._panels.recoupement.theme,
            pair=pair,
            day=min(days, default=date.today()),  # noqa: DTZ011 - a day
        )
        dialog.entered.connect(partial(self._enter_rate, dossier.id))
        dialog.withdrawn.connect(self._withdraw_rate)
        dialog.finished.connect(self._rates_closed)
        self.rates = dialog
        self._list_rates()
        dialog.open()

    def _enter_rate(self, dossier: DossierId, base: str, quote: str, rate: str, day: date, source: str) -> None:
        self._desk.rows.enter_rate(dossier, base, quote, rate, day, source)

    def _withdraw_rate(self, rate: int) -> None:
        self._desk.rows.withdraw_rate(RateId(rate))

    def _list_rates(self) -> None:
        if self.rates is not None:
            self.rates.show_rates(self._desk.recoupement.rates)

    def _tell_rates(self, error: Exception) -> None:
        if self.rates is not None and isinstance(error, Problem):
            self.rates.refuse(wording.sentence(error))

    def _rates_closed(self) -> None:
        if self.rates is not None:
            self.rates.deleteLater()
            self.rates = None
        self._panels.recoupement.focus_table()
