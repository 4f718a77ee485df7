"""How long the desk takes from its start to an article that can be read, against a bare window with the same text.

Run by hand: ``QT_QPA_PLATFORM=offscreen python tests/benchmarks/start.py [turns]``. The library holds our sample with
the names of its gold; both programs start anew each turn, one after the other, and the medians are in seconds.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from recoupe.services.imports import ImportService
from recoupe_db.queries import articles, suggesting
from recoupe_db.records import Label, NewMention
from recoupe_db.store import Store
from recoupe_resources import sample_folder

DESK = """
import sys, time
from PySide6.QtCore import QLocale, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from recoupe.app import Application
try:
    from recoupe.ui.kit.speech import speak
except ImportError:  # an earlier state
    from recoupe.app import speak
from recoupe_db.store import Store
application = QApplication(["recoupe"])
speak(application, QLocale("fr_FR"))
running = Application(Store.open(sys.argv[1]), settings=QSettings(sys.argv[2], QSettings.Format.IniFormat))
def usable():
    view = running.window.reading.view
    if running.desk.review.article is not None and view.isVisible():
        view.viewport().repaint()
        print(time.time(), flush=True)
        timer.stop()
        running.window.close()
        application.quit()
timer = QTimer(interval=2)
timer.timeout.connect(usable)
timer.start()
running.window.show()
application.exec()
running.close()
"""
BARE = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
application = QApplication(["bare"])
window, text = QMainWindow(), QTextEdit()
text.setPlainText(Path(sys.argv[1]).read_text())
window.setCentralWidget(text)
window.resize(1280, 720)
window.show()
def usable():
    text.viewport().repaint()
    print(time.time(), flush=True)
    application.quit()
QTimer.singleShot(0, usable)
application.exec()
"""


def main(turns: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        library, settings, text = (Path(scratch, name) for name in ("library.sqlite", "settings.ini", "article.txt"))
        text.write_text(fill(library))
        desk: list[float] = []
        bare: list[float] = []
        for _ in range(turns + 1):  # the first of each fills the caches of the machine
            bare.append(started(BARE, str(text)))
            desk.append(started(DESK, str(library), str(settings)))
    one, other = statistics.median(desk[1:]), statistics.median(bare[1:])
    print(f"desk {one:.2f} s   bare window {other:.2f} s   ratio {one / other:.1f}   ({turns} turns)")


def fill(library: Path) -> str:
    """Store the sample with a name marked in every hundred characters, and return the first article's text."""
    store = Store.open(library)
    importing = ImportService(store)
    dossier = importing.dossier("Exemple").id
    list(importing.take_in(dossier, [sample_folder()]))
    with store.write() as session:
        for line in articles.lines(session, dossier):
            length = len(articles.get(session, line.id).text)
            marks = [NewMention(start, start + 6, Label.ORG) for start in range(0, length - 10, 100)]
            suggesting.suggest(session, line.id, marks, [], recogniser="benchmark 1")
        first = articles.get(session, articles.lines(session, dossier)[0].id).text
    store.close()
    return first


def started(program: str, *arguments: str) -> float:
    begun = time.time()
    answer = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, env=os.environ
    )
    return float(answer.stdout.split()[-1]) - begun


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
