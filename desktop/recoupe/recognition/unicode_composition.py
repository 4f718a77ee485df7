"""A copy of a text as a reader sees it, and the way back: accents composed, invisible characters gone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from recoupe.french.line_ends import ELISIONS, KEPT_BEFORE_HYPHEN
from recoupe.recognition.values import Figure, Name, OutsidePassage, Recognised

# Soft hyphen, combining joiner, Mongolian separator, zero-width space and non-joiner, word joiner, byte order mark.
_UNSEEN = "\u00ad\u034f\u180e\u200b\u200c\u2060\ufeff"
# What turns the direction of writing: read through as it is stored; whoever shows the figure says that it is there.
_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_INVISIBLE = f"{_UNSEEN}{_TURNING}\u200d"
_JOINER = r"(?<=[\w.,])\u200d|\u200d(?=[\w.,])"  # those of emoji stay
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_LETTER = r"[^\W\d_]"
_SEEN_OTHERWISE = re.compile(
    rf"(?P<space>(?<={_LETTER})\u200b(?=(?:{ELISIONS})['’]))"  # “millions|d’euros”: a place to break is a blank here
    rf"|(?P<gone>(?:[{_UNSEEN}{_TURNING}]|{_JOINER})+(?:\n(?<=\u00ad\n)(?={_LETTER}))?)"
    r"|(?P<sign>(?<=[0-9])\n(?=[%€$°]))"  # a sign on the line below its number
    rf"|(?P<ligature>[{''.join(_LIGATURES)}])"
    rf"|(?P<hyphen>(?<={_LETTER})[-\u2010]\n(?=[^\W\d_A-ZÀ-Þ]))"
    r"|(?P<group>(?<=[^\W\d_][ \u00a0\u202f])(?P<head>[1-9][0-9]{0,2})\n(?=[0-9]{3}[ \u00a0\u202f][^\W\d_]))"
)
_LAST_WORD = re.compile(rf"{_LETTER}+\Z")
_WORD = 40  # characters of the word before a hyphen that are looked at


@dataclass(frozen=True, slots=True)
class ComposedText:
    """A text in Unicode's form NFC. ``places`` are the offsets, in the text as given, of its characters and its end."""

    given: str
    text: str
    places: tuple[int, ...]

    def back(self, recognised: Recognised) -> Recognised:
        """Return what was found in the copy where it stands in the text as given."""
        return Recognised(
            recognised.id,
            names=tuple(self._name(name) for name in recognised.names if self._is_whole(name)),
            figures=tuple(self._figure(figure) for figure in recognised.figures if self._is_whole(figure)),
            outside=tuple(self._passage(passage) for passage in recognised.outside if self._is_whole(passage)),
            failed=recognised.failed,
            missing=recognised.missing,
        )

    def _is_whole(self, span: Name | Figure | OutsidePassage) -> bool:
        """Tell whether a span covers something: a few signs become two when they are composed."""
        return self.places[span.start] < self._end(span.end)

    def _end(self, end: int) -> int:
        """Return where a span ends in the text as given: right behind its last character that can be seen."""
        place = self.places[end]
        while place > 0 and self.given[place - 1] in _INVISIBLE:
            place -= 1
        return place

    def _name(self, name: Name) -> Name:
        start, end = self.places[name.start], self._end(name.end)
        return replace(name, start=start, end=end, surface=self.given[start:end])

    def _figure(self, figure: Figure) -> Figure:
        start, end = self.places[figure.start], self._end(figure.end)
        return replace(figure, start=start, end=end, surface=self.given[start:end])

    def _passage(self, passage: OutsidePassage) -> OutsidePassage:
        return replace(passage, start=self.places[passage.start], end=self.places[passage.end])


def composed(text: str) -> ComposedText | None:
    """Return ``text`` as it is seen, with each letter and its accents as one character; None where it already is so."""
    pieces: list[str] = []
    places: list[int] = []
    here = 0
    for match in _SEEN_OTHERWISE.finditer(text):
        _compose(text, here, match.start(), pieces, places)
        seen = _seen(text, match)
        pieces.append(seen)
        # Characters that stand for one lie at its beginning; a kept digit keeps its own place.
        places += range(match.start(), match.start() + len(seen)) if match["group"] else [match.start()] * len(seen)
        here = match.end()
    if not pieces and unicodedata.is_normalized("NFC", text):
        return None
    _compose(text, here, len(text), pieces, places)
    return ComposedText(text, "".join(pieces), (*places, len(text)))


def _seen(text: str, match: re.Match[str]) -> str:
    """Return what a reader sees of a passage that is written otherwise."""
    if match["ligature"]:
        return _LIGATURES[match["ligature"]]
    if match["space"] or match["sign"]:
        return " "
    if match["group"]:
        return match["head"] + " "  # “1⏎200 emplois”
    if match["hyphen"]:
        word = _LAST_WORD.search(text, max(0, match.start() - _WORD), match.start())
        return "-" if word and word[0].lower() in KEPT_BEFORE_HYPHEN else ""
    return ""


def _compose(text: str, start: int, end: int, pieces: list[str], places: list[int]) -> None:
    """Add a stretch of a text, in Unicode's form NFC."""
    stretch = text[start:end]
    if unicodedata.is_normalized("NFC", stretch):
        pieces.append(stretch)
        places += range(start, end)
        return
    for first, last in _clusters(stretch):
        piece = unicodedata.normalize("NFC", stretch[first:last])
        pieces.append(piece)
        places += [start + first] * len(piece)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each character that stands alone and the marks behind it begin and end."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.combining(text[place]):
            yield start, place
            start = place
