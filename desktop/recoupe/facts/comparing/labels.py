"""The short French noun phrase by which a fact is named, with the name it is about and its value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.frames import frames_of
from recoupe.facts.comparing.stems import is_empty, stem, words
from recoupe.facts.drafting.attributes import Around, named_attribute, told_attribute
from recoupe.facts.drafting.happenings import happening
from recoupe.facts.drafting.phrases import COUNT_TRENDING, HAPPENED, OF, OF_A_YEAR, SIGNED, TRENDING, WILL_HAPPEN, clean
from recoupe.facts.drafting.words import SMALL, before_word, is_noun, last_words, of_the
from recoupe.french.facts import drafting
from recoupe.french.facts import frames as french
from recoupe.french.facts import surrounding_words as surrounding
from recoupe.french.facts.noun_phrases import CONTRACTED, LABELS
from recoupe.french.figures.numerals import CARDINALS
from recoupe_db.folding import fold
from recoupe_db.records import Kind

_MOST = 6  # figures: what these are called, the others will be too
_FOLLOWING = 160  # code points after the sentence
_LONGEST = 45  # code points of a phrase: what is longer is no name
_PARTING = r"[\s'’-]+"  # what parts the words of a name as it is printed
_SHORTEST = 3  # and what is shorter says nothing
_YEAR = re.compile(r"\d{4}")
_DAY_IN_FULL = re.compile(rf"\d(?:{surrounding.FIRST_ENDING})?\s[^\W\d]{{3}}|\d{{4}}|\d/\d")
_WHOSE_AGE = re.compile(
    rf"(?i)\b(?P<article>{before_word(tuple(CONTRACTED))})(?:{surrounding.AGED_BEFORE}\s)?(?P<noun>{SMALL})"
    rf"\s(?:{surrounding.AGED}\s)?{surrounding.OF_AN_AGE}\s?\Z"
)
_WHEN = {Kind.DATE, Kind.TIME}
_DONE = _WHEN | {Kind.MONEY, Kind.DURATION}
_LINKED = re.compile(rf"\s{before_word(surrounding.PHRASE_LINKS)}")
_A_THIRD = 3
_BESIDE = 3  # figures that a date may be of
_SHARES = tuple(f"{noun} " for noun in surrounding.SHARES)
_RIGHT_BEFORE = 3  # words before a day in which the verb stands that it dates
_CHANGES = drafting.CHANGES | drafting.MOVES
_VAGUE = frozenset(
    concept for word in (*french.ANYBODY, *_CHANGES) for concept in frames_of(fold(word)) or (stem(fold(word)),)
)


def label(
    scenes: Sequence[tuple[FigureContext, str]],
    dated: Callable[[FigureContext], Sequence[FigureContext]] = lambda _: (),
) -> str:
    """Return a label such as “postes supprimés · Dijon · 250”; each scene comes with its article's text.

    ``dated`` are the figures that a day, year or hour may be of, the likeliest first: they name one without a name.

    The phrase is the one that the articles agree on most; it is left out where no article says what is measured, and
    so is the name where most figures are not its own: an empty part is better than a wrong one.
    """
    exact = _exact([scene for scene, _ in scenes])
    named = _of_every_article(scenes)
    phrase, name = _phrase(named) or _dated_phrase(named, dated), _shared_name(scenes)
    if phrase in drafting.LOOSE_DEEDS and not name:
        phrase = ""  # “ouverture”, of nobody knows what
    parts = [phrase, name, exact.figure.surface]
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _exact(scenes: Sequence[FigureContext]) -> FigureContext:
    """Return the most precise figure, of those in the unit that most figures are in: a conversion names no fact."""
    units = Counter((scene.amount.dimension, scene.amount.unit) for scene in scenes)
    most = max(units.values())
    own = [scene for scene in scenes if units[scene.amount.dimension, scene.amount.unit] == most]
    return max(own, key=_explicit)


def _explicit(scene: FigureContext) -> tuple[int, bool, bool, int]:
    """Return by what a figure says a value the most fully: “samedi 14 décembre 2024” rather than “hier”."""
    numbered = _DAY_IN_FULL.search(scene.figure.surface) is not None
    dated = scene.amount.dimension == "date"
    return scene.amount.digits, dated and not scene.amount.yearless, dated and numbered, -scene.place.start


def _of_every_article(scenes: Sequence[tuple[FigureContext, str]]) -> list[tuple[FigureContext, str]]:
    """Return the first figures of a fact, every article’s first one before any article’s second."""
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, int]] = []
    for at, (scene, _) in enumerate(scenes):
        ranked.append((seen[scene.place.article], at))
        seen[scene.place.article] += 1
    return [scenes[at] for _, at in sorted(ranked)[:_MOST]]


def _phrase(scenes: Sequence[tuple[FigureContext, str]]) -> str:
    """Return the phrase whose words most of the phrases share; what a day dates only where no article has a phrase."""
    around = [_around(scene, text) for scene, text in scenes if not scene.outside]
    for said in (_named, _happened, _measure):
        if told := [phrase for phrase in map(said, around) if _says_something(phrase)]:
            return _most_shared([phrase for phrase in told if phrase != LABELS["age"]] or told)
    return ""


def _dated_phrase(
    scenes: Sequence[tuple[FigureContext, str]], dated: Callable[[FigureContext], Sequence[FigureContext]]
) -> str:
    """Return what the figures measure that dates are of: “marge brute · 2023”."""
    told: list[str] = []
    for scene, text in scenes:
        if scene.figure.reading.kind in _WHEN:
            named = (_named(_around(figure, text)) for figure in dated(scene)[:_BESIDE])
            told += [phrase for phrase in named if _says_something(phrase)][:1]
    return _most_shared(told) if told else ""


def _happened(around: Around) -> str:
    """Return what happened on a day, and to whom or what where that is told."""
    told = happening(around.before) if around.reading.kind in _WHEN else ""
    return told if _says_something(told) else _done(around)


def _most_shared(told: Sequence[str]) -> str:
    shared = Counter(concept for phrase in told for concept in _concepts(phrase))

    def worth(phrase: str) -> tuple[bool, bool, bool, float, int]:
        concepts = _concepts(phrase)
        own = not phrase.startswith(_SHARES)
        return (
            not concepts <= _VAGUE,
            phrase not in drafting.LOOSE_DEEDS,
            own,
            sum(shared[concept] for concept in concepts) / max(1, len(concepts)),
            len(phrase),
        )

    return max(told, key=worth)


def _around(scene: FigureContext, text: str) -> Around:
    start, end = scene.sentence
    figure = scene.figure
    return Around(
        text[text.rfind("\n", 0, start) + 1 : start],
        text[start : figure.start],
        text[figure.end : end],
        text[end : end + _FOLLOWING],
        figure.reading,
        figure.surface,
    )


def _named(around: Around) -> str:
    """Return the noun phrase of the sentence, of a change with what changes: “chiffre d’affaires en hausse”."""
    if around.reading.kind is Kind.AGE and (told := _age_of_whom(around.before)):
        return told
    signed = surrounding.SIGNS.get(around.surface[:1], "")
    moved = TRENDING.search(around.before) or COUNT_TRENDING.search(around.before)
    moved = moved or (SIGNED.search(around.before) if signed else None)
    if moved and is_noun(moved["phrase"].split()[0]):
        return LABELS["moving"].format(noun=clean(moved["phrase"]), move=signed or moved["trend"])
    phrase = named_attribute(around)
    of = OF.match(around.after) if phrase in _CHANGES and around.reading.kind is Kind.PERCENT else None
    return (
        f"{phrase} {of['link'].strip()} {of['noun']}"
        if of and of["link"].strip() in surrounding.DEFINITE_LINKS
        else phrase
    )


def _age_of_whom(before: str) -> str:
    """Return whose age is told where a noun says so: “âge d’une lycéenne”; empty where a name does, or nothing."""
    match = _WHOSE_AGE.search(before)
    if match is None or not is_noun(match["noun"]):
        return ""
    return LABELS["age_of"].format(of=of_the(match["article"].lower().replace("'", "’").strip()), noun=match["noun"])


def _done(around: Around) -> str:
    """Return what happened on a day: the noun of a verb right before it (“fondée en 2005”), or who did something."""
    if around.reading.kind not in _DONE:
        return ""
    done = told_attribute(replace(around, before=last_words(around.before, _RIGHT_BEFORE), after=""))
    if done and done not in _CHANGES:
        return done
    if around.reading.kind not in _WHEN:
        return ""
    year = _YEAR.fullmatch(around.surface)
    match = (OF_A_YEAR if year else HAPPENED).search(around.before)
    if match is None and not year and not around.before.strip(" Ll\u00a0Ceau"):
        match = WILL_HAPPEN.match(around.after)
    return clean(match["phrase"]) if match and _may_happen(match["phrase"].split()[0]) else ""


def _may_happen(head: str) -> bool:
    """Tell whether what a day is told of can be what happened then: “accident”, and not “groupe”, who did something."""
    return is_noun(head) and head not in drafting.SPEAKERS


def _measure(around: Around) -> str:
    """Return what every figure in a unit is: kilometres are a distance."""
    return drafting.UNITS.get(around.reading.unit or "", "") if around.reading.kind is Kind.QUANTITY else ""


def _says_something(phrase: str) -> bool:
    says = any(not is_empty(word) and word not in CARDINALS for _, _, word in words(phrase))
    return says and _SHORTEST <= len(phrase) <= _LONGEST and not _is_blank(phrase)


def _is_blank(phrase: str) -> bool:
    """Tell whether a phrase is a noun that says of no figure what it measures: “somme astronomique”, “montant”."""
    head, *more = phrase.split()
    if head not in drafting.BLANK_NOUNS or _LINKED.search(phrase):
        return False
    return not more or head in surrounding.BLANK_WITHOUT_LINK


def _concepts(phrase: str) -> set[str]:
    said = [word for _, _, word in words(phrase) if not is_empty(word)]
    return {concept for word in said for concept in frames_of(word) or (stem(word),)}


def _shared_name(scenes: Sequence[tuple[FigureContext, str]]) -> str:
    """Return the name that more than half of the figures belong to, as it is printed; the fullest of its forms.

    A third of them is enough where two articles have it and no other name comes near.
    """
    counts = Counter(key for scene, _ in scenes for key in scene.scope.owner)
    best = max(counts, key=lambda key: (counts[key], len(key)), default="")
    own = counts[best]
    next_best = max((count for key, count in counts.items() if key != best), default=0)
    articles = len({scene.place.article for scene, _ in scenes if best in scene.scope.owner})
    alone = articles > 1 and own * _A_THIRD >= len(scenes) and own >= 2 * next_best
    return _printed(best, scenes) if own * 2 > len(scenes) or alone else ""


def _printed(key: str, scenes: Sequence[tuple[FigureContext, str]]) -> str:
    """Return a folded name as the first article prints it: “val sur lune” is “Val-sur-Lune”; empty where none does."""
    pattern = re.compile(r"(?<!\w)" + _PARTING.join(re.escape(part) for part in key.split()) + r"(?!\w)")
    for scene, text in scenes:
        start, end = scene.sentence
        near = text[max(0, start - _FOLLOWING) : end]
        if match := pattern.search("".join(map(_folded, near))):
            return near[slice(*match.span())]
    return ""


def _folded(letter: str) -> str:
    """Return a letter folded, as one letter: places in a folded sentence are those of the sentence."""
    folded = fold(letter)
    return folded if len(folded) == 1 else letter.lower()
