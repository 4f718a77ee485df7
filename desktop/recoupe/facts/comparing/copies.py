"""Sentences that articles took over from one agency or from each other, letter by letter or with words changed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from recoupe.facts.comparing.stems import words
from recoupe.facts.comparing.values import ComparedArticle, CopiedSentence, Place
from recoupe.facts.sentences import sentence_at
from recoupe.french.article_heads import AGENCIES
from recoupe.french.facts import surrounding_words as surrounding
from recoupe_db.folding import fold

LIKE = 0.86
"""How alike two sentences are, letter by letter (1: the same), from which on one is taken for a copy."""

SHARED = 0.4
"""Which share of the longer sentence's shingles the other has, from which on it is a copy."""

_SHINGLE = 3  # words
_FEWEST = 8  # shingles that copies share at least: two short sentences about one thing share a few
_SHORTEST = 9  # words: shorter sentences may be alike by chance
_RUN = 4  # words in a row that copies share
_HEAD, _TAIL = 400, 300  # code points at the ends of an article in which it names its agency
_NAMES = "|".join(re.escape(name) for name in sorted(set(AGENCIES.values()), key=len, reverse=True))
_AGENCY = re.compile(
    rf"(?:\((?:[^()\n]{{0,20}}[/,] ?)?|"
    rf"\b{surrounding.AGENCY_LEADS} {surrounding.THE_AGENCY}?|[–—/-] ?)(?P<agency>{_NAMES})\b(?![\w-])"
)
_COMMON = 40  # sentences that share a run: beyond that it is a phrase of the house, and proves nothing


@dataclass(frozen=True, slots=True)
class FoldedSentence:
    """A sentence that is long enough to be a copy, as it is compared; ``place`` is where it begins."""

    place: Place
    end: int
    folded: str


class Copies:
    """Finds copies between the articles that were added to it."""

    def __init__(self) -> None:
        self._runs: dict[str, list[FoldedSentence]] = defaultdict(list)
        self._found: dict[tuple[Place, Place], CopiedSentence] = {}
        self._pairs: set[tuple[Place, Place]] = set()
        self._sources: dict[str, str] = {}
        self._sentences: dict[str, tuple[FoldedSentence, ...]] = {}

    def add(self, article: ComparedArticle) -> None:
        """Compare the sentences of one more article with those of the articles before it."""
        fresh = tuple(_sentences(article))
        for sentence in fresh:
            for other in self._candidates(sentence):
                like = likeness(sentence.folded, other.folded)
                if like:
                    self._keep(sentence, other, like)
        self._take_in(article, fresh)

    def restore(
        self, article: ComparedArticle, sentences: tuple[FoldedSentence, ...], copied: Iterable[CopiedSentence]
    ) -> None:
        """Take an article in as it was once added, with the copies of sentences before it that were ``copied`` then."""
        self._take_in(article, sentences)
        for sentence in copied:
            self._pairs |= {(sentence.a, sentence.b), (sentence.b, sentence.a)}
            self._found[sentence.a, sentence.b] = sentence

    def _take_in(self, article: ComparedArticle, sentences: tuple[FoldedSentence, ...]) -> None:
        for sentence in sentences:
            for run in _runs(sentence.folded):
                self._runs[run].append(sentence)
        self._sentences[article.id] = sentences
        self._sources[article.id] = source_of(article.text)

    def sentences(self, article: str) -> tuple[FoldedSentence, ...]:
        """Return the sentences of an article that was added."""
        return self._sentences[article]

    def remove(self, article: str) -> None:
        """Forget an article."""
        self._sources.pop(article, None)
        runs = {run for sentence in self._sentences.pop(article, ()) for run in _runs(sentence.folded)}
        for run in runs:
            kept = [sentence for sentence in self._runs[run] if sentence.place.article != article]
            if kept:
                self._runs[run] = kept
            else:
                del self._runs[run]
        self._found = {
            key: sentence for key, sentence in self._found.items() if article not in {key[0].article, key[1].article}
        }
        self._pairs = {(a, b) for a, b in self._pairs if article not in {a.article, b.article}}

    def found(self) -> tuple[CopiedSentence, ...]:
        """Return all pairs of copied sentences, by their places."""
        return tuple(replace(self._found[key], source=self._source(*key)) for key in sorted(self._found))

    def pairs(self) -> AbstractSet[tuple[Place, Place]]:
        """Return where the sentences of each pair begin, both ways round; it grows as articles are added."""
        return self._pairs

    def _source(self, a: Place, b: Place) -> str:
        """Return the agency that two copied sentences are from: the only one that either article names."""
        named = {self._sources.get(place.article, "") for place in (a, b)} - {""}
        return named.pop() if len(named) == 1 else ""

    def _candidates(self, sentence: FoldedSentence) -> Iterable[FoldedSentence]:
        seen: dict[Place, FoldedSentence] = {}
        for run in _runs(sentence.folded):
            sharing = self._runs.get(run, [])
            if len(sharing) <= _COMMON:
                seen.update({sentence.place: sentence for sentence in sharing})
        return seen.values()

    def _keep(self, sentence: FoldedSentence, other: FoldedSentence, like: float) -> None:
        a, b = sorted((sentence, other), key=lambda sentence: sentence.place)
        self._pairs |= {(a.place, b.place), (b.place, a.place)}
        self._found[a.place, b.place] = CopiedSentence(a.place, a.end, b.place, b.end, round(like, 3))


def likeness(one: str, other: str) -> float:
    """Return how alike two folded sentences are, by letters or by shingles, from 0 to 1; 0 for what is no copy."""
    from rapidfuzz import fuzz

    letters = fuzz.ratio(one, other, score_cutoff=100 * LIKE) / 100
    if letters:
        return letters
    first, second = _shingles(one), _shingles(other)
    shared = len(first & second)
    share = shared / max(1, len(first), len(second))
    return share if shared >= _FEWEST and share >= SHARED else 0.0


def _shingles(folded: str) -> set[tuple[str, ...]]:
    said = folded.split()
    return {tuple(said[place : place + _SHINGLE]) for place in range(len(said) - _SHINGLE + 1)}


def source_of(text: str) -> str:
    """Return the agency that an article names at its head or its end, as it prints it; empty where it names none."""
    ends = text if len(text) <= _HEAD + _TAIL else f"{text[:_HEAD]}\n{text[-_TAIL:]}"
    match = _AGENCY.search(ends)
    return match["agency"] if match else ""


def _sentences(article: ComparedArticle) -> Iterator[FoldedSentence]:
    """Yield the sentences of an article that are long enough, litter left out."""
    text, place = article.text, 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        start, end = sentence_at(text, place, place + 1)
        said = [fold(text[first + start : last + start]) for first, last, _ in words(text[start:end])]
        outside = any(first <= start < last for first, last in article.outside)
        if len(said) >= _SHORTEST and not outside:
            yield FoldedSentence(Place(article.id, start), end, " ".join(said))
        place = max(end, place + 1)


def _runs(folded: str) -> Iterator[str]:
    said = folded.split()
    return (" ".join(said[place : place + _RUN]) for place in range(len(said) - _RUN + 1))
