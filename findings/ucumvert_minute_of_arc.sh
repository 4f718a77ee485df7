#!/usr/bin/env bash
# ucumvert turns UCUM's minute and second of angle into minutes and seconds of time.
#
# Expected: in UCUM ' and '' are sixtieths of a degree, and min and s are time; 48° 51' is an angle of 48.85 degrees.
# Seen: from_ucum("'") is the pint unit `minute`, of dimension [time], and '' is `second`: adding it to deg raises, and 51'
# converts to 3,060 s without a word. Fails when they are angles.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ucumvert==0.3.2 pint==0.25.3
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys
from importlib.metadata import version

from ucumvert import PintUcumRegistry

print("python", sys.version.split()[0], "ucumvert", version("ucumvert"), "pint", version("pint"))
units = PintUcumRegistry()
read = {code: units.from_ucum(code) for code in ("deg", "'", "''", "min", "s")}
for code, quantity in read.items():
    print(f"{code:4} {quantity} {dict(quantity.dimensionality)} {quantity.to_base_units()}")
ok = read["'"] == read["min"] and read["''"] == read["s"] and read["deg"].dimensionless
sys.exit(0 if ok else "minutes of angle are angles now")
PYTHON
