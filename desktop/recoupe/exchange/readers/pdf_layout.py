"""The words of a page as blocks in reading order: cut along white columns first, then along white lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

_GUTTER = 0.9  # of the size of the type: a white column at least so wide parts two columns
_LEADING = 1.6  # of the height of a line: a white line at least so high parts two blocks
_EDGE = 0.1  # of the page's height: where running heads stand
_REPEATED = 0.5  # of the pages, on which a line at the edge must stand to be a running head
_TALL = 1.25  # times the usual size: a title
_DEPTH = 40
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


@dataclass(frozen=True, slots=True)
class Line:
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


Block = tuple[Line, ...]


def running_lines(pages: Sequence[Sequence[Word]]) -> frozenset[str]:
    """Return what stands at the upper or lower edge of most pages, numbers left open: heads, feet, page numbers."""
    if len(pages) < 3:
        return frozenset()
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_open(line) for line in _lines(page) if _at_edge(line)})
    return frozenset(said for said, times in seen.items() if times >= max(3, _REPEATED * len(pages)))


def _open(line: Line) -> str:
    return re.sub(r"\d+", "#", " ".join(word.text for word in line.words)).strip()


def _at_edge(line: Line) -> bool:
    height = line.words[0].height
    return line.bottom < _EDGE * height or line.top > (1 - _EDGE) * height


def to_blocks(page: Sequence[Word], outside: frozenset[str]) -> list[Block]:
    """Return the blocks of a page in reading order, without running heads and lone page numbers."""
    inside = [word for line in _lines(page) if not _is_outside(line, outside) for word in line.words]
    if not inside:
        return []
    size = median(word.size for word in inside)
    return [tuple(_lines(words)) for words in _cut(inside, size, 0) if words]


def _is_outside(line: Line, outside: frozenset[str]) -> bool:
    return _at_edge(line) and (
        _open(line) in outside or re.fullmatch(r"[-–—]?\s*#\s*[-–—]?|#\s*/\s*#", _open(line)) is not None
    )


def _cut(words: list[Word], size: float, depth: int) -> list[list[Word]]:
    """Cut a part of the page recursively: at its widest white column, where it has none at its highest white line."""
    if depth > _DEPTH or len(words) < 2:
        return [words]
    column = _widest_gap(words, lambda word: (word.left, word.right), _GUTTER * size)
    line = _widest_gap(words, lambda word: (word.top, word.bottom), _LEADING * size * 0.5)
    if column is not None and _is_column_gap(words, column):
        parts = [[w for w in words if w.right <= column], [w for w in words if w.right > column]]
    elif line is not None:
        parts = [[w for w in words if w.bottom <= line], [w for w in words if w.bottom > line]]
    else:
        return [words]
    if not all(parts):
        return [words]
    return [block for part in parts for block in _cut(part, size, depth + 1)]


def _widest_gap(words: Sequence[Word], extent: Callable[[Word], tuple[float, float]], least: float) -> float | None:
    """Return the middle of the widest white stretch across all words in one direction, None below ``least``."""
    spans = sorted(extent(word) for word in words)
    widest, place, reach = least, None, spans[0][1]
    for start, end in spans[1:]:
        if start - reach >= widest:
            widest, place = start - reach, (start + reach) / 2
        reach = max(reach, end)
    return place


def _is_column_gap(words: Sequence[Word], gap: float) -> bool:
    """Tell a gutter from the white between two words of a line, or between the cells of a short table."""
    left = [word for word in words if word.right <= gap]
    right = [word for word in words if word.right > gap]
    rows = min(len(_lines(left)), len(_lines(right)))
    per_line = min(len(left) / max(1, len(_lines(left))), len(right) / max(1, len(_lines(right))))
    return rows >= 3 and per_line >= 2


def _lines(words: Sequence[Word]) -> list[Line]:
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
    found = [_line(row) for row in rows]
    return sorted(found, key=lambda line: (line.top, line.left))


def _line(row: list[Word]) -> Line:
    sizes: Counter[float] = Counter()
    for word in row:
        sizes[word.size] += len(word.text)
    return Line(tuple(sorted(row, key=lambda word: word.left)), sizes.most_common(1)[0][0])


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


def is_raised(word: Word, line: Line) -> bool:
    """Tell a small word that stands above the foot of its line."""
    return word.size < _SUPER * line.size and word.bottom < line.bottom - 0.12 * line.size


def is_lowered(word: Word, line: Line) -> bool:
    """Tell a small word that stands at or under the foot of its line."""
    return word.size < _SUPER * line.size and not is_raised(word, line)
