"""Measures are compared across units of one dimension, and never across two."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction
from importlib.resources import files

import pytest

from recoupe.facts.comparing.units import asked_of_pint, dimension


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


DIMENSIONS = (files("recoupe_resources") / "comparing" / "dimensions.tsv").read_text("utf-8").splitlines()


def test_the_table_says_what_pint_says():
    symbols = [line.split("\t")[0] for line in DIMENSIONS]
    assert len(symbols) > 500
    assert [symbol for symbol in symbols if dimension(symbol) != asked_of_pint(symbol)] == []


def test_pint_is_not_loaded_for_what_newspapers_print():
    program = (
        "import sys\nfrom recoupe.facts.comparing.units import dimension\n"
        "found = [dimension(symbol)[0] for symbol in ('km', 'km/h', 't', 'har', 'm3/s', 'mg/L')]\n"
        "assert not [each for each in found if each.startswith('quantity')], found\nassert 'pint' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
