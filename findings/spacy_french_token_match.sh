#!/usr/bin/env bash
# spaCy's French spends four fifths of the time of loading a pipeline on one regular expression.
#
# Expected: loading a small pipeline is reading its weights; `import spacy.lang.fr` costs what `import spacy.lang.it` costs.
# Seen: `TOKEN_MATCH` of spacy.lang.fr is one pattern of 1.45 MB (every alternative spells out every letter of every
# alphabet), compiled at import, some ten times slower than the whole import of Italian. Written with [^\W\d_] for a
# letter it has under 20 kB and cuts the same words. Fails when the pattern has become short.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18
"$folder/venv/bin/python" - <<'PYTHON'
import re
import sys
import time

import spacy

print("python", sys.version.split()[0], "spacy", spacy.__version__)


def seconds(module):
    start = time.perf_counter()
    __import__(module)
    return time.perf_counter() - start


italian, french = seconds("spacy.lang.it"), seconds("spacy.lang.fr")
from spacy.lang.char_classes import ALPHA, ALPHA_LOWER
from spacy.lang.fr.tokenizer_exceptions import TOKEN_MATCH

pattern = TOKEN_MATCH.__self__.pattern
short = re.sub(
    r"\[([^\[\]]*)LETTER([^\[\]]*)\]",
    lambda found: rf"(?:[{found[1]}{found[2]}]|[^\W\d_])" if found[1] + found[2] else r"[^\W\d_]",
    pattern.replace(ALPHA_LOWER, "LETTER").replace(ALPHA, "LETTER"),
)
words = "porte-fenêtre entr'ouvert arc-en-ciel après-midi saut-de-ski 12-14 aujourd'hui va-t-en".split()
same = [bool(re.match(short, word)) for word in words] == [bool(TOKEN_MATCH(word)) for word in words]
print(f"import: Italian {italian:.2f} s, French {french:.2f} s; pattern {len(pattern):,} signs, short {len(short):,}; same words: {same}")
sys.exit(0 if len(pattern) > 1_000_000 and len(short) < 20_000 and same else "the pattern has changed: look again")
PYTHON
