"""Working with others on the open dossier: who reads what, packages that come and go, and differences to rule on."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from recoupe.exchange.problems import FileProblem
from recoupe.services.adjudication import Case, Docket, FactCase
from recoupe.services.packages import Merged
from recoupe_db.problems import Problem
from recoupe_db.records import ArticleId, Dossier, Reviewer

if TYPE_CHECKING:
    from recoupe.evaluation.agreement import Agreement
    from recoupe.evaluation.fact_layers import FactVersion
    from recoupe.evaluation.layers import LayerSpan
    from recoupe.services.readings import ReadingStatus
    from recoupe.services.services import Services
    from recoupe.ui.kit.tasks import Tasks
    from recoupe.ui.library.model import ArticleListModel
    from recoupe.ui.review.model import ReviewModel

AnyCase = Case | FactCase


def named(case: AnyCase) -> Hashable:
    """Return what tells a difference from the others, however often they are read."""
    if isinstance(case, FactCase):
        return case.group.keys
    return case.article, case.difference.start, case.difference.end


@dataclass(frozen=True, slots=True)
class FolderExchange:
    """The folder in which the open dossier lies for others now, and packages there of dossiers that are not here."""

    folder: str = ""
    strangers: Mapping[str, Sequence[Path]] = field(default_factory=dict[str, Sequence[Path]])
    """By the names of the dossiers."""


class CompanyModel(QObject):
    """Holds what several reviewers of the open dossier do.

    ``told`` carries a :class:`ReadingStatus`, ``docket_changed`` tells that the differences were read anew,
    ``merged`` carries what packages brought, ``shared`` how many articles went into one, ``signed`` a new name,
    ``ruled`` tells that a ruling is stored, ``not_read_twice`` that there is no agreement to measure.
    """

    told = Signal(object)
    docket_changed = Signal()
    merged = Signal(object)
    shared = Signal(int, object)
    signed = Signal(str)
    ruled = Signal()
    reviewers_read = Signal(object)
    agreed = Signal(object, object)
    not_read_twice = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        shelf: ArticleListModel,
        review: ReviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._watched = False
        self._brought: list[Merged] | None = None
        self.exchanged = FolderExchange()
        self.docket: Docket | None = None
        self._asked_for: set[Hashable] = set()  # rulings that are being stored
        self._written: set[Hashable] = set()  # those that are stored, and not in the docket that is shown
        shelf.opened.connect(self._look)
        review.decided.connect(self._look)
        review.elsewhere.connect(self._look)
        review.shown.connect(self._tell_brought)

    @property
    def dossier(self) -> Dossier | None:
        """The dossier that is open."""
        return self._shelf.current

    @property
    def cases(self) -> list[AnyCase]:
        """All differences, article by article in reading order, then those about facts."""
        return [] if self.docket is None else [*self.docket.cases, *self.docket.facts]

    def watch(self, *, watched: bool) -> None:
        """Read the differences from now on, or no more: nobody waits for what nobody sees."""
        self._watched = watched
        self._look()

    def _look(self) -> None:
        if self._watched:
            self.read_docket()

    def read_docket(self) -> None:
        """Bring together what all agree on, and read what they differ about."""
        dossier = self.dossier
        if dossier is None:
            return

        written = set(self._written)

        def show(docket: Docket) -> None:
            self._written -= written
            if self.dossier is not None and self.dossier.id == dossier.id:
                self.docket = docket
                self.docket_changed.emit()

        self._tasks.write(lambda: self._services.adjudication.docket(dossier.id), show)

    def is_open(self, case: AnyCase) -> bool:
        """Tell whether somebody still has to rule on a difference: nobody did, nor is about to."""
        if named(case) in self._asked_for | self._written:
            return False
        return case.group.open if isinstance(case, FactCase) else case.difference.ruling is None

    def is_under_way(self, case: AnyCase) -> bool:
        """Tell whether a ruling on a difference was asked for, and is not to be seen yet."""
        return named(case) in self._asked_for | self._written

    def rule(self, case: Case, side: Sequence[LayerSpan], reason: str) -> None:
        """Rule that ``side`` is right about a passage."""
        work = self._services.adjudication.rule
        self._ruled(named(case), lambda: work(case.article, case.difference, side, reason=reason))

    def rule_fact(self, case: FactCase, version: FactVersion, reason: str) -> None:
        """Rule that ``version`` is right about a fact."""
        dossier, work = self.dossier, self._services.adjudication.rule_fact
        if dossier is not None:
            self._ruled(named(case), lambda: work(dossier.id, case.group, version, reason=reason))

    def _ruled(self, key: Hashable, work: Callable[[], object]) -> None:
        """Store a ruling, in the name of whoever reviews."""

        def settled() -> None:
            self._asked_for.discard(key)
            if not self._asked_for:  # else somebody rules on, faster than all of it can be read anew
                self._review.read_undo_state()
                self._changed()

        def done(_: object) -> None:
            self._written.add(key)
            self.ruled.emit()
            settled()

        def failed(error: Exception) -> None:
            settled()
            self._tasks.failed.emit(error)
            self.docket_changed.emit()

        def begin() -> None:
            self._asked_for.add(key)
            self._tasks.write(work, done, failed=failed)

        self._review.when_signed(begin)

    def _changed(self) -> None:
        """Show what was decided elsewhere: in the list, in the article, on the screen of differences."""
        self._shelf.refresh_lines()
        article = self._review.article
        if article is not None:
            self._review.open(ArticleId(article.id))
        self._look()

    def read_status(self) -> None:
        """Read who read what of the open dossier."""
        dossier = self.dossier
        if dossier is not None:
            self._tasks.write(lambda: self._services.readings.status(dossier.id), self._tell)

    def _tell(self, status: ReadingStatus) -> None:
        self.told.emit(status)

    def begin(self, name: str, readings: int, blind: bool) -> None:  # noqa: FBT001 - a signal's arguments
        """Make a dossier called ``name`` that is read as asked (or find it), and open it."""
        self._tasks.write(
            lambda: self._services.readings.begin(name, blind=blind, readings=readings),
            lambda made: self._shelf.refresh(wanted=made.id),
        )

    def arrange(self, *, blind: bool, readings: int) -> None:
        """Decide how the open dossier is read from now on."""
        dossier = self.dossier
        if dossier is None:
            return

        def done(_: object) -> None:
            self._shelf.refresh(wanted=dossier.of or dossier.id)
            self.read_status()

        self._tasks.write(lambda: self._services.readings.arrange(dossier.id, blind=blind, readings=readings), done)

    def read_reviewers(self) -> None:
        """Read who reviews in this library."""
        self._tasks.read(self._services.readings.reviewers, self.reviewers_read.emit)

    def sign(self, reviewer: Reviewer) -> None:
        """Let ``reviewer`` decide from now on."""
        self._tasks.write(lambda: self._services.readings.welcome(reviewer.name, reviewer.colour), self.signed.emit)

    def read_agreement(self, *, quietly: bool = False) -> None:
        """Measure how far the readers of the open dossier agree.

        That no article was read by two people is told, unless it is asked ``quietly``, by whoever shows it beside.
        """
        dossier = self.dossier
        if dossier is None:
            return

        def show(found: tuple[Agreement, dict[int, str]]) -> None:
            self.agreed.emit(*found)

        def fail(error: Exception) -> None:
            if quietly and isinstance(error, Problem):
                self.not_read_twice.emit()
            else:
                self._tasks.failed.emit(error)

        self._tasks.job(lambda: self._services.agreement.with_texts(dossier.id), show, failed=fail)

    def share(self, target: Path) -> None:
        """Write the open dossier with every decision on it as a package."""
        dossier = self.dossier
        if dossier is None:
            return

        def done(count: int) -> None:
            self.shared.emit(count, target)

        self._tasks.job(lambda: self._services.packages.share(dossier, target), done)

    def take(self, paths: Sequence[Path]) -> None:
        """Merge packages."""
        self.exchanged = FolderExchange()
        self._tasks.job(lambda: [self._services.packages.take(path) for path in paths], self._merged)

    def sync(self, folder: Path) -> None:
        """Exchange packages of the open dossier through a folder, and look which dossiers it has that are not here.

        Where no dossier is open, in a library that is still empty, all that the folder has come in.
        """
        dossier, packages = self.dossier, self._services.packages
        wanted = None if dossier is None else [dossier]

        def exchange() -> tuple[list[Merged | FileProblem], FolderExchange]:
            brought = list(packages.sync(folder, wanted))
            return brought, FolderExchange("" if dossier is None else folder.name, packages.strangers(folder))

        def done(found: tuple[list[Merged | FileProblem], FolderExchange]) -> None:
            brought, self.exchanged = found
            self._merged(brought)

        self._tasks.job(exchange, done)

    def _merged(self, brought: Sequence[Merged | FileProblem]) -> None:
        for each in brought:
            if isinstance(each, FileProblem):
                self._tasks.failed.emit(each)
        merged = [each for each in brought if isinstance(each, Merged)]
        wanted = None if self.dossier is not None or not merged else merged[0].dossier
        self._shelf.refresh(wanted=wanted)
        self._brought = merged
        self._changed()
        if self._review.article is None and wanted is None:
            self._tell_brought()

    def _tell_brought(self) -> None:
        """Say what came when the article on the screen has been read again: until then nothing said would stay."""
        if self._brought is not None:
            merged, self._brought = self._brought, None
            self._tasks.later(0, lambda: self.merged.emit(merged))
