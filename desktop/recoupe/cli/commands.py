"""Which function answers to which command."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from recoupe.cli.reporting import DONE, SOME_FAILED, complain, counted, say, tell_version
from recoupe_db.places import named_path
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

if TYPE_CHECKING:
    from recoupe_db.store import Store


class NoLibrary(Problem):
    """A library was asked about, and there is none. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "There is no library at {path} yet: import articles first, or name another one with --library."
    )


def run(given: argparse.Namespace) -> int:
    """Run one headless command and return its exit status. Raises :class:`Problem` when it can do nothing."""
    if given.version:
        return tell_version()
    if given.command in _WITHOUT_AN_OPEN_LIBRARY:
        return _WITHOUT_AN_OPEN_LIBRARY[given.command](given)
    store = _opened(given)
    try:
        return _WITH_A_LIBRARY[given.command](store, given)
    finally:
        store.close()


def _opened(given: argparse.Namespace) -> Store:
    """Open the library; only what brings articles makes one: a wrong name does not pass for an empty library."""
    named = named_path(given.library)
    if given.command not in _MAKING and named is not None and not named.exists():
        raise NoLibrary(path=named)
    from recoupe_db.connections import file_of, refuse_empty, url_of
    from recoupe_db.store import Store

    path = file_of(url_of(given.library))
    if given.command in _MAKING or path is None:
        return Store.open(given.library)
    if not path.exists():
        raise NoLibrary(path=path)
    refuse_empty(path)
    return Store.open(given.library, even_read_only=True)


def _recognize(given: argparse.Namespace) -> int:
    from recoupe.cli.recognize import Readers, recognize

    lexicons = None if given.lexicons is None else [Path(path) for path in given.lexicons if path]
    return recognize(given.paths, Readers(given.model, given.jobs or 1, given.scheduler or "", lexicons))


def _compare(given: argparse.Namespace) -> int:
    from recoupe.cli.compare import NothingToCompare, compare, compare_dossier

    if given.dossier is None:
        return compare(given.paths, model=given.model)
    if given.paths:
        raise NothingToCompare
    store = _opened(given)
    try:
        return compare_dossier(store, given.dossier)
    finally:
        store.close()


def _restore(given: argparse.Namespace) -> int:
    from recoupe_db.store import Store

    former = Store.restore(Path(given.path), given.library)
    kept = f"; the former one is kept as {former}" if former else ""
    say(f"The library was put back from {given.path}{kept}.\n")
    return DONE


def _import(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.imports import import_articles
    from recoupe.cli.sharing import are_packages, merge

    if are_packages([given.dossier, *given.paths]):
        return merge(store, [given.dossier, *given.paths], as_json=given.json)
    if given.paths and are_packages(given.paths):
        return merge(store, given.paths, as_json=given.json)
    return import_articles(store, given.dossier, given.paths, model=given.model, jobs=given.jobs, as_json=given.json)


def _share(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.sharing import share

    return share(store, given.dossier, given.output)


def _sync(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.sharing import sync

    return sync(store, given.folder, given.dossiers, as_json=given.json)


def _labels(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.labels import labels

    wishes = {"use": given.use, "merge": given.merge, "rename": given.rename, "by": given.by}
    return labels(store, given.dossier, **wishes, as_json=given.json)


def _agreement(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.agreement import agreement

    return agreement(store, given.dossier, as_json=given.json)


def _watch(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.watch import watch

    return watch(store, Path(given.folder), given.dossier, model=given.model)


def _export(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.export import export
    from recoupe.cli.gold_files import SplitWish
    from recoupe.exchange.publisher import Publisher
    from recoupe.services.export.gold_articles import FigureUse, GoldChoice

    return export(
        store,
        given.dossier,
        what=given.format_,
        output=given.output,
        language=given.language,
        facts=given.facts,
        page=given.page,
        publisher=Publisher(given.publisher, given.publisher_url),
        full=not given.short,
        template=Path(given.template) if given.template else None,
        gold=GoldChoice(given.layer, frozenset(given.labels) if given.labels else None, FigureUse(given.figures)),
        split=SplitWish(given.split, given.seed) if given.split is not None and given.format_ == "spacy" else None,
        licence=given.licence,
    )


def _proof(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.proof import proof

    return proof(store, given.draft, dossier=given.dossier, model=given.model, as_json=given.json)


def _status(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.status import status

    return status(store, given.dossier, as_json=given.json)


class NothingToTrainOn(Problem):
    """No dossier was named."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "Name the dossiers to learn from, or ask to go --back, or to --use a version."
    )


def _train(given: argparse.Namespace) -> int:
    from recoupe.cli.train import back, train, use

    if given.back:
        return back()
    if given.use:
        return use(given.use)
    if not given.dossiers:
        raise NothingToTrainOn
    store = _opened(given)
    try:
        return train(store, given.dossiers, as_json=given.json, keep_only=given.keep_only, seed=given.seed)
    finally:
        store.close()


def _evaluate(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.evaluate import evaluate

    return evaluate(store, given.dossiers, model=given.model, as_json=given.json, most=given.errors)


def _check(store: Store, given: argparse.Namespace) -> int:  # noqa: ARG001 - every command has this shape
    faults = store.check()
    for fault in faults:
        complain(fault)
    if faults:
        return SOME_FAILED
    say(f"The library {store.place} is whole.\n")
    if store.log_at_opening:
        say(
            f"A log of {counted(store.log_at_opening, 'byte')} lay beside it ({store.place}-wal): the file alone "
            "did not hold everything. To copy a library, use “recoupe backup”, or close every program that "
            "has it open.\n"
        )
    if store.read_only is not None:
        say(f"It can be read only: {store.read_only}\n")
    return DONE


class NoPasswordNeeded(Problem):
    """A password was to be kept for a file. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "{path} is a file, and needs no password: name a library on a server, as postgresql+psycopg://…"
    )


def _password(given: argparse.Namespace) -> int:
    import getpass

    from recoupe_db import passwords
    from recoupe_db.connections import file_of, url_of
    from recoupe_db.store import Store

    url = url_of(given.url).set(password=None)
    if file_of(url) is not None:
        raise NoPasswordNeeded(path=given.url)
    typed = getpass.getpass(f"Password for {url.username or 'you'} at {url.host or 'the server'}: ")
    Store.open(url.set(password=typed).render_as_string(hide_password=False)).close()  # a wrong one is not kept
    passwords.keep(url, typed)
    say("The password is kept in the system's keyring.\n")
    return DONE


def _salvage(given: argparse.Namespace) -> int:
    from recoupe_db.salvage import salvage

    brought = salvage(Path(given.path), Path(given.output).absolute())
    kept = ", ".join(f"{count} of {table}" for table, count in brought.rows.items() if count)
    say(f"Brought back into {brought.library}: {kept}.\n")
    for loss in brought.losses:
        complain(loss)
    return SOME_FAILED if brought.losses else DONE


def _entity(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.entities import entity

    return entity(store, given.dossier, given.name, Path(given.output), language=given.language)


def _reconcile(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.entities import reconcile

    return reconcile(store, given.dossier, Path(given.table), reviewer=given.reviewer, as_json=given.json)


def _plugins(given: argparse.Namespace) -> int:
    from recoupe.cli.plugins import plugins

    return plugins(as_json=given.json)


def _backup(store: Store, given: argparse.Namespace) -> int:
    replaced = store.backup(Path(given.path))
    instead = ", in place of the earlier copy there" if replaced else ""
    say(f"The library was copied to {given.path}{instead}.\n")
    return DONE


def _remove(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.bin import remove

    return remove(store, given.dossier, given.articles, reviewer=given.reviewer)


def _move(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.bin import move

    return move(store, given.dossier, given.articles, to=given.to, reviewer=given.reviewer)


def _bin(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.bin import look_into

    return look_into(store, given.restore, as_json=given.json, reviewer=given.reviewer)


def _purge(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.bin import purge

    return purge(store, at_once=given.at_once, reviewer=given.reviewer)


_MAKING = frozenset({"import", "sync", "watch"})
_WITHOUT_AN_OPEN_LIBRARY: dict[str, Callable[[argparse.Namespace], int]] = {
    "recognize": _recognize,
    "compare": _compare,
    "restore": _restore,
    "train": _train,
    "salvage": _salvage,
    "password": _password,
    "plugins": _plugins,
}
_WITH_A_LIBRARY: dict[str, Callable[[Store, argparse.Namespace], int]] = {
    "import": _import,
    "watch": _watch,
    "export": _export,
    "proof": _proof,
    "share": _share,
    "sync": _sync,
    "labels": _labels,
    "agreement": _agreement,
    "status": _status,
    "check": _check,
    "evaluate": _evaluate,
    "backup": _backup,
    "remove": _remove,
    "move": _move,
    "bin": _bin,
    "purge": _purge,
    "entity": _entity,
    "reconcile": _reconcile,
}
