"""Tables of articles: CSV, XLSX, ODS and JSON lines, a row an article, by the names of their columns."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import PurePath
from typing import Any, cast

from recoupe.exchange.decoding import decode
from recoupe.exchange.readers.cleaning import article, clean_text, one_line, with_title
from recoupe.exchange.readers.column_memory import signature
from recoupe.exchange.readers.kinds import MARKUP, WITHOUT_TEXT
from recoupe.exchange.readers.markup import Element, attribute, below, local, parse_xml, words
from recoupe.exchange.readers.packed import Packed, names_in
from recoupe.exchange.readers.problems import ColumnsUnknown, DamagedFile, KindNotRead, NoArticleInFile
from recoupe.exchange.readers.values import ReadArticle, Reader, Source
from recoupe.exchange.web_text import web_text
from recoupe.french.columns import COLUMNS
from recoupe_db.folding import fold

Row = Mapping[str, str]

_TAG = re.compile(r"<(?:p|div|br|h\d|span|strong|em|ul|table)\b[^>]*>", re.IGNORECASE)
_PROSE = 200  # code points that the cells of a column of texts have at least, on the average
_SAMPLE = 200  # rows that tell what a column holds
_MOST = 100_000  # rows
_COLUMNS = 400
_TEXTLESS = frozenset({"facts", "@context", "claimReviewed"})  # keys of our facts, of annotations and reviews
csv.field_size_limit(20_000_000)


def column_of(headings: Sequence[str], rows: Sequence[Row]) -> dict[str, str]:
    """Return the column for each field: by its name, for the text also by how much it holds."""
    plain = {_plain(heading): heading for heading in reversed(headings)}
    chosen = {
        name: plain[alias]
        for name, aliases in COLUMNS.items()
        if (alias := next(filter(plain.__contains__, aliases), ""))
    }
    if "text" not in chosen:
        lengths = {heading: _mean_length(heading, rows) for heading in headings if heading not in chosen.values()}
        longest = max(lengths, key=lambda heading: lengths[heading], default="")
        if longest and lengths[longest] >= _PROSE:
            chosen["text"] = longest
    return chosen


def _mean_length(heading: str, rows: Sequence[Row]) -> float:
    cells = [row.get(heading, "") for row in rows[:_SAMPLE]]
    return sum(map(len, cells)) / max(1, len(cells))


def _plain(heading: str) -> str:
    return re.sub(r"[\s_:.-]+", " ", fold(heading)).strip()


def articles_of(headings: Sequence[str], rows: Sequence[Row], source: Source) -> Iterator[ReadArticle]:
    """Yield an article for each row. Raises :class:`ColumnsUnknown`, :class:`NoArticleInFile`."""
    if not rows:
        raise NoArticleInFile(path=source.name)
    columns = source.columns.get(signature(headings)) or column_of(headings, rows)
    if "text" not in columns:
        raise ColumnsUnknown(path=source.name, columns=", ".join(headings[:12]), headings=json.dumps(headings))
    count = 0
    for row in rows[:_MOST]:
        fields = {name: row.get(column, "").strip() for name, column in columns.items()}
        text = fields["text"]
        text = web_text(text).text if _TAG.search(text) else clean_text(text)
        if text.strip():
            count += 1
            yield article(
                with_title(text, fields.get("title", "")),
                title=fields.get("title", ""),
                source=fields.get("source", ""),
                author=fields.get("author", ""),
                published=fields.get("published", ""),
                url=fields.get("url", ""),
            )
    if not count:
        raise NoArticleInFile(path=source.name)


def _recognises_csv(source: Source) -> bool:
    return PurePath(source.name).suffix.lower() in (".csv", ".tsv") and b"\0" not in source.data[:2:2]


def _read_csv(source: Source) -> Iterator[ReadArticle]:
    text = decode(source.data, path=source.name)
    delimiter = _delimiter(text, source.name)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise DamagedFile(path=source.name, kind="CSV") from error
    yield from articles_of(*_table(lines), source)


def _delimiter(text: str, name: str) -> str:
    """Return the sign between columns that the first line has most of; a semicolon is what French programs write."""
    head = text.partition("\n")[0]
    usual = "\t" if name.lower().endswith(".tsv") else ","
    counts = {sign: head.count(sign) for sign in (usual, ";", ",", "\t", "|")}
    return max(counts, key=lambda sign: counts[sign])


def _table(lines: Sequence[Sequence[str]]) -> tuple[list[str], list[Row]]:
    """Return the headings, and the rows by heading; empty rows are left out."""
    filled = [line for line in lines if any(cell.strip() for cell in line)]
    if not filled:
        return [], []
    headings = [one_line(cell) or f"({number})" for number, cell in enumerate(filled[0][:_COLUMNS], 1)]
    return headings, [dict(zip(headings, line, strict=False)) for line in filled[1:]]


def _recognises_xlsx(source: Source) -> bool:
    return "xl/workbook.xml" in names_in(source.data)


def _read_xlsx(source: Source) -> Iterator[ReadArticle]:
    """Read the values of the first sheet that has some; formulas and macros are never run."""
    import openpyxl

    _check_size(source)
    load = cast("Callable[..., Any]", openpyxl.load_workbook)
    try:
        book = load(io.BytesIO(source.data), read_only=True, data_only=True, keep_links=False)
        sheets = [
            [list(map(_cell, row[:_COLUMNS])) for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets
        ]
    except Exception as error:
        raise DamagedFile(path=source.name, kind="XLSX") from error
    tables = [table for sheet in sheets if (table := _table(sheet))[1]]
    if not tables:
        raise NoArticleInFile(path=source.name)
    yield from articles_of(*tables[0], source)


def _check_size(source: Source) -> None:
    packed = Packed(source.data, path=source.name, kind="XLSX")
    for name in packed.names():
        if name.endswith(".xml"):
            packed.member(name)


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def _recognises_ods(source: Source) -> bool:
    return b"application/vnd.oasis.opendocument.spreadsheet" in source.data[:200]


def _read_ods(source: Source) -> Iterator[ReadArticle]:
    packed = Packed(source.data, path=source.name, kind="ODS")
    try:
        root = parse_xml(packed.member("content.xml"), path=source.name, kind="ODS")
    except KeyError as error:
        raise DamagedFile(path=source.name, kind="ODS") from error
    for table in below(root, "table"):
        headings, rows = _table([_ods_row(row) for row in below(table, "table-row")])
        if rows:
            yield from articles_of(headings, rows, source)
            return
    raise NoArticleInFile(path=source.name)


def _ods_row(row: Element) -> list[str]:
    cells: list[str] = []
    for cell in row:
        if local(cell) in ("table-cell", "covered-table-cell"):
            said = attribute(cell, "date-value") or "\n\n".join(words(line) for line in below(cell, "p"))
            repeated = attribute(cell, "number-columns-repeated")
            cells += [said] * min(int(repeated) if repeated.isdecimal() else 1, _COLUMNS)
    return cells[:_COLUMNS]


def _recognises_json(source: Source) -> bool:
    head = source.data[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith((b"{", b"[")) and PurePath(source.name).suffix.lower() in (".jsonl", ".ndjson", ".json")


def _read_json(source: Source) -> Iterator[ReadArticle]:
    records = json_records(source)
    if records and _TEXTLESS.intersection(records[0]):
        raise KindNotRead(path=source.name, kind=WITHOUT_TEXT)
    if len(records) == 1 and "text" not in column_of(list(records[0]), [_flat(records[0])]):
        raise KindNotRead(path=source.name, kind=MARKUP)  # one object is no table
    rows = [_flat(record) for record in records]
    headings = list(dict.fromkeys(key for row in rows[:_SAMPLE] for key in row))
    yield from articles_of(headings, rows, source)


def json_records(source: Source) -> list[dict[str, Any]]:
    """Return the objects of JSON lines, or of a list, or the only one. Raises :class:`DamagedFile`."""
    text = decode(source.data, path=source.name)
    try:
        read = cast("object", json.loads(text))
    except ValueError as error:
        try:
            read = [cast("object", json.loads(line)) for line in text.split("\n") if line.strip()]
        except ValueError:
            raise DamagedFile(path=source.name, kind="JSON") from error
    records = cast("list[object]", read) if isinstance(read, list) else [read]
    return [cast("dict[str, Any]", record) for record in records[:_MOST] if isinstance(record, dict)]


def _flat(record: Mapping[str, object]) -> Row:
    return {key: _string(value) for key, value in record.items() if not isinstance(value, dict)}


def _string(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(part for part in cast("list[object]", value) if isinstance(part, str))
    return "" if value is None else str(value)


READERS = (
    Reader(
        "xlsx",
        frozenset({".xlsx", ".xlsm"}),
        _recognises_xlsx,
        _read_xlsx,
    ),
    Reader(
        "ods",
        frozenset({".ods"}),
        _recognises_ods,
        _read_ods,
    ),
    Reader(
        "jsonl",
        frozenset({".jsonl", ".ndjson", ".json"}),
        _recognises_json,
        _read_json,
    ),
    Reader("csv", frozenset({".csv", ".tsv"}), _recognises_csv, _read_csv),
)
