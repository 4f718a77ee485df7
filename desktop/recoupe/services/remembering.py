"""Memory of decisions: what was confirmed or rejected is offered at once in the rest of the dossier, and undecided."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from recoupe.recognition.memory import Judgement, Memory
from recoupe.recognition.values import Name
from recoupe_db.queries import memory as queries
from recoupe_db.queries.memory import KnownArticle, KnownName
from recoupe_db.records import ArticleId, DossierId, MentionId, MentionState, NewMention, Origin
from recoupe_db.store import Session, Store
from recoupe_db.surfaces import fold

MADE_BY_MEMORY = "memory"
"""The recogniser of a suggestion where only the memory found a name."""

_AT_ONCE = 20  # articles in a transaction
_NO_OPINION = 0.5  # the score of a suggestion whose decisions were all taken back; its first one is gone


class Recall:
    """Keeps what is remembered for a dossier until somebody decides again."""

    def __init__(self) -> None:
        self._kept: dict[DossierId, tuple[int, Memory]] = {}

    def of(self, session: Session, dossier: DossierId) -> Memory:
        """Return the memory of a dossier first, of the whole library where the dossier knows nothing."""
        latest = queries.latest_decision(session)
        if dossier not in self._kept or self._kept[dossier][0] != latest:
            memory = Memory(queries.counts(session, dossier), queries.counts(session, None))
            self._kept[dossier] = (latest, memory)
        return self._kept[dossier][1]


class Remembering:
    """Spreads decisions over a dossier: as suggestions, never as decisions."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def spread(self, dossier: DossierId, surfaces: Iterable[str]) -> dict[ArticleId, frozenset[MentionId]]:
        """Bring the suggestions of these surfaces up to date in all articles, and return what changed where.

        Undecided suggestions get the score and reason of the decisions so far; in articles that were not read to the
        end, unmarked occurrences of what was mostly confirmed become suggestions. What somebody ever decided on stays
        as it is. It takes a few articles in each transaction: making each one durable by itself takes
        the disk longer than all the rest, and a reviewer never waits for more than these few.
        """
        wanted = frozenset(map(fold, surfaces)) - {""}
        if not wanted:
            return {}
        with self._store.read() as session:
            memory = _memory_of(session, dossier, wanted)
            changing = [each.id for each in queries.holding(session, dossier, wanted) if _plan(memory, each, wanted)]
        some = (changing[start : start + _AT_ONCE] for start in range(0, len(changing), _AT_ONCE))
        changed: dict[ArticleId, frozenset[MentionId]] = {}
        for articles in some:
            changed |= self._update(dossier, articles, wanted)
        return changed

    def _update(
        self, dossier: DossierId, articles: Sequence[ArticleId], wanted: Collection[str]
    ) -> dict[ArticleId, frozenset[MentionId]]:
        """Look again, now that nobody else can write, and change what still needs to be changed."""
        with self._store.write() as session:
            memory = _memory_of(session, dossier, wanted)
            found = queries.holding(session, dossier, wanted, among=articles)
            plans = {each.id: plan for each in found if (plan := _plan(memory, each, wanted))}
            return {article: _carry_out(session, article, plan) for article, plan in plans.items()}


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to change in an article; false when nothing is."""

    rescored: tuple[tuple[MentionId, Judgement], ...]
    forgotten: tuple[MentionId, ...]
    added: tuple[Name, ...]

    def __bool__(self) -> bool:
        return bool(self.rescored or self.forgotten or self.added)


def _memory_of(session: Session, dossier: DossierId, wanted: Collection[str]) -> Memory:
    here = queries.counts(session, dossier)
    known_here = {surface for surface, _ in here}
    everywhere = {} if known_here.issuperset(wanted) else queries.counts(session, None)
    return Memory(here, everywhere, only=wanted)


def _plan(memory: Memory, article: KnownArticle, wanted: Collection[str]) -> _Plan:
    free = [each for each in article.names if each.free and fold(each.surface) in wanted]
    judged = [(each, memory.judge(each.surface, each.label)) for each in free]
    forgotten = tuple(each.id for each, verdict in judged if verdict is None and each.recogniser == MADE_BY_MEMORY)
    rescored = [
        (each.id, verdict or _no_opinion(each))
        for each, verdict in judged
        if each.id not in forgotten and (verdict is not None or each.origin is Origin.MEMORY)
    ]
    before = {each.id: Judgement(each.label, each.score, each.reason) for each in free}
    return _Plan(
        rescored=tuple((key, now) for key, now in rescored if before[key] != now),
        forgotten=forgotten,
        added=() if article.read else tuple(_missing(memory, article)),
    )


def _no_opinion(name: KnownName) -> Judgement:
    return Judgement(name.label, _NO_OPINION, "")


def _missing(memory: Memory, article: KnownArticle) -> Iterator[Name]:
    """Yield the remembered names that nothing marks; a place where the same words were rejected stays free."""
    taken = bytearray(len(article.text))
    rejected = {(each.start, each.end) for each in article.names if each.state is MentionState.REJECTED}
    for each in article.names:
        if each.state is not MentionState.REJECTED:
            taken[each.start : each.end] = b"\1" * (each.end - each.start)
    return (each for each in memory.occurrences(article.text, taken) if (each.start, each.end) not in rejected)


def _carry_out(session: Session, article: ArticleId, plan: _Plan) -> frozenset[MentionId]:
    changed = {key for key, _ in plan.rescored} | set(plan.forgotten)
    for mention, judged in plan.rescored:
        queries.rescore(session, mention, judged.label, judged.score, judged.reason)
    for mention in plan.forgotten:
        queries.forget(session, mention)
    for name in plan.added:
        new = NewMention(name.start, name.end, name.label, None, name.origin, name.score, name.reason, MADE_BY_MEMORY)
        changed.add(queries.add(session, article, new, name.surface))
    return frozenset(changed)
