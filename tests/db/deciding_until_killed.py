"""A helper of the survival tests: for each line it is sent, a child that decides and reports until it is killed.

Usage: ``python deciding_until_killed.py LIBRARY REVIEWER [DECISIONS]``. The child forks from a process that has
imported everything, so that fifty of them take seconds. It prints its process id, then the id of each step after the
transaction that stored it. With DECISIONS it takes so many and ends.
"""

from __future__ import annotations

import os
import sys
from itertools import count

from recoupe_db.queries import articles, decisions, dossiers, mentions
from recoupe_db.records import Action, MentionState, Target
from recoupe_db.store import Store


def decide(place: str, reviewer: str, decided: range | count[int]) -> None:
    """Accept and reject in turn, and report each step once it is stored."""
    store = Store.open(place, patience=30)
    with store.read() as session:
        (dossier,) = dossiers.all_dossiers(session)
        article = articles.lines(session, dossier.id)[0].id
        keys = [one.id for one in mentions.of_article(session, article)]
    for number in decided:
        state = (MentionState.ACCEPTED, MentionState.REJECTED)[number % 2]
        with store.write() as session:
            step = decisions.begin(session, reviewer, Action(state.removesuffix("ed")), article)
            decisions.change(session, step, Target.MENTION, keys[number % len(keys)], state=state)
        report(step.id)
    store.close()


def report(number: int) -> None:
    """Write a whole line at once."""
    os.write(1, f"{number}\n".encode())


def main(place: str, reviewer: str) -> None:
    """Start a child for each line of standard input."""
    for _line in sys.stdin:
        child = os.fork()
        if not child:
            report(os.getpid())
            decide(place, reviewer, count())
        os.waitpid(child, 0)
        report(0)


if __name__ == "__main__":
    if len(sys.argv) > 3:
        decide(sys.argv[1], sys.argv[2], range(int(sys.argv[3])))
    else:
        main(*sys.argv[1:])
