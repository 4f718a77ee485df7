"""Memory of decisions: what was confirmed or rejected is offered at once in the rest of the dossier, and undecided."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from recoupe.recognition.memory import Memory, RememberedLabel
from recoupe.recognition.values import Name
from recoupe_db.printed_names import fold_name
from recoupe_db.queries import memory as queries
from recoupe_db.queries import schemes
from recoupe_db.queries.memory import KnownArticle, KnownName
from recoupe_db.records import ArticleId, DossierId, Label, MentionId, NewMention, Origin, Suggestion
from recoupe_db.store import Session, Store

MADE_BY_MEMORY = "memory"
"""The recogniser of a suggestion where only the memory found a name."""

_AT_ONCE = 20  # articles in a transaction
_READ_AT_ONCE = 100  # articles that are planned for together
_IN_A_WORD = re.compile(r"\w")
_ROOM = 200  # characters around a place: white space and accents that stand apart make a surface longer than its fold
_NO_OPINION = 0.5  # the score of a suggestion whose decisions were all taken back, where its first one is not known


def _everywhere(session: Session, dossier: DossierId) -> queries.Counts:
    """Return what was decided in the whole library, without labels that the dossier does not have."""
    scheme = schemes.of(session, dossier)
    return {key: count for key, count in queries.counts(session, None).items() if scheme.definition(key[1]) is not None}


class MemoryCache:
    """Keeps what is remembered for a dossier until somebody decides again."""

    def __init__(self) -> None:
        self._kept: dict[DossierId, tuple[int, Memory]] = {}

    def of(self, session: Session, dossier: DossierId) -> Memory:
        """Return the memory of a dossier first, of the whole library where the dossier knows nothing."""
        latest = queries.latest_decision(session)
        if dossier not in self._kept or self._kept[dossier][0] != latest:
            memory = Memory(queries.counts(session, dossier), _everywhere(session, dossier))
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
        wanted = frozenset(map(fold_name, surfaces)) - {""}
        if not wanted:
            return {}
        with self._store.read() as session:
            remembered = _Remembered(session, dossier, wanted)
            articles = queries.holders(session, dossier, wanted)
        changed: dict[ArticleId, SpreadEffect] = {}
        for start in range(0, len(articles), _READ_AT_ONCE):
            changed |= self._spread_over(remembered, articles[start : start + _READ_AT_ONCE])
        return changed

    def _spread_over(self, remembered: _Remembered, articles: Sequence[int]) -> dict[ArticleId, SpreadEffect]:
        """Plan for these articles in one moment of the library, and change a few of them in each transaction."""
        with self._store.read() as session:
            outlook = _Outlook(session, remembered, articles)
        changing = sorted(outlook.plans)
        changed: dict[ArticleId, SpreadEffect] = {}
        for start in range(0, len(changing), _AT_ONCE):
            some = changing[start : start + _AT_ONCE]
            with self._store.write() as session:  # from here on nobody else writes
                holds = outlook.still_holds(session, remembered, some)
                plans = outlook.plans if holds else _Outlook(session, remembered, some).plans
                changed |= _carry_out(session, {key: plans[key] for key in some if key in plans})
        return changed


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


class _Remembered:
    """What is remembered of some surfaces for a dossier, counted again only after somebody has decided."""

    def __init__(self, session: Session, dossier: DossierId, wanted: frozenset[str]) -> None:
        self._dossier, self.wanted = dossier, wanted
        self.latest = -1
        self.memory = Memory()
        self.suggested: tuple[str, ...] = ()
        self.refresh(session)

    def refresh(self, session: Session) -> bool:
        """Count again where somebody has decided since, and return whether that was so."""
        latest = queries.latest_decision(session)
        if latest == self.latest:
            return False
        here = queries.counts(session, self._dossier)
        known_here = {surface for surface, _ in here}
        everywhere = {} if known_here.issuperset(self.wanted) else _everywhere(session, self._dossier)
        self.latest, self.memory = latest, Memory(here, everywhere, only=self.wanted)
        self.suggested = tuple(name for name in self.wanted if self.memory.suggests(name) is not None)
        return True


class _Outlook:
    """What is to change in some articles, by article, with all that this rests on."""

    def __init__(self, session: Session, remembered: _Remembered, articles: Sequence[int]) -> None:
        remembered.refresh(session)
        self._latest = remembered.latest
        known = queries.holding(session, articles, remembered.wanted)
        self._names = {article.id: (article.read, frozenset(article.names)) for article in known}
        places = {article.id: tuple(_places(remembered, article.text)) for article in known if not article.read}
        self._reach = {key: (spans[0][0], spans[-1][1]) for key, spans in places.items() if spans}
        self._standing = queries.standing(session, self._reach)
        plans = {
            article.id: _plan(remembered, article, places.get(article.id, ()), self._standing.get(article.id, ()))
            for article in known
        }
        self.plans = {key: plan for key, plan in plans.items() if plan}

    def still_holds(self, session: Session, remembered: _Remembered, articles: Sequence[ArticleId]) -> bool:
        """Tell whether all that the plans of these articles rest on still is what it was."""
        if remembered.refresh(session) or remembered.latest != self._latest:
            return False
        if queries.names(session, articles, remembered.wanted) != {key: self._names[key] for key in articles}:
            return False
        reach = {key: self._reach[key] for key in articles if key in self._reach}
        now = queries.standing(session, reach)
        return all(_within(now[key], span) == _within(self._standing[key], span) for key, span in reach.items())


def _within(spans: Iterable[tuple[int, int, bool]], reach: tuple[int, int]) -> set[tuple[int, int, bool]]:
    return {span for span in spans if span[1] > reach[0] and span[0] < reach[1]}


def _plan(
    remembered: _Remembered,
    article: KnownArticle,
    places: Sequence[tuple[int, int]],
    standing: Iterable[tuple[int, int, bool]],
) -> _Plan:
    memory, wanted = remembered.memory, remembered.wanted
    free = [name for name in article.names if name.free and fold_name(name.surface) in wanted]
    judged = [(name, _judged(memory, name)) for name in free]
    made = {name.id for name, verdict in judged if verdict is None and name.recogniser == MADE_BY_MEMORY}
    forgotten = tuple(name.id for name in free if name.id in made and not name.touched)
    other = [(name, _suggested(name, verdict)) for name, verdict in judged if name.id not in forgotten]
    changed = [(name, now) for name, now in other if now != name.now]
    return _Plan(
        rescored=tuple((name, now) for name, now in changed if now != name.own),
        restored=tuple(name for name, now in changed if now == name.own),
        forgotten=forgotten,
        added=tuple(_missing(memory, article.text, places, standing)),
    )


def _judged(memory: Memory, name: KnownName) -> RememberedLabel | None:
    """Return the memory's verdict; what only the memory found stands as long as it would be found again."""
    if name.recogniser == MADE_BY_MEMORY and not name.touched:
        return memory.suggests(name.surface)
    return memory.judge(name.surface, name.own.label, why=name.own.reason)


def _suggested(name: KnownName, verdict: RememberedLabel | None) -> Suggestion:
    """Return what to suggest by the memory's ``verdict``, or else what was suggested without it."""
    if verdict is not None:
        return Suggestion(verdict.label, verdict.score, Origin.MEMORY, verdict.reason)
    if name.own.origin is Origin.MEMORY:  # no other is known
        return Suggestion(name.own.label, _NO_OPINION, Origin.MEMORY)
    return name.own


def _places(remembered: _Remembered, text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text in which a remembered name stands, marked or not."""
    free = bytearray(len(text))
    for stretch in stretches(text, remembered.suggested):
        if any(_standing(remembered.memory, text, free, *stretch)):
            yield stretch


def _missing(
    memory: Memory, text: str, places: Sequence[tuple[int, int]], standing: Iterable[tuple[int, int, bool]]
) -> Iterator[Name]:
    """Yield the remembered names that nothing marks; a place where the same words were rejected stays free."""
    if not places:
        return
    taken = bytearray(len(text))
    rejected: set[tuple[int, int]] = set()
    for start, end, is_rejected in standing:
        if is_rejected:
            rejected.add((start, end))
        else:
            taken[start:end] = b"\1" * (end - start)
    for first, last in places:
        names = _standing(memory, text, taken, first, last)
        yield from (name for name in names if (name.start, name.end) not in rejected)


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


def _carry_out(session: Session, plans: Mapping[ArticleId, _Plan]) -> dict[ArticleId, SpreadEffect]:
    queries.rescore(session, {name.id: now for plan in plans.values() for name, now in plan.rescored})
    for plan in plans.values():
        for name in plan.restored:
            queries.give_back(session, name.id)
        for mention in plan.forgotten:
            queries.forget(session, mention)
    added = [(article, _new(name), name.surface) for article, plan in plans.items() for name in plan.added]
    ids = iter(queries.add(session, added))
    return {article: _effect(plan, [next(ids) for _ in plan.added]) for article, plan in plans.items()}


def _new(name: Name) -> NewMention:
    return NewMention(name.start, name.end, name.label, None, name.origin, name.score, name.reason, MADE_BY_MEMORY)


def _effect(plan: _Plan, added: Iterable[MentionId]) -> SpreadEffect:
    changed = {name.id for name, _ in plan.rescored} | {name.id for name in plan.restored} | set(plan.forgotten)
    proposed = [(name.surface, now.label) for name, now in plan.rescored if now.label is not name.label]
    proposed += [(name.surface, name.own.label) for name in plan.restored if name.own.label is not name.label]
    proposed += [(name.surface, name.label) for name in plan.added]
    return SpreadEffect(frozenset(changed.union(added)), tuple(proposed))
