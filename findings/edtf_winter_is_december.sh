#!/usr/bin/env bash
# Two Python readers of EDTF disagree on winter: for one it is December alone, for the other no date at all.
#
# Expected: 2025-24, winter in EDTF, level 1, spans a quarter of a year as 2025-21 (spring) does; where a library cannot say
# which, it says so. The same string is a date for every reader of the standard.
# Seen: edtf gives spring 92 days and winter the 31 days of December, so that “hiver 2025” excludes January and February
# without a word; undate refuses every season with “at least one of year, month, or day must be specified”. Fails when one of them changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check edtf==5.0.2 undate==0.8.0
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys
from importlib.metadata import version

from edtf import parse_edtf
from undate import Undate

print("python", sys.version.split()[0], "edtf", version("edtf"), "undate", version("undate"))
spans, refused = {}, 0
for season in ("2025-21", "2025-22", "2025-23", "2025-24"):
    read = parse_edtf(season)
    spans[season] = tuple("-".join(f"{part:02}" for part in tuple(end())[:3]) for end in (read.lower_strict, read.upper_strict))
    try:
        other = str(Undate.parse(season, "EDTF"))
    except Exception as error:
        other, refused = str(error).strip().splitlines()[-1], refused + 1
    print(season, "edtf:", " to ".join(spans[season]), "| undate:", other)
ok = spans["2025-21"] == ("2025-03-01", "2025-05-31") and spans["2025-24"] == ("2025-12-01", "2025-12-31") and refused == 4
sys.exit(0 if ok else "seasons are read otherwise now: look again")
PYTHON
