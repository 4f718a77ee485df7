"""Where Recoupe starts: a command for the terminal, or else the desk."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from recoupe.cli.parser import parser
from recoupe.cli.reporting import NOTHING_DONE, complain
from recoupe_db.problems import Problem


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that ``arguments`` (default: those of the process) name, and return its exit status."""
    given = parser().parse_args(arguments, argparse.Namespace(library=None))
    try:
        if given.command is None and not given.version:
            from recoupe.app import open_desk  # Qt is loaded for the desk alone

            return open_desk(given.library)
        from recoupe.cli.commands import run

        return run(given)
    except Problem as problem:
        complain(problem)
        return NOTHING_DONE
    except KeyboardInterrupt:
        return 130  # what a shell expects after Ctrl+C


if __name__ == "__main__":
    sys.exit(main())
