"""Texts cut into the sentences that the language model reads, and grouped so that memory stays bounded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recoupe.french.full_stops import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recoupe.recognition.values import Text

_LONGEST = 600  # code points; a tokeniser's time grows faster than the length of a line without spaces
_BATCH = 60_000  # code points of text in one batch, some fifteen articles
_LINE = re.compile(r"[^\n]+")
_AFTER_NO_TITLE = "".join(rf"(?<!\b{title})" for title in TITLES)
_SENTENCE_END = re.compile(
    rf"""(?<!\b[A-ZÀ-Þ])                 # an initial: J. Vance
        {_AFTER_NO_TITLE}
        (?<![.!?…])                     # only where a row of stops begins: else each of them looks through all
        [.!?…]+["»)\]]*\ +(?=["«(\[\-•]*\ ?[0-9A-ZÀ-Þ])""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a normalised text that is read by itself. ``start`` is its offset in the text."""

    start: int
    text: str


def pieces(text: str) -> Iterator[Piece]:
    """Cut a normalised text into sentences: none crosses a line break, and none is longer than a model can bear."""
    for line in _LINE.finditer(text):
        start = line.start()
        for end in _SENTENCE_END.finditer(text, line.start(), line.end()):
            yield from _bearable(text, start, end.end())
            start = end.end()
        yield from _bearable(text, start, line.end())


def _bearable(text: str, start: int, end: int) -> Iterator[Piece]:
    while end - start > _LONGEST:
        space = text.rfind(" ", start, start + _LONGEST) + 1
        cut = space if space > start else start + _LONGEST
        yield Piece(start, text[start:cut])
        start = cut
    if not text[start:end].isspace() and start < end:
        yield Piece(start, text[start:end])


def batches(texts: Iterable[Text]) -> Iterator[list[Text]]:
    """Group ``texts`` in order, so that no group but a single text is longer than a batch."""
    batch: list[Text] = []
    size = 0
    for text in texts:
        if batch and size + len(text.text) > _BATCH:
            yield batch
            batch, size = [], 0
        batch.append(text)
        size += len(text.text)
    if batch:
        yield batch
