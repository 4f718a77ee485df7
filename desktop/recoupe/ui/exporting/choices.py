"""What can be exported, as the dialog shows it: titles in the language of the interface, and names of files."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from recoupe.exchange.formats import ExportFormat, formats
from recoupe.ui.kit import wording

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def offer(key: str) -> ExportFormat:
    """Return the offer called ``key``, the first one where there is none."""
    rows = formats()
    return next((row for row in rows if row.key == key), rows[0])


def title(row: ExportFormat) -> str:
    """Return what an offer is called, in the language of the interface."""
    own = row.own_words.get(wording.language())
    return own[0] if own else _translated(row.title)


def purpose(row: ExportFormat) -> str:
    """Return what an offer is for, in the language of the interface."""
    own = row.own_words.get(wording.language())
    return own[1] if own else _translated(row.purpose)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def file_name(dossier: str, wanted: ExportFormat) -> str:
    """Return what the file is proposed to be called: “Tramway – fact sheet.html”."""
    return f"{plain_name(dossier)} – {_translated(wanted.stem)}{wanted.suffix}"


def plain_name(words: str) -> str:
    """Return words as a part of the name of a file, without what no file system takes."""
    return " ".join(_NOT_IN_NAMES.sub(" ", words).split()).strip(" .")[:80] or "Recoupe"
