"""What the formats are called that a dossier leaves in: all that the command line has to know of them."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """What can be asked for; a sheet is HTML, PDF or Markdown by the suffix of its file."""

    FACTS = "facts"
    SHEET = "sheet"
    CLAIM_REVIEW = "claim-review"
    WEB_ANNOTATION = "web-annotation"
    CSV = "csv"
    XLSX = "xlsx"
    SPACY = "spacy"
    JSONL = "jsonl"
    CONLL = "conll"
    LABEL_STUDIO = "label-studio"
    DOCCANO = "doccano"
    PRODIGY = "prodigy"
    CAS = "inception"
