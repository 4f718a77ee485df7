"""Whether a library is sound: its pages, its references, its texts and spans, and its log of decisions."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Any

from sqlalchemy import JSON, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from recoupe_db.connections import problem_of
from recoupe_db.library_errors import NotStored
from recoupe_db.queries import dialects
from recoupe_db.queries.tallies import counted_anew
from recoupe_db.queries.target_fields import Fields, as_decided, field_names, table
from recoupe_db.records import Target


def faults(session: Session) -> list[str]:
    """Return what is wrong, one sentence each. Raises what keeps the library from being read at all."""
    faults: list[str] = []
    for tested in (_kept, _texts, _log, _words, _tallies):
        try:
            faults.extend(tested(session))
        except (DBAPIError, ValueError) as error:
            reason = error.orig if isinstance(error, DBAPIError) else error
            if isinstance(problem_of("", reason), NotStored):  # a full disk, a lock: the library may well be sound
                raise
            faults.append(f"Part of the library cannot be read: {reason}.")
    return faults


def _rows(session: Session, query: str, **values: object) -> Iterator[tuple[Any, ...]]:
    for row in session.execute(text(query), values):
        yield tuple(row)


def _kept(session: Session) -> Iterator[str]:
    yield from dialects.of(session).faults(session)


def _texts(session: Session) -> Iterator[str]:
    as_bytes = dialects.of(session).text_bytes
    for article, stored, sha256 in _rows(session, f"SELECT id, {as_bytes}, sha256 FROM article ORDER BY id"):  # noqa: S608 - ours
        if hashlib.sha256(stored).hexdigest() != sha256:
            yield f"The text of article {article} is not the one that was imported."
        yield from _spans(session, article, bytes(stored).decode(errors="replace"))


_QUOTES = (
    "SELECT evidence.id, quote_start, quote_end, quote FROM evidence JOIN mention ON mention.id = evidence.mention"
    " WHERE mention.article = :article"
)
_SPANS = (
    ("mention", 'SELECT id, start, "end", surface FROM mention WHERE article = :article'),
    ("passage", 'SELECT id, start, "end", NULL FROM passage WHERE article = :article'),
    ("the quote of evidence", _QUOTES),
)


def _spans(session: Session, article: int, article_text: str) -> Iterator[str]:
    for what, query in _SPANS:
        for row, start, end, printed in _rows(session, query, article=article):
            if not 0 <= start < end <= len(article_text):
                yield f"The span of {what} {row} lies outside the text of article {article}."
            elif printed is not None and article_text[start:end] != printed:
                yield f"The words of {what} {row} are not those of article {article}."


def _log(session: Session) -> Iterator[str]:
    """Fold the log: each decision starts from what the one before left, and the last left what is there now."""
    query = "SELECT target, target_id, before, after FROM decision ORDER BY target, target_id, id"
    for (target, target_id), decisions in groupby(_rows(session, query), key=lambda row: (row[0], row[1])):
        if target not in set(Target):
            yield f"The log knows no {target}."
            continue
        folded, gaps = _folded(Target(target), [(before, after) for _, _, before, after in decisions])
        if gaps:
            yield f"The log of {target} {target_id} has a gap: decisions are missing or were changed."
        if not _agree(as_decided(Target(target), _current(session, Target(target), target_id)), folded):
            yield f"The state of {target} {target_id} is not what its log of decisions says."


_Stored = str | Fields | None  # as JSON or already read, whatever the database gives


def _folded(target: Target, decisions: list[tuple[_Stored, _Stored]]) -> tuple[Fields | None, bool]:
    """Return what the last decision left, and whether any did not start from what the one before left."""
    loaded = [tuple(as_decided(target, _fields(ends)) for ends in (before, after)) for before, after in decisions]
    gaps = any(not _agree(later[0], earlier[1]) for earlier, later in pairwise(loaded))
    return loaded[-1][1], gaps


def _fields(stored: _Stored) -> Fields | None:
    return json.loads(stored) if isinstance(stored, str) else stored


def _current(session: Session, target: Target, target_id: int) -> Fields | None:
    columns = ", ".join(f'"{name}"' for name in sorted(field_names(target) - {"aliases"}))
    result = session.execute(text(f"SELECT {columns} FROM {target} WHERE id = :id"), {"id": target_id})  # noqa: S608
    row = result.mappings().one_or_none()
    if row is None:
        return None
    packed = {column.name for column in table(target).columns if isinstance(column.type, JSON)}
    fields = {name: _fields(value) if name in packed else value for name, value in row.items()}
    if target is Target.ENTITY:
        query = "SELECT surface FROM alias WHERE entity = :id ORDER BY surface"
        fields["aliases"] = [surface for (surface,) in _rows(session, query, id=target_id)]
    return fields


def _agree(one: Fields | None, other: Fields | None) -> bool:
    """Compare the fields that both know: a later version of the library may keep more."""
    if one is None or other is None:
        return one is other
    return all(one[name] == other[name] for name in one.keys() & other.keys())


def _words(session: Session) -> Iterator[str]:
    """Find articles that a search would miss, and what it would find that is not there."""
    yield from dialects.of(session).faults_of_words(session)


def _tallies(session: Session) -> Iterator[str]:
    """Count again what was counted."""
    kept = {
        article: tally for article, *tally in _rows(session, "SELECT article, mentions, pending, accepted FROM tally")
    }
    for article, tally in counted_anew(session, set(kept)).items():
        if list(tally) != kept[article]:
            yield f"The mentions of article {article} were not counted anew when they changed."
