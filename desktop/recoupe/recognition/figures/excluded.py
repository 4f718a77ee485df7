"""Numbers that are no figures: labels, scores, house and road numbers, model names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.recognition.figures.points import year_number
from recoupe.recognition.figures.match import Match
from recoupe.recognition.figures.words.context import FUNCTION_WORDS, LABELS, SPORT, STREETS

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokens import Page

_LOOK = 25
_POSTCODE = 5


def excluded(page: Page, at: int) -> Match | None:
    """Return the tokens to pass over where a number only names, ranks or addresses something."""
    if page.kinds[at] == "void":
        return Match(at, at + 1, None)
    if page.kinds[at] != "number":
        return None
    for rule in (_glued, _labelled, _around_the_clock, _score, _address, _model):
        last = rule(page, at)
        if last:
            return Match(at, last, None)
    return None


def _plain(page: Page, at: int) -> bool:
    """Return whether nothing follows a number that would make it an amount."""
    after = page.keys[at + 1]
    if after in {"%", "€", "$", "£", "°", "million", "millions", "milliard", "milliards"}:
        return False
    if after == "pour" and page.keys[at + 2] == "cent":
        return False
    return (
        page.kinds[at + 1] != "word"
        or page.capital(at + 1)
        or after in FUNCTION_WORDS
        or not after.endswith(("s", "x"))
    )


def _glued(page: Page, at: int) -> int:
    """Pass over “GPT-4”, “Covid-19”, “4x4”, “49-3”, “#1”."""
    if page.glued(at):
        hyphen = page.keys[at - 1] in {"-", "‐", "–"} and page.glued(at - 1) and page.kinds[at - 2] == "word"
        if (
            hyphen
            and page.keys[at - 2] not in {"mi", "fin", "début", "h"}
            or page.kinds[at - 1] == "word"
            and page.raw(at - 1) not in _CODES
        ):
            return at + 1
        if page.keys[at - 1] in {"#", "@", "_", "&"}:
            return at + 1
    if page.keys[at + 1] in {"x", "×"} and page.kinds[at + 2] == "number":
        return at + 3
    return 0


_CODES = {"EUR", "USD", "CHF", "GBP", "CAD", "JPY", "US", "M", "h", "min"}


def _labelled(page: Page, at: int) -> int:
    """Pass over “article 49.3”, “page 12”, “n° 4”, “ligne 14”."""
    before = at - 1
    if page.keys[before] in {".", "°", "º", ":"} and page.keys[before - 1] in {
        "n",
        "art",
        "p",
        "no",
        "tél",
        "tel",
        "isbn",
        "siren",
        "siret",
    }:
        return at + 1
    if page.keys[before] not in LABELS or not page.keys[before]:
        return 0
    if not _plain(page, at) or (
        year_number(page, at) and page.keys[before] in {"version", "saison", "loi", "directive", "scène", "stade"}
    ):
        return 0
    return at + 1


def _around_the_clock(page: Page, at: int) -> int:
    """Pass over “24h/24”, “7 jours sur 7”."""
    if page.keys[at] not in {"24", "7"}:
        return 0
    here = at + 1 + (page.keys[at + 1] in {"h", "heures", "j", "jours"})
    if page.keys[here] in {"/", "sur"} and page.keys[here + 1] == page.keys[at]:
        return here + 2
    return 0


def _score(page: Page, at: int) -> int:
    """Pass over “3-1”, “2 à 1” and “6/4”: two small numbers that no unit follows."""
    join = page.keys[at + 1]
    if join not in {"-", "–", "à", "/", "partout"} or not page.keys[at].isdecimal() or len(page.keys[at]) > 3:  # noqa: PLR2004
        return 0
    other = page.keys[at + 2]
    if page.kinds[at + 2] != "number" or not other.isdecimal() or len(other) > 3:  # noqa: PLR2004
        return 0
    if join == "/":
        return 0 if int(page.keys[at]) < int(other) else at + 3
    named = page.kinds[at + 3] == "word" and page.keys[at + 3] not in FUNCTION_WORDS
    if join == "à":
        sport = any(page.keys[k] in SPORT for k in range(max(0, at - _LOOK), min(page.size, at + 8)))
        return (
            at + 3
            if not named and (sport or int(page.keys[at]) > int(other)) and page.keys[at + 3] not in {"%", "€", "$"}
            else 0
        )
    return at + 3 if not named and page.keys[at + 3] not in {"%", "€", "$", "£", "°"} else 0


def _address(page: Page, at: int) -> int:
    """Pass over “12, rue des Lilas” and “75011 Paris”."""
    here = at + 1 + (page.keys[at + 1] == ",")
    here += page.keys[here] in {"bis", "ter", "quater"}
    if page.keys[here] in STREETS and page.keys[here] not in {"bis", "ter"}:
        return here
    postcode = len(page.keys[at]) == _POSTCODE and page.keys[at].isdecimal()
    return at + 1 if postcode and page.capital(at + 1) and not page.keys[at + 1].startswith("km") else 0


def _model(page: Page, at: int) -> int:
    """Pass over “iPhone 15”, “Boeing 737”, “Ligue 1”: a name, then a bare number."""
    before = page.raw(at - 1) if at else ""
    named = page.kinds[at - 1] == "word" and len(before) > 1 and any(c.isupper() for c in before) and not page.keys[at - 1] in FUNCTION_WORDS  # fmt: skip
    if not named or page.keys[at - 1] in _OPENERS or not page.keys[at].isdecimal() or len(page.keys[at]) > 4:  # noqa: PLR2004
        return 0
    if year_number(page, at) or page.kinds[at + 1] in {"word", "elision"} and page.glued(at + 1):
        return 0
    from recoupe.recognition.figures.words.calendar import MONTHS, WEEKDAYS

    if page.keys[at - 1] in WEEKDAYS or page.keys[at - 1] in MONTHS or page.keys[at + 1] in MONTHS:
        return 0
    return at + 1 if _plain(page, at) and not page.opens(at) else 0


_OPENERS = frozenset(
    "plus près environ quelque moins avec sur pour sauf seuls seules ces ses mes bilan autour usd eur chf gbp us".split()
)
