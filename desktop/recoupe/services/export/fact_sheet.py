"""The fact sheet of a dossier, made of its facts and of what its articles print of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import cast

from recoupe.exchange.printed_standing import Standing
from recoupe.exchange.sheet import JudgedFact, Quotation, Sheet, SheetFact
from recoupe.exchange.values import Signature
from recoupe.facts.crosscheck.table import Cell
from recoupe.facts.print_wording import print_words
from recoupe.languages.date_words import date_words
from recoupe.languages.interface_languages import Language
from recoupe.services.export.fact_day import day_held, days_of_articles
from recoupe.services.export.snapshot import ExportSnapshot, citation
from recoupe_db.queries import gold
from recoupe_db.records import ArticleId, Fact, FactStatus, MentionId, MentionState

_SHORT = 240  # code points: a paragraph shorter than this does not say enough alone


def sheet(snapshot: ExportSnapshot, *, language: Language, made: datetime, full: bool = True) -> Sheet:
    """Return the sheet of the facts that were ``found``, in the order in which they were stated."""
    facts = tuple(_fact(fact, snapshot, language) for fact in snapshot.facts)
    return Sheet(
        dossier=snapshot.dossier.name, made=made, language=language, articles=snapshot.total, facts=facts, full=full
    )


def _fact(sourced: gold.SourcedFact, snapshot: ExportSnapshot, language: Language) -> SheetFact:
    fact, day = sourced.fact, day_held(sourced)
    return SheetFact(
        id=fact.id,
        subject=fact.subject,
        attribute=fact.attribute,
        reading=fact.reading,
        value=print_words(fact.reading, language),
        date=day,
        as_of=date_words(day, None, language) if day else "",
        attribution=fact.attribution,
        note=fact.note,
        checked=_checked(fact),
        quotations=tuple(_one_each(_quotations(sourced, snapshot))),
        of_article=day in days_of_articles(sourced),
    )


def _checked(fact: Fact) -> JudgedFact | None:
    if fact.status is FactStatus.UNVERIFIED or fact.judged_by is None or fact.judged_at is None:
        return None
    signed = Signature(fact.judged_by, fact.judged_at)
    return JudgedFact(fact.status, signed, fact.grounds, fact.checked_against, fact.backing)


def _quotations(sourced: gold.SourcedFact, snapshot: ExportSnapshot) -> Iterator[tuple[ArticleId, Quotation]]:
    """Yield what the articles print, in the order of their publication; evidence that no row holds comes last."""
    row = snapshot.rows.get(sourced.fact.id)
    cells = row.cells if row else ()
    chosen = {source.mention.id for source in sourced.sources}
    for cell in cells:
        yield cell.article, _of_cell(cell, snapshot, chosen)
    shown = {cell.mention for cell in cells}
    for source in sourced.sources:
        if source.mention.id not in shown:
            yield source.article.id, _of_source(source)


def _of_cell(cell: Cell, snapshot: ExportSnapshot, chosen: Collection[MentionId]) -> Quotation:
    start, end = cell.start - cell.sentence_start, cell.end - cell.sentence_start
    text = snapshot.articles[cell.article].text
    begin, passage = passage_around(text, cell.sentence_start, cell.sentence_start + len(cell.sentence))
    return Quotation(
        before=cell.sentence[:start],
        figure=cell.sentence[start:end],
        after=cell.sentence[end:],
        article=snapshot.cited(cell.article),
        standing=cast("Standing", cell.standing.value),
        copy_of=snapshot.cited(cell.copy_of) if cell.copy_of is not None else None,
        reviewed=snapshot.confirmed.get(cell.mention) if cell.state is MentionState.ACCEPTED else None,
        chosen=cell.mention in chosen,
        passage=passage,
        passage_start=begin,
    )


def _of_source(source: gold.SourceArticle) -> Quotation:
    evidence, confirmed = source.evidence, source.confirmed
    start, end = evidence.start - evidence.quote_start, evidence.end - evidence.quote_start
    signed = Signature(confirmed.reviewer, confirmed.at) if confirmed else None
    begin, passage = passage_around(source.article.text, evidence.quote_start, evidence.quote_end)
    return Quotation(
        before=evidence.quote[:start],
        figure=evidence.quote[start:end],
        after=evidence.quote[end:],
        article=citation(source.article),
        standing="agree",
        copy_of=None,
        reviewed=signed if evidence.state is MentionState.ACCEPTED else None,
        passage=passage,
        passage_start=begin,
    )


def passage_around(text: str, start: int, end: int) -> tuple[int, str]:
    """Return the paragraph around a sentence, with its neighbours where it is short, and where it begins."""
    first, last = text.rfind("\n", 0, start) + 1, _line_end(text, end)
    if last - first < _SHORT:
        first = text.rfind("\n", 0, max(len(text[:first].rstrip()), 0)) + 1
        rest = text[last:]
        last = _line_end(text, last + len(rest) - len(rest.lstrip())) if rest.strip() else last
    passage = text[first:last].rstrip()
    return first, passage


def _line_end(text: str, place: int) -> int:
    line_end = text.find("\n", place)
    return len(text) if line_end < 0 else line_end


def _one_each(quotations: Iterable[tuple[ArticleId, Quotation]]) -> Iterator[Quotation]:
    """Yield one quotation for each article and standing, one that was confirmed where there is any."""
    kept: dict[tuple[ArticleId, str], Quotation] = {}
    for article, quotation in quotations:
        key = (article, quotation.standing)
        if key not in kept or (quotation.reviewed and not kept[key].reviewed):
            kept[key] = quotation
    yield from kept.values()
