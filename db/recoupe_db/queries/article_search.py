"""Articles by their words: title, source and text, without regard to case and accents."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from sqlalchemy import and_, bindparam, func, or_, select, text
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow
from recoupe_db.records import ArticleId, DossierId
from recoupe_db.text_search import SearchTerms, holds

_MATCHES = text("SELECT rowid FROM article_found WHERE article_found MATCH :words")
_AMONG = text(  # the sign keeps SQLite from going through the index of the dossier instead
    "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(:keys)) AND +dossier = :dossier"
)
_FEW = 2_000  # articles that are found sooner one by one than in the list of their dossier
_OF_DOSSIER = select(ArticleRow.id).where(ArticleRow.dossier == bindparam("dossier"))
_SURE = re.compile(r"[bdfghjklmpqrtvwx0-9]+")  # what neither an accent nor a ligature can have taken the place of


def search(session: Session, wanted: Sequence[SearchTerms], dossier: DossierId | None) -> list[ArticleId]:
    """Return the articles of ``dossier`` (None: of all) in which everything ``wanted`` stands, by their number."""
    if not wanted:
        return []
    if session.get_bind().dialect.name != "sqlite":
        return search_without_index(session, wanted, dossier)
    rows = session.connection().execute(_MATCHES, {"words": " ".join(map(_quoted, wanted))}).all()
    found = [ArticleId(key) for (key,) in rows]
    return sorted(found if dossier is None else _of_dossier(session, found, dossier))


def _of_dossier(session: Session, found: Sequence[ArticleId], dossier: DossierId) -> Iterable[ArticleId]:
    """Return those of the articles ``found`` that are in ``dossier``.

    Few are looked up one by one; for many, the list of the dossier is read. Asked for together with the words, SQLite
    would look each article of the dossier up in the index of words.
    """
    if len(found) <= _FEW:
        rows = session.connection().execute(_AMONG, {"keys": json.dumps(found), "dossier": dossier}).all()
    else:
        rows = session.connection().execute(_OF_DOSSIER, {"dossier": dossier}).all()
    return {ArticleId(key) for (key,) in rows}.intersection(found)


def search_without_index(session: Session, wanted: Sequence[SearchTerms], dossier: DossierId | None) -> list[ArticleId]:
    """Return what :func:`search` does on a database that has no index of words: slowly, by looking at candidates."""
    columns = (ArticleRow.title, ArticleRow.source, ArticleRow.text)
    likely = and_(*(or_(*(func.lower(column).like(_alike(each)) for column in columns)) for each in wanted))
    query = select(ArticleRow.id, *columns).where(likely).order_by(ArticleRow.id)
    if dossier is not None:
        query = query.where(ArticleRow.dossier == dossier)
    return [ArticleId(key) for key, *said in session.execute(query) if holds("\n".join(said), wanted)]


def texts(session: Session, wanted: Collection[ArticleId]) -> Iterator[tuple[ArticleId, str]]:
    """Yield the texts of ``wanted`` articles that exist."""
    for key, said in session.execute(select(ArticleRow.id, ArticleRow.text).where(ArticleRow.id.in_(wanted))):
        yield ArticleId(key), said


def _quoted(wanted: SearchTerms) -> str:
    """Return words as FTS5 looks for them together: whatever stands between the quotation marks is no operator."""
    return f'"{" ".join(wanted.words)}"' + ("*" if wanted.beginning else "")


def _alike(wanted: SearchTerms) -> str:
    return "%" + "%".join(_SURE.findall(" ".join(wanted.words))) + "%"
