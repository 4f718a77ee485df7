"""Which function answers to which command."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from recoupe.cli.reporting import DONE, NOTHING_DONE, SOME_FAILED, complain
from recoupe.services.library import Library
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.store import Store


class Unexpected(Problem):
    """A fault of ours."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem", "Something unexpected happened ({error}): what was stored is kept; please report it with {log}."
    )


def run(given: argparse.Namespace) -> int:
    """Run one headless command and return its exit status; no traceback reaches the user."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    try:
        return _dispatch(given)
    except BrokenPipeError:  # whoever read us has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except (Problem, KeyboardInterrupt):
        raise
    except Exception as error:
        logging.getLogger(__name__).exception("unexpected")
        complain(Unexpected(error=f"{type(error).__name__}: {error}", log="the log"))
        return NOTHING_DONE


def _dispatch(given: argparse.Namespace) -> int:
    if given.version:
        sys.stdout.write(f"recoupe {version('recoupe')}\n")
        return DONE
    if given.command == "recognize":
        from recoupe.cli.recognize import recognize

        return recognize(given.paths, model=given.model, out=sys.stdout)
    if given.command == "restore":
        return _restore(given)
    store = Store.open(given.library)
    try:
        return _WITH_A_LIBRARY[given.command](store, given)
    finally:
        store.close()


def _import(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.importing import import_articles

    return import_articles(
        store, given.dossier, given.paths, model=given.model, as_json=given.json, out=sys.stdout
    )


def _export(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.export import export

    return export(store, given.dossier, what=given.format_, output=given.output)


def _status(store: Store, given: argparse.Namespace) -> int:
    from recoupe.cli.status import status

    return status(Library(store), given.dossier, as_json=given.json, out=sys.stdout)


def _check(store: Store, given: argparse.Namespace) -> int:  # noqa: ARG001 - every command has this shape
    faults = store.check()
    for fault in faults:
        sys.stderr.write(f"recoupe: {fault}\n")
    if not faults:
        sys.stdout.write(f"The library {store.place} is whole.\n")
    return SOME_FAILED if faults else DONE


def _backup(store: Store, given: argparse.Namespace) -> int:
    store.backup(Path(given.path))
    sys.stdout.write(f"The library was copied to {given.path}.\n")
    return DONE


def _restore(given: argparse.Namespace) -> int:
    former = Store.restore(Path(given.path), given.library)
    kept = f"; the former one is kept as {former}" if former else ""
    sys.stdout.write(f"The library was put back from {given.path}{kept}.\n")
    return DONE


_WITH_A_LIBRARY: dict[str, Callable[[Store, argparse.Namespace], int]] = {
    "import": _import,
    "export": _export,
    "status": _status,
    "check": _check,
    "backup": _backup,
}
