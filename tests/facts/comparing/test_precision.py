"""What the word behind a number multiplies it by, in every way in which it is printed."""

from __future__ import annotations

import pytest

from recoupe.facts.comparing.precision import scale

SCALES = {
    10**3: ("3 mille", "3 milliers", "un millier", "12 k€"),
    10**6: ("18 millions", "1 million", "3 mio", "25 M€", "4,6 M$", "2 M"),
    10**9: ("97,4 milliards", "1 milliard", "3 mds", "3 Md", "2 mrd"),
    10**12: ("2 billions", "1 billion"),
    1: ("1 200", "12 euros", "4,5 %", "3 mois"),
}


@pytest.mark.parametrize(
    ("surface", "factor"), [(words, factor) for factor, several in SCALES.items() for words in several]
)
def test_the_scale_behind_a_number(surface, factor):
    assert scale(surface) == factor
