"""The left of the desk: the dossiers of the library and the articles of the one that is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice

from PySide6.QtCore import QObject, QTimer, Signal

from recoupe.services.changes import Changes
from recoupe.services.library import LibraryService
from recoupe.services.readings import Roster
from recoupe.services.search import SearchResult, SearchService, Snippet
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.article_filter import ArticleFilter, SortOrder
from recoupe_db.records import ArticleId, ArticleLine, ArticleState, Dossier, DossierId

_MANY = 1000  # articles: from here on a changed line is shown together with others
_PAUSE = 300  # milliseconds between two of such changes
_SHORTLY = 15  # milliseconds in which the article itself is painted anew, before anything is counted for the list
_TO_READ = (ArticleState.TO_READ, ArticleState.IN_PROGRESS)


class ArticleListModel(QObject):
    """Knows the dossiers, which one is open, its articles, and which of them somebody wants to see in which order.

    ``listed`` tells that the dossiers were read, ``opened`` that another dossier is open, ``lines_changed`` that its
    articles, their progress or what is ``shown`` of them changed, ``snippets_changed`` carries the articles whose
    snippets were read, ``searched`` tells that another search is shown, ``roster_changed`` carries the articles of
    which somebody has finished a reading, or taken it back.
    """

    listed = Signal()
    opened = Signal(object)
    lines_changed = Signal()
    snippets_changed = Signal(list)
    searched = Signal()
    roster_changed = Signal(list)

    def __init__(
        self,
        library: LibraryService,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        searching: SearchService | None = None,
        dossiers: Callable[[], list[Dossier]] | None = None,
        roster: Callable[[DossierId], Roster] | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._searching = searching
        self._dossiers = dossiers or library.dossiers
        self._roster = roster or _one_reading
        self._tasks = tasks
        self._stale: set[ArticleId] = set()
        self._newer: dict[ArticleId, ArticleLine] = {}  # lines that came while the whole list was being read
        self._reading = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._arrange)
        self._snippets: dict[ArticleId, Snippet | None] = {}
        self._wanted: set[ArticleId] = set()
        self.dossiers: list[Dossier] = []
        self.current: Dossier | None = None
        self.lines: list[ArticleLine] = []
        self.shown: list[ArticleLine] = []
        self.listing = ArticleFilter()
        self.typed = ""
        self.everywhere = False
        self.found: SearchResult | None = None
        self.helps: dict[ArticleId, float] = {}
        self.roster = Roster()

    def refresh(self, *, wanted: DossierId | None = None) -> None:
        """Read the dossiers again; open ``wanted``, or stay where we are, or open the first there is."""
        self._tasks.read(self._dossiers, lambda dossiers: self._listed(dossiers, wanted))

    def start_over(self) -> None:
        """Forget what was read of a library whose place another one has taken, and read that."""
        self.current, self.lines, self.shown = None, [], []
        self.refresh()

    def _listed(self, dossiers: list[Dossier], wanted: DossierId | None) -> None:
        self.dossiers = dossiers
        self.listed.emit()
        target: set[DossierId | None] = {wanted}
        if wanted is None and self.current is not None:
            target |= {self.current.id, self.current.of}  # another reader has another workspace of the same dossier
        target.discard(None)
        there = [dossier for dossier in dossiers if target & {dossier.id, dossier.of}]
        chosen = next(iter([*there, *dossiers]), None)
        if chosen is not None:
            self.open(chosen)
        elif self.current is not None:  # the last one was removed
            self.current, self.lines = None, []
            self._arrange()

    def open(self, dossier: Dossier) -> None:
        """Open ``dossier`` and read the list of its articles."""
        changed = self.current is None or self.current.id != dossier.id
        self.current = dossier
        if changed:
            self.listing = ArticleFilter(order=self.listing.order, descending=self.listing.descending)
        self._read_lines(announce=changed)
        if self.typed:
            self._search()

    def refresh_lines(self) -> None:
        """Read the articles and their progress again."""
        if self.current is not None:
            self._read_lines(announce=False)
        if self.typed:
            self._search()

    def refresh_line(self, article: ArticleId) -> None:
        """Read the progress of one article again."""
        self.refresh_some([article])

    def refresh_some(self, articles: Iterable[ArticleId]) -> None:
        """Read the progress of these articles again: those asked for meanwhile are read together afterwards."""
        self._stale.update(articles)
        if not self._reading and self._stale:
            self._reading = True
            self._tasks.later(_SHORTLY, self._read_stale)

    def _read_stale(self) -> None:
        wanted, self._stale = self._stale, set()
        self._tasks.read(lambda: self._library.lines_of(wanted), self._put, failed=self._give_up)

    def _put(self, fresh: list[ArticleLine]) -> None:
        self._reading = False
        by_id = {line.id: line for line in fresh if self.current is not None and line.dossier == self.current.id}
        self._newer |= by_id
        self.lines = [by_id.pop(line.id, line) for line in self.lines]
        self.lines += by_id.values()  # those that are new, in the order of import
        if len(self.lines) < _MANY:
            self._arrange()
        elif not self._soon.isActive():
            self._soon.start()
        self.refresh_some(())

    def _give_up(self, error: Exception) -> None:
        self._reading = False
        self._tasks.failed.emit(error)

    def _read_lines(self, *, announce: bool) -> None:
        dossier = self.current
        if dossier is None:
            return

        self._newer.clear()

        def read() -> tuple[list[ArticleLine], Roster]:
            return self._library.lines(dossier.id), self._roster(dossier.id)

        def show(answer: tuple[list[ArticleLine], Roster]) -> None:
            if self.current is not None and self.current.id == dossier.id:  # a later choice may have overtaken this
                lines, roster = answer
                self._take_roster(roster)
                newer = dict(self._newer)  # read one by one since: the whole list may have been read before them
                self.lines = [newer.pop(line.id, line) for line in lines]
                self.lines += newer.values()
                self._arrange()
                if announce:
                    self.opened.emit(dossier)

        self._tasks.read(read, show)

    def follow(self, changes: Changes) -> None:
        """Read again what a step changed; where several read, also who has finished which article."""
        self.refresh_some(changes.within)
        dossier = self.current
        if not changes.articles or dossier is None or self.roster.readings == 1:
            return

        def show(roster: Roster) -> None:
            if self.current is not None and self.current.id == dossier.id:
                self._take_roster(roster)

        self._tasks.read(lambda: self._roster(dossier.id), show)

    def sign(self, article: ArticleId) -> None:
        """Count an article among those that the reviewer has read, before the roster is read again."""
        if self.roster.readings > 1:
            self._take_roster(self.roster.signed(article))

    def _take_roster(self, roster: Roster) -> None:
        was, self.roster = self.roster, roster
        if was != roster:
            self.roster_changed.emit([*{*was.readers_of, *roster.readers_of}])

    def arrange(self, listing: ArticleFilter) -> None:
        """Show other articles, or in another order."""
        self.listing = listing
        if listing.order is SortOrder.HELP:
            self._read_helps()
        self._arrange()

    def _read_helps(self) -> None:
        """Read where a review helps most, once when it is asked for: the list does not move under a reader's hands."""
        dossier = self.current
        if dossier is None:
            return

        def show(helps: dict[ArticleId, float]) -> None:
            if self.current is not None and self.current.id == dossier.id:
                self.helps = helps
                self._arrange()

        self._tasks.read(lambda: self._library.usefulness(dossier.id), show)

    def _arrange(self) -> None:
        self._soon.stop()
        elsewhere = self.found.elsewhere if self.found is not None and self.everywhere else ()
        articles = self.found.articles if self.found is not None else None
        lines = [line for line in self.lines if not self.listing.mine or self.hands_out(line)]
        self.shown = self.listing.of([*lines, *elsewhere], articles, self.helps)
        self.lines_changed.emit()

    def search(self, typed: str, *, everywhere: bool | None = None) -> None:
        """Show only the articles that hold what was ``typed``, all of them for nothing; of all dossiers on request."""
        self.typed = typed.strip() and typed
        self.everywhere = self.everywhere if everywhere is None else everywhere
        self._snippets.clear()
        if self.typed:
            self._search()
        else:
            self.found = None
            self._arrange()
            self.searched.emit()

    def _search(self) -> None:
        searching, dossier, typed, everywhere = self._searching, self.current, self.typed, self.everywhere
        if searching is None or dossier is None:
            return

        def show(result: SearchResult) -> None:
            if (self.typed, self.everywhere, self.current) == (typed, everywhere, dossier):  # else overtaken
                self.found = result
                self._arrange()
                self.searched.emit()

        self._tasks.read(lambda: searching.search(typed, dossier.id, everywhere=everywhere), show)

    def snippet(self, article: ArticleId) -> Snippet | None:
        """Return how the words of the search stand in an article, None while that is being read."""
        if self.found is None or article in self._snippets:
            return self._snippets.get(article)
        if not self._wanted:
            QTimer.singleShot(0, self._read_snippets)
        self._wanted.add(article)
        return None

    def _read_snippets(self) -> None:
        searching, typed = self._searching, self.typed
        wanted, self._wanted = self._wanted, set()
        self._snippets |= dict.fromkeys(wanted)

        def show(read: dict[ArticleId, Snippet]) -> None:
            if typed == self.typed:
                self._snippets |= read
                self.snippets_changed.emit(list(read))

        if searching is not None and typed:
            self._tasks.read(lambda: searching.snippets(typed, wanted), show)

    def line(self, article: ArticleId) -> ArticleLine | None:
        """Return the list's line for ``article``."""
        return next((line for line in chain(self.lines, self.shown) if line.id == article), None)

    def sources(self) -> list[str]:
        """Return the sources of the dossier's articles, each once, in alphabetical order."""
        return sorted({line.source for line in self.lines if line.source}, key=str.casefold)

    def hands_out(self, line: ArticleLine) -> bool:
        """Tell whether the reviewer has an article still to read: nobody has, or another reading is asked for."""
        if line.state is ArticleState.READ:
            return self.roster.is_due(line.id)
        return line.state in _TO_READ and not (line.state is ArticleState.TO_READ and self.roster.is_covered(line.id))

    def after(self, article: ArticleId | None) -> ArticleId | None:
        """Return the next article to read after ``article`` as they are listed, wrapping round; None when none is."""
        return self._next(self.shown, article) or self._next(self.lines, article)

    def before(self, article: ArticleId | None) -> ArticleId | None:
        """Return the article to read before ``article`` as they are listed, wrapping round; None when none is."""
        return self._next(self.shown[::-1], article) or self._next(self.lines[::-1], article)

    def _next(self, lines: Sequence[ArticleLine], article: ArticleId | None) -> ArticleId | None:
        first = next((place + 1 for place, line in enumerate(lines) if line.id == article), 0)
        around = chain(islice(lines, first, None), islice(lines, first))
        return next((line.id for line in around if line.id != article and self.hands_out(line)), None)


def _one_reading(_: DossierId) -> Roster:
    return Roster()
