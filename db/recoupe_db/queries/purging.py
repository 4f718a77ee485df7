"""Emptying the bin: what was removed goes for good, and the log keeps only that it happened."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TypeVar

from sqlalchemy import ColumnElement, Text, cast, delete, func, insert, literal, null, or_, select, text, update
from sqlalchemy.orm import Session

from recoupe_db.models import (
    ArticleRow,
    Base,
    CounterpartRow,
    DecisionRow,
    DossierRow,
    EntryRow,
    FactRow,
    KeptFileRow,
    PurgedRow,
    WorkspaceRow,
)
from recoupe_db.queries import log, target_fields
from recoupe_db.queries.target_fields import SIGN, Fields
from recoupe_db.records import Action, DossierId, Target

K = TypeVar("K")
_AT_ONCE = 500
_LOG_IS_KEPT = ("step_is_kept", "decision_is_kept")


def due(session: Session, before: datetime) -> list[DossierId]:
    """Return the dossiers, hidden or not, that were put in the bin before a moment and still hold something."""
    removed = DossierRow.removed.is_not(None) & (DossierRow.removed < before)
    named = ~DossierRow.name.startswith(SIGN)
    holds = or_(named, select(ArticleRow.id).where(ArticleRow.dossier == DossierRow.id).exists())
    return [DossierId(key) for key in session.scalars(select(DossierRow.id).where(removed, holds))]


def purge(session: Session, places: Collection[DossierId], by: str) -> int:
    """Remove for good what lies in ``places``, which :func:`due` names; return how many articles these were."""
    with _log_opened(session):
        return _Purge(session, sorted(places)).carry_out(by)


@contextmanager
def _log_opened(session: Session) -> Generator[None]:
    """Lift the guards of the log until the block ends: a transaction that fails puts them back."""
    if session.get_bind().dialect.name != "sqlite":
        _switch_guards(session, "DISABLE")
        yield
        session.flush()
        _switch_guards(session, "ENABLE")
        return
    wanted = text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    session.execute(text("PRAGMA secure_delete = ON"))  # what is deleted is overwritten in the file
    guards = {name: sql for name, sql in session.execute(wanted) if name in _LOG_IS_KEPT}
    for name in guards:
        session.execute(text(f"DROP TRIGGER {name}"))
    yield
    session.execute(text("INSERT INTO article_found(article_found) VALUES ('optimize')"))  # and gone from the index
    for sql in guards.values():
        session.connection().exec_driver_sql(sql)


def _switch_guards(session: Session, how: str) -> None:
    """Lift the guards of a server, or put them back: what fails in between is taken back, and they stand again."""
    for name in _LOG_IS_KEPT:
        session.execute(text(f"ALTER TABLE {name.partition('_')[0]} {how} TRIGGER {name}"))


class _Purge:
    """One emptying of the bin: which rows go, by table, and with them what the log says of them."""

    def __init__(self, session: Session, places: Sequence[DossierId]) -> None:
        self._session = session
        homes = select(DossierRow.id, func.coalesce(DossierRow.home, DossierRow.id)).where(DossierRow.id.in_(places))
        self._homes: dict[int, int] = dict(session.execute(homes).all())
        self._whole = [key for key, home in self._homes.items() if key == home]
        articles = self._ids("article", "dossier", places)
        mentions, facts = self._ids("mention", "article", articles), self._ids("fact", "dossier", places)
        self._gone: dict[Target, set[int]] = {
            Target.EVIDENCE: self._ids("evidence", "fact", facts) | self._ids("evidence", "mention", mentions),
            Target.TIE: self._ids("tie", "dossier", places),
            Target.MENTION: mentions,
            Target.PASSAGE: self._ids("passage", "article", articles),
            Target.ARTICLE: articles,
            Target.FACT: facts,
            Target.ENTITY: self._ids("entity", "dossier", places),
            Target.RATE: self._ids("rate", "dossier", places),
            Target.SCHEME: self._ids("scheme", "dossier", places),
        }

    def carry_out(self, by: str) -> int:
        """Remove everything, and return how many articles these were."""
        texts = self._texts()
        self._remember(texts)
        self._forget_entries(texts)
        self._blank()
        self._unlink()
        for target, keys in self._gone.items():
            self._delete("counterpart", "target_id", keys, CounterpartRow.target == target)
            self._delete(target, "id", keys)
        self._drop_files()
        self._close(by)
        return len(self._gone[Target.ARTICLE])

    def _ids(self, table: str, column: str, among: Collection[int]) -> set[int]:
        rows, keys = Base.metadata.tables[table], set[int]()
        for some in _pieces(among):
            keys.update(self._session.scalars(select(rows.c.id).where(rows.c[column].in_(some))))
        return keys

    def _delete(self, table: str, column: str, keys: Collection[int], *also: ColumnElement[bool]) -> None:
        rows = Base.metadata.tables[table]
        for some in _pieces(keys):
            self._session.execute(delete(rows).where(rows.c[column].in_(some), *also))

    def _unlink(self) -> None:
        """Take away what only says something of rows that go, and what refers to them from rows that stay."""
        self._delete("suggestion", "mention", self._gone[Target.MENTION])
        self._delete("tally", "article", self._gone[Target.ARTICLE])
        self._delete("alias", "entity", self._gone[Target.ENTITY])
        for table, column, target in (("step", "article", Target.ARTICLE), ("mention", "entity", Target.ENTITY)):
            rows = Base.metadata.tables[table]
            for some in _pieces(self._gone[target]):
                self._session.execute(update(rows).where(rows.c[column].in_(some)).values({column: None}))

    def _texts(self) -> dict[int, set[str]]:
        """Return which texts go, by the dossier that they were removed from."""
        texts: dict[int, set[str]] = {}
        query = select(ArticleRow.dossier, ArticleRow.sha256).where(ArticleRow.dossier.in_(self._homes))
        for place, sha256 in self._session.execute(query):
            texts.setdefault(self._homes[place], set()).add(sha256)
        return texts

    def _remember(self, texts: dict[int, set[str]]) -> None:
        """Keep which texts are gone, so that they do not come back with a colleague's package."""
        known = set(self._session.execute(select(PurgedRow.dossier, PurgedRow.sha256)).all())
        now = datetime.now(UTC)
        pairs = sorted({(home, sha256) for home, several in texts.items() for sha256 in several} - known)
        if pairs:
            rows = [{"dossier": home, "sha256": sha256, "at": now} for home, sha256 in pairs]
            self._session.execute(insert(PurgedRow), rows)

    def _forget_entries(self, texts: dict[int, set[str]]) -> None:
        """Remove what came from other libraries about what is gone."""
        for home, several in texts.items():
            for some in _pieces(several):
                self._session.execute(delete(EntryRow).where(EntryRow.dossier == home, EntryRow.sha256.in_(some)))
        self._session.execute(delete(EntryRow).where(EntryRow.dossier.in_(self._whole)))

    def _blank(self) -> None:
        """Take out of the log what decisions on what is gone said: that they were taken stays."""
        query = select(DecisionRow.id, DecisionRow.target, DecisionRow.target_id, DecisionRow.before, DecisionRow.after)
        blank = [
            key
            for key, target, target_id, before, after in self._session.execute(query)
            if self._is_about_gone(target, target_id, after or before or {})
        ]
        for some in _pieces(blank):
            rows = update(DecisionRow).where(DecisionRow.id.in_(some))
            self._session.execute(rows.values(before=null(), after=null()))

    def _is_about_gone(self, target: Target, target_id: int, fields: Fields) -> bool:
        """Tell a decision on a row that goes, or on one that is no more and belonged to such a row."""
        if target_id in self._gone.get(target, ()) or fields.get("article") in self._gone[Target.ARTICLE]:
            return True
        if target is Target.EVIDENCE:
            return fields["mention"] in self._gone[Target.MENTION] if fields else False
        if target not in (Target.FACT, Target.ENTITY, Target.TIE, Target.RATE, Target.SCHEME):
            return False
        return fields.get("dossier") in self._whole and not target_fields.read(self._session, target, target_id)

    def _drop_files(self) -> None:
        """Let go of files that were kept for facts, where nothing that is left names them."""
        for sha256 in self._session.scalars(select(KeptFileRow.sha256)).all():
            columns = (FactRow.backing, DecisionRow.before, DecisionRow.after)
            named = (select(column).where(cast(column, Text).contains(sha256)).limit(1) for column in columns)
            if all(self._session.execute(query).first() is None for query in named):
                self._session.execute(delete(KeptFileRow).where(KeptFileRow.sha256 == sha256))

    def _close(self, by: str) -> None:
        """Let nothing be left of the names of whole dossiers, and note in the log that the bin was emptied."""
        workspaces = select(WorkspaceRow.dossier).where(WorkspaceRow.parent.in_(self._whole))
        emptied = or_(DossierRow.id.in_(self._whole), DossierRow.id.in_(workspaces))
        nameless = literal(SIGN).concat(cast(DossierRow.id, Text))
        self._session.execute(update(DossierRow).where(emptied).values(name=nameless, guidelines=""))
        for home in sorted(set(self._homes.values())):
            log.open_step(self._session, by, Action.PURGE, article=None, dossier=DossierId(home))


def _pieces(keys: Iterable[K]) -> Iterator[list[K]]:
    every = list(keys)
    return (every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE))
