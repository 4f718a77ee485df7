"""How long a decision takes, from the key to stored and repainted, and how long the next article takes to appear.

Run by hand: ``QT_QPA_PLATFORM=offscreen python tests/benchmarks/deciding.py``. The real window gets real key events.
Beside it stands what cannot be left out: the same rows committed durably by bare ``sqlite3``, and a plain ``QTextEdit``
of the same text repainted. All times are milliseconds, measured in one run: median, and the 95th percentile.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from recoupe.app import Application
from recoupe.ui.review.model import ReviewModel
from recoupe_db.queries import articles, dossiers, mentions
from recoupe_db.records import ArticleId, Label, MentionId, MentionState, NewArticle, NewMention
from recoupe_db.store import Store

SIZES = ((3_500, 42), (100_000, 1_500), (1_000_000, 30_000))  # characters, mentions
TURNS = 20
SYLLABLES = ("ba", "cor", "di", "fè", "gan", "lo", "mé", "nu", "par", "ri", "sel", "tou", "va", "zi")
LABELS = tuple(Label)


class Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.times += event.type() is QEvent.Type.Paint
        return False


def main() -> None:
    application = QApplication(sys.argv)
    print(f"{'characters':>10} {'mentions':>8} {'list':>5}   key to stored and painted     bare floor   ratio")
    for characters, count in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            measure(application, Path(folder), characters, count)


def measure(application: QApplication, folder: Path, characters: int, count: int) -> None:
    path = folder / "library.sqlite"
    keys = filled(path, characters, count)
    settings = QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat)
    settings.setValue("reviewer", "Ada")
    running = Application(Store.open(path), settings=settings)
    window, review = running.window, running.desk.review
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    wait(lambda: review.article is not None and running.tasks.idle)
    bare = floor(application, path, review.article.text if review.article else "")
    window.activateWindow()
    for listed in (False, True):
        window.lists.setCurrentWidget(window.mentions if listed else window.facts)
        settle(running)
        times = [decision(running, path) for _ in range(min(TURNS, count // 2 - 2))]
        told = f"{statistics.median(times):7.1f} ms (95 %: {statistics.quantiles(times, n=20)[-1]:6.1f} ms)"
        ratio = statistics.median(times) / bare
        print(f"{characters:>10} {count:>8} {'yes' if listed else 'no':>5}  {told}  {bare:6.1f} ms  {ratio:5.1f} x")
    nexts = [opened(running, keys[turn % len(keys)]) for turn in range(1, 9)]
    print(f"{'':>24} next article on screen {statistics.median(nexts):7.1f} ms (worst {max(nexts):.1f} ms)")
    running.close()
    window.close()
    window.deleteLater()


def decision(running: Application, path: Path) -> float:
    """Press A, and return the milliseconds until the decision is in the file and its box is painted anew."""
    view, review = running.window.reading.view, running.desk.review
    mention, painted = review.current, Painted(view.viewport())
    assert mention is not None
    began = time.perf_counter()
    press(view, Qt.Key.Key_A)
    wait(lambda: painted.times > 0 and stored(review, mention.id) and review.idle)
    taken = (time.perf_counter() - began) * 1000
    view.viewport().removeEventFilter(painted)
    with sqlite3.connect(path) as file:
        assert file.execute("SELECT state FROM mention WHERE id = ?", (mention.id,)).fetchone() == ("accepted",)
    settle(running)
    return taken


def stored(review: ReviewModel, mention: MentionId) -> bool:
    marked = review.mention(mention)
    return marked is not None and marked.state is MentionState.ACCEPTED


def opened(running: Application, article: ArticleId) -> float:
    """Open an article, and return the milliseconds until it is painted with its boxes."""
    view, review = running.window.reading.view, running.desk.review
    painted = Painted(view.viewport())

    def begin_counting() -> None:
        painted.times = 0

    review.shown.connect(begin_counting)
    began = time.perf_counter()
    review.open(article)
    wait(lambda: review.article is not None and review.article.id == article and painted.times > 0)
    review.shown.disconnect(begin_counting)
    taken = (time.perf_counter() - began) * 1000
    view.viewport().removeEventFilter(painted)
    settle(running)
    return taken


def floor(application: QApplication, path: Path, text: str) -> float:
    """Return the milliseconds that a bare durable commit of three rows and a bare repaint take together."""
    edit = QTextEdit()
    edit.setPlainText(text)
    edit.resize(690, 600)
    edit.show()
    application.processEvents()
    file = sqlite3.connect(path.with_name("bare.sqlite"), isolation_level=None)
    file.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE log (id INTEGER PRIMARY KEY, t)")
    times: list[float] = []
    for _ in range(TURNS):
        began = time.perf_counter()
        file.execute("BEGIN IMMEDIATE")
        for _row in range(3):
            file.execute("INSERT INTO log (t) VALUES (?)", ("x" * 600,))
        file.execute("COMMIT")
        edit.viewport().repaint()
        times.append((time.perf_counter() - began) * 1000)
    file.close()
    edit.close()
    edit.deleteLater()
    return statistics.median(times)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(widget, key)


def wait(condition: Callable[[], bool]) -> None:
    """Let the program go on until ``condition`` holds, looking every millisecond.

    The event loop sleeps between: a loop of ``processEvents`` would keep Python's lock from the thread that stores.
    """
    loop, timer, end = QEventLoop(), QTimer(interval=1), time.monotonic() + 60

    def look() -> None:
        if condition() or time.monotonic() > end:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    assert time.monotonic() < end, "waited in vain"


def settle(running: Application) -> None:
    """Wait until nothing is under way, the memory of decisions included."""
    for _ in range(5):
        wait(lambda: running.tasks.idle and running.desk.review.idle)


def filled(path: Path, characters: int, count: int) -> list[ArticleId]:
    """Make a library of three such articles in a dossier, and return them."""
    store = Store.open(path)
    made: list[ArticleId] = []
    with store.write() as session:
        dossier = dossiers.create(session, "Banc").id
        for number in range(3):
            text = f"Article {number}. " + prose(characters, seed=number)
            article = articles.add(session, dossier, NewArticle(text, f"Article {number}", f"{number}.txt"))
            mentions.suggest(session, article.id, marks(text, count), [], "bench 1")
            made.append(article.id)
    store.close()
    return made


def prose(characters: int, *, seed: int) -> str:
    """Return invented words in paragraphs of some 400 characters."""
    chance, words, length = random.Random(seed), [], 0  # noqa: S311 - prose, not secrets
    while length < characters:
        end = ".\n\n" if chance.random() < 0.013 else " "
        word = "".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))).capitalize() + end
        words.append(word)
        length += len(word)
    return "".join(words)[:characters]


def marks(text: str, count: int) -> list[NewMention]:
    """Return names spread evenly over the text, each a word or the end of one."""
    step = len(text) // count
    made: list[NewMention] = []
    for number in range(count):
        start = number * step
        while start < len(text) - 12 and text[start].isspace():
            start += 1
        made.append(NewMention(start, start + 8, LABELS[number % 4], score=0.9, reason="Figure au lexique"))
    return made


if __name__ == "__main__":
    main()
