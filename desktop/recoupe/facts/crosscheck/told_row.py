"""A row of a recoupement as there is to tell of it: its kept quotes as sources, and who prints otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from recoupe.facts.crosscheck.row_facts import against
from recoupe.facts.crosscheck.settling import sides
from recoupe.facts.crosscheck.table import Cell, Column, Row
from recoupe.facts.print_wording import print_words
from recoupe.facts.sourced_sentence import NamedSource, ToldFact
from recoupe.facts.verdict import Verdict
from recoupe.languages.interface_languages import Language
from recoupe_db.records import ArticleId, FactStatus, MentionState


def told_row(row: Row, columns: Sequence[Column], language: Language) -> ToldFact:
    """Return what there is to tell of ``row`` in words of ``language``; ``columns`` are the articles of its cells."""
    heads = {column.article: column for column in columns}
    fact = row.fact
    reading = fact.reading if fact is not None else row.reading
    kept = [cell for cell in row.cells if cell.state is MentionState.ACCEPTED and not against(cell, reading)]
    row_sides = sides(row)
    others = tuple((side.printed, side.independent) for side in row_sides if side.standing is Verdict.CONTRADICT)
    agreeing = next((side.independent for side in row_sides if side.standing is Verdict.AGREE), 0)
    backing = fact.backing if fact is not None else None
    return ToldFact(
        about=" – ".join(filter(None, (row.subject, row.attribute))),
        value=print_words(reading, language),
        sources=_one_each(kept, heads),
        printed_by=agreeing,
        others=others,
        status=fact.status if fact is not None else FactStatus.UNVERIFIED,
        checked_against=fact.checked_against if fact is not None else "",
        checked_on=backing.day if backing is not None else None,
    )


def _one_each(cells: Sequence[Cell], heads: Mapping[ArticleId, Column]) -> tuple[NamedSource, ...]:
    """Return the articles that are kept as sources, each once; what only takes over another is left to that one."""
    there = {cell.article for cell in cells}
    named: dict[ArticleId, NamedSource] = {}
    for cell in cells:
        head = heads.get(cell.article)
        if head is not None and cell.copy_of not in there and cell.article not in named:
            name = head.source or head.title
            named[cell.article] = NamedSource(name, head.published, head.url, cell.sentence.strip())
    return tuple(named.values())
