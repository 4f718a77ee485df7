"""What the comparison does not dare to say: pairs of figures that may state one fact, as rows to be answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace

from recoupe.facts.comparing.questions import WORTH_ASKING
from recoupe.facts.comparing.values import Comparison
from recoupe.facts.crosscheck.article_cache import ArticleCache
from recoupe.facts.crosscheck.table import CellPair, Row
from recoupe.facts.crosscheck.ties import TieState, Two, two
from recoupe.facts.verdict import Verdict
from recoupe_db.records import Mention, MentionId
from recoupe_db.records.schemes import Tag

Likeness = tuple[Tag, bool]
"""The label of two figures, and whether they are of one value."""
_TRUST = 3.0
"""As many answers as the certainty of the comparison counts for: a third “no” in a row halves what it says.

Asked in this order, six dossiers with 102 questions take 65, and none of the four that are answered with yes is lost;
likeness by label alone, by value alone or by the relation of the values loses one.
"""
_SPREAD = 1_000_000_000  # more than the figures of any library: two of them make a key of their own


def question_rows(
    printed: ArticleCache, comparison: Comparison, rows: Iterable[Row], hold: TieState
) -> tuple[Row, ...]:
    """Return a row of two cells for each pair that is to be asked about, the likeliest first.

    What somebody answered, or what stands in one row meanwhile, is not asked again; how like questions of the dossier
    were answered raises or lowers how likely a pair is, and what is no longer likely enough is not asked.
    """
    of = {cell.mention: row for row in rows for cell in row.cells}
    learned = LearnedCertainty(printed, hold)
    asked: list[tuple[float, Row]] = []
    between: set[tuple[MentionId, MentionId]] = set()
    for question in comparison.maybe:
        one, other = sorted((printed.mention(question.a).id, printed.mention(question.b).id))
        first, second = of.get(one), of.get(other)
        if first is None or second is None or first is second:
            continue
        pair = two(first.key, second.key)
        if pair in between or _answered(first, second, hold):
            continue
        between.add(pair)
        sure = learned.of(question.certainty, one, other)
        if sure >= WORTH_ASKING:
            asked.append((sure, _row(one, other, first, second, question.relation)))
    return tuple(row for _, row in sorted(asked, key=lambda question: -question[0]))


class LearnedCertainty:
    """How likely two figures state one fact, by the comparison and by how somebody answered like questions."""

    def __init__(self, printed: ArticleCache, hold: TieState) -> None:
        self._printed = printed
        self._yes = self._counted(pair for pair in hold.together if hold.by_hand.issuperset(pair))
        self._no = self._counted(hold.apart)

    def of(self, certainty: float, one: MentionId, other: MentionId) -> float:
        """Return the ``certainty`` of the comparison, moved towards what was answered of like pairs."""
        likeness = self._likeness(one, other)
        yes, no = self._yes[likeness], self._no[likeness]
        return (_TRUST * certainty + yes) / (_TRUST + yes + no)

    def _counted(self, pairs: Iterable[Two]) -> Counter[Likeness]:
        """Count answers by likeness; one figure told apart from all of a row is one answer."""
        counted: Counter[Likeness] = Counter()
        seen: set[MentionId] = set()
        for one, other in sorted(pairs):
            if seen.isdisjoint((one, other)) and self._is_there((one, other)):
                counted[self._likeness(one, other)] += 1
            seen |= {one, other}
        return counted

    def _is_there(self, pair: Collection[MentionId]) -> bool:
        return all(mention in self._printed.figures for mention in pair)

    def _likeness(self, one: MentionId, other: MentionId) -> Likeness:
        first, second = self._printed.figures[one], self._printed.figures[other]
        return first.label, _same_value(first, second)


def _same_value(one: Mention, other: Mention) -> bool:
    first, second = one.reading, other.reading
    return first is not None and second is not None and (first.value, first.unit) == (second.value, second.unit)


def _answered(one: Row, other: Row, hold: TieState) -> bool:
    """Tell whether somebody said of figures of these rows that they do not state the same."""
    return any(two(a.mention, b.mention) in hold.apart for a in one.cells for b in other.cells)


def _row(one: MentionId, other: MentionId, first: Row, second: Row, verdict: Verdict) -> Row:
    cells = [cell for cell in (first.cell(one), second.cell(other)) if cell is not None]
    return Row(
        key=MentionId(-(one * _SPREAD + other)),
        subject=first.subject or second.subject,
        attribute=first.attribute or second.attribute,
        kind=first.kind,
        reading=cells[0].reading,
        verdict=verdict,
        cells=(cells[0], replace(cells[1], standing=verdict)),
        pairs=(CellPair(one, other, verdict),),
        independent=2,
        entities=first.entities,
        asked=True,
    )
