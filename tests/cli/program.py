"""The program as a terminal runs it, in an empty home: within this process, or in one of its own where that matters."""

from __future__ import annotations

import io
import logging
import os
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from tempfile import TemporaryFile

import pytest
from tests.models import share_models

from recoupe.__main__ import main

_WITHOUT_QT = (
    "import sys; sys.modules['PySide6'] = None; from recoupe.__main__ import main; sys.exit(main(sys.argv[1:]))"
)


class Program:
    """Runs commands of the program; ``library`` is where its library would be.

    ``run`` calls the program within this process, with streams, folders and variables of its own: a process for each
    command costs seconds. ``run_alone`` starts one: for what only a process has (its end, its locale, streams that are
    closed or full, modules that were never imported), and once for each command.
    """

    def __init__(self, home):
        self.home = home
        self.library = home / "library.sqlite"
        self.log = home / "state" / "recoupe" / "log" / "recoupe.log"
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "XDG_"))}
        self.environment |= {"HOME": str(home), "XDG_STATE_HOME": str(home / "state"), "LANG": "C"}

    def start(self, *arguments, **options):
        command = [sys.executable, "-c", _WITHOUT_QT, *map(str, arguments)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        options = pipes | {"env": self.environment, "cwd": self.home} | options
        return subprocess.Popen(command, encoding="utf-8", errors="surrogateescape", **options)

    def run(self, *arguments, given=""):
        """Return exit status, standard output and standard error of a command on the library."""
        return self.run_without_library("--library", self.library, *arguments, given=given)

    def run_without_library(self, *arguments, given=""):
        with self._at_home(), streams(given) as written:
            try:
                status = main([*map(str, arguments)])
            except SystemExit as end:
                status = end.code or 0
        return status, *written

    def run_alone(self, *arguments, given="", **options):
        """Return what ``run`` returns, of a process where Qt cannot be imported and no library is named."""
        child = self.start(*arguments, **options)
        out, err = child.communicate(given, timeout=300)
        return child.returncode, out, err

    @contextmanager
    def _at_home(self):
        """Be where the program is run, where Qt cannot be imported, and take its log away afterwards."""
        with pytest.MonkeyPatch.context() as changes, own_log():
            for name in os.environ.keys() - self.environment.keys():
                changes.delenv(name)
            for name, value in self.environment.items():
                changes.setenv(name, value)
            changes.chdir(self.home)
            changes.setitem(sys.modules, "PySide6", None)
            share_models(changes)
            yield


@contextmanager
def own_log():
    """Take away the log file that a command has opened."""
    root = logging.getLogger()
    before = list(root.handlers)
    try:
        yield
    finally:
        logging.captureWarnings(capture=False)
        for handler in set(root.handlers) - set(before):
            handler.close()
            root.removeHandler(handler)


@contextmanager
def streams(given):
    """Give standard input, and take standard output and error into the list that is yielded, filled in the end.

    The files behind them are replaced as well, and know no more than ASCII until the program says otherwise.
    """
    written = []
    with ExitStack() as ending, TemporaryFile() as inwards, TemporaryFile() as out, TemporaryFile() as err:
        inwards.write(given.encode("utf-8", "surrogateescape"))
        inwards.seek(0)
        changes = ending.enter_context(pytest.MonkeyPatch.context())
        for number, (name, file) in enumerate({"stdin": inwards, "stdout": out, "stderr": err}.items()):
            ending.callback(_put_back, os.dup(number), number)
            os.dup2(file.fileno(), number)
            stream = io.TextIOWrapper(open(number, "rb" if number == 0 else "wb", closefd=False), encoding="ascii")  # noqa: SIM115 - closed with the others
            changes.setattr(sys, name, ending.enter_context(stream))
        yield written
        for stream, file in ((sys.stdout, out), (sys.stderr, err)):
            stream.flush()
            file.seek(0)
            written.append(file.read().decode("utf-8", "surrogateescape"))


def _put_back(kept, number):
    os.dup2(kept, number)
    os.close(kept)
