"""The commands that the desk lead's page names run one after the other, as they are printed there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "desk-lead.md"
COMMAND = re.compile(r"`(recoupe [a-z]+ [^`]*)`")


def test_the_commands_of_the_day_run_in_their_order(program):
    (program.home / "articles").mkdir()
    (program.home / "gold").mkdir()
    (program.home / "shared").mkdir()
    for name, text in (
        ("a.txt", "Le pont coûtera 12 millions d’euros."),
        ("b.txt", "Le pont de Lavaur coûtera 14 M€."),
    ):
        (program.home / "articles" / name).write_text(text, encoding="utf-8")
    commands = COMMAND.findall(PAGE.read_text(encoding="utf-8"))
    assert {command.split()[1] for command in commands} >= {"import", "share", "sync", "status", "export"}
    commands.sort(key=lambda command: not command.startswith("recoupe import"))  # labels are told of before
    told = {}
    for command in commands:
        words = shlex.split(command.replace("/shared/recoupe", "shared"))[1:]
        status, out, err = program.run(*words)
        told[command] = (status, out + err)
    failed = {command: said for command, (status, said) in told.items() if status != 0 and " export " not in command}
    assert failed == {}
    (export,) = (said for command, (_, said) in told.items() if " export " in command)
    assert "Traceback" not in export
    assert "0 articles" in export or "article" in export
