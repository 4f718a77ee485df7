"""Where Recoupe starts: a command for the terminal, or else the desk."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from recoupe import logs
from recoupe.cli.parser import parser
from recoupe.cli.reporting import (
    DONE,
    NOTHING_DONE,
    STOPPED,
    Stopped,
    abandon_output,
    complain,
    settle_output,
    speak_utf8,
)
from recoupe.exchange.problems import OutputClosed
from recoupe.exchange.readers.worker_command import READ_FILES
from recoupe.services.export.typesetting import COMMAND
from recoupe_db.problems import Problem


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that ``arguments`` (default: those of the process) name, and return its exit status.

    Whatever goes wrong is told in one sentence on standard error; what nobody foresaw is in the log as well.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if list(given) == [COMMAND]:
        return _typeset()
    if list(given) == [READ_FILES]:
        return _read_files()
    speak_utf8()
    logs.start()
    try:
        return _run(parser().parse_args(arguments, argparse.Namespace(library=None)))
    except OutputClosed:  # whoever read us has seen enough
        abandon_output()
        return DONE
    except Problem as problem:
        complain(problem)
    except KeyboardInterrupt:
        complain(Stopped())
        return STOPPED
    except Exception as error:  # noqa: BLE001 - no traceback reaches a user
        complain(logs.unexpected(error))
    settle_output()
    return NOTHING_DONE


def _typeset() -> int:
    """Lay out a fact sheet for the process that started this one."""
    from recoupe.exchange.sheet_pdf import typeset

    return typeset()


def _read_files() -> int:
    """Read files for the process that started this one."""
    from recoupe.exchange.readers.worker import work

    return work()


def _run(given: argparse.Namespace) -> int:
    if given.command is None and not given.version:
        from recoupe.app import open_desk  # Qt is loaded for the desk alone

        return open_desk(given.library)
    from recoupe.cli.commands import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
