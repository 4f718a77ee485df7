"""Every format that a dossier leaves in: a row each, with its names, its suffix, what it holds and what writes it.

The command line, the dialog and the tests take their lists from here. What comes in has a table of its own, of readers.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial

from recoupe.exchange import export_writers
from recoupe.exchange.export_writers import ExportMaterial, WrittenExport
from recoupe.exchange.format_names import Format
from recoupe.exchange.problems import PluginFailed
from recoupe.languages.interface_languages import LANGUAGES, SOURCE_LANGUAGE
from recoupe.plugin_loading import WRITERS, loaded
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

_LOG = logging.getLogger(__name__)


class Contents(Enum):
    """What a format holds of a dossier."""

    SHEET = auto()  # the facts that were judged
    TABLE = auto()  # all facts, whatever their status
    NAMES = auto()  # whom and what the articles name
    FACTS = auto()  # the verified facts
    ANNOTATIONS = auto()  # the verified facts, and what was confirmed in articles read to the end
    GOLD = auto()  # articles read to the end


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format. ``title`` and ``purpose`` are to be translated, ``stem`` names the file.

    ``what`` is a :class:`Format`, or the name of a plug-in, which brings its ``own_words`` by language: its title
    and its purpose. ``counted`` says in English what is counted in it, one and several.
    """

    what: str
    suffix: str
    stem: str
    title: str
    purpose: str
    contents: Contents
    counted: tuple[str, str]
    write: Callable[[ExportMaterial], WrittenExport]
    other_suffixes: tuple[str, ...] = ()
    own_words: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    has_relations: bool = False

    @property
    def key(self) -> str:
        """A name for settings and tests, such as ``sheet.pdf``."""
        return f"{self.what}{self.suffix}"

    @property
    def is_gold(self) -> bool:
        """Tell whether it holds articles read to the end, and no facts."""
        return self.contents is Contents.GOLD

    @property
    def holds_facts(self) -> bool:
        """Tell whether it holds facts, among which can be chosen."""
        return self.contents not in (Contents.GOLD, Contents.NAMES)

    @property
    def in_words_of_spacy(self) -> bool:
        """Tell whether spaCy cuts its words: the screen's process cannot write it."""
        return self.write is export_writers.in_words_of_spacy


_VERIFIED = ("verified fact", "verified facts")
_CHECKED = ("checked fact", "checked facts")
_FACTS = ("fact", "facts")
_READ = ("article read to the end", "articles read to the end")

FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(
        Format.SHEET,
        ".html",
        QT_TRANSLATE_NOOP("Export", "fact sheet"),
        QT_TRANSLATE_NOOP("Export", "Fact sheet – web page"),
        QT_TRANSLATE_NOOP("Export", "To publish or to send: one file that opens in any browser, on a phone too."),
        Contents.SHEET,
        _CHECKED,
        export_writers.web_page,
        (".htm",),
    ),
    ExportFormat(
        Format.SHEET,
        ".pdf",
        QT_TRANSLATE_NOOP("Export", "fact sheet"),
        QT_TRANSLATE_NOOP("Export", "Fact sheet – PDF"),
        QT_TRANSLATE_NOOP("Export", "To print, to sign or to keep: numbered pages that look the same everywhere."),
        Contents.SHEET,
        _CHECKED,
        export_writers.pdf,
    ),
    ExportFormat(
        Format.SHEET,
        ".md",
        QT_TRANSLATE_NOOP("Export", "fact sheet"),
        QT_TRANSLATE_NOOP("Export", "Fact sheet – Markdown"),
        QT_TRANSLATE_NOOP("Export", "To paste into notes or into the newsroom’s publishing system."),
        Contents.SHEET,
        _CHECKED,
        export_writers.markdown,
        (".markdown",),
    ),
    ExportFormat(
        Format.SHEET,
        ".docx",
        QT_TRANSLATE_NOOP("Export", "fact sheet"),
        QT_TRANSLATE_NOOP("Export", "Fact sheet – Word"),
        QT_TRANSLATE_NOOP("Export", "To go on writing in, on the desk’s own template where the settings name one."),
        Contents.SHEET,
        _CHECKED,
        export_writers.word,
    ),
    ExportFormat(
        Format.SHEET,
        ".odt",
        QT_TRANSLATE_NOOP("Export", "fact sheet"),
        QT_TRANSLATE_NOOP("Export", "Fact sheet – LibreOffice"),
        QT_TRANSLATE_NOOP("Export", "The same as OpenDocument text, with a template of its own."),
        Contents.SHEET,
        _CHECKED,
        export_writers.open_document,
    ),
    ExportFormat(
        Format.CSV,
        ".csv",
        QT_TRANSLATE_NOOP("Export", "facts"),
        QT_TRANSLATE_NOOP("Export", "Table of facts"),
        QT_TRANSLATE_NOOP("Export", "For a spreadsheet: a row for each fact, whatever its status, with its sources."),
        Contents.TABLE,
        _FACTS,
        export_writers.facts_table,
    ),
    ExportFormat(
        Format.XLSX,
        ".xlsx",
        QT_TRANSLATE_NOOP("Export", "facts"),
        QT_TRANSLATE_NOOP("Export", "Table of facts – Excel"),
        QT_TRANSLATE_NOOP("Export", "A workbook in which numbers are numbers, days are days and sources are links."),
        Contents.TABLE,
        _FACTS,
        export_writers.facts_workbook,
    ),
    ExportFormat(
        Format.ENTITIES,
        ".csv",
        QT_TRANSLATE_NOOP("Export", "names"),
        QT_TRANSLATE_NOOP("Export", "Names – OpenRefine"),
        QT_TRANSLATE_NOOP("Export", "People, organisations and places with identifiers, to reconcile and read back."),
        Contents.NAMES,
        ("name", "names"),
        export_writers.names,
    ),
    ExportFormat(
        Format.FACTS,
        ".json",
        QT_TRANSLATE_NOOP("Export", "facts"),
        QT_TRANSLATE_NOOP("Export", "Facts for programs (JSON)"),
        QT_TRANSLATE_NOOP(
            "Export", "For the newsroom’s own tools: verified facts with evidence, verdicts and history."
        ),
        Contents.FACTS,
        _VERIFIED,
        export_writers.facts,
    ),
    ExportFormat(
        Format.CLAIM_REVIEW,
        ".jsonld",
        QT_TRANSLATE_NOOP("Export", "claim review"),
        QT_TRANSLATE_NOOP("Export", "Fact checks for indexes (ClaimReview)"),
        QT_TRANSLATE_NOOP(
            "Export",
            "ClaimReview of schema.org: for the page of the sheet, read by indexes of fact checks and their networks.",
        ),
        Contents.SHEET,
        _CHECKED,
        export_writers.reviews,
    ),
    ExportFormat(
        Format.WEB_ANNOTATION,
        ".jsonld",
        QT_TRANSLATE_NOOP("Export", "annotations"),
        QT_TRANSLATE_NOOP("Export", "Annotations of the articles"),
        QT_TRANSLATE_NOOP("Export", "W3C Web Annotations: each fact and each confirmed highlight at its exact words."),
        Contents.ANNOTATIONS,
        _VERIFIED,
        export_writers.web_annotation,
    ),
    ExportFormat(
        Format.SPACY,
        ".spacy",
        QT_TRANSLATE_NOOP("Export", "gold"),
        QT_TRANSLATE_NOOP("Export", "Training data – spaCy"),
        QT_TRANSLATE_NOOP("Export", "To train a language model on what was confirmed in articles read to the end."),
        Contents.GOLD,
        _READ,
        export_writers.in_words_of_spacy,
        has_relations=True,
    ),
    ExportFormat(
        Format.JSONL,
        ".jsonl",
        QT_TRANSLATE_NOOP("Export", "gold"),
        QT_TRANSLATE_NOOP("Export", "Training data – JSON lines"),
        QT_TRANSLATE_NOOP("Export", "Texts with confirmed names and figures, for scripts and other models."),
        Contents.GOLD,
        _READ,
        export_writers.gold_lines,
        has_relations=True,
    ),
    ExportFormat(
        Format.CONLL,
        ".conll",
        QT_TRANSLATE_NOOP("Export", "gold"),
        QT_TRANSLATE_NOOP("Export", "Training data – CoNLL"),
        QT_TRANSLATE_NOOP("Export", "A word a line with its label: the format that most name recognisers train on."),
        Contents.GOLD,
        _READ,
        export_writers.in_words_of_spacy,
    ),
    ExportFormat(
        Format.LABEL_STUDIO,
        ".json",
        QT_TRANSLATE_NOOP("Export", "Label Studio"),
        QT_TRANSLATE_NOOP("Export", "For Label Studio"),
        QT_TRANSLATE_NOOP("Export", "Articles read to the end, to go on with in Label Studio."),
        Contents.GOLD,
        _READ,
        export_writers.label_studio,
        has_relations=True,
    ),
    ExportFormat(
        Format.DOCCANO,
        ".jsonl",
        QT_TRANSLATE_NOOP("Export", "doccano"),
        QT_TRANSLATE_NOOP("Export", "For doccano"),
        QT_TRANSLATE_NOOP("Export", "Articles read to the end, to go on with in doccano."),
        Contents.GOLD,
        _READ,
        export_writers.doccano,
    ),
    ExportFormat(
        Format.PRODIGY,
        ".jsonl",
        QT_TRANSLATE_NOOP("Export", "Prodigy"),
        QT_TRANSLATE_NOOP("Export", "For Prodigy"),
        QT_TRANSLATE_NOOP("Export", "Articles read to the end, in the words of spaCy, as tasks of Prodigy."),
        Contents.GOLD,
        _READ,
        export_writers.in_words_of_spacy,
        has_relations=True,
    ),
    ExportFormat(
        Format.CAS,
        ".zip",
        QT_TRANSLATE_NOOP("Export", "INCEpTION"),
        QT_TRANSLATE_NOOP("Export", "For INCEpTION"),
        QT_TRANSLATE_NOOP("Export", "Articles read to the end as UIMA CAS (JSON), a file each."),
        Contents.GOLD,
        _READ,
        export_writers.cas,
        has_relations=True,
    ),
)
"""In the order in which they are offered."""


@dataclass(frozen=True, slots=True)
class Writer:
    """A format that another package brings, by an entry point of the group ``recoupe.writers``.

    ``titles`` and ``purposes`` are by language (``en``, ``fr``); ``contents`` says which facts or articles it holds.
    ``write`` gives the bytes, piece by piece, with how many facts or articles they hold.
    """

    suffix: str
    titles: Mapping[str, str]
    purposes: Mapping[str, str]
    contents: Contents
    write: Callable[[ExportMaterial], WrittenExport]


_COUNTED: Mapping[Contents, tuple[str, str]] = {Contents.GOLD: _READ, Contents.SHEET: _CHECKED, Contents.TABLE: _FACTS}


def formats() -> tuple[ExportFormat, ...]:
    """Return every format in the order in which they are offered: ours, then those of plug-ins."""
    taken = set(Format)
    added = [plugin for plugin in loaded(WRITERS, Writer) if plugin.name not in taken]
    return (*FORMATS, *(_format(plugin.name, plugin.value) for plugin in added if plugin.value is not None))


def _format(name: str, writer: Writer) -> ExportFormat:
    words = {key: (writer.titles.get(key, name), writer.purposes.get(key, "")) for key in LANGUAGES}
    title, purpose = words[SOURCE_LANGUAGE]
    counted = _COUNTED.get(writer.contents, _VERIFIED)
    write = partial(_guarded, name, writer)
    return ExportFormat(name, writer.suffix, name, title, purpose, writer.contents, counted, write, own_words=words)


def _guarded(name: str, writer: Writer, material: ExportMaterial) -> WrittenExport:
    """Let a plug-in write all of it before any of it is stored; where it fails, that is told in a sentence."""
    try:
        written = writer.write(material)
        return replace(written, chunks=[bytes(chunk) for chunk in written.chunks])
    except Problem:
        raise
    except Exception as error:
        _LOG.exception("the writer %s failed", name)
        raise PluginFailed(name=name, reason=f"{type(error).__name__}: {error}") from error


def format_of(what: str, suffix: str = "") -> ExportFormat | None:
    """Return the format ``what``, the one with ``suffix`` where there are several; None where none of them has it."""
    rows = [row for row in formats() if row.what == what]
    if len(rows) == 1:
        return rows[0]
    return next((row for row in rows if suffix in (row.suffix, *row.other_suffixes)), None)
