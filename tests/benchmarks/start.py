"""What the desk costs from its start to an article that can be read, and to the whole desk, against a bare window.

Run by hand: ``QT_QPA_PLATFORM=offscreen python tests/benchmarks/start.py [turns]``. The library holds our sample with
the names of its gold; the programs start anew each turn, one after the other, and the medians are in seconds of the
processor, the interpreter's own start included: the clock says more of what else runs on the machine.
"""

from __future__ import annotations

import sqlite3
import statistics
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from surroundings import installed

from recoupe.services.imports import ImportService
from recoupe_db.queries import articles, suggesting
from recoupe_db.records import Label, NewMention
from recoupe_db.store import Store
from recoupe_resources import sample_folder

PAGE = """
import gc, sys, time
gc.disable()
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from recoupe.opening import FirstPage, Preferences, speak
application = QApplication(["recoupe"])
settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)
speak(application, QLocale("fr_FR"))
page = FirstPage.of(Preferences(settings), sys.argv[1])
page.show()
while not page.painted:
    application.processEvents()
page.view.viewport().repaint()
print(time.process_time(), flush=True)
"""
DESK = """
import gc, sys, time
gc.disable()
from PySide6.QtCore import QLocale, QSettings, QTimer
from PySide6.QtWidgets import QApplication
try:
    from recoupe.opening import FirstPage, Preferences, load_behind, speak
except ImportError:  # an earlier state
    from recoupe.app import speak
    FirstPage = None
application = QApplication(["recoupe"])
speak(application, QLocale("fr_FR"))
settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)
page = FirstPage.of(Preferences(settings), sys.argv[1]) if FirstPage is not None else None
if page is not None:
    page.show()
    load_behind(application, page)
from recoupe.app import Application
from recoupe_db.store import Store
running = Application(Store.open(sys.argv[1]), settings=settings)
def usable():
    view = running.window.reading.view
    if running.desk.review.article is not None and view.isVisible():
        view.viewport().repaint()
        print(time.process_time(), flush=True)
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
import gc, sys, time
gc.disable()
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
    print(time.process_time(), flush=True)
    application.quit()
QTimer.singleShot(0, usable)
application.exec()
"""


def main(turns: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        library, settings, text = (Path(scratch, name) for name in ("library.sqlite", "settings.ini", "article.txt"))
        text.write_text(fill(library))
        remembered(settings, library)
        spent: dict[str, list[float]] = {BARE: [], PAGE: [], DESK: []}
        for _ in range(turns + 1):  # the first of each fills the caches of the machine
            spent[BARE].append(started(BARE, str(text)))
            for program in (PAGE, DESK):
                spent[program].append(started(program, str(library), str(settings)))
    bare, page, desk = (statistics.median(times[1:]) for times in spent.values())
    print(
        f"readable {page:.2f} s ({page / bare:.1f})   whole desk {desk:.2f} s ({desk / bare:.1f})   "
        f"bare window {bare:.2f} s   ({turns} turns)"
    )


def remembered(settings: Path, library: Path) -> None:
    """Write the settings that a desk leaves: which article of which dossier was open, and where dossiers open."""
    with closing(sqlite3.connect(library)) as file:
        article, dossier = file.execute("SELECT id, dossier FROM article ORDER BY id LIMIT 1").fetchone()
    settings.write_text(
        f"[General]\nreviewer=Ada\nopens_on=articles\ndossier={dossier}\n\n[article]\n{dossier}={article}\n"
    )


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
    """Return the seconds of the processor that a program says it took."""
    answer = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, env=installed()
    )
    return float(answer.stdout.split()[-1])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
