"""What is kept when the library's file was changed under the program: decisions beside it, and the way back for them.

A rescue is a whole library (``… rescued ….sqlite``) copied from the file that was open, with the decisions that could
not be stored on top; where that file can no longer be read, it is the decisions since the last sure point alone, as
JSON lines (``… rescued ….jsonl``).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import create_engine, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from recoupe_db import backups, rotation
from recoupe_db.connections import for_reading, private, translated, version_of
from recoupe_db.library_errors import LibraryDamaged, NoBackupForRescue
from recoupe_db.models import ArticleRow, DecisionRow, StepRow
from recoupe_db.problems import Problem
from recoupe_db.queries import log, target_fields
from recoupe_db.queries.undoing import same
from recoupe_db.records import Action, ArticleId, DossierId, NotedDecision, NotedStep, StepId, Target

_WHY = "rescued"
_LINES = ".jsonl"


@dataclass(frozen=True, slots=True)
class PutBack:
    """What became of a rescue: ``whole`` when it took the library's place, whose ``former`` file was kept.

    Otherwise ``steps`` were added to the library, and ``left`` do not fit what it holds now: they stay in the rescue.
    """

    whole: bool
    steps: int
    left: int
    former: Path | None


def keep(opened: sqlite3.Connection, library: Path, unsaved: Sequence[NotedStep], recent: Iterable[NotedStep]) -> Path:
    """Write a rescue beside ``library``, and return it.

    ``opened`` is a connection to the file that was open, ``unsaved`` are the steps that were refused, ``recent`` those
    stored since the last sure point.
    """
    place = backups.beside(library, _WHY)
    try:
        with backups.whole_or_absent(place) as part:
            backups.copy_soundly(opened, part)
            _refuse_unsound(part)  # pages of two files, where one was written over the other
            apply(part, unsaved)
    except (sqlite3.Error, DBAPIError, Problem):
        place = place.with_suffix(_LINES)
        with backups.whole_or_absent(place) as part:
            part.write_text("".join(_line(step) for step in (*recent, *unsaved)), encoding="utf-8")
            private(part)
    return place


def add(rescue: Path, unsaved: Sequence[NotedStep]) -> None:
    """Keep more steps that were refused in a rescue that is there already."""
    if rescue.suffix == _LINES:
        with rescue.open("a", encoding="utf-8") as lines:
            lines.writelines(map(_line, unsaved))
    else:
        apply(rescue, unsaved)


def beside(library: Path) -> list[Path]:
    """Return the rescues that lie beside a library, the oldest first."""
    return sorted(
        path for suffix in (library.suffix, _LINES) for path in library.parent.glob(f"{library.stem} {_WHY} *{suffix}")
    )


def put_back(rescue: Path, library: Path) -> PutBack:
    """Bring a rescue back into the library: whole where it holds all that the library does, else step by step."""
    if rescue.suffix == _LINES:
        lines = rescue.read_text(encoding="utf-8").splitlines()
        former = None if _is_sound(library) else _latest_backup_in_place_of(library)
        return replace(_on_top([_parsed(line) for line in lines], library), former=former)
    if _holds_all_of(rescue, library):
        return PutBack(whole=True, steps=0, left=0, former=backups.put_back(rescue, library))
    known = _keys(library)
    return _on_top([step for step in _steps(rescue) if step.key not in known], library)


def _latest_backup_in_place_of(library: Path) -> Path | None:
    for backup in rotation.all_of(library):
        if _is_sound(backup):
            return backups.put_back(backup, library)
    raise NoBackupForRescue(path=library)


def _is_sound(library: Path) -> bool:
    try:
        if version_of(library) is None:
            return False
        _refuse_unsound(library)
    except (sqlite3.Error, Problem):
        return False
    return True


def _refuse_unsound(library: Path) -> None:
    with translated(str(library)), closing(for_reading(library)) as file:
        if file.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise LibraryDamaged(path=library)


def _on_top(steps: Sequence[NotedStep], library: Path) -> PutBack:
    known = _keys(library)
    missing = [step for step in steps if step.key not in known]
    added = apply(library, missing)
    return PutBack(whole=False, steps=added, left=len(missing) - added, former=None)


def apply(library: Path, steps: Iterable[NotedStep]) -> int:
    """Add steps to a library, those whose targets are there as they were before; return how many were added."""
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(library))
    ids: dict[StepId, StepId] = {}
    try:
        for step in steps:
            with Session(engine) as session:
                session.connection().exec_driver_sql("PRAGMA foreign_keys = ON")
                if not _fits(session, step):
                    continue
                ids[step.id] = _add(session, step, ids)
                session.commit()
    finally:
        engine.dispose()
    return len(ids)


def _fits(session: Session, step: NotedStep) -> bool:
    if step.article is not None and session.get(ArticleRow, step.article) is None:
        return False
    return all(_fits_now(session, decision) for decision in step.decisions)


def _fits_now(session: Session, decision: NotedDecision) -> bool:
    """Tell whether a target is as it was before the decision, or as the decision left it."""
    current = target_fields.read(session, decision.target, decision.target_id)
    return same(current, decision.before) or same(current, decision.after)


def _add(session: Session, step: NotedStep, ids: dict[StepId, StepId]) -> StepId:
    reverts = None if step.reverts is None else ids.get(step.reverts, step.reverts)
    opened = log.open_step(
        session, step.reviewer, step.action, article=step.article, dossier=step.dossier, reverts=reverts, at=step.at
    )
    for decision in step.decisions:
        current = target_fields.read(session, decision.target, decision.target_id)
        after = None if decision.after is None else (current or {}) | decision.after
        log.record(session, opened, decision.target, decision.target_id, before=current, after=after)
    return opened.id


def _holds_all_of(rescue: Path, library: Path) -> bool:
    """Tell whether every article and every step of the library is in the rescue, or the library cannot be read."""
    try:
        if not _is_sound(library):
            return True
        return _keys(library) <= _keys(rescue) and _texts(library) <= _texts(rescue)
    except (sqlite3.Error, Problem):
        return True


def _keys(library: Path) -> set[tuple[str, str, str]]:
    with translated(str(library)), closing(for_reading(library)) as file:
        return {
            (at, reviewer, action) for at, reviewer, action in file.execute("SELECT at, reviewer, action FROM step")
        }


def _texts(library: Path) -> set[tuple[str, str]]:
    query = "SELECT dossier.name, sha256 FROM article JOIN dossier ON dossier.id = article.dossier"
    with translated(str(library)), closing(for_reading(library)) as file:
        return {(name, sha256) for name, sha256 in file.execute(query)}


def _steps(library: Path) -> list[NotedStep]:
    engine = create_engine("sqlite://", creator=lambda: for_reading(library))
    try:
        with Session(engine) as session:
            decisions: dict[int, list[NotedDecision]] = {}
            for row in session.scalars(select(DecisionRow).order_by(DecisionRow.id)):
                decision = NotedDecision(row.target, row.target_id, row.before, row.after)
                decisions.setdefault(row.step, []).append(decision)
            return [
                _noted(row, decisions.get(row.id, [])) for row in session.scalars(select(StepRow).order_by(StepRow.id))
            ]
    finally:
        engine.dispose()


def _noted(row: StepRow, decisions: list[NotedDecision]) -> NotedStep:
    article = None if row.article is None else ArticleId(row.article)
    reverts = None if row.reverts is None else StepId(row.reverts)
    return NotedStep(
        StepId(row.id), row.at, row.reviewer, row.action, DossierId(row.dossier), article, reverts, decisions
    )


def _line(step: NotedStep) -> str:
    return json.dumps(asdict(step) | {"at": step.at.isoformat()}, ensure_ascii=False) + "\n"


def _parsed(line: str) -> NotedStep:
    fields = json.loads(line)
    decisions = [
        NotedDecision(**decision_fields | {"target": Target(decision_fields["target"])})
        for decision_fields in fields.pop("decisions")
    ]
    at, action = datetime.fromisoformat(fields.pop("at")), Action(fields.pop("action"))
    return NotedStep(**fields, at=at, action=action, decisions=decisions)
