"""The documentation: every link leads somewhere, every page is on the site, and the commands it names exist."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from defusedxml.ElementTree import parse as parse_xml

from recoupe.cli.parser import parser

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)")
COMMAND = re.compile(r"^\s*recoupe (?:--library \S+ )?([a-z]+)\b", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_in_a_block_exists(page):
    (commands,) = (action.choices for action in parser()._actions if action.dest == "command")
    blocks = re.findall(r"```(?:sh|bash)?\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    named = {name for block in blocks for name in COMMAND.findall(block)}
    assert named <= set(commands)


INLINE = re.compile(r"`(recoupe [a-z]+ [^`]*)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_in_a_sentence_can_be_typed_as_it_stands(page, capsys):
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"```(?:sh|bash)?\n(.*?)```", text, re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines() if line.startswith("recoupe ")]
    wrong = []
    for command in [part for line in [*INLINE.findall(text), *lines] for part in line.split(" · ")]:
        if "…" in command:
            continue
        try:
            parser().parse_args(_typed(command))
        except SystemExit:
            wrong.append(f"{command}: {capsys.readouterr().err}")
    assert wrong == []


def _typed(command):
    """Return the words of a command, a number where the page says N and one choice where it names several."""
    words = shlex.split(command.partition(" #")[0].replace("fr|en", "fr"))[1:]
    sample = {"N": "2", "F": "facts", "FORMAT": "facts", "NAME": "sheet", "SHARE": "0.2"}
    return [
        sample.get(word, word) if before.startswith("-") else word
        for before, word in zip(["", *words], words, strict=False)
    ]


FRENCH = sorted((ROOT / "docs" / "fr").glob("*.md"))
IN_FRENCH = {"Maj": "Shift", "Entrée": "Enter", "Échap": "Esc", "Alt+Entrée": "Alt+Enter"}
WHOLE = (
    "desk",
    "proof",
    "desk-lead",
    "install",
    "formats",
    "figures",
    "names",
)  # the others leave the makers’ parts to the English page
KEY = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)*(?:F\d|[A-Z0-9?/,]|Enter|Esc|[←→↑↓]))`")


def keys(page):
    """Return the keys that a page names, by their English names."""
    text = page.read_text(encoding="utf-8")
    for french, english in IN_FRENCH.items():
        text = re.sub(rf"(?<=[`+]){french}(?=[`+])", english, text)
    return set(KEY.findall(text))


def titles(page):
    return len(re.findall(r"^## ", page.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("name", WHOLE)
def test_a_page_names_the_same_keys_commands_and_pictures_in_both_languages(name):
    english, french = ROOT / "docs" / f"{name}.md", ROOT / "docs" / "fr" / f"{name}.md"
    assert keys(french) == keys(english)
    assert titles(french) == titles(english)
    for looked_for in (
        INLINE,
        re.compile(r"pictures/([a-z-]+)\.png"),
        re.compile(r"^(recoupe .*?)\s*(?:#|$)", re.MULTILINE),
    ):
        told = [set(looked_for.findall(page.read_text(encoding="utf-8"))) for page in (french, english)]
        assert told[0] == told[1]


@pytest.mark.parametrize("page", FRENCH, ids=lambda page: page.name)
def test_the_french_guide_says_what_is_written_on_the_menus(page):
    texts = parse_xml(ROOT / "resources/recoupe_resources/i18n/recoupe_fr.ts").iter("translation")
    shown = {(text.text or "").replace("&", "") for text in texts}
    paths = re.findall(r"\*\*([^*]* ▸ [^*]*)\*\*", page.read_text(encoding="utf-8"))
    assert [part for path in paths for part in path.split(" ▸ ") if part not in shown] == []


@pytest.mark.parametrize("page", [*FRENCH, ROOT / "docs" / "premiers-pas.md"], ids=lambda page: page.name)
def test_french_is_set_as_french_is(page):
    code = re.compile(r"```.*?```|`[^`]*`|\]\([^)]*\)|^\|[ -|]*$", re.DOTALL | re.MULTILINE)
    text = code.sub("x", page.read_text(encoding="utf-8"))
    assert (
        re.findall(r".{9}[^\s\u00a0\u202f] ?[;?!»].{5}|.{9} : .{5}|.{9}«[^\u00a0].{5}|.{9}[a-zé]'[a-zé].{5}", text)
        == []
    )


def test_the_site_builds_with_every_page_in_its_menu(tmp_path):
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    assert "not included in the" not in built.stderr
    pages = {
        page: tmp_path / "site" / page / "index.html" for page in ("premiers-pas", "desk", "CHANGELOG", "SECURITY")
    }
    told = {name: page.read_text(encoding="utf-8") for name, page in pages.items()}
    assert [re.search(r'<html[^>]* lang="(\w+)"', page)[1] for page in told.values()] == ["fr", "en", "en", "en"]
    assert 'href="../adr/0019-' in told["SECURITY"]
