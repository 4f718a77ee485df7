"""Percentages, per mille and points."""

from __future__ import annotations

import pytest

PHRASES = [
    ("100%", "100%=percent 100 %"),
    ("100 %", "100 %=percent 100 %"),
    ("cent pour cent", "cent pour cent=percent 100 %"),
    ("20 pour cent", "20 pour cent=percent 20 %"),
    ("vingt pour-cent", "vingt pour-cent=percent 20 %"),
    ("vingt pourcent", "vingt pourcent=percent 20 %"),
    ("deux virgule cinq pour cent", "deux virgule cinq pour cent=percent 2.5 %"),
    ("3,5%", "3,5%=percent 3.5 %"),
    ("-3,5 %", "-3,5 %=percent -3.5 %"),
    ("moins trois pour cent", "moins trois pour cent=percent -3 %"),
    ("+2 %", "+2 %=percent 2 %"),
    ("10 à 20 %", "10 à 20 %=percent 10..20 %"),
    ("10-20 %", "10-20 %=percent 10..20 %"),
    ("10 % à 20 %", "10 % à 20 %=percent 10..20 %"),
    ("entre dix et vingt pour cent", "dix et vingt pour cent=percent 10..20 %"),
    ("un demi pour cent", "un demi pour cent=percent 0.5 %"),
    ("un pour cent", "un pour cent=percent 1 %"),
    ("1,2 pour mille", "1,2 pour mille=percent 0.12 %"),
    ("5 ‰", "5 ‰=percent 0.5 %"),
    ("2 points de pourcentage", "2 points de pourcentage=percent 2 pp"),
    ("0,5 point", "0,5 point=percent 0.5 pp"),
    ("un demi-point", "un demi-point=percent 0.5 pp"),
    ("25 points de base", "25 points de base=percent 0.25 pp"),
]


@pytest.mark.parametrize(("phrase", "figures"), PHRASES)
def test_a_share_is_read_with_its_sign_or_its_words(told, phrase, figures):
    assert told(phrase) == figures
