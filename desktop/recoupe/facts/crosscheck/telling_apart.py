"""Rows that would read alike, told apart by the words around their figures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recoupe.facts.crosscheck.row_facts import telling
from recoupe.facts.crosscheck.table import Row
from recoupe_db.records import MentionId

_WORDS = 4  # around a figure, that tell what it counts
_WORD = re.compile(r"\S+")


def distinctions(rows: Sequence[Row]) -> dict[MentionId, str]:
    """Return for each row whose subject and attribute another row has too the words around its figure."""
    times = Counter((row.subject, row.attribute) for row in rows)
    return {row.key: around(row) for row in rows if times[row.subject, row.attribute] > 1}


def around(row: Row) -> str:
    """Return the figure of the telling sentence with a few words behind it, or before it where none follow."""
    cell = telling(row)
    start, end = cell.start - cell.sentence_start, cell.end - cell.sentence_start
    after = _WORD.findall(cell.sentence[end:].split(".")[0])[:_WORDS]
    if len(after) > 1:
        return f"{cell.printed} {' '.join(after)}".rstrip(" ,;:")
    before = _WORD.findall(cell.sentence[:start])[-_WORDS:]
    return " ".join((*before, cell.printed))
