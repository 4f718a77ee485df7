"""Which function answers to which command."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from importlib.metadata import version

from recoupe.cli.reporting import DONE, NOTHING_DONE, complain
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem


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
    return NOTHING_DONE
