"""What a unit measures, and how much of it one is: Pint knows, once the symbols that it spells otherwise are named."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files
from typing import Any

_SPELT = {
    "har": "hectare",
    "t": "metric_ton",
    "kt": "kilometric_ton",
    "Mt": "megametric_ton",
    "l": "litre",
    "ug": "microgram",
    "[mi_i]": "mile",
    "[ft_i]": "foot",
    "[in_i]": "inch",
    "[lb_av]": "pound",
    "[kn_i]": "knot",
    "[nmi_i]": "nautical_mile",
    "[ly]": "light_year",
    "[HP]": "metric_horsepower",
    "Ohm": "ohm",
    "ar": "are",
    "q": "hectokilogram",
    "Mpx": "megapixel",
    "Wc": "W",
    "kWc": "kW",
    "MWc": "MW",
    "GWc": "GW",
    "W.h": "Wh",
    "kW.h": "kWh",
    "MW.h": "MWh",
    "GW.h": "GWh",
    "TW.h": "TWh",
}
"""UCUM symbols that Pint reads as something else, or not at all."""

_TOLD_APART = {"Gy": "absorbed", "Sv": "equivalent", "N.m": "of torque"}
"""Endings of symbols that have the same base units as others, and measure something else: 4 Gy are not 4 Sv."""

_POWER = re.compile(r"(?<=[a-z])(?=[23](?:/|$))")
_SCALES_WITH_A_ZERO = frozenset({"Cel", "degF", "[degF]"})  # 10 °C is not twice as warm as 5 °C


@lru_cache(maxsize=256)
def dimension(symbol: str) -> tuple[str, Fraction]:
    """Return what a UCUM ``symbol`` measures and how many base units one is: kilometres are 1000 of a length.

    What Pint does not know, and degrees, whose zero is a choice, are a dimension of their own. Pint is asked only for
    what newspapers hardly print: `packaging/dimensions.py` has asked it for the rest.
    """
    return _table().get(symbol) or asked_of_pint(symbol)


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, Fraction]]:
    text = (files("recoupe_resources") / "comparing" / "dimensions.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return {symbol: (measured, Fraction(worth)) for symbol, measured, worth in rows}


def asked_of_pint(symbol: str) -> tuple[str, Fraction]:
    """Return what :func:`dimension` does, from Pint itself."""
    own = (f"quantity {symbol}", Fraction(1))
    if not symbol or symbol in _SCALES_WITH_A_ZERO:
        return own
    try:
        base: Any = _registry().Quantity(Decimal(1), _pint_name(symbol)).to_base_units()
    except Exception:  # noqa: BLE001 - Pint raises what its parser and its definitions raise
        return own
    kind = next((kind for ending, kind in _TOLD_APART.items() if symbol.split("/", maxsplit=1)[0].endswith(ending)), "")
    return f"{base.units} {kind}".strip(), Fraction(base.magnitude)


def _pint_name(symbol: str) -> str:
    parts = (_SPELT.get(part, part) for part in symbol.split("/"))
    return _POWER.sub("**", "/".join(parts))


@lru_cache(maxsize=1)
def _registry() -> Any:
    """Return Pint's units: loading them takes half a second, and only measures need them."""
    import pint

    registry: Any = pint.UnitRegistry  # its stubs know of floats alone
    return registry(non_int_type=Decimal)
