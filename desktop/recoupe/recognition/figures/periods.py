"""Quarters, seasons, weeks, decades, centuries and feasts."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from dateutil.easter import easter

from recoupe.french.figures.almanac import AROUND_EASTER, FEASTS, IN_A_ROW, LAST, NEXT, SEASONS, SUNDAY_FEASTS, WISHED
from recoupe.french.figures.day_words import (
    AROUND_FEASTS,
    AT_THE_SEASONS,
    BEFORE_CHRIST,
    BEFORE_SEASON,
    CAPITAL_FEASTS,
    CENTURIES,
    CODED_ALONE,
    CODED_BEFORE,
    CODED_BEHIND,
    CODED_PARTS,
    DECADE,
    FIRST_MONTHS,
    FROM_STORY,
    HALF_MONTHS,
    LABOUR_DAYS,
    LAST_F,
    LAST_M,
    MONTH,
    NAMED_YEAR,
    PARTS_OF_YEAR,
    THE_ELIDED,
    WEEK,
)
from recoupe.french.figures.fiscal import EXERCISE_YEAR
from recoupe.french.figures.small_words import A_M, AT_THE, OF, OF_A_MONTH, OF_FULL, THE_M_JOINED, THIS_F, THIS_M
from recoupe.recognition.figures.date_points import month_name, point, written, year_number
from recoupe.recognition.figures.edtf import (
    STRICT,
    DatePoint,
    interval,
    iso_week,
    months,
    moved,
    nearest_year,
    quarter,
    season,
    semester,
    week,
)
from recoupe.recognition.figures.fiscal_year import fiscal_months, is_fiscal
from recoupe.recognition.figures.numerals import numeral
from recoupe.recognition.figures.ordinals import rank
from recoupe.recognition.figures.past_or_future import lean
from recoupe.recognition.figures.phrases import Phrases, any_of
from recoupe.recognition.figures.relative import story_day
from recoupe.recognition.figures.rule import Match
from recoupe.recognition.figures.voice import voice
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_FEASTS = Phrases([*FEASTS.items(), *((name, name) for name in (*AROUND_EASTER, *SUNDAY_FEASTS))])
_LABOUR_DAYS, _NAMED_YEAR, _FIRST_MONTHS = any_of(LABOUR_DAYS), any_of(NAMED_YEAR), any_of(FIRST_MONTHS)
_MAY, _SUNDAY = 5, 6
_LABOUR_DAY = "first Monday of September"
_EXERCISE_YEAR = any_of(EXERCISE_YEAR)
_WHITSUN = 49  # days behind Easter
_FEW = 2  # mentions
_CODED_BEFORE = CODED_BEFORE | {"-", "/"}
_HALF_MONTH, _SUMMER = 15, 7
_QUARTERS, _HALVES, _WEEKS = 4, 2, 5
_SHORT_DECADES = range(10, 100, 10)


def period_date(first: int, last: int, value: str | None) -> Match:
    """Return a date without day, from token ``first`` up to ``last``."""
    return Match(first, last, Reading(Kind.DATE, value))


def _year_of(page: TokenStream, at: int) -> tuple[int | None, int]:
    """Read the year that a quarter or season belongs to: “2024”, “de 2024”, “de l'année dernière”."""
    own = _EXERCISE_YEAR.at(page, at)
    told = year_number(page, own[1]) if own else None
    if told:
        return told
    named = _NAMED_YEAR.at(page, at)
    here = named[1] if named else at + (page.keys[at] in OF_FULL)
    year = year_number(page, here)
    if year or not named:
        return year or (None, at)
    step, last = which_period(page, here)
    return (page.published.year + step if page.published else None), last


def which_period(page: TokenStream, at: int) -> tuple[int, int]:
    """Read “dernier” or “prochain” as a step of one period."""
    key = page.keys[at]
    return (-1, at + 1) if key in LAST else (1, at + 1) if key in NEXT else (0, at)


def part_of_year(page: TokenStream, at: int) -> Match | None:
    """Read a quarter or half-year: “troisième trimestre 2024”, “T3 2024”, “premier semestre”."""
    coded = _coded(page, at)
    if coded:
        return coded
    read = (-1, at + 1) if page.keys[at] in LAST_M else rank(page, at)
    if read is None or page.keys[read[1]] not in PARTS_OF_YEAR:
        return None
    number, here = read
    if page.keys[at - 1] in A_M or page.keys[here + 1] in IN_A_ROW:
        return None  # “un troisième trimestre consécutif”
    write, most = (quarter, _QUARTERS) if PARTS_OF_YEAR[page.keys[here]] == "Q" else (semester, _HALVES)
    if number < 0:
        number = most if _year_of(page, here + 1)[0] else number
    if not 1 <= number <= most:
        return None
    if is_fiscal(page, here + 1):
        return period_date(at, here + 1, fiscal_months(page, here + 1, 12 // most))
    year, last = _year_of(page, here + 1)
    if year is None and page.published is not None:
        middle = DatePoint(at, last, month=12 // most * number - 6 // most)
        tense = lean(page, at)
        year = nearest_year(middle, page.published, -STRICT if tense < 0 else tense)
    return period_date(at, last, write(year, number) if year else None)


def _coded(page: TokenStream, at: int) -> Match | None:
    """Read “T3 2024”, “S1 2025” and “3T 2024”."""
    key = page.keys[at]
    here = at + 1
    if page.kinds[at] == "number" and page.keys[at + 1] in CODED_BEHIND and page.glued(at + 1):
        key, here = page.keys[at + 1] + key, at + 2
    if len(key) != 2 or key[0] not in CODED_PARTS or key[1] not in "1234":
        return None
    half = CODED_PARTS[key[0]] == "S"
    year = year_number(page, here + (page.keys[here] in _CODED_BEFORE))
    if year is None and page.published and page.keys[at - 1] in THE_M_JOINED and key[0] in CODED_ALONE:
        middle = DatePoint(at, here, month=3 * int(key[1]) - 1)
        return period_date(at, here, quarter(nearest_year(middle, page.published, lean(page, at)), int(key[1])))
    if year is None or not page.keys[here] or (half and key[1] > "2"):
        return None
    number = int(key[1])
    return period_date(at, year[1], semester(year[0], number) if half else quarter(year[0], number))


def week_of_month(page: TokenStream, at: int) -> Match | None:
    """Read “première semaine d'octobre”: the week that begins on the first Monday of the month."""
    read = (-1, at + 1) if page.keys[at] in LAST_F else rank(page, at)
    if read is None or page.keys[read[1]] not in WEEK or page.keys[read[1] + 1] not in OF:
        return None
    date_point = point(page, read[1] + 2)
    if date_point is None or date_point.day is not None:
        return None
    if date_point.month is None:
        value = iso_week(date_point.year or 0, read[0]) if read[0] > 0 else None
        return period_date(at, date_point.last, value) if value else None
    if read[0] > _WEEKS:
        return None
    value = written(page, date_point)
    return period_date(at, date_point.last, week(int(value[:4]), date_point.month, read[0]) if value else None)


def half_month(page: TokenStream, at: int) -> Match | None:
    """Read “première quinzaine de juillet” and “seconde quinzaine d'août” as their days."""
    read = rank(page, at)
    if read is None or page.keys[read[1]] not in HALF_MONTHS or read[0] not in {1, 2}:
        return None
    if page.keys[read[1] + 1] not in OF_A_MONTH:
        return None
    here = read[1] + 2
    here += 2 * (page.keys[here] in MONTH and page.keys[here + 1] in OF)
    date_point = point(page, here) if month_name(page, here) else None
    if date_point is None:
        return None
    value = written(page, date_point)
    if value is None:
        return period_date(at, date_point.last, None)
    month = date.fromisoformat(f"{value}-01")
    first, last = (1, _HALF_MONTH) if read[0] == 1 else (_HALF_MONTH + 1, monthrange(month.year, month.month)[1])
    return period_date(at, date_point.last, interval(month.replace(day=first), month.replace(day=last)))


def new_term(page: TokenStream, at: int) -> Match | None:
    """Read “rentrée 2028” as the September of that year."""
    year = year_number(page, at + 1 + (page.keys[at + 1] in OF_FULL))
    return period_date(at, year[1], f"{year[0]:04d}-09") if year else None


def season_of_play(page: TokenStream, at: int) -> Match | None:
    """Read “cette saison” and “saison prochaine” as two years, from one summer to the next."""
    step, last = which_period(page, at + 1)
    if page.published is None or (not step and page.keys[at - 1] not in THIS_F):
        return None
    start = page.published.year + step - (page.published.month < _SUMMER)
    return period_date(at - (not step), last, f"{start:04d}/{start + 1:04d}")


def first_months(page: TokenStream, at: int) -> Match | None:
    """Read “neuf premiers mois de 2024”."""
    count = numeral(page, at)
    behind = _FIRST_MONTHS.at(page, count.last) if count else None
    if count is None or count.value is None or behind is None:
        return None
    year, last = _year_of(page, behind[1])
    if last == behind[1] or count.value not in range(2, 12):
        return None
    return period_date(at, last, months(year, 1, int(count.value)) if year else None)


def decade(page: TokenStream, at: int) -> Match | None:
    """Read “années 1990”, “années 90”, “années quatre-vingt-dix”."""
    if page.keys[at] not in DECADE:
        return None
    year = year_number(page, at + 1)
    if year is None:
        short = numeral(page, at + 1)
        if short is None or short.value not in _SHORT_DECADES:
            return None
        year = (1900 + int(short.value or 0), short.last)
    return period_date(at, year[1], f"{year[0] // 10}X") if year[0] % 10 == 0 else None


def century(page: TokenStream, at: int) -> Match | None:
    """Read “XIXe siècle” as ``18XX``."""
    read = rank(page, at)
    if read is None or page.keys[read[1]] not in CENTURIES or not 1 <= read[0] <= 21:
        return None
    before_christ = page.keys[read[1] + 1] in BEFORE_CHRIST
    return period_date(at, read[1] + 1, None if before_christ else f"{read[0] - 1:02d}XX")


def season_of(page: TokenStream, at: int) -> Match | None:
    """Read a season that is placed: “été 2024”, “hiver 2023-2024”, “cet été”, “printemps dernier”."""
    months = SEASONS.get(page.keys[at])
    if months is None or page.capital(at):
        return None
    year, last = _year_of(page, at + 1)
    if page.keys[last] in {"-", "–", "/"} and year and page.glued(last):
        second = year_number(page, last + 1)
        if second and second[0] == year + 1:
            year, last = second
    step, after = which_period(page, last)
    before = page.keys[at - 1]
    placed = year or step or before in THIS_M or (before in AT_THE and page.keys[at] in AT_THE_SEASONS)
    placed = placed or (before in THE_ELIDED and page.keys[at - 2] in BEFORE_SEASON)
    if not placed:
        return None
    if year is None and page.published and before in THIS_M and not step:
        year = page.published.year if _this_year(page, at, months) else _running(page.published, months)
    if year is None and page.published and step and not page.keys[last].startswith(FROM_STORY):
        running = _running(page.published, months)
        year = running and running + step  # “l'été dernier”, said in August
    if year is None and page.published:
        story = story_day(page, at, "M") if page.keys[last].startswith(FROM_STORY) else None
        told_from = story or page.published
        year = nearest_year(DatePoint(at, last, month=months[0] % 12 + 1), told_from, step * STRICT or lean(page, at))
    return period_date(at, after if step else last, season(year, *months) if year else None)


def _running(today: date, months: tuple[int, int]) -> int | None:
    """Return the year of a season that a day lies in, its last month apart; None where the season is not running."""
    first, last = months
    inside = first <= today.month < last if first < last else today.month >= first or today.month < last
    return today.year + (first > last and today.month >= first) if inside else None


def _this_year(page: TokenStream, at: int, months: tuple[int, int]) -> bool:
    """Return whether “cet été” is this year's: it lies inside the year, and the sentence does not look back."""
    return months[0] < months[1] and lean(page, at) >= 0


def feast(page: TokenStream, at: int) -> Match | None:
    """Read a feast of fixed date, with or without its year."""
    feast = _FEASTS.at(page, at)
    if feast is None or (page.keys[at - 1] in OF and page.keys[at - 2] not in AROUND_FEASTS):
        return None  # marché de Noël, île de Pâques
    name, last = feast
    if (page.glued(at) and page.keys[at - 1] == "-") or page.keys[at - 1] in WISHED:
        return None  # Jean-Noël, joyeux Noël
    if _LABOUR_DAYS.at(page, at) and _american(page, at):
        name = _LABOUR_DAY
    if name in CAPITAL_FEASTS and not page.capital(at):
        return None
    year = year_number(page, last)
    here = year[1] if year else last
    if year is None and page.published is None:
        return period_date(at, here, None)
    step, after = which_period(page, here)
    tense = step * STRICT or lean(page, at)
    day = feast_day(name, year[0]) if year else _near_feast(name, page.published, tense) if page.published else None
    return period_date(at, after, day and day.isoformat())


def _american(page: TokenStream, at: int) -> bool:
    """Return whether the work of the year is feasted in September, as in Québec."""
    return max(voice(page).strength(country, at) for country in ("CA", "US")) > _FEW


def feast_day(name: str, year: int) -> date:
    """Return the day of a feast in a year; ``name`` is a month and day, or a feast that moves with Easter."""
    if name in AROUND_EASTER:
        return moved(easter(year), days=AROUND_EASTER[name])
    if name == _LABOUR_DAY:
        return date(year, 9, 1 + -date(year, 9, 1).weekday() % 7)
    if name in SUNDAY_FEASTS:
        month, number = SUNDAY_FEASTS[name]
        sundays = [day for day in range(1, 31 + (month == _MAY)) if date(year, month, day).weekday() == _SUNDAY]
        sunday = date(year, month, sundays[number])
        return moved(sunday, days=7) if sunday == moved(easter(year), days=_WHITSUN) else sunday
    month, day = (int(part) for part in name.split("-"))
    return date(year, month, day)


def _near_feast(name: str, published: date, tense: int) -> date:
    """Return the feast nearest to the day of publication, or on the side that the sentence speaks of."""
    this = feast_day(name, published.year)
    return feast_day(name, nearest_year(DatePoint(0, 0, month=this.month, day=this.day), published, tense))


def numbered_week(page: TokenStream, at: int) -> Match | None:
    """Read “semaine 31”: the week as ISO 8601 counts it, of the year of publication where no other is named."""
    key = page.keys[at + 1]
    if page.kinds[at + 1] != "number" or len(key) > 2 or not key.isdecimal() or page.kinds[at + 2] == "number":
        return None
    year, last = _year_of(page, at + 2)
    year = year or (page.published.year if page.published else None)
    return period_date(at, last, iso_week(year, int(key)) if year else None)
