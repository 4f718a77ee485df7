"""Where Recoupe starts: a command for the terminal, or else the desk."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from recoupe.cli.reporting import (
    DONE,
    NOTHING_DONE,
    STOPPED,
    Stopped,
    abandon_output,
    complain,
    print_completion,
    settle_output,
    speak_utf8,
    tell_version,
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
    beside = _BESIDE.get(given[0]) if len(given) == 1 else None
    if beside is not None:
        return beside()
    speak_utf8()
    try:
        return tell_version() if list(given) == ["--version"] else _run(given)
    except OutputClosed:  # whoever read us has seen enough
        abandon_output()
        return DONE
    except Problem as problem:
        complain(problem)
    except KeyboardInterrupt:
        complain(Stopped())
        return STOPPED
    except Exception as error:  # noqa: BLE001 - no traceback reaches a user
        from recoupe import logs

        logs.start()
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
    from recoupe.plugin_loading import add_plugin_folder

    add_plugin_folder()
    return work()


def _run(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; only what that needs is loaded."""
    from argparse import Namespace

    from recoupe import logs
    from recoupe.cli.parser import parser
    from recoupe.plugin_loading import add_plugin_folder

    logs.start()
    add_plugin_folder()
    packages = _packages(arguments)
    given = parser().parse_args([] if packages else arguments, Namespace(library=None))
    if given.print_completion:
        return print_completion(parser(), given.print_completion)
    if given.command is None and not given.version:
        return _desk(given.library, packages)
    from recoupe.cli.commands import run

    return run(given)


def _packages(arguments: Sequence[str]) -> list[Path]:
    """Return the packages that a file manager hands over, if that is all that was given."""
    paths = [Path(argument) for argument in arguments]
    return paths if all(path.suffix.lower() == ".recoupe" and path.is_file() for path in paths) else []


def _desk(library: str | None, packages: Sequence[Path]) -> int:
    """Open the desk. What is loaded for it stays: to look for garbage in that would take a tenth of the start."""
    gc.disable()
    try:
        from recoupe.opening import open_desk  # Qt is loaded for the desk alone

        return open_desk(library, packages)  # turns it on again when the window stands
    finally:
        gc.enable()


_BESIDE = {COMMAND: _typeset, READ_FILES: _read_files}
"""What the program is started with by itself, for work in a process of its own."""


if __name__ == "__main__":
    sys.exit(main())
