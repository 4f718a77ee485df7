"""Dossiers, and how far their review has come."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from recoupe_db.library_errors import NameTaken, NotFound
from recoupe_db.models import ArticleRow, DossierRow, FactRow, MentionRow, WorkspaceRow
from recoupe_db.queries import schemes
from recoupe_db.queries.outside import counted
from recoupe_db.queries.tallies import tallies
from recoupe_db.records import (
    ArticleState,
    Dossier,
    DossierId,
    FactStatus,
    Kind,
    Label,
    MentionState,
    Progress,
)


def create(session: Session, name: str, guidelines: str = "") -> Dossier:
    """Make a dossier. Raises :class:`NameTaken` when there is one of this name."""
    _refuse_taken(session, name)
    row = DossierRow(name=name, guidelines=guidelines, created=datetime.now(UTC))
    session.add(row)
    session.flush()
    return row.record()


def find(session: Session, name: str) -> Dossier | None:
    """Return the dossier of this name, None when there is none; what is in the bin is not looked at.

    A no-break space in a name, which no keyboard types, is found by a space; of two such names the exact one counts.
    """
    query = select(DossierRow).where(DossierRow.removed.is_(None)).order_by(DossierRow.id)
    exact = session.scalars(query.where(DossierRow.name == name)).one_or_none()
    if exact is not None:
        return exact.record()
    alike = (row for row in session.scalars(query) if row.name.split() == name.split())
    return next((row.record() for row in alike), None)


def get(session: Session, dossier: DossierId) -> Dossier:
    """Return a dossier. Raises :class:`NotFound`."""
    return _row(session, dossier).record()


def all_dossiers(session: Session) -> list[Dossier]:
    """Return every dossier, the newest last, without the bin and the workspaces in which one reader reads another."""
    seen = (DossierRow.id.not_in(select(WorkspaceRow.dossier)), DossierRow.removed.is_(None))
    query = select(DossierRow).where(*seen).order_by(DossierRow.id)
    return [row.record() for row in session.scalars(query)]


def rename(session: Session, dossier: DossierId, name: str) -> None:
    """Give a dossier another name. Raises :class:`NameTaken`, :class:`NotFound`."""
    row = _row(session, dossier)
    if row.name != name:
        _refuse_taken(session, name)
        row.name = name


def set_guidelines(session: Session, dossier: DossierId, guidelines: str) -> None:
    """Keep what the reviewers of a dossier agreed on. Raises :class:`NotFound`."""
    _row(session, dossier).guidelines = guidelines


def progress(session: Session, dossier: DossierId) -> Progress:
    """Count articles, mentions and facts by state; what lies outside the articles is not counted."""
    labels: dict[Label | Kind, dict[MentionState, int]] = {}
    mentions, scheme = dict.fromkeys(MentionState, 0), schemes.of(session, dossier)
    for (label, state), count in counted(
        session, ArticleRow.dossier == dossier, MentionRow.label, MentionRow.state
    ).items():
        labels.setdefault(scheme.tag(label), dict.fromkeys(MentionState, 0))[state] += count
        mentions[state] += count
    articles = select(ArticleRow.state, func.count()).where(ArticleRow.dossier == dossier).group_by(ArticleRow.state)
    facts = select(FactRow.status, func.count()).where(FactRow.dossier == dossier).group_by(FactRow.status)
    return Progress(
        articles=dict.fromkeys(ArticleState, 0) | dict(session.execute(articles).all()),
        mentions=mentions,
        labels=labels,
        facts=dict.fromkeys(FactStatus, 0) | dict(session.execute(facts).all()),
        nothing_marked=_nothing_marked(session, dossier),
    )


def _nothing_marked(session: Session, dossier: DossierId) -> int:
    """Count the articles that were read to the end without a mention in them being confirmed."""
    read = (ArticleRow.dossier == dossier) & (ArticleRow.state == ArticleState.READ)
    return sum(accepted == 0 for _, _, accepted in tallies(session, read).values())


def _row(session: Session, dossier: DossierId) -> DossierRow:
    row = session.get(DossierRow, dossier)
    if row is None:
        raise NotFound
    return row


def _refuse_taken(session: Session, name: str) -> None:
    if find(session, name) is not None:
        raise NameTaken(name=name)
