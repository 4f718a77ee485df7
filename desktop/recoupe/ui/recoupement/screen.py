"""The recoupement screen: the facts by articles, the sentences of the one in hand, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QMenu,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from recoupe.facts.crosscheck.settling import Pile
from recoupe.facts.crosscheck.table import Row
from recoupe.facts.crosscheck.told_row import told_row
from recoupe.facts.sourced_sentence import sourced_sentence
from recoupe.ui.facts.form import FactForm
from recoupe.ui.facts.judgement_form import JudgementForm
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.flow_layout import FlowLayout
from recoupe.ui.kit.notice import Notice
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, made_main, menu_button, on_escape, scrolling, tinted, wrapped
from recoupe.ui.recoupement.chart import ChartPoint
from recoupe.ui.recoupement.dot_plot import DotPlot
from recoupe.ui.recoupement.empty_page import EmptyPage
from recoupe.ui.recoupement.fact_head import FactHead
from recoupe.ui.recoupement.filters import Filters
from recoupe.ui.recoupement.model import RecoupementModel
from recoupe.ui.recoupement.passage_pane import PassagePane
from recoupe.ui.recoupement.plotting import dated_points, value_points
from recoupe.ui.recoupement.sentences_panel import SentenceArrangement, SentencesPanel
from recoupe.ui.recoupement.settling_page import SettlingPage
from recoupe.ui.recoupement.table import RecoupementTable
from recoupe.ui.recoupement.timeline import Timeline
from recoupe_db.records import MentionId

_QUIET = ("vouch_row", "copy_sentence", "dispute_row", "open_cell")
_ANSWERS = ("join_rows", "split_cell")  # to what is asked
_RARE = ("confirm_row", "state_row", "false_row", "unverify_row", "join_rows", "split_cell", "exchange_rates")


_SCROLL_BAR = 18  # pixels
_SLOW = 300  # milliseconds
_ASKING, _BESIDE = 460, 24  # pixels
_GRID, _SETTLING, _UNFOLDED = [300, 290, 0], [560, 440, 0], [0, 620, 400]  # shares of the cards, quotes, passage
_READABLE = 0.55  # of the height, so that sentences can be read in a small window


class RecoupementScreen(QWidget):
    """Lays out the recoupement. ``opened`` tells that the article of the cell in hand is asked for."""

    opened = Signal()

    def __init__(self, model: RecoupementModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.theme = theme
        self._arriving = False  # the keys go to the table as soon as there is one
        self.notice = Notice(theme)
        self.filters = Filters(theme)
        self.table = RecoupementTable(theme)
        self.settling = SettlingPage(theme, actions["show_sheet"])
        self._settled: int | None = None  # the dossier whose cards were shown
        self._by_hand = False  # whether somebody took the card in hand, or decided anything since they are shown
        self._decisions = 0
        self._settles = False  # whether the facts are cards to be settled, or rows of the table
        self.unfolded = False  # whether the fact of the card in hand has the whole screen, with the passage beside
        self.fact_head = FactHead(theme)
        self.passage = PassagePane(theme, actions)
        self.sourced: QLabel = wrapped()
        self.sourced.setObjectName("fact_sentence")
        self.sourced.setContentsMargins(16, 6, 8, 8)
        self.empty = EmptyPage(theme, import_files=actions["import_files"])
        self.sentences = SentencesPanel(theme, actions)
        self.values = DotPlot(theme)
        self.timeline = Timeline(theme)
        self.form = FactForm(theme)
        self.judging = JudgementForm(theme)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW)
        self._slow.timeout.connect(self.filters.busy.show)
        self._verify = ActionButton(actions["verify_row"])
        self._rates = ActionButton(actions["exchange_rates"], text=self.tr("Rates…"))
        self._lay_out(actions)
        self._listen()
        self.set_theme(theme)

    def _lay_out(self, actions: Actions) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("recoupement_tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.addTab(self.sentences, self.tr("Sentences side by side"))
        self.tabs.addTab(scrolling(self.values), self.tr("Values by source"))
        self.tabs.addTab(scrolling(self.timeline), self.tr("Timeline"))
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2)
        below.addWidget(self.fact_head)
        below.addWidget(self._bar(actions))
        below.addWidget(self.tabs, 1)
        below.addWidget(self.sourced)
        self._above = QStackedWidget()
        self._above.addWidget(self.table)
        self._above.addWidget(self.empty)
        self._above.addWidget(self.settling)
        self._lower = lower
        self.down = QSplitter(Qt.Orientation.Vertical)
        self.down.setChildrenCollapsible(False)
        self.down.addWidget(self._above)
        self.down.addWidget(lower)
        self.down.addWidget(self.passage)
        for part in self._of_the_fact:
            part.hide()
        self.down.setStretchFactor(0, 3)
        self.down.setStretchFactor(1, 2)
        self.down.setSizes([300, 290, 0])
        self.side = QStackedWidget()
        self.side.addWidget(scrolling(self.form))
        self._asking = QDialog(self)
        self._asking.setObjectName("judging")
        self._asking.setWindowTitle(self.tr("Verified with…"))
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.judging)
        self._asking.rejected.connect(self.leave_form)
        self.judging.backing.unfolded.connect(self._fit_question)
        self.side.setMinimumWidth(max(300, self.form.minimumSizeHint().width() + _SCROLL_BAR))
        self.side.hide()
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        across.addWidget(self.down)
        across.addWidget(self.side)
        across.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filters, self.notice):
            column.addWidget(widget)
        column.addWidget(across, 1)

    @property
    def _of_the_fact(self) -> tuple[QWidget, ...]:
        """What is shown of a fact that is unfolded, and only then."""
        return self.fact_head, self.passage, self.sourced

    def _bar(self, actions: Actions) -> QWidget:
        bar = QWidget()
        line = FlowLayout()
        line.setContentsMargins(8, 3, 8, 0)
        bar.setLayout(line)
        self._answers = [ActionButton(actions[name]) for name in _ANSWERS]
        short = {"vouch_row": self.tr("Keep and verify")}
        self._acts = [self._verify, *(ActionButton(actions[name], text=short.get(name)) for name in _QUIET)]
        self._open = self._acts[-1]
        for button in (*self._answers, *self._acts):
            line.addWidget(button)
        rare = QMenu(bar)
        rare.addActions([actions[name] for name in _RARE])
        more = menu_button(self.tr("More"), rare)
        more.setObjectName("row_more")
        more.setAccessibleName(self.tr("More to do with this fact"))
        line.addWidget(more)
        line.addWidget(self._rates)
        return bar

    def _listen(self) -> None:
        model = self._model
        model.shown.connect(self._show)
        model.taken.connect(self._show_row)
        model.texts_read.connect(self._show_sentences)
        model.comparing.connect(self._tell_busy)
        self.filters.wished.connect(model.filter)
        self.filters.left.connect(self.focus_table)
        self.table.taken.connect(self._take_cell)
        self.settling.taken.connect(self._take_by_hand)
        self.settling.opened.connect(self.unfold)
        self.fact_head.left.connect(self.fold)
        self.fact_head.turned.connect(self._turn)
        self.sentences.turned.connect(self._turn)
        on_escape(self.down, self.fold)
        self.table.asked.connect(self._show_sentences_or_next)
        self.table.opened.connect(self.opened)
        self.sentences.taken.connect(self._take_figure)
        self.sentences.opened.connect(self.opened)
        self.values.chosen.connect(self._take_point)
        self.timeline.chosen.connect(self._take_point)
        self.tabs.currentChanged.connect(self._draw)
        for form in (self.form, self.judging):
            form.given_up.connect(self.leave_form)
        self._tell_busy()

    # What the model tells.

    def _show(self) -> None:
        model = self._model
        rows = model.table.rows if model.table is not None else ()
        self.filters.offer_from(rows)
        self.filters.tell(model.totals)
        if model.table is not None and model.rows:
            current = (model.row.key, model.article) if model.row is not None else None
            self.table.show_rows(model.table, model.rows, current=current)
        else:
            self.empty.explain(model, show_all=self.filters.show_all, show_singles=self.filters.show_singles)
        if self._settles and model.table is not None and rows:
            self.settling.show_table(model.table, current=self._card_in_hand())
            self._above.setCurrentWidget(self.settling)
            row = self.settling.row
            if row is not None and (model.row is None or model.cell is None or row.key != model.row.key):
                self._take()
        else:
            self._above.setCurrentWidget(self.table if model.rows else self.empty)
        if model.rows and self._arriving:
            self._arriving = False
            self.focus_table()
        self._lower.setVisible(bool(rows if self._settles else model.rows))
        if self.unfolded and self.settling.row is None:
            self.fold()
        self.filters.setVisible(bool(rows) and not self._settles)
        self._draw()

    def _card_in_hand(self) -> int | None:
        """Return the key of the row in hand; None while nobody took or decided anything: the first card is in hand.

        While articles come in, the worst dispute may come last: it takes the place of what nobody has looked at.
        """
        model = self._model
        dossier = model.table.dossier if model.table is not None else None
        if dossier != self._settled:
            self._by_hand = model.row is not None and bool(model.rows) and model.row.key != model.rows[0].key
        elif model.decisions != self._decisions:
            self._by_hand = True
        self._settled, self._decisions = dossier, model.decisions
        return model.row.key if model.row is not None and self._by_hand else None

    def _is_taken_in_the_table(self) -> bool:
        row, card = self._model.row, self.settling.row
        return row is not None and card is not None and row.key != card.key

    def _take_by_hand(self) -> None:
        self._by_hand = True
        self._take()

    def settle(self, *, on: bool) -> None:
        """Show the facts as cards to be settled, with their quotes at the side, or as the table."""
        if on != self._settles:
            self._settles = on
            self._by_hand |= on and self._is_taken_in_the_table()
            self.down.setOrientation(Qt.Orientation.Horizontal if on else Qt.Orientation.Vertical)
            self.unfolded = False
            self._arrange()
        self._show()
        if on:
            self._take()
        self.focus_table()

    def unfold(self) -> None:
        """Give the fact of the card in hand the whole screen: its quotes two by two, and the passage beside them."""
        if self.settling.row is not None:
            self.unfolded = True
            self._arrange()
            self.tabs.setCurrentIndex(0)
            self.sentences.take_first()
            self.focus_table()

    def unfold_row(self, row: Row, which: Pile, figure: MentionId) -> None:
        """Unfold a fact that lies in a pile of the cards, with one of its figures in hand."""
        self._by_hand = True
        self.settling.show_fact(which, row.key)
        self._take()
        self.unfold()
        self._take_figure(figure)

    def show_row(self, row: Row) -> None:
        """Take a row of the table in hand, where it is shown."""
        place = self.table.grid.row_of(row.key)
        if place is not None:
            self.table.take(place)

    def fold(self) -> None:
        """Go back from the fact that is unfolded to the cards."""
        if self.unfolded:
            self.unfolded = False
            self._arrange()
            self.focus_table()

    def _arrange(self) -> None:
        """Put the cards, the quotes and the passage where they belong."""
        self._above.setHidden(self.unfolded)
        for part in self._of_the_fact:
            part.setVisible(self.unfolded)
        self._show_acts()
        self.down.setSizes(_UNFOLDED if self.unfolded else _SETTLING if self._settles else _GRID)
        self.sentences.arrange(
            SentenceArrangement.PAIRS
            if self.unfolded
            else SentenceArrangement.COLUMN
            if self._settles
            else SentenceArrangement.ROW
        )
        self._show_sentences()

    def _turn(self, step: int) -> None:
        self.settling.cards.go(step)
        self.focus_table()

    def _show_row(self) -> None:
        self._model.read_texts()
        self._show_acts()
        self._show_sentences()
        self._rates.setVisible(bool(self._model.row is not None and self._model.row.unrated))
        self._draw()

    def _show_acts(self) -> None:
        """Offer what can be done with the row in hand; where the passage is beside it, that opens the article."""
        asked = self._model.row is not None and self._model.row.asked
        for button in self._answers:
            button.setVisible(asked)
        for button in self._acts:
            button.setVisible(not asked and not (self.unfolded and button is self._open))

    def _show_sentences(self) -> None:
        model = self._model
        columns = model.table.columns if model.table is not None else ()
        rates = {rate.id: rate for rate in model.rates}
        figure = model.cell.mention if model.cell is not None else None
        self.sentences.show_row(model.row, columns, figure=figure, texts=model.texts, rates=rates)
        face = self.settling.cards.face
        if self.unfolded and model.row is not None and face is not None:
            self.fact_head.show_fact(model.row, face, self.settling.cards.place)
            cell = model.cell or model.row.cells[0]
            column = next((column for column in columns if column.article == cell.article), None)
            self.passage.show_passage(cell, column, model.texts.get(cell.article))
            said = sourced_sentence(told_row(model.row, columns, wording.language()), wording.language())
            self.sourced.setText(self.tr("Sourced sentence: {said}").format(said=said.plain.partition("\n")[0]))

    def _draw(self) -> None:
        """Draw what the tab in front shows; the others wait until they are looked at."""
        model = self._model
        page = self.tabs.currentWidget()
        front = page.widget() if isinstance(page, QScrollArea) else page
        if model.table is None:
            return
        if front is self.values:
            self.values.about(model.row)
            points = value_points(model.row, model.table.columns, model.rates) if model.row is not None else []
            here = next((place for place, point in enumerate(points) if point.article == model.article), 0)
            self.values.show_points(points, current=here)
        elif front is self.timeline:
            points = dated_points(model.rows)
            key = model.row.key if model.row is not None else None
            here = next((place for place, point in enumerate(points) if point.row == key), 0)
            self.timeline.show_points(points, current=here)

    def _tell_busy(self) -> None:
        """Say that the articles are being compared, when it takes longer than one notices."""
        if self._model.busy:
            self._slow.start()
        else:
            self._slow.stop()
            self.filters.busy.hide()

    # What the person at the desk does.

    def _take(self) -> None:
        if self._settles:
            row = self.settling.row
            self._model.take(row, row.cells[0].article if row is not None and row.cells else None)
        else:
            self._model.take(self.table.row, self.table.article)

    def _take_cell(self) -> None:
        """Take the cell in hand, unless the table is filled behind the cards."""
        if not self._settles:
            self._take()

    def _take_figure(self, figure: int) -> None:
        row = self._model.row
        cell = row.cell(MentionId(figure)) if row is not None else None
        place = self.table.grid.column_of(cell.article) if cell is not None else None
        if cell is not None and self._settles:
            self._model.take(row, cell.article, cell.mention)
        elif cell is not None and place is not None:
            self._model.take(row, cell.article, cell.mention)
            self.table.take(self.table.currentIndex().row(), place)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_point(self, point: ChartPoint) -> None:
        row = self.table.grid.row_of(point.row)
        if row is not None:
            self.table.take(row, self.table.grid.column_of(point.article))

    def _show_sentences_or_next(self) -> None:
        """Show the sentences; where they are shown already, take the next figure of the cell in hand."""
        if self.tabs.currentIndex() == 0:
            self._model.take_next_figure()
        self.tabs.setCurrentIndex(0)

    def show_sentences(self) -> None:
        """Show the sentences side by side, with room enough to read them, and the words of the one in hand."""
        self.tabs.setCurrentIndex(0)
        above, below, _ = self.down.sizes()
        if not self.unfolded and below < _READABLE * (above + below):
            self.down.setSizes([round((1 - _READABLE) * (above + below)), round(_READABLE * (above + below)), 0])
        self.sentences.show_words(self._model.cell.mention if self._model.cell is not None else None)

    @property
    def seen(self) -> frozenset[MentionId]:
        """The figures of the row in hand whose sentences the reviewer has before the eyes, or had since taking it."""
        return self.sentences.seen

    def chosen_rows(self) -> list[Row]:
        """Return the rows in which something is selected."""
        if self._settles:
            return [row] if (row := self.settling.row) is not None else []
        return self.table.chosen_rows() if self._model.rows else []

    def show_form(self, form: FactForm | JudgementForm) -> None:
        """Show the form of a fact at the side, or the one that judges it over the facts, beside their quotes."""
        if form is self.form:
            self.side.show()
        else:
            self._asking.setMinimumWidth(_ASKING)
            self._asking.open()
            self._fit_question()

    def _fit_question(self) -> None:
        """Give the question the height that it needs, at the left, where it hides no quote."""
        if self._asking.isVisible():
            self._asking.adjustSize()
            low = self.mapToGlobal(QPoint(_BESIDE, self.height() - self._asking.height() - _BESIDE))
            self._asking.move(low)

    def leave_form(self) -> None:
        """Put the form away and give the keys back to the table."""
        self.side.hide()
        self._asking.hide()
        self.focus_table()

    def focus_table(self) -> None:
        """Give the keys to the table, or to the cards."""
        place = self.sentences if self.unfolded else self.settling.cards if self._settles else self.table
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Compare, now that somebody looks."""
        super().showEvent(event)
        self._arriving = True
        self._show()
        self._model.watch(on=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the articles alone."""
        super().hideEvent(event)
        self._model.watch(on=False)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of ``theme``."""
        self.theme = theme
        tinted(self.sourced, theme.quiet)
        made_main(self._verify, theme)
        made_main(self._answers[0], theme)
        for part in (
            self.notice,
            self.filters,
            self.table,
            self.settling,
            self.empty,
            self.sentences,
            self.values,
            self.timeline,
            self.fact_head,
            self.passage,
            self.form,
            self.judging,
        ):
            part.set_theme(theme)
        self._show_sentences()
