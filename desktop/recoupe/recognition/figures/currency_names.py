"""The names of currencies, the newsroom's first and then CLDR's, each with its ISO 4217 code."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from babel.numbers import get_currency_name, list_currencies

from recoupe.french.figures.currencies import CENTS, CODES, LATER_CODES, SHORT
from recoupe.recognition.figures.phrases import Phrases


@cache
def currencies() -> Phrases[str]:
    """Return every currency name with its ISO 4217 code, newsroom names first."""
    named = list(SHORT.items())
    for code in sorted(list_currencies("fr")):
        forms = {get_currency_name(code, count, locale="fr") for count in (1, 2)}
        named += [(form.lower(), code) for form in sorted(forms) if " " in form and "(" not in form]
    return Phrases([*named, *((code.lower(), code) for code in sorted(CODES | LATER_CODES))])


def hundredths(word: str) -> tuple[str, Fraction] | None:
    """Return the currency that a word for hundredths belongs to, and the hundredth itself."""
    code = CENTS.get(word)
    return None if code is None else (code, Fraction(1, 100))
