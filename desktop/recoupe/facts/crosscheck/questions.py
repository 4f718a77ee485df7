"""What the comparison does not dare to say: pairs of figures that may state one fact, as rows to be answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from recoupe.facts.comparing.values import Comparison
from recoupe.facts.crosscheck.article_cache import ArticleCache
from recoupe.facts.crosscheck.table import CellPair, Row
from recoupe.facts.crosscheck.ties import TieState, two
from recoupe.facts.verdict import Verdict
from recoupe_db.records import MentionId

_SPREAD = 1_000_000_000  # more than the figures of any library: two of them make a key of their own


def question_rows(
    printed: ArticleCache, comparison: Comparison, rows: Iterable[Row], hold: TieState
) -> tuple[Row, ...]:
    """Return a row of two cells for each pair that is to be asked about, the likeliest first.

    What somebody answered, or what stands in one row meanwhile, is not asked again.
    """
    of = {cell.mention: row for row in rows for cell in row.cells}
    asked: list[Row] = []
    between: set[tuple[MentionId, MentionId]] = set()
    for question in comparison.maybe:
        one, other = sorted((printed.mention(question.a).id, printed.mention(question.b).id))
        first, second = of.get(one), of.get(other)
        if first is None or second is None or first is second:
            continue
        pair = two(first.key, second.key)
        if pair not in between and not _answered(first, second, hold):
            between.add(pair)
            asked.append(_row(one, other, first, second, question.relation))
    return tuple(asked)


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
