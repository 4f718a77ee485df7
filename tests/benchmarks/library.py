"""Measure the library beside raw sqlite3, in one run: a decision, many suggestions, a long list of articles.

Run by hand: ``python tests/benchmarks/library.py [FOLDER]``; the folder says which disk is measured.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from recoupe_db.queries import articles, decisions, dossiers, mentions
from recoupe_db.records import (
    Action,
    ArticleId,
    DossierId,
    Kind,
    Label,
    MentionState,
    NewArticle,
    NewMention,
    Reading,
    Target,
)
from recoupe_db.store import Store

TEXT = "Elon Musk verse 97,4 milliards de dollars pour OpenAI, dit-on à Paris. " * 56
ARTICLES, EACH = 10_000, 40


def milliseconds(work: Callable[[], object], times: int = 1) -> float:
    """Return the median time of ``work``."""
    taken: list[float] = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1000)
    return median(taken)


def suggestions(count: int) -> list[NewMention]:
    """Return as many names and figures, in turn."""
    reading = Reading(Kind.MONEY, "97400000000", unit="USD")
    return [
        NewMention(
            at * 97 % 3900,
            at * 97 % 3900 + 9,
            Label.PER if at % 2 else Kind.MONEY,
            None if at % 2 else reading,
            score=0.9,
        )
        for at in range(count)
    ]


def raw_decision(path: Path, log: dict[str, object]) -> Callable[[], None]:
    """Return the least that stores a decision durably: a log row and a state row, by sqlite3 alone."""
    file = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        file.execute(f"PRAGMA {pragma}")
    file.execute("CREATE TABLE mention (id INTEGER PRIMARY KEY, state TEXT)")
    file.execute("CREATE TABLE decision (id INTEGER PRIMARY KEY, target_id, before TEXT, after TEXT)")
    file.execute("INSERT INTO mention VALUES (1, 'pending')")
    row = json.dumps(log)

    def decide() -> None:
        file.execute("BEGIN IMMEDIATE")
        file.execute("UPDATE mention SET state = 'accepted' WHERE id = 1")
        file.execute("INSERT INTO decision (target_id, before, after) VALUES (1, ?, ?)", (row, row))
        file.execute("COMMIT")

    return decide


def fill(store: Store) -> DossierId:
    """Make a dossier of 10,000 articles with 40 suggestions each."""
    made = suggestions(EACH)
    with store.write() as session:
        dossier = dossiers.create(session, "Grand").id
        for number in range(ARTICLES):
            new = NewArticle(text=f"{number} {TEXT}", title=f"Article {number}", file=f"{number}.txt")
            mentions.suggest(session, articles.add(session, dossier, new).id, made, [(0, 200, "caption")], "b 1")
    return dossier


def decide(store: Store, article: ArticleId) -> Callable[[], None]:
    """Return one decision as the desk stores it: step, log row, state row."""
    with store.read() as session:
        keys = [one.id for one in mentions.of_article(session, article)]

    def work() -> None:
        with store.write() as session:
            step = decisions.begin(session, "Ada", Action.ACCEPT, article)
            decisions.change(session, step, Target.MENTION, keys[7], state=MentionState.ACCEPTED)

    return work


def suggest(store: Store, article: ArticleId, count: int) -> Callable[[], None]:
    """Return a run of a recogniser that stores ``count`` suggestions."""
    made = suggestions(count)

    def work() -> None:
        with store.write() as session:
            mentions.suggest(session, article, made, [], "b 2")

    return work


def ask(store: Store, query: Callable[..., object], *values: object) -> Callable[[], object]:
    """Return a query in a transaction of its own."""

    def work() -> object:
        with store.read() as session:
            return query(session, *values)

    return work


def undo_and_redo(store: Store) -> None:
    """Take back the last decision and bring it again."""
    for turn in (decisions.undo, decisions.redo):
        with store.write() as session:
            turn(session, "Ada")


def start(path: Path) -> Callable[[], object]:
    """Return a whole program that opens a library, imports included."""
    code = "import sys; from recoupe_db.store import Store; Store.open(sys.argv[1]).close()"
    return lambda: subprocess.run([sys.executable, "-c", code, str(path)], check=True)


def main(folder: Path) -> None:
    """Measure everything and print it."""
    path = folder / "library.sqlite"
    print(f"make a library          {milliseconds(lambda: Store.open(path).close()):9.1f} ms")
    print(f"open it again           {milliseconds(lambda: Store.open(path).close(), 20):9.1f} ms")
    print(f"start, import and open  {milliseconds(start(path), 5):9.1f} ms")
    store = Store.open(path)
    filled = milliseconds(lambda: fill(store))
    print(
        f"{ARTICLES} articles with {EACH} suggestions each {filled / 1000:9.1f} s, {path.stat().st_size / 1e6:.0f} MB"
    )
    measure(store, folder)
    print(f"check                   {milliseconds(store.check):9.1f} ms")
    print(f"backup                  {milliseconds(lambda: store.backup(folder / 'backup.sqlite')):9.1f} ms")
    store.close()


def measure(store: Store, folder: Path) -> None:
    """Measure what a reviewer waits for."""
    with store.read() as session:
        (dossier,) = dossiers.all_dossiers(session)
    lines = ask(store, articles.lines, dossier.id)
    article = ArticleId(5000)
    raw = milliseconds(raw_decision(folder / "raw.sqlite", {"number": "x" * 300}), 300)
    ours = milliseconds(decide(store, article), 300)
    print(f"one decision            {ours:9.2f} ms, raw sqlite3 {raw:.2f} ms, ratio {ours / raw:.1f}")
    print(f"undo and redo           {milliseconds(lambda: undo_and_redo(store), 50):9.2f} ms")
    print(f"mentions of an article  {milliseconds(ask(store, mentions.of_article, article), 50):9.2f} ms")
    print(f"10,000 suggestions      {milliseconds(suggest(store, article, 10_000), 5):9.1f} ms")
    print(f"list of {ARTICLES} articles {milliseconds(lines, 5):9.1f} ms")
    print(f"progress of the dossier {milliseconds(ask(store, dossiers.progress, dossier.id), 5):9.1f} ms")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as temporary:
        main(Path(temporary))
