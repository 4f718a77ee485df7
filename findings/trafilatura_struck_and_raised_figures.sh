#!/usr/bin/env bash
# trafilatura prints figures that a page has struck out, and glues raised digits onto the figure before them.
#
# Expected: what a paper has corrected in sight of its readers, <del>12</del> <ins>14</ins>, leaves as the correction, or the
# two can be told apart; the call of a footnote and a power of ten do not become digits of the figure.
# Seen: the plain text, which is the default, says “12 14 morts” and “99 89 €”; 10<sup>6</sup> is 106, 12 500<sup>1</sup> is
# 12 5001, 1<sup>20</sup> € is 120 €. Only `include_formatting` with Markdown keeps both apart. Fails when the plain text has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check trafilatura==2.3.1 lxml_html_clean==0.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

import trafilatura

print("python", sys.version.split()[0], "trafilatura", version("trafilatura"))
BODY = "<p>Les travaux du pont de Rives durent dix mois, a dit la maire devant le conseil municipal.</p>" * 5
CASES = {
    "Le bilan est de <del>12</del> <ins>14</ins> morts.": "Le bilan est de 12 14 morts.",
    "Le prix passe à <s>99</s> 89 €.": "Le prix passe à 99 89 €.",
    "On compte 10<sup>6</sup> germes.": "On compte 106 germes.",
    "On compte 12 500<sup>1</sup> foyers.": "On compte 12 5001 foyers.",
    "Le ticket coûte 1<sup>20</sup> €.": "Le ticket coûte 120 €.",
}
same = True
for page, expected in CASES.items():
    html = f"<html lang='fr'><body><article><h1>Le pont ferme</h1><p>{page}</p>{BODY}</article></body></html>"
    plain = trafilatura.extract(html).splitlines()[1]
    marked = trafilatura.extract(html, include_formatting=True, output_format="markdown").splitlines()
    print(f"{page:52} {plain:36} {next(line for line in marked if line.startswith(page[:7]))}")
    same &= plain == expected
sys.exit(0 if same else "trafilatura reads this otherwise now: look again")
PYTHON
