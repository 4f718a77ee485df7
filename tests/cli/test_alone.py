"""Each command once in a process of its own, where Qt cannot be imported: other tests call them within their own."""

from __future__ import annotations

import argparse
import json
import signal

import pytest

from recoupe.cli.parser import parser

LINE = json.dumps({"id": "a", "text": "Une offre refusée à Paris."}) + "\n"
# arguments, what comes through standard input, exit status, what is told
COMMANDS = {
    "import": (["Rachat", "neuf.txt"], "", 0, "Rachat: 1 new"),
    "recognize": (["-"], LINE, 0, '"text": "Paris"'),
    "compare": (["--dossier", "Rachat"], "", 0, '"facts": []'),
    "proof": (["-"], "Il neige.", 0, "No figure and no name"),
    "export": (["Rachat", "--format", "sheet", "-o", "-"], "", 0, "<!DOCTYPE html>"),
    "status": (["Rachat"], "", 0, "Rachat"),
    "share": (["Rachat", "-o", "rachat.recoupe"], "", 0, "1 article of “Rachat”"),
    "sync": (["."], "", 0, "0 packages merged"),
    "labels": (["Rachat"], "", 0, "PER: Personne / Person (key 1)"),
    "agreement": (["Rachat"], "", 2, "recoupe: "),
    "evaluate": (["Rachat"], "", 2, "recoupe: "),
    "train": (["Rachat"], "", 2, "recoupe: "),
    "check": ([], "", 0, "is whole"),
    "backup": (["copy.sqlite"], "", 0, "copy.sqlite"),
    "restore": (["neuf.txt"], "", 2, "neuf.txt"),
    "remove": (["Rachat"], "", 0, "in the bin"),
    "move": (["Rachat", "--to", "Procès"], "", 0, "1 article moved"),
    "bin": ([], "", 0, "The bin is empty"),
    "purge": (["--all"], "", 0, "0 articles removed"),
    "entity": (["Rachat", "Paris", "-o", "paris.html"], "", 2, "Nobody and nothing is called “Paris”"),
    "reconcile": (["Rachat", "neuf.txt", "--reviewer", "Ada"], "", 2, "has no column “name”"),
    "plugins": ([], "", 0, "No plug-in"),
    "password": (["library.sqlite"], "", 2, "recoupe: "),
    "salvage": (["library.sqlite", "-o", "new.sqlite"], "", 0, "1 of article"),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_does_its_work_in_a_process_of_its_own(filled, command):
    (filled.home / "neuf.txt").write_text("Il neige sur Paris.", "utf-8")
    arguments, given, status, told = COMMANDS[command]
    ended, out, err = filled.run_alone("--library", filled.library, command, *arguments, given=given)
    assert ended == status, err
    assert told in (err if status else out)
    assert all(line.startswith("recoupe: ") for line in err.splitlines())


def test_watch_goes_on_until_it_is_stopped(filled):
    with filled.start("--library", filled.library, "watch", filled.home, "Veille") as child:
        assert child.stdout.readline().startswith("watching\t")
        child.send_signal(signal.SIGINT)
        child.communicate(timeout=300)
    assert child.returncode == 130


def test_no_command_is_forgotten_here():
    (commands,) = (action for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    assert set(commands.choices) == {*COMMANDS, "watch"}
