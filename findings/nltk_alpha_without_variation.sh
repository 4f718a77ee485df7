#!/usr/bin/env bash
# Where all annotators used one label only, NLTK says an alpha of 1, the krippendorff package says that there is none.
#
# Expected: Krippendorff's alpha compares observed with expected disagreement; where no second label was ever used nothing can be
# expected, and alpha is undefined (0 / 0). Two libraries answer alike.
# Seen: nltk.metrics.agreement returns the whole number 1, which reads as perfect agreement of a scheme that was never put to the test;
# krippendorff raises “There has to be more than one value in the domain”. On data that varies both give the same. Fails when they agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check nltk==3.10.4 krippendorff==0.9.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

import krippendorff
from nltk.metrics.agreement import AnnotationTask

print("python", sys.version.split()[0], "nltk", version("nltk"), "krippendorff", version("krippendorff"))
NUMBERS = {"PER": 1, "ORG": 2}


def both(*rows):
    triples = [(rater, item, label) for rater, row in enumerate(rows) for item, label in enumerate(row)]
    first = AnnotationTask(data=triples).alpha()
    try:
        second = krippendorff.alpha([[NUMBERS[label] for label in row] for row in rows], level_of_measurement="nominal")
    except ValueError as error:
        second = str(error)
    print(rows, "| nltk:", first, "| krippendorff:", second)
    return first, second


varied = both(["PER", "ORG", "PER", "ORG"], ["PER", "ORG", "ORG", "ORG"])
alone = both(["PER", "PER", "PER"], ["PER", "PER", "PER"])
ok = abs(varied[0] - varied[1]) < 1e-9 and alone[0] == 1 and isinstance(alone[1], str)
sys.exit(0 if ok else "they answer alike now: look again")
PYTHON
