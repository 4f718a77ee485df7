"""What a reviewer decides about whole articles, one or several: each method is one step, undone as one."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.services.changes import Changes
from recoupe.services.problems import StillUndecided
from recoupe_db.queries import articles, decisions, log, mentions
from recoupe_db.queries.decisions import OpenStep
from recoupe_db.records import Action, ArticleId, ArticleState, Mention, MentionState, Target
from recoupe_db.store import Session, Store


class ArticleStateService:
    """Moves articles between to read, in progress, read and set aside, in the name of ``reviewer``."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def mark_read(self, wanted: Sequence[ArticleId], *, reject_rest: bool = False) -> Changes:
        """Record that the articles were read to the end; ``reject_rest`` first rejects what is undecided in them.

        Raises:
            StillUndecided: something in them is undecided and ``reject_rest`` was not asked for.
        """
        with self._store.write() as session:
            rest = [
                mention.id
                for article in wanted
                for mention in mentions.inside(session, article)
                if _is_pending(mention)
            ]
            if rest and not reject_rest:
                raise StillUndecided(count=len(rest))
            step = _begin(session, self.reviewer, Action.MARK_READ, wanted)
            for mention in rest:
                decisions.change(session, step, Target.MENTION, mention, state=MentionState.REJECTED)
            return _bring(session, step, wanted, ArticleState.READ)

    def set_aside(self, wanted: Sequence[ArticleId]) -> Changes:
        """Record that the articles are not to be reviewed for now."""
        with self._store.write() as session:
            step = _begin(session, self.reviewer, Action.SET_ASIDE, wanted)
            return _bring(session, step, wanted, ArticleState.SET_ASIDE)

    def reopen(self, wanted: Sequence[ArticleId]) -> Changes:
        """Record that the articles are being read again."""
        with self._store.write() as session:
            step = _begin(session, self.reviewer, Action.REOPEN, wanted)
            return _bring(session, step, wanted, ArticleState.IN_PROGRESS)


def _begin(session: Session, reviewer: str, action: Action, wanted: Sequence[ArticleId]) -> OpenStep:
    """Start a step about one article, or about the dossier of several."""
    if len(wanted) == 1:
        return decisions.begin(session, reviewer, action, wanted[0])
    return decisions.begin(session, reviewer, action, dossier=articles.line(session, wanted[0]).dossier)


def _bring(session: Session, step: OpenStep, wanted: Sequence[ArticleId], state: ArticleState) -> Changes:
    for article in wanted:
        decisions.change(session, step, Target.ARTICLE, article, state=state)
    return Changes.of(log.get(session, step.id))


def _is_pending(mention: Mention) -> bool:
    return mention.state is MentionState.PENDING
