"""What the formats are called that a dossier leaves in: all that the command line has to know of them."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from recoupe.plugin_loading import WRITERS, names


class Format(StrEnum):
    """What can be asked for; a sheet is what the suffix of its file says."""

    FACTS = "facts"
    SHEET = "sheet"
    CLAIM_REVIEW = "claim-review"
    WEB_ANNOTATION = "web-annotation"
    CSV = "csv"
    XLSX = "xlsx"
    ENTITIES = "entities"
    SPACY = "spacy"
    JSONL = "jsonl"
    CONLL = "conll"
    LABEL_STUDIO = "label-studio"
    DOCCANO = "doccano"
    PRODIGY = "prodigy"
    CAS = "inception"


class FormatNames:
    """The names that can be asked for, those of plug-ins among them; these are looked for only where it matters."""

    def __contains__(self, name: object) -> bool:
        return name in set(Format) or name in names(WRITERS)

    def __iter__(self) -> Iterator[str]:
        yield from (name.value for name in Format)
        yield from (name for name in names(WRITERS) if name not in set(Format))
