#!/usr/bin/env bash
# htmldate dates a French page of “1er avril 2025” to the first of January.
#
# Expected: French prints the first day of a month as an ordinal, “1er avril 2025”: the page is of 2025-04-01, as a page of
# “2 avril 2025” is of 2025-04-02; or no date is found.
# Seen: for every month the answer is January the first of the year, which looks like a day and is none that was printed;
# a paper is wrong so on twelve days of each year. Fails when the day is found, or none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check htmldate==1.11.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from htmldate import find_date

print("python", sys.version.split()[0], "htmldate", version("htmldate"))


def dated(day):
    text = f"<h1>Le pont de Rives ferme</h1><p>Publié le {day}</p><p>Les travaux durent dix mois.</p>"
    return find_date(f'<html lang="fr"><body><article>{text}</article></body></html>')


DAYS = ("1er avril 2025", "1er mai 2024", "1er août 2024", "1 avril 2025", "2 avril 2025")
found = {day: dated(day) for day in DAYS}
for day, date in found.items():
    print(f"{day:16} {date}")
wrong = [found[day] for day in DAYS[:3]] == ["2025-01-01", "2024-01-01", "2024-01-01"]
sys.exit(0 if wrong and found["2 avril 2025"] == "2025-04-02" else "htmldate reads the first otherwise now: look again")
PYTHON
