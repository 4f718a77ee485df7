"""Well-known names: plain files read once into a tree of words, matched in one pass whatever their number."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from recoupe.french.names import HONORIFICS
from recoupe.french.word_list import entries, lines_by_section, word_list
from recoupe.recognition.lookalikes import normalise
from recoupe.recognition.names.territories import territories
from recoupe.recognition.names.words import cut, plain_capitals, strip_accents
from recoupe.recognition.problems import LexiconUnreadable
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence
    from pathlib import Path

_WORDS = word_list("names/lexicon")

FIRST_NAME = "PRENOM"
NO_NAME = "AUCUN"
_SHORT = 3  # code points up to which capitals may be another name
_LABELS = {label.value: label for label in Label}
_CALL_ENDS, _VERB_ENDS = _WORDS.listed("call_ends"), _WORDS.listed("verb_ends")


class LexiconEntry(NamedTuple):
    """A well-known name. ``sure`` is false for a name that is also something else (Orange, Lille, Le Monde)."""

    label: Label
    sure: bool


class LexiconMatch(NamedTuple):
    """An entry found in a text: ``first`` to ``last`` (excluded) are indices of words."""

    first: int
    last: int
    entry: LexiconEntry


@dataclass(slots=True)
class _Node:
    after: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    entry: LexiconEntry | None = None


class Lexicon:
    """The names of the program's files and of a desk's own.

    A file is a word list (``french/word_list.py``): names under headings ``[PER]``, ``[ORG]``, ``[LOC]``, ``[MISC]``,
    ``[PRENOM]`` (first names) or ``[AUCUN]`` (capitalised words that name nothing). ``?`` before a name says that it
    needs context. A later file overrules an earlier one.
    """

    def __init__(self, common: Container[str] = frozenset()) -> None:
        self._common = common
        self._root = _Node()
        self.first_names: set[str] = set()
        self.no_names: set[str] = set()
        self._folded_first_names: set[str] = set()

    def add(self, surface: str, heading: str) -> None:
        """Add one name under a heading; raises ``KeyError`` for a heading that there is not."""
        sure = not surface.startswith("?")
        parts = cut(normalise(surface.lstrip("?").strip()))
        if heading == FIRST_NAME:
            self.first_names.update(parts)
            self._folded_first_names.update(strip_accents(part).title() for part in parts)
        elif heading == NO_NAME:
            self.no_names.add(" ".join(parts))
        elif parts:
            entry = LexiconEntry(_LABELS[heading], sure)
            self._grow(parts, entry)
            shouted = [plain_capitals(part.upper()) for part in parts]
            if shouted != parts and len(surface) > _SHORT:
                self._grow(shouted, entry)

    def is_common(self, word: str) -> bool:
        """Tell whether a word may owe its capital to the sentence that it opens."""
        lower = word.lower()
        return lower in self._common or self._is_call(lower)

    def _is_call(self, word: str) -> bool:
        """Tell whether a word is an ordinary verb's “-ez” or “-ons”: “Comptez”, “Sauvons” (and not “Lopez”)."""
        stem = next((word.removesuffix(end) for end in _CALL_ENDS if word.endswith(end)), "")
        return len(stem) > 2 and any(stem + end in self._common for end in _VERB_ENDS)

    def explains(self, word: str) -> bool:
        """Tell whether a capitalised word is no name by itself: an ordinary word, a form of address, a sign."""
        return word in HONORIFICS or word in self.no_names or self.is_common(word) or self._is_compound(word)

    def _is_compound(self, word: str) -> bool:
        """Tell whether a word is more than letters, and made of ordinary words (“Quarante-cinq”) or signs."""
        if word.isalpha():
            return False
        parts = word.split("-")
        if len(parts) == 2 and parts[0].isalpha() and len(parts[0]) > 1 and len(parts[1]) > 1 and parts[1].isdigit():
            return False  # a code: “SRX-417”
        return not all(map(str.isalpha, parts)) or all(map(self.is_common, parts))

    def is_first_name(self, word: str) -> bool:
        """Tell whether a word is a first name, in capitals too, or two that a hyphen joins."""
        if word in self.first_names:
            return True
        if len(word) > 3 and word.isupper():
            return word.title() in self._folded_first_names
        return "-" in word and all(part in self.first_names for part in word.split("-"))

    def label(self, word: str) -> Label | None:
        """Return what a word alone is certain to name; None when it needs context or is no well-known name."""
        node = self._root.after.get(word)
        return node.entry.label if node is not None and node.entry and node.entry.sure else None

    def knows(self, word: str) -> bool:
        """Tell whether a word alone is a well-known name or a first name."""
        node = self._root.after.get(word)
        return self.is_first_name(word) or (node is not None and node.entry is not None)

    def _grow(self, parts: list[str], entry: LexiconEntry) -> None:
        node = self._root
        for part in parts:
            node = node.after.setdefault(part, _Node())
        node.entry = entry

    def longest(self, text: Sequence[str], first: int) -> LexiconMatch | None:
        """Return the longest name that starts with the word ``first``; ``text`` ends with a break."""
        node, index, best = self._root.after.get(text[first]), first, None
        while node is not None:
            index += 1
            if node.entry:
                best = LexiconMatch(first, index, node.entry)
            node = node.after.get(text[index]) if node.after else None
        return best

    def matches(self, text: Sequence[str], indices: Iterable[int]) -> Iterator[LexiconMatch]:
        """Yield the longest matches among ``indices``, left to right, none inside another."""
        end = 0
        roots = self._root.after
        for first in indices:
            if first >= end and text[first] in roots and (match := self.longest(text, first)):
                end = match.last
                yield match


def read_into(lexicon: Lexicon, content: str, origin: str) -> None:
    """Add every line of a lexicon file; raises ``LexiconUnreadable`` for a line without a heading or a wrong one."""
    for number, heading, line in lines_by_section(content):
        try:
            for surface in entries(line):
                lexicon.add(surface, heading)
        except KeyError as error:
            reason = f"no such heading: “{heading}”"
            raise LexiconUnreadable(path=f"{origin}, line {number}", reason=reason) from error


def load(desk: Sequence[Path] = (), common: Container[str] = frozenset()) -> Lexicon:
    """Return the program's lexicon, with a desk's own files after it; ``common`` holds ordinary words in lower case."""
    lexicon = Lexicon(common)
    for place in territories():
        lexicon.add(place, Label.LOC)
    for content, origin in (*_own(), *((_read(path), str(path)) for path in desk)):
        read_into(lexicon, content, origin)
    return lexicon


@cache
def _own() -> tuple[tuple[str, str], ...]:
    folder = files("recoupe_resources") / "lexicon"
    traversables = sorted((file for file in folder.iterdir() if file.name.endswith(".txt")), key=lambda file: file.name)
    return tuple((file.read_text(encoding="utf-8"), file.name) for file in traversables)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconUnreadable(path=path, reason=getattr(error, "strerror", None) or "not UTF-8 text") from error
