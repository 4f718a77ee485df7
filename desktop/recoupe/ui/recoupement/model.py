"""The recoupement of the open dossier: compared beside the screen, filtered, with the row in hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from recoupe.ui.recoupement.row_filter import RowCounts, RowFilter, RowTextCache, chosen, totals
from recoupe_db.records import Action, Article, ArticleId, ArticleLine, Dossier, MentionId, Rate, RateId

if TYPE_CHECKING:
    from recoupe.facts.crosscheck.table import Cell, Row, Table
    from recoupe.services.changes import Changes
    from recoupe.services.library import LibraryService
    from recoupe.services.recoupement.service import RecoupementService
    from recoupe.ui.kit.tasks import Tasks
    from recoupe.ui.library.model import ArticleListModel
    from recoupe.ui.review.model import ReviewModel

_EVERYWHERE = {Action.LINK, Action.EDIT_ENTITY}
"""Steps whose targets do not tell which articles they change."""


_SOON = 1500  # milliseconds


def _description(line: ArticleLine) -> tuple[object, ...]:
    return line.title, line.source, line.published


def _recognition(line: ArticleLine) -> tuple[object, ...]:
    return line.recognised, line.missing, line.mentions


@dataclass(frozen=True, slots=True)
class _Compared:
    table: Table
    rates: tuple[Rate, ...]
    where: dict[MentionId, ArticleId]


class RecoupementModel(QObject):
    """Knows the rows while they are watched.

    ``shown`` tells that other rows are to be shown, ``taken`` that another row or article is in hand, ``comparing``
    that ``busy`` has changed (whether the articles are being compared), ``texts_read`` that an article's text has come,
    ``progressed`` carries how many hundredths of the comparing are done.
    """

    shown = Signal()
    taken = Signal()
    comparing = Signal()
    texts_read = Signal()
    progressed = Signal(int)

    def __init__(
        self,
        library: LibraryService,
        service: RecoupementService,
        tasks: Tasks,
        shelf: ArticleListModel,
        review: ReviewModel,
    ) -> None:
        super().__init__(review)
        self._library = library
        self._service = service
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._watched = False
        self.busy = False
        self.decisions = 0
        """How often somebody decided anything since the desk was opened."""
        self._stale: set[ArticleId] | None = None  # None: all of the dossier
        self._fresh = False
        self._asked: set[ArticleId] = set()
        self._said = RowTextCache()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._compare)
        self._where: dict[MentionId, ArticleId] = {}
        self._lines: Mapping[ArticleId, ArticleLine] = {}
        self._told: set[ArticleId] = set()  # outdated already by what their lines are about to tell
        self.table: Table | None = None
        self.rows: tuple[Row, ...] = ()
        self.rates: tuple[Rate, ...] = ()
        self.texts: dict[ArticleId, str] = {}
        self.wish = RowFilter()
        self.row: Row | None = None
        self.article: ArticleId | None = None
        self.figure: MentionId | None = None
        shelf.opened.connect(self._leave)
        shelf.lines_changed.connect(self._follow_lines)
        review.decided.connect(self._after)
        review.elsewhere.connect(self._after)

    @property
    def totals(self) -> RowCounts:
        """What all rows come to."""
        return totals(self.table.rows if self.table is not None else (), len(self.rows))

    @property
    def articles(self) -> int:
        """How many articles the open dossier has."""
        return len(self._shelf.lines)

    @property
    def waiting(self) -> int:
        """How many of them no recogniser has read."""
        return sum(not line.recognised for line in self._shelf.lines)

    @property
    def cell(self) -> Cell | None:
        """The figure in hand: the one taken, or else the worst that its article prints; None where it is silent."""
        if self.row is None or self.article is None:
            return None
        taken = self.row.cell(self.figure)
        return taken if taken is not None and taken.article == self.article else self.row.worst(self.article)

    def rate(self, key: RateId | None) -> Rate | None:
        """Return a rate of exchange that was entered."""
        return next((rate for rate in self.rates if rate.id == key), None)

    def watch(self, *, on: bool) -> None:
        """Keep the rows up to date while somebody looks at them."""
        self._watched = on
        self._follow_lines()
        self._compare()

    def filter(self, wish: RowFilter) -> None:
        """Show the rows that ``wish`` lets in."""
        if wish != self.wish:
            self.wish = wish
            self._choose()

    def _leave(self, _dossier: Dossier) -> None:
        self.table, self.row, self.article, self.figure, self.rates = None, None, None, None, ()
        self.texts.clear()
        self._asked.clear()
        self._said = RowTextCache()
        self.wish = replace(self.wish, entity="")
        self._outdate(None)
        self._choose()

    def _follow_lines(self) -> None:
        """Compare anew the articles that came, went, or are described or recognised otherwise, by whomever.

        What is recognised comes article after article: it is compared together a moment later.
        """
        elsewhere = self.table is not None and self.table.dossier != self._dossier  # “opened” is about to come
        if not self._watched or elsewhere:
            return
        before, self._lines = self._lines, {line.id: line for line in self._shelf.lines}
        described, read = before.keys() ^ self._lines.keys(), set[ArticleId]()
        for key, line in self._lines.items():
            was = before.get(key, line)
            if was is line:  # most of them, after a decision
                continue
            if _description(was) != _description(line):
                described.add(key)
            elif _recognition(was) != _recognition(line):
                read.add(key)
        for article in read - self._told:  # those that another program recognised
            self.outdate_soon(article)
        self._told -= described | read
        if described:
            self._outdate(described)

    @property
    def _dossier(self) -> int | None:
        return self._shelf.current.id if self._shelf.current is not None else None

    def _after(self, changes: Changes) -> None:
        self.decisions += 1
        touched = {self._where[mention] for mention in changes.mentions if mention in self._where}
        if changes.article is not None:
            touched.add(changes.article)
        known = changes.article is not None or changes.mentions <= self._where.keys()
        everywhere = changes.unknown or not known or changes.action in _EVERYWHERE or bool(changes.entities)
        self._outdate(None if everywhere else touched | changes.articles)

    def outdate(self, article: ArticleId) -> None:
        """Compare ``article`` anew: other suggestions were stored for it."""
        self._told.add(article)
        self._outdate({article})

    def outdate_soon(self, article: ArticleId) -> None:
        """Compare ``article`` anew together with those that follow in the next moments, as during an import."""
        self._told.add(article)
        if self._stale is not None:
            self._stale = self._stale | {article}
        self._fresh = False
        if not self._soon.isActive():
            self._soon.start()

    def rest(self) -> None:
        """Compare nothing any more: the desk is being closed."""
        self._watched = False
        self._soon.stop()

    def catch_up(self) -> None:
        """Compare at once what was left for later: no more is coming."""
        self._soon.stop()
        self._compare()

    def _outdate(self, articles: Iterable[ArticleId] | None) -> None:
        if articles is None or self._stale is None:
            self._stale = None
        else:
            self._stale = self._stale | set(articles)
        self._fresh = False
        self._compare()

    def _compare(self) -> None:
        dossier = self._shelf.current
        if self._fresh or self.busy or not self._watched or dossier is None:
            return
        changed, self._stale, self._fresh, self.busy = self._stale, set(), True, True
        self.comparing.emit()

        told = 0

        def tell(share: float) -> None:
            nonlocal told
            if (done := int(100 * share)) > told:  # a signal crosses to the screen's thread
                told = done
                self.progressed.emit(done)

        def work() -> _Compared:
            table = self._service.table(dossier.id, changed, tell=tell)
            where = {cell.mention: cell.article for row in table.rows for cell in row.cells}
            return _Compared(table, tuple(self._service.rates(dossier.id)), where)

        self._tasks.job(work, self._show, failed=self._fail)

    def _show(self, compared: _Compared) -> None:
        self.busy = False
        if compared.table.dossier == self._dossier:
            self.table, self.rates, self._where = compared.table, compared.rates, compared.where
            self._choose()
        self.comparing.emit()
        self._compare()
        if not self.busy:  # else what comes next is kept
            self._tasks.job(lambda: self._service.keep(compared.table.dossier), lambda _: None)

    def _fail(self, error: Exception) -> None:
        self.busy = False
        self._stale = None
        self.comparing.emit()
        self._tasks.failed.emit(error)

    def _choose(self) -> None:
        """Show the rows that are wanted; the row in hand stays in hand, though its cells or its place have changed."""
        self.rows = chosen(self.table.rows, self.wish, self._said) if self.table is not None else ()
        self.row = self._found_again(self.row)
        self.shown.emit()
        self.taken.emit()

    def _found_again(self, before: Row | None) -> Row | None:
        if before is None:
            return self.rows[0] if self.rows else None
        wanted = {cell.mention for cell in before.cells}
        here = next((row for row in self.rows if row.key == before.key), None)
        return here or max(self.rows, key=lambda row: sum(cell.mention in wanted for cell in row.cells), default=None)

    def take(self, row: Row | None, article: ArticleId | None, figure: MentionId | None = None) -> None:
        """Take a row in hand, at an article and there at one figure of several (None: the one taken before)."""
        figure = figure or self.figure
        if (row, article, figure) != (self.row, self.article, self.figure):
            self.row, self.article, self.figure = row, article, figure
            self.taken.emit()

    def take_next_figure(self) -> None:
        """Take the next figure of the fact that the article in hand prints, after the last the first again."""
        cell = self.cell
        if self.row is not None and cell is not None:
            here = self.row.of(cell.article)
            self.take(self.row, cell.article, here[(here.index(cell) + 1) % len(here)].mention)

    def read_texts(self) -> None:
        """Read the articles around the sentences of the row in hand."""
        for article in {cell.article for cell in self.row.cells} if self.row is not None else set[ArticleId]():
            if article not in self._asked:
                self._asked.add(article)
                self._tasks.read(lambda key=article: self._library.article(key).article, self._keep_text)

    def _keep_text(self, article: Article) -> None:
        self.texts[article.id] = article.text
        self.texts_read.emit()

    def mention(self) -> tuple[ArticleId, MentionId] | None:
        """Return where the cell in hand stands, or else the first one of the row."""
        cell = self.cell or (self.row.cells[0] if self.row is not None and self.row.cells else None)
        return (cell.article, cell.mention) if cell is not None else None
