"""The commands that the desk lead's page names run one after the other, as they are printed there."""

from __future__ import annotations

import io
import re
import shlex
from pathlib import Path

import docx

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


README = PAGE.parents[1] / "README.md"
NAMED = {  # what the first page leaves to the reader
    "DOSSIER": "Rachat", "DOSSIER…": "Rachat", "[DOSSIER]": "Rachat", "PATH…": "articles", "PATH": "written",
    "FILE.recoupe": "rachat.recoupe", "FOLDER": "shared", "BROKEN": "library.sqlite", "NEW": "new.sqlite",
    "NAME": "Lavaur", "FILE.pdf": "lavaur.html", "TABLE.csv": "table.csv", "[ARTICLE…]": "", "F": "facts",
    "URL": "postgresql+psycopg://ada@localhost/newsroom",
}  # fmt: skip
SAID = {  # of what nobody has read yet, of two articles that differ, of a table that was never made, and what it says
    "proof": (1, "1 contradict"),
    "evaluate": (2, "read to the end"),
    "agreement": (2, "by two people"),
    "train": (2, "read to the end"),
    "password": (2, "recoupe: "),
    "entity": (2, "Lavaur"),
    "reconcile": (2, "table.csv"),
}
LEFT_OUT = {"watch"}  # goes on until it is stopped: tests/cli/test_alone.py


def test_the_commands_of_the_first_page_run_or_say_in_a_sentence_why_not(program):
    (program.home / "articles").mkdir()
    (program.home / "shared").mkdir()
    for place in ("articles/a.txt", "article.html", "article1.txt"):
        (program.home / place).write_text("Le pont de Lavaur coûtera 12 millions d’euros, dit la mairie.", "utf-8")
    for place in ("articles/b.txt", "article2.txt"):
        (program.home / place).write_text("Le pont de Lavaur coûtera 14 millions d’euros, dit l’opposition.", "utf-8")
    (program.home / "draft.docx").write_bytes(document("Le pont de Lavaur coûtera 13 millions d’euros."))
    block = README.read_text(encoding="utf-8").split("```\nrecoupe ")[1].split("```")[0]
    lines = [line.partition(" #")[0] for line in f"recoupe {block}".splitlines()]
    commands = [shlex.split(command)[1:] for line in lines for command in line.split(" · ")]
    commands.sort(key=lambda words: words[0] == "remove")  # what is removed cannot be told of
    wrong = []
    for words in commands:
        if words[0] not in LEFT_OUT:
            typed = [NAMED.get(word, word) for word in words]
            status, out, err = program.run(*filter(None, typed))
            wanted, said = SAID.get(words[0], (0, ""))
            if status != wanted or said not in out + err or "Traceback" in err:
                wrong.append((words, status, out[-300:], err))
    assert not wrong, "\n".join(map(str, wrong))
    assert {words[0] for words in commands} >= {*SAID, *LEFT_OUT}


def document(text):
    """Return a DOCX of one paragraph."""
    written = io.BytesIO()
    made = docx.Document()
    made.add_paragraph(text)
    made.save(written)
    return written.getvalue()
