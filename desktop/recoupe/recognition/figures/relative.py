"""Dates told from another day: hier, la semaine dernière, il y a dix ans; they need the day of publication."""

from __future__ import annotations

from datetime import MAXYEAR, date
from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import FROM_THERE, FROM_TODAY, LAST, NEXT, PERIODS
from recoupe.french.figures.day_words import (
    AGO,
    BEFORE_FROM_THERE,
    BEHIND_PERIOD,
    DAYS_TOLD,
    EDGES_NAMED,
    FROM_STORY,
    IN_PROGRESS,
    INSIDE_WEEK,
    MONTH,
    NOON_PART,
    NOT_DAYS_BEHIND,
    NOT_PERIODS,
    PASSED,
    TO_COME,
    UP_TO,
    YEAR_EARLIER,
    YEAR_LONG,
    YEARS_PASSED,
)
from recoupe.french.figures.numerals import HALF
from recoupe.french.figures.small_words import A_F, AND, HERE, OF, OF_ANY, OF_FULL, OVER_THERE, THESE
from recoupe.french.figures.spans import FORTNIGHTS, HEDGES_INSIDE, SPANS, VAGUE
from recoupe.french.figures.tenses import STARTING_FROM
from recoupe.french.figures.unit import Unit
from recoupe.recognition.figures.dates import dated, day_part
from recoupe.recognition.figures.edtf import edtf, interval, moved, period
from recoupe.recognition.figures.measure import Measure, linked, measured
from recoupe.recognition.figures.numerals import Numeral, numeral
from recoupe.recognition.figures.past_or_future import lean
from recoupe.recognition.figures.phrases import Phrases, any_of
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Modifier, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_COARSE = frozenset({"Y", "M", "Q", "S"})
_NEAR_STORY = 40  # tokens
_MIDWEEK = 3  # before Thursday, “ce week-end” with a verb in the past is the last one
_FEW_YEARS = 2  # “il y a deux ans et demi” is told by the year
NAMED_DAYS = Phrases(FROM_TODAY.items())
PERIOD_NAMES = Phrases(PERIODS.items())
LEADING_AWAY = Phrases(AGO.items())
_IN_PROGRESS, _INSIDE_WEEK, _YEAR_EARLIER = any_of(IN_PROGRESS), any_of(INSIDE_WEEK), any_of(YEAR_EARLIER)


def near_day(page: TokenStream, at: int) -> Match | None:
    """Read “hier soir”, “demain”, “avant-hier”, “la veille”."""
    named = NAMED_DAYS.at(page, at)
    if named:
        steps, last = named
        here = page.published
        of = page.keys[at - 1] in OF and page.keys[at - 2] not in STARTING_FROM
        if page.keys[at] in DAYS_TOLD and of:
            return None  # “le monde de demain”
    else:
        told, last = FROM_THERE.get(page.keys[at]), at + 1
        if told is None or page.keys[at - 1] not in BEFORE_FROM_THERE or page.keys[last] in OF_ANY:
            return None
        steps, here = told, page.anchor or page.published
    last = day_part(page, last)
    value = moved(here, days=steps).isoformat() if here else None
    return dated(page, at, last, value)


def this_period(page: TokenStream, at: int) -> Match | None:
    """Read “cette semaine”, “ce mois-ci”, “ce matin”, “ces dernières années”."""
    if page.keys[at] in THESE:
        return _these(page, at)
    here = at + 1
    part = day_part(page, here)
    if part > here and page.keys[here] not in NOON_PART:
        return Match(at, part, Reading(Kind.DATE, page.published and page.published.isoformat()))
    unit, last = _period_name(page, here)
    if unit is None or unit == "D":
        return None
    if page.keys[last] == "-" and page.keys[last + 1] in OVER_THERE:
        year = page.story[0][:4] if unit == "Y" and at - page.story[1] < _NEAR_STORY else ""
        if year.isdecimal():
            page.told_year = (int(year), 1, last + 2)
        return Match(at, last + 2, Reading(Kind.DATE, year or None))
    last += 2 * (page.keys[last] == "-" and page.keys[last + 1] in HERE)
    if page.keys[at - 1] in OF_FULL and page.keys[at - 2] in EDGES_NAMED:
        return None
    back = unit == "E" and page.published is not None and page.published.weekday() < _MIDWEEK and lean(page, at) < 0
    return Match(at, last, Reading(Kind.DATE, page.published and period(unit, -back, page.published)))


def _these(page: TokenStream, at: int) -> Match | None:
    if page.keys[at + 1] not in LAST | NEXT or page.keys[at + 2] not in PERIODS:
        return None
    return Match(at, at + 3, Reading(Kind.DATE))


def _period_name(page: TokenStream, at: int) -> tuple[str | None, int]:
    return PERIOD_NAMES.at(page, at) or (None, at + 1)


def other_period(page: TokenStream, at: int) -> Match | None:
    """Read “semaine dernière”, “an prochain”, “dernier trimestre”, “prochaine décennie”."""
    key = page.keys[at]
    first = at + 1 if key in LAST | NEXT else at
    unit, last = _period_name(page, first)
    if unit is None or unit == "D":
        return None
    running = _IN_PROGRESS.at(page, last) if first == at else None
    if running:
        return Match(at, running[1], Reading(Kind.DATE, page.published and period(unit, 0, page.published)))
    word = key if first > at else page.keys[last]
    inside = _INSIDE_WEEK.before(page, at) and page.kinds[last] != "word" and word not in LAST | NEXT
    if inside and unit == "W":
        return Match(at, last, Reading(Kind.DATE, page.published and period(unit, 0, page.published)))
    if word not in LAST | NEXT or (page.keys[first].endswith("s") and page.keys[first] not in MONTH):
        return None
    step = -1 if word in LAST else 1
    end = last if first > at else last + 1
    told_from = story_day(page, at, unit) if word.startswith(FROM_STORY) and page.published else page.published
    return Match(at, end, Reading(Kind.DATE, told_from and period(unit, step, told_from)))


def story_day(page: TokenStream, at: int, unit: str) -> date | None:
    """Return the day from which “l'année suivante” counts: the last date that the text named, as far as it fits."""
    value, last = page.story
    if unit in _COARSE and len(value) in {4, 7, 10} and at - last < _NEAR_STORY and value.replace("-", "").isdecimal():
        parts = [int(part) for part in value.split("-")]
        if unit == "Y" or len(parts) > 1:
            return date(parts[0], parts[1] if len(parts) > 1 else 1, 1)
    return page.anchor if page.anchor and at - page.anchored < _NEAR_STORY else page.published


def some_periods(page: TokenStream, at: int) -> Match | None:
    """Read “deux dernières semaines”, “3 prochains mois”, “3 semaines précédentes” as the days they span."""
    count = numeral(page, at)
    if count is None or count.value is None or count.value.denominator > 1:
        return None
    words = page.keys[count.last : count.last + 2]
    if words[0] in LAST | NEXT and words[1] in NOT_DAYS_BEHIND:
        return Match(at, count.last + 2, Reading(Kind.DATE))
    turn = next((word for word in words if word in LAST | NEXT), None)
    name = next((word for word in words if word in PERIODS), None)
    if turn is None or name is None or name in NOT_PERIODS or (name in YEARS_PASSED and turn in PASSED):
        return None  # “80 ans passés” is an age
    if turn in BEHIND_PERIOD and name.endswith("s"):
        return None  # “les cinq ans suivant le diagnostic”
    steps = int(min(count.value, 10**6))
    if page.published is None:
        return Match(at, count.last + 2, Reading(Kind.DATE))
    value = _spanned(page.published, PERIODS[name], steps if turn in NEXT else -steps)
    return Match(at, count.last + 2, Reading(Kind.DATE, value))


def year_before(page: TokenStream, at: int) -> Match | None:
    """Read “un an plus tôt” and “un an auparavant” as the year before the one that the text speaks of."""
    said = _YEAR_EARLIER.at(page, at)
    if said is None:
        return None
    told_from = story_day(page, at, "Y") if page.published else None
    return Match(at, said[1], Reading(Kind.DATE, told_from and period("Y", -1, told_from)))


def _spanned(today: date, unit: str, steps: int) -> str | None:
    there = _away(today, unit, Fraction(steps))
    if there is None:
        return None
    if unit == "Y":
        return interval(min(today, there), max(today, there))
    if steps < 0 and unit == "D":
        return interval(there, moved(today, days=-1))  # the last two days are over
    return interval(there, today) if steps < 0 else interval(moved(today, days=1), there)


def _away(today: date, unit: str, steps: Fraction) -> date | None:
    days = {"D": 1, "W": 7}.get(unit)
    if days:
        return moved(today, days=int(min(max(steps * days, -(10**6)), 10**6)))
    length = {"M": 1, "Q": 3, "S": 6, "Y": 12, "T": 120, "C": 1200}.get(unit)
    return moved(today, months=int(min(max(steps * length, -(10**5)), 10**5))) if length else None


def ago(page: TokenStream, at: int) -> Match | None:
    """Read “il y a dix ans” and “dans trois mois” as the date they lead to."""
    leading = LEADING_AWAY.at(page, at)
    if leading is None:
        return None
    sign, here = leading
    here, hedged = _hedge(page, here)
    if page.keys[here] in VAGUE and page.keys[here + 1] in SPANS:
        return Match(at, here + 2, Reading(Kind.DATE))
    measure = measured(page, here, _span_at) or _fortnight(page, here)
    if measure and page.keys[measure.last - 1] in YEAR_LONG and sign > 0:
        return None  # “dans une année difficile”
    if measure is None or (measure.unit.symbol.startswith("T") and sign > 0):
        return None
    halved = page.keys[measure.last] in AND and page.keys[measure.last + 1] in HALF
    value = _there(page, measure, sign, Fraction(int(halved), 2))
    about = hedged or measure.low.about or measure.unit.symbol != "D"
    modifier = Modifier.ABOUT if about else None
    return Match(at, measure.last + 2 * halved, Reading(Kind.DATE, value, None, None, modifier))


def by_then(page: TokenStream, at: int) -> Match | None:
    """Read “(d'ici) quinze jours” as the day that ends them; months and years stay a span."""
    if TO_COME.isdisjoint(page.keys[max(0, at - 2) : at]) or page.keys[at - 1] not in UP_TO:
        return None
    measure = measured(page, at, _span_at)
    if measure is None or measure.unit.symbol not in {"D", "W"}:
        return None
    return Match(at, measure.last, Reading(Kind.DATE, _there(page, measure, 1, Fraction(0))))


def _hedge(page: TokenStream, at: int) -> tuple[int, bool]:
    """Skip the hedge that may stand inside “il y a … dix ans”."""
    for hedge in HEDGES_INSIDE:
        last = at + len(hedge)
        following = numeral(page, last) if page.keys[at:last] == hedge else None
        article = A_F.issuperset(hedge)
        if following and (not article or following.about):
            return last, not article
    return at, False


def _span_at(page: TokenStream, at: int, low: Numeral) -> tuple[Unit, int] | None:
    here = linked(page, at, low)
    unit = SPANS.get(page.keys[here])
    return None if unit is None or len(page.keys[here]) == 1 else (unit, here + 1)


def _fortnight(page: TokenStream, at: int) -> Measure | None:
    """Read “(il y a une) quinzaine”, which counts days where it names nothing else."""
    count = numeral(page, at) if page.keys[at] in FORTNIGHTS and page.keys[at + 1] not in OF else None
    return count and Measure(at, at + 1, count, None, Unit("D"))


def _there(page: TokenStream, span: Measure, sign: int, half: Fraction) -> str | None:
    """Write the date that lies so far away: a year for years, a month for months, else a day."""
    amount, symbol = span.low.times(span.unit.factor), span.unit.symbol
    if page.published is None or amount is None or span.high is not None or symbol.startswith("T"):
        return None
    amount += half
    if symbol == "Y" and (amount.denominator == 1 or amount > _FEW_YEARS):
        year = page.published.year + sign * int(min(amount, MAXYEAR))
        return edtf(year) if 0 < year <= MAXYEAR else None
    there = _away(page.published, "M" if symbol == "Y" else symbol, sign * amount * (12 if symbol == "Y" else 1))
    if there is None:
        return None
    return edtf(there.year, there.month) if symbol in {"M", "Y"} else there.isoformat()
