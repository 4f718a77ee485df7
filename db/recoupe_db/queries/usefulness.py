"""Where review helps most: in articles with suggestions that are unsure, contradict each other, or are new."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow, PassageRow
from recoupe_db.queries.outside import left_out
from recoupe_db.records import ArticleId, DossierId, MentionState

_NEW, _DISPUTED = 0.5, 0.5  # beside how unsure a suggestion is, from 0 to 1


def usefulness(session: Session, dossier: DossierId) -> dict[ArticleId, float]:
    """Return how much a review of each article helps; articles without anything undecided are left out.

    Counted are undecided suggestions inside the article: by how unsure they are, and more for words that nobody has
    decided on anywhere in the dossier (each once), or that carry several labels there.
    """
    articles = select(ArticleRow.id).where(ArticleRow.dossier == dossier)
    outside = left_out(PassageRow.article.in_(articles))
    columns = (MentionRow.article, MentionRow.surface, MentionRow.label, MentionRow.score, MentionRow.state)
    query = select(*columns).where(MentionRow.article.in_(articles), MentionRow.id.not_in(outside))
    rows = session.connection().execute(query).all()
    decided = {surface for _, surface, _, _, state in rows if state is not MentionState.PENDING}
    labels: dict[str, set[str]] = defaultdict(set)
    for _, surface, label, _, _ in rows:
        labels[surface].add(label)
    usefulness: dict[ArticleId, float] = defaultdict(float)
    seen: set[tuple[int, str]] = set()
    for article, surface, _, score, state in rows:
        if state is MentionState.PENDING:
            usefulness[ArticleId(article)] += 1 - score
            if (article, surface) not in seen:
                seen.add((article, surface))
                usefulness[ArticleId(article)] += _NEW * (surface not in decided) + _DISPUTED * (
                    len(labels[surface]) > 1
                )
    return dict(usefulness)
