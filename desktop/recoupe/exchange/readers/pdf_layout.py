"""The words of a page as blocks in reading order: cut where columns begin first, then along white lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

_GUTTER = 0.9  # of the size of the type: a gap at least so wide parts two columns
_LEADING = 1.6  # of the height of a line: a white line at least so high parts two blocks
_EDGE = 0.1  # of the page's height: where running heads stand
_REPEATED = 0.5  # of the pages, on which a line at the edge must stand to be a running head
_TALL = 1.25  # times the usual size: a title
_BLANK = 0.4  # of the size of the type: less parts two words of a title, not two columns
_DEPTH = 40
_SLACK = 1.6  # points by which lines that begin at one place may differ
_EDGE_ROWS = 3  # lines at the top and the foot, which may stand above and below all columns
_TOUCHING = 0.06  # of the lines, which may touch the next column
_ROWS = 3  # lines that make a column
_WORDS_A_LINE = 1.4  # on the average: fewer are the cells of a table
_NOTE = 0.92  # of the usual size, at most: the type of a note at the foot of a column
_SUPER = 0.82  # of the size of the line: smaller is raised or lowered


@dataclass(frozen=True, slots=True)
class Word:
    """A word and the box around it in points from the page's upper left corner; ``height`` is the page's."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    is_bold: bool
    height: float
    letters: tuple[float, ...] = ()
    """Where each letter begins, empty where letters and signs on the page are not one for one."""


@dataclass(frozen=True, slots=True)
class PdfLine:
    """The words of one line from left to right; ``size`` is that of most of its letters."""

    words: tuple[Word, ...]
    size: float

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where the line ends."""
        return max(word.right for word in self.words)

    @property
    def top(self) -> float:
        """The upper edge of its usual letters."""
        return min(word.top for word in self.words if word.size >= _SUPER * self.size)

    @property
    def bottom(self) -> float:
        """The lower edge of its usual letters."""
        return max(word.bottom for word in self.words if word.size >= _SUPER * self.size)


Block = tuple[PdfLine, ...]


def running_lines(pages: Sequence[Sequence[Word]]) -> frozenset[str]:
    """Return what stands at the upper or lower edge of most pages, numbers left open: heads, feet, page numbers."""
    if len(pages) < 3:
        return frozenset()
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_open(line) for line in _lines(page) if _at_edge(line)})
    return frozenset(said for said, times in seen.items() if times >= max(3, _REPEATED * len(pages)))


def _open(line: PdfLine) -> str:
    return re.sub(r"\d+", "#", " ".join(word.text for word in line.words)).strip()


def _at_edge(line: PdfLine) -> bool:
    height = line.words[0].height
    return line.bottom < _EDGE * height or line.top > (1 - _EDGE) * height


def to_blocks(page: Sequence[Word], outside: frozenset[str]) -> list[Block]:
    """Return the blocks of a page in reading order, without running heads and lone page numbers."""
    inside = [word for line in _lines(page) if not _is_outside(line, outside) for word in line.words]
    if not inside:
        return []
    size = median(word.size for word in inside)
    return [tuple(_lines(words)) for words in _cut(inside, size, 0) if words]


def without_page_numbers(pages: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """Return the words of the pages without the numbers that stand alone below everything and count the pages."""
    lines = [_lines(page) for page in pages]
    last = [line[-1] if line else None for line in lines]
    printed = [_number(line) if line is not None else None for line in last]
    counted = {place for place, number in enumerate(printed) if number == place + 1}
    for place, (here, following) in enumerate(pairwise(printed)):
        if here is not None and following == here + 1:
            counted.update((place, place + 1))
    numbers = {id(line.words[0]) for place, line in enumerate(last) if place in counted and line is not None}
    return [[word for word in page if id(word) not in numbers] for page in pages]


def _number(line: PdfLine) -> int | None:
    return int(line.words[0].text) if len(line.words) == 1 and re.fullmatch(r"\d{1,4}", line.words[0].text) else None


def apart_from_notes(blocks: Sequence[Block]) -> tuple[list[Block], list[Block]]:
    """Return the blocks of a page without the notes at their feet, and these: small lines that begin with a number."""
    sizes = [line.size for block in blocks for line in block for _ in line.words]
    usual = median(sizes) if sizes else 0
    text: list[Block] = []
    notes: list[Block] = []
    for block in blocks:
        first = _first_note(block, usual)
        text += [block[:first]] if first else []
        notes += [block[first:]] if first < len(block) else []
    return text, notes


def _first_note(block: Block, usual: float) -> int:
    """Return where the notes at the foot of a block begin: its length without any."""
    place = len(block)
    while place and block[place - 1].size <= _NOTE * usual:
        place -= 1
    begins = place < len(block) and re.match(r"\d{1,3}[.)]?$", block[place].words[0].text) is not None
    return place if begins and len(block[place].words) > 1 else len(block)


def _is_outside(line: PdfLine, outside: frozenset[str]) -> bool:
    return _at_edge(line) and (
        _open(line) in outside or re.fullmatch(r"[-–—]?\s*#\s*[-–—]?|#\s*/\s*#", _open(line)) is not None
    )


def _cut(words: list[Word], size: float, depth: int) -> list[list[Word]]:
    """Cut a part of the page recursively: where a column begins, else at its highest white line."""
    if depth > _DEPTH or len(words) < 2:
        return [words]
    column = _column_edge(words, size)
    line = _highest_gap(words, _LEADING * size * 0.5)
    if column is not None:
        apart = [part for word in words for part in _split(word, column)]
        parts = [[w for w in apart if w.left < column - _SLACK], [w for w in apart if w.left >= column - _SLACK]]
    elif line is not None:
        parts = [[w for w in words if w.bottom <= line], [w for w in words if w.bottom > line]]
    else:
        return [words]
    if not all(parts):
        return [words]
    return [block for part in parts for block in _cut(part, size, depth + 1)]


def _split(word: Word, edge: float) -> list[Word]:
    """Cut a word at ``edge`` where one that is too wide for its column touches the first of the next."""
    place = next((number for number, left in enumerate(word.letters) if abs(left - edge) <= _SLACK), 0)
    if place == 0 or word.left >= edge - _SLACK:
        return [word]
    first = replace(word, text=word.text[:place], right=edge, letters=word.letters[:place])
    return [first, replace(word, text=word.text[place:], left=edge, letters=word.letters[place:])]


def _highest_gap(words: Sequence[Word], least: float) -> float | None:
    """Return the middle of the highest white stretch across all words, None below ``least``."""
    spans = sorted((word.top, word.bottom) for word in words)
    highest, place, reach = least, None, spans[0][1]
    for start, end in spans[1:]:
        if start - reach >= highest:
            highest, place = start - reach, (start + reach) / 2
        reach = max(reach, end)
    return place


def _column_edge(words: Sequence[Word], size: float) -> float | None:
    """Return where a second column begins, None where no place is one.

    Lines begin there behind a gap, and no line runs over it: a word that is too wide for its column may reach into the
    next one, but a title that stands above both does.
    """
    lines = _lines(words)
    starts: Counter[int] = Counter()
    for line in lines:
        starts.update(
            {round(right.left) for left, right in pairwise(line.words) if right.left - left.right >= _GUTTER * size}
        )
    for edge, _ in sorted(starts.items(), key=lambda edge_and_count: -edge_and_count[1]):
        support = sum(starts[near] for near in (edge - 1, edge, edge + 1))
        if support >= _ROWS and _is_free(lines, edge, size) and _are_columns(lines, edge):
            return edge
    return None


def _is_free(lines: Sequence[PdfLine], edge: float, size: float) -> bool:
    """Tell an edge that no line runs over, but for a few between others, whose words touch those of the next column."""
    over = [place for place, line in enumerate(lines) if _runs_over(line, edge, size)]
    inside = all(_EDGE_ROWS <= place < len(lines) - _EDGE_ROWS for place in over)
    return not over or (inside and len(over) <= _TOUCHING * len(lines))


def _runs_over(line: PdfLine, edge: float, size: float) -> bool:
    """Tell a line that goes on over ``edge`` from one that ends before it, begins at it, or has a gap there."""
    if (begins := next((word for word in line.words if abs(word.left - edge) <= _SLACK), None)) is not None:
        before = max((word.right for word in line.words if word.left < begins.left), default=0.0)
        return line.size >= _TALL * size and begins.left - before < _BLANK * line.size
    left = [word.right for word in line.words if word.left < edge]
    right = [word.left for word in line.words if word.left >= edge]
    if not right:
        return max(left) > edge + _SLACK
    is_title_over = line.size >= _TALL * size and bool(left) and max(left) > edge + _SLACK
    return is_title_over or (bool(left) and min(right) - max(left) < _GUTTER * size)


def _are_columns(lines: Sequence[PdfLine], edge: float) -> bool:
    """Tell two columns of text from the cells of a table, which hold a word or a figure each."""
    for side in (
        [[word for word in line.words if word.left < edge - _SLACK] for line in lines],
        [[word for word in line.words if word.left >= edge - _SLACK] for line in lines],
    ):
        filled = [row for row in side if row]
        if len(filled) < _ROWS or sum(map(len, filled)) < _WORDS_A_LINE * len(filled):
            return False
    return True


def _lines(words: Sequence[Word]) -> list[PdfLine]:
    """Return the lines that words stand in, from the top; what is raised or lowered stays in its line."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (-word.size, word.top)):
        middle = (word.top + word.bottom) / 2
        home = next(
            (row for row in rows if row[0].top - 0.3 * row[0].size <= middle <= row[0].bottom + 0.1 * row[0].size), None
        )
        if home is None:
            rows.append([word])
        else:
            home.append(word)
    lines = [_line(row) for row in rows]
    return sorted(lines, key=lambda line: (line.top, line.left))


def _line(row: list[Word]) -> PdfLine:
    sizes: Counter[float] = Counter()
    for word in row:
        sizes[word.size] += len(word.text)
    return PdfLine(tuple(sorted(row, key=lambda word: word.left)), sizes.most_common(1)[0][0])


def title_of(page: Sequence[Word], outside: frozenset[str]) -> str:
    """Return the words in the largest type on a page, nothing where no type is clearly larger than the text's."""
    if not page:
        return ""
    lines = [line for line in _lines(page) if not _is_outside(line, outside)]
    usual = median(word.size for word in page)
    largest = max((line.size for line in lines), default=0)
    if largest < _TALL * usual:
        return ""
    said = [" ".join(word.text for word in line.words) for line in lines if line.size >= 0.97 * largest]
    title = " ".join(said)
    return title if 8 <= len(title) <= 250 and len(said) <= 5 else ""


def is_raised(word: Word, line: PdfLine) -> bool:
    """Tell a small word that stands above the foot of its line."""
    return word.size < _SUPER * line.size and word.bottom < line.bottom - 0.12 * line.size


def is_lowered(word: Word, line: PdfLine) -> bool:
    """Tell a small word that stands at or under the foot of its line."""
    return word.size < _SUPER * line.size and not is_raised(word, line)
