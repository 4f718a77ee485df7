"""A few words that say which fact a group of figures states: the names and words they have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.frames import frames_of
from recoupe.facts.comparing.stems import is_empty, stem, words

_WORDS = 3
_MOST = 6  # figures: what these have in common, the others will have too
_REACH = 70  # code points on either side of a figure from which words are taken


def label(scenes: Sequence[tuple[FigureContext, str]]) -> str:
    """Return a label such as “offre · openai · 97,4 milliards de dollars”; each scene comes with its article's text."""
    first = max(scenes, key=lambda each: (each[0].amount.digits, -each[0].place.start))[0]
    shared = _shared_words(scenes[:_MOST])
    name = _shared_name([scene for scene, _ in scenes])
    parts = [" ".join(shared), name, first.figure.surface]
    return " · ".join(part for part in parts if part)


def _shared_words(scenes: Sequence[tuple[FigureContext, str]]) -> list[str]:
    """Return the words that most of the figures have around them, in the order of the first sentence they are in."""
    counts: Counter[str] = Counter()
    printed: dict[str, str] = {}
    for scene, text in scenes:
        start, end = (
            max(scene.sentence[0], scene.figure.start - _REACH),
            min(scene.sentence[1], scene.figure.end + _REACH),
        )
        seen: set[str] = set()
        for first, last, word in words(text[start:end]):
            key = _key(word)
            if key in scene.near and not is_empty(word) and key not in seen:
                seen.add(key)
                printed.setdefault(key, text[start + first : start + last].lower())
        counts.update({each: scene.near[each] for each in seen})
    best = [key for key, _ in counts.most_common(_WORDS)]
    return [word for key, word in printed.items() if key in best]


def _key(word: str) -> str:
    frames = frames_of(word)
    return frames[0] if frames else stem(word)


def _shared_name(scenes: Sequence[FigureContext]) -> str:
    counts: Counter[str] = Counter()
    for scene in scenes:
        counts.update(scene.names.keys())
    best = counts.most_common(1)
    return best[0][0].title() if best and best[0][1] * 2 > len(scenes) else ""
