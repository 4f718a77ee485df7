"""The boxes of an article by the paragraph they are in, so that a frame costs what it shows."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from recoupe.ui.article.highlight import Highlight


class HighlightIndex:
    """All boxes by key, and by the number of each block (line of the text) they touch."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = [0, *(line.end() for line in re.finditer("\n", text))]
        self._by_key: dict[int, Highlight] = {}
        self._by_block: defaultdict[int, dict[int, Highlight]] = defaultdict(dict)
        self._levels: dict[int, list[tuple[Highlight, int]]] = {}  # of the blocks that were asked for

    def get(self, key: int | None) -> Highlight | None:
        """Return the box with this key, or None."""
        return None if key is None else self._by_key.get(key)

    def put(self, boxes: Iterable[Highlight]) -> set[int]:
        """Add or replace boxes and return the numbers of the blocks that look different now.

        Raises ValueError for a span that is empty or outside the text.
        """
        touched: set[int] = set()
        for box in boxes:
            if not 0 <= box.start < box.end <= self._length:
                raise ValueError(f"box {box.key} covers {box.start} to {box.end} of {self._length} characters")
            if box.key in self._by_key:
                touched |= self.remove([box.key])
            self._by_key[box.key] = box
            for number in self.blocks(box):
                self._by_block[number][box.key] = box
                self._levels.pop(number, None)
                touched.add(number)
        return touched

    def remove(self, keys: Iterable[int]) -> set[int]:
        """Forget boxes and return the numbers of the blocks they were in; unknown keys are skipped."""
        touched: set[int] = set()
        for key in keys:
            if (box := self._by_key.pop(key, None)) is not None:
                for number in self.blocks(box):
                    del self._by_block[number][key]
                    self._levels.pop(number, None)
                    touched.add(number)
        return touched

    def clear(self) -> None:
        """Forget every box."""
        self._by_key.clear()
        self._by_block.clear()
        self._levels.clear()

    def blocks(self, box: Highlight) -> range:
        """Return the numbers of the blocks that a box touches."""
        return range(bisect_right(self._starts, box.start) - 1, bisect_right(self._starts, box.end - 1))

    def in_block(self, number: int) -> list[tuple[Highlight, int]]:
        """Return a block's boxes in reading order, the outer before the inner, each with its level of overlap."""
        if number not in self._levels:
            boxes = self._by_block.get(number, {}).values()
            self._levels[number] = levelled(sorted(boxes, key=lambda box: (box.start, -box.end, box.key)))
        return self._levels[number]


def levelled(boxes: Sequence[Highlight]) -> list[tuple[Highlight, int]]:
    """Give each box the lowest level that no earlier box under it occupies; ``boxes`` are sorted by start."""
    ends: list[int] = []
    levels: list[tuple[Highlight, int]] = []
    for box in boxes:
        level = next((level for level, end in enumerate(ends) if end <= box.start), len(ends))
        ends[level : level + 1] = [box.end]
        levels.append((box, level))
    return levels
