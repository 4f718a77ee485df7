"""A command loads what it needs and no more: modules are counted, in a process of their own, never seconds."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace

import pytest

import recoupe

HEAVY = (
    *("sqlalchemy", "alembic", "spacy", "thinc", "numpy", "pydantic", "lxml", "trafilatura", "openpyxl", "pdfplumber"),
    *("pypdf", "docx", "weasyprint", "nltk", "babel", "rapidfuzz", "httpx", "charset_normalizer", "PySide6"),
)
LISTING = """
import atexit, sys
atexit.register(lambda: print("LOADED", *sys.modules))
from recoupe.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def loaded(program, *arguments):
    """Return the modules that a command has loaded when it ends."""
    ended = subprocess.run(
        [sys.executable, "-c", LISTING, *map(str, arguments)],
        env=program.environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    *told, modules = ended.stdout.splitlines()
    assert modules.startswith("LOADED"), ended.stderr
    return set(modules.split()[1:]), "".join(told) + ended.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--version"], f"recoupe {recoupe.__version__}"),
        (["status", "--help"], "usage: recoupe status"),
        (["status"], "There is no library at"),
        (["compare", "-"], "There is no article in -"),
    ],
)
def test_what_needs_no_library_and_no_recogniser_loads_neither(program, arguments, said):
    modules, told = loaded(program, *arguments)
    assert said in told
    assert modules.isdisjoint(HEAVY)
    assert "importlib.metadata" not in modules  # nobody looks through all installed packages for plug-ins


def test_the_version_loads_no_parser_and_no_log(program):
    modules, _ = loaded(program, "--version")
    assert modules.isdisjoint({"argparse", "logging", "importlib.metadata", "recoupe_db.records"})


def test_the_status_of_a_library_loads_no_recogniser_and_no_reader(filled):
    modules, told = loaded(filled, "--library", filled.library, "status")
    assert "Rachat" in told
    assert "sqlalchemy" in modules
    assert modules.isdisjoint({"spacy", "lxml", "trafilatura", "openpyxl", "pdfplumber", "PySide6", "alembic"})


def test_the_version_is_the_one_that_is_installed():
    assert recoupe.__version__ == version("recoupe")


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_a_shell_can_complete_commands_wherever_recoupe_was_installed(program, shell):
    status, out, err = program.run_without_library("--print-completion", shell)
    assert (status, err) == (0, "")
    assert all(command in out for command in ("import", "export", "reconcile", "claim-review"))


def test_packages_that_a_file_manager_hands_over_open_the_desk(program, monkeypatch):
    for name in ("a.recoupe", "b.recoupe"):
        (program.home / name).write_bytes(b"")
    opened = []
    desk = SimpleNamespace(open_desk=lambda *given: opened.append(given) or 0)
    monkeypatch.setitem(sys.modules, "recoupe.opening", desk)
    assert program.run_without_library("a.recoupe", "b.recoupe")[0] == 0
    assert opened == [(None, [Path("a.recoupe"), Path("b.recoupe")])]
    status, _, err = program.run_without_library("c.recoupe")
    assert status == 2
    assert "there is no command “c.recoupe”" in err.replace("There", "there")


def test_a_build_is_told_with_the_version(program, monkeypatch):
    monkeypatch.setattr("recoupe.cli.reporting.build", lambda: "0a1b2c3")
    assert program.run_without_library("--version")[1] == f"recoupe {recoupe.__version__} (build 0a1b2c3)\n"
