"""What one line says by itself: a phrase of the page's own voice, a label, a row of sections."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from recoupe.french.boilerplate import phrases
from recoupe.recognition.boilerplate.lines import PARAGRAPH, fold_line

if TYPE_CHECKING:
    from recoupe.recognition.boilerplate.lines import Line

_SHORT: Final = 160
_LABEL: Final = 40
_COUNT: Final = re.compile(r"\s*(?:\(\d{1,6}\)|\d{1,6}|[:!?.…>»→*]+)\s*")
_COUNTED: Final = re.compile(
    rf"(?:{phrases.COUNTS_OPENED} )?\d{{1,6}} "
    rf"(?:{phrases.COUNTED_OF}(?: {phrases.COUNTED_ON} .{{1,120}})?|{phrases.COUNTED})\W*"
)
_FORM: Final = re.compile(rf"{phrases.FORM_FIELDS} \*")
_LEFT: Final = re.compile(rf"{phrases.LEFT_BEFORE} \d{{1,3}}(?:[.,]\d+)? ?% {phrases.LEFT_BEHIND}")
_BREAKS: Final = re.compile(r"\s*[|\u203a»>/·•]\s*|\s+[–—-]\s+|\s{2,}")


def _by_first_word(table: dict[str, tuple[str, ...]]) -> dict[str, list[tuple[str, str]]]:
    first: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for reason, listed in table.items():
        for phrase in listed:
            first[phrase.split()[0]].append((phrase, reason))
    return dict(first)


def _by_phrase(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {phrase: reason for reason, listed in table.items() for phrase in listed}


_OPENINGS: Final = _by_first_word(phrases.OPENINGS)
_WEAK: Final = _by_first_word(phrases.WEAK_OPENINGS)
_BARE: Final = _by_phrase(phrases.BARE)
_BEFORE_COLON: Final = _by_phrase(phrases.BEFORE_COLON)
_ANYWHERE: Final = tuple(_by_phrase(phrases.ANYWHERE).items())


def reason_of(line: Line) -> str | None:
    """Return why ``line`` is outside the article by what it says alone, or None."""
    if len(line.text) > PARAGRAPH:
        return "notice" if _speaks_of_cookies(line) else None
    return _opening(line) or _label(line) or _form(line) or _own_voice(line) or _sections(line)


def _opening(line: Line) -> str | None:
    first = line.key.split(" ", 1)[0].rstrip(":,")
    phrase = _phrase_at_start(line.key, _OPENINGS.get(first, ()))
    if phrase is None and len(line.text) <= _SHORT and not line.text.endswith("."):
        phrase = _phrase_at_start(line.key, _WEAK.get(first, ()))
    return phrase


def _phrase_at_start(key: str, phrases: list[tuple[str, str]] | tuple[()]) -> str | None:
    for phrase, reason in phrases:
        if key.startswith(phrase) and not key[len(phrase) : len(phrase) + 1].isalnum():
            return reason
    return None


def _label(line: Line) -> str | None:
    """A word that stands alone, with a count, or before a colon."""
    if len(line.key) <= _LABEL:
        reason = _BARE.get(_COUNT.sub("", line.key))
        if reason is not None:
            return reason
    head, colon, rest = line.key.partition(":")
    if not colon or len(line.text) > _SHORT or (line.stops and rest.endswith(".")):
        return None
    return _BEFORE_COLON.get(head.strip())


def _form(line: Line) -> str | None:
    """A comment form, a count of comments, or the rest of an article that is sold."""
    if len(line.text) > _SHORT:
        return None
    if _FORM.match(line.key) or _COUNTED.fullmatch(line.key):
        return "comment"
    return "notice" if _LEFT.match(line.key) else None


def _own_voice(line: Line) -> str | None:
    for phrase, reason in _ANYWHERE:
        if phrase in line.key:
            return reason
    return "notice" if _speaks_of_cookies(line) else None


def _speaks_of_cookies(line: Line) -> bool:
    return "cookies" in line.key and any(companion in line.key for companion in phrases.COOKIE_COMPANIONS)


def _sections(line: Line) -> str | None:
    """A row of section names, or a path to the page: short items, of which enough are known names of sections."""
    if line.stops or len(line.text) > _SHORT:
        return None
    items = [fold_line(item) for item in _BREAKS.split(line.text)]
    if len(items) >= 3 and sum(map(_is_section, items)) >= 2 and all(len(item.split()) <= 4 for item in items):
        return "navigation"
    tokens = line.key.split()
    known = sum(token in phrases.RUBRICS for token in tokens)
    return "navigation" if known >= 3 and known * 10 >= len(tokens) * (6 if known > 3 else 10) else None


def _is_section(item: str) -> bool:
    return item in _BARE or item.split(" ", 1)[0] in phrases.RUBRICS
