"""What can be exported, as the dialog shows it: titles in the language of the interface, and names of files."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from recoupe.exchange.formats import FORMATS, ExportFormat

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def offer(key: str) -> ExportFormat:
    """Return the offer called ``key``, the first one where there is none."""
    return next((row for row in FORMATS if row.key == key), FORMATS[0])


def translated(text: str) -> str:
    """Return a text of an offer in the language of the interface."""
    return QCoreApplication.translate("Export", text)


def file_name(dossier: str, wanted: ExportFormat) -> str:
    """Return what the file is proposed to be called: “Tramway – fact sheet.html”."""
    name = _NOT_IN_NAMES.sub(" ", dossier).strip(" .")[:80] or "Recoupe"
    return f"{name} – {translated(wanted.stem)}{wanted.suffix}"
