"""Facts with all that was said and found about them, as other programs take them."""

from __future__ import annotations

from recoupe.exchange.values import Group, GroupFigure, GroupPair, PrintedEvidence, Signature, VerifiedFact
from recoupe.facts.crosscheck.table import Cell, CellPair, Row
from recoupe.services.export.fact_day import day_held
from recoupe.services.export.snapshot import ExportSnapshot, citation
from recoupe_db.queries import gold


def verified_facts(snapshot: ExportSnapshot) -> list[VerifiedFact]:
    """Return all facts of a ``snapshot``; whether one may leave is for the format to say."""
    return [_fact(fact, snapshot) for fact in snapshot.facts]


def _fact(sourced: gold.SourcedFact, snapshot: ExportSnapshot) -> VerifiedFact:
    fact, row = sourced.fact, snapshot.rows.get(sourced.fact.id)
    return VerifiedFact(
        id=fact.id,
        subject=fact.subject,
        attribute=fact.attribute,
        reading=fact.reading,
        as_of=day_held(sourced),
        attribution=fact.attribution,
        note=fact.note,
        status=fact.status,
        verified=Signature(fact.judged_by, fact.judged_at) if fact.judged_by and fact.judged_at else None,
        evidence=tuple(_printed(source) for source in sourced.sources),
        grounds=fact.grounds,
        checked_against=fact.checked_against,
        backing=fact.backing,
        history=snapshot.history[fact.id],
        group=_group(row, snapshot) if row else None,
    )


def _printed(source: gold.SourceArticle) -> PrintedEvidence:
    evidence, confirmed = source.evidence, source.confirmed
    return PrintedEvidence(
        printed=evidence.printed,
        article=citation(source.article),
        start=evidence.start,
        end=evidence.end,
        quote=evidence.quote,
        quote_start=evidence.quote_start,
        quote_end=evidence.quote_end,
        state=source.mention.state,
        reviewed=Signature(confirmed.reviewer, confirmed.at) if confirmed else None,
    )


def _group(row: Row, snapshot: ExportSnapshot) -> Group:
    return Group(
        id=row.key,
        reading=row.reading,
        verdict=row.verdict.value,
        independent=row.independent,
        by_hand=row.by_hand,
        figures=tuple(_figure(cell, snapshot) for cell in row.cells),
        pairs=tuple(_pair(pair, snapshot) for pair in row.pairs),
    )


def _figure(cell: Cell, snapshot: ExportSnapshot) -> GroupFigure:
    return GroupFigure(
        id=cell.mention,
        article=snapshot.cited(cell.article),
        printed=cell.printed,
        start=cell.start,
        end=cell.end,
        reading=cell.reading,
        sentence=cell.sentence,
        sentence_start=cell.sentence_start,
        state=cell.state,
        standing=cell.standing.value,
        copy_of=cell.copy_of,
    )


def _pair(pair: CellPair, snapshot: ExportSnapshot) -> GroupPair:
    rate = snapshot.rates.get(pair.rate) if pair.rate is not None else None
    return GroupPair(pair.one, pair.other, pair.standing.value, rate)
