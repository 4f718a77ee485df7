"""The left of the desk: the dossiers of the library and the articles of the one that is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recoupe.services.importing import Importing
from recoupe.services.library import Library
from recoupe.ui.tasks import Tasks
from recoupe_db.records import ArticleId, ArticleLine, Dossier, DossierId


class ShelfModel(QObject):
    """Knows the dossiers, which one is open, and its articles.

    ``listed`` tells that the dossiers were read, ``opened`` that another dossier is open, ``lines_changed`` that its
    articles or their progress changed.
    """

    listed = Signal()
    opened = Signal(object)
    lines_changed = Signal()

    def __init__(self, library: Library, importing: Importing, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._importing = importing
        self._tasks = tasks
        self.dossiers: list[Dossier] = []
        self.current: Dossier | None = None
        self.lines: list[ArticleLine] = []

    def refresh(self, *, wanted: DossierId | None = None) -> None:
        """Read the dossiers again; open ``wanted``, or stay where we are, or open the first there is."""
        self._tasks.read(self._library.dossiers, lambda found: self._listed(found, wanted))

    def _listed(self, found: list[Dossier], wanted: DossierId | None) -> None:
        self.dossiers = found
        self.listed.emit()
        target = wanted if wanted is not None else self.current.id if self.current else None
        chosen = next((each for each in found if each.id == target), found[0] if found else None)
        if chosen is not None:
            self.open(chosen)

    def open(self, dossier: Dossier) -> None:
        """Open ``dossier`` and read the list of its articles."""
        changed = self.current is None or self.current.id != dossier.id
        self.current = dossier
        self._read_lines(announce=changed)

    def refresh_lines(self) -> None:
        """Read the articles and their progress again."""
        if self.current is not None:
            self._read_lines(announce=False)

    def refresh_line(self, article: ArticleId) -> None:
        """Read the progress of one article again."""

        def show(line: ArticleLine) -> None:
            self.lines = [line if each.id == line.id else each for each in self.lines]
            self.lines_changed.emit()

        self._tasks.read(lambda: self._library.line(article), show)

    def _read_lines(self, *, announce: bool) -> None:
        dossier = self.current
        if dossier is None:
            return

        def show(lines: list[ArticleLine]) -> None:
            if self.current is not None and self.current.id == dossier.id:  # a later choice may have overtaken this
                self.lines = lines
                self.lines_changed.emit()
                if announce:
                    self.opened.emit(dossier)

        self._tasks.read(lambda: self._library.lines(dossier.id), show)

    def create(self, name: str) -> None:
        """Make a dossier called ``name`` (or find it) and open it."""
        self._tasks.write(lambda: self._importing.dossier(name), lambda made: self.refresh(wanted=made.id))

    def line(self, article: ArticleId) -> ArticleLine | None:
        """Return the list's line for ``article``."""
        return next((each for each in self.lines if each.id == article), None)

    def after(self, article: ArticleId | None) -> ArticleId | None:
        """Return the next article to read after ``article``, wrapping round; None when all are done."""
        keys = [each.id for each in self.lines]
        first = keys.index(article) + 1 if article is not None and article in keys else 0
        for line in [*self.lines[first:], *self.lines[:first]]:
            if line.id != article and line.state.value in ("to_read", "in_progress"):
                return line.id
        return None
