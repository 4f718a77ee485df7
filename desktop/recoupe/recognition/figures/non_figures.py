"""Numbers that are no figures: labels, scores, house and road numbers, names of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import EDGES, MONTHS, WEEKDAYS
from recoupe.french.figures.context import FUNCTION_WORDS, LABELS, SHORT_LABELS, SPORT, STREETS, YEAR_LABELS
from recoupe.french.figures.currencies import CODES
from recoupe.french.figures.signs import SIGNS
from recoupe.french.figures.spans import SPANS
from recoupe.recognition.figures.date_points import year_number
from recoupe.recognition.figures.dates import counts
from recoupe.recognition.figures.measure import moved
from recoupe.recognition.figures.rule import Match

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_LISTING = frozenset({",", "et", "à", "ou", "-", "–"})
_LOOK = 25
_POSTCODE = 5
_SCORE_DIGITS = 3
_LABEL_DIGITS = 4
_AMOUNTS = frozenset({"%", "€", "$", "£", "°", "million", "millions", "milliard", "milliards", "pour", "md", "mds"})


def excluded(page: TokenStream, at: int) -> Match | None:
    """Return the tokens to pass over where a number only names, ranks or addresses something."""
    if page.kinds[at] == "void":
        return Match(at, at + 1, None)
    for rule in (_listed, _noted, _glued, _reference, _labelled, _around_the_clock, _score, _address, _model):
        last = rule(page, at)
        if last:
            return Match(at, last, None)
    return None


def _listed(page: TokenStream, at: int) -> int:
    """Pass over the number of an item: “2. Le bilan”, “3) Parce que”, where a line begins."""
    numbered = page.keys[at].isdecimal() and len(page.keys[at]) <= 2 and page.glued(at + 1)
    heads = page.keys[at - 1] in {"\n", ""} and page.keys[at + 1] in {".", ")", "/"}
    return at + 2 if numbered and heads and page.capital(at + 2) and not page.glued(at + 2) else 0


def _noted(page: TokenStream, at: int) -> int:
    """Pass over notes (“[2]”) and numbers with a leading nought (“007”), which count nothing."""
    if page.keys[at - 1] == "[" and page.keys[at + 1] == "]":
        return at + 1
    padded = page.keys[at].isdecimal() and page.keys[at][0] == "0" and len(page.keys[at]) > 1
    dated = page.keys[at + 1] in MONTHS or page.keys[at + 1] in {"h", "/", "-", "au"}
    return at + 1 if padded and not dated and _plain(page, at) else 0


def _plain(page: TokenStream, at: int) -> bool:
    """Return whether nothing follows a number that it could count or measure."""
    after = page.keys[at + 1]
    if after in _AMOUNTS or (page.kinds[at + 1] == "word" and page.glued(at + 1)):
        return False
    if page.kinds[at + 1] != "word" or page.capital(at + 1) or after in FUNCTION_WORDS:
        return True
    return not after.endswith(("s", "x")) and len(after) > 2


def _glued(page: TokenStream, at: int) -> int:
    """Pass over “GPT-4”, “Covid-19”, “4x4”, “#1”."""
    before = at - 1
    if page.glued(at):
        hyphen = page.keys[before] in {"-", "–"} and page.glued(before) and page.kinds[at - 2] == "word"
        if hyphen and page.keys[at - 2] not in EDGES and page.keys[at - 2] not in {"h", *MONTHS, *WEEKDAYS}:
            return at + 1
        if page.kinds[before] == "word" and page.raw(before) not in CODES | {"US"}:
            return at + 1
        if page.keys[before] in {"#", "@", "_", "&"}:
            return at + 1
    return at + 3 if page.keys[at + 1] in {"x", "×"} and page.glued(at + 1) and page.kinds[at + 2] == "number" else 0


def _labelled(page: TokenStream, at: int) -> int:
    """Pass over “article 49.3”, “page 12”, “n° 4”, “ligne 14”."""
    before = at - 1
    if page.keys[before] in {".", "°", "º", ":"} and page.keys[before - 1] in SHORT_LABELS:
        return at + 3 if page.keys[at + 1] == "-" and page.kinds[at + 2] == "number" else at + 1
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
    here = at + 1 + (page.keys[at + 1] in {"h", "heures", "j", "jours"})
    return here + 2 if page.keys[here] in {"/", "sur"} and page.keys[here + 1] == page.keys[at] else 0


def _score(page: TokenStream, at: int) -> int:
    """Pass over “3-1”, “2 à 1”, “2 buts à 1” and “6/4”: two small numbers that no unit follows."""
    second = at + 2 + (page.keys[at + 1] in {"but", "buts", "sets", "set", "manches", "partout"})
    join, first, other = page.keys[second - 1], page.keys[at], page.keys[second]
    if join not in {"-", "–", "à", "/"} or page.kinds[second] != "number":
        return 0
    if join == "/" and not first.isdecimal() and page.glued(at + 1) and page.glued(second):
        return second + 1  # a mark: 4,2/5
    if join == "/" and page.keys[at - 1] in {"le", "du", "au", *WEEKDAYS}:
        return 0  # a day and its month
    if not (first.isdecimal() and other.isdecimal()) or max(len(first), len(other)) > _SCORE_DIGITS:
        return 0
    if _measured(page, second + 1):
        return 0
    if join == "à" and page.keys[at - 1] == "de" and moved(page, at - 1):
        return 0  # “(passer) de 28 à 27”
    if join == "à":
        sport = second > at + 2 or any(page.keys[k] in SPORT for k in range(max(0, at - _LOOK), min(page.size, at + 8)))
        return second + 1 if sport or int(first) > int(other) else 0
    return second + 1 if join != "/" or int(first) >= int(other) else 0


def _measured(page: TokenStream, at: int) -> bool:
    """Return whether a token is a unit, or a noun that is counted."""
    key = page.keys[at]
    if key in _AMOUNTS or key in SPANS or key in MONTHS or page.raw(at) in SIGNS:
        return True
    return counts(page, at) and key not in SPORT


def _address(page: TokenStream, at: int) -> int:
    """Pass over “12, rue des Lilas” and “75011 Paris”."""
    here = at + 1 + (page.keys[at + 1] == ",")
    here += page.keys[here] in {"bis", "ter", "quater"}
    if page.keys[here] in STREETS and (
        page.keys[here + 1] in {"de", "du", "des", "d'", "la"} or page.capital(here + 1)
    ):
        return here
    postcode = len(page.keys[at]) == _POSTCODE and page.keys[at].isdecimal()
    return at + 1 if postcode and page.capital(at + 1) and not page.glued(at + 1) else 0


def _model(page: TokenStream, at: int) -> int:
    """Pass over “iPhone 15”, “Boeing 737”, “Ligue 1”: a name, then a bare number."""
    before = at - 1
    if page.kinds[before] != "word" or len(page.keys[before]) < 2 or page.keys[before] in FUNCTION_WORDS:
        return 0
    named = any(c.isupper() for c in page.raw(before)) and not page.opens(before)
    if not named or not page.keys[at].isdecimal() or len(page.keys[at]) > _LABEL_DIGITS or year_number(page, at):
        return 0
    dated = page.keys[before] in WEEKDAYS or page.keys[before] in MONTHS or page.keys[at + 1] in MONTHS
    code = page.raw(before) in CODES or (page.glued(at + 1) and page.kinds[at + 1] == "word")
    return at + 1 if not dated and not code and _plain(page, at) else 0
