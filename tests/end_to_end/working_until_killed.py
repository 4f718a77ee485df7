"""A helper of the survival test: for each line it is sent, a child that reviews and reports until it is killed.

Usage: ``python working_until_killed.py LIBRARY``. The child forks from a process that has imported everything, so that
fifty of them take seconds. It prints its process id, then the id of each step after the service has returned.
"""

from __future__ import annotations

import os
import random
import sys

from recoupe.services.facts import FactService
from recoupe.services.library import LibraryService, ReviewedArticle
from recoupe.services.review import ReviewService
from recoupe_db.problems import Problem
from recoupe_db.records import ArticleId, FactId, FactStatus, Kind, Label, Mention, NewFact, Reading
from recoupe_db.store import Store


def work(place: str, seed: int, read: list[ReviewedArticle]) -> None:
    """Do all that a reviewer does, in random order, and report each step once its service has returned."""
    chance = random.Random(seed)  # noqa: S311 - a reviewer's whims, not secrets
    store = Store.open(place, patience=30)
    review, facts = ReviewService(store, reviewer="Ada"), FactService(store, reviewer="Ada")
    while True:
        article = chance.choice(read)
        try:
            step = one_step(chance, review, facts, article.article.id, chance.choice(article.mentions))
        except Problem:  # refused, as the screen would say: nothing was stored
            continue
        if step:
            report(step)


def one_step(
    chance: random.Random, review: ReviewService, facts: FactService, article: ArticleId, mention: Mention
) -> int:
    """Take one step and return its id, 0 where there was nothing to do."""
    choices = [
        lambda: review.accept([mention.id]),
        lambda: review.reject([mention.id]),
        lambda: review.relabel(mention.id, chance.choice([*Label, *Kind])),
        lambda: review.respan(mention.id, mention.start, mention.end + chance.randint(1, 9)),
        lambda: review.add(article, mention.end, mention.end + chance.randint(2, 30), name=Label.PER),
        lambda: review.place(article, mention.start, mention.end),
        lambda: review.mark_read(article, reject_rest=True),
        lambda: review.reopen(article),
        lambda: facts.judge(stated(facts, mention), chance.choice(list(FactStatus))),
        review.undo,
        review.redo,
    ]
    changes = chance.choice(choices)()
    return changes.step if changes else 0


def stated(facts: FactService, mention: Mention) -> FactId:
    """State a fact from a figure, report that, and return its id."""
    changes = facts.state(mention.id, NewFact("OpenAI", "montant", Reading(Kind.NUMBER, "97.4")))
    report(changes.step)
    return next(iter(changes.facts))


def report(number: int) -> None:
    """Write a whole line at once."""
    os.write(1, f"{number}\n".encode())


def main(place: str) -> None:
    """Start a child for each line of standard input."""
    store = Store.open(place)
    library = LibraryService(store)
    read = [library.article(line.id) for line in library.lines(library.dossiers()[0].id)]
    store.close()  # children must not share a connection
    for seed, _line in enumerate(sys.stdin):
        child = os.fork()
        if not child:
            report(os.getpid())
            work(place, seed, read)
        os.waitpid(child, 0)
        report(0)


if __name__ == "__main__":
    main(sys.argv[1])
