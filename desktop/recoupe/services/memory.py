"""Memory of decisions: what was confirmed or rejected is offered at once in the rest of the dossier, and undecided."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from recoupe.recognition.memory import Memory, RememberedLabel
from recoupe.recognition.values import Name
from recoupe_db.printed_names import fold
from recoupe_db.queries import memory as queries
from recoupe_db.queries.memory import KnownArticle, KnownName
from recoupe_db.records import ArticleId, DossierId, Label, MentionId, NewMention, Origin, Suggestion
from recoupe_db.store import Session, Store

MADE_BY_MEMORY = "memory"
"""The recogniser of a suggestion where only the memory found a name."""

_AT_ONCE = 20  # articles in a transaction
_IN_A_WORD = re.compile(r"\w")
_ROOM = 200  # characters around a place: white space and accents that stand apart make a surface longer than its fold
_NO_OPINION = 0.5  # the score of a suggestion whose decisions were all taken back, where its first one is not known


class MemoryCache:
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


class MemoryService:
    """Spreads decisions over a dossier: as suggestions, never as decisions."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def spread(self, dossier: DossierId, surfaces: Iterable[str]) -> dict[ArticleId, SpreadEffect]:
        """Bring the suggestions of these surfaces up to date in all articles, and return what changed where.

        Undecided suggestions get the label, score and reason of the decisions so far, or what they were before where
        none stands any more; in articles that were not read to the end, unmarked occurrences of what was mostly
        confirmed become suggestions. What somebody decided on stays as it is, until they take that back. It takes a
        few articles in each transaction: making each one durable by itself takes the disk longer than all the rest,
        and a reviewer never waits for more than these few.
        """
        wanted = frozenset(map(fold, surfaces)) - {""}
        if not wanted:
            return {}
        with self._store.read() as session:
            memory = _memory_of(session, dossier, wanted)
            changing = [
                each.id for each in queries.holding(session, dossier, wanted) if _plan(session, memory, each, wanted)
            ]
        some = (changing[start : start + _AT_ONCE] for start in range(0, len(changing), _AT_ONCE))
        changed: dict[ArticleId, SpreadEffect] = {}
        for articles in some:
            changed |= self._update(dossier, articles, wanted)
        return changed

    def _update(
        self, dossier: DossierId, articles: Sequence[ArticleId], wanted: Collection[str]
    ) -> dict[ArticleId, SpreadEffect]:
        """Look again, now that nobody else can write, and change what still needs to be changed."""
        with self._store.write() as session:
            memory = _memory_of(session, dossier, wanted)
            found = queries.holding(session, dossier, wanted, among=articles)
            plans = {each.id: plan for each in found if (plan := _plan(session, memory, each, wanted))}
            return {article: _carry_out(session, article, plan) for article, plan in plans.items()}


@dataclass(frozen=True, slots=True)
class SpreadEffect:
    """What became of an article: the mentions that changed or went, and the words proposed under another label."""

    mentions: frozenset[MentionId]
    proposed: tuple[tuple[str, Label], ...] = ()


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to change in an article; false when nothing is. ``restored`` get back what was suggested first."""

    rescored: tuple[tuple[KnownName, Suggestion], ...]
    restored: tuple[KnownName, ...]
    forgotten: tuple[MentionId, ...]
    added: tuple[Name, ...]

    def __bool__(self) -> bool:
        return bool(self.rescored or self.restored or self.forgotten or self.added)


def _memory_of(session: Session, dossier: DossierId, wanted: Collection[str]) -> Memory:
    here = queries.counts(session, dossier)
    known_here = {surface for surface, _ in here}
    everywhere = {} if known_here.issuperset(wanted) else queries.counts(session, None)
    return Memory(here, everywhere, only=wanted)


def _plan(session: Session, memory: Memory, article: KnownArticle, wanted: Collection[str]) -> _Plan:
    free = [name for name in article.names if name.free and fold(name.surface) in wanted]
    judged = [(name, _judged(memory, name)) for name in free]
    made = {name.id for name, verdict in judged if verdict is None and name.recogniser == MADE_BY_MEMORY}
    forgotten = tuple(name.id for name in free if name.id in made and not name.touched)
    other = [(name, _suggested(name, verdict)) for name, verdict in judged if name.id not in forgotten]
    changed = [(name, now) for name, now in other if now != name.now]
    return _Plan(
        rescored=tuple((name, now) for name, now in changed if now != name.own),
        restored=tuple(name for name, now in changed if now == name.own),
        forgotten=forgotten,
        added=() if article.read else tuple(_missing(session, memory, article, wanted)),
    )


def _judged(memory: Memory, name: KnownName) -> RememberedLabel | None:
    """Return the memory's verdict; what only the memory found stands as long as it would be found again."""
    if name.recogniser == MADE_BY_MEMORY and not name.touched:
        return memory.suggests(name.surface)
    return memory.judge(name.surface, name.own.label)


def _suggested(name: KnownName, verdict: RememberedLabel | None) -> Suggestion:
    """Return what to suggest by the memory's ``verdict``, or else what was suggested without it."""
    if verdict is not None:
        return Suggestion(verdict.label, verdict.score, Origin.MEMORY, verdict.reason)
    if name.own.origin is Origin.MEMORY:  # no other is known
        return Suggestion(name.own.label, _NO_OPINION, Origin.MEMORY)
    return name.own


def _missing(session: Session, memory: Memory, article: KnownArticle, wanted: Collection[str]) -> Iterator[Name]:
    """Yield the remembered names that nothing marks; a place where the same words were rejected stays free."""
    text, suggested = article.text, [each for each in wanted if memory.suggests(each) is not None]
    taken = bytearray(len(text))
    places = [stretch for stretch in stretches(text, suggested) if any(_standing(memory, text, taken, *stretch))]
    if not places:
        return
    rejected: set[tuple[int, int]] = set()
    for start, end, is_rejected in queries.standing(session, article.id, places[0][0], places[-1][1]):
        if is_rejected:
            rejected.add((start, end))
        else:
            taken[start:end] = b"\1" * (end - start)
    for first, last in places:
        found = _standing(memory, text, taken, first, last)
        yield from (each for each in found if (each.start, each.end) not in rejected)


def _standing(memory: Memory, text: str, taken: bytearray, first: int, last: int) -> Iterator[Name]:
    for occurrence in memory.occurrences(text[first:last], taken[first:last]):
        yield replace(occurrence, start=occurrence.start + first, end=occurrence.end + first)


def stretches(text: str, surfaces: Collection[str]) -> Iterator[tuple[int, int]]:
    """Yield where in ``text`` one of these folded surfaces may stand, with room around and no word cut in two."""
    ended = 0
    for start, end in _near(text, surfaces, _ROOM + 2 * max(map(len, surfaces), default=0)):
        first, last = max(_word_start(text, start), ended), _word_end(text, end)
        if first < last:
            yield first, last
            ended = last


def _near(text: str, surfaces: Collection[str], room: int) -> Iterator[tuple[int, int]]:
    """Yield where ``surfaces`` may stand with ``room`` around, as one stretch where they come close to each other."""
    begun = ended = -1
    either = re.compile("|".join(sorted(map(_hint, surfaces))), re.IGNORECASE)
    for hit in either.finditer(text) if surfaces else ():
        if begun >= 0 and hit.start() - room > ended:
            yield begun, ended
            begun = -1
        begun = max(hit.start() - room, 0) if begun < 0 else begun
        ended = min(hit.end() + room, len(text))
    if begun >= 0:
        yield begun, ended


def _hint(surface: str) -> str:
    """Return a pattern of the part of a folded surface that reads the same however it is spelt, as the words it is."""
    part = queries.unmistakable(surface)
    if not part:
        return r"\S"
    start = surface.index(part)
    opens = "" if _IN_A_WORD.match(surface[:start][-1:]) else r"(?<!\w)"
    closes = "" if _IN_A_WORD.match(surface[start + len(part) :]) else r"(?!\w)"
    return opens + part + closes


def _word_start(text: str, at: int) -> int:
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _carry_out(session: Session, article: ArticleId, plan: _Plan) -> SpreadEffect:
    changed = {name.id for name, _ in plan.rescored} | {name.id for name in plan.restored} | set(plan.forgotten)
    proposed = [(name.surface, now.label) for name, now in plan.rescored if now.label is not name.label]
    proposed += [(name.surface, name.own.label) for name in plan.restored if name.own.label is not name.label]
    proposed += [(name.surface, name.label) for name in plan.added]
    for name, now in plan.rescored:
        queries.rescore(session, name.id, now.label, now.score, now.reason)
    for name in plan.restored:
        queries.give_back(session, name.id)
    for mention in plan.forgotten:
        queries.forget(session, mention)
    for name in plan.added:
        new = NewMention(name.start, name.end, name.label, None, name.origin, name.score, name.reason, MADE_BY_MEMORY)
        changed.add(queries.add(session, article, new, name.surface))
    return SpreadEffect(frozenset(changed), tuple(proposed))
