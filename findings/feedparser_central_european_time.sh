#!/usr/bin/env bash
# feedparser takes a feed's hour in CET or CEST for UTC, and an hour in EST for what it is.
#
# Expected: `published_parsed` is in UTC: 00:15 CET of 5 March is 23:15 of 4 March. A zone that is not known is told, or left out.
# Seen: American names are turned into UTC, European ones (CET, CEST) are dropped in silence and their hour is kept as if it were
# UTC: what a European paper dates is one or two hours late, and around midnight of another day. Fails when they are known, or refused.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

import feedparser

print("python", sys.version.split()[0], "feedparser", version("feedparser"))


def utc(written):
    item = f"<item><title>Le pont ferme</title><pubDate>{written}</pubDate></item>"
    feed = feedparser.parse(f'<rss version="2.0"><channel><title>Journal</title>{item}</channel></rss>')
    parsed = feed.entries[0].get("published_parsed")
    return parsed and "{:04}-{:02}-{:02} {:02}:{:02}".format(*parsed[:5])


CASES = {
    "Wed, 05 Mar 2025 00:15:00 +0100": "2025-03-04 23:15",
    "Wed, 05 Mar 2025 00:15:00 CET": "2025-03-05 00:15",
    "Sat, 05 Jul 2025 00:15:00 CEST": "2025-07-05 00:15",
    "Wed, 05 Mar 2025 00:15:00 EST": "2025-03-05 05:15",
}
seen = {written: utc(written) for written in CASES}
for written, moment in seen.items():
    print(f"{written:34} {moment} UTC")
sys.exit(0 if seen == CASES else "feedparser reads zones otherwise now: look again")
PYTHON
