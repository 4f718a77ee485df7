#!/usr/bin/env bash
# text2num turns “quatre-vingt-dix-sept virgule quatre milliards” into 97,4000000000: a thousand million times too little.
#
# Expected: a decimal before a multiplier is multiplied, as the whole number is: “deux milliards” gives 2000000000, so
# “deux virgule quatre milliards” gives 2400000000, or is left in letters.
# Seen: the multiplier is written as zeros behind the decimals (2,4000000000), which every reader of numbers takes for 2,4.
# Spanish, Italian and Portuguese do the same; English leaves two numbers. Fails when the value has become right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check text2num==3.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from text_to_num import alpha2digit

print("python", sys.version.split()[0], "text2num", version("text2num"))
SAID = {
    "fr": ("deux milliards", "deux virgule quatre milliards", "quatre-vingt-dix-sept virgule quatre milliards"),
    "es": ("dos millones", "dos coma cinco millones"),
    "it": ("due milioni", "due virgola cinque milioni"),
    "pt": ("dois milhões", "dois vírgula cinco milhões"),
    "en": ("two million", "two point five million"),
}
written = {words: alpha2digit(words, language) for language, each in SAID.items() for words in each}
for words, digits in written.items():
    print(f"{words:50} {digits}")
ok = written["deux milliards"] == "2000000000" and written["deux virgule quatre milliards"] == "2,4000000000"
sys.exit(0 if ok else "text2num reads this otherwise now: look again")
PYTHON
