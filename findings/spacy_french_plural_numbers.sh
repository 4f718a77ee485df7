#!/usr/bin/env bash
# For spaCy's French “million” is like a number, and “millions” is not.
#
# Expected: `like_num` holds for a numeral however French writes it: millions, milliards, cents, vingts and quatre-vingts
# are what a text has whenever the number is more than one, and “1er” is the commonest ordinal of all.
# Seen: true for million, milliard, cent, vingt, quatre-vingt; false for their plurals, for octante, 1er and 3e, and for zéro.
# A pattern {"LIKE_NUM": true} over “97 milliards” finds 97. Fails when the plurals are known.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import spacy
from spacy.matcher import Matcher

print("python", sys.version.split()[0], "spacy", spacy.__version__)
nlp = spacy.blank("fr")
KNOWN = "million milliard cent vingt quatre-vingt premier septante nonante".split()
UNKNOWN = "millions milliards cents vingts quatre-vingts 1er 3e octante zéro".split()
like = {word: nlp.vocab[word].like_num for word in KNOWN + UNKNOWN}
print(like)
matcher = Matcher(nlp.vocab, validate=True)
matcher.add("number", [[{"LIKE_NUM": True, "OP": "+"}]], greedy="LONGEST")
for text in ("un million d’euros", "97 milliards d’euros", "quatre-vingts blessés"):
    print(f"{text:24}", [span.text for span in matcher(nlp(text), as_spans=True)])
ok = all(like[word] for word in KNOWN) and not any(like[word] for word in UNKNOWN)
sys.exit(0 if ok else "like_num has changed: look again")
PYTHON
