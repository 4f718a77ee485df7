"""The desk's first picture waits for nothing that only an import, an export or a comparison needs.

What is loaded is counted, in a process of its own: never seconds.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys

import pytest

from recoupe.app import collect_again
from recoupe.services.imports import ImportService
from recoupe_db.records import NewArticle
from recoupe_db.store import Store

LATER = (
    *("spacy", "thinc", "numpy", "pydantic", "lxml", "trafilatura", "pdfplumber", "pypdf", "docx", "openpyxl"),
    *("weasyprint", "nltk", "alembic", "rapidfuzz", "charset_normalizer", "recoupe.exchange.readers.brat"),
)
SHOWN = """
import linecache, sys
from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication
import recoupe.opening
from recoupe.app import Application, opened

class Paint(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and not painted:
            painted.append(set(sys.modules))
        return False

painted = []
qt = QApplication([])
desk = Application(opened(sys.argv[1]), settings=QSettings(sys.argv[2], QSettings.Format.IniFormat))
paint = Paint()
desk.window.installEventFilter(paint)
desk.window.show()
desk.window.grab()
desk.close()
print(*painted[0])
print(*linecache.cache)
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What a desk with an article says: what was loaded when it was first painted, and what sources were read."""
    home = tmp_path_factory.mktemp("home")
    store = Store.open(home / "library.sqlite")
    imports = ImportService(store)
    imports.add(imports.dossier("Rachat").id, NewArticle("Une offre refusée.", "Une offre", "a.txt"))
    store.close()
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(home))
    ended = subprocess.run(
        [sys.executable, "-c", SHOWN, str(home / "library.sqlite"), str(home / "settings.ini")],
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return [set(line.split()) for line in ended.stdout.splitlines()]


@pytest.fixture(scope="module")
def loaded(told):
    """The modules that were loaded when the window was first painted."""
    return told[0]


def test_no_source_is_read_to_see_whether_it_names_the_toolkit(told):
    loaded, read = told
    assert "sqlalchemy" in loaded
    assert not [name for name in read if name.endswith(("shell/window.py", "sqlalchemy/engine/base.py"))]


@pytest.mark.parametrize("module", LATER)
def test_the_window_is_painted_before_this_is_loaded(loaded, module):
    assert "recoupe.ui.shell.window" in loaded
    assert module not in loaded


def test_garbage_is_looked_for_again_once_the_window_stands():
    gc.disable()
    try:
        collect_again()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        gc.enable()
        gc.unfreeze()
