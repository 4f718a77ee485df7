"""The word lists: one format, one reader, and nothing in them that nobody reads."""

from __future__ import annotations

import re
from fractions import Fraction
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from recoupe.french.word_list import WordList, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOM = Path(str(files("recoupe.french")))
LISTS = sorted(path.relative_to(ROOM).with_suffix("").as_posix() for path in ROOM.rglob("*.txt"))
SOURCES = [path.read_text(encoding="utf-8") for path in ROOM.parent.rglob("*.py")]


def test_entries_are_parted_by_commas_and_line_ends() -> None:
    words = WordList("[units]\nkilo, kilos\ntonne métrique  # comment\n# another\n\n[other]\nx\n")

    assert words.listed("units") == ("kilo", "kilos", "tonne métrique")
    assert words.words("other") == {"x"}


def test_a_meaning_goes_on_in_indented_lines() -> None:
    words = WordList("[scales]\n1000: mille,\n    mil\n[parts]\n1/2: demi, demie\n")

    assert words.groups("scales") == {"1000": ("mille", "mil")}
    assert words.numbers("scales") == {"mille": 1000, "mil": 1000}
    assert words.fractions("parts") == {"demi": Fraction(1, 2), "demie": Fraction(1, 2)}


def test_a_symbol_in_brackets_opens_no_section() -> None:
    assert WordList("[units]\n[nmi_i]: mille marin\n").meanings("units") == {"mille marin": "[nmi_i]"}


def test_a_pattern_fits_any_of_its_entries() -> None:
    pattern = WordList("[change]\nhausse, baiss\\w*, l[’']an (?:dernier|passé)\n").pattern("change")

    assert all(re.fullmatch(pattern, words) for words in ("hausse", "baissait", "l’an passé", "l'an dernier"))


def test_a_section_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        WordList("[units]\nkilo\n").words("weights")


@pytest.mark.parametrize("name", LISTS)
def test_every_section_is_read_by_some_module_and_named_once(name: str) -> None:
    readers = "\n".join(source for source in SOURCES if f'word_list("{name}")' in source)

    assert word_list(name).sections() - set(re.findall(r'_WORDS\.\w+\("(\w+)"\)', readers)) == set()
    assert len(list(_headings(name))) == len(word_list(name).sections())


def _headings(name: str) -> Iterator[str]:
    text = ROOM.joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line.startswith("[") and line.rstrip().endswith("]"))
