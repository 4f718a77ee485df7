"""Write resources/recoupe_resources/comparing/dimensions.tsv: what Pint says of the units that newspapers print.

    python packaging/dimensions.py

Loading Pint takes longer than comparing a small dossier. `tests/facts/comparing/test_units.py` asks it whether the
table still says what it says.
"""

from __future__ import annotations

from pathlib import Path

from recoupe.facts.comparing.units import asked_of_pint
from recoupe.french.figures.signs import DENOMINATORS, SIGNS, SLASHED
from recoupe.recognition.figures.unit_names import units

TABLE = Path(__file__).parents[1] / "resources" / "recoupe_resources" / "comparing" / "dimensions.tsv"
OVER = {
    *(
        "km",
        "m",
        "cm",
        "mm",
        "g",
        "kg",
        "mg",
        "ug",
        "t",
        "kt",
        "Mt",
        "q",
        "L",
        "cL",
        "mL",
        "hL",
        "m3",
        "cm3",
        "hm3",
        "bbl",
    ),
    *(
        "J",
        "MJ",
        "cal",
        "kcal",
        "Wh",
        "kWh",
        "MWh",
        "GWh",
        "W",
        "kW",
        "uSv",
        "mSv",
        "Bq",
        "kB",
        "MB",
        "GB",
        "Mbit",
        "Gbit",
    ),
}
"""Units that are printed by another one: 30 mg/L, 120 kWh/m2."""


def main() -> None:
    named = units().values() | set(SIGNS.values())
    per = sorted({*DENOMINATORS.values(), *SLASHED.values()})
    symbols = sorted(named | {f"{unit}/{other}" for unit in OVER for other in per if other != unit})
    TABLE.write_text("".join(map(_line, symbols)), encoding="utf-8")


def _line(symbol: str) -> str:
    measured, worth = asked_of_pint(symbol)
    return f"{symbol}\t{measured}\t{worth}\n"


if __name__ == "__main__":
    main()
