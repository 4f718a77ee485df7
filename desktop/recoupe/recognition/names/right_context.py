"""What the words after a span say about it: verbs of speech, what firms and rivers do, appositions, brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.french.word_list import word_list
from recoupe.recognition.names.spans import Cue
from recoupe.recognition.names.words import BREAK, LOWER, MARK, NUMBER
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/right_context")

_PER, _ORG, _LOC = Label.PER, Label.ORG, Label.LOC
_OF_A_FIRM = _WORDS.words("of_a_firm")

_OWN = _WORDS.words("own")
_OF_A_BUSINESS = _WORDS.words("of_a_business")
_OWN_REACH = 8  # words behind a name
_QUOTED = _WORDS.words("quoted")
_OVERFLOWS = _WORDS.words("overflows")
_RISES = _WORDS.words("rises")
_COUNTS, _BY_HOW_MUCH = _WORDS.words("counts"), _WORDS.words("by_how_much")
_IN_FLOOD, _REACHED = _WORDS.phrases("in_flood"), _WORDS.phrases("reached")
_IS_RISING, _METRES = _WORDS.words("is_rising"), _WORDS.words("metres")
_LEAVES_ITS_BED, _BED = _WORDS.words("leaves_its_bed"), _WORDS.words("bed")
_OF_AN_OFFICE = _WORDS.words("of_an_office")
_OF_AN_AGE, _YEARS_OF_AGE = _WORDS.words("of_an_age"), _WORDS.words("years_of_age")


def after(words: Words, last: int) -> Iterator[Cue]:
    """Yield what speaks for and against each label behind a span."""
    text = words.text
    following, second = text[last], text[last + 1]
    if following in french.SPEECH:
        yield Cue(_PER, 1.2, following)
        yield Cue(_ORG, 0.6, following)
    elif following in french.AUXILIARIES and (second in french.SPOKEN or text[last + 2] in french.SPOKEN):
        yield Cue(_PER, 1.5, second)
        yield Cue(_ORG, 0.6, second)
    elif following in french.AUXILIARIES and second in french.FIRMLY:
        yield Cue(_ORG, 1.0, second)
        yield Cue(_PER, 0.5, second)
    elif following in french.ENTERPRISE:
        yield Cue(_ORG, 1.0, following)
    elif following == ",":
        yield from _explained(words, last + 1)
    elif following in {'"', "»"} and second == "," and text[last + 2] in french.SPEECH and words.opens(last - 1):
        yield from (Cue(label, -3.0, "quotation") for label in Label)  # « Inadmissible », tranche
    yield from _moves(words, last)
    yield from _owns(words, last)


def acts(words: Words, last: int) -> bool:
    """Tell whether a verb follows directly: a noun without an article before it, even a common one, is then a name."""
    text = words.text
    if text[last] in french.AUXILIARIES:
        return text[last + 1] in french.SPOKEN or text[last + 1] in french.FIRMLY
    return text[last] in french.ENTERPRISE


def _moves(words: Words, last: int) -> Iterator[Cue]:
    """Read what only a share or a firm does (“bondit de 4 %”, “compte 60 magasins”), and only a river."""
    text = words.text
    last += text[last] in french.REFLEXIVE
    if text[last] in _QUOTED and _percents(words, last + 1):
        yield Cue(_ORG, 3.0, text[last])
        yield Cue(_PER, -2.0, text[last])
    elif text[last] in _COUNTS and words.shape[last + 1] == NUMBER:
        yield Cue(_ORG, 1.0, text[last])
        yield Cue(_PER, -1.0, text[last])
    elif _floods(words, last):
        yield Cue(_LOC, 4.0, "flood")
        yield Cue(_ORG, -1.0, "flood")
        yield Cue(_PER, -2.0, "flood")


def _owns(words: Words, last: int) -> Iterator[Cue]:
    """Read what only a firm has: “X reporte son assemblée générale”, “X voit ses bénéfices fondre”."""
    for place in range(last, last + _OWN_REACH):
        if words.shape[place] in {MARK, BREAK}:
            return
        if words.text[place] in _OWN and words.text[place + 1] in _OF_A_BUSINESS:
            yield Cue(_ORG, 1.2, words.text[place + 1])
            yield Cue(_PER, -0.8, words.text[place + 1])
            return


def _percents(words: Words, index: int) -> bool:
    index += words.text[index] in _BY_HOW_MUCH
    return words.shape[index] == NUMBER and "%" in words.text[index + 1 : index + 4]


def _floods(words: Words, last: int) -> bool:
    """Tell “est sortie de son lit”, “a débordé”, “en crue”, “a atteint 4,2 mètres”."""
    text = words.text
    if text[last] in _OVERFLOWS or words.reads(last, _IN_FLOOD):
        return True
    if text[last] in _IS_RISING and text[last + 1] in _RISES:
        return True
    if text[last] in _LEAVES_ITS_BED and not _BED.isdisjoint(text[last + 1 : last + 5]):
        return True
    return words.reads(last, _REACHED) and not _METRES.isdisjoint(text[last + 2 : last + 6])


def _explained(words: Words, index: int) -> Iterator[Cue]:
    """Read what follows a comma: “, 45 ans”, “, présidente de”, “, filiale de”."""
    text = words.text
    if _is_aged(words, index):
        yield Cue(_PER, 4.0, "age")
        return
    if text[index] in french.ARTICLES or text[index] in _OF_AN_OFFICE:
        index += 1
    noun = text[index]
    if noun in french.TITLES:
        yield Cue(_PER, 2.5, noun)
    elif noun in _OF_A_FIRM:
        yield Cue(_ORG, 2.5, noun)
        yield Cue(_PER, -1.0, noun)
    elif noun in french.ORG_NOUNS:
        yield Cue(_ORG, 2.0, noun)
    elif noun in french.PLACE_NOUNS:
        yield Cue(_LOC, 2.0, noun)


def _is_aged(words: Words, index: int) -> bool:
    """Tell “, 45 ans”, and “, cafetier de 45 ans”."""
    if words.shape[index] == LOWER and words.text[index + 1] in _OF_AN_AGE:
        index += 2
    return words.shape[index] == NUMBER and words.text[index + 1] in _YEARS_OF_AGE
