"""The one format of the word lists, and its reader; a linguist changes the lists without reading Python.

A list is UTF-8 text. ``[name]`` opens a section; ``#`` at the beginning of a line or behind a blank opens a comment;
commas and line ends part the entries. In a section of meanings a line is “meaning: word, word”, and indented lines go
on with it. Where a section holds patterns, ``\\w*`` is any ending, ``s?`` an s that may stand there, ``(a|b)`` either.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

_APOSTROPHE = "[’']"
_COMMENT = re.compile(r"(?:^|\s)#.*")


class WordList:
    """The sections of one list, in the order in which they are written. An unknown section raises ``KeyError``."""

    def __init__(self, text: str) -> None:
        self._lines: dict[str, list[str]] = {}
        for _, section, line in lines_by_section(text):
            self._lines.setdefault(section, []).append(line)

    def sections(self) -> AbstractSet[str]:
        """Return the names of the sections."""
        return self._lines.keys()

    def listed(self, section: str) -> tuple[str, ...]:
        """Return the entries of a section, in their order."""
        return tuple(entry for line in self._lines[section] for entry in entries(line))

    def words(self, section: str) -> frozenset[str]:
        """Return the entries of a section as a set."""
        return frozenset(self.listed(section))

    def phrases(self, section: str) -> frozenset[tuple[str, ...]]:
        """Return the entries of a section, each as its words."""
        return frozenset(tuple(entry.split()) for entry in self.listed(section))

    def groups(self, section: str) -> dict[str, tuple[str, ...]]:
        """Return each meaning of a section with its words."""
        groups: dict[str, tuple[str, ...]] = {}
        meaning = ""
        for line in self._lines[section]:
            words = line
            if not line[0].isspace():
                meaning, _, words = line.partition(":")
            groups[meaning] = (*groups.get(meaning, ()), *entries(words))
        return groups

    def sets(self, section: str) -> dict[str, frozenset[str]]:
        """Return each meaning of a section with its words as a set."""
        return {meaning: frozenset(words) for meaning, words in self.groups(section).items()}

    def meanings(self, section: str) -> dict[str, str]:
        """Return each word of a section with its meaning."""
        return by_word(self.groups(section))

    def numbers(self, section: str) -> dict[str, int]:
        """Return each word of a section with the whole number that it stands for."""
        return {word: int(number) for word, number in self.meanings(section).items()}

    def fractions(self, section: str) -> dict[str, Fraction]:
        """Return each word of a section with the fraction that it stands for."""
        return {word: Fraction(part) for word, part in self.meanings(section).items()}

    def pattern(self, section: str) -> str:
        """Return the entries of a section, patterns themselves, as a pattern that any of them fits."""
        return f"(?:{'|'.join(self.listed(section))})"

    def leading(self, section: str) -> str:
        """Return the same with the space behind an entry; an entry that ends in an apostrophe (``d[’']``) has none."""
        return (
            f"(?:{'|'.join(entry if entry.endswith(_APOSTROPHE) else f'{entry} ' for entry in self.listed(section))})"
        )


def lines_by_section(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield the lines of a list that hold words: number, name of the section, line; blanks at its beginning stay."""
    section = ""
    for number, raw in enumerate(text.splitlines(), start=1):
        line = _COMMENT.sub("", raw).rstrip()
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1].strip()
        elif line:
            yield number, section, line


def entries(line: str) -> Iterator[str]:
    """Yield the entries of a line."""
    return (entry for part in line.split(",") if (entry := part.strip()))


def by_word(groups: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Turn “meaning: words” round: every word with its meaning."""
    return {word: meaning for meaning, words in groups.items() for word in words}


@cache
def word_list(name: str) -> WordList:
    """Return the list of the file ``french/NAME.txt``, read once."""
    return WordList(files("recoupe.french").joinpath(f"{name}.txt").read_text(encoding="utf-8"))
