#!/usr/bin/env bash
# striprtf keeps what an RTF text has deleted or hidden, and glues raised digits onto figures.
#
# Expected: RTF marks words that a tracked change has deleted (\deleted) and hidden words (\v); a program that asks for the
# text asks for what the page shows. A raised digit (\super) is not one more digit of the number before it.
# Seen: “12 14 morts”, the hidden words in the sentence, 10\super 6 as 106. Nothing tells them from the rest. Fails when one is told.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check striprtf==0.0.35
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from striprtf.striprtf import rtf_to_text

print("python", sys.version.split()[0], "striprtf", version("striprtf"))
CASES = {
    r"Le bilan est de {\deleted\revauthdel0 12 }{\revised\revauth0 14} morts.": "Le bilan est de 12 14 morts.",
    r"Le bilan {\v provisoire }est de 14 morts.": "Le bilan provisoire est de 14 morts.",
    r"On compte 10{\super 6} germes.": "On compte 106 germes.",
    r"On compte 12\~500{\super 1} foyers.": "On compte 12\xa05001 foyers.",
}
same = True
for inside, expected in CASES.items():
    text = rtf_to_text(rf"{{\rtf1\ansi\ansicpg1252 {inside}}}")
    print(f"{inside:76} {text}")
    same &= text == expected
sys.exit(0 if same else "striprtf reads this otherwise now: look again")
PYTHON
