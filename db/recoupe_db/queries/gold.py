"""What leaves the library as gold: articles read to the end, and verified facts with everyone who stands for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, DecisionRow, MentionRow, StepRow
from recoupe_db.queries import articles, facts, schemes
from recoupe_db.queries.outside import inside_the_article
from recoupe_db.records import (
    Action,
    Article,
    ArticleId,
    ArticleState,
    DossierId,
    Evidence,
    Fact,
    Mention,
    MentionId,
    MentionState,
    Passage,
    Target,
)


@dataclass(frozen=True, slots=True)
class FinishedArticle:
    """An article that was read to the end, with its accepted mentions and what was left outside.

    ``mentions`` are in reading order and leave out what lies outside the article.
    """

    article: Article
    mentions: tuple[Mention, ...]
    outside: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Who last confirmed a mention as it stands, and when."""

    reviewer: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SourceArticle:
    """One place where a fact was printed. ``confirmed`` is None while nobody has confirmed the mention."""

    evidence: Evidence
    mention: Mention
    article: Article
    confirmed: Confirmation | None


@dataclass(frozen=True, slots=True)
class SourcedFact:
    """A fact with its sources, in the order of the articles and of their text."""

    fact: Fact
    sources: tuple[SourceArticle, ...]


def read_articles(session: Session, dossier: DossierId) -> Iterator[FinishedArticle]:
    """Yield the articles that were read to the end, one at a time, in the order of import."""
    for article in read_ids(session, dossier):
        yield _read(session, article)


def read_ids(session: Session, dossier: DossierId) -> list[ArticleId]:
    """Return which articles were read to the end, in the order of import."""
    read = (ArticleRow.dossier == dossier, ArticleRow.state == ArticleState.READ)
    return [ArticleId(key) for key in session.scalars(select(ArticleRow.id).where(*read).order_by(ArticleRow.id))]


def verified_facts(session: Session, dossier: DossierId) -> list[SourcedFact]:
    """Return the verified facts of a dossier with their sources, the oldest first."""
    return _sourced(session, facts.verified(session, dossier))


def stated_facts(session: Session, dossier: DossierId) -> list[SourcedFact]:
    """Return all facts of a dossier, whatever their status, with their sources, the oldest first."""
    return _sourced(session, facts.of_dossier(session, dossier))


def _sourced(session: Session, stated_facts: list[Fact]) -> list[SourcedFact]:
    evidence = [one for fact in stated_facts for one in fact.evidence]
    mentions = _mentions(session, {one.mention for one in evidence})
    confirmed = confirmations(session, mentions)
    printed_in = {article: articles.get(session, article) for article in {one.article for one in evidence}}
    return [
        SourcedFact(
            fact,
            tuple(
                SourceArticle(one, mentions[one.mention], printed_in[one.article], confirmed.get(one.mention))
                for one in fact.evidence
            ),
        )
        for fact in stated_facts
    ]


def confirmations(session: Session, mentions: Iterable[MentionId]) -> dict[MentionId, Confirmation]:
    """Return who last confirmed each mention that is accepted now: by accepting, adding or correcting it.

    An undo brings back the confirmation that stood before.
    """
    query = (
        select(DecisionRow, StepRow)
        .join(StepRow, StepRow.id == DecisionRow.step)
        .where(DecisionRow.target == Target.MENTION, DecisionRow.target_id.in_(list(mentions)))
        .order_by(DecisionRow.id)
    )
    now: dict[MentionId, Confirmation | None] = {}
    before: dict[tuple[int, MentionId], Confirmation | None] = {}
    after: dict[tuple[int, MentionId], Confirmation | None] = {}
    for decision, step in session.execute(query):
        mention = MentionId(decision.target_id)
        before.setdefault((step.id, mention), now.get(mention))
        if step.reverts is None:
            now[mention] = _confirmation(decision, step)
        else:  # an undo or a redo confirms nothing: it brings back what others, or the reviewer, said before
            now[mention] = (before if step.action is Action.UNDO else after).get((step.reverts, mention))
        after[step.id, mention] = now[mention]
    return {mention: last for mention, last in now.items() if last is not None}


def _confirmation(decision: DecisionRow, step: StepRow) -> Confirmation | None:
    accepted = (decision.after or {}).get("state") == MentionState.ACCEPTED
    return Confirmation(step.reviewer, step.at) if accepted else None


def _read(session: Session, article: ArticleId) -> FinishedArticle:
    accepted = (MentionRow.article == article, MentionRow.state == MentionState.ACCEPTED)
    query = select(MentionRow).where(*accepted, inside_the_article(article))
    rows = session.scalars(query.order_by(MentionRow.start, MentionRow.end.desc(), MentionRow.id))
    outside = tuple(passage for passage in articles.passages(session, article) if passage.outside)
    standing = schemes.standing(session, [row.record() for row in rows])
    return FinishedArticle(articles.get(session, article), tuple(standing), outside)


def _mentions(session: Session, which: set[MentionId]) -> dict[MentionId, Mention]:
    rows = session.scalars(select(MentionRow).where(MentionRow.id.in_(list(which))))
    return {mention.id: mention for mention in schemes.standing(session, [row.record() for row in rows])}
