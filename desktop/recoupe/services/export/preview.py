"""What an export would hold, shown before it is written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recoupe.exchange.formats import Contents, ExportFormat, Format
from recoupe.exchange.sheet_writing import sheet_print
from recoupe.services.export.service import GENERATOR, Exported, ExportOptions, ExportService
from recoupe_db.problems import Problem
from recoupe_db.queries import articles
from recoupe_db.records import ArticleState, Dossier, FactId, FactStatus

Beginning = tuple[str, Exported]

_LOOK = 6_000  # bytes of a file that are shown


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact that can be chosen for an export, with its status."""

    id: FactId
    name: str
    status: FactStatus


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export would hold: ``page`` is a sheet as HTML for Qt, ``text`` the beginning of any other file.

    Both are empty where nothing can be shown. ``facts`` are all that the dossier has to choose from; ``verified``,
    ``refuted`` (disputed or false), ``articles`` (read to the end) and ``names`` count what would be written;
    ``lacking`` says what those who read the format will miss in it.
    """

    format: ExportFormat
    page: str
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
    text, begun = _beginning(exporting, dossier, wanted, wish) if readable else ("", Exported(0))
    return Preview(
        format=wanted,
        page=sheet_print(made, generator=GENERATOR) if wanted.what == Format.SHEET else "",
        text=text,
        facts=tuple(Shown(FactId(fact.id), f"{fact.subject} – {fact.attribute}", fact.status) for fact in every.facts),
        verified=len(made.verified),
        refuted=len(made.refuted),
        articles=read,
        names=begun.count if wanted.contents is Contents.NAMES else 0,
        lacking=begun.lacking,
    )


def _beginning(exporting: ExportService, dossier: Dossier, wanted: ExportFormat, wish: ExportOptions) -> Beginning:
    """Return the first lines of a file, and what those who read it will miss in it."""
    written = exporting.written(dossier, wanted.what, wish)
    begun = b""
    for chunk in written.chunks:
        begun += chunk[:_LOOK]
        if len(begun) >= _LOOK:
            break
    return begun[:_LOOK].decode("utf-8", errors="ignore").removeprefix("\ufeff"), Exported(
        written.count, tuple(written.remarks), written.lacking
    )
