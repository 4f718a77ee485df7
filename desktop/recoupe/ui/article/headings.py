"""Which lines of an article are its title and its headings, told from their shape alone."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise

LONGEST_TITLE = 180  # characters
LONGEST_HEADING = 100
_SENTENCE_ENDS = ".!…:;,"
_CLOSING = "»”\"' \u00a0\u202f"


class HeadingShape(Enum):
    """How a line is set."""

    TITLE = auto()
    HEADING = auto()
    BLANK = auto()
    BODY = auto()


def shapes(lines: Sequence[str], title: str = "") -> list[HeadingShape]:
    """Return the shape of each line: short ones that stand alone are headings.

    The first line that reads ``title`` is the title; without one, the first line is, if it is short. A heading has no
    final punctuation (a question mark excepted), blank lines or the text's ends around it, and body text after it, so
    that the entries of a menu stay body text.
    """
    shapes = [HeadingShape.BODY if line.strip() else HeadingShape.BLANK for line in lines]
    written = [number for number, shape in enumerate(shapes) if shape is HeadingShape.BODY]
    for number, following in pairwise(written):
        if _stands_alone(shapes, number) and _is_short(lines[number]) and not _is_short(lines[following]):
            shapes[number] = HeadingShape.HEADING
    known = next((number for number in written if lines[number].strip() == title.strip()), None)
    if known is not None:
        shapes[known] = HeadingShape.TITLE
    elif len(written) > 1 and _may_be_title(lines[written[0]].strip()):
        shapes[written[0]] = HeadingShape.TITLE
    return shapes


def _may_be_title(line: str) -> bool:
    return len(line) <= LONGEST_TITLE and not _ends_a_sentence(line)


def _is_short(line: str) -> bool:
    line = line.strip()
    return len(line) <= LONGEST_HEADING and not _ends_a_sentence(line)


def _ends_a_sentence(line: str) -> bool:
    return line.rstrip(_CLOSING).endswith(tuple(_SENTENCE_ENDS))


def _stands_alone(shapes: Sequence[HeadingShape], number: int) -> bool:
    before = number == 0 or shapes[number - 1] is HeadingShape.BLANK
    after = number + 1 == len(shapes) or shapes[number + 1] is HeadingShape.BLANK
    return before and after
