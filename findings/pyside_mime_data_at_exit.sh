#!/usr/bin/env bash
# PySide ends in a crash when the clipboard still holds a QMimeData that Python made, where the clipboard is the process's own.
#
# Expected: a program that put something on the clipboard and ends, ends with status 0.
# Seen: on the platforms `offscreen` and `minimal` Qt keeps what is on the clipboard in a static object of QtGui, which is
# taken apart by the C library's exit handlers, after Python has ended; the destructor of PySide's wrapper then asks for the
# state of a thread that is no more (`Shiboken::Errors::Stash`), and the process ends by signal 11. Data that Qt made (a
# model's `mimeData`, `QClipboard.setText`) are taken apart without Python. On X11 the clipboard goes with the application,
# while Python is there, and all is well. Fails when this is no longer so: then `ui/kit/clipboard.py` needs no detour.
set -uo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.3
cat > "$folder/copies.py" <<'PYTHON'
import sys

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication

application = QGuiApplication(sys.argv)
rows = QStringListModel([""])
data = QMimeData() if "python" in sys.argv else rows.mimeData([rows.index(0)])
data.setText("copied")
application.clipboard().setMimeData(data)
PYTHON
export QT_QPA_PLATFORM=offscreen
"$folder/venv/bin/python" "$folder/copies.py" qt
qt=$?
"$folder/venv/bin/python" "$folder/copies.py" python
python=$?
echo "made by Qt: status $qt; made by Python: status $python"
[ "$qt" -eq 0 ] && [ "$python" -ne 0 ]
