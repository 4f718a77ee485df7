#!/usr/bin/env bash
# pint reads “12 500 t” as 6,000 tonnes, “97 400 000 000 m” as nothing at all, and “2 h 17 min” as 34 hour-minutes.
#
# Expected: digits in groups of three, as the International System of Units and French typography write them, are one number, or are
# refused; hours and minutes in a row are added, or are refused.
# Seen: a blank multiplies, a narrow no-break space too, between two numbers as between number and unit: 12 × 500, 97 × 400 × 0 × 0.
# The answer is a quantity of the right dimension. Fails when groups are read or refused.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pint==0.25.3
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import pint

print("python", sys.version.split()[0], "pint", pint.__version__)
units = pint.UnitRegistry()
CASES = {
    "12500 t": "12500 metric_ton",
    "12 500 t": "6000 metric_ton",
    "12\u202f500 t": "6000 metric_ton",
    "97 400 000 000 m": "0 meter",
    "2 h 17 min": "34 hour * minute",
}
seen = {text: str(units(text)) for text in CASES}
for text, quantity in seen.items():
    print(f"{text:18} {quantity}")
sys.exit(0 if seen == CASES else "pint reads groups otherwise now: look again")
PYTHON
