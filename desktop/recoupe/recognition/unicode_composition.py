"""Letters and accents that stand apart, read as one: a composed copy, and the way back to the text as it was given."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from recoupe.recognition.values import Figure, Name, OutsidePassage, Recognised


@dataclass(frozen=True, slots=True)
class ComposedText:
    """A text in Unicode's form NFC. ``places`` are the offsets, in the text as given, of its characters and its end."""

    given: str
    text: str
    places: tuple[int, ...]

    def back(self, found: Recognised) -> Recognised:
        """Return what was found in the copy where it stands in the text as given."""
        return Recognised(
            found.id,
            names=tuple(self._name(name) for name in found.names if self._is_whole(name)),
            figures=tuple(self._figure(figure) for figure in found.figures if self._is_whole(figure)),
            outside=tuple(self._passage(each) for each in found.outside if self._is_whole(each)),
            failed=found.failed,
        )

    def _is_whole(self, found: Name | Figure | OutsidePassage) -> bool:
        """Tell whether a span covers something: a few signs become two when they are composed."""
        return self.places[found.start] < self.places[found.end]

    def _name(self, name: Name) -> Name:
        start, end = self.places[name.start], self.places[name.end]
        return replace(name, start=start, end=end, surface=self.given[start:end])

    def _figure(self, figure: Figure) -> Figure:
        start, end = self.places[figure.start], self.places[figure.end]
        return replace(figure, start=start, end=end, surface=self.given[start:end])

    def _passage(self, passage: OutsidePassage) -> OutsidePassage:
        return replace(passage, start=self.places[passage.start], end=self.places[passage.end])


def composed(text: str) -> ComposedText | None:
    """Return ``text`` with each letter and its accents as one character; None where nothing stands apart."""
    if unicodedata.is_normalized("NFC", text):
        return None
    pieces: list[str] = []
    places: list[int] = []
    for start, end in _clusters(text):
        piece = unicodedata.normalize("NFC", text[start:end])
        pieces.append(piece)
        places += [start] * len(piece)
    return ComposedText(text, "".join(pieces), (*places, len(text)))


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each character that stands alone and the marks behind it begin and end."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.combining(text[place]):
            yield start, place
            start = place
