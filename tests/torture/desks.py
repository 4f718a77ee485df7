"""Five desks at one library of a PostgreSQL server, which is stopped and started under them while one desk is killed.

Each desk marks places of its own and prints every one that was reported as stored; at the end each of these must be
there once, with its step in the log, and nothing else.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from tests import postgresql_server

from recoupe.services.imports import ImportService
from recoupe.services.review import ReviewService
from recoupe_db.library_errors import NotStored
from recoupe_db.queries import articles, dossiers, mentions
from recoupe_db.records import ArticleId, Label, NewArticle
from recoupe_db.store import Store

DESKS = 5
_HERE = Path(__file__).resolve().parents[2]


def at_work(url: str, number: int, seconds: float) -> None:
    """Mark one place after the other until the time is over; what could not be stored is tried again."""
    store = Store.open(url, patience=30)
    with store.read() as session:
        dossier = dossiers.find(session, "Rachat")
        article = ArticleId(articles.of_dossier(session, dossier.id)[0])
    review, place, until = ReviewService(store, reviewer=f"Reader {number}"), number, time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            changes = review.add(article, place, place + 1, name=Label.MISC, label=Label.MISC)
        except NotStored:
            print("refused", flush=True)
            time.sleep(0.2)
            continue
        print("stored", place, changes.step, flush=True)
        place += DESKS
    store.close()


def five_desks(seconds: float) -> tuple[int, int, int, int, list[str]]:
    """Return how many decisions were acknowledged, refused, lost and doubled, and what else was wrong."""
    with postgresql_server.cluster(durable=True) as server:
        url = server.database()
        _fill(url)
        command = [sys.executable, "-m", "tests.torture.desks", url]
        running = [
            subprocess.Popen([*command, str(number), str(seconds)], stdout=subprocess.PIPE, text=True, cwd=_HERE)
            for number in range(DESKS)
        ]
        _wait_until_all_work(url)
        time.sleep(random.uniform(0, seconds / 4))  # noqa: S311 - any moment will do
        running[0].kill()
        server.stop("immediate")  # as when the machine loses its power
        time.sleep(1)
        server.start()
        lines = [line.split() for one in running for line in one.communicate()[0].splitlines()]
        return _judged(url, lines)


def _wait_until_all_work(url: str) -> None:
    store = Store.open(url)
    with store.read() as session:
        dossier = dossiers.find(session, "Rachat")
        article = articles.of_dossier(session, dossier.id)[0]
    begun: set[int] = set()
    while len(begun) < DESKS:
        time.sleep(0.1)
        with store.read() as session:
            begun = {mention.start % DESKS for mention in mentions.of_article(session, article)}
    store.close()


def _fill(url: str) -> None:
    store = Store.open(url)
    importing = ImportService(store)
    importing.add(importing.dossier("Rachat").id, NewArticle("m" * 140_000, "Long", "long.txt"))
    store.close()


def _judged(url: str, lines: list[list[str]]) -> tuple[int, int, int, int, list[str]]:
    stored = [(int(line[1]), int(line[2])) for line in lines if line[0] == "stored"]
    store = Store.open(url)
    with store.read() as session:
        dossier = dossiers.find(session, "Rachat")
        there = Counter(
            mention.start for mention in mentions.of_article(session, articles.of_dossier(session, dossier.id)[0])
        )
    faults = store.check()
    store.close()
    lost = sum(place not in there for place, _ in stored)
    doubled = sum(count - 1 for count in there.values()) + len(stored) - len({step for _, step in stored})
    unsaid = len(there) - len(stored)
    if unsaid > 1:  # only the desk that was killed may have stored one that it did not tell of
        faults.append(f"{unsaid} are there that nobody was told of")
    return len(stored), sum(line[0] == "refused" for line in lines), lost, doubled, faults


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        at_work(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))
