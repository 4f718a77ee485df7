"""The names of a dossier as CSV for OpenRefine, and the table that comes back with identifiers in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from recoupe.exchange.decoding import decode
from recoupe.exchange.entity_values import NamedEntity
from recoupe.exchange.facts_csv import safe
from recoupe.exchange.problems import FileProblem
from recoupe_db.problems import QT_TRANSLATE_NOOP

COLUMNS: Final = ("name", "type", "wikidata", "aliases", "times", "articles", "context")
_BETWEEN = "|"
_IDENTIFIERS: Final = ("qid", "wikidata id", "wikidata_id", "identifier", "identifiant", "wikidata")
"""Heads under which OpenRefine's users put what was reconciled; the column that we wrote comes last."""


class NoNamesInTable(FileProblem):
    """A table without the column by which a name is known again, or without one of identifiers."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{path}” has no column “name” with a column “wikidata” or “qid” beside it: nothing was changed; export the "
        "names again, reconcile them and keep these columns.",
    )


@dataclass(frozen=True, slots=True)
class ReconciledRow:
    """A name with the identifier that somebody gave it; ``line`` is where it stands in the file."""

    name: str
    wikidata: str
    line: int


def entities_csv(entities: Iterable[NamedEntity]) -> bytes:
    """Return a row for each entity as UTF-8 CSV with commas; aliases are parted by ``|``."""
    table = io.StringIO(newline="")
    written = csv.writer(table, lineterminator="\r\n")
    written.writerow(COLUMNS)
    written.writerows(_row(entity) for entity in entities)
    return table.getvalue().encode("utf-8")


def reconciled(data: bytes, *, file: str) -> list[ReconciledRow]:
    """Return the names in a table that have an identifier. Raises a :class:`FileProblem` where it is no such table."""
    text = decode(data, path=file).removeprefix("\ufeff")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    heads = [head.strip().lower() for head in next(rows, list[str]())]
    columns = [heads.index(name) for name in _IDENTIFIERS if name in heads]
    if "name" not in heads or not columns:
        raise NoNamesInTable(path=file)
    place = heads.index("name")
    read = (_read(row, place, columns, rows.line_num) for row in rows if len(row) > place)
    return [row for row in read if row.name and row.wikidata]


def _read(row: Sequence[str], name: int, columns: Sequence[int], line: int) -> ReconciledRow:
    cells = (row[column].strip() for column in columns if column < len(row))
    return ReconciledRow(_unsafe(row[name].strip()), next(filter(None, cells), ""), line)


def _row(entity: NamedEntity) -> list[str]:
    cells: Mapping[str, str] = {
        "name": safe(entity.name),
        "type": entity.label,
        "wikidata": entity.wikidata,
        "aliases": safe(_BETWEEN.join(entity.aliases)),
        "times": str(entity.times),
        "articles": str(entity.articles),
        "context": safe(entity.context),
    }
    return [cells[column] for column in COLUMNS]


def _unsafe(text: str) -> str:
    """Return a name without the apostrophe that kept a spreadsheet from taking it for a formula."""
    return text[1:] if text.startswith("'") and safe(text[1:]) != text[1:] else text


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)
