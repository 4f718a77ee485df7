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
import sys
from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication
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
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """The modules that were loaded when the window of a desk with an article was first painted."""
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
    return set(ended.stdout.split())


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
