"""What can be exported, in plain words: what each format is called, what it is for, and how its file ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from recoupe.services.export.service import Format
from recoupe_db.problems import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """One thing to export. ``title`` and ``purpose`` are to be translated; ``stem`` names the file."""

    what: Format
    suffix: str
    stem: str
    title: str
    purpose: str

    @property
    def key(self) -> str:
        """A name for settings and tests, such as ``sheet.pdf``."""
        return f"{self.what.value}{self.suffix}"


OFFERS = (
    ExportChoice(
        Format.SHEET,
        ".html",
        QT_TRANSLATE_NOOP("Export", "fact sheet"),
        QT_TRANSLATE_NOOP("Export", "Fact sheet – web page"),
        QT_TRANSLATE_NOOP("Export", "To publish or to send: one file that opens in any browser, on a phone too."),
    ),
    ExportChoice(
        Format.SHEET,
        ".pdf",
        QT_TRANSLATE_NOOP("Export", "fact sheet"),
        QT_TRANSLATE_NOOP("Export", "Fact sheet – PDF"),
        QT_TRANSLATE_NOOP("Export", "To print, to sign or to keep: numbered pages that look the same everywhere."),
    ),
    ExportChoice(
        Format.SHEET,
        ".md",
        QT_TRANSLATE_NOOP("Export", "fact sheet"),
        QT_TRANSLATE_NOOP("Export", "Fact sheet – Markdown"),
        QT_TRANSLATE_NOOP("Export", "To paste into notes or into the newsroom’s publishing system."),
    ),
    ExportChoice(
        Format.CSV,
        ".csv",
        QT_TRANSLATE_NOOP("Export", "facts"),
        QT_TRANSLATE_NOOP("Export", "Table of facts"),
        QT_TRANSLATE_NOOP("Export", "For a spreadsheet: a row for each fact, whatever its status, with its sources."),
    ),
    ExportChoice(
        Format.FACTS,
        ".json",
        QT_TRANSLATE_NOOP("Export", "facts"),
        QT_TRANSLATE_NOOP("Export", "Facts for programs (JSON)"),
        QT_TRANSLATE_NOOP(
            "Export", "For the newsroom’s own tools: verified facts with evidence, verdicts and history."
        ),
    ),
    ExportChoice(
        Format.CLAIM_REVIEW,
        ".jsonld",
        QT_TRANSLATE_NOOP("Export", "claim review"),
        QT_TRANSLATE_NOOP("Export", "Fact checks for search engines"),
        QT_TRANSLATE_NOOP("Export", "ClaimReview (schema.org): goes into the page on which the sheet is published."),
    ),
    ExportChoice(
        Format.WEB_ANNOTATION,
        ".jsonld",
        QT_TRANSLATE_NOOP("Export", "annotations"),
        QT_TRANSLATE_NOOP("Export", "Annotations of the articles"),
        QT_TRANSLATE_NOOP("Export", "W3C Web Annotations: each fact and each confirmed highlight at its exact words."),
    ),
    ExportChoice(
        Format.SPACY,
        ".spacy",
        QT_TRANSLATE_NOOP("Export", "gold"),
        QT_TRANSLATE_NOOP("Export", "Training data – spaCy"),
        QT_TRANSLATE_NOOP("Export", "To train a language model on what was confirmed in articles read to the end."),
    ),
    ExportChoice(
        Format.JSONL,
        ".jsonl",
        QT_TRANSLATE_NOOP("Export", "gold"),
        QT_TRANSLATE_NOOP("Export", "Training data – JSON lines"),
        QT_TRANSLATE_NOOP("Export", "Texts with confirmed names and figures, for scripts and other models."),
    ),
    ExportChoice(
        Format.CONLL,
        ".conll",
        QT_TRANSLATE_NOOP("Export", "gold"),
        QT_TRANSLATE_NOOP("Export", "Training data – CoNLL"),
        QT_TRANSLATE_NOOP("Export", "A word a line with its label: the format that most name recognisers train on."),
    ),
    ExportChoice(
        Format.LABEL_STUDIO,
        ".json",
        QT_TRANSLATE_NOOP("Export", "Label Studio"),
        QT_TRANSLATE_NOOP("Export", "For Label Studio"),
        QT_TRANSLATE_NOOP("Export", "Articles read to the end, to go on with in Label Studio."),
    ),
    ExportChoice(
        Format.DOCCANO,
        ".jsonl",
        QT_TRANSLATE_NOOP("Export", "doccano"),
        QT_TRANSLATE_NOOP("Export", "For doccano"),
        QT_TRANSLATE_NOOP("Export", "Articles read to the end, to go on with in doccano."),
    ),
)

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def offer(key: str) -> ExportChoice:
    """Return the offer called ``key``, the first one where there is none."""
    return next((each for each in OFFERS if each.key == key), OFFERS[0])


def translated(text: str) -> str:
    """Return a text of an offer in the language of the interface."""
    return QCoreApplication.translate("Export", text)


def file_name(dossier: str, wanted: ExportChoice) -> str:
    """Return what the file is proposed to be called: “Tramway – fact sheet.html”."""
    name = _NOT_IN_NAMES.sub(" ", dossier).strip(" .")[:80] or "Recoupe"
    return f"{name} – {translated(wanted.stem)}{wanted.suffix}"
