"""What can be read of a damaged library, brought into a new one; the present state is rebuilt from the log."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Column, LargeBinary, Table, create_engine
from sqlalchemy.orm import Session

from recoupe_db import backups
from recoupe_db.connections import IMMEDIATE, make_privately, translated
from recoupe_db.library_errors import NothingToSalvage, SalvageTaken
from recoupe_db.models import Base, CounterpartRow
from recoupe_db.models.base import EnumText, UtcDateTime
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.queries import target_fields
from recoupe_db.raw_pages import BrokenPageError, RawDatabase, RawRow
from recoupe_db.records import Target

_COUNTED = {"tally"}  # worked out anew
_ORDER = tuple(
    sorted(
        (table.name for table in Base.metadata.sorted_tables if table.name not in _COUNTED),
        key=lambda name: name == CounterpartRow.__tablename__,  # names what it stands for, of any table, by its number
    )
)
"""All tables, each after those that it refers to."""
_ALWAYS = {"dossier", "article", "mention", "step", "decision"}  # tables that the first libraries had
_OPTIONAL = {"mention": ("entity",), "step": ("article", "reverts")}  # references that may be lost alone
_ROOTS = 5  # values of a row of sqlite_master
Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was brought into ``library``: how many rows of each table, and one sentence for each thing that was not."""

    library: Path
    rows: Mapping[str, int]
    losses: tuple[str, ...]


def salvage(broken: Path, new: Path) -> Salvaged:
    """Bring every row of ``broken`` that can be read into a library at ``new``.

    A text that is not the one that was imported is left out, and so is what refers to it. Raises
    :class:`NothingToSalvage`, :class:`SalvageTaken`.
    """
    if new.exists():
        raise SalvageTaken(path=new)
    try:
        raw = RawDatabase(broken)
    except OSError as error:
        raise NothingToSalvage(path=broken, reason=error.strerror) from error
    with backups.whole_or_absent(new) as part, translated(str(new)):
        _make(part)
        with closing(sqlite3.connect(part)) as file:
            salvaged = _Found(raw, _Tables(file))
            if not any(salvaged.rows.values()):
                raise NothingToSalvage(path=broken, reason=QT_TRANSLATE_NOOP("Problem", "no row of it can be read"))
            rebuilt = _Rebuilt(salvaged.rows, salvaged.tables)
            rebuilt.fill(file)
            rebuilt.fold(part, file)
    losses = [*(["Part of the file could not be read."] if salvaged.damaged else []), *rebuilt.losses]
    return Salvaged(new, rebuilt.counts, tuple(losses))


def _make(part: Path) -> None:
    from recoupe_db.migrations.running import upgrade

    make_privately(part)
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(part, isolation_level=None))
    upgrade(engine.execution_options(begin=IMMEDIATE))
    engine.dispose()


class _Tables:
    """The columns of our tables, in the order in which a library stores them."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self._columns: dict[str, list[Column[Any]]] = {
            name: [_table(name).columns[row[1]] for row in file.execute(f"PRAGMA table_info({name})")]
            for name in _ORDER
        }

    def __getitem__(self, name: str) -> list[Column[Any]]:
        return self._columns[name]

    def fields(self, name: str, row: RawRow) -> Fields:
        """Return the fields of a row by name; those that a later version has added are left to their defaults."""
        fields: Fields = {column.name: value for column, value in zip(self[name], row.values, strict=False)}
        return fields | {column.name: row.rowid for column in self[name] if _is_rowid(column)}

    def hold(self, name: str, row: RawRow) -> bool:
        """Tell whether a row can be one of a table: as many columns, of these kinds, words from their closed lists."""
        columns = self[name]
        least = sum(column.server_default is None and not column.nullable for column in columns)
        if not least <= len(row.values) <= len(columns) or not _looks_like(name, row):
            return False
        return all(_may_hold(column, value) for column, value in zip(columns, row.values, strict=False))


class _Found:
    """The rows of our tables that lie in a file, by table and rowid, as fields by name."""

    def __init__(self, raw: RawDatabase, tables: _Tables) -> None:
        self._raw = raw
        self.tables = tables
        self.rows: dict[str, dict[int, Fields]] = {name: {} for name in _ORDER}
        roots = dict(self._roots())
        reached: set[int] = set()
        for name in _ORDER:
            for leaf in raw.leaves(roots[name]) if name in roots else ():
                reached.add(leaf)
                self._take(leaf, name)
        self.damaged = raw.damaged or not roots.keys() >= _ALWAYS
        if self.damaged:  # else a page that no table leads to holds what was deleted
            for leaf in raw.all_leaves():
                if leaf not in reached:
                    self._take(leaf, None)

    def _roots(self) -> Iterator[tuple[str, int]]:
        """Yield the name and the first page of each table."""
        for leaf in self._raw.leaves(1):
            for row in self._raw.rows(leaf):
                if len(row.values) == _ROOTS and row.values[0] == "table":
                    name, root = row.values[1], row.values[3]
                    if isinstance(name, str) and isinstance(root, int):
                        yield name, root

    def _take(self, leaf: int, name: str | None) -> None:
        """Take the rows of a leaf, of the table called ``name`` or of the one whose rows look like them."""
        try:
            rows = list(self._raw.rows(leaf))
        except BrokenPageError:
            return
        for row in rows:
            table = (
                name
                if name is not None
                else next((table for table in _STRICTEST if self.tables.hold(table, row)), None)
            )
            if table is not None and self.tables.hold(table, row):
                self.rows[table].setdefault(row.rowid, self.tables.fields(table, row))


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def _is_rowid(column: Column[Any]) -> bool:
    """Tell whether SQLite keeps a column as the number of its row: the one whole number of a primary key."""
    return column.primary_key and len(column.table.primary_key) == 1 and column.type.python_type is int


def _is_scheme(value: object) -> bool:
    return str(value).startswith("[")


def _is_uid(value: object) -> bool:
    return re.fullmatch("[0-9a-f]{32}", str(value)) is not None


_LOOK: dict[str, tuple[int, Callable[[object], bool]]] = {"scheme": (2, _is_scheme), "library": (0, _is_uid)}
"""How the value at a place of a row looks, where rows of another table are of the same kinds."""


def _looks_like(name: str, row: RawRow) -> bool:
    place, looks = _LOOK.get(name, (0, lambda _: True))
    return looks(row.values[place])


def _strictness(name: str) -> tuple[int, int]:
    columns = _table(name).columns
    strict = sum(isinstance(column.type, EnumText | UtcDateTime | JSON | LargeBinary) for column in columns)
    return strict + (name in _LOOK), len(columns)


_STRICTEST = sorted(_ORDER, key=_strictness, reverse=True)
"""The tables as a row without a table is tried on them: those that hold the fewest rows of others first."""


def _may_hold(column: Column[Any], value: object) -> bool:
    if _is_rowid(column):
        return value is None
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, EnumText):
        return _is_word(column.type, value)
    if isinstance(column.type, UtcDateTime | JSON):
        return isinstance(value, str) and _can_be_read(column, value)
    if isinstance(column.type, LargeBinary):
        return isinstance(value, bytes)
    kind = column.type.python_type
    return isinstance(value, {str: str, bool: int, int: int}.get(kind, (int, float, str)))


def _is_word(words: EnumText, value: object) -> bool:
    try:
        words.word(str(value))
    except (KeyError, ValueError):
        return False
    return True


def _can_be_read(column: Column[Any], value: str) -> bool:
    try:
        json.loads(value) if isinstance(column.type, JSON) else datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


class _Rebuilt:
    """Rows put into a new library in the order of their references, each only where it is sound."""

    def __init__(self, rows: dict[str, dict[int, Fields]], tables: _Tables) -> None:
        self._rows, self._tables = rows, tables
        self._texts: dict[int, str] = {}
        self._there: dict[str, set[object]] = {name: set() for name in _ORDER}
        self.counts: Counter[str] = Counter()
        self._left: Counter[tuple[str, str]] = Counter()

    @property
    def losses(self) -> list[str]:
        """What was left out, one sentence for each reason."""
        return [f"{count} of {table}: {why}." for (table, why), count in sorted(self._left.items())]

    def fill(self, file: sqlite3.Connection) -> None:
        """Add every sound row."""
        self._name_the_lost()
        for name in _ORDER:
            for _, fields in sorted(self._rows[name].items()):
                why = self._fault(name, fields)
                if why:
                    self._left[name, why] += 1
                else:
                    self._add(file, name, fields)
        file.commit()

    def _name_the_lost(self) -> None:
        """Make dossiers and reviewers that others refer to and that cannot be read themselves."""
        dossiers, reviewers = self._rows["dossier"], self._rows["reviewer"]
        for name in ("article", "entity", "fact", "step"):
            for fields in self._rows[name].values():
                number = fields["dossier"]
                if number not in dossiers:
                    dossiers[number] = {
                        "id": number,
                        "name": f"Dossier {number}",
                        "guidelines": "",
                        "created": datetime.now(UTC).isoformat(timespec="microseconds"),
                    }
                    self._left["dossier", "the name was lost, and the number stands for it"] += 1
        known = {fields["name"] for fields in reviewers.values()}
        for place, name in enumerate({step["reviewer"] for step in self._rows["step"].values()} - known):
            reviewers[-1 - place] = {"name": name}

    def _fault(self, name: str, fields: Fields) -> str:
        """Return why a row is left out, nothing where it is sound; what may be lost alone is taken off it."""
        for column in self._tables[name]:
            for key in column.foreign_keys:
                value = fields.get(column.name)
                target = key.column.table.name
                if value is None or value in self._there[target]:
                    continue
                if column.name not in _OPTIONAL.get(name, ()):
                    return f"the {target} that it belongs to was lost"
                if target != name:
                    self._left[name, f"the {target} that it refers to was lost, the rest is there"] += 1
                fields[column.name] = None
        if name == "article" and hashlib.sha256(fields["text"].encode()).hexdigest() != fields["sha256"]:
            return "the text is not the one that was imported"
        if name in ("mention", "passage") and not self._is_inside(fields):
            return "the words are not those of the article"
        if name == CounterpartRow.__tablename__ and fields["target_id"] not in self._there[fields["target"]]:
            return f"the {fields['target']} that it stands for was lost"
        if name == "kept_file" and hashlib.sha256(fields["data"]).hexdigest() != fields["sha256"]:
            return "the file is not the one that was kept"
        return ""

    def _is_inside(self, fields: Fields) -> bool:
        text, start, end = self._texts[fields["article"]], fields["start"], fields["end"]
        return 0 <= start < end <= len(text) and fields.get("surface", text[start:end]) == text[start:end]

    def _add(self, file: sqlite3.Connection, name: str, fields: Fields) -> None:
        names = ", ".join(f'"{field}"' for field in fields)
        marks = ", ".join("?" * len(fields))
        try:
            file.execute(f"INSERT INTO {name} ({names}) VALUES ({marks})", tuple(fields.values()))  # noqa: S608 - names of our own columns
        except sqlite3.IntegrityError:
            self._left[name, "another row is in its place"] += 1
            return
        self.counts[name] += 1
        self._there[name].add(fields["name"] if name == "reviewer" else fields.get("id"))
        if name == "article":
            self._texts[fields["id"]] = fields["text"]

    def fold(self, part: Path, file: sqlite3.Connection) -> None:
        """Let every target be what the last decision about it has left."""
        latest: dict[tuple[Target, int], Fields | None] = {}
        query = "SELECT target, target_id, after FROM decision ORDER BY id"
        for target, target_id, after in file.execute(query):
            latest[Target(target), target_id] = None if after is None else json.loads(after)
        engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(part))
        order = sorted({str(target) for target, _ in latest}, key=_ORDER.index)
        with Session(engine) as session:
            for name in order:
                for (target, target_id), after in latest.items():
                    if target == name:
                        self._follow(session, target, target_id, after)
            session.commit()
        engine.dispose()

    def _follow(self, session: Session, target: Target, target_id: int, after: Fields | None) -> None:
        current = target_fields.read(session, target, target_id)
        if current is None and after is not None:
            if target is Target.ARTICLE:
                self._left["decision", "the article that it is about was lost"] += 1
                return
            if self._fault(str(target), dict(after)):
                self._left[str(target), "the log knows it, and what it refers to was lost"] += 1
                return
            self.counts[str(target)] += 1
        if current is not None or after is not None:
            merged = None if after is None else (current or {}) | after
            target_fields.write(session, target, target_id, before=current, after=merged)
            session.flush()
        if after is not None:
            self._there[str(target)].add(target_id)
