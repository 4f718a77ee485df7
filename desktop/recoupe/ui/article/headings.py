"""Which lines of an article are its title and its headings, told from their shape alone."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise

LONGEST_TITLE = 180  # characters
LONGEST_HEADING = 100
_SENTENCE_ENDS = ".!…:;,"
_CLOSING = "»”\"' \u00a0\u202f"


class Shape(Enum):
    """How a line is set."""

    TITLE = auto()
    HEADING = auto()
    BLANK = auto()
    BODY = auto()


def shapes(lines: Sequence[str]) -> list[Shape]:
    """Return the shape of each line: the first short line is the title, short ones that stand alone are headings.

    A heading has no final punctuation (a question mark excepted), blank lines or the text's ends around it, and body
    text after it, so that the entries of a menu stay body text.
    """
    found = [Shape.BODY if line.strip() else Shape.BLANK for line in lines]
    written = [number for number, shape in enumerate(found) if shape is Shape.BODY]
    for number, following in pairwise(written):
        if _stands_alone(found, number) and _is_short(lines[number]) and not _is_short(lines[following]):
            found[number] = Shape.HEADING
    if written and _is_title(lines, written):
        found[written[0]] = Shape.TITLE
    return found


def _is_title(lines: Sequence[str], written: Sequence[int]) -> bool:
    first = lines[written[0]].strip()
    return len(written) > 1 and len(first) <= LONGEST_TITLE and not _ends_a_sentence(first)


def _is_short(line: str) -> bool:
    line = line.strip()
    return len(line) <= LONGEST_HEADING and not _ends_a_sentence(line)


def _ends_a_sentence(line: str) -> bool:
    return line.rstrip(_CLOSING).endswith(tuple(_SENTENCE_ENDS))


def _stands_alone(found: Sequence[Shape], number: int) -> bool:
    before = number == 0 or found[number - 1] is Shape.BLANK
    after = number + 1 == len(found) or found[number + 1] is Shape.BLANK
    return before and after
