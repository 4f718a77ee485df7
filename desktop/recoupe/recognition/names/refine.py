"""From the model's raw spans to the names that a reviewer sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recoupe_db.records import Label, Origin
from recoupe.recognition.values import Name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recoupe.recognition.model import Span

_LEAD = re.compile(
    r"(?:(?:l|d|qu|n|s|c|j|m|t)'|(?:les?|la|de|du|des|un|une|à|au|aux|en|et|M\.|MM\.|Mme|Mlle|Monsieur|Madame) +|[\W_]+)",
    re.IGNORECASE,
)
_TAIL = re.compile(r"[^\w.)]+$|(?<=\w\w)\.$|\)$(?<!\()")
_NAME = re.compile(r"[^\W\d_]*[A-ZÀ-ÞŒ]")


def refine(text: str, plain: str, spans: Iterable[Span]) -> Iterator[Name]:
    """Yield the names of ``text``, trimmed and in reading order; ``plain`` is its normalised copy."""
    for start, end, label in spans:
        while found := _LEAD.match(plain, start, end):
            start = found.end()
        if found := _TAIL.search(plain, start, end):
            end = found.start()
        if end - start > 1 and label in Label.__members__ and _NAME.search(plain, start, end):
            yield Name(start, end, text[start:end], Label(label), 0.7, Origin.MODEL, "Reconnu par le modèle de langue")
