#!/usr/bin/env bash
# PySide6 reads the source of every Python module that is imported after it, and keeps the text in memory.
#
# Expected: `import PySide6.QtCore` changes nothing about later imports: a module whose byte code is kept is loaded from it.
# Seen: builtins.__import__ is another function from then on. It asks `inspect.getsource` of each module that comes in
# whether the word “PySide6” is in it (for `from __feature__ import`), and linecache keeps every line: here some standard
# modules that have nothing to do with Qt. In a program of 900 modules this was a tenth of its start and 28 MB.
# `builtins.__import__ = builtins.__orig_import__` puts Python's own back, for whoever imports no feature.
# Fails when PySide leaves the sources of others alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.3
"$folder/venv/bin/python" - <<'PYTHON'
import builtins
import linecache
import sys

import PySide6
import PySide6.QtCore

print("python", sys.version.split()[0], "PySide6", PySide6.__version__)


def read(*names):
    """Return which of these modules are there with their source in memory, after importing them."""
    for name in names:
        __import__(name)
    return [name for name in names if sys.modules[name].__file__ in linecache.cache]


seen = read("csv", "wave", "plistlib")
print("sources read of csv, wave, plistlib:", seen)
builtins.__import__ = builtins.__orig_import__
after = read("sched", "mailbox", "fileinput")
print("of sched, mailbox, fileinput, with Python's own import:", after)
sys.exit(0 if seen and not after else "PySide has changed: look again")
PYTHON
