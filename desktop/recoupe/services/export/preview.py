"""What an export would hold, shown before it is written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recoupe.exchange.first_rows import TableCell, first_rows
from recoupe.exchange.formats import Contents, ExportFormat, Format
from recoupe.exchange.sheet_writing import sheet_print
from recoupe.services.export.service import GENERATOR, Exported, ExportOptions, ExportService
from recoupe_db.problems import Problem
from recoupe_db.queries import articles
from recoupe_db.records import ArticleState, Dossier, FactId, FactStatus

Rows = tuple[tuple[TableCell, ...], ...]

_LOOK = 6_000  # bytes of a file that are shown as text
_LOOK_AT_ROWS = 200_000  # bytes of a CSV in which its first rows are looked for
_TABLES = (".csv", ".xlsx")


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact that can be chosen for an export, with its status."""

    id: FactId
    name: str
    status: FactStatus


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export would hold: ``page`` is a sheet as HTML for Qt, ``rows`` the heads and first rows of a table,
    ``text`` the beginning of any other file.

    They are empty where nothing can be shown. ``facts`` are all that the dossier has to choose from; ``verified``,
    ``refuted`` (disputed or false), ``articles`` (read to the end) and ``names`` count what would be written;
    ``lacking`` says what those who read the format will miss in it.
    """

    format: ExportFormat
    page: str
    rows: Rows
    text: str
    facts: tuple[Shown, ...]
    verified: int
    refuted: int
    articles: int
    names: int
    lacking: tuple[Problem, ...] = ()


def preview(exporting: ExportService, dossier: Dossier, wanted: ExportFormat, wish: ExportOptions) -> Preview:
    """Return what would be written now, as far as it can be looked at."""
    every = exporting.sheet(dossier, replace(wish, facts=None))
    chosen = [fact for fact in every.facts if wish.facts is None or FactId(fact.id) in wish.facts]
    made = replace(every, facts=tuple(chosen))
    with exporting.store.read() as session:
        read = sum(line.state is ArticleState.READ for line in articles.lines(session, dossier.id))
    readable = wanted.what != Format.SHEET and not wanted.in_words_of_spacy
    begun, whole, told = _beginning(exporting, dossier, wanted, wish) if readable else (b"", True, Exported(0))
    is_table = wanted.suffix in _TABLES
    return Preview(
        format=wanted,
        page=sheet_print(made, generator=GENERATOR) if wanted.what == Format.SHEET else "",
        rows=first_rows(begun, wanted.suffix, whole=whole) if is_table and begun else (),
        text="" if is_table else begun[:_LOOK].decode("utf-8", errors="ignore").removeprefix("\ufeff"),
        facts=tuple(Shown(FactId(fact.id), f"{fact.subject} – {fact.attribute}", fact.status) for fact in every.facts),
        verified=len(made.verified),
        refuted=len(made.refuted),
        articles=read,
        names=told.count if wanted.contents is Contents.NAMES else 0,
        lacking=told.lacking,
    )


def _beginning(
    exporting: ExportService, dossier: Dossier, wanted: ExportFormat, wish: ExportOptions
) -> tuple[bytes, bool, Exported]:
    """Return the beginning of a file (all of a workbook), whether that is all, and what its readers will miss in it."""
    written = exporting.written(dossier, wanted.what, wish)
    most = {".xlsx": None, ".csv": _LOOK_AT_ROWS}.get(wanted.suffix, _LOOK)
    begun, whole = bytearray(), True
    for chunk in written.chunks:
        begun += chunk
        if most is not None and len(begun) > most:
            whole = False
            break
    return bytes(begun[:most]), whole, Exported(written.count, tuple(written.remarks), written.lacking)
