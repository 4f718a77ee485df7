"""The rows of a recoupement, made of groups of figures; a row that nothing has changed about is taken as it was."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from recoupe.facts.comparing.values import Comparison
from recoupe.facts.crosscheck.article_cache import ArticleCache
from recoupe.facts.crosscheck.exchange_rates import ExchangeRates
from recoupe.facts.crosscheck.questions import question_rows
from recoupe.facts.crosscheck.row_builder import Member, make_row
from recoupe.facts.crosscheck.shared_sentences import SharedSentences
from recoupe.facts.crosscheck.table import Column, Row, Table
from recoupe.facts.crosscheck.ties import TieState
from recoupe.facts.verdict import WORST_FIRST
from recoupe_db.records import ArticleId, Fact, FactStatus, MentionId, Rate


class TableBuilder:
    """Makes tables, and remembers the rows of the last one."""

    def __init__(self) -> None:
        self._made: dict[object, Row] = {}
        self._shared: SharedSentences | None = None

    def table(self, printed: ArticleCache, hold: TieState, facts: Sequence[Fact], rates: Sequence[Rate]) -> Table:
        """Return the recoupement of what is ``printed``, by what people decided."""
        comparison = printed.comparison(hold)
        groups = _groups(printed, comparison, hold, facts)
        stated = _Stated(facts)
        if self._shared is None or self._shared.comparison is not comparison:
            self._shared = SharedSentences(comparison)
        shared = self._shared
        exchange = ExchangeRates(rates)
        updated = [
            {printed.mention(statement.place).id for statement in fact.statements}
            for fact in comparison.facts
            if fact.updated
        ]
        made: dict[object, Row] = {}
        for group in groups:
            members = _members(printed, group, shared)
            about = stated.of(group)
            by_hand = not hold.by_hand.isdisjoint(group)
            newer = any(group <= mentions for mentions in updated)
            key = (members, about, by_hand, newer, tuple(rates))
            row = self._made.get(key)
            made[key] = row or make_row(printed, members, about, exchange, by_hand=by_hand, updated=newer)
        self._made = made
        rows = tuple(sorted(made.values(), key=_rank))
        return Table(printed.dossier, _columns(printed), rows, question_rows(printed, comparison, rows, hold))


def _groups(
    printed: ArticleCache, comparison: Comparison, hold: TieState, facts: Sequence[Fact]
) -> Iterator[frozenset[MentionId]]:
    """Yield the figures of each row: the groups found, with what people put together, then those that stand alone.

    What stands in litter alone is left out, unless somebody tied it or made a fact of it.
    """
    known = printed.figures
    clusters = [{printed.mention(statement.place).id for statement in fact.statements} for fact in comparison.facts]
    of = {mention: group for group in clusters for mention in group}
    for cluster in hold.clusters:
        _bring_together([mention for mention in sorted(cluster) if mention in known], of, hold)
    wanted = {evidence.mention for fact in facts for evidence in fact.evidence} | {
        mention for pair in hold.apart for mention in pair
    }
    for mention in known.values():
        if mention.id not in of and (mention.id in wanted or not printed.articles[mention.article].outside(mention)):
            of[mention.id] = {mention.id}
    for group in {id(mentions): mentions for mentions in of.values()}.values():
        yield frozenset(group)


def _bring_together(cluster: Sequence[MentionId], of: dict[MentionId, set[MentionId]], hold: TieState) -> None:
    """Make one group of a cluster made by hand; what is kept apart from any of it stands alone again."""
    if len(cluster) < 2:
        return
    groups = {id(group): group for group in (of.get(mention, {mention}) for mention in cluster)}
    if len(groups) == 1:
        return
    whole = set[MentionId]().union(*groups.values())
    for one, other in hold.apart:
        if one in whole and other in whole:
            alone = one if one not in cluster else other
            whole.discard(alone)
            of[alone] = {alone}
    of.update(dict.fromkeys(whole, whole))


class _Stated:
    """Which facts the figures of a group are evidence of."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._of: dict[MentionId, list[Fact]] = {}
        for fact in facts:
            for evidence in fact.evidence:
                self._of.setdefault(evidence.mention, []).append(fact)

    def of(self, group: Collection[MentionId]) -> tuple[Fact, ...]:
        """Return the facts, first the one that most of the group is evidence of, then those that were judged."""
        facts = {fact.id: fact for mention in group for fact in self._of.get(mention, ())}

        def rank(fact: Fact) -> tuple[int, bool, int]:
            meets = sum(evidence.mention in group for evidence in fact.evidence)
            return (-meets, fact.status is FactStatus.UNVERIFIED, fact.id)

        return tuple(sorted(facts.values(), key=rank))


def _members(printed: ArticleCache, group: Collection[MentionId], shared: SharedSentences) -> tuple[Member, ...]:
    known = printed.figures
    mentions = [known[mention] for mention in group]
    mentions.sort(key=lambda mention: (_when(printed, mention.article), mention.start))
    origins = shared.origins(mentions)
    return tuple(Member(mention, origins.get(mention.id)) for mention in mentions)


def _when(printed: ArticleCache, article: ArticleId) -> tuple[date, int]:
    return (printed.articles[article].article.published or date.max, article)


def _columns(printed: ArticleCache) -> tuple[Column, ...]:
    heads = [article.article for article in printed.articles.values()]
    heads.sort(key=lambda article: (article.published or date.max, article.id))
    return tuple(Column(head.id, head.title, head.source, head.published, head.url) for head in heads)


def _rank(row: Row) -> tuple[float, int, int]:
    """Contradictions first, then what only became newer, then what most articles print."""
    newer = 0.5 if row.updated else 0.0
    return (WORST_FIRST.index(row.verdict) + newer, -len({cell.article for cell in row.cells}), row.key)
