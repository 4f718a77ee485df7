"""Ages, which are printed like spans of time: years are an age unless something that lasts stands near."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import SENTENCE_ENDS
from recoupe.french.figures.context import MOVES
from recoupe.french.figures.numerals import CARDINALS
from recoupe.french.figures.people import (
    A_LITTLE,
    AGE,
    AGE_FROM,
    AGE_HEDGES,
    AGE_UNITS,
    AGES_LISTED,
    AND_MORE,
    BEFORE_ABOUT_AGE,
    BEHIND_AGE,
    CLAUSE_SUBJECTS,
    HAVING,
    HAVING_FOR,
    IS,
    LASTING,
    NOT_ALONE,
    NOT_BEFORE_AGE,
    NOT_BEHIND_AGE,
    PEOPLE,
    TERMS,
    TIME_NOUNS,
    YEARS_ABOUT,
    YEARS_OF_AGE,
)
from recoupe.french.figures.small_words import (
    A_F,
    AND,
    AND_OR,
    BETWEEN_TWO,
    MORE_LESS,
    MORE_LESS_NEAR,
    OF,
    THERE,
    TO,
    UNTIL_ELIDED,
)
from recoupe.french.figures.spans import HALVES
from recoupe.recognition.figures.measure import Measure, spell
from recoupe.recognition.figures.phrases import any_of
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Modifier, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_MONTHS = 12
_CENTS = 100
_OLDEST = 125
_GROWN = 6  # years from which “un boulanger de 34 ans” needs no word for a person
_NEAR, _LISTED, _FAR = 4, 7, 12
_NO_TERM = 60  # years that no mandate lasts
_AND_MORE = any_of(AND_MORE)
_LISTING = AND_OR | {","}


def is_age(page: TokenStream, measure: Measure) -> bool:
    """Return whether a span of years or months is how old somebody is."""
    if page.prefer is Kind.AGE:
        return True
    if measure.unit.symbol not in {"Y", "M"} or measure.unit.factor != 1 or not _of_a_life(measure):
        return False
    after = page.keys[measure.last]
    if after in OF and page.keys[measure.last + 1] in AGE:
        return True
    before = measure.first - 1
    if after in OF and (page.keys[before] not in OF or page.keys[measure.last + 1] in LASTING):
        return False  # “trois mois d'indemnités”, “de six ans de prison”
    if page.keys[before] not in NOT_BEFORE_AGE and _said_before(page, before):
        return True
    told_by = _unhedged(page, before)
    if after in NOT_BEHIND_AGE or (after in OF and page.keys[told_by] not in OF):
        return False
    return _told_by(page, measure, told_by)


def _of_a_life(measure: Measure) -> bool:
    return all(end is None or end.value is None or end.value <= _OLDEST for end in (measure.low, measure.high))


def _said_before(page: TokenStream, before: int) -> bool:
    """Return whether “âgé” stands a few words before, and no other age between."""
    for k in range(before, max(0, before - _LISTED) - 1, -1):
        if page.keys[k] in AGE:
            return True
        if page.keys[k] in AGE_UNITS:
            return False
    return False


def _unhedged(page: TokenStream, before: int) -> int:
    """Return the token before an age, the hedges and the other ages of a list passed over."""
    for _ in range(_LISTED):
        if page.keys[before] not in _LISTING or page.kinds[before - 1] != "number":  # 4, 7 et 11 ans
            break
        before -= 2
    if page.keys[before] in OF and page.keys[before - 1] in MORE_LESS_NEAR:
        before -= 2
        return before - (page.keys[before] in A_LITTLE)
    while page.keys[before] in AGE_HEDGES or (page.keys[before] in A_F and page.keys[before - 1] in BEFORE_ABOUT_AGE):
        before -= 1
    return before


def _told_by(page: TokenStream, measure: Measure, before: int) -> bool:
    """Return whether the word before a span, hedges apart, makes it an age."""
    key = page.keys[before]
    listed = page.kinds[measure.last - 1] == "number"  # the first of “19 et 21 ans”
    years = (
        (listed and measure.unit.symbol == "Y")
        or page.keys[measure.last - 1] in YEARS_OF_AGE
        or (page.keys[measure.last - 1] in YEARS_ABOUT and measure.low.about)
    )
    if key in OF | BETWEEN_TWO:
        return _hangs_on_person(page, before, measure, years=years)
    if key in AGES_LISTED:
        return measure.high is not None or before < measure.first - 1 or _and_more(page, measure)
    if key in {",", "("}:
        closed = listed or page.keys[measure.last] in BEHIND_AGE
        surely = page.capital(before - 1) and page.kinds[before - 1] == "word"
        years = years or page.keys[before - 1] in PEOPLE  # “son bébé (8 mois)”
        return years and closed and _named(page, before) and (surely or not _lasts(page, before))
    if key in AGE_FROM:
        if (
            key in TO
            and page.keys[before - 2] in OF
            and (page.kinds[before - 1] == "number" or page.keys[before - 1] in CARDINALS)
        ):
            return years and any(
                word in PEOPLE | AGE for word in _words_before(page, before - 2)
            )  # “de quatre à trois ans”
        lasts = (key not in TO or page.keys[before - 1] in UNTIL_ELIDED) and _lasts(page, before)
        aged = measure.low.value is not None and measure.low.value > _NO_TERM
        return years and not lasts and (aged or not any(word in TERMS for word in _clause_before(page, before)))
    if key in HAVING:
        own = years or any(word in PEOPLE for word in _words_before(page, before))
        return own and page.keys[before - 1] not in THERE and page.keys[measure.last] not in HAVING_FOR
    alone = (
        page.opens(measure.first) and page.keys[measure.last] == "," and page.keys[measure.last + 1] not in NOT_ALONE
    )
    return (
        alone and years and measure.low.value is not None and measure.low.value > _FAR and before + 1 == measure.first
    )


def _and_more(page: TokenStream, measure: Measure) -> bool:
    return _AND_MORE.at(page, measure.last) is not None


def _words_before(page: TokenStream, before: int, look: int = _NEAR) -> list[str]:
    """Return the words before a token, back to where its sentence begins."""
    words: list[str] = []
    for k in range(before - 1, max(-1, before - 1 - look), -1):
        if page.keys[k] in SENTENCE_ENDS:
            break
        words.append(page.keys[k])
    return words


def _clause_before(page: TokenStream, before: int) -> list[str]:
    """Return the words before a token, back to the pronoun with which its clause begins: “…, il sortira”."""
    words = _words_before(page, before)
    cut = next((k for k, word in enumerate(words) if word in CLAUSE_SUBJECTS), len(words))
    return words[:cut]


def _lasts(page: TokenStream, before: int) -> bool:
    """Return whether something that lasts, and has no age, stands a few words before."""
    start = before - len(_words_before(page, before, _LISTED))
    return any(page.keys[k] in LASTING and not page.capital(k) for k in range(start, before))


def _named(page: TokenStream, comma: int) -> bool:
    """Return whether a name or a noun stands before the comma or bracket of “Karim B., 32 ans,”."""
    here = comma - 1
    for _ in range(2):
        here -= page.keys[here] in {".", "»", ")", "”", '"'}
    return page.kinds[here] == "word"


def _hangs_on_person(page: TokenStream, of: int, measure: Measure, *, years: bool) -> bool:
    """Return whether the “de” before a span hangs on somebody, or on anything but what lasts."""
    if page.keys[of - 1] in TIME_NOUNS:
        return False  # “un nouveau président pour une période de cinq ans”
    if any(word in PEOPLE for word in _words_before(page, of)):
        return True
    if any(word in AGE for word in _words_before(page, of, _FAR)):
        return True
    if page.keys[of - 1].startswith(MOVES):
        return years and not _lasts(page, of)
    if page.keys[of - 1] in HAVING or (page.keys[of - 1] in MORE_LESS and page.keys[of - 2] in HAVING):
        return years and page.keys[of - 2] not in THERE and page.keys[measure.last] not in OF
    counted = page.kinds[of - 1] == "number" and of < measure.first - 1  # “120.000 de plus de 50 ans”
    noun = (page.kinds[of - 1] == "word" or counted) and page.keys[of] not in BETWEEN_TWO
    grown = measure.low.value is not None and measure.low.value >= _GROWN
    return years and noun and grown and not _lasts(page, of) and page.keys[of - 1] not in NOT_BEFORE_AGE | IS


def age(page: TokenStream, measure: Measure) -> Match:
    """Return a span as an age in years; months become hundredths of a year, “et demi” half a year."""
    factor = Fraction(1, _MONTHS) if measure.unit.symbol == "M" else Fraction(1)
    halved = measure.high is None and page.keys[measure.last] in AND and page.keys[measure.last + 1] in HALVES
    half = Fraction(int(halved), 2)
    ends = [end and end.times(measure.unit.factor) for end in (measure.low, measure.high)]
    low, high = (end if end is None else spell(Fraction(round((end + half) * factor * _CENTS), _CENTS)) for end in ends)
    about = Modifier.ABOUT if measure.low.about else None
    return Match(measure.first, measure.last + 2 * halved, Reading(Kind.AGE, low, high, "a", about))
