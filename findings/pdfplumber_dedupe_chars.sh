#!/usr/bin/env bash
# pdfplumber takes seconds to take double letters out of one newspaper page, and the time grows with their square.
#
# Expected: `page.dedupe_chars()` (for programs that print a letter twice to make it bold) costs about what sorting the
# letters costs: twice the letters, twice the time and a little more.
# Seen: it sorts its answer by `chars.index`, which searches the list of all letters, comparing dictionaries, for each of
# them: twice the letters take about four times as long, and the result is right. A set of (text, place, size) gives the
# same letters in a hundredth of the time. Fails when the growth is no longer that of a square.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pdfplumber==0.11.10 pdfminer.six==20260107 reportlab==5.1.0
"$folder/venv/bin/python" - "$folder" <<'PYTHON'
import sys
import time

import pdfplumber
from reportlab.pdfgen import canvas

print("python", sys.version.split()[0], "pdfplumber", pdfplumber.__version__)


def page(lines):
    path = f"{sys.argv[1]}/{lines}.pdf"
    sheet = canvas.Canvas(path, pagesize=(1200, 40 + 6 * lines))
    sheet.setFont("Helvetica", 5)
    for number in range(lines):
        sheet.drawString(20, 20 + 6 * number, "Le pont de Rives ferme mardi pour dix mois de travaux. " * 4)
    sheet.save()
    return pdfplumber.open(path).pages[0]


def once(chars):
    seen = {}
    for char in chars:
        seen.setdefault((char["text"], round(char["x0"]), round(char["top"]), char["size"]), char)
    return list(seen.values())


took = []
for lines in (5, 10, 20):
    opened = page(lines)
    chars = opened.chars
    start = time.perf_counter()
    deduped = opened.dedupe_chars().chars
    middle = time.perf_counter()
    ours = once(chars)
    took.append(middle - start)
    print(f"{len(chars):6} letters: dedupe_chars {took[-1]:6.2f} s, a set {time.perf_counter() - middle:.3f} s, same: {len(ours) == len(deduped)}")
growth = [later / earlier for earlier, later in zip(took, took[1:])]
print("growth at twice the letters:", ", ".join(f"{each:.1f} times" for each in growth))
sys.exit(0 if growth[-1] > 2.8 else "the growth is no longer that of a square: look again")
PYTHON
