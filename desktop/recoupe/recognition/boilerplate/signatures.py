"""Lines that sign a text or a picture: captions, photo credits, bylines, stamps of date and time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from recoupe.french.boilerplate import signatures as words

if TYPE_CHECKING:
    from recoupe.recognition.boilerplate.lines import Line

_CAPTION: Final = 400
_BYLINE: Final = 200
_STAMP: Final = 100
_CAPITALISED: Final = r"[^\W\d_a-zà-ÿ][\w.'’-]{0,30}"
_NAME: Final = rf"{_CAPITALISED}(?:[ \u00a0](?:{words.PARTICLES}[ ]?)?{_CAPITALISED}){{0,6}}"
_AGENCY: Final = "|".join(
    re.escape(name).replace(r"\ ", "[ \u00a0]") for name in sorted(words.AGENCIES, key=len, reverse=True)
)
_FILE: Final = re.compile(r"[^.!?]{1,120}[.](?:jpe?g|png|gif|webp|avif|svg)", re.IGNORECASE)
_MARK: Final = rf"(?i:{words.MARKS})".replace(" ", "[ \u00a0]")
_SIGNED: Final = re.compile(
    rf"""(?:^|[.!?»”")\]…|–—-][ \u00a0]?|[ \u00a0](?=[(\[]))[(\[]?
    (?:{_MARK}[ \u00a0]?[:].{{1,100}} | {words.NAME_MARKS}[ \u00a0]{_NAME}(?:[ ]?[/,-][ ]?{_NAME})?)
    [)\]]?[.]?$""",
    re.VERBOSE,
)
_SLASHED: Final = re.compile(rf"[.!?»”\")…][ \u00a0]?[(\[]?{_NAME}[ \u00a0]?/[ \u00a0]?{_NAME}[)\]]?$")
_AGENCY_END: Final = re.compile(
    rf"(?:/|/.{{0,60}}\bvia\b|(?:\d{{4}}|[.!?»”)])[ \u00a0]?[–—-]|[.!?»”] ?\()[ \u00a0]?(?:{_AGENCY})\)?$"
    rf"|\[(?:{_AGENCY})\b[^\]]{{0,60}}\]$",
    re.IGNORECASE,
)
_SLUG: Final = re.compile(r"[a-z]{2,4}(?:-[a-z]{2,4})?(?:/[a-z]{2,4}(?:-[a-z]{2,4})?){1,5}")
_RIGHTS: Final = re.compile(r"(?:©|copyright|\(c\)) ?(?:©)? ?\d{4}|©$")
_OPENING: Final = re.compile(rf"(?:{'|'.join(map(re.escape, words.STAMP_OPENINGS))})(?![^\W_])")
_LATER_STAMP: Final = re.compile(rf" {words.LATER_STAMPS} \d| \(?{words.WITH_AGENCIES}\)?$")
_PARTS: Final = re.compile(r" ?[|•·] ?")
_WORD: Final = re.compile(r"[^\W\d_][\w.'’-]*|\d+")
_PERSON: Final = re.compile(rf"{_NAME}(?:, {_NAME})?")
_PLAIN: Final = str.maketrans("éèêàâûùîïôç’", "eeeaauuiioc'")
_CLOCK: Final = re.compile(rf"h\d{{2}}|\d{{1,2}}h(?:\d{{2}})?|\d{{1,2}}{words.CLOCK_ENDINGS}")


def reason_of(line: Line) -> str | None:
    """Return ``caption``, ``byline`` or ``notice`` (a copyright line) when the line signs something, else None."""
    if len(line.text) > _CAPTION:
        return None
    if _RIGHTS.match(line.key):
        return "notice"
    if _is_caption(line):
        return "caption"
    return "byline" if _is_byline(line) or _SLUG.fullmatch(line.text) else None


def is_stamp(line: Line) -> bool:
    """Whether the line, or one part of a row, says only a date, perhaps with a time."""
    return len(line.text) <= _STAMP and any(_is_date(part) for part in _PARTS.split(line.key))


def is_person(line: Line) -> bool:
    """Whether the line could be a name alone, or a name and a place."""
    return 2 <= len(line.text.split()) <= 6 and _PERSON.fullmatch(line.text) is not None


def names_author(line: Line) -> bool:
    """Whether the line says what an author does."""
    return any(stem in line.key for stem in words.AUTHOR_STEMS)


def _is_caption(line: Line) -> bool:
    tail = line.text[-160:]
    if "©" in tail or _FILE.fullmatch(line.text):
        return True
    if any(hint in tail for hint in words.MARK_HINTS) and _SIGNED.search(tail):
        return True
    if line.text.endswith((".", "!", "?", "…")):
        return False
    return ("/" in tail and _SLASHED.search(tail) is not None) or _AGENCY_END.search(tail) is not None


def _is_byline(line: Line) -> bool:
    """After “par”, “publié le” and the like, or before “avec AFP”, only names, dates and what an author does."""
    if len(line.text) > _BYLINE:
        return False
    if _OPENING.match(line.key) and not _is_headline(line):
        tokens = _WORD.findall(line.text)[1:]
        return any(token[0].isupper() or token.isdigit() for token in tokens) and all(map(_is_byline_word, tokens))
    return _LATER_STAMP.search(line.key) is not None and all(map(_is_byline_word, _WORD.findall(line.text)))


def _is_headline(line: Line) -> bool:
    """A line in capitals alone that no date or agency ends may be a title: “PAR AIR ET PAR MER, LE CONVOI ARRIVE”."""
    return line.start == 0 and line.text.isupper() and not any(letter.isdigit() for letter in line.text)


def _is_date(part: str) -> bool:
    tokens = _WORD.findall(part)
    return len(tokens) >= 2 and any(token.isdigit() for token in tokens) and all(map(_is_time_word, tokens))


def _is_time_word(token: str) -> bool:
    folded = token.lower().translate(_PLAIN).rstrip(".")
    return folded.isdigit() or folded in words.STAMPS or bool(_CLOCK.fullmatch(folded))


def _is_byline_word(token: str) -> bool:
    folded = token.lower().translate(_PLAIN).rstrip(".")
    return token[0].isupper() or folded in words.BYLINE_WORDS or _is_time_word(token)
