"""The middle of the desk: the article under review, the mention in hand, and what is decided about it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from recoupe.services.changes import Changes
from recoupe.services.library import Library, ReviewedArticle, UndoState
from recoupe.services.review import Review, undecided
from recoupe.ui.models.queue import DecisionQueue
from recoupe.ui.tasks import Tasks
from recoupe_db.records import (
    Action,
    Article,
    ArticleId,
    ArticleState,
    Kind,
    Label,
    Mention,
    MentionId,
    MentionState,
    Passage,
    Reading,
)

_JUMPS = frozenset({Action.ACCEPT, Action.REJECT, Action.RELABEL, Action.REVALUE})


@dataclass(frozen=True, slots=True)
class Decided:
    """A stored step with all that the screen shows of it; ``article`` is read whole when the step is elsewhere."""

    changes: Changes
    mentions: tuple[Mention, ...]
    undo: UndoState
    article: ReviewedArticle | None
    state: ArticleState | None
    passages: tuple[Passage, ...] | None


class ReviewModel(QObject):
    """Holds one article and the mention in hand; every decision is stored before the screen hears of it.

    ``shown`` carries a :class:`ReviewedArticle` that was opened, ``changed`` the mentions that are different now and
    the ids of those that are gone, ``selected`` the mention in hand or None, ``state_changed`` the article's state,
    ``decided`` the :class:`Changes` of every stored step, ``passages_changed`` that other text lies outside,
    ``suggestions_changed`` that there are other suggestions, ``completed`` that the last mention was decided.
    """

    shown = Signal(object)
    cleared = Signal()
    changed = Signal(list, list)
    selected = Signal(object)
    state_changed = Signal(object)
    passages_changed = Signal()
    suggestions_changed = Signal()
    decided = Signal(object)
    undo_changed = Signal(object)
    completed = Signal()
    refused = Signal(Exception)
    nothing_left = Signal()

    def __init__(self, library: Library, review: Review, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._review = review
        self._tasks = tasks
        self._queue = DecisionQueue(tasks, self._refuse)
        self._wanted: ArticleId | None = None
        self._asked = 0
        self._mentions: dict[MentionId, Mention] = {}
        self._seen: dict[MentionId, Mention] = {}
        self._order: list[MentionId] = []
        self.article: Article | None = None
        self.passages: tuple[Passage, ...] = ()
        self.state = ArticleState.TO_READ
        self.recognised = False
        self.current: Mention | None = None
        self.undo_state = UndoState(None, None)
        self.last_name = Label.PER

    @property
    def idle(self) -> bool:
        """True when every decision asked for is stored and shown."""
        return self._queue.idle

    @property
    def mentions(self) -> list[Mention]:
        """The article's mentions in reading order."""
        return [self._mentions[key] for key in self._order]

    @property
    def reviewable(self) -> list[Mention]:
        """The mentions that are inside the article or were decided, in reading order."""
        waiting = {each.id for each in self.pending}
        return [each for each in self.mentions if each.state is not MentionState.PENDING or each.id in waiting]

    @property
    def pending(self) -> list[Mention]:
        """The mentions inside the article that are still to be decided, in reading order."""
        return undecided(self.mentions, self.passages)

    def open(self, article: ArticleId, *, select: MentionId | None = None) -> None:
        """Show ``article``, with ``select`` in hand or else its first undecided mention after the reader's place."""
        self._wanted = article
        self._asked += 1
        this = self._asked

        def show(found: ReviewedArticle) -> None:
            if (found.article.id, this) == (self._wanted, self._asked):  # else a later click has overtaken this answer
                self._show(found)
                self.select(select) if select is not None else self._start_at(found.place)

        self._tasks.read(lambda: self._library.article(article), show)

    def reload(self, article: ArticleId) -> None:
        """Read ``article`` again, after new suggestions were stored for it, if it is open or about to be."""
        if article == self._wanted:
            self.open(article, select=self.current.id if self.current and self.current.article == article else None)

    def refresh(self, article: ArticleId) -> None:
        """Read the mentions of ``article`` again, if it is open, without moving the page or the mention in hand."""

        def show(found: ReviewedArticle) -> None:
            if self.article is not None and self.article.id == article and self._queue.idle:
                self._mentions = {each.id: each for each in found.mentions}
                self._sort()
                self.current = self._fresh()
                self.suggestions_changed.emit()

        if self.article is not None and self.article.id == article:
            self._tasks.read(lambda: self._library.article(article), show)

    def names(self, mentions: Collection[MentionId]) -> set[str]:
        """Return the surfaces of those of ``mentions`` that are names of the article, or were before the last step."""
        found = (self._seen[each] for each in mentions if each in self._seen)
        return {each.surface for each in found if not each.is_figure}

    def close(self) -> None:
        """Show no article."""
        self._wanted = self.article = None
        self._mentions, self._order, self.passages = {}, [], ()
        self._take(None)
        self.cleared.emit()

    def _show(self, found: ReviewedArticle) -> None:
        self.article = found.article
        self.passages = found.passages
        self.state = found.article.state
        self.recognised = found.recognised
        self._mentions = {each.id: each for each in found.mentions}
        self._seen = dict(self._mentions)
        self._sort()
        self.current = None
        self.shown.emit(found)
        self.state_changed.emit(self.state)
        self.read_undo_state()

    def _start_at(self, place: int) -> None:
        after = next((each for each in self.pending if each.start >= place), None)
        self._take(after or next(iter(self.pending), None))

    def _sort(self) -> None:
        found = self._mentions.values()
        self._order = [each.id for each in sorted(found, key=lambda each: (each.start, -each.end, each.id))]

    def select(self, mention: MentionId | None) -> None:
        """Take ``mention`` in hand."""
        self._take(self._mentions.get(mention) if mention is not None else None)

    def _take(self, mention: Mention | None) -> None:
        self.current = mention
        self.selected.emit(mention)

    def select_next_pending(self) -> None:
        """Take the next undecided mention in hand, wrapping round; tell when there is none."""
        following = self._following(self.pending, step=1)
        if following is None:
            self.nothing_left.emit()
        else:
            self._take(following)

    def step(self, by: int) -> None:
        """Take the next (1) or previous (-1) mention in hand, decided or not, wrapping round."""
        following = self._following(self.reviewable, step=by)
        if following is not None:
            self._take(following)

    def _following(self, among: Sequence[Mention], *, step: int) -> Mention | None:
        if not among:
            return None
        if self.current is None:
            return among[0 if step > 0 else -1]
        places = [(each.start, -each.end, each.id) for each in among]
        here = (self.current.start, -self.current.end, self.current.id)
        at = bisect_right(places, here)
        if step < 0:
            at -= 2 if at > 0 and places[at - 1] == here else 1
        return among[at % len(among)]

    def accept(self) -> None:
        """Confirm the mention in hand and go to the next undecided one."""
        self._about_current(lambda mention: lambda: self._review.accept([mention.id]))

    def reject(self) -> None:
        """Reject the mention in hand and go to the next undecided one."""
        self._about_current(lambda mention: lambda: self._review.reject([mention.id]))

    def relabel(self, label: Label | Kind) -> None:
        """Say that the mention in hand is a ``label``."""
        if isinstance(label, Label):
            self.last_name = label
        self._about_current(lambda mention: lambda: self._review.relabel(mention.id, label))

    def revalue(self, mention: MentionId, reading: Reading) -> None:
        """Say what the value of a figure is."""
        self._ask(lambda: lambda: self._review.revalue(mention, reading))

    def respan(self, mention: MentionId, start: int, end: int) -> None:
        """Say where a mention starts and ends."""
        self._ask(lambda: lambda: self._review.respan(mention, start, end))

    def add(self, start: int, end: int) -> None:
        """Mark what was missed: a figure where the words read as one, else a name with the label used last."""
        name = self.last_name
        self._about_article(lambda article: self._review.add(article, start, end, name=name))

    def place(self, start: int, end: int) -> None:
        """Put a stretch of text outside the article, or back in."""
        self._about_article(lambda article: self._review.place(article, start, end))

    def mark_read(self, *, reject_rest: bool = False) -> None:
        """Say that the article was read to the end."""
        self._about_article(lambda article: self._review.mark_read(article, reject_rest=reject_rest))

    def set_aside(self) -> None:
        """Say that the article is left for later."""
        self._about_article(self._review.set_aside)

    def reopen(self) -> None:
        """Say that the article is being read again."""
        self._about_article(self._review.reopen)

    def undo(self) -> None:
        """Take back the last step, wherever it was taken."""
        self._ask(lambda: self._review.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._ask(lambda: self._review.redo)

    def store(self, work: Callable[[], Changes | None]) -> None:
        """Store another step, such as a fact, in the same order as everything else."""
        self._ask(lambda: work)

    def keep_place(self, place: int) -> None:
        """Remember how far the reader has come."""
        article = self.article
        if article is not None:
            self._tasks.write(lambda: self._review.keep_place(article.id, place), lambda _: None)

    def read_undo_state(self) -> None:
        """Find out what undo and redo would do."""
        self._tasks.read(lambda: self._library.undo_state(self._review.reviewer), self._keep_undo)

    def _keep_undo(self, state: UndoState) -> None:
        self.undo_state = state
        self.undo_changed.emit(state)

    def _about_current(self, decide: Callable[[Mention], Callable[[], Changes]]) -> None:
        self._ask(lambda: decide(self.current) if self.current is not None else None)

    def _about_article(self, decide: Callable[[ArticleId], Changes]) -> None:
        article = self.article
        if article is not None:
            self._ask(lambda: lambda: decide(article.id))

    def _ask(self, prepare: Callable[[], Callable[[], Changes | None] | None]) -> None:
        def with_outcome() -> Callable[[], Decided | None] | None:
            work = prepare()
            return None if work is None else lambda: self._carry_out(work)

        self._queue.ask(with_outcome, self._after)

    def _carry_out(self, work: Callable[[], Changes | None]) -> Decided | None:
        """Store one step and read back what it changed; runs on the writer's thread."""
        changes = work()
        if changes is None:
            return None
        here = self._wanted
        elsewhere = changes.article is not None and changes.article != here
        article = self._library.article(changes.article) if elsewhere and changes.article is not None else None
        state = self._library.state(here) if here in changes.articles and here is not None else None
        passages = self._library.passages(here) if changes.passages and here is not None else None
        undo = self._library.undo_state(self._review.reviewer)
        return Decided(changes, tuple(self._library.mentions(changes.mentions)), undo, article, state, passages)

    def _after(self, outcome: Decided | None) -> None:
        if outcome is None:
            return
        self._keep_undo(outcome.undo)
        if outcome.article is not None:
            self._wanted = outcome.article.article.id
            self._show(outcome.article)
        else:
            self._update(outcome)
        self.decided.emit(outcome.changes)
        self._go_on(outcome.changes)

    def _update(self, outcome: Decided) -> None:
        fresh = {each.id: each for each in outcome.mentions}
        gone = [key for key in outcome.changes.mentions if key not in fresh and key in self._mentions]
        for key in gone:
            del self._mentions[key]
        self._mentions |= {key: each for key, each in fresh.items() if self._is_here(each)}
        self._seen |= self._mentions
        self._sort()
        if outcome.passages is not None:
            self.passages = outcome.passages
            self.passages_changed.emit()
        self.changed.emit(list(fresh.values()), gone)
        if outcome.state is not None:
            self.state = outcome.state
            self.state_changed.emit(outcome.state)

    def _is_here(self, mention: Mention) -> bool:
        return self.article is not None and mention.article == self.article.id

    def _go_on(self, changes: Changes) -> None:
        """Take in hand what the reviewer needs next: the next undecided mention, or what was just changed."""
        if changes.action in _JUMPS:
            pending = self.pending
            self._take(self._following(pending, step=1) or self._fresh())
            if not pending:
                self.completed.emit()
            return
        touched = sorted(changes.mentions & self._mentions.keys())
        if touched:
            self._take(self._mentions[touched[0]])
        else:
            self._take(self._fresh())

    def _fresh(self) -> Mention | None:
        return self._mentions.get(self.current.id) if self.current is not None else None

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(error)
