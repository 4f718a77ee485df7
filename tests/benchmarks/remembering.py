"""What a decision's way to the rest of a dossier costs the processor, also in bulk insertions of the rows it changes.

Run by hand; to compare two checkouts, run it in both, with the same numbers.

python tests/benchmarks/remembering.py [ARTICLES …]
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from pathlib import Path

from recoupe.services.imports import ImportService
from recoupe.services.memory import MemoryService
from recoupe.services.review import ReviewService
from recoupe_db.queries import mentions
from recoupe_db.records import Label, NewArticle, NewMention, Origin
from recoupe_db.store import Store

SEEDS = Path(__file__).parents[2] / "seeds" / "offer"
NAMES = 40  # suggestions in an article


def fill(store, dossier, count):
    """Store articles of some 3,000 characters; one in twenty holds the name that is decided on, and nobody marks it."""
    importing = ImportService(store)
    texts = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    articles = []
    for number in range(count):
        rare = "Zorbatec a répondu.\n" if number % 20 == 0 else ""
        text = f"{rare}Article {number}.\n{texts[number % len(texts)]}"
        article = importing.add(dossier, NewArticle(text, "Titre", f"{number}.txt")).id
        step = len(text) // NAMES
        spans = [
            NewMention(start, start + 8, Label.ORG, None, Origin.MODEL, 0.5) for start in range(25, len(text) - 8, step)
        ]
        with store.write() as session:
            mentions.suggest(session, article, spans, [], "benchmark 1")
        articles.append(article)
    return articles


def timed(what, work):
    start = time.process_time()
    changed = work()
    spent = time.process_time() - start
    rows = max(sum(len(effect.mentions) for effect in changed.values()), 1)
    print(
        f"{what}: {len(changed)} articles changed, {spent:.3f} s of processor, {spent / insertion(rows):.1f}x",
        flush=True,
    )


def insertion(rows):
    """Return the seconds of processor that inserting so many mentions takes SQLite, all at once."""
    with sqlite3.connect(":memory:") as bare:
        bare.execute("CREATE TABLE mention (article, start, stop, surface, label, score)")
        start = time.process_time()
        fields = [(number, 0, 8, "Zorbatec", "ORG", 1.0) for number in range(rows)]
        bare.executemany("INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?)", fields)
        return max(time.process_time() - start, 1e-4)


def main(count):
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "library.sqlite")
        dossier = ImportService(store).dossier("Mesure").id
        articles = fill(store, dossier, count)
        remembering, review = MemoryService(store), ReviewService(store, reviewer="Ada")
        review.add(articles[0], 0, 8, name=Label.ORG)
        timed(f"a name in 1 of 20 of {count} articles", lambda: remembering.spread(dossier, ["Zorbatec"]))
        timed(f"the same again in {count}", lambda: remembering.spread(dossier, ["Zorbatec"]))
        review.add(articles[0], 20, 27, name=Label.MISC)
        timed(f"a word of every one of {count} articles", lambda: remembering.spread(dossier, ["Article"]))
        store.close()


if __name__ == "__main__":
    for articles in sys.argv[1:] or ["500", "2000"]:
        main(int(articles))
