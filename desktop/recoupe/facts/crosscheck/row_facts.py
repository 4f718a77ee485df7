"""The fact that a row of a recoupement states: a draft of it, and the figures that are its evidence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
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


def evidence(row: Row, reading: Reading, seen: Collection[MentionId]) -> list[MentionId]:
    """Return the figures that a fact with this ``reading`` rests on, all among those ``seen``.

    They print the same value; where none does, those that somebody confirmed by an act of its own and that leave room
    for it, such as a rounded one.
    """
    same = same_value(row, reading, seen)
    kept = same or [
        cell
        for cell in row.cells
        if cell.mention in seen and cell.state is MentionState.ACCEPTED and not against(cell, reading)
    ]
    return [cell.mention for cell in kept]


def support(row: Row, seen: Collection[MentionId]) -> list[MentionId]:
    """Return the figures ``seen`` that print the value of the fact of ``row``, and are not yet confirmed evidence."""
    if row.fact is None:
        return []
    printed = {evidence.mention for evidence in row.fact.evidence}
    same = same_value(row, row.fact.reading, seen)
    return [cell.mention for cell in same if cell.state is MentionState.PENDING or cell.mention not in printed]


def same_value(row: Row, reading: Reading, seen: Collection[MentionId]) -> list[Cell]:
    """Return the cells of ``row`` among those ``seen`` whose value is that of ``reading``; never rejected ones."""
    kept = [cell for cell in row.cells if cell.mention in seen and cell.state is not MentionState.REJECTED]
    return [cell for cell in kept if _same(cell, row, reading)]


def _same(cell: Cell, row: Row, reading: Reading) -> bool:
    if reading == row.reading:
        return cell.standing is Verdict.AGREE
    return cell.reading == reading or _relation(cell, reading) is Verdict.AGREE


def against(cell: Cell, reading: Reading) -> bool:
    """Tell whether a figure cannot be right if ``reading`` is."""
    return cell.reading != reading and _relation(cell, reading) is Verdict.CONTRADICT


def _relation(cell: Cell, reading: Reading) -> Verdict | None:
    """Return how a figure stands to a value, None where the two cannot be held against each other."""
    one, other = amount_of(cell.reading, cell.printed), amount_of(reading, reading.value or "")
    if one is None or other is None or one.dimension != other.dimension:
        return None
    return relation(one, other)
