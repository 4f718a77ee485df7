"""The sentence around a span of a French text, found by looking no further than a sentence reaches."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recoupe.french.full_stops import BEFORE_A_NAME, BEFORE_A_NUMBER

REACH = 2_000  # code points on either side: what is longer is cut at a blank

_STOP = re.compile(r"[.!?…]+(?:\s?»|[”\")\]])*")
_NEXT = re.compile(r"\s{1,9}(?:[«“\"(\[—–•-]\s?)*(?P<first>[^\W_])")
_WORD_BEFORE = re.compile(r"[^\W\d_]+\Z")

_PAIRS = {"»": "«", "”": "“", ")": "(", "]": "["}


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around ``text[start:end]`` begins and ends, in code points, blanks left out.

    A sentence ends at a full stop, question mark, exclamation mark or ellipsis, with the quotation marks and brackets
    that close there, before a blank and a capital or a digit; and at any line break. Titles, abbreviations before a
    number and initials end none. The span itself is never cut, even where it goes over several sentences.
    """
    first = _begin(text, start)
    last = _end(text, start, end)
    last = _without_strays(text, first, last, end)
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of ``text`` begins and ends, by the rule of :func:`sentence_at`, in reading order."""
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        _, end = sentence_at(text, place, place + 1)
        yield place, end
        place = end


def _begin(text: str, start: int) -> int:
    """Return where the sentence before ``start`` ends."""
    edge = max(0, start - REACH)
    line = text.rfind("\n", edge, start) + 1
    begin = line or _blank_after(text, edge, start)
    stops = reversed(list(_STOP.finditer(text, begin, start)))
    return next((stop.end() for stop in stops if _ends_sentence(text, stop)), begin)


def _end(text: str, start: int, end: int) -> int:
    """Return where the sentence that reaches ``end`` ends; its stop may be the last of the span itself."""
    edge = min(len(text), end + REACH)
    line = text.find("\n", end, edge)
    limit = _blank_before(text, end, edge) if line < 0 else line
    for stop in _STOP.finditer(text, max(start, end - 3), limit):
        if stop.end() >= end and _ends_sentence(text, stop):
            return stop.end()
    return limit


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    following = _NEXT.match(text, stop.end())
    if following is None or not _may_begin(following["first"]):
        return False
    return stop[0] != "." or not _abbreviates(text, stop.start(), before=following["first"])


def _may_begin(letter: str) -> bool:
    return letter.isdigit() or letter != letter.lower() or not letter.isalpha()


def _abbreviates(text: str, stop: int, *, before: str) -> bool:
    """Tell whether the full stop at ``stop`` belongs to its word: an initial, a title, a number in a list."""
    line = text.rfind("\n", max(0, stop - 9), stop) + 1
    if line and text[line:stop].strip().isdigit():
        return True
    match = _WORD_BEFORE.search(text, max(0, stop - 9), stop)
    word = match[0] if match else ""
    if len(word) == 1 and word.isupper():
        return True
    return word in BEFORE_A_NAME or (before.isdigit() and word in BEFORE_A_NUMBER)


def _without_strays(text: str, first: int, last: int, end: int) -> int:
    """Return ``last`` without the closing marks after the stop that an earlier sentence opened."""
    if text[last - 1 : last] not in _PAIRS:
        return last
    surplus = {
        mark: text.count(mark, first, last) - text.count(opening, first, last) for mark, opening in _PAIRS.items()
    }
    while last > end and surplus.get(text[last - 1], 0) > 0:
        surplus[text[last - 1]] -= 1
        last -= 1
        while last > end and text[last - 1].isspace():
            last -= 1
    return last


def _blank_after(text: str, edge: int, start: int) -> int:
    """Return the first blank from ``edge`` on when the sentence begins before it, so that no word is cut."""
    if edge == 0:
        return 0
    return next((place for place in range(edge, start) if text[place].isspace()), edge)


def _blank_before(text: str, end: int, edge: int) -> int:
    if edge == len(text):
        return edge
    return next((place for place in range(edge, end, -1) if text[place - 1].isspace()), edge)
