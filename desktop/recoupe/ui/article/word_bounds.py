"""Where words begin and end, for hands that point at about the right place."""

from __future__ import annotations

import unicodedata

_GLUE = "-\u2010\u2011"
_NUMBER_GLUE = ".,:\u00a0\u202f"
_JOINERS = "\u200d\ufe0e\ufe0f"


def word_at(text: str, point: int) -> tuple[int, int]:
    """Return the word around the code point ``point``: letters, a whole number, or one sign; empty on white space."""
    if point >= len(text) or _is_space(text, point):
        return (point, point)
    start, end = point, point + 1
    while start > 0 and _joined(text, start):
        start -= 1
    while end < len(text) and _joined(text, end):
        end += 1
    return (start, end)


def nearest_start(text: str, point: int) -> int:
    """Return the word start nearest to the boundary ``point``."""
    left = point
    while left > 0 and not _starts(text, left):
        left -= 1
    right = point
    while right < len(text) and not _starts(text, right):
        right += 1
    return right if right < len(text) and right - point < point - left else left


def nearest_end(text: str, point: int) -> int:
    """Return the word end nearest to the boundary ``point``."""
    right = point
    while right < len(text) and not _ends(text, right):
        right += 1
    left = point
    while left > 0 and not _ends(text, left):
        left -= 1
    return left if left > 0 and point - left < right - point else right


def next_start(text: str, point: int, step: int) -> int:
    """Return the word start after (``step`` 1) or before (-1) the boundary ``point``, or ``point`` if there is none."""
    place = point + step
    while 0 <= place < len(text) and not _starts(text, place):
        place += step
    return place if 0 <= place < len(text) else point


def next_end(text: str, point: int, step: int) -> int:
    """Return the word end after (``step`` 1) or before (-1) the boundary ``point``, or ``point`` if there is none."""
    place = point + step
    while 0 < place <= len(text) and not _ends(text, place):
        place += step
    return place if 0 < place <= len(text) else point


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span with the words completed that it begins or ends in the middle of; it never becomes smaller."""
    while 0 < start < len(text) and not _is_space(text, start) and _joined(text, start):
        start -= 1
    while 0 < end < len(text) and not _is_space(text, end - 1) and _joined(text, end):
        end += 1
    return (start, end)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without white space at its ends; empty when there is nothing else in it."""
    while start < end and _is_space(text, start):
        start += 1
    while end > start and _is_space(text, end - 1):
        end -= 1
    return (start, end)


def _starts(text: str, point: int) -> bool:
    return point < len(text) and not _is_space(text, point) and (point == 0 or not _joined(text, point))


def _ends(text: str, point: int) -> bool:
    return point > 0 and not _is_space(text, point - 1) and (point == len(text) or not _joined(text, point))


def _joined(text: str, point: int) -> bool:
    """Tell whether the characters on both sides of ``point`` belong to one word."""
    before, after = text[point - 1], text[point]
    if _extends(after) or before == "\u200d":
        return not before.isspace() and not after.isspace()
    if _is_letter(before) and _is_letter(after):
        return True
    return _is_glue(text, point) or _is_glue(text, point - 1)


def _is_glue(text: str, point: int) -> bool:
    """Tell whether the character at ``point`` holds two halves of a word together: Saint-Denis, 97,4, 10 000."""
    if not 0 < point < len(text) - 1:
        return False
    before, sign, after = text[point - 1], text[point], text[point + 1]
    if sign in _GLUE:
        return _is_letter(before) and _is_letter(after)
    return sign in _NUMBER_GLUE and before.isdecimal() and after.isdecimal()


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_" or _extends(character)


def _extends(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character).startswith("M")


def _is_space(text: str, point: int) -> bool:
    return text[point].isspace() and not _is_glue(text, point)
