#!/usr/bin/env bash
# num2words writes “un millions” and “deux cents mille” in Belgium and Switzerland, and is right in France.
#
# Expected: the Belgian and Swiss variants of French differ in septante, huitante and nonante, and agree with France
# in all else: un million, deux cent mille, and in Belgium quatre-vingts, quatre-vingt-un.
# Seen: fr_BE and fr_CH give the plural to one million and to cent before mille; fr_BE takes the s from quatre-vingts and
# says quatre-vingt et un. Whoever makes test sentences or speech with them has wrong French. Fails when one is mended.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check num2words==0.5.14
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from num2words import num2words

print("python", sys.version.split()[0], "num2words", version("num2words"))
RIGHT = {1_000_000: "un million", 200_000: "deux cent mille", 80: "quatre-vingts", 81: "quatre-vingt-un"}
SEEN = {
    ("fr_BE", 1_000_000): "un millions", ("fr_CH", 1_000_000): "un millions",
    ("fr_BE", 200_000): "deux cents mille", ("fr_CH", 200_000): "deux cents mille",
    ("fr_BE", 80): "quatre-vingt", ("fr_BE", 81): "quatre-vingt et un",
}
said = {(language, number): num2words(number, lang=language) for language in ("fr", "fr_BE", "fr_CH") for number in RIGHT}
for (language, number), words in said.items():
    print(f"{language:6} {number:>9,} {words}")
france = all(said["fr", number] == words for number, words in RIGHT.items())
sys.exit(0 if france and all(said[key] == words for key, words in SEEN.items()) else "this has changed: look again")
PYTHON
