"""What a line is by where it stands: the second title, the list under “à lire aussi”, the name above a date."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from recoupe.recognition.boilerplate import signatures
from recoupe.recognition.boilerplate.lines import fold_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.boilerplate.lines import Line

_TITLE: Final = 160
_BARE_HEADER: Final = 26
_BYLINES: Final = 20
_HEADER_LINES: Final = 2
_HEADER_WORDS: Final = 5
_ALIKE: Final = 0.8
_WORD: Final = re.compile(r"[a-z]+")


def mark_neighbours(lines: list[Line], reasons: list[str | None]) -> None:
    """Fill in ``reasons`` for the lines whose neighbours show that they are outside."""
    prose = [place for place, line in enumerate(lines) if reasons[place] is None and line.is_prose]
    if not prose:
        return
    head, tail = range(prose[0]), range(prose[-1] + 1, len(lines))
    _mark_stamps(lines, reasons, prose)
    _mark_authors(lines, reasons)
    _mark_repeated_titles(lines, reasons, head)
    _mark_site_names(lines, reasons, head)
    _mark_lists(lines, reasons, prose, tail)
    _mark_captions(lines, reasons)
    _mark_after_form(reasons, tail)


def _mark_stamps(lines: list[Line], reasons: list[str | None], prose: list[int]) -> None:
    """A date alone, above or below the text; in a text that has dates for headings they all belong to it."""
    stamps = [place for place in _open(reasons, range(len(lines))) if signatures.is_stamp(lines[place])]
    if not any(prose[0] < place < prose[-1] for place in stamps):
        for place in stamps:
            reasons[place] = "byline"


def _mark_authors(lines: list[Line], reasons: list[str | None]) -> None:
    """A name beside a byline, a line on what its author does, and the name again elsewhere."""
    for place in [*range(len(lines)), *reversed(range(len(lines)))]:
        if reasons[place] is None and _is_beside_byline(lines, reasons, place):
            reasons[place] = "byline"
    signed = (line.text for line, reason in zip(lines, reasons, strict=True) if reason == "byline")
    known = " ".join(islice(signed, _BYLINES))
    for place in _open(reasons, range(len(lines)) if known else range(0)):
        if signatures.is_person(lines[place]) and lines[place].text in known:
            reasons[place] = "byline"


def _is_beside_byline(lines: list[Line], reasons: list[str | None], place: int) -> bool:
    beside = [near for near in (place - 1, place + 1) if 0 <= near < len(lines) and reasons[near] == "byline"]
    if not beside:
        return False
    if signatures.is_person(lines[place]):
        return any(lines[near].block == lines[place].block for near in beside)
    return place > _HEADER_LINES and signatures.names_author(lines[place])


def _mark_repeated_titles(lines: list[Line], reasons: list[str | None], head: range) -> None:
    """Above the text, a title that says nearly the same words as an earlier one."""
    seen: list[frozenset[str]] = []
    for place in _open(reasons, head):
        said = frozenset(lines[place].key.replace("'", " ").split())
        if len(lines[place].text) > _TITLE or len(said) < 3:
            continue
        if any(len(said & earlier) >= _ALIKE * len(said) for earlier in seen[-5:]):
            reasons[place] = "navigation"
        seen.append(said)


def _mark_site_names(lines: list[Line], reasons: list[str | None], head: range) -> None:
    """Under a header or a date at the very top, the site's name and motto: few words, none taken up below."""
    if not head or reasons[0] is None:
        return
    title = next((place for place in _open(reasons, head) if len(lines[place].text.split()) > _HEADER_WORDS), 0)
    names = [place for place in _open(reasons, range(title)) if lines[place].block != lines[title].block]
    if names:
        said = {word for line in lines[title:] for word in _long_words(fold_line(line.text))}
        for place in names:
            if said.isdisjoint(_long_words(lines[place].key)):
                reasons[place] = "navigation"


def _mark_lists(lines: list[Line], reasons: list[str | None], prose: list[int], tail: range) -> None:
    """The titles under a line that says “à lire aussi” and no more; below the text, the titles after any such line."""
    paragraphs = {lines[place].block for place in prose}
    listing = False
    for place, line in enumerate(lines):
        if reasons[place] is not None:
            listing = reasons[place] == "related" and (place in tail or len(line.key) <= _BARE_HEADER)
        elif listing and _is_title(line) and (place in tail or line.block == lines[place - 1].block):
            reasons[place] = "related"
            listing = line.block not in paragraphs
        else:
            listing = False


def _mark_captions(lines: list[Line], reasons: list[str | None]) -> None:
    """The sentence above a credit that has a line of its own, when the two stand alone."""
    for place in range(1, len(lines)):
        line, above = lines[place], lines[place - 1]
        pair = (
            above.block == line.block
            and not _in_block(lines, place - 2, line)
            and not _in_block(lines, place + 1, line)
        )
        if pair and reasons[place] == "caption" and reasons[place - 1] is None and above.stops and not above.is_prose:
            reasons[place - 1] = "caption"


def _mark_after_form(reasons: list[str | None], tail: range) -> None:
    """Below the text, all that follows the first sign of a comment form."""
    form = next((place for place in tail if reasons[place] == "comment"), None)
    if form is not None:
        for place in _open(reasons, range(form, tail.stop)):
            reasons[place] = "comment"


def _open(reasons: list[str | None], places: range) -> Iterator[int]:
    return (place for place in places if reasons[place] is None)


def _is_title(line: Line) -> bool:
    return len(line.text) <= _TITLE and not line.text.endswith(".")


def _long_words(key: str) -> set[str]:
    return {word for word in _WORD.findall(key) if len(word) >= 4}


def _in_block(lines: list[Line], place: int, line: Line) -> bool:
    return 0 <= place < len(lines) and lines[place].block == line.block
