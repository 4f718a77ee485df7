"""The middle of the desk: the article under review, the mention in hand, and what is decided about it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from recoupe.services.changes import Changes
from recoupe.services.library import DecisionResult, LibraryService, ReviewedArticle, UndoState
from recoupe.services.review import ReviewService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.review.decision_queue import Asked, DecisionQueue
from recoupe.ui.review.mention_index import MentionIndex
from recoupe.ui.review.sorted_mentions import SortedMentions, place_of
from recoupe_db.library_errors import NotStored
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
    StepId,
)

_Prepare = Callable[[], Callable[[], Changes | None] | None]
_JUMPS = frozenset({Action.ACCEPT, Action.REJECT, Action.RELABEL, Action.REVALUE})


@dataclass(frozen=True, slots=True)
class Decided:
    """A stored step with all that the screen shows of it."""

    changes: Changes
    left: DecisionResult


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where a reviewer was when deciding: what is decided next depends on it."""

    article: ArticleId | None
    mention: MentionId | None
    chosen: tuple[MentionId, ...]


class ReviewModel(QObject):
    """Holds one article and the mention in hand; every decision is stored before the screen hears of it.

    ``shown`` carries a :class:`ReviewedArticle` that was opened, ``changed`` the mentions to be reviewed that are
    different now and the ids of those that are none any more, ``selected`` the mention in hand or None,
    ``chosen_changed`` the ids of several taken together, ``state_changed`` the article's state, ``stored`` all mentions
    that a step has changed, in whatever article, and the ids of those it removed, ``decided`` its :class:`Changes`,
    ``passages_changed`` that other text lies outside, ``completed`` that the last mention was decided, ``name_wanted``
    that a decision waits for the name of whoever takes it, ``elsewhere`` the :class:`Changes` of another desk,
    ``overtaken`` what somebody else had decided on the same meanwhile, ``came_back`` that the server is there again.
    ``under_way`` tells that a step is being stored: what undo and redo will do is known when it is.
    """

    shown = Signal(object)
    cleared = Signal()
    changed = Signal(list, list)
    selected = Signal(object)
    state_changed = Signal(object)
    passages_changed = Signal()
    chosen_changed = Signal(object)
    stored = Signal(list, list)
    decided = Signal(object)
    undo_changed = Signal(object)
    completed = Signal()
    refused = Signal(Exception)
    name_wanted = Signal()
    nothing_left = Signal()
    elsewhere = Signal(object)
    overtaken = Signal(object)
    came_back = Signal()
    under_way = Signal()

    def __init__(
        self, library: LibraryService, review: ReviewService, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._review = review
        self._tasks = tasks
        self._queue = DecisionQueue(tasks, self._refuse)
        self._unsigned: list[Callable[[], object]] = []
        self._wanted: ArticleId | None = None
        self._place = 0
        self.is_in_sight: Callable[[MentionId], bool] = lambda _: True  # asked of whoever shows the article
        self._asked = self._steps = 0
        self._known: StepId | None = None  # the last step that is shown
        self._stale: set[MentionId] = set()
        self._unstored: dict[ReadingPlace, list[Asked]] = {}
        self._marked = MentionIndex()
        self._seen: dict[MentionId, Mention] = {}
        self.article: Article | None = None
        self.passages: tuple[Passage, ...] = ()
        self.state = ArticleState.TO_READ
        self.recognised = False
        self.current: Mention | None = None
        self.chosen: tuple[MentionId, ...] = ()
        self.undo_state = UndoState(None, None)
        self.last_name = Label.PER

    @property
    def idle(self) -> bool:
        """True when every decision asked for is stored and shown."""
        return self._queue.idle

    @property
    def mentions(self) -> list[Mention]:
        """The article's mentions in reading order."""
        return self._marked.of(self._marked.order)

    @property
    def reviewable(self) -> list[Mention]:
        """The mentions that are inside the article or were decided, in reading order."""
        return self._marked.of(self._marked.reviewable)

    @property
    def pending(self) -> list[Mention]:
        """The mentions inside the article that are still to be decided, in reading order."""
        return self._marked.of(self._marked.pending)

    @property
    def left(self) -> int:
        """How many mentions inside the article are still to be decided."""
        return len(self._marked.pending)

    def mention(self, key: MentionId) -> Mention | None:
        """Return a mention of the article, None when it has none with this id."""
        return self._marked.get(key)

    def open(
        self, article: ArticleId, *, select: MentionId | None = None, then: Callable[[], None] | None = None
    ) -> None:
        """Show ``article``, with ``select`` in hand or else its first undecided mention after the reader's place.

        ``then`` is called when it is there, unless another was asked for meanwhile.
        """
        self._wanted = article
        self._asked += 1
        this = self._asked

        def show(reviewed: ReviewedArticle) -> None:
            if (reviewed.article.id, this) == (
                self._wanted,
                self._asked,
            ):  # else a later click has overtaken this answer
                self._show(reviewed)
                self.select(select) if select is not None else self._start_at(reviewed.place)
                if then is not None:
                    then()

        self._tasks.read(lambda: self._library.article(article), show)

    def reload(self, article: ArticleId) -> None:
        """Read ``article`` again, after new suggestions were stored for it, if it is open or about to be."""
        if article == self._wanted:
            self.open(article, select=self.current.id if self.current and self.current.article == article else None)

    def refresh(self, article: ArticleId, wanted: Collection[MentionId]) -> None:
        """Read some mentions of ``article`` again, if it is open, without moving the page or the mention in hand."""
        if self.article is not None and self.article.id == article:
            self._stale |= set(wanted)
            self._read_stale()

    def know(self, step: StepId) -> None:
        """Take ``step`` for the last that is shown, where no article has told."""
        if self._known is None:
            self._known = step

    def hear(self, changes: Changes) -> None:
        """Show what another desk has just stored."""
        article = self.article
        if article is not None and article.id in changes.within:
            if changes.passages or article.id in changes.articles:
                self.reload(article.id)
            else:
                self.refresh(article.id, changes.mentions)
        if self._known is not None:
            self._known = max(self._known, changes.step)
        self.read_undo_state()
        self.elsewhere.emit(changes)

    def hear_of_all(self, latest: StepId) -> None:
        """Let everything be read anew that others may have changed up to the ``latest`` step."""
        self.read_undo_state()
        self.elsewhere.emit(Changes.untold(latest))

    def _read_stale(self) -> None:
        if not self._stale or not self._queue.idle:
            return
        wanted, self._stale = self._stale, set()
        asked, steps = self._asked, self._steps

        def show(mentions: list[Mention]) -> None:
            if asked != self._asked:
                return  # another article, or this one read anew
            if steps != self._steps or not self._queue.idle:  # a decision may have overtaken this answer
                self._stale |= wanted
                self._read_stale()
                return
            self._take_over(mentions, wanted - {mention.id for mention in mentions})
            self.current = self._fresh()

        self._tasks.read(lambda: self._library.mentions(wanted), show)

    def names(self, mentions: Collection[MentionId]) -> set[str]:
        """Return the surfaces of those of ``mentions`` that are names of the article, or were before the last step."""
        seen = (self._seen[mention] for mention in mentions if mention in self._seen)
        return {mention.surface for mention in seen if not mention.is_figure}

    def close(self) -> None:
        """Show no article."""
        self._wanted = self.article = None
        self._marked, self.passages = MentionIndex(), ()
        self._take(None)
        self.cleared.emit()

    def _show(self, reviewed: ReviewedArticle) -> None:
        self._place = reviewed.place
        self._known = reviewed.latest
        self.article = reviewed.article
        self.passages = reviewed.passages
        self.state = reviewed.article.state
        self.recognised = reviewed.recognised
        self._stale = set()
        self._marked = MentionIndex(reviewed.mentions, reviewed.passages)
        self._seen = {mention.id: mention for mention in reviewed.mentions}
        self.current = None
        self.choose(())
        self.shown.emit(reviewed)
        self.state_changed.emit(self.state)
        self.read_undo_state()

    def _start_at(self, place: int) -> None:
        first = self._marked.get(self._marked.pending.starting_from(place))
        if first is not None and place > 0 and not self.is_in_sight(first.id):
            first = None  # the place goes before, and nothing is decided that the reader does not see
        self._take(first)

    def select(self, mention: MentionId | None) -> None:
        """Take ``mention`` in hand, and no other."""
        self._take(self._marked.get(mention))

    def _take(self, mention: Mention | None) -> None:
        self.choose(())
        self.current = mention
        self.selected.emit(mention)

    def choose(self, wanted: Sequence[MentionId]) -> None:
        """Take several mentions together, in whatever article: what is decided next is decided about all of them."""
        chosen = tuple(dict.fromkeys(wanted)) if len(wanted) > 1 else ()
        if len(wanted) == 1 and wanted[0] in self._marked:
            self._take(self._marked.get(wanted[0]))
        elif chosen != self.chosen:
            self.chosen = chosen
            self.chosen_changed.emit(chosen)

    def toggle(self, mention: MentionId) -> None:
        """Take a mention together with those in hand, or leave it out of them again."""
        held = self.chosen or ((self.current.id,) if self.current is not None else ())
        self.choose([other for other in held if other != mention] if mention in held else [*held, mention])

    def select_next_pending(self) -> None:
        """Take the next undecided mention in hand, wrapping round; tell when there is none."""
        following = self._following(self._marked.pending, step=1)
        if following is None:
            self.nothing_left.emit()
        else:
            self._take(following)

    def step(self, by: int) -> None:
        """Take the next (1) or previous (-1) mention in hand, decided or not, wrapping round."""
        following = self._following(self._marked.reviewable, step=by)
        if following is not None:
            self._take(following)

    def _following(self, among: SortedMentions, *, step: int) -> Mention | None:
        here = place_of(self.current) if self.current is not None else (self._place - 1, 0, MentionId(0))
        return self._marked.get(among.beside(here, step))

    def accept(self) -> None:
        """Confirm what is in hand, one mention or several, and go to the next undecided one."""
        self._about_held(lambda held: lambda: self._review.accept(held, here=self._wanted))

    def reject(self) -> None:
        """Reject what is in hand, one mention or several, and go to the next undecided one."""
        self._about_held(lambda held: lambda: self._review.reject(held, here=self._wanted))

    def relabel(self, label: Label | Kind) -> None:
        """Say that what is in hand, one mention or several, is a ``label``."""
        if isinstance(label, Label):
            self.last_name = label
        self._about_held(lambda held: lambda: self._review.relabel(held, label, here=self._wanted))

    def doubt(self) -> None:
        """Note a doubt about what is in hand, or take it back where there is one about the mention in hand."""

        def decide(held: Sequence[MentionId]) -> Callable[[], Changes]:
            flagged = self.current is None or not self.current.flagged
            return lambda: self._review.flag(held, flagged=flagged, here=self._wanted)

        self._about_held(decide)

    def comment(self, mention: MentionId, words: str) -> None:
        """Say what the doubt about a mention is."""
        self._ask(lambda: lambda: self._review.flag([mention], flagged=True, comment=words, here=self._wanted))

    def describe(self, mention: MentionId, attributes: Mapping[str, str]) -> None:
        """Say more of a mention, by the attributes of its label."""
        self._ask(lambda: lambda: self._review.describe(mention, attributes))

    def revalue(self, mention: MentionId, reading: Reading) -> None:
        """Say what the value of a figure is."""
        self._ask(lambda: lambda: self._review.revalue(mention, reading))

    def respan(self, mention: MentionId, start: int, end: int) -> None:
        """Say where a mention starts and ends."""
        self._ask(lambda: lambda: self._review.respan(mention, start, end))

    def add(self, start: int, end: int, label: Label | Kind | None = None) -> None:
        """Mark what was missed as ``label``; without one as a figure if it reads so, else as the name used last."""
        if isinstance(label, Label):
            self.last_name = label
        name = self.last_name
        self._about_article(lambda article: self._review.add(article, start, end, name=name, label=label))

    def place(self, start: int, end: int) -> None:
        """Put a stretch of text outside the article, or back in."""
        self._about_article(lambda article: self._review.place(article, start, end))

    def mark_read(self, *, reject_rest: bool = False, confirm_rest: bool = False) -> None:
        """Say that the article was read to the end."""
        self._about_article(
            lambda article: self._review.mark_read(article, reject_rest=reject_rest, confirm_rest=confirm_rest)
        )

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

    def store(self, work: Callable[[], Changes | None], done: Callable[[Changes], object] | None = None) -> None:
        """Store another step, such as a fact, in the same order as everything else; ``done`` once it is shown."""
        self._ask(lambda: work, done)

    def keep_place(self, article: ArticleId, place: int) -> None:
        """Remember how far the reader of ``article`` has come."""
        if self.article is not None and self.article.id == article:
            self._place = place
        self._tasks.write(lambda: self._review.keep_place(article, place), lambda _: None)

    def read_undo_state(self) -> None:
        """Find out what undo and redo would do."""
        self._tasks.read(lambda: self._library.undo_state(self._review.reviewer), self._keep_undo)

    def _keep_undo(self, state: UndoState) -> None:
        self.undo_state = state
        self.undo_changed.emit(state)

    def _about_held(self, decide: Callable[[Sequence[MentionId]], Callable[[], Changes]]) -> None:
        def prepare() -> Callable[[], Changes] | None:
            held = self.chosen or ((self.current.id,) if self.current is not None else ())
            return decide(held) if held else None

        self._ask(prepare)

    def _about_article(self, decide: Callable[[ArticleId], Changes]) -> None:
        article = self.article
        if article is not None:
            self._ask(lambda: lambda: decide(article.id))

    def _ask(
        self,
        prepare: _Prepare,
        done: Callable[[Changes], object] | None = None,
    ) -> None:
        if not self._review.reviewer:
            self.when_signed(lambda: self._ask(prepare, done))
            return

        def with_outcome() -> Callable[[], Decided | None] | None:
            work, seen = prepare(), self._known
            return None if work is None else lambda: self._carry_out(work, seen)

        def show(outcome: Decided | None) -> None:
            self._after(outcome)
            if outcome is not None and done is not None:
                done(outcome.changes)

        self._queue.ask(with_outcome, show)
        if not self._queue.idle:
            self.under_way.emit()

    def when_signed(self, do: Callable[[], object]) -> None:
        """Do what somebody signs: at once, or once it is known who reviews; who gives no name lets it go."""
        if self._review.reviewer:
            do()
        else:
            self._unsigned.append(do)
            self.name_wanted.emit()

    def sign(self) -> None:
        """Do what waited for a name, now that there is one; without one let it go."""
        waiting, self._unsigned = self._unsigned, []
        for do in waiting if self._review.reviewer else ():
            do()

    def _carry_out(self, work: Callable[[], Changes | None], seen: StepId | None) -> Decided | None:
        """Store one step and read back what it changed; runs on the writer's thread."""
        changes = work()
        if changes is None:
            return None
        return Decided(changes, self._library.aftermath(changes, self._wanted, self._review.reviewer, seen=seen))

    def _after(self, outcome: Decided | None) -> None:
        self._steps += 1
        if outcome is not None:
            self._tell(outcome)
        else:
            self._keep_undo(self.undo_state)
        if not self._queue.idle:
            self.under_way.emit()
        self._read_stale()

    def _tell(self, outcome: Decided) -> None:
        left, changes = outcome.left, outcome.changes
        self._keep_undo(left.undo)
        gone = sorted(changes.mentions - {mention.id for mention in left.mentions})
        if left.article is not None:
            self._wanted = left.article.article.id
            self._asked += 1
            self._show(left.article)
        else:
            self._update(left, gone)
        self._seen |= {mention.id: mention for mention in left.mentions}
        self.stored.emit(list(left.mentions), gone)
        self.decided.emit(changes)
        if left.meanwhile is not None:
            self.overtaken.emit(left.meanwhile)
        if self._known is not None:
            self._known = max(self._known, changes.step)
        self._go_on(changes)

    def _update(self, left: DecisionResult, gone: Collection[MentionId]) -> None:
        if left.passages is not None:
            self.passages = left.passages
            self._marked.place(left.passages)
            self.passages_changed.emit()
        self._take_over(left.mentions, gone)
        if left.state is not None:
            self.state = left.state
            self.state_changed.emit(left.state)

    def _take_over(self, fresh: Sequence[Mention], gone: Collection[MentionId]) -> None:
        """Let the article's mentions be what was read of them, and tell which boxes differ."""
        here = [mention for mention in fresh if self._is_here(mention)]
        lost = [mention for mention in gone if self._marked.remove(mention)]
        shown = [mention for mention in here if self._marked.put(mention)]
        outside = {mention.id for mention in here} - {mention.id for mention in shown}
        if shown or lost or outside:
            self.changed.emit(shown, [*lost, *outside])

    def _is_here(self, mention: Mention) -> bool:
        return self.article is not None and mention.article == self.article.id

    def _go_on(self, changes: Changes) -> None:
        """Take in hand what the reviewer needs next: the next undecided mention, or what was just changed."""
        if changes.action in _JUMPS:
            self._take(self._following(self._marked.pending, step=1) or self._fresh())
            if not self.left:
                self.completed.emit()
            return
        if changes.action is Action.FLAG and self._fresh() is not None:
            self._take(self._fresh())  # a doubt about several leaves the one in hand where it is
            return
        touched = [mention for key in sorted(changes.mentions) if (mention := self._marked.get(key)) is not None]
        touched.sort(key=lambda mention: mention.state is MentionState.REJECTED)  # what a mark replaced comes last
        self._take(touched[0] if touched else self._fresh())

    def _fresh(self) -> Mention | None:
        return self._marked.get(self.current.id) if self.current is not None else None

    @property
    def unstored(self) -> int:
        """How many decisions could not be stored for a reason that passes, and were not asked for again."""
        return sum(len(asked) for asked in self._unstored.values())

    def store_again(self) -> None:
        """Ask again for what could not be stored, each from where the reviewer was when asking for it."""
        if not self._unstored:
            return
        place = next(iter(self._unstored))
        asked = self._unstored.pop(place)

        def ask() -> None:
            if place.chosen:
                self.choose(place.chosen)
            elif place.mention is not None:
                self.select(place.mention)
            for prepare, done in asked:
                self._queue.ask(prepare, done)
            self.store_again()

        if place.article is None or place.article == self._wanted:
            ask()
        else:
            self.open(place.article, select=place.mention, then=ask)

    def _refuse(self, error: Exception, asked: Sequence[Asked]) -> None:
        if isinstance(error, NotStored):
            here = self.current.id if self.current is not None else None
            self._unstored[ReadingPlace(self._wanted, here, self.chosen)] = list(asked)
        self._keep_undo(self.undo_state)
        self.refused.emit(error)
        self._read_stale()
