"""Measures are compared across units of one dimension, and never across two."""

from __future__ import annotations

from fractions import Fraction

import pytest

from recoupe.facts.comparing.units import dimension


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("km", "m", 1000),
        ("har", "m2", 10_000),
        ("t", "kg", 1000),
        ("hL", "L", 100),
        ("GWh", "MWh", 1000),
        ("m3/s", "L/s", 1000),
        ("[mi_i]", "mi", 1),
        ("TB", "GB", 1000),
        ("[nmi_i]", "m", 1852),
        ("MWc", "kW", 1000),
        ("Sv", "mSv", 1000),
    ],
)
def test_units_of_one_dimension_are_exact_multiples(one, other, ratio):
    (first, worth), (second, smaller) = dimension(one), dimension(other)
    assert (first, worth / smaller) == (second, Fraction(ratio))


def test_rain_is_a_height_whether_in_millimetres_or_litres_a_square_metre():
    assert dimension("mm") == dimension("L/m2")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("km", "km/h"),
        ("kW", "kWh"),
        ("L", "m2"),
        ("Cel", "degF"),
        ("ppm", "GB"),
        ("Gy", "Sv"),
        ("mGy/h", "mSv/h"),
        ("N.m", "J"),
        ("Mpx", "um"),
    ],
)
def test_other_dimensions_stay_apart(one, other):
    assert dimension(one)[0] != dimension(other)[0]


@pytest.mark.parametrize("symbol", ["Ohm", "[HP]", "[nmi_i]", "[ly]", "ar", "q", "kWc"])
def test_every_unit_that_has_multiples_is_converted(symbol):
    assert not dimension(symbol)[0].startswith("quantity")


def test_a_unit_that_nobody_knows_is_a_dimension_of_its_own():
    assert dimension("pommes") == ("quantity pommes", Fraction(1))
