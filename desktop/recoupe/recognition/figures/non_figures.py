"""Numbers that are no figures: labels, scores, house and road numbers, names of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import EDGES, MONTHS, WEEKDAYS
from recoupe.french.figures.context import (
    ADDRESS_PARTS,
    AMOUNTS,
    BEFORE_CALL,
    BEHIND_STREET,
    BETWEEN_CALLS,
    CALLING,
    CALLS_NOT,
    DEPARTMENT_IN,
    DEPARTMENT_NOT_BEFORE,
    DIALLING,
    FUNCTION_WORDS,
    GLUED_HOUR,
    HOUSE,
    LABELS,
    LISTING,
    NAMED,
    NEWS_AT,
    NEWS_CALLED,
    NEWS_HOURS,
    NUMBERED_NAMES,
    PADDED_BEFORE,
    PER_CENT_OF,
    RATE_BEFORE,
    RATED,
    ROAD_BEFORE,
    ROADS,
    ROUND_THE_CLOCK,
    ROUND_THE_CLOCK_OVER,
    SCORED_BETWEEN,
    SERVED,
    SHORT_LABELS,
    SPORT,
    STREETS,
    TEXTING,
    TIMES_SIGN,
    VOTED,
    YEAR_LABELS,
)
from recoupe.french.figures.countries import SUM_SIGNS
from recoupe.french.figures.currencies import CODES
from recoupe.french.figures.numerals import MONEY_SCALE_SIGNS, SCALE_SIGNS
from recoupe.french.figures.signs import SIGNS
from recoupe.french.figures.small_words import FOR, OF, OF_FULL, OF_THE_M, THE, THE_F, THE_M, THE_M_JOINED, TO
from recoupe.french.figures.spans import SPANS
from recoupe.recognition.figures.date_points import year_number
from recoupe.recognition.figures.dates import counts
from recoupe.recognition.figures.measure import moved
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_LISTING = LISTING | {",", "-", "–"}
_LOOK = 25
_POSTCODE = 5
_SCORE_DIGITS = 3
_LABEL_DIGITS = 4
_CODE = 2  # letters of an airline
_NAME_DIGITS = 3
_LONGEST_MONTH = 31
_DAY_DIGITS = 2
_VOTE = 5  # tokens before “221 à 206” in which a vote is told
_CALL = 16  # tokens behind a verb of calling in which numbers are called
_BETWEEN_CALLS = BETWEEN_CALLS | {","}
_DEPARTMENT_NOT_BEFORE = DEPARTMENT_NOT_BEFORE | {"/"}
_PADDED_BEFORE = PADDED_BEFORE | {"/", "-"}
_GLUED_HOUR = GLUED_HOUR | MONTHS.keys() | WEEKDAYS.keys()
_DAY_BEFORE = THE_M_JOINED | WEEKDAYS.keys()
_TIMES_SIGN = TIMES_SIGN | {"×"}
_OVER = ROUND_THE_CLOCK_OVER | {"/"}
_SCORE_JOINS = TO | {"-", "–", "/"}


def excluded(page: TokenStream, at: int) -> Match | None:
    """Return the tokens to pass over where a number only names, ranks or addresses something."""
    if page.kinds[at] == "void":
        return Match(at, at + 1, None)
    for rule in (
        _named,
        _district,
        _by_number,
        _called,
        _news_hour,
        _road,
        _base,
        _listed,
        _section,
        _noted,
        _glued,
        _reference,
        _labelled,
        _around_the_clock,
        _score,
        _address,
        _model,
        _route,
    ):
        last = rule(page, at)
        if last:
            return Match(at, last, None)
    return None


def _named(page: TokenStream, at: int) -> int:
    """Pass over “(le) 49.3” and “CAC 40”: numbers that are names."""
    if page.keys[at] in NAMED and _plain(page, at):
        return at + 1
    small = len(page.keys[at].replace(",", "").replace(".", "")) <= _NAME_DIGITS
    return at + 1 if page.keys[at - 1] in NUMBERED_NAMES and page.capital(at - 1) and small and _plain(page, at) else 0


def _district(page: TokenStream, at: int) -> int:
    """Pass over “(dans) le 93”, “(la députée) du 93” and “Essonne (91)”: departments by their number."""
    key, before = page.keys[at], page.keys[at - 1]
    if not (key.isdecimal() and len(key) == 2 and _plain(page, at)):
        return 0
    if page.keys[at + 1] in MONTHS or page.keys[at + 1] in _DEPARTMENT_NOT_BEFORE:
        return 0
    inside = before in THE_M and page.keys[at - 2] in DEPARTMENT_IN
    of = before in OF_THE_M and (int(key) > _LONGEST_MONTH or page.keys[at - 2] in SERVED)
    said = page.said is not None and page.said.kind is Kind.AGE
    bracketed = before == "(" and page.keys[at + 1] == ")" and page.capital(at - 2) and not said
    return at + 1 if inside or of or bracketed else 0


def _by_number(page: TokenStream, at: int) -> int:
    """Pass over “le 3018” and “le 119, numéro …”: what no day and no year can be is called by its number."""
    key = page.keys[at]
    named = page.keys[at - 1] in THE_M and key.isdecimal() and len(key) <= _LABEL_DIGITS and int(key) > _LONGEST_MONTH
    ends = page.kinds[at + 1] != "word" or page.keys[at + 1] in FUNCTION_WORDS
    ends = ends and page.keys[at + 1] not in {"-", "–", "/"}
    return at + 1 if named and ends and _plain(page, at) and not year_number(page, at) else 0


def _called(page: TokenStream, at: int) -> int:
    """Pass over “composez le 15”, “appelez le 3919”, and the other numbers of the sentence that one may call."""
    if page.keys[at - 1] not in BEFORE_CALL or not _plain(page, at) or not _digits_alone(page, at):
        return 0
    for k in range(at - 2, max(-1, at - _CALL), -1):
        if page.keys[k] in {".", "!", "?", "\n"} or page.keys[at + 1] in MONTHS:
            return 0
        near = all(page.keys[j] in _BETWEEN_CALLS or page.kinds[j] == "number" for j in range(k + 1, at))
        calling = page.keys[k].startswith(CALLING) and page.keys[k] not in CALLS_NOT
        if calling or (near and page.keys[k] in DIALLING | TEXTING):
            return _dialled(page, at)
    return 0


def _digits_alone(page: TokenStream, at: int) -> bool:
    """Return whether a number is printed in digits and blanks only."""
    return page.keys[at].replace(" ", "").replace("\u00a0", "").replace("\u202f", "").isdecimal()


def _dialled(page: TokenStream, at: int) -> int:
    """Return the token behind the groups of digits that one dials: “7 15 15”."""
    here = at + 1
    while page.kinds[here] == "number" and len(page.keys[here]) in {2, 3} and page.keys[here].isdecimal():
        here += 1
    return here


def _route(page: TokenStream, at: int) -> int:
    """Pass over “(la) 138”, which is a road, a line or a room."""
    named = page.keys[at - 1] in THE_F and page.keys[at].isdecimal() and 1 < len(page.keys[at]) <= _NAME_DIGITS
    return at + 1 if named and _plain(page, at) and not page.capital(at + 1) and page.kinds[at + 1] != "number" else 0


def _news_hour(page: TokenStream, at: int) -> int:
    """Pass over “(le) 20 Heures”, which is a programme."""
    hours = page.keys[at + 1] in NEWS_AT and page.keys[at - 1] in THE_M_JOINED and page.keys[at] in NEWS_HOURS
    return at + 2 if hours or page.raw(at + 1) in NEWS_CALLED else 0


def _road(page: TokenStream, at: int) -> int:
    """Pass over “(la) D 31” and “(l')A 7”."""
    road = page.raw(at - 1) in ROADS and page.keys[at].isdecimal() and len(page.keys[at]) <= _LABEL_DIGITS
    return at + 1 if road and page.keys[at - 2] in ROAD_BEFORE else 0


def _base(page: TokenStream, at: int) -> int:
    """Pass over the whole of a rate: “(12 décès) pour 100 000 habitants”."""
    digits = "".join(c for c in page.keys[at] if c.isdigit())
    rated = page.keys[at - 1] in RATE_BEFORE and page.keys[at + 1] in RATED
    return at + 1 if rated and digits.strip("0") == "1" and len(digits) > _SCORE_DIGITS else 0


def _listed(page: TokenStream, at: int) -> int:
    """Pass over the number of an item: “2. Le bilan”, “3) Parce que”, where a line begins."""
    numbered = page.keys[at].isdecimal() and len(page.keys[at]) <= 2 and page.glued(at + 1)
    heads = page.keys[at - 1] in {"\n", ""} and page.keys[at + 1] in {".", ")", "/"}
    item = page.capital(at + 2) or page.kinds[at + 2] == "clock"
    return at + 2 if numbered and heads and item and not page.glued(at + 2) else 0


def _section(page: TokenStream, at: int) -> int:
    """Pass over “3.2.3”: the number of a section or a version."""
    last = at + 1
    while page.keys[last] == "." and page.glued(last) and page.kinds[last + 1] == "number" and page.glued(last + 1):
        last += 2
    return last if last > at + 1 and "." in page.keys[at] else 0


def _noted(page: TokenStream, at: int) -> int:
    """Pass over notes (“[2]”) and numbers with a leading nought (“007”), which count nothing."""
    if page.keys[at - 1] == "[" and page.keys[at + 1] == "]":
        return at + 1
    padded = page.keys[at].isdecimal() and page.keys[at][0] == "0" and len(page.keys[at]) > 1
    dated = page.keys[at + 1] in MONTHS or page.keys[at + 1] in _PADDED_BEFORE
    return at + 1 if padded and not dated and _plain(page, at) else 0


def _priced(page: TokenStream, at: int) -> bool:
    """Return whether “M€” or “Md$” stands at a token."""
    return page.keys[at] in MONEY_SCALE_SIGNS | SCALE_SIGNS and page.keys[at + 1] in {"€", "$", "£"}


def _plain(page: TokenStream, at: int) -> bool:
    """Return whether nothing follows a number that it could count or measure."""
    after = page.keys[at + 1]
    if _priced(page, at + 1):
        return False
    share = after not in FOR or page.keys[at + 2] in PER_CENT_OF
    if (after in AMOUNTS and share) or (page.kinds[at + 1] == "word" and page.glued(at + 1)):
        return False
    if page.kinds[at + 1] != "word" or page.capital(at + 1) or after in FUNCTION_WORDS:
        return True
    return not after.endswith(("s", "x")) and len(after) > 2


def _glued(page: TokenStream, at: int) -> int:
    """Pass over “GPT-4”, “Covid-19”, “4x4”, “#1”."""
    before = at - 1
    if page.glued(at):
        hyphen = page.keys[before] in {"-", "–"} and page.glued(before) and page.kinds[at - 2] == "word"
        if hyphen and page.keys[at - 2] not in EDGES and page.keys[at - 2] not in _GLUED_HOUR:
            return at + 1
        if page.kinds[before] == "word" and page.raw(before) not in CODES | {"US"}:
            return at + 1
        if page.keys[before] in {"#", "@", "_", "&"}:
            return at + 1
        if page.keys[before] in {",", "."} and page.glued(before) and page.raw(at - 2)[-1:].isdigit():
            return at + 1 if page.kinds[at - 2] == "word" else 0  # PM2,5
    if page.keys[at + 1] in {"-", "+"} and page.glued(at + 1) and page.glued(at + 2) and _after_sign(page, at):
        return at + 3  # “50-Otages”, “90+4”
    return at + 3 if page.keys[at + 1] in _TIMES_SIGN and page.glued(at + 1) and page.kinds[at + 2] == "number" else 0


def _after_sign(page: TokenStream, at: int) -> bool:
    """Return whether what is glued behind a number and its sign makes a name, or the minute of a match, of it."""
    if page.keys[at + 1] == "+":
        return page.kinds[at + 2] == "number"
    return page.kinds[at + 2] == "word" and page.capital(at + 2)


def _labelled(page: TokenStream, at: int) -> int:
    """Pass over “article 49.3”, “page 12”, “n° 4”, “ligne 14”."""
    before = at - 1
    if page.keys[before] in {".", "°", "º", ":"} and page.keys[before - 1] in SHORT_LABELS:
        joined = page.keys[at + 1] == "-" and page.glued(at + 1) and page.glued(at + 2)
        return at + 3 if joined and page.kinds[at + 2] == "number" else at + 1
    coded = page.raw(before).isupper() and len(page.keys[before]) == _CODE and page.keys[before - 1] in LABELS
    if coded and _plain(page, at):
        return at + 1  # “vol AF 1234”
    label = page.keys[before]
    if label not in LABELS or not _plain(page, at) or (label not in YEAR_LABELS and year_number(page, at)):
        return 0
    last = at + 1
    while page.keys[last] in _LISTING and page.kinds[last + 1] == "number" and _plain(page, last + 1):
        if year_number(page, last + 1):
            break
        last += 2
    return last


def _reference(page: TokenStream, at: int) -> int:
    """Pass over “2016/679”: the year and number of an act, and no season."""
    year, after = year_number(page, at), page.keys[at + 2]
    slashed = page.keys[at + 1] == "/" and page.glued(at + 1) and page.glued(at + 2) and after.isdecimal()
    if not (year and slashed and page.kinds[at + 2] == "number"):
        return 0
    return 0 if int(after) in {year[0] + 1, (year[0] + 1) % 100} else at + 3


def _around_the_clock(page: TokenStream, at: int) -> int:
    """Pass over “24h/24”, “7 jours sur 7”."""
    if page.keys[at] not in {"24", "7"}:
        return 0
    here = at + 1 + (page.keys[at + 1] in ROUND_THE_CLOCK)
    return here + 2 if page.keys[here] in _OVER and page.keys[here + 1] == page.keys[at] else 0


def _score(page: TokenStream, at: int) -> int:
    """Pass over “3-1”, “2 à 1”, “2 buts à 1” and “6/4”: two small numbers that no unit follows."""
    second = at + 2 + (page.keys[at + 1] in SCORED_BETWEEN)
    join, first, other = page.keys[second - 1], page.keys[at], page.keys[second]
    if join not in _SCORE_JOINS or page.kinds[second] != "number":
        return 0
    if join == "/" and not first.isdecimal() and page.glued(at + 1) and page.glued(second):
        return second + 1  # a mark: 4,2/5
    headed = len(first) == len(other) == _DAY_DIGITS and page.raw(at - 1).isupper()  # LIÈGE 16/12 (Belga)
    if join == "/" and (headed or page.keys[at - 1] in _DAY_BEFORE):
        return 0  # a day and its month
    if not (first.isdecimal() and other.isdecimal()) or max(len(first), len(other)) > _SCORE_DIGITS:
        return 0
    if _measured(page, second + 1):
        return 0
    if join in TO and not VOTED.isdisjoint(page.keys[max(0, at - _VOTE) : at]):
        return 0  # “a voté 221 à 206 une résolution”
    if join in TO and page.keys[at - 1] in OF_FULL and moved(page, at - 1):
        return 0  # “(passer) de 28 à 27”
    if join in TO:
        sport = second > at + 2 or any(page.keys[k] in SPORT for k in range(max(0, at - _LOOK), min(page.size, at + 8)))
        return second + 1 if sport or int(first) > int(other) else 0
    return second + 1 if join != "/" or int(first) >= int(other) else 0


def _measured(page: TokenStream, at: int) -> bool:
    """Return whether a token is a unit, or a noun that is counted."""
    key = page.keys[at]
    if _priced(page, at) or key in AMOUNTS | SUM_SIGNS or key in SPANS or key in MONTHS or page.raw(at) in SIGNS:
        return True
    return counts(page, at) and key not in SPORT


def _address(page: TokenStream, at: int) -> int:
    """Pass over “12, rue des Lilas” and “75011 Paris”."""
    here = at + 1 + (page.keys[at + 1] in ADDRESS_PARTS)
    here += page.keys[here] == ","
    here += page.keys[here] in ADDRESS_PARTS
    housed = page.keys[at - 1] in HOUSE
    if page.keys[here] in STREETS and (housed or page.keys[here + 1] in BEHIND_STREET or page.capital(here + 1)):
        return here
    if housed and page.keys[here] in OF and page.keys[here + 1] in THE and page.keys[here + 2] in STREETS:
        return here
    postcode = len(page.keys[at]) == _POSTCODE and page.keys[at].isdecimal()
    return at + 1 if postcode and page.capital(at + 1) and not page.glued(at + 1) else 0


def _listed_behind(page: TokenStream, at: int) -> bool:
    """Return whether an article stands behind a measure and a comma: “34 %, la CAQ 17”."""
    said = page.said
    listed = page.keys[at] in THE and page.keys[at - 1] == ","
    return listed and said is not None and "." not in page.keys[said.last : at]


def _model(page: TokenStream, at: int) -> int:
    """Pass over “iPhone 15”, “Boeing 737”, “Ligue 1”: a name, then a bare number."""
    before = at - 1
    if page.kinds[before] != "word" or len(page.keys[before]) < 2 or page.keys[before] in FUNCTION_WORDS:
        return 0
    named = any(c.isupper() for c in page.raw(before)) and not page.opens(before)
    digits = page.keys[at].replace(".", "", 1)  # “Version 1.2”, “iOS 17”
    if not named or not digits.isdecimal() or len(digits) > _LABEL_DIGITS or year_number(page, at):
        return 0
    if page.raw(before).isupper() and _listed_behind(page, before - 1):
        return 0
    dated = page.keys[before] in WEEKDAYS or page.keys[before] in MONTHS or page.keys[at + 1] in MONTHS
    code = page.raw(before) in CODES or (page.glued(at + 1) and page.kinds[at + 1] == "word")
    return at + 1 if not dated and not code and _plain(page, at) else 0
