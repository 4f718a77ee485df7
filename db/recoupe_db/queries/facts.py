"""Facts of a dossier, each with where it was printed."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from recoupe_db.library_errors import NotFound
from recoupe_db.models import DecisionRow, EvidenceRow, FactRow, MentionRow, StepRow
from recoupe_db.models.facts import backing_of
from recoupe_db.records import (
    JUDGEMENT_FIELDS,
    ArticleId,
    DossierId,
    Evidence,
    EvidenceId,
    Fact,
    FactId,
    FactStatus,
    Judgement,
    MentionId,
    Target,
)

_UNJUDGED = {"status": str(FactStatus.UNVERIFIED)}


def of_dossier(session: Session, dossier: DossierId) -> list[Fact]:
    """Return the facts of a dossier with their evidence, the oldest first."""
    return _facts(session, FactRow.dossier == dossier)


def verified(session: Session, dossier: DossierId) -> list[Fact]:
    """Return the verified facts of a dossier with their evidence, the oldest first."""
    return _facts(session, (FactRow.dossier == dossier) & (FactRow.status == FactStatus.VERIFIED))


def of_mention(session: Session, mention: MentionId) -> list[Fact]:
    """Return the facts that a mention prints."""
    prints = select(EvidenceRow.fact).where(EvidenceRow.mention == mention)
    return _facts(session, FactRow.id.in_(prints))


def get(session: Session, fact: FactId) -> Fact:
    """Return a fact with its evidence. Raises :class:`NotFound`."""
    facts = _facts(session, FactRow.id == fact)
    if not facts:
        raise NotFound
    return facts[0]


def history(session: Session, fact: FactId) -> list[Judgement]:
    """Return every change of a fact's status that is in the log, the first one first, undone ones included."""
    query = (
        select(DecisionRow, StepRow)
        .join(StepRow, StepRow.id == DecisionRow.step)
        .where(DecisionRow.target == Target.FACT, DecisionRow.target_id == fact)
        .order_by(DecisionRow.id)
    )
    return [_judgement(decision, step) for decision, step in session.execute(query) if _is_judgement(decision)]


def _is_judgement(decision: DecisionRow) -> bool:
    before, after = decision.before or _UNJUDGED, decision.after
    return after is not None and any((before.get(name) or "") != (after.get(name) or "") for name in JUDGEMENT_FIELDS)


def _judgement(decision: DecisionRow, step: StepRow) -> Judgement:
    after = decision.after or {}
    return Judgement(
        status=FactStatus(after["status"]),
        by=step.reviewer,
        at=step.at,
        grounds=after.get("grounds") or "",
        checked_against=after.get("checked_against") or "",
        action=step.action,
        backing=backing_of(after.get("backing")),
    )


def recent_sources(session: Session, most: int) -> list[str]:
    """Return what facts were checked against last, in any dossier, each once and the latest first."""
    query = (
        select(FactRow.checked_against)
        .where(FactRow.checked_against != "", FactRow.judged_at.is_not(None))
        .group_by(FactRow.checked_against)
        .order_by(func.max(FactRow.judged_at).desc())
        .limit(most)
    )
    return list(session.scalars(query))


def _facts(session: Session, which: ColumnElement[bool]) -> list[Fact]:
    evidence = _evidence(session, which)
    rows = session.scalars(select(FactRow).where(which).order_by(FactRow.id))
    return [row.record(tuple(evidence.get(row.id, ()))) for row in rows]


def _evidence(session: Session, which: ColumnElement[bool]) -> dict[int, list[Evidence]]:
    """Return the evidence of facts by fact, in the order of the articles and of their text."""
    query = (
        select(EvidenceRow, MentionRow)
        .join(FactRow, FactRow.id == EvidenceRow.fact)
        .join(MentionRow, MentionRow.id == EvidenceRow.mention)
        .where(which)
        .order_by(MentionRow.article, MentionRow.start, EvidenceRow.id)
    )
    evidence_of: dict[int, list[Evidence]] = {}
    for evidence, mention in session.execute(query):
        evidence_of.setdefault(evidence.fact, []).append(_record(evidence, mention))
    return evidence_of


def _record(evidence: EvidenceRow, mention: MentionRow) -> Evidence:
    return Evidence(
        id=EvidenceId(evidence.id),
        fact=FactId(evidence.fact),
        mention=MentionId(mention.id),
        article=ArticleId(mention.article),
        start=mention.start,
        end=mention.end,
        printed=mention.surface,
        quote=evidence.quote,
        quote_start=evidence.quote_start,
        quote_end=evidence.quote_end,
        state=mention.state,
    )
