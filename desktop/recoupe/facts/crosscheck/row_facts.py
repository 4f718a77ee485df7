"""The fact that a row of a recoupement states: a draft of it, and the figures that are its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recoupe.facts.comparing.amounts import amount_of
from recoupe.facts.comparing.relations import relation
from recoupe.facts.crosscheck.table import Cell, Row
from recoupe.facts.drafting import draft
from recoupe.facts.verdict import Verdict
from recoupe_db.records import Article, Mention, MentionId, MentionState, NewFact, Reading


def telling(row: Row) -> Cell:
    """Return the cell that prints the value of ``row``, or else the first."""
    return next((cell for cell in row.cells if cell.reading == row.reading), row.cells[0])


def draft_of_row(row: Row, article: Article, mentions: Sequence[Mention]) -> NewFact:
    """Return a fact for a row that states none, with the day and the source that its telling sentence names.

    ``article`` is the one of the telling cell, with its ``mentions``.
    """
    cell = telling(row)
    mention = next((mention for mention in mentions if mention.id == cell.mention), None)
    if mention is None:  # it went while somebody pressed the key
        return NewFact(row.subject, row.attribute, row.reading)
    proposed = draft(article, mention, row.reading, mentions)
    return replace(
        proposed,
        subject=row.subject or proposed.subject,
        attribute=row.attribute or proposed.attribute,
        reading=row.reading,
    )


def evidence(row: Row, reading: Reading) -> list[MentionId]:
    """Return the figures of ``row`` that print ``reading``, or do not speak against it; never those rejected."""
    kept = [cell for cell in row.cells if cell.state is not MentionState.REJECTED]
    if reading == row.reading:
        return [cell.mention for cell in kept if cell.standing is not Verdict.CONTRADICT]
    return [cell.mention for cell in kept if not _against(cell, reading)]


def undecided_evidence(row: Row) -> list[MentionId]:
    """Return the figures of ``row`` that are evidence of its fact, and that nobody has decided about."""
    printed = {evidence.mention for evidence in row.fact.evidence} if row.fact is not None else set[MentionId]()
    return [cell.mention for cell in row.cells if cell.mention in printed and cell.state is MentionState.PENDING]


def _against(cell: Cell, reading: Reading) -> bool:
    if cell.reading == reading:
        return False
    one, other = amount_of(cell.reading, cell.printed), amount_of(reading, reading.value or "")
    if one is None or other is None or one.dimension != other.dimension:
        return False
    return relation(one, other) is Verdict.CONTRADICT
