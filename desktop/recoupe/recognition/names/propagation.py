"""The other places of a text where a name that was found stands unrecognised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.french.word_list import word_list
from recoupe.recognition.names.voting import NamedSpan
from recoupe_db.records import Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

if TYPE_CHECKING:
    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/propagation")

_BEFORE_A_LETTER = _WORDS.words("before_a_letter") | frozenset(".")
_REASON = reason(ReasonCode.ELSEWHERE)
_CODE = 2  # letters
_DISCOUNT = 0.95  # a place without evidence of its own is a little less sure


def everywhere(words: Words, verdicts: list[NamedSpan]) -> list[NamedSpan]:
    """Return ``verdicts`` and, labelled alike, every other occurrence of their surfaces, in reading order."""
    by_first = _by_first_word(words, verdicts)
    taken = {index for verdict in verdicts for index in range(verdict.first, verdict.last)}
    more: list[NamedSpan] = []
    for index in words.inside():
        if index not in taken and words.text[index] in by_first:
            span = _repeated(words, index, by_first[words.text[index]], taken)
            if span:
                more.append(span)
                taken.update(range(span.first, span.last))
    return sorted([*verdicts, *more], key=lambda verdict: verdict.first)


def _by_first_word(words: Words, verdicts: list[NamedSpan]) -> dict[str, list[NamedSpan]]:
    """Group the surest verdict on each surface by its first word, longest surface first."""
    surest: dict[tuple[str, ...], NamedSpan] = {}
    for verdict in verdicts:
        surface = tuple(words.text[verdict.first : verdict.last])
        if verdict.label is Label.LOC and len(surface) == 1 and len(surface[0]) <= _CODE:
            continue  # “GE” in brackets is Geneva, elsewhere a firm
        if surface not in surest or surest[surface].score < verdict.score:
            surest[surface] = verdict
    by_first: dict[str, list[NamedSpan]] = {}
    for surface in sorted(surest, key=len, reverse=True):
        by_first.setdefault(surface[0], []).append(surest[surface])
    return by_first


def _repeated(words: Words, index: int, known: list[NamedSpan], taken: set[int]) -> NamedSpan | None:
    for verdict in known:
        last = index + verdict.last - verdict.first
        same = words.text[index:last] == words.text[verdict.first : verdict.last]
        if not same or not taken.isdisjoint(range(index, last)):
            continue
        if (len(words.text[index]) == 1 and words.text[index - 1] in _BEFORE_A_LETTER) or words.text[
            index
        ].lower() in french.FUNCTION_WORDS:
            return None
        return NamedSpan(index, last, verdict.label, round(verdict.score * _DISCOUNT, 2), Origin.RULE, _REASON)
    return None
