"""What a figure belongs to: the name, the place and the day of its clause, and who counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from recoupe.facts.comparing.amounts import Amount
from recoupe.facts.comparing.keys import name_keys
from recoupe.facts.comparing.stems import words
from recoupe.facts.comparing.values import PrintedName
from recoupe.french.facts import scope as french
from recoupe_db.records import Label

_MARKS = re.compile(r"[,;:()–—«»]")
_MARK = 4  # words that a comma or a bracket is worth
_BEHIND = 3  # words that a name behind the figure is further away
_FAR = 14  # words: a name further away does not own a figure
_BRACKETED = 14  # code points between a name and the figure of its bracket
_COUNTED = 90  # code points on either side in which who counted is said
_ASIDE, _LED = 40, 25  # code points that a comma is worth, and that who counted is further away before the figure
_BRACKET = re.compile(r"\([^()]*\)")
_TIED = re.compile(r"[^\d,;:()–—.!?«»“”]{0,60}")
_TIED_BEHIND_ITS_PERIOD = re.compile(r",?[^\d,;:()–—.!?«»“”]{0,60}")
_ENDS_ITS_PERIOD = re.compile(rf"(?i)[;:]|\b(?:{french.EARLIER})\s")
_GOES_ON = 160  # code points up to which the period that a sentence begins with holds
_LEADING = re.compile(rf"(?i)\W*(?:(?:{french.LEADING_TO_A_PERIOD}|\w{{1,3}}[\s’'])\s*)?")
_LONG_AGO = 200  # days
_HAD_BEEN = re.compile(rf"(?i)\b(?:{french.BEFORE_THEN})\s(?:\w+\s)?\w+{french.PARTICIPLE_ENDINGS}\b")
_RUNNING_BEFORE = re.compile(rf"(?i)\b(?:{french.RUNNING_BEFORE})\s(?:{french.HEDGES}\s)*\Z")
_RUNNING_BEHIND = re.compile(rf"(?i)\s(?:{french.RUNNING_BEHIND})\b")
_PLANNED = re.compile(rf"(?i)\b(?:{french.PLANNED})\b")
_DONE = re.compile(rf"(?i)\b(?:{french.DONE})\b")
_A_MONTH = 27  # days
_NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Scope:
    """Names are sets of keys, empty where there is none; ``day`` is a range of days, ``day_beside`` in the sentence.

    ``period`` is the year or month that a figure is tied to: “646 000 décès en 2024”, “En 2023, 678 000 naissances”.
    ``past`` says that it is told as what had been long before the article; ``running`` that it grows with every day:
    “depuis cinq mois”. ``planned`` tells what was aimed at or foreseen from what came of it;
    None where neither is said.
    """

    owner: frozenset[str] = _NOBODY
    bracketed: bool = False
    place: frozenset[str] = _NOBODY
    person: frozenset[str] = _NOBODY
    organisation: frozenset[str] = _NOBODY
    day: tuple[float, float] | None = None
    day_beside: bool = False
    period: tuple[float, float] | None = None
    counter: str | None = None
    past: bool = False
    running: bool = False
    planned: bool | None = None


UNSCOPED = Scope()
"""The scope of a figure by which nothing stands."""


class ScopeReader:
    """Reads the scopes of the figures of one article: ``names`` in reading order, ``dates`` from where to where.

    ``periods`` are those dates that a figure may be of: a month that a rate is of is no day of its own.
    """

    def __init__(
        self,
        text: str,
        names: Sequence[PrintedName],
        dates: Sequence[tuple[int, int, Amount]],
        *,
        periods: Sequence[tuple[int, int, Amount]],
        published: int | None = None,
    ) -> None:
        self._text = text
        self._names = names
        self._dates = dates
        self._published = published
        self._periods = [period for period in periods if _is_a_period(period[2])]

    def scope(self, start: int, end: int, sentence: tuple[int, int], *, dated: bool) -> Scope:
        """Return the scope of the figure at ``start``; one that is ``dated`` is a day itself and has none."""
        beside = [name for name in self._names if sentence[0] <= name.start and name.end <= sentence[1]]
        far = {id(name): self._distance(name, start, end) for name in beside}
        owner = self._bracketed(start)
        nearest = min(beside, key=lambda name: far[id(name)], default=None)
        bracketed = bool(owner)
        if not owner and nearest is not None and far[id(nearest)] <= _FAR:
            owner = frozenset(name_keys(nearest))

        def of(label: Label) -> frozenset[str]:
            own = [name for name in beside if name.label is label]
            return frozenset(name_keys(min(own, key=lambda name: far[id(name)]))) if own else _NOBODY

        day, day_beside = (None, False) if dated else self._day(start, sentence)
        return Scope(
            owner=owner,
            bracketed=bracketed,
            place=of(Label.LOC),
            person=of(Label.PER),
            organisation=of(Label.ORG),
            day=day,
            day_beside=day_beside,
            period=None if dated else self._period(start, end, sentence),
            counter=self._counter(start, end, sentence),
            past=day_beside and day is not None and self._is_past(day, sentence),
            running=self._is_running(start, end),
            planned=None if dated else self._is_planned(start, end, sentence),
        )

    def _is_planned(self, start: int, end: int, sentence: tuple[int, int]) -> bool | None:
        """Tell whether the word nearest to a figure says that it was aimed at or foreseen, or that it came so."""
        far = {
            planned: min(
                (max(start - word.end(), word.start() - end) for word in pattern.finditer(self._text, *sentence)),
                default=None,
            )
            for planned, pattern in ((True, _PLANNED), (False, _DONE))
        }
        said = [(gap, planned) for planned, gap in far.items() if gap is not None]
        return min(said)[1] if said else None

    def _is_past(self, day: tuple[float, float], sentence: tuple[int, int]) -> bool:
        """Tell whether a figure is of a day long before the article, in the tense of what had been before."""
        long_ago = self._published is not None and day[1] < self._published - _LONG_AGO
        return long_ago and _HAD_BEEN.search(self._text, *sentence) is not None

    def _is_running(self, start: int, end: int) -> bool:
        """Tell whether a time goes on as the article is written."""
        before = _RUNNING_BEFORE.search(self._text[max(0, start - _LED) : start])
        return before is not None or _RUNNING_BEHIND.match(self._text, end) is not None

    def _distance(self, name: PrintedName, start: int, end: int) -> int:
        gap = self._text[name.end : start] if name.end <= start else self._text[end : name.start]
        return len(gap.split()) + _MARK * len(_MARKS.findall(gap)) + (_BEHIND if name.start > start else 0)

    def _bracketed(self, start: int) -> frozenset[str]:
        """Return the name before the bracket or colon that a figure stands in: “Jura (80 %), Neuchâtel (78 %)”."""
        for name in self._names:
            near = start - _BRACKETED <= name.end <= start
            if near and self._text[name.end : start].strip() in {"(", ":"}:
                return frozenset(name_keys(name))
        return _NOBODY

    def _day(self, start: int, sentence: tuple[int, int]) -> tuple[tuple[float, float] | None, bool]:
        """Return the day of the sentence, else the last one named before in the paragraph."""
        beside = [dated for dated in self._dates if sentence[0] <= dated[0] < sentence[1]]
        if beside:
            day = min(beside, key=lambda dated: abs(dated[0] - start))[2]
            return (day.low, day.high), True
        paragraph = self._text.rfind("\n", 0, start) + 1
        before = [dated for dated in self._dates if paragraph <= dated[0] < start]
        return ((before[-1][2].low, before[-1][2].high), False) if before else (None, False)

    def _period(self, start: int, end: int, sentence: tuple[int, int]) -> tuple[float, float] | None:
        """Return the nearest year or month of the sentence without a clause between, or what it begins with."""
        tied: list[tuple[int, Amount]] = []
        for first, last, day in self._periods:
            if not sentence[0] <= first < sentence[1]:
                continue
            gap = _BRACKET.sub("", self._text[last:start] if last <= start else self._text[end:first])
            leads = last <= start and _LEADING.fullmatch(self._text, sentence[0], first) is not None
            if (_TIED_BEHIND_ITS_PERIOD if leads else _TIED).fullmatch(gap) or (leads and self._goes_on(last, start)):
                tied.append((len(gap), day))
        nearest = min(tied, key=lambda tied_amount: tied_amount[0], default=None)
        return (nearest[1].low, nearest[1].high) if nearest else None

    def _goes_on(self, last: int, start: int) -> bool:
        """Tell whether the period that a sentence begins with holds up to a figure: no other is told or compared."""
        gap = self._text[last:start]
        told = any(last <= first < start for first, _, _ in self._periods)
        return not told and len(gap) <= _GOES_ON and not _ENDS_ITS_PERIOD.search(gap)

    def _counter(self, start: int, end: int, sentence: tuple[int, int]) -> str | None:
        """Return who counted: “12 000 selon la police, 40 000 d’après les organisateurs” says so behind each figure."""
        first, last = max(sentence[0], start - _COUNTED), min(sentence[1], end + _COUNTED)
        text = self._text

        def far(begin: int) -> int:
            gap = text[end:begin] if begin >= end else text[begin:start]
            return len(gap) + _ASIDE * len(_MARKS.findall(gap)) + (0 if begin >= end else _LED)

        said = [(begin + first, word) for begin, _, word in words(text[first:last]) if word in french.COUNTERS]
        nearest = min(said, key=lambda said: far(said[0]), default=None)
        return french.COUNTERS[nearest[1]] if nearest else None


def _is_a_period(day: Amount) -> bool:
    """Tell whether a date is a month, a year, or the day by which a year is counted: 1 January or 31 December."""
    if day.low != day.high:
        return day.high - day.low >= _A_MONTH
    counted = date.fromordinal(max(1, int(day.low)))
    return (counted.day, counted.month) in {(1, 1), (31, 12)}
