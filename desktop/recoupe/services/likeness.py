"""Articles that say the same: the same text with other mark-up, and versions of it in which figures were changed."""

from __future__ import annotations

import hashlib
import re
import unicodedata
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from heapq import nsmallest
from itertools import zip_longest

from recoupe.facts.sentences import sentences
from recoupe.recognition.figures import find_figures
from recoupe_db.records import ArticleId

_SHINGLE = 4  # words that are taken together
_SKETCH = 32  # smallest hashes that stand for a text
_ALIKE = 0.5  # of them, which a version shares with the article it is one of
_WORD = re.compile(r"[^\W\d_]+")
_NOT_WRITTEN = re.compile(r"[\W_]+")
_FEW = 40  # words: shorter texts are alike by chance


@dataclass(frozen=True, slots=True)
class Likeness:
    """The article that a text is the same as (``is_same``), or a version of, with the figures that were changed.

    ``changed`` are pairs of what the earlier and the later one print, in reading order of the earlier one; one side
    is empty where a figure came or went.
    """

    article: ArticleId
    title: str
    is_same: bool
    changed: tuple[tuple[str, str], ...] = ()
    sentences: tuple[tuple[str, str], ...] = ()
    """What differs, sentence by sentence: those with a changed figure first, one side empty for what came or went."""


def content_key(text: str) -> str:
    """Return what texts share that differ in blanks, signs, composition and mark-up alone, in hexadecimal."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return hashlib.sha256(_NOT_WRITTEN.sub("", plain).encode("utf-8", "replace")).hexdigest()


@lru_cache(maxsize=8)  # an article is looked for, then taken in
def _sketch(text: str) -> frozenset[int]:
    """Return the smallest hashes of a text's shingles: two texts share about as many of them as they share of words."""
    words = _WORD.findall(unicodedata.normalize("NFKC", text).casefold())  # versions differ in their figures
    if len(words) < _FEW:
        return frozenset()
    shingles = set(map(" ".join, zip(*(words[start:] for start in range(_SHINGLE)), strict=False)))
    return frozenset(nsmallest(_SKETCH, (zlib.crc32(shingle.encode("utf-8", "replace")) for shingle in shingles)))


@dataclass(slots=True)
class TextIndex:
    """The texts of a dossier, to be asked which of them another text is like."""

    _keys: dict[str, tuple[ArticleId, str]] = field(default_factory=dict[str, tuple[ArticleId, str]])
    _by_hash: dict[int, list[ArticleId]] = field(default_factory=lambda: defaultdict(list))
    _titles: dict[ArticleId, str] = field(default_factory=dict[ArticleId, str])

    @property
    def articles(self) -> frozenset[ArticleId]:
        """Return which articles are in it."""
        return frozenset(self._titles)

    def add(self, article: ArticleId, title: str, text: str) -> None:
        """Take a text in."""
        self._keys.setdefault(content_key(text), (article, title))
        self._titles[article] = title
        for value in _sketch(text):
            self._by_hash[value].append(article)

    def like(self, text: str) -> Likeness | None:
        """Return what a text is the same as or a version of, None for a new one; its figures are not compared."""
        if same := self._keys.get(content_key(text)):
            return Likeness(same[0], same[1], is_same=True)
        sketch = _sketch(text)
        shared = Counter(article for value in sketch for article in self._by_hash.get(value, ()))
        if not shared:
            return None
        nearest, count = shared.most_common(1)[0]
        if count < _ALIKE * len(sketch):
            return None
        return Likeness(nearest, self._titles[nearest], is_same=False)


def changed_sentences(earlier: str, later: str) -> list[tuple[str, str]]:
    """Return the sentences that two versions print differently, those in which a figure differs first."""
    before, after = _sentences(earlier), _sentences(later)
    changes: list[tuple[str, str]] = []
    for kind, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            changes += zip_longest(before[first:last], after[start:end], fillvalue="")
    return sorted(changes, key=lambda pair: not _differ_in_figures(*pair))


def _sentences(text: str) -> list[str]:
    return [words for start, end in sentences(text) if (words := " ".join(text[start:end].split()))]


def _differ_in_figures(before: str, after: str) -> bool:
    return _figures(before) != _figures(after)


def changed_figures(earlier: str, later: str) -> Iterator[tuple[str, str]]:
    """Yield the figures that two versions of a text print differently, those of the same kind and unit side by side."""
    before, after = _figures(earlier), _figures(later)
    gone, come = list((before - after).elements()), list((after - before).elements())
    surfaces_before, surfaces_after = _surfaces(earlier), _surfaces(later)
    for figure in gone:
        partner = next((other for other in come if other[:2] == figure[:2]), None)
        if partner is not None:
            come.remove(partner)
        yield surfaces_before[figure], surfaces_after[partner] if partner else ""
    for figure in come:
        yield "", surfaces_after[figure]


_Figure = tuple[str, str | None, str]


def _figures(text: str) -> Counter[_Figure]:
    return Counter(figure for figure, _ in _read(text))


def _surfaces(text: str) -> dict[_Figure, str]:
    return dict(_read(text))


def _read(text: str) -> Iterator[tuple[_Figure, str]]:
    for figure in find_figures(text):
        reading = figure.reading
        yield (str(reading.kind), reading.unit, str(reading.value)), figure.surface
