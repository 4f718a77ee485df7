"""What a use case changed: enough for a screen to show it without reading everything again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from recoupe_db.records import (
    Action,
    ArticleId,
    Decision,
    EntityId,
    EvidenceId,
    FactId,
    FactStatus,
    MentionId,
    RateId,
    Step,
    StepId,
    Target,
    TieId,
)


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that one step touched; ``article`` is where the reviewer was when it was taken.

    ``within`` are the articles whose state, mentions or passages it changed. ``judged`` is what a fact was found to be
    in the same step, None where that did not change.
    """

    step: StepId
    action: Action
    article: ArticleId | None
    articles: frozenset[ArticleId] = frozenset()
    mentions: frozenset[MentionId] = frozenset()
    entities: frozenset[EntityId] = frozenset()
    facts: frozenset[FactId] = frozenset()
    evidence: frozenset[EvidenceId] = frozenset()
    passages: frozenset[int] = frozenset()
    ties: frozenset[TieId] = frozenset()
    rates: frozenset[RateId] = frozenset()
    within: frozenset[ArticleId] = frozenset()
    moves: bool = False
    """True where articles or dossiers are elsewhere now: in another dossier, in the bin, or out of it."""
    judged: FactStatus | None = None
    unknown: bool = False
    """True for what others did and no step tells: many steps at once, or all while the server was away."""

    @classmethod
    def untold(cls, step: StepId) -> Changes:
        """Return what stands for all that others may have done up to ``step``."""
        return cls(step, Action.MERGE, None, moves=True, unknown=True)

    @classmethod
    def of(cls, step: Step) -> Changes:
        """Gather what the decisions of ``step`` were about."""
        touched: dict[Target, list[int]] = {target: [] for target in Target}
        for decision in step.decisions:
            touched[decision.target].append(decision.target_id)
        return cls(
            step=step.id,
            action=step.action,
            article=step.article,
            articles=frozenset(ArticleId(key) for key in touched[Target.ARTICLE]),
            mentions=frozenset(MentionId(key) for key in touched[Target.MENTION]),
            entities=frozenset(EntityId(key) for key in touched[Target.ENTITY]),
            facts=frozenset(FactId(key) for key in touched[Target.FACT]),
            evidence=frozenset(EvidenceId(key) for key in touched[Target.EVIDENCE]),
            passages=frozenset(touched[Target.PASSAGE]),
            ties=frozenset(TieId(key) for key in touched[Target.TIE]),
            rates=frozenset(RateId(key) for key in touched[Target.RATE]),
            within=frozenset(_articles(step.decisions)),
            moves=any(map(_moves, step.decisions)),
            judged=next(filter(None, map(judged_in, step.decisions)), None),
        )


def judged_in(decision: Decision) -> FactStatus | None:
    """Return what a decision finds a fact to be, None where that is what it was before."""
    if decision.target is not Target.FACT or not decision.after:
        return None
    before = (decision.before or {}).get("status", FactStatus.UNVERIFIED)
    status = FactStatus(cast(str, decision.after.get("status", before)))
    return status if status != before else None


def _moves(decision: Decision) -> bool:
    if decision.target is Target.DOSSIER:
        return True
    before, after = decision.before or {}, decision.after or {}
    return decision.target is Target.ARTICLE and before.get("dossier") != after.get("dossier")


def _articles(decisions: Iterable[Decision]) -> Iterator[ArticleId]:
    for decision in decisions:
        if decision.target is Target.ARTICLE:
            yield ArticleId(decision.target_id)
        elif decision.target in {Target.MENTION, Target.PASSAGE}:
            fields = decision.after or decision.before or {}
            yield ArticleId(cast(int, fields["article"]))
