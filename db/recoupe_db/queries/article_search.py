"""Articles by their words: title, source and text, without regard to case and accents."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import cast

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow
from recoupe_db.queries import dialects
from recoupe_db.queries.removal import in_bin, live
from recoupe_db.records import ArticleId, DossierId
from recoupe_db.text_search import SearchTerms, holds

_BINNED = select(ArticleRow.id).where(in_bin())
_SURE = re.compile(r"[bdfghjklmpqrtvwx0-9]+")  # what neither an accent nor a ligature can have taken the place of


def search(session: Session, wanted: Sequence[SearchTerms], dossier: DossierId | None) -> list[ArticleId]:
    """Return the articles of ``dossier`` (None: of all) in which everything ``wanted`` stands, by their number."""
    if not wanted:
        return []
    dialect = dialects.of(session)
    hits = dialect.matching(session, wanted)
    if dossier is not None:
        hits = dialect.of_dossier(session, hits, dossier)
    else:
        hits = set(hits).difference(session.scalars(_BINNED))  # of which there is never much
    if long := set(dialect.longer(session)).difference(hits):
        hits = {*hits, *search_without_index(session, wanted, dossier, among=sorted(long))}
    return sorted(cast("Iterable[ArticleId]", hits))


def search_without_index(
    session: Session,
    wanted: Sequence[SearchTerms],
    dossier: DossierId | None,
    *,
    among: Collection[int] | None = None,
) -> list[ArticleId]:
    """Return what :func:`search` does where no index of words reaches: slowly, by looking at candidates."""
    columns = (ArticleRow.title, ArticleRow.source, ArticleRow.text)
    likely = and_(*(or_(*(func.lower(column).like(_alike(terms)) for column in columns)) for terms in wanted))
    query = select(ArticleRow.id, *columns).where(likely).order_by(ArticleRow.id)
    query = query.where(ArticleRow.dossier == dossier if dossier is not None else live())
    if among is not None:
        query = query.where(ArticleRow.id.in_(among))
    return [ArticleId(key) for key, *said in session.execute(query) if holds("\n".join(said), wanted)]


def texts(session: Session, wanted: Collection[ArticleId]) -> Iterator[tuple[ArticleId, str]]:
    """Yield the texts of ``wanted`` articles that exist."""
    for key, said in session.execute(select(ArticleRow.id, ArticleRow.text).where(ArticleRow.id.in_(wanted))):
        yield ArticleId(key), said


def _alike(wanted: SearchTerms) -> str:
    return "%" + "%".join(_SURE.findall(" ".join(wanted.words))) + "%"
