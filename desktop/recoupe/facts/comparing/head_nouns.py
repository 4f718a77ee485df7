"""What a figure counts or measures, and whose age it is: the noun that it belongs to by its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.facts.comparing.frames import FRAME, GENERIC
from recoupe.facts.comparing.keys import name_keys
from recoupe.facts.comparing.stems import is_empty, stem
from recoupe.facts.comparing.values import PrintedFigure, PrintedName
from recoupe.facts.drafting.words import OF, before_word
from recoupe.french.facts import frames as french
from recoupe.french.facts import surrounding_words as surrounding
from recoupe_db.folding import fold
from recoupe_db.records import Kind

CLAUSE = re.compile(r"[,;:()\[\]–—|«»\"“”]|\s-\s")
"""What parts two clauses of a sentence."""

_HEADED = {Kind.NUMBER, Kind.PERCENT, Kind.QUANTITY, Kind.DURATION}
_GOVERNED = {Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.DURATION}
_REACH = 25  # code points after the figure in which the noun it counts stands
_ANYBODY_REACH = 45  # where that noun is “personnes”, what happens to them stands a little further
_BESIDE_A_NAME = re.compile(
    rf"\s?[,(]\s?(?:{surrounding.AGED_OF}\s)?|\s{surrounding.HAS_AN_AGE}\s|\s?,\s(?:{surrounding.WHO_HAS}\s)?"
)
_OTHERS = re.compile(rf"(?i)\s{surrounding.OTHERS}\s{surrounding.OTHERS_THEN}")
_OF = re.compile(rf"\s{OF}")
_OF_AGE = re.compile(rf"(?i)([^\W\d_]{{3,}})\s(?:{surrounding.AGED}\s)?{surrounding.OF_AN_AGE}\s?\Z")
_LINK = re.compile(rf"(?i)\s*[,:(–—]?\s*(?:{surrounding.LINKING}(?:\s+|(?<=[’'])))*")
_NUMBER_REACH = 90  # code points before a figure in which a sentence says the number of what it is
_NUMBER_OF = re.compile(
    rf"(?i)\b{surrounding.NUMBER_NOUN}\s(?:{surrounding.NUMBER_WHOLE}\s)?{before_word(surrounding.NUMBER_OF)}(?P<noun>[^\W\d_]+)"
    rf"[^\d,;:.()]*?\s{surrounding.NUMBER_IS}\s(?:{surrounding.NUMBER_HEDGES}\s)?\Z"
)
_QUOTED = re.compile(r"\s[\"«“]\s?(?=[^\W\d_])")
_NEXT = re.compile(rf"(?:{_QUOTED.pattern}|\s|-)([^\W\d_]+)")
_BEARER_REACH = 40  # code points before an age

_ANYBODY = frozenset(stem(fold(word)) for word in french.ANYBODY)
_PEOPLE = frozenset(FRAME + name for name in french.PEOPLE)
_FATES = frozenset(FRAME + name for name in french.FATES)
_NEITHER = frozenset(FRAME + name for name in french.HOUSEHOLDS)


@dataclass(frozen=True, slots=True)
class HeadWord:
    """A word that means something, with what it means; ``start`` and ``end`` are code points of the article."""

    start: int
    end: int
    concepts: tuple[str, ...]


def head(text: str, figure: PrintedFigure, said: Sequence[HeadWord]) -> frozenset[str]:
    """Return the concepts of what ``figure`` counts or is the measure of; of “quatre personnes ont péri” the dying."""
    if figure.reading.kind is Kind.NUMBER and (numbered := _numbered(text, figure, said)):
        return numbered
    counts = figure.reading.kind in _HEADED or (figure.reading.kind is Kind.MONEY and _OF.match(text, figure.end))
    after = _counted(text, figure, said) if counts else frozenset[str]()
    return after or _governing(text, figure, said)


def _numbered(text: str, figure: PrintedFigure, said: Sequence[HeadWord]) -> frozenset[str]:
    """Return the concepts of what a sentence says the number of: “Le nombre de votants est estimé à 4 519 253”."""
    match = _NUMBER_OF.search(text, max(0, figure.start - _NUMBER_REACH), figure.start)
    if match is None:
        return frozenset()
    first = next((word for word in said if word.start <= match.start("noun") < word.end), None)
    return frozenset(first.concepts) if first else frozenset()


def counts_nothing(text: str, figure: PrintedFigure) -> bool:
    """Tell whether no noun follows a number that it could count: “contre 74 l’an dernier”, “il en voulait 28.”"""
    after = _NEXT.match(text, figure.end)
    if after is None:
        return True
    following = fold(after[1])
    return is_empty(following) and following not in french.COUNTABLE


def _governing(text: str, figure: PrintedFigure, said: Sequence[HeadWord]) -> frozenset[str]:
    """Return the concepts of the word that leads up to a figure: “une amende de 3 M€”, “Le retard, dix mois”."""
    return _led_up_to(text, figure, said) if figure.reading.kind in _GOVERNED else frozenset()


def _led_up_to(text: str, figure: PrintedFigure, said: Sequence[HeadWord]) -> frozenset[str]:
    before = [word for word in said if word.end <= figure.start]
    if not before or not _LINK.fullmatch(text, before[-1].end, figure.start):
        return frozenset()
    return frozenset(concept for concept in before[-1].concepts if concept[0] != GENERIC)


def _counted(text: str, figure: PrintedFigure, said: Sequence[HeadWord]) -> frozenset[str]:
    after = [word for word in said if figure.end <= word.start <= figure.end + _ANYBODY_REACH]
    if _OTHERS.match(text, figure.end):  # “deux autres sont …”: what they are was said before, what befell them is not
        clause = [word for word in after if not CLAUSE.search(text, figure.end, word.start)]
        return frozenset(concept for word in clause for concept in word.concepts) & _FATES
    quoted = _QUOTED.match(text, figure.end)  # “trois « cellules »”
    begin = quoted.end() if quoted else figure.end
    if not after or after[0].start > figure.end + _REACH or CLAUSE.search(text, begin, after[0].start):
        return frozenset()
    concepts = set(after[0].concepts)
    if concepts <= _ANYBODY:  # “tuant au moins 21 personnes”, “a coûté la vie à trois personnes”
        concepts |= _led_up_to(text, figure, said) & _FATES
    goes_on = len(after) > 1 and not CLAUSE.search(text, figure.end, after[1].start)
    if goes_on and (concepts <= _ANYBODY or _OF.fullmatch(text, after[0].end, after[1].start)):
        concepts.update(after[1].concepts)
    return frozenset(concepts)


def bearer(text: str, figure: PrintedFigure, names: Sequence[PrintedName], *, begin: int) -> frozenset[str]:
    """Return who is as old as ``figure`` says: the keys of a name, or the stem of “retraité de 83 ans”."""
    if figure.reading.kind is not Kind.AGE:
        return frozenset()
    for name in names:
        near = max(begin, figure.start - _BEARER_REACH) <= name.end <= figure.start
        if near and _BESIDE_A_NAME.fullmatch(text, name.end, figure.start):
            return frozenset("@" + key for key in name_keys(name))
    match = _OF_AGE.search(text[max(begin, figure.start - _BEARER_REACH) : figure.start])
    return frozenset({stem(fold(match[1]))}) if match else frozenset()


def of_other_sorts(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether one head counts people and the other things, or both people to whom different things happened."""
    if not a or not b or a & b:
        return False
    if a & _FATES and b & _FATES:
        return True
    if not _NEITHER.isdisjoint(a | b):
        return False
    return _counts_people(a) is not _counts_people(b)


def of_other_fates(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether two heads count people to whom different things happened: nobody is counted under both."""
    return not a & b and bool(a & _FATES) and bool(b & _FATES)


def counts_fates(head: frozenset[str]) -> bool:
    """Tell whether a head counts people to whom something happened: a toll, which changes."""
    return bool(head & _FATES)


def may_be_the_same_people(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether one head is of anybody (“personnes”), and the other of people to whom nothing happened."""
    one, other = (a, b) if a <= _ANYBODY else (b, a)
    return bool(one) and one <= _ANYBODY and not _PEOPLE.isdisjoint(other) and _FATES.isdisjoint(other)


def _counts_people(concepts: frozenset[str]) -> bool:
    return not _PEOPLE.isdisjoint(concepts) or not _ANYBODY.isdisjoint(concepts)
