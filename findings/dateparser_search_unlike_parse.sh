#!/usr/bin/env bash
# dateparser reads a French date right where it stands alone, and wrong where it is searched for: 5 March becomes 3 May.
#
# Expected: `search_dates(text, languages=["fr"])` finds in a text what `parse` reads, in the same order of day and month.
# Seen: parse says 5 March of “05/03/2025” and 1 April of “1er avril 2025”; the search says 3 May of the first, cuts the
# second into a month and a year that are each dated with today's day, and takes the number “sept” (seven) for September.
# Fails when the search has become like the parser.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import datetime
import sys
from importlib.metadata import version

import dateparser
from dateparser.search import search_dates

print("python", sys.version.split()[0], "dateparser", version("dateparser"))
FRENCH = {"languages": ["fr"], "settings": {"RELATIVE_BASE": datetime.datetime(2025, 3, 12)}}


def day(moment):
    return f"{moment:%Y-%m-%d}" if moment else None


seen = {}
for text in ("05/03/2025", "1er avril 2025", "sept blessés"):
    found = [(words, day(moment)) for words, moment in search_dates(text, **FRENCH) or []]
    seen[text] = (day(dateparser.parse(text, **FRENCH)), found)
    print(f"{text:16} parse {seen[text][0]}, search {found}")
ok = (
    seen["05/03/2025"] == ("2025-03-05", [("05/03/2025", "2025-05-03")])
    and seen["1er avril 2025"][0] == "2025-04-01"
    and len(seen["1er avril 2025"][1]) == 2
    and seen["sept blessés"] == (None, [("sept", "2025-09-12")])
)
sys.exit(0 if ok else "searching and parsing have changed: look again")
PYTHON
