"""What a screen reads: dossiers, their articles, one article with its mentions, the facts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass

from recoupe.services.changes import Changes
from recoupe.services.problems import EmptyLibrary, NoSuchDossier
from recoupe_db.library_errors import NotFound
from recoupe_db.problems import Problem
from recoupe_db.queries import articles, decisions, dossiers, entities, facts, log, mention_search, mentions, removal
from recoupe_db.queries.last_hands import between, latest_step
from recoupe_db.queries.mention_search import MentionQuery
from recoupe_db.queries.usefulness import usefulness
from recoupe_db.records import (
    Action,
    Article,
    ArticleId,
    ArticleLine,
    ArticleState,
    Dossier,
    DossierId,
    Fact,
    Mention,
    MentionId,
    Passage,
    Progress,
    Step,
    StepId,
    Target,
)
from recoupe_db.store import Session, Store

_WORTH_KEEPING = 50  # articles: counting fewer takes no time


@dataclass(frozen=True, slots=True)
class ReviewedArticle:
    """An article as the desk opens it. ``place`` is where its reader left off, in code points.

    ``recognised`` is False while no recogniser has read it; ``missing`` is what it could not look for. ``latest`` is
    the last step that it shows.
    """

    article: Article
    mentions: tuple[Mention, ...]
    passages: tuple[Passage, ...]
    place: int
    recognised: bool
    missing: tuple[str, ...] = ()
    latest: StepId | None = None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What was written so far in a dossier's facts, most used first, for completion as one types."""

    subjects: tuple[str, ...]
    attributes: tuple[str, ...]
    attributions: tuple[str, ...]

    def with_names(self, names: Iterable[str]) -> Vocabulary:
        """Return it with ``names`` after what was written: each may be a subject and a source."""
        named = tuple(names)
        subjects = tuple(dict.fromkeys((*self.subjects, *named)))
        return Vocabulary(subjects, self.attributes, tuple(dict.fromkeys((*self.attributions, *named))))


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would do now; None where there is nothing."""

    undo: Step | None
    redo: Step | None


@dataclass(frozen=True, slots=True)
class DecisionResult:
    """What a stored step has left: the mentions it touched that exist, and what the screen shows besides.

    ``article`` is read whole when the step was taken elsewhere; ``state`` and ``passages`` are those of the article on
    the screen, None where the step did not touch them.
    """

    mentions: tuple[Mention, ...]
    undo: UndoState
    article: ReviewedArticle | None
    state: ArticleState | None
    passages: tuple[Passage, ...] | None
    meanwhile: Meanwhile | None = None


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What somebody else decided on the same thing after it was last shown here, and before the decision taken now."""

    reviewer: str
    action: Action
    what: str


class LibraryService:
    """Reads the library; every method is one consistent look at it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def dossiers(self) -> list[Dossier]:
        """Return all dossiers, the oldest first."""
        with self._store.read() as session:
            return dossiers.all_dossiers(session)

    def dossier(self, name: str) -> Dossier:
        """Return the dossier called ``name``.

        Raises:
            NoSuchDossier: none has this name; the problem tells which there are.
            EmptyLibrary: there is no dossier at all.
        """
        with self._store.read() as session:
            dossier = dossiers.find(session, name)
            if dossier is not None:
                return dossier
            others = [dossier.name for dossier in dossiers.all_dossiers(session)]
        if not others:
            raise EmptyLibrary(name=name)
        raise NoSuchDossier(name=name, others=", ".join(others))

    def progress(self, dossier: DossierId) -> Progress:
        """Count what has been done in ``dossier``."""
        with self._store.read() as session:
            return dossiers.progress(session, dossier)

    def lines(self, dossier: DossierId) -> list[ArticleLine]:
        """Return the articles of ``dossier`` as a list shows them; what had to be counted for it is kept."""
        with self._store.read() as session:
            listed = articles.lines_if_counted(session, dossier, but=_WORTH_KEEPING)
        if listed is not None:
            return listed
        with suppress(Problem), self._store.write() as session:  # without it the list is only slower each time
            articles.keep_counted(session, dossier)
        with self._store.read() as session:
            return articles.lines(session, dossier)

    def usefulness(self, dossier: DossierId) -> dict[ArticleId, float]:
        """Return how much a review of each article of ``dossier`` helps; those with nothing undecided are left out."""
        with self._store.read() as session:
            return usefulness(session, dossier)

    def lines_of(self, wanted: Collection[ArticleId]) -> list[ArticleLine]:
        """Return those of the ``wanted`` articles that exist as a list shows them."""
        with self._store.read() as session:
            return articles.lines_of(session, wanted)

    def line(self, article: ArticleId) -> ArticleLine:
        """Return one article as a list shows it."""
        with self._store.read() as session:
            return articles.line(session, article)

    def article(self, article: ArticleId) -> ReviewedArticle:
        """Return ``article`` with all that the desk shows of it."""
        with self._store.read() as session:
            return _reviewed(session, article)

    def changes(self, steps: Iterable[StepId]) -> list[Changes]:
        """Return what these steps changed, in their order."""
        with self._store.read() as session:
            return [Changes.of(log.get(session, step)) for step in steps]

    def aftermath(
        self, changes: Changes, here: ArticleId | None, reviewer: str, *, seen: StepId | None = None
    ) -> DecisionResult:
        """Return what the screen shows of a step that was just stored, with ``here`` as the article on it.

        ``seen`` is the last step that was shown when it was decided.
        """
        with self._store.read() as session:
            elsewhere = changes.article is not None and changes.article != here
            return DecisionResult(
                mentions=tuple(mentions.there_are(session, sorted(changes.mentions))),
                undo=UndoState(decisions.can_undo(session, reviewer), decisions.can_redo(session, reviewer)),
                article=_reviewed(session, changes.article) if elsewhere and changes.article is not None else None,
                state=articles.state(session, here) if here is not None and here in changes.articles else None,
                passages=tuple(articles.passages(session, here)) if here is not None and changes.passages else None,
                meanwhile=_meanwhile(session, changes, seen) if seen is not None else None,
            )

    def passages(self, article: ArticleId) -> tuple[Passage, ...]:
        """Return what was proposed or decided to lie outside ``article``."""
        with self._store.read() as session:
            return tuple(articles.passages(session, article))

    def mentions(self, wanted: Iterable[MentionId]) -> list[Mention]:
        """Return those of the ``wanted`` mentions that still exist."""
        with self._store.read() as session:
            return mentions.there_are(session, sorted(wanted))

    def find(
        self, dossier: DossierId, wanted: MentionQuery, *, says: Callable[[str], bool] | None = None, limit: int
    ) -> list[Mention]:
        """Return mentions from all over ``dossier``, as :func:`recoupe_db.queries.finding.find` does."""
        with self._store.read() as session:
            return mention_search.find(session, dossier, wanted, says=says, limit=limit)

    def state(self, article: ArticleId) -> ArticleState:
        """Return how far ``article`` was read."""
        with self._store.read() as session:
            return articles.state(session, article)

    def facts(self, dossier: DossierId) -> list[Fact]:
        """Return the facts of ``dossier`` with their evidence, in the order in which they were stated."""
        with self._store.read() as session:
            return facts.of_dossier(session, dossier)

    def vocabulary(self, dossier: DossierId) -> Vocabulary:
        """Return what a fact form can offer in ``dossier``."""
        with self._store.read() as session:
            return Vocabulary(
                subjects=tuple(entities.subjects(session, dossier)),
                attributes=tuple(entities.attributes(session, dossier)),
                attributions=tuple(entities.attributions(session, dossier)),
            )

    def latest(self) -> StepId:
        """Return the last step of the library's log, 0 where there is none."""
        with self._store.read() as session:
            return latest_step(session)

    def undo_state(self, reviewer: str) -> UndoState:
        """Return what ``reviewer`` could undo and redo now."""
        with self._store.read() as session:
            return UndoState(decisions.can_undo(session, reviewer), decisions.can_redo(session, reviewer))


def _reviewed(session: Session, article: ArticleId) -> ReviewedArticle:
    """Return an article with all that is in it. Raises :class:`NotFound`, for one in the bin, too."""
    if removal.is_removed(session, articles.home(session, article)):
        raise NotFound
    recogniser = articles.recogniser(session, article)
    return ReviewedArticle(
        article=articles.get(session, article),
        mentions=tuple(mentions.of_article(session, article)),
        passages=tuple(articles.passages(session, article)),
        place=articles.place(session, article),
        recognised=recogniser != "",
        missing=articles.missing_in(recogniser),
        latest=latest_step(session),
    )


def _meanwhile(session: Session, changes: Changes, seen: StepId) -> Meanwhile | None:
    touched = {Target.MENTION: sorted(changes.mentions), Target.FACT: sorted(changes.facts)}
    on_these = {target: keys for target, keys in touched.items() if keys}
    if not on_these or changes.step <= seen + 1:  # else there are steps between
        return None
    decision = between(session, on_these, after=seen, before=changes.step)
    if decision is None:
        return None
    fields = decision.after or decision.before or {}
    names = ("surface",) if decision.target is Target.MENTION else ("subject", "attribute")
    return Meanwhile(
        decision.reviewer, decision.action, " · ".join(str(fields[name]) for name in names if fields.get(name))
    )
