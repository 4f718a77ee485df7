"""How long a decision takes to reach the rest of a dossier: run by hand, prints seconds.

python tests/benchmarks/remembering.py [ARTICLES]
"""

from __future__ import annotations

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
    found = []
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
        found.append(article)
    return found


def timed(what, work):
    start = time.perf_counter()
    changed = work()
    print(f"{what}: {len(changed)} articles changed in {time.perf_counter() - start:.2f} s", flush=True)


def main(count):
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "library.sqlite")
        dossier = ImportService(store).dossier("Mesure").id
        articles = fill(store, dossier, count)
        remembering, review = MemoryService(store), ReviewService(store, reviewer="Ada")
        review.add(articles[0], 0, 8, name=Label.ORG)
        timed(f"a name in 1 of 20 of {count} articles", lambda: remembering.spread(dossier, ["Zorbatec"]))
        timed("the same again", lambda: remembering.spread(dossier, ["Zorbatec"]))
        review.add(articles[0], 20, 27, name=Label.MISC)
        timed("a word of every article", lambda: remembering.spread(dossier, ["Article"]))
        store.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000)
