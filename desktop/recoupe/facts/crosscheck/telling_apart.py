"""Rows that would read alike, told apart by a whole phrase beside their figures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recoupe.facts.crosscheck.row_facts import telling
from recoupe.facts.crosscheck.table import Row
from recoupe.facts.drafting.words import is_noun
from recoupe.french.facts import drafting as french
from recoupe_db.records import MentionId

_MOST = 7  # words of a phrase
_LONGEST = 42  # and its code points: what is longer is no name on a card
_CLAUSE_END = re.compile(r"[,;:.!?()\[\]«»“”\"\n]|\s[–—-]\s")
_WORD = re.compile(r"[^\s’']+[’']?|[’']")
_PARTICIPLE = re.compile(rf"[a-zà-ÿ]{{3,}}{french.GOES_ON_AFTER}")


def distinctions(rows: Sequence[Row]) -> dict[MentionId, str]:
    """Return for each row whose subject and attribute another row has too the words around its figure."""
    times = Counter((row.subject, row.attribute) for row in rows)
    return {row.key: around(row) for row in rows if times[row.subject, row.attribute] > 1}


def around(row: Row) -> str:
    """Return the figure of the telling sentence with the phrase behind it, else with the one that leads up to it.

    A phrase is whole words up to the end of the clause; where that is long, up to a word that it may end with.
    """
    cell = telling(row)
    start, end = cell.start - cell.sentence_start, cell.end - cell.sentence_start
    if behind := _behind(cell.sentence[end:]):
        return f"{cell.printed} {behind}"
    leading = _leading(cell.sentence[:start])
    return f"{leading} {cell.printed}".strip()


def _behind(text: str) -> str:
    """Return the longest phrase that follows and may stop: “lundi par un consortium”, not “… un consortium dirigé”."""
    clause = _CLAUSE_END.split(text, maxsplit=1)[0]
    matches = list(_WORD.finditer(clause))
    for count in range(min(_MOST, len(matches)), 0, -1):
        phrase = clause[: matches[count - 1].end()].strip()
        following = matches[count][0] if count < len(matches) else ""
        if len(phrase) <= _LONGEST and _may_stop(matches[count - 1][0], following):
            return phrase
    return ""


def _may_stop(last: str, following: str) -> bool:
    """Tell whether a phrase may end with a word: with a noun or a name before a link, never with half of either."""
    if not following:
        return last.lower() not in french.LINKS | french.DETERMINERS
    goes_on = following.lower() in french.LINKS
    return goes_on and is_noun(last) and not _PARTICIPLE.fullmatch(last)


def _leading(text: str) -> str:
    """Return the words of the clause that lead up to a figure, from the first that may begin a phrase."""
    led = text.rstrip()
    marks = [mark.end() for mark in _CLAUSE_END.finditer(led.rstrip(" ,:"))]
    begin = marks[-1] if marks else 0
    matches = list(_WORD.finditer(led, begin))
    for at in range(max(0, len(matches) - _MOST), len(matches)):
        phrase = led[matches[at].start() :]
        begins = at == 0 or matches[at][0].lower() in french.DETERMINERS
        if begins and len(phrase) <= _LONGEST:
            return phrase
    return ""
