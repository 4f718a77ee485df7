"""The facts of the open dossier: proposed, stated, judged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from recoupe.facts.drafting import draft
from recoupe.facts.drafting.proposals import Proposal, proposals
from recoupe.services.changes import Changes
from recoupe.services.facts import FactService, Judged
from recoupe.services.library import LibraryService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import (
    ArticleId,
    DossierId,
    Fact,
    FactId,
    FactStatus,
    Judgement,
    Kind,
    Mention,
    MentionId,
    MentionState,
    NewFact,
    Reading,
)


class FactsModel(QObject):
    """Knows the facts of the dossier that is open, and those that its open article proposes.

    ``drafted`` carries a draft and the mention that it is made from, if any; ``vocabulary_read`` what was written in
    the dossier's facts before; ``proposed`` tells of other proposals, ``history_read`` of a fact's judgements.
    """

    changed = Signal()
    drafted = Signal(object, object)
    vocabulary_read = Signal(object)
    proposed = Signal()
    history_read = Signal(int, object)

    def __init__(
        self, library: LibraryService, facts: FactService, tasks: Tasks, shelf: ArticleListModel, review: ReviewModel
    ) -> None:
        super().__init__(review)
        self._library = library
        self._service = facts
        self._tasks = tasks
        self._review = review
        self._shelf = shelf
        self._known: dict[MentionId, Proposal] = {}
        self.facts: list[Fact] = []
        self.proposals: tuple[Proposal, ...] = ()
        shelf.opened.connect(self.refresh)
        review.decided.connect(self._after)
        review.elsewhere.connect(self._after)
        review.shown.connect(self._propose_anew)
        review.passages_changed.connect(self._propose)
        review.changed.connect(self._follow)
        review.cleared.connect(self._propose_anew)

    def refresh(self) -> None:
        """Read the facts of the open dossier again."""
        dossier = self._shelf.current
        if dossier is not None:
            self._tasks.read(lambda: self._library.facts(dossier.id), lambda facts: self._show(dossier.id, facts))

    def _show(self, dossier: DossierId, facts: list[Fact]) -> None:
        if self._shelf.current is not None and self._shelf.current.id == dossier:
            self.facts = facts
            self.changed.emit()
            self._propose()

    def _after(self, changes: Changes) -> None:
        if changes.unknown or changes.facts or changes.evidence or changes.mentions & self._printed():
            self.refresh()

    def _printed(self) -> set[MentionId]:
        return {evidence.mention for fact in self.facts for evidence in fact.evidence}

    # What is proposed.

    def _propose_anew(self) -> None:
        self._known = {}
        self._propose()

    def _follow(self, fresh: list[Mention], _gone: list[MentionId]) -> None:
        """Keep the proposals true to what was decided about their figures; only other figures are read anew."""
        now = {mention.id: mention for mention in fresh if mention.is_figure}
        known = {proposal.mention.id for proposal in self.proposals}
        if any(mention.id not in known and mention.state is not MentionState.REJECTED for mention in now.values()):
            self._propose()
        elif now:
            kept = (
                replace(proposal, mention=now.get(proposal.mention.id, proposal.mention)) for proposal in self.proposals
            )
            self.proposals = tuple(proposal for proposal in kept if proposal.mention.state is not MentionState.REJECTED)
            self.proposed.emit()

    def _propose(self) -> None:
        """Propose facts of the article's figures beside the screen; what has not changed is not read again."""
        article = self._review.article
        if article is None:
            self._keep(None, [])
            return
        mentions, known, stated = self._review.mentions, self._known, self._printed()
        wanted = [mention for mention in self._review.reviewable if mention.id not in stated]

        def work() -> list[Proposal]:
            return proposals(article, mentions, wanted, known)

        self._tasks.read(work, lambda drafted: self._keep(article.id, drafted))

    def _keep(self, article: ArticleId | None, drafted: list[Proposal]) -> None:
        here = self._review.article.id if self._review.article is not None else None
        if article == here:
            self._known |= {proposal.mention.id: proposal for proposal in drafted}
            self.proposals = tuple(proposal for proposal in drafted if proposal.telling)
            self.proposed.emit()

    def next_proposal(self) -> None:
        """Take the first proposal after the mention in hand, wrapping round, and offer it for stating."""
        here = self._review.current.start if self._review.current is not None else -1
        following = [proposal for proposal in self.proposals if proposal.mention.start > here]
        chosen = next(iter(following or self.proposals), None)
        if chosen is not None:
            self.take(chosen)

    def take(self, proposal: Proposal) -> None:
        """Offer a proposal for stating, with its figure in hand."""
        self._review.select(proposal.mention.id)
        if self._review.current is not None:
            self.draft(self._review.current)

    def draft(self, mention: Mention) -> None:
        """Propose a fact for a figure, at once: whoever asked is already typing."""
        article = self._review.article
        if article is not None and isinstance(mention.label, Kind):
            reading = mention.reading or Reading(kind=mention.label)
            self.drafted.emit(draft(article, mention, reading, self._review.mentions), mention)
            self._read_vocabulary(article.dossier, self._names())

    def redraft(self, fact: Fact) -> None:
        """Offer a fact for editing, as it is."""
        as_it_is = NewFact(fact.subject, fact.attribute, fact.reading, fact.date, fact.attribution, fact.note)
        self.drafted.emit(as_it_is, None)
        self._read_vocabulary(fact.dossier, self._names())

    def _names(self) -> list[str]:
        named = (mention.surface for mention in self._review.mentions if not mention.is_figure)
        return list(dict.fromkeys(named))

    def _read_vocabulary(self, dossier: DossierId, named: Sequence[str]) -> None:
        """Read what was written before; the names of the open article are subjects and sources too."""
        self._tasks.read(lambda: self._library.vocabulary(dossier).with_names(named), self.vocabulary_read.emit)

    # What is stated and judged.

    def state(self, mention: Mention, fact: NewFact, judged: Judged | None = None) -> None:
        """State a fact with ``mention`` as its evidence, and how it was ``judged``."""
        self._review.store(lambda: self._service.state(mention.id, fact, judged=judged))

    def edit(self, fact: FactId, wanted: NewFact, judged: Judged | None = None) -> None:
        """Change what a fact says, and how it was ``judged``."""
        self._review.store(lambda: self._service.edit(fact, wanted, judged=judged))

    def judge(self, fact: FactId, judged: Judged) -> None:
        """Say what checking a fact found."""
        self._review.store(lambda: self._service.judge(fact, judged))

    def read_sources(self, done: Callable[[list[str]], None]) -> None:
        """Find out what facts were checked against last."""
        self._tasks.read(self._service.recent_sources, done)

    def unverify(self, fact: FactId) -> None:
        """Say that a fact is not checked after all."""
        self.judge(fact, Judged(FactStatus.UNVERIFIED))

    def remove(self, fact: FactId) -> None:
        """Withdraw a fact."""
        self._review.store(lambda: self._service.remove(fact))

    def read_history(self, fact: FactId) -> None:
        """Find out how the status of a fact came about."""

        def told(judgements: tuple[Judgement, ...]) -> None:
            self.history_read.emit(fact, judgements)

        self._tasks.read(lambda: self._service.history(fact), told)

    def source(self, article: ArticleId) -> str:
        """Return what an article is called in a list of sources: its source, or else its title."""
        line = self._shelf.line(article)
        return (line.source or line.title or line.file) if line is not None else ""
