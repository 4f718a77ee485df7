"""Facts: stated from a confirmed figure, completed, and judged; printed, reviewed and verified are never the same."""

from __future__ import annotations

from datetime import UTC, datetime

from recoupe.facts.sentences import sentence_at
from recoupe.services.changes import Changes
from recoupe.services.problems import EvidenceNotConfirmed, IncompleteFact, NotAFigure
from recoupe_db.queries import articles, decisions, facts, log, mentions
from recoupe_db.records import (
    Action,
    Article,
    Fact,
    FactId,
    FactStatus,
    Kind,
    Mention,
    MentionId,
    MentionState,
    NewFact,
    Reading,
    Target,
)
from recoupe_db.store import Session, Store


class Facts:
    """Records what ``reviewer`` states and judges."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def state(self, mention: MentionId, fact: NewFact) -> Changes:
        """Record a fact with ``mention`` as its evidence; a figure that was undecided is confirmed in the same step.

        Raises:
            IncompleteFact: subject or attribute is blank.
            NotAFigure: the mention is a name.
        """
        _complete(fact)
        with self._store.write() as session:
            figure, article, _ = _figure(session, mention)
            step = decisions.begin(session, self.reviewer, Action.STATE_FACT, article.id)
            if figure.state is not MentionState.ACCEPTED:
                decisions.change(session, step, Target.MENTION, mention, state=MentionState.ACCEPTED)
            made = decisions.create(session, step, Target.FACT, dossier=article.dossier, **_fields(fact))
            start, end = sentence_at(article.text, figure.start, figure.end)
            quote = article.text[start:end]
            evidence = {"fact": made, "mention": mention, "quote": quote, "quote_start": start, "quote_end": end}
            decisions.create(session, step, Target.EVIDENCE, **evidence)
            return Changes.of(log.get(session, step.id))

    def edit(self, fact: FactId, wanted: NewFact) -> Changes:
        """Record what a fact says now; one that was verified has to be verified again.

        Raises:
            IncompleteFact: subject or attribute is blank.
        """
        _complete(wanted)
        with self._store.write() as session:
            found = facts.get(session, fact)
            step = decisions.begin(session, self.reviewer, Action.EDIT_FACT, dossier=found.dossier)
            decisions.change(session, step, Target.FACT, fact, **_fields(wanted))
            return Changes.of(log.get(session, step.id))

    def judge(self, fact: FactId, status: FactStatus, *, note: str | None = None) -> Changes:
        """Record what was found when ``fact`` was checked.

        Raises:
            EvidenceNotConfirmed: it cannot be verified while its evidence is rejected or undecided.
        """
        with self._store.write() as session:
            found = facts.get(session, fact)
            if status is FactStatus.VERIFIED:
                _confirmed(found)
            step = decisions.begin(session, self.reviewer, Action.JUDGE_FACT, dossier=found.dossier)
            judged = status is not FactStatus.UNVERIFIED
            decisions.change(
                session,
                step,
                Target.FACT,
                fact,
                status=status,
                note=found.note if note is None else note,
                judged_by=self.reviewer if judged else None,
                judged_at=datetime.now(UTC) if judged else None,
            )
            return Changes.of(log.get(session, step.id))

    def remove(self, fact: FactId) -> Changes:
        """Record that a fact is withdrawn, with its evidence; undo brings both back."""
        with self._store.write() as session:
            found = facts.get(session, fact)
            step = decisions.begin(session, self.reviewer, Action.EDIT_FACT, dossier=found.dossier)
            for each in found.evidence:
                decisions.remove(session, step, Target.EVIDENCE, each.id)
            decisions.remove(session, step, Target.FACT, fact)
            return Changes.of(log.get(session, step.id))


def _complete(fact: NewFact) -> None:
    if not fact.subject.strip() or not fact.attribute.strip():
        raise IncompleteFact


def _confirmed(fact: Fact) -> None:
    for each in fact.evidence:
        if each.state is not MentionState.ACCEPTED:
            raise EvidenceNotConfirmed(printed=each.printed)


def _fields(fact: NewFact) -> dict[str, object]:
    return {
        "subject": fact.subject.strip(),
        "attribute": fact.attribute.strip(),
        "reading": fact.reading,
        "date": fact.date,
        "attribution": fact.attribution.strip(),
        "note": fact.note.strip(),
    }


def _figure(session: Session, mention: MentionId) -> tuple[Mention, Article, Reading]:
    found = mentions.get(session, mention)
    if not isinstance(found.label, Kind):
        raise NotAFigure(surface=found.surface)
    return found, articles.get(session, found.article), found.reading or Reading(kind=found.label)
