"""What reviewers decided about surfaces so far: the memory that suggestions draw on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    Text,
    and_,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from recoupe_db.models import ArticleRow, DecisionRow, EvidenceRow, MentionRow, StepRow, SuggestionRow
from recoupe_db.printed_names import fold_name
from recoupe_db.queries import dialects, row_access
from recoupe_db.queries.removal import live
from recoupe_db.queries.step_status import decided
from recoupe_db.records import (
    ArticleId,
    ArticleState,
    DossierId,
    Kind,
    Label,
    MentionId,
    MentionState,
    NewMention,
    Origin,
    Suggestion,
    Target,
)
from recoupe_db.text_search import folded as plain

_MENTIONS = row_access.table(MentionRow)
_SUGGESTIONS = row_access.table(SuggestionRow)
_KEY: BindParameter[int] = bindparam("key")
_ARTICLES: BindParameter[Sequence[int]] = bindparam("articles", expanding=True)
_TEXTS = select(ArticleRow.id, ArticleRow.text).where(ArticleRow.id.in_(_ARTICLES)).order_by(ArticleRow.id)
_STATES = select(ArticleRow.id, ArticleRow.state).where(ArticleRow.id.in_(_ARTICLES))
_OF_DOSSIER = select(ArticleRow.id).where(ArticleRow.dossier == bindparam("dossier"))
_REJECTED = MentionRow.state == MentionState.REJECTED
_STANDING = select(MentionRow.article, MentionRow.start, MentionRow.end, _REJECTED).where(
    MentionRow.article.in_(_ARTICLES),
    MentionRow.end > bindparam("first"),
    MentionRow.start < bindparam("last"),
    MentionRow.label.not_in(list(Kind)),
)
_ADDED = ("start", "end", "label", "origin", "score", "reason", "recogniser")
_ADD = insert(_MENTIONS).returning(_MENTIONS.c.id, _MENTIONS.c.article, _MENTIONS.c.start, _MENTIONS.c.end)
_RESCORE = update(_MENTIONS).where(_MENTIONS.c.id == _KEY)
_LATEST = select(func.max(DecisionRow.id))
_PLAIN = re.compile("[a-z0-9]+")
_WORD = re.compile(r"[\w\u0300-\u036f]+")  # accents may stand apart
_LETTERS = re.compile(r"(?:(?!ff|fi|fl|st|ij|dz|lj|nj)[a-z])*")  # none that a text may print as one character
_AT_ONCE = 500

_PENDING: ColumnElement[MentionState] = literal_column("'pending'")  # as the index of decided mentions has it

Counts = dict[tuple[str, Label | Kind], tuple[int, int]]
"""Folded surface and label, with how often they were accepted and rejected."""


def counts(session: Session, dossier: DossierId | None) -> Counts:
    """Count the mentions accepted and rejected by folded surface and label, in a dossier or, for None, everywhere.

    Surfaces are folded by :func:`recoupe_db.surfaces.fold`.
    """
    counts: Counts = {}
    query = _counted(everywhere=dossier is None)
    for surface, label, state, count in session.connection().execute(query, {"dossier": dossier}):
        key = (fold_name(surface), label)
        accepted, rejected = counts.get(key, (0, 0))
        was_accepted = state is MentionState.ACCEPTED
        counts[key] = (accepted + count, rejected) if was_accepted else (accepted, rejected + count)
    return counts


@cache
def _counted(*, everywhere: bool) -> Select[*tuple[Any, ...]]:
    here = live() if everywhere else ArticleRow.dossier == bindparam("dossier")
    return (
        select(MentionRow.surface, MentionRow.label, MentionRow.state, func.count())
        .where(MentionRow.state != _PENDING, MentionRow.article.in_(select(ArticleRow.id).where(here)))
        .group_by(MentionRow.surface, MentionRow.label, MentionRow.state)
    )


class KnownName(NamedTuple):
    """A name of an article that may read like one looked for.

    ``free`` is true while no decision on it stands and no fact rests on it, ``touched`` where somebody ever decided on
    it. ``own_label`` and so on are what was suggested before the memory changed it; None where it did not.
    """

    id: MentionId
    start: int
    end: int
    surface: str
    label: Label
    state: MentionState
    origin: Origin
    score: float
    reason: str
    recogniser: str
    own_label: Label | None
    own_score: float | None
    own_origin: Origin | None
    own_reason: str | None
    free: bool
    touched: bool

    @property
    def now(self) -> Suggestion:
        """What is suggested now."""
        return Suggestion(self.label, self.score, self.origin, self.reason)

    @property
    def own(self) -> Suggestion:
        """What was suggested before the memory changed it."""
        if self.own_label is None or self.own_score is None or self.own_origin is None:
            return self.now
        return Suggestion(self.own_label, self.own_score, self.own_origin, self.own_reason or "")


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article with such of its names, in no particular order. ``read`` is true when it was read to the end."""

    id: ArticleId
    text: str
    read: bool
    names: tuple[KnownName, ...]


def latest_decision(session: Session) -> int:
    """Return the number of the last decision in the log: while it stays, so does what is remembered."""
    return session.connection().execute(_LATEST).scalar() or 0


def holding(session: Session, articles: Sequence[int], surfaces: Iterable[str]) -> list[KnownArticle]:
    """Return these articles in the order of import, with such names as may read like one of these folded surfaces.

    SQL looks for a part of each surface that reads the same however it is spelt, so that few other names come along.
    """
    known = names(session, articles, surfaces)
    known_articles: list[KnownArticle] = []
    for some in _portions(articles):
        for key, said in session.connection().execute(_TEXTS, {"articles": some}):
            read, of_it = known[key]
            known_articles.append(KnownArticle(ArticleId(key), said, read, tuple(of_it)))
    return known_articles


def names(
    session: Session, articles: Sequence[int], surfaces: Iterable[str]
) -> dict[int, tuple[bool, frozenset[KnownName]]]:
    """Return by article whether it was read to the end, and which of its names may read like a folded surface."""
    names_in: dict[int, set[KnownName]] = {}
    read: dict[int, bool] = {}
    parts = _parts(surfaces)
    query = _names_of(len(parts))
    for some in _portions(articles):
        for key, state in session.connection().execute(_STATES, {"articles": some}):
            names_in[key], read[key] = set(), state is ArticleState.READ
        for key, *fields in session.connection().execute(query, {"articles": some, **parts}):
            names_in[key].add(KnownName(*fields))
    return {key: (read[key], frozenset(names)) for key, names in names_in.items()}


def candidates(session: Session, dossier: DossierId, surfaces: Iterable[str]) -> list[int]:
    """Return the articles of a dossier that hold a part of one of these folded surfaces, in the order of import."""
    parts = _parts(surfaces)
    query = select(ArticleRow.id).where(ArticleRow.dossier == dossier, _holds(ArticleRow.text, len(parts)))
    return list(session.scalars(query.order_by(ArticleRow.id), parts))


def holders(session: Session, dossier: DossierId, surfaces: Collection[str]) -> list[int]:
    """Return the articles of a dossier in which a folded surface may stand as whole words, or as a name, by import.

    The index of words knows the first; only where a surface has no word that the index writes in one way alone, or
    where there is no such index, the texts themselves are looked through. A name may be cut out of a longer word.
    """
    words = [indexed_word(surface) for surface in surfaces]
    if None in words:
        return candidates(session, dossier, surfaces)
    connection = session.connection()
    hits = set(dialects.of(session).holding_a_word(session, [word for word in words if word is not None]))
    of_dossier = set(connection.execute(_OF_DOSSIER, {"dossier": dossier}).scalars())
    parts = _parts(surfaces)
    named = connection.execute(_undecided(len(parts)), {"dossier": dossier, **parts}).scalars()
    return sorted(of_dossier.intersection(hits).union(named))


@lru_cache(maxsize=64)
def _undecided(count: int) -> Select[int]:
    undecided = (MentionRow.article.in_(_OF_DOSSIER), MentionRow.state == MentionState.PENDING)
    return select(MentionRow.article).where(*undecided, _holds(MentionRow.surface, count)).distinct()


def indexed_word(surface: str) -> tuple[str, bool] | None:
    """Return what the index of words is asked for a folded surface, None where it may write its words otherwise.

    That is a word, or the beginning of one (True).

    The word with the plain part counts: up to that part it must consist of letters which lose nothing but an accent,
    since a text may print others (a ligature, a raised figure) that the fold takes apart and the index does not.
    """
    part = unmistakable(surface)
    if not part:
        return None
    word = next(match[0] for match in _WORD.finditer(surface) if part in match[0])
    head = word[: word.index(part) + len(part)]
    before = plain(head[: -len(part)])
    if not _LETTERS.fullmatch(before):
        return None
    return f"{before}{part}", head != word


def standing(
    session: Session, places: Mapping[ArticleId, tuple[int, int]]
) -> dict[ArticleId, list[tuple[int, int, bool]]]:
    """Return by article the spans of its names that reach between two code points, each with whether it was rejected.

    ``places`` are these two by article; what lies between the least and the greatest of all may come along.
    """
    spans_in: dict[ArticleId, list[tuple[int, int, bool]]] = {article: [] for article in places}
    for some in _portions(list(places)):
        reached = [places[ArticleId(key)] for key in some]
        first, last = min(first for first, _ in reached), max(last for _, last in reached)
        between = {"articles": some, "first": first, "last": last}
        for key, start, end, rejected in session.connection().execute(_STANDING, between):
            spans_in[ArticleId(key)].append((start, end, rejected))
    return spans_in


def _parts(surfaces: Iterable[str]) -> dict[str, str]:
    """Return the parts of folded surfaces that SQL looks for, as statements name them: plain letters and digits."""
    return {f"part{place}": part for place, part in enumerate(sorted(set(map(unmistakable, surfaces))))}


def _holds(column: InstrumentedAttribute[str], count: int) -> ColumnElement[bool]:
    """Tell where a column holds one of so many parts. Making a statement costs more than running it: it is kept."""
    return or_(*(column.icontains(bindparam(f"part{place}", type_=Text)) for place in range(count)))


def _portions(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Cut ``ids`` so that no statement names more than a database can bear."""
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


@lru_cache(maxsize=64)
def _names_of(count: int) -> Select[*tuple[Any, ...]]:
    touched = select(DecisionRow.id).where(DecisionRow.target == Target.MENTION, DecisionRow.target_id == MentionRow.id)
    standing = touched.join(StepRow, StepRow.id == DecisionRow.step).where(decided())
    evidence = select(EvidenceRow.id).where(EvidenceRow.mention == MentionRow.id)
    free = and_(MentionRow.state == MentionState.PENDING, ~standing.exists(), ~evidence.exists())
    own = [getattr(SuggestionRow, name) for name in ("label", "score", "origin", "reason")]
    fields = [getattr(MentionRow, name) for name in KnownName._fields[: -2 - len(own)]]
    return (
        select(MentionRow.article, *fields, *own, free, touched.exists())
        .outerjoin(SuggestionRow, SuggestionRow.mention == MentionRow.id)
        .where(
            MentionRow.article.in_(_ARTICLES), MentionRow.label.not_in(list(Kind)), _holds(MentionRow.surface, count)
        )
    )


def unmistakable(surface: str) -> str:
    """Return the longest run of plain letters and digits, which SQL finds in capitals and small letters alike."""
    return max(_PLAIN.findall(surface), key=len, default="")


def add(session: Session, names: Sequence[tuple[ArticleId, NewMention, str]]) -> list[MentionId]:
    """Add names to articles as undecided suggestions, each with its surface, and return their ids in the same order.

    No two of them may stand in the same place.
    """
    rows = [
        {name: getattr(mention, name) for name in _ADDED}
        | {"article": article, "surface": surface, "state": MentionState.PENDING}
        for article, mention, surface in names
    ]
    if not rows:
        return []
    ids = {(article, start, end): key for key, article, start, end in session.connection().execute(_ADD, rows)}
    return [MentionId(ids[article, mention.start, mention.end]) for article, mention, _ in names]


def rescore(session: Session, suggested: Mapping[MentionId, Suggestion]) -> None:
    """Change what is suggested for undecided mentions; the memory is then where that comes from.

    What was suggested first is kept beside it, for :func:`give_back`.
    """
    if suggested:
        session.connection().execute(_KEEP_FIRST, [{"key": mention} for mention in suggested])
        rows = [
            {"key": mention, "label": now.label, "score": now.score, "reason": now.reason, "origin": Origin.MEMORY}
            for mention, now in suggested.items()
        ]
        session.connection().execute(_RESCORE, rows)


def give_back(session: Session, mention: MentionId) -> None:
    """Suggest for a mention what was suggested before the memory changed it."""
    first = session.connection().execute(_FIRST, {"key": mention}).mappings().one_or_none()
    if first is not None:
        row_access.change(session, _MENTIONS, mention, dict(first))
        session.connection().execute(_DROP_FIRST, {"key": mention})


_SUGGESTED = ("label", "score", "origin", "reason")
_KEPT = select(SuggestionRow.mention).where(SuggestionRow.mention == MentionRow.id)
_KEEP_FIRST = insert(_SUGGESTIONS).from_select(
    ["mention", *_SUGGESTED],
    select(MentionRow.id, *(getattr(MentionRow, name) for name in _SUGGESTED)).where(
        MentionRow.id == _KEY, ~_KEPT.exists()
    ),
)
_FIRST = select(*(getattr(SuggestionRow, name) for name in _SUGGESTED)).where(SuggestionRow.mention == _KEY)
_DROP_FIRST = delete(_SUGGESTIONS).where(_SUGGESTIONS.c.mention == _KEY)


def forget(session: Session, mention: MentionId) -> None:
    """Take away a suggestion that nobody has decided on."""
    row_access.remove(session, _MENTIONS, mention)
