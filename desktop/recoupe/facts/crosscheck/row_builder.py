"""One row of a recoupement: its cells, how they stand to each other and to the row's value, and what it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from recoupe.facts.crosscheck.article_cache import ArticleCache, CachedArticle
from recoupe.facts.crosscheck.exchange_rates import ExchangeRates
from recoupe.facts.crosscheck.shared_sentences import independent
from recoupe.facts.crosscheck.table import Cell, CellPair, Row
from recoupe.facts.crosscheck.value_relations import (
    StatedValue,
    amount,
    meant,
    most_precise,
    relation_between,
    round_one,
)
from recoupe.facts.sentences import sentence_at
from recoupe.facts.verdict import Verdict, overall
from recoupe_db.records import ArticleId, Fact, Kind, Mention, RateId, Reading

_NAMED = 6  # names that a row tells, the most frequent first
_VOICES = 15  # figures that are asked what their row is about


@dataclass(frozen=True, slots=True)
class Member:
    """A figure of a row, and the article that its sentence came from, if that is another."""

    mention: Mention
    copy_of: ArticleId | None


def make_row(
    printed: ArticleCache,
    members: Sequence[Member],
    facts: Sequence[Fact],
    rates: ExchangeRates,
    *,
    by_hand: bool,
    updated: bool = False,
) -> Row:
    """Return the row of these figures, which are in the order of publication; ``facts`` are those they print.

    ``updated`` tells that they contradict each other because time passed between them.
    """
    fact = facts[0] if facts else None
    said = [_stated(printed.articles[member.mention.article], member.mention) for member in members]
    best = most_precise(said)
    held = meant([(member.mention.article, value) for member, value in zip(members, said, strict=True)])
    row_value = _of_fact(fact, said, best) if fact else best
    cells = tuple(
        _cell(printed.articles[member.mention.article], member, relation_between(one, row_value, rates)[0])
        for member, one in zip(members, held, strict=True)
    )
    pairs = tuple(_pairs(members, held, rates))
    key = min(member.mention.id for member in members)
    subject, attribute = (fact.subject, fact.attribute) if fact else _about(printed, members, said.index(best))
    articles = list(dict.fromkeys(cell.article for cell in cells))
    origins = [(cell.article, cell.copy_of) for cell in cells if cell.copy_of is not None]
    return Row(
        key=key,
        subject=subject,
        attribute=attribute,
        kind=row_value.reading.kind,
        reading=row_value.reading,
        verdict=overall((pair.standing for pair in pairs), articles=len(articles)),
        cells=cells,
        pairs=pairs,
        independent=independent(articles, origins),
        entities=_entities(printed, cells),
        fact=fact,
        by_hand=by_hand,
        other_facts=tuple(facts[1:]),
        unrated=tuple(_unrated(said, rates)),
        updated=updated,
    )


def _about(printed: ArticleCache, members: Sequence[Member], best: int) -> tuple[str, str]:
    """Return the subject and attribute that most of the sentences propose; in doubt those of the most precise figure.

    Sentences that were taken over have no voice of their own.
    """
    first = [members[best], *(member for member in members if member.copy_of is None and member is not members[best])]
    drafted = [printed.articles[member.mention.article].about(member.mention) for member in first[:_VOICES]]
    attribute = _commonest(said for _, said in drafted)
    agreeing = _commonest(subject for subject, said in drafted if said == attribute)
    return agreeing or _commonest(subject for subject, _ in drafted), attribute


def _commonest(said: Iterable[str]) -> str:
    """Return what is said most often, of several the first; empty where nothing is."""
    times = Counter(label for label in said if label)
    return max(times, key=lambda label: times[label], default="")


def _reading(figure: Mention) -> Reading:
    return figure.reading or Reading(Kind(figure.label))


def _stated(read: CachedArticle, figure: Mention) -> StatedValue:
    return StatedValue(_reading(figure), figure.surface, read.article.published)


def _of_fact(fact: Fact, said: Sequence[StatedValue], best: StatedValue) -> StatedValue:
    """Return the value of a fact, as precise as it is printed; one that nobody prints, as precise as its digits."""
    same = next((value for value in said if value.reading == fact.reading), None)
    return same or StatedValue(fact.reading, fact.reading.value or "", best.day)


def _cell(read: CachedArticle, member: Member, standing: Verdict) -> Cell:
    figure, text = member.mention, read.article.text
    start, end = sentence_at(text, figure.start, figure.end)
    return Cell(
        article=figure.article,
        mention=figure.id,
        start=figure.start,
        end=figure.end,
        printed=figure.surface,
        reading=_reading(figure),
        sentence=text[start:end],
        sentence_start=start,
        state=figure.state,
        standing=standing,
        copy_of=member.copy_of,
    )


def _pairs(members: Sequence[Member], said: Sequence[StatedValue], rates: ExchangeRates) -> Iterator[CellPair]:
    """Yield how each two figures stand to each other; those that are written alike are compared once."""
    known: dict[tuple[int, int], tuple[Verdict, RateId | None]] = {}
    first: dict[StatedValue, int] = {}
    written = [first.setdefault(value, at) for at, value in enumerate(said)]
    settled = {first[value] for value in _settled(said, rates)}
    for (one, a), (other, b) in combinations(zip(members, written, strict=True), 2):
        if (a, b) not in known:
            known[a, b] = relation_between(said[a], said[b], rates)
            if said[a].reading.kind is not said[b].reading.kind and (a in settled or b in settled):
                known[a, b] = (Verdict.ROUNDED, None)
            if known[a, b][0] is Verdict.CONTRADICT and round_one(said[a], said[b], said):
                known[a, b] = (Verdict.ROUNDED, None)
        yield CellPair(one.mention.id, other.mention.id, *known[a, b])


def _settled(said: Sequence[StatedValue], rates: ExchangeRates) -> frozenset[StatedValue]:
    """Return the bare numbers that take up one of the sums: what currency they are in is not that of the others."""
    sums = [value for value in said if value.reading.kind is Kind.MONEY]
    bare = (value for value in said if value.reading.kind is Kind.NUMBER)
    return frozenset(
        value for value in bare if any(relation_between(value, one, rates)[0] is not Verdict.CONTRADICT for one in sums)
    )


def _entities(printed: ArticleCache, cells: Sequence[Cell]) -> tuple[str, ...]:
    """Return whom and what the sentences name, the most frequent first, by the names of their entities."""
    times: Counter[str] = Counter()
    for cell in cells:
        start, end = cell.sentence_start, cell.sentence_start + len(cell.sentence)
        named = printed.articles[cell.article].compared.names
        times.update({name.canonical or name.surface for name in named if start <= name.start and name.end <= end})
    return tuple(name for name, _ in times.most_common(_NAMED))


def _unrated(said: Sequence[StatedValue], rates: ExchangeRates) -> Iterator[tuple[str, str]]:
    """Yield the pairs of currencies that nobody entered a rate between."""
    sums = (
        value.unit for value in map(amount, said) if value is not None and value.dimension == "money" and value.unit
    )
    for one, other in combinations(dict.fromkeys(sums), 2):
        if rates.factor(one, other, None) is None:
            yield one, other
