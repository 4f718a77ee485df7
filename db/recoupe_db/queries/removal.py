"""Articles and dossiers that leave: moved to another dossier, put in the bin, taken out of it.

What is removed alone moves to a hidden dossier of its own, whose ``home`` it was: no query on the home sees it any
more, and nothing of it is lost. A removed dossier stays where it is, out of sight.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.orm import Session

from recoupe_db.library_errors import AlreadyThere, NotFound
from recoupe_db.models import (
    ArticleRow,
    DecisionRow,
    DossierRow,
    EntityRow,
    EvidenceRow,
    FactRow,
    MentionRow,
    PurgedRow,
    StepRow,
    TieRow,
    WorkspaceRow,
)
from recoupe_db.queries import company, decisions, row_access
from recoupe_db.queries.consequences import UNJUDGED
from recoupe_db.queries.decisions import OpenStep
from recoupe_db.queries.target_fields import SIGN
from recoupe_db.records import ArticleId, BinItem, DossierId, FactStatus, Target

_AT_ONCE = 500


def is_removed(session: Session, dossier: DossierId) -> bool:
    """Tell whether a dossier is in the bin, or holds what was put there."""
    return row_access.value(session, DossierRow.removed, dossier) is not None


def live() -> ColumnElement[bool]:
    """Return the condition that an article is in no bin."""
    return ArticleRow.dossier.in_(select(DossierRow.id).where(DossierRow.removed.is_(None)))


def in_bin() -> ColumnElement[bool]:
    """Return the condition that an article is in the bin, alone or with its dossier."""
    return ArticleRow.dossier.in_(select(DossierRow.id).where(DossierRow.removed.is_not(None)))


def copies(session: Session, wanted: Collection[ArticleId]) -> dict[DossierId, list[ArticleId]]:
    """Return articles by the dossier that they lie in, with their copies in the workspaces of its readers.

    Raises :class:`NotFound` when one of them is in no dossier that is in use.
    """
    keys = select(ArticleRow.dossier, ArticleRow.sha256).where(ArticleRow.id.in_(wanted), live())
    texts: dict[DossierId, set[str]] = defaultdict(set)
    for dossier, sha256 in session.execute(keys):
        texts[company.parent(session, DossierId(dossier))].add(sha256)
    if sum(map(len, texts.values())) < len(set(wanted)):
        raise NotFound
    articles_of: dict[DossierId, list[ArticleId]] = {}
    for parent, shas in texts.items():
        for home in company.homes(session, parent):
            there = company.articles_by_text(session, home)
            articles_of[home] = sorted(ArticleId(there[sha256]) for sha256 in shas if sha256 in there)
    return {home: articles for home, articles in articles_of.items() if articles}


def discard(session: Session, step: OpenStep, home: DossierId, articles: Sequence[ArticleId]) -> None:
    """Put articles of one dossier in the bin."""
    now = datetime.now(UTC)
    hidden = decisions.create(session, step, Target.DOSSIER, created=now, removed=now, home=home)
    move(session, step, articles, DossierId(hidden))


def take_out(session: Session, step: OpenStep, article: ArticleId, home: DossierId) -> None:
    """Bring an article back from the bin to its ``home``, and its readers' copies to their workspaces.

    Raises :class:`AlreadyThere` where the same text came in again.
    """
    sha256 = row_access.value(session, ArticleRow.sha256, article)
    hidden = row_access.value(session, ArticleRow.dossier, article)
    for place in company.homes(session, home):
        lying = (DossierRow.home == place, DossierRow.removed.is_not(None), ArticleRow.sha256 == sha256)
        query = select(ArticleRow.id).join(DossierRow, DossierRow.id == ArticleRow.dossier).where(*lying)
        own = ArticleRow.dossier == hidden if place == home else true()
        last = session.scalars(query.where(own).order_by(ArticleRow.id.desc())).first()
        if last is None:
            continue
        if move(session, step, [ArticleId(last)], place) and place == home:
            same = (ArticleRow.dossier == home, ArticleRow.sha256 == sha256)
            raise AlreadyThere(title=session.scalars(select(ArticleRow.title).where(*same)).one())


def discard_dossier(session: Session, step: OpenStep, dossier: DossierId) -> None:
    """Put a whole dossier in the bin, with the workspaces of its readers."""
    now = datetime.now(UTC)
    for home in company.homes(session, dossier):
        decisions.change(session, step, Target.DOSSIER, home, removed=now)


def restore_dossier(session: Session, step: OpenStep, dossier: DossierId) -> None:
    """Take a whole dossier out of the bin."""
    for home in company.homes(session, dossier):
        decisions.change(session, step, Target.DOSSIER, home, removed=None)


def move(session: Session, step: OpenStep, articles: Sequence[ArticleId], to: DossierId) -> list[ArticleId]:
    """Bring articles into another dossier with all that was decided about them; return those whose text it has already.

    A fact goes along where everything that prints it does; otherwise it stays, loses that evidence, and is no longer
    verified. Names that were linked are linked to those of the other dossier.
    """
    there = company.articles_by_text(session, to)
    rows = list(_rows(session, articles))
    staying = [ArticleId(key) for key, sha256 in rows if sha256 in there]
    moving = [ArticleId(key) for key, sha256 in rows if sha256 not in there]
    for article in moving:
        decisions.change(session, step, Target.ARTICLE, article, dossier=to)
    mentions = _mentions(session, moving)
    _move_facts(session, step, mentions, to)
    _move_ties(session, step, mentions, to)
    if not is_removed(session, to):
        _link_again(session, step, mentions, to)
    return staying


def _rows(session: Session, articles: Sequence[ArticleId]) -> Iterator[tuple[int, str]]:
    for some in _pieces(articles):
        yield from session.execute(select(ArticleRow.id, ArticleRow.sha256).where(ArticleRow.id.in_(some)))


def _mentions(session: Session, articles: Sequence[ArticleId]) -> set[int]:
    keys: set[int] = set()
    for some in _pieces(articles):
        keys.update(session.scalars(select(MentionRow.id).where(MentionRow.article.in_(some))))
    return keys


def _pieces(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))


def _move_facts(session: Session, step: OpenStep, mentions: set[int], to: DossierId) -> None:
    evidence: dict[int, list[tuple[int, int]]] = defaultdict(list)
    of_facts = select(EvidenceRow.fact, EvidenceRow.id, EvidenceRow.mention).order_by(EvidenceRow.id)
    touched = {fact for some in _pieces(sorted(mentions)) for fact in session.scalars(_facts_on(some))}
    for some in _pieces(sorted(touched)):
        for fact, key, mention in session.execute(of_facts.where(EvidenceRow.fact.in_(some))):
            evidence[fact].append((key, mention))
    for fact, printed in sorted(evidence.items()):
        left_behind = [key for key, mention in printed if mention not in mentions]
        from_bin = is_removed(session, DossierId(row_access.value(session, FactRow.dossier, fact) or 0))
        if left_behind and not from_bin:
            for key, mention in printed:
                if mention in mentions:
                    decisions.remove(session, step, Target.EVIDENCE, key)
            if row_access.value(session, FactRow.status, fact) is FactStatus.VERIFIED:
                decisions.change(session, step, Target.FACT, fact, **UNJUDGED)
            continue
        for key in left_behind:
            decisions.remove(session, step, Target.EVIDENCE, key)
        decisions.change(session, step, Target.FACT, fact, dossier=to)


def _facts_on(mentions: Sequence[int]):  # noqa: ANN202 - a query
    return select(EvidenceRow.fact).where(EvidenceRow.mention.in_(mentions)).distinct()


def _move_ties(session: Session, step: OpenStep, mentions: set[int], to: DossierId) -> None:
    touched: dict[int, tuple[int, int]] = {}
    for some in _pieces(sorted(mentions)):
        tied = select(TieRow.id, TieRow.one, TieRow.other).where(or_(TieRow.one.in_(some), TieRow.other.in_(some)))
        touched |= {key: (one, other) for key, one, other in session.execute(tied)}
    for key, ends in sorted(touched.items()):
        if mentions.issuperset(ends):
            decisions.change(session, step, Target.TIE, key, dossier=to)
        else:
            decisions.remove(session, step, Target.TIE, key)


def _link_again(session: Session, step: OpenStep, mentions: set[int], to: DossierId) -> None:
    """Link names to the entities of the dossier that they are in now; one that it lacks is made there."""
    counterpart: dict[int, int] = {}
    for some in _pieces(sorted(mentions)):
        linked = select(MentionRow.id, EntityRow).join(EntityRow, EntityRow.id == MentionRow.entity)
        of_others = linked.where(MentionRow.id.in_(some), EntityRow.dossier != to).order_by(MentionRow.id)
        for mention, entity in session.execute(of_others).all():
            if entity.id not in counterpart:
                counterpart[entity.id] = _entity(session, step, entity, to)
            decisions.change(session, step, Target.MENTION, mention, entity=counterpart[entity.id])


def _entity(session: Session, step: OpenStep, like: EntityRow, to: DossierId) -> int:
    same = (EntityRow.dossier == to, EntityRow.folded == like.folded, EntityRow.label == like.label)
    known = session.scalars(select(EntityRow.id).where(*same).order_by(EntityRow.id)).first()
    if known is not None:
        return known
    fields = decisions.fields(session, Target.ENTITY, like.id)
    kept = {name: fields[name] for name in ("name", "label", "aliases", "wikidata")}
    return decisions.create(session, step, Target.ENTITY, dossier=to, **kept)


def departed(session: Session, dossier: DossierId) -> set[str]:
    """Return the SHA-256 of the texts that were removed from a dossier or moved elsewhere, and are not there again."""
    moved = (
        select(ArticleRow.sha256)
        .join(DecisionRow, (DecisionRow.target == Target.ARTICLE) & (DecisionRow.target_id == ArticleRow.id))
        .join(StepRow, StepRow.id == DecisionRow.step)
        .where(StepRow.dossier == dossier, ArticleRow.dossier.not_in(company.homes(session, dossier)))
    )
    gone = set(session.scalars(moved.distinct()))
    gone |= set(session.scalars(select(PurgedRow.sha256).where(PurgedRow.dossier == dossier)))
    return gone - company.articles_by_text(session, dossier).keys()


def contents(session: Session) -> list[BinItem]:
    """Return what is in the bin, the latest first: articles, and dossiers with the number of theirs."""
    items = [*_removed_articles(session), *_removed_dossiers(session)]
    return sorted(items, key=lambda item: (item.removed, item.title), reverse=True)


def _removed_articles(session: Session) -> Iterator[BinItem]:
    home = DossierRow.__table__.alias("home")
    query = (
        select(ArticleRow.id, ArticleRow.title, ArticleRow.dossier, DossierRow.removed, home.c.id, home.c.name)
        .join(DossierRow, DossierRow.id == ArticleRow.dossier)
        .join(home, home.c.id == DossierRow.home)
        .where(DossierRow.removed.is_not(None), DossierRow.home.not_in(select(WorkspaceRow.dossier)))
    )
    for key, title, dossier, removed, of, name in session.execute(query).all():
        if removed is not None:
            by = _remover(session, dossier)
            yield BinItem(DossierId(dossier), ArticleId(key), title, DossierId(of), shown_name(name), removed, by, 1)


def _removed_dossiers(session: Session) -> Iterator[BinItem]:
    workspaces = select(WorkspaceRow.dossier)
    query = select(DossierRow).where(
        DossierRow.removed.is_not(None), DossierRow.home.is_(None), DossierRow.id.not_in(workspaces)
    )
    for row in session.scalars(query).all():
        if not row.name.startswith(SIGN) and row.removed is not None:
            count = session.scalars(select(func.count()).where(ArticleRow.dossier == row.id)).one()
            name, by = shown_name(row.name), _remover(session, row.id)
            yield BinItem(DossierId(row.id), None, name, DossierId(row.id), name, row.removed, by, count)


def _remover(session: Session, dossier: int) -> str:
    """Return who put a dossier, hidden or not, in the bin."""
    on_it = (DecisionRow.target == Target.DOSSIER, DecisionRow.target_id == dossier)
    query = select(StepRow.reviewer).join(DecisionRow, DecisionRow.step == StepRow.id).where(*on_it)
    return session.scalars(query.order_by(DecisionRow.id.desc())).first() or ""


def shown_name(name: str) -> str:
    """Return the name of a dossier without what was added to keep it apart while it is in the bin."""
    return name.split(SIGN, maxsplit=1)[0]
