"""Who or what a figure is about: the name that its clause speaks of, or else what the article speaks of most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recoupe.facts.drafting.words import BLANKS, before_word
from recoupe.french.facts import about_whom as words
from recoupe.french.facts import drafting as french
from recoupe_db.records import Kind, Label, Mention

_BY_LABEL = {Label.ORG: 0.0, Label.PER: 0.1, Label.MISC: 0.3, Label.LOC: 0.8}
_OF_PEOPLE = {Label.PER: 0.0, Label.ORG: 3.0, Label.MISC: 4.0, Label.LOC: 5.0}
_ACROSS = re.compile(r"[,;:()\[\]–—«»“”\"]")
_LED_IN = re.compile(rf"(?i)\b{words.LED_IN}\s*{before_word(words.DEFINITE, BLANKS)}?$")
_COMPLEMENT = re.compile(rf"(?i)\b{words.COMPLEMENTS}\s*$|\b{words.ELIDED_COMPLEMENTS}$")
_ACTS = re.compile(
    r"^\s*(?:\([^)]*\)\s*)?(?:,[^,]{2,80}(?:,[^,]{2,20})?,\s*)?"
    rf"{words.DOING_PRONOUNS}*(?:{words.DOING}|[a-zà-ÿ]{{2,}}{words.DOING_ENDINGS})\b"
)
_OWNS = re.compile(
    rf"\s{before_word(words.OWNED_BY)}(?:{french.HEDGES}\s*)*|,?\s{words.WHO}\s(?:(?!{words.WHO}\b)[^;:()])*",
    re.IGNORECASE,
)
"""What stands between a name and a figure that is its own: “Stargate de 500 milliards”, “Trump, qui investira”."""

_CLOSE = 40  # code points from a figure at the head of a sentence to the name that does something
_FAR = 0.01  # a code point between name and figure


def subject(
    text: str, sentence: tuple[int, int], figure: Mention, kind: Kind, names: Sequence[Mention]
) -> Mention | None:
    """Return the name of the sentence that the figure is most likely about, None where it names nobody."""
    return min(names, key=lambda mention: _cost(text, sentence, figure, kind, mention), default=None)


def _cost(text: str, sentence: tuple[int, int], figure: Mention, kind: Kind, name: Mention) -> tuple[float, int]:
    label = Label(name.label)
    before = name.end <= figure.start
    between = text[name.end : figure.start] if before else text[figure.end : name.start]
    led = text[max(sentence[0], name.start - 16) : name.start]
    cost = (_OF_PEOPLE if kind is Kind.AGE else _BY_LABEL)[label]
    cost += _FAR * len(between) + (0.0 if before else 0.5)
    if kind is not Kind.AGE:
        cost += 0.2 * min(4, len(_ACROSS.findall(between)))
        if before and _OWNS.fullmatch(between):
            cost -= 2.0
        elif acts(text, name, figure, sentence):
            cost -= 1.0
        elif _LED_IN.search(led):
            cost += 0.6
        elif _COMPLEMENT.search(led):
            cost += 0.3
    return (cost, name.start)


def acts(text: str, name: Mention, figure: Mention | None, sentence: tuple[int, int]) -> bool:
    """Tell whether a name, which stands before the ``figure`` if one is given, is followed by a verb."""
    return (figure is None or name.end <= figure.start) and _ACTS.match(text[name.end : sentence[1]]) is not None


def is_loose(text: str, name: Mention, figure: Mention, sentence: tuple[int, int]) -> bool:
    """Tell a name that is only in the same sentence: beyond a comma, and neither does anything nor is near."""
    if name.end <= figure.start:
        between, led = text[name.end : figure.start], text[max(sentence[0], name.start - 16) : name.start]
        if len(between) < _CLOSE:
            return False
        aside = _LED_IN.search(led) or _COMPLEMENT.search(led)
        return not acts(text, name, figure, sentence) and None not in (aside, _ACROSS.search(between))
    between = text[figure.end : name.start].lstrip(" :(\u00a0\u202f")
    does = _ACTS.match(text[name.end : sentence[1]])
    return _ACROSS.search(between) is not None and not (does and len(between) < _CLOSE)


def topic(names: Sequence[Mention], title: str) -> str:
    """Return what an article speaks of most: a name of its title before any other, a place after people and firms."""
    times: Counter[str] = Counter()
    for name in names:
        times[in_full(name.surface, names)] += 5 if name.label is not Label.LOC else 3
    titled = {time: title.find(time.split()[-1]) for time in times if time.split()[-1] in title}
    return (
        min(titled, key=lambda name: titled[name]) if titled else max(times, key=lambda name: times[name], default="")
    )


def in_full(surface: str, names: Sequence[Mention]) -> str:
    """Return the fullest name of an article that ends with ``surface``: “Musk” is “Elon Musk”.

    A firm is nobody who is called like it, and a wine no association of its growers.
    """
    labels = {name.label for name in names if name.surface == surface}
    longer = [
        name.surface
        for name in names
        if name.surface.endswith(f" {surface}")
        and (
            name.label in labels or (name.label is not Label.PER and name.surface.count(" ") == surface.count(" ") + 1)
        )
    ]
    counted = Counter(longer)
    return max(counted, key=lambda name: (counted[name], -len(name))) if counted else surface
