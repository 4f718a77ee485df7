"""Who reviews, how a dossier is read, where each reader works, and what the library is called elsewhere."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from itertools import cycle
from typing import Any

from sqlalchemy import insert, or_, select, update
from sqlalchemy.orm import Session

from recoupe_db.models import (
    ArrangementRow,
    ArticleRow,
    CounterpartRow,
    DossierRow,
    LibraryRow,
    ReviewerRow,
    WorkspaceRow,
)
from recoupe_db.models.base import following
from recoupe_db.queries import row_access, suggested
from recoupe_db.queries.suggesting import suggest
from recoupe_db.records import (
    DISTINCT_COLOURS,
    Arrangement,
    ArticleId,
    ArticleState,
    DossierId,
    Reviewer,
    Target,
    Workspace,
)

_REVIEWERS = row_access.table(ReviewerRow)


def library_uid(session: Session) -> str:
    """Return the name by which other libraries know this one, empty while it has none."""
    return session.scalars(select(LibraryRow.uid).order_by(LibraryRow.uid)).first() or ""


def name_library(session: Session) -> str:
    """Return the name by which other libraries know this one, made now if it has none."""
    uid = library_uid(session)
    if not uid:
        uid = uuid.uuid4().hex
        session.execute(insert(LibraryRow), {"uid": uid})
    return uid


def decide_after(session: Session, moment: datetime) -> None:
    """Let every step that is taken from now on bear a moment after ``moment``."""
    soonest = following(moment)
    earlier = or_(LibraryRow.not_before.is_(None), LibraryRow.not_before < soonest)
    session.execute(update(LibraryRow).where(earlier).values(not_before=soonest))


def reviewers(session: Session) -> list[Reviewer]:
    """Return everybody who was ever named as a reviewer of this library, by name; each has a colour.

    Who has chosen none has one that nobody chose, as long as there are any.
    """
    rows = session.execute(select(ReviewerRow.name, ReviewerRow.colour).order_by(ReviewerRow.name)).all()
    chosen = {own for _, own in rows}
    free = cycle([colour for colour in DISTINCT_COLOURS if colour not in chosen] or DISTINCT_COLOURS)
    return [Reviewer(name, own or next(free)) for name, own in rows]


def welcome(session: Session, name: str, colour: str = "") -> None:
    """Add a reviewer, or give one who is there another colour."""
    known = session.scalars(select(ReviewerRow.name).where(ReviewerRow.name == name)).first()
    if known is None:
        session.connection().execute(insert(_REVIEWERS), {"name": name, "colour": colour})
    elif colour:
        session.execute(update(ReviewerRow).where(ReviewerRow.name == name).values(colour=colour))


def chosen_colours(session: Session) -> dict[str, str]:
    """Return the colours that reviewers chose, by name; who has not chosen is left out."""
    query = select(ReviewerRow.name, ReviewerRow.colour).where(ReviewerRow.colour != "")
    return dict(session.execute(query).all())


def arrangement(session: Session, dossier: DossierId) -> Arrangement:
    """Return how a dossier is read: once, in the open and at home unless somebody arranged otherwise."""
    row = session.get(ArrangementRow, dossier)
    return Arrangement(dossier) if row is None else row.record()


def arrange(
    session: Session, dossier: DossierId, *, blind: bool | None = None, readings: int | None = None, uid: str = ""
) -> Arrangement:
    """Decide how a dossier is read; what is None stays. It has a name in all libraries from then on."""
    row = session.get(ArrangementRow, dossier)
    if row is None:
        row = ArrangementRow(dossier=dossier, uid=uid or uuid.uuid4().hex, blind=False, readings=1)
        session.add(row)
    row.blind = row.blind if blind is None else blind
    row.readings = row.readings if readings is None else readings
    session.flush()
    return row.record()


def by_uid(session: Session, uid: str) -> DossierId | None:
    """Return the dossier that all libraries know by this name, None when it is not here."""
    copy = session.scalars(select(ArrangementRow.dossier).where(ArrangementRow.uid == uid)).first()
    return None if copy is None else DossierId(copy)


def workspaces(session: Session, parent: DossierId) -> list[Workspace]:
    """Return where readers of a dossier work unseen, in the order in which they began."""
    query = select(WorkspaceRow).where(WorkspaceRow.parent == parent).order_by(WorkspaceRow.dossier)
    return [row.record() for row in session.scalars(query)]


def parent(session: Session, dossier: DossierId) -> DossierId:
    """Return the dossier that a workspace belongs to, the dossier itself when it is none."""
    row = session.get(WorkspaceRow, dossier)
    return dossier if row is None else DossierId(row.parent)


def workspace(session: Session, parent: DossierId, reader: str) -> tuple[DossierId, set[str]]:
    """Return where ``reader`` reads a dossier unseen, made if need be, and the texts that came into it just now.

    It has all articles that a recogniser has read, with its suggestions as nobody has decided on them yet. That of
    somebody who had no name becomes that of the first who says theirs.
    """
    workspace_key = _workspace_of(session, parent, reader)
    if workspace_key is None and reader and (workspace_key := _workspace_of(session, parent, "")) is not None:
        session.get_one(WorkspaceRow, workspace_key).reader = reader
        session.get_one(DossierRow, workspace_key).name = _workspace_name(session, parent, reader)
        session.flush()
    if workspace_key is None:
        name = _workspace_name(session, parent, reader)
        row = DossierRow(name=name, guidelines="", created=datetime.now(UTC))
        session.add(row)
        session.flush()
        workspace_key = row.id
        session.add(WorkspaceRow(dossier=workspace_key, parent=parent, reader=reader))
        session.flush()
    return DossierId(workspace_key), _bring_articles(session, parent, workspace_key)


def _workspace_name(session: Session, parent: DossierId, reader: str) -> str:
    name = session.scalars(select(DossierRow.name).where(DossierRow.id == parent)).one()
    return f"{name}\x1f{reader}"


def _workspace_of(session: Session, parent: DossierId, reader: str) -> int | None:
    there = WorkspaceRow.parent == parent, WorkspaceRow.reader == reader
    return session.scalars(select(WorkspaceRow.dossier).where(*there)).first()


def _bring_articles(session: Session, parent: int, workspace: int) -> set[str]:
    there = select(ArticleRow.sha256).where(ArticleRow.dossier == workspace)
    missing = select(ArticleRow).where(ArticleRow.dossier == parent, ArticleRow.sha256.not_in(there))
    missing, came = missing.where(ArticleRow.recogniser != ""), set[str]()
    for article in session.scalars(missing.order_by(ArticleRow.id)).all():
        fields = _fields(article) | {"dossier": workspace, "state": ArticleState.TO_READ, "place": 0}
        copied = ArticleId(row_access.add(session, row_access.table(ArticleRow), fields))
        origin = ArticleId(article.id)
        proposed = suggested.suggestions(session, origin), suggested.outside(session, origin)
        suggest(session, copied, *proposed, article.recogniser)
        came.add(article.sha256)
    return came


def _fields(article: ArticleRow) -> dict[str, Any]:
    return {column.name: getattr(article, column.name) for column in article.__table__.columns if column.name != "id"}


def counterparts(session: Session, target: Target, keys: Collection[str] | None = None) -> dict[str, int]:
    """Return the rows of this library that stand for targets of others, by the key that all libraries know."""
    query = select(CounterpartRow.key, CounterpartRow.target_id).where(CounterpartRow.target == target)
    names_at: dict[str, int] = dict(session.execute(query).all())
    return names_at if keys is None else {key: names_at[key] for key in keys if key in names_at}


def pair(session: Session, target: Target, target_id: int, key: str) -> None:
    """Remember that a row of this library stands for what others know by ``key``."""
    session.add(CounterpartRow(target=target, target_id=target_id, key=key))
    session.flush()


def articles_by_text(session: Session, dossier: DossierId) -> dict[str, int]:
    """Return the articles of a dossier by the SHA-256 of their text."""
    query = select(ArticleRow.sha256, ArticleRow.id).where(ArticleRow.dossier == dossier).order_by(ArticleRow.id)
    return dict(session.execute(query).all())


def homes(session: Session, dossier: DossierId) -> Sequence[DossierId]:
    """Return where decisions about a dossier are taken in this library: in itself and in its workspaces."""
    return [dossier, *(workspace.dossier for workspace in workspaces(session, dossier))]
