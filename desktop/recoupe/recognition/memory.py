"""What reviewers decided about surfaces, offered again: with how often they did so as score and reason, never more.

Surfaces are compared as :func:`recoupe_db.surfaces.fold` writes them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from recoupe.french.word_list import word_list
from recoupe.recognition.values import Name
from recoupe_db.printed_names import fold_name
from recoupe_db.records import Kind, Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

Counts = Mapping[tuple[str, Label | Kind], tuple[int, int]]
"""Folded surface and label, with how often they were accepted and rejected."""

_WORDS = word_list("names/memory")

_CLEAR = 0.75  # the share of the confirmations of a surface from which one label stands for it
_WORD = re.compile(r"[\w\u0300-\u036f]+(?:[-\u2010\u2011][\w\u0300-\u036f]+)*|[^\w\s]")  # accents may stand apart
_LETTERS = re.compile(r"[\w\u0300-\u036f]+")
_JOINTS = _WORDS.pattern("joints")
_JOINT = re.compile(rf"\s*(?:[-\u2010\u2011–—/,&]|\b{_JOINTS}\b)?\s*")  # between names that were taken for one
_folded_word = lru_cache(maxsize=1 << 15)(fold_name)
_OPENING, _CLOSING = frozenset('«“"'), frozenset('»”"')
_ARTICLES = _WORDS.words("articles")


class RememberedLabel(NamedTuple):
    """What the memory makes of a name. ``score`` is the share of past decisions that speak for ``label``."""

    label: Label
    score: float
    reason: str


class Memory:
    """What was decided about names, in one or several places: the first place that knows a surface has the say.

    ``only`` restricts it to some folded surfaces.
    """

    def __init__(self, *places: Counts, only: Container[str] | None = None) -> None:
        self._known: dict[str, dict[Label, tuple[int, int]]] = {}
        for counts in places:
            self._known = _names(counts, only) | self._known
        self._lengths: dict[str, set[int]] = defaultdict(set)
        for surface in self._known:
            if self.suggests(surface) is not None:
                parts = _WORD.findall(surface)
                self._lengths[parts[0] if parts else ""].add(len(parts))

    def judge(self, surface: str, label: Label, *, why: str = "") -> RememberedLabel | None:
        """Return what past decisions say of a name found as ``label`` for a reason; None when they say nothing.

        It gets another label when the confirmations of its surface clearly speak for that one, unless the words before
        it address somebody (“Madame”).
        """
        known = self._known.get(fold_name(surface), {})
        clear = _clear(known)
        if clear is not None and not (label is not clear and is_addressed(why)):
            return _judgement(known, clear)
        return _judgement(known, label) if label in known else None

    def suggests(self, surface: str) -> RememberedLabel | None:
        """Return what to suggest where a surface stands unmarked; None unless it was mostly confirmed."""
        known = self._known.get(fold_name(surface), {})
        clear = _clear(known)
        return None if clear is None else _judgement(known, clear)

    def apply(self, text: str, names: Sequence[Name]) -> list[Name]:
        """Return ``names`` with what was decided about them before, and the remembered names between them.

        A name about which nothing was decided is cut apart where it consists of remembered ones (“CFDT-CGT”); who is
        addressed (“Madame Aubry”) stays a person whatever else has that name. A remembered name stands in the place of
        those about which nothing was decided and that it covers: “Institut national” was cut. In reading order; takes
        one pass over the text, however much is remembered.
        """
        names = [part for name in names for part in self._parts(text, name)]
        judged = [self._judged(name) for name in names]
        taken, unknown = bytearray(len(text)), bytearray(len(text))
        for name, after in zip(names, judged, strict=True):
            held = unknown if after is name and not self._is_someone(name) else taken
            held[name.start : name.end] = b"\1" * (name.end - name.start)
        added = [occurrence for occurrence in self.occurrences(text, taken) if _is_whole(occurrence, unknown)]
        covered = bytearray(len(text))
        for added_name in added:
            covered[added_name.start : added_name.end] = b"\1" * (added_name.end - added_name.start)
        kept = [name for name in judged if not covered[name.start : name.end].count(1)]
        return sorted([*kept, *added], key=lambda name: (name.start, name.end))

    def _is_someone(self, name: Name) -> bool:
        """Tell a person who is addressed from what was decided to be something else under the same name."""
        return is_addressed(name.reason) and fold_name(name.surface) in self._known

    def _parts(self, text: str, name: Name) -> list[Name]:
        """Return the remembered names that an unknown one consists of (“CFDT-CGT”), or the name itself."""
        if fold_name(name.surface) in self._known:
            return [name]
        parts: list[Name] = []
        start = name.start
        while start < name.end:
            ends = (end for end in _word_ends(text, start, name.end) if self.suggests(text[start:end]) is not None)
            end = max(ends, default=None)
            if end is None:
                return [name]
            surface = text[start:end]
            parts.append(replace(name, start=start, end=end, surface=surface))
            joint = _JOINT.match(text, end, name.end)
            start = end if joint is None else joint.end()
        return parts

    def occurrences(self, text: str, taken: bytearray) -> Iterator[Name]:
        """Yield the names that are remembered and stand in whole words of ``text`` where ``taken`` is 0.

        The longest first where several begin together; none overlap. Without a capital they are ordinary words.
        """
        if not self._lengths:
            return
        words = list(_WORD.finditer(text))
        end = 0
        for index, word in enumerate(words):
            if word.start() >= end and (lengths := self._lengths.get(_folded_word(word[0]))):
                name = self._longest(text, words[index : index + max(lengths)], lengths, taken)
                if name is not None:
                    end = name.end
                    yield name

    def _longest(
        self, text: str, words: Sequence[re.Match[str]], lengths: Iterable[int], taken: bytearray
    ) -> Name | None:
        start = words[0].start()
        for length in sorted(lengths, reverse=True):
            end = words[min(length, len(words)) - 1].end()
            surface = text[start:end]
            is_name = _looks_like_a_name(surface) or _is_quoted(text, start, end)
            if 1 not in taken[start:end] and is_name and (judged := self.suggests(surface)):
                return Name(start, end, surface, judged.label, judged.score, Origin.MEMORY, judged.reason)
        return None

    def _judged(self, name: Name) -> Name:
        judged = self.judge(name.surface, name.label, why=name.reason)
        if judged is None:
            return name
        return replace(name, label=judged.label, score=judged.score, origin=Origin.MEMORY, reason=judged.reason)


def is_addressed(why: str) -> bool:
    """Tell whether the reason of a suggestion is a form of address or a rank right before it."""
    return why.startswith(f"{ReasonCode.AFTER.value}(")


def _word_ends(text: str, start: int, end: int) -> Iterator[int]:
    return (word.end() for word in _LETTERS.finditer(text, start, end))


def _names(counts: Counts, only: Container[str] | None) -> dict[str, dict[Label, tuple[int, int]]]:
    known: dict[str, dict[Label, tuple[int, int]]] = defaultdict(dict)
    for (surface, label), decided in counts.items():
        if isinstance(label, Label) and any(decided) and (only is None or surface in only):
            known[surface][label] = decided
    return dict(known)


def _clear(known: Mapping[Label, tuple[int, int]]) -> Label | None:
    """Return the label that most confirmations speak for, None where none stands out or it was rejected as often."""
    if not known:
        return None
    label = max(known, key=lambda label: known[label][0])
    accepted, rejected = known[label]
    stands_out = accepted >= _CLEAR * sum(times for times, _ in known.values())
    return label if stands_out and accepted > rejected else None


def _judgement(known: Mapping[Label, tuple[int, int]], label: Label) -> RememberedLabel:
    accepted, rejected = known[label]
    otherwise = sum(times for other, (times, _) in known.items() if other is not label)
    score = round(accepted / (accepted + rejected + otherwise), 2)
    return RememberedLabel(label, score, reason(ReasonCode.MEMORY, accepted, rejected))


def _is_whole(name: Name, unknown: bytearray) -> bool:
    """Tell whether a name cuts none of the names whose characters are 1 in ``unknown``: each lies inside or outside."""
    opens = unknown[name.start] and name.start > 0 and unknown[name.start - 1]
    closes = unknown[name.end - 1] and name.end < len(unknown) and unknown[name.end]
    return not (opens or closes)


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Tell “Un toit pour tous” in quotation marks, where its first word alone bears a capital, from a sentence."""
    before, after = text[max(start - 2, 0) : start].strip(), text[end : end + 2].strip()
    return text[start].isupper() and " " in text[start:end] and before[-1:] in _OPENING and after[:1] in _CLOSING


def _looks_like_a_name(surface: str) -> bool:
    """Tell a name from ordinary words by its capitals; that of an article may be the sentence's (“Le monde”)."""
    first, _, rest = surface.partition(" ")
    told_by = rest if rest and first.casefold() in _ARTICLES else surface
    return any(character.isupper() or character.isdigit() for character in told_by)
