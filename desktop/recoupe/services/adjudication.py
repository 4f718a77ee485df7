"""Adjudicating: where readers differ, somebody takes a side, says why if they wish, and the overruled can see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from recoupe.evaluation.differences import Difference
from recoupe.evaluation.fact_layers import FactGroup, FactVersion
from recoupe.evaluation.layers import LayerSpan
from recoupe.services.changes import Changes
from recoupe.services.settling import compared, settle
from recoupe.services.settling_facts import groups, known_facts, settle_facts
from recoupe_db.queries import articles, company, decisions, journal, log, mentions
from recoupe_db.records import JUDGEMENT_FIELDS, Action, ArticleId, DossierId, Mention, MentionState, Reviewer, Target
from recoupe_db.records.mentions import attributes_text
from recoupe_db.store import Session, Store


@dataclass(frozen=True, slots=True)
class Case:
    """A passage to adjudicate, in its article."""

    article: ArticleId
    title: str
    difference: Difference


@dataclass(frozen=True, slots=True)
class FactCase:
    """A fact that its reviewers state differently."""

    group: FactGroup


@dataclass(frozen=True, slots=True)
class Docket:
    """All that readers of a dossier differ about, ruled on or not, with who they are and the texts it is in."""

    reviewers: tuple[Reviewer, ...]
    cases: tuple[Case, ...]
    facts: tuple[FactCase, ...]
    texts: dict[ArticleId, str]

    @property
    def open(self) -> int:
        """How many cases nobody has ruled on."""
        return sum(case.difference.ruling is None for case in self.cases) + sum(case.group.open for case in self.facts)


class AdjudicationService:
    """Rules on differences in the name of ``reviewer``."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def docket(self, dossier: DossierId) -> Docket:
        """Bring together what all agree on, and return what they differ about, article by article in reading order."""
        with self._store.write() as session:
            home = company.parent(session, dossier)
            settle(session, home)
            if journal.in_company(session, home):
                settle_facts(session, home, journal.of_dossier(session, home))
        with self._store.read() as session:
            return self._docket(session, home)

    def _docket(self, session: Session, home: DossierId) -> Docket:
        differences_of = {key: one.differences for key, one in compared(session, home).items() if one.differences}
        lines = {key: articles.get(session, key) for key in differences_of}
        facts = [FactCase(group) for group in groups(session, home) if group.contrasts]
        return Docket(
            reviewers=tuple(company.reviewers(session)),
            cases=tuple(
                Case(key, lines[key].title, difference) for key, some in differences_of.items() for difference in some
            ),
            facts=tuple(facts),
            texts={key: article.text for key, article in lines.items()},
        )

    def rule(
        self, article: ArticleId, difference: Difference, side: Sequence[LayerSpan], *, reason: str = ""
    ) -> Changes:
        """Record that ``side`` is right about a passage: the spans to be marked there, none where nothing is.

        Every span that any reader marked is decided on, so that nothing of it is open any more.
        """
        with self._store.write() as session:
            home = articles.home(session, article)
            step = decisions.begin(session, self.reviewer, Action.ADJUDICATE, article)
            marked = {span.place: span for spans in difference.sides.values() for span in spans}
            marked |= {span.place: span for span in side}
            taken = {span.place for span in side}
            wanted = {span.place: span for span in side}
            for place, span in sorted(marked.items()):
                self._decide(session, step, article, wanted.get(place, span), right=place in taken, reason=reason)
            settle(session, home, article)
            return Changes.of(log.get(session, step.id))

    def _decide(
        self,
        session: Session,
        step: decisions.OpenStep,
        article: ArticleId,
        span: LayerSpan,
        *,
        right: bool,
        reason: str,
    ) -> None:
        state = MentionState.ACCEPTED if right else MentionState.REJECTED
        fields: dict[str, Any] = {"label": span.tag, "reading": span.reading, "state": state, "comment": reason}
        fields["attributes"] = attributes_text(span.attributes)
        known = _known(mentions.at(session, article, span.start, span.end), figure=span.figure)
        if known is None:
            place: dict[str, Any] = {"article": article, "start": span.start, "end": span.end}
            decisions.create(session, step, Target.MENTION, **place, **fields)
        else:
            decisions.change(session, step, Target.MENTION, known.id, **fields)

    def rule_fact(self, dossier: DossierId, group: FactGroup, version: FactVersion, *, reason: str = "") -> Changes:
        """Record that ``version`` is right about a fact."""
        with self._store.write() as session:
            home = company.parent(session, dossier)
            there = known_facts(session, home)
            fact = next((there[key] for key in group.keys if key in there), None)
            claim = version.claim
            names = ("subject", "attribute", "reading", "date", "attribution", *JUDGEMENT_FIELDS)
            fields = {name: getattr(claim, name) for name in names}
            fields |= {"note": reason or claim.note}
            step = decisions.begin(session, self.reviewer, Action.ADJUDICATE, dossier=home)
            if fact is None:
                fact = decisions.create(session, step, Target.FACT, dossier=home, **fields)
                company.pair(session, Target.FACT, fact, version.key)
            else:
                decisions.change(session, step, Target.FACT, fact, **fields)
            return Changes.of(log.get(session, step.id))


def _known(known_mentions: Sequence[Mention], *, figure: bool) -> Mention | None:
    same = [mention for mention in known_mentions if mention.is_figure is figure]
    return next((mention for mention in same if mention.state is not MentionState.REJECTED), same[0] if same else None)
