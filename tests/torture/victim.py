"""A helper of the tortures: somebody at work on a library who reports each thing when the program says that it is done.

Usage: ``python -m tests.torture.victim KIND LIBRARY SEED [SECONDS]``, or ``… nursery`` for children that are started by
lines ``KIND SEED LIBRARY ACTS`` on standard input: a child's process id comes first, then its reports, then ``end``.
With a number of ``ACTS`` it ends after as many, and stops before the first until it is told to go on; else it works
until it is killed.
"""

from __future__ import annotations

import hashlib
import io
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from recoupe.cli.export import export
from recoupe.services.history import HistoryService
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.packages import PackageService
from recoupe.services.review import ReviewService
from recoupe_db.library_errors import NotStored
from recoupe_db.problems import Problem
from recoupe_db.records import Label, MentionId, NewArticle, StepId
from recoupe_db.store import Store

DOSSIER = "Rachat"
SENTENCE = "Elon Musk verse 97,4 milliards de dollars pour OpenAI. "


def report(*words: object) -> None:
    """Write a whole line at once, by a call that nothing else makes: no other is to fail for it."""
    os.writev(1, [(" ".join(map(str, words)) + "\n").encode()])


def text_of(seed: int, number: int) -> str:
    """Return an article that is like no other."""
    return f"{SENTENCE * 3}Article {seed}.{number}."


def decide(store: Store, chance: random.Random, end: Callable[[], bool]) -> None:
    """Review in random order."""
    library = LibraryService(store)
    lines = library.lines(library.dossier(DOSSIER).id)
    review = ReviewService(store, reviewer=f"Ada {chance.random():.6f}")
    read = [article for article in map(library.article, (line.id for line in lines)) if article.mentions]
    while not end():
        article = chance.choice(read)
        mention = chance.choice(article.mentions)
        choices: list[Callable[[], object]] = [
            lambda mention=mention: review.accept([mention.id]),
            lambda mention=mention: review.reject([mention.id]),
            lambda mention=mention: review.relabel(mention.id, chance.choice(list(Label))),
            lambda article=article: review.mark_read(article.article.id, reject_rest=True),
            review.undo,
            review.redo,
        ]
        attempt(chance.choice(choices))


def attempt(act: Callable[[], object]) -> None:
    """Do one thing, and report its step, or why it was refused."""
    try:
        changes = act()
    except NotStored as problem:
        report("refused", type(problem).__name__)
    except Problem:
        return
    else:
        step = getattr(changes, "step", 0)
        if step:
            report("step", step)


def undo(store: Store, chance: random.Random, end: Callable[[], bool]) -> None:
    """Take back and bring back, the last step or any, after a decision now and then."""
    review, history = ReviewService(store, reviewer="Ada"), HistoryService(store, reviewer="Ada")
    own: list[StepId] = []

    def decided() -> object:
        changes = review.accept([MentionId(chance.randint(1, 4))])
        own.append(changes.step)
        return changes

    while not end():
        acts: list[Callable[[], object]] = [review.undo, review.redo, decided]
        if own:
            acts.append(lambda: history.revert(chance.choice(own)))
        attempt(chance.choice(acts))


def bring(store: Store, chance: random.Random, end: Callable[[], bool]) -> None:
    """Import articles."""
    importing = ImportService(store)
    dossier = importing.dossier(DOSSIER).id
    seed, number = chance.randrange(10**9), 0
    while not end():
        number += 1
        text = text_of(seed, number)
        try:
            importing.add(dossier, NewArticle(text=text, title=f"Article {seed}.{number}"))
        except NotStored as problem:
            report("refused", type(problem).__name__)
        else:
            report("article", hashlib.sha256(text.encode()).hexdigest())


def back_up(store: Store, chance: random.Random, end: Callable[[], bool]) -> None:
    """Copy the library, by hand and by rotation, after a decision each."""
    review = ReviewService(store, reviewer="Ada")
    folder = Path(store.place).parent / "copies"
    folder.mkdir(exist_ok=True)
    while not end():
        attempt(lambda: review.accept([1]) if chance.random() < 0.5 else review.reject([1]))
        path = folder / f"copy {chance.randrange(3)}.sqlite"
        try:
            store.backup(path)
        except NotStored as problem:
            report("refused", type(problem).__name__)
        else:
            report("backup", path.name.replace(" ", "_"))


def write_out(store: Store, chance: random.Random, end: Callable[[], bool]) -> None:
    """Export to the same file again and again."""
    path = Path(store.place).parent / "copies" / "facts.json"
    path.parent.mkdir(exist_ok=True)
    while not end():
        export(store, DOSSIER, what="facts", output=str(path), language="fr", facts=None, page="")
        report("export", path.name)


def put_back(library: str, _chance: random.Random, end: Callable[[], bool]) -> None:
    """Put one of two backups back, in turn."""
    for name in ("one", "other"):
        if end():
            return
        Store.restore(Path(library).parent / f"{name}.backup", library)
        report("restored", name)


def merge(store: Store, _chance: random.Random, end: Callable[[], bool]) -> None:
    """Take a colleague's packages, one after the other."""
    packages = PackageService(store)
    for path in sorted((Path(store.place).parent / "packages").iterdir()):
        if end():
            return
        try:
            packages.take(path)
        except NotStored as problem:
            report("refused", type(problem).__name__)
        else:
            report("merged", path.name)


def upgrade(library: str, _chance: random.Random, _end: Callable[[], bool]) -> None:
    """Open a library of the first version."""
    Store.open(library, patience=30).close()
    report("upgraded", 1)


WITH_STORE = {"review": decide, "undo": undo, "import": bring, "backup": back_up, "export": write_out, "merge": merge}
WITH_FILE = {"restore": put_back, "migration": upgrade}


def work(kind: str, library: str, seed: int, end: Callable[[], bool]) -> None:
    """Do one kind of thing until the ``end``."""
    chance = random.Random(seed)  # noqa: S311 - whims, not secrets
    if kind in WITH_FILE:
        WITH_FILE[kind](library, chance, end)
        return
    store = Store.open(library, patience=30)
    report("open", 1)
    WITH_STORE[kind](store, chance, end)
    store.close()


def few(count: int) -> Callable[[], bool]:
    """Return an end that comes after so many turns."""
    left = iter(range(count))
    return lambda: next(left, None) is None


def nursery() -> None:
    """Start a child for each line of standard input."""
    import recoupe_db.migrations.running  # noqa: F401 - what children need is loaded once

    for line in sys.stdin:
        kind, seed, library, acts = line.rstrip("\n").split("\t")
        child = os.fork()
        if not child:
            report(os.getpid())
            _in_a_child(kind, int(seed), library, int(acts))
        os.waitpid(child, 0)
        report("end")


def _in_a_child(kind: str, seed: int, library: str, acts: int) -> NoReturn:
    sys.stderr = io.StringIO()  # what is said there is no writing of files
    if acts:
        os.kill(os.getpid(), signal.SIGSTOP)
    try:
        work(kind, library, seed, few(acts) if acts else lambda: False)
    except Problem as problem:
        report("refused", type(problem).__name__)
    except BaseException as error:  # noqa: BLE001 - a person would have read no sentence
        report("unsaid", type(error).__name__, *str(error).split())
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "nursery":
        nursery()
    else:
        what, where, number = sys.argv[1:4]
        limit = float(sys.argv[4]) if len(sys.argv) > 4 else 0.0
        until = time.monotonic() + limit
        work(what, where, int(number), (lambda: time.monotonic() > until) if limit else few(8))
