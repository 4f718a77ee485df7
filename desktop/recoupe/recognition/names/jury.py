"""One voice for a text: what every occurrence of a surface says decides what it names."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import exp, sqrt
from typing import TYPE_CHECKING

from recoupe.recognition.names import french
from recoupe.recognition.names.candidates import Candidate
from recoupe.recognition.names.cues import cues
from recoupe.recognition.names.spans import Span
from recoupe.recognition.names.words import ACRONYM, NAMED
from recoupe_db.records import Label, Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.words import Words

_ENOUGH = 1.6  # votes below which a span is no name
_LABELS = tuple(Label)
Votes = dict[Label, float]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a candidate was found to be. ``score`` is between 0 and 1."""

    first: int
    last: int
    label: Label
    score: float
    origin: Origin
    reason: str


def decide(words: Words, found: list[Candidate], lexicon: Lexicon, common: Callable[[str], bool]) -> list[Verdict]:
    """Return the candidates that are names, each with the label that the whole text speaks for."""
    jury = _Jury(words, lexicon, common)
    for candidate in found:
        jury.hear(candidate)
    jury.link()
    verdicts = [verdict for candidate in found if (verdict := jury.verdict(candidate))]
    return _everywhere(words, verdicts, jury)


class _Jury:
    def __init__(self, words: Words, lexicon: Lexicon, common: Callable[[str], bool]) -> None:
        self._words, self._lexicon, self._common = words, lexicon, common
        self._total: dict[str, Votes] = defaultdict(lambda: dict.fromkeys(_LABELS, 0.0))
        self._times: dict[str, int] = defaultdict(int)
        self._local: dict[int, Votes] = {}

    def hear(self, candidate: Candidate) -> None:
        """Count what speaks for a candidate at its place, and add it to what is known of its surface."""
        votes = dict.fromkeys(_LABELS, 0.0)
        for span in candidate.found:
            votes[span.label] += span.weight
        for cue in cues(self._words, candidate.first, candidate.last):
            votes[cue.label] += cue.weight
        if self.doubtful(candidate.first, candidate.last):
            votes = {label: weight - 2.0 for label, weight in votes.items()}
        self._local[candidate.first] = votes
        surface = self.surface(candidate.first, candidate.last)
        self._times[surface] += 1
        for label, weight in votes.items():
            self._total[surface][label] += weight

    def surface(self, first: int, last: int) -> str:
        return self._words.surface(first, last)

    def doubtful(self, first: int, last: int) -> bool:
        """Tell whether a word has its capital from opening a sentence rather than from being a name."""
        word = self._words.text[first]
        return last - first == 1 and self._words.opens(first) and self._common(word.lower())

    def link(self) -> None:
        """Let a surname follow the full name, and a first name likewise."""
        for surface in [surface for surface in self._total if " " in surface]:
            votes = self._of(surface)
            if max(votes, key=votes.__getitem__) is Label.PER and votes[Label.PER] >= 3:
                parts = surface.split(" ")
                for tail in range(1, len(parts)):
                    self._lend(" ".join(parts[tail:]), 5.0)
                if parts[0] in self._lexicon.first_names:
                    self._lend(parts[0], 2.0)

    def _lend(self, surface: str, weight: float) -> None:
        if surface in self._total:
            self._total[surface][Label.PER] += weight * sqrt(self._times[surface])

    def _of(self, surface: str) -> Votes:
        root = sqrt(self._times[surface])
        return {label: weight / root for label, weight in self._total[surface].items()}

    def verdict(self, candidate: Candidate) -> Verdict | None:
        surface = self.surface(candidate.first, candidate.last)
        if surface in self._lexicon.no_names:
            return None
        whole, local = self._of(surface), self._local[candidate.first]
        votes = {label: whole[label] + local[label] for label in _LABELS}
        label = max(votes, key=votes.__getitem__)
        best = votes[label] / 2
        if best < _ENOUGH:
            return None
        second = max(weight for other, weight in votes.items() if other is not label) / 2
        return Verdict(candidate.first, candidate.last, label, _score(best, second), *_why(candidate, label))


def _score(best: float, second: float) -> float:
    return round(0.35 + 0.64 / (1 + exp(-0.7 * (min(best, 6) - max(second, 0) - 0.5))), 2)


def _why(candidate: Candidate, label: Label) -> tuple[Origin, str]:
    for span in sorted(candidate.found, key=lambda span: -span.weight):
        if span.label is label:
            return span.origin, span.reason
    return Origin.RULE, "D’après le contexte"


def _everywhere(words: Words, verdicts: list[Verdict], jury: _Jury) -> list[Verdict]:
    """Add every other occurrence of what was found, labelled alike."""
    tree: dict[str, list[tuple[tuple[str, ...], Verdict]]] = defaultdict(list)
    known: dict[str, Verdict] = {}
    for verdict in verdicts:
        surface = words.surface(verdict.first, verdict.last)
        if surface not in known or known[surface].score < verdict.score:
            known[surface] = verdict
    for surface, verdict in known.items():
        parts = tuple(words.text[verdict.first : verdict.last])
        tree[parts[0]].append((parts, verdict))
    for options in tree.values():
        options.sort(key=lambda option: -len(option[0]))
    taken = {index for verdict in verdicts for index in range(verdict.first, verdict.last)}
    more: list[Verdict] = []
    for index in words.inside():
        if index in taken or words.text[index] not in tree:
            continue
        for parts, verdict in tree[words.text[index]]:
            last = index + len(parts)
            if tuple(words.text[index:last]) == parts and not any(place in taken for place in range(index, last)):
                if jury.doubtful(index, last):
                    continue
                more.append(Verdict(index, last, verdict.label, verdict.score * 0.95, Origin.RULE, "Déjà reconnu ailleurs dans le texte"))
                taken.update(range(index, last))
                break
    return sorted([*verdicts, *more], key=lambda verdict: verdict.first)
