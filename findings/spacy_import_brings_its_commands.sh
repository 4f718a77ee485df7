#!/usr/bin/env bash
# `import spacy` loads every command of its own command line, and a web client with them.
#
# Expected: a library that is imported to read text loads what reads text; its command line is loaded by who calls it.
# Seen: `spacy/__init__.py` ends in `from .cli.info import info`, which imports the package `spacy.cli`, and that imports
# all of its modules: typer, weasel (project templates), requests and the like, several hundred modules for one function
# that prints versions. With an empty package in the place of `spacy.cli` meanwhile, the rest is imported as before, with
# these modules fewer, and a text is cut into the same words. Fails when a plain import no longer brings them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18
cat >"$folder/count.py" <<'PYTHON'
import sys
import types

if sys.argv[1] == "without":
    places = {"spacy.cli": types.ModuleType("spacy.cli"), "spacy.cli.info": types.ModuleType("spacy.cli.info")}
    places["spacy.cli.info"].info = None
    sys.modules.update(places)
import spacy

loaded = len(sys.modules)
brought = sorted({"typer", "weasel", "requests", "spacy.cli.train"} & sys.modules.keys())
words = [token.text for token in spacy.blank("it")("Il sindaco ha speso 12,5 milioni.")]
print(loaded, ",".join(brought) or "-", "|".join(words), spacy.__version__, sys.version.split()[0], sep="\t")
PYTHON
plain=$("$folder/venv/bin/python" "$folder/count.py" plain)
without=$("$folder/venv/bin/python" "$folder/count.py" without)
printf 'modules\tof its commands\twords\tspacy\tpython\n%s\n%s\n' "$plain" "$without"
IFS=$'\t' read -r all brought words _ <<<"$plain"
IFS=$'\t' read -r fewer none same _ <<<"$without"
if [ "$brought" != "requests,spacy.cli.train,typer,weasel" ] || [ "$none" != - ] || [ "$words" != "$same" ] || [ $((all - fewer)) -lt 100 ]; then
  echo "spaCy no longer imports its commands with itself: look again" >&2
  exit 1
fi
