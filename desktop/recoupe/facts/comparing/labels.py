"""The short French noun phrase by which a fact is named, with the name it is about and its value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.frames import frames_of
from recoupe.facts.comparing.stems import is_empty, stem, words
from recoupe.facts.drafting.attributes import Around, told_attribute
from recoupe.french.figures.numerals import CARDINALS
from recoupe_db.folding import fold

_MOST = 6  # figures: what these are called, the others will be too
_FOLLOWING = 160  # code points after the sentence
_LONGEST = 45  # code points of a phrase: what is longer is no name
_PARTING = r"[\s'’-]+"  # what parts the words of a name as it is printed
_SHORTEST = 4  # and what is shorter says nothing


def label(scenes: Sequence[tuple[FigureContext, str]]) -> str:
    """Return a label such as “postes supprimés · Dijon · 250”; each scene comes with its article's text.

    The phrase is the one that the articles agree on most; it is left out where no article says what is measured, and
    so is the name where most figures have none in common: an empty part is better than a wrong one.
    """
    exact = max(scenes, key=lambda scene: (scene[0].amount.digits, -scene[0].place.start))[0]
    parts = [_phrase(scenes[:_MOST]), _shared_name(scenes), exact.figure.surface]
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _phrase(scenes: Sequence[tuple[FigureContext, str]]) -> str:
    """Return the phrase whose words most of the phrases share; of two, the one in a headline's order comes first."""
    told = [phrase for phrase in (_told(scene, text) for scene, text in scenes if not scene.outside) if phrase]
    shared = Counter(concept for phrase in told for concept in _concepts(phrase))

    def worth(phrase: str) -> tuple[float, int]:
        concepts = _concepts(phrase)
        return sum(shared[concept] for concept in concepts) / max(1, len(concepts)), -len(phrase)

    return max(told, key=worth, default="")


def _told(scene: FigureContext, text: str) -> str:
    start, end = scene.sentence
    line = text.rfind("\n", 0, start) + 1
    figure = scene.figure
    phrase = told_attribute(
        Around(
            text[line:start],
            text[start : figure.start],
            text[figure.end : end],
            text[end : end + _FOLLOWING],
            figure.reading,
            figure.surface,
        )
    )
    says = any(not is_empty(word) and word not in CARDINALS for _, _, word in words(phrase))
    return phrase if says and _SHORTEST <= len(phrase) <= _LONGEST else ""


def _concepts(phrase: str) -> set[str]:
    said = [word for _, _, word in words(phrase) if not is_empty(word)]
    return {concept for word in said for concept in frames_of(word) or (stem(word),)}


def _shared_name(scenes: Sequence[tuple[FigureContext, str]]) -> str:
    """Return the name that stands by more than half of the figures, as it is printed."""
    counts: Counter[str] = Counter()
    for scene, _ in scenes:
        counts.update(scene.names.keys())
    best, often = next(iter(counts.most_common(1)), ("", 0))
    return _printed(best, scenes) if often * 2 > len(scenes) else ""


def _printed(key: str, scenes: Sequence[tuple[FigureContext, str]]) -> str:
    """Return a folded name as the first article prints it: “ubs” is “UBS”, “val sur lune” is “Val-sur-Lune”."""
    pattern = re.compile(r"(?<!\w)" + _PARTING.join(re.escape(part) for part in key.split()) + r"(?!\w)")
    for scene, text in scenes:
        start, end = scene.sentence
        near = text[max(0, start - _FOLLOWING) : end]
        if found := pattern.search("".join(map(_folded, near))):
            return near[slice(*found.span())]
    return key.title()


def _folded(letter: str) -> str:
    """Return a letter folded, as one letter: places in a folded sentence are those of the sentence."""
    folded = fold(letter)
    return folded if len(folded) == 1 else letter.lower()
