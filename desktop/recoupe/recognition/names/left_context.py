"""What the words around a span say about it: titles and verbs of speech, prepositions, nouns in apposition, shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.french.word_list import word_list
from recoupe.recognition.names.right_context import after
from recoupe.recognition.names.spans import Cue
from recoupe.recognition.names.word_shapes import shape_of
from recoupe.recognition.names.words import BREAK, LOWER, MARK, NUMBER
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/left_context")

_REACH = 4  # words to the left among which the governing noun is sought
_PER, _ORG, _LOC, _MISC = Label.PER, Label.ORG, Label.LOC, Label.MISC


def cues(words: Words, first: int, last: int) -> Iterator[Cue]:
    """Yield what speaks for and against each label at one place of the text."""
    yield from _before(words, first, last)
    yield from after(words, last)
    yield from shape_of(words, first, last)


def _before(words: Words, first: int, last: int) -> Iterator[Cue]:
    text = words.text
    index = first - 1
    if text[index] in '"(':
        index -= 1
    article = text[index] in french.DEFINITE
    if article:
        index -= 1
    if (
        text[first - 1] in _BEFORE_A_PORTFOLIO
        and text[index - 2 : index + 1]
        and french.DEPUTIES & set(text[first - 3 : first])
    ):
        yield from (Cue(label, -6.0, "portfolio") for label in Label)  # “ministre délégué aux Transports”
    previous = text[index]
    if previous in _COMPLAINT and last - first == 1 and len(text[first]) == 1:  # “une plainte contre X”
        yield Cue(_ORG, -6.0, previous)
    if previous in french.OF:
        yield from _after_preposition(text[index - 1], article=False)
        yield from _governed(words, index)
        yield from _shared(words, index)
    elif not article or previous in _BEHIND_AN_ARTICLE:
        yield from _after_preposition(previous, article=article)
    yield from _given_to(words, index)
    if not article:
        yield from _apposed(words, first - 1, alone=last - first == 1)


_ILLNESSES = _WORDS.words("illnesses")
_PORTFOLIOS = _WORDS.words("portfolios")  # “ministre de la Santé” names nobody
_OFFICES = _WORDS.words("offices")
_PORTFOLIO_REACH = 8  # words
_BEFORE_A_PORTFOLIO = _WORDS.words("before_a_portfolio")
_COMPLAINT = _WORDS.words("complaint")
_BEHIND_AN_ARTICLE = _WORDS.words("behind_an_article")
_STATE = _WORDS.words("state")
_PREPOSITIONS = {
    **dict.fromkeys(_WORDS.words("at"), ((_LOC, 1.0),)),
    **dict.fromkeys(_WORDS.words("in_a_country"), ((_LOC, 2.5), (_PER, -1.5))),
    **dict.fromkeys(_WORDS.words("at_the"), ((_LOC, 0.7), (_PER, -1.5))),
    **dict.fromkeys(_WORDS.words("within"), ((_LOC, 1.5), (_PER, -1.0))),
    **dict.fromkeys(_WORDS.words("at_a_firm"), ((_ORG, 2.5),)),
    **dict.fromkeys(_WORDS.words("according_to"), ((_PER, 0.5), (_ORG, 0.5))),
    **dict.fromkeys(_WORDS.words("with"), ((_ORG, 1.0), (_PER, 0.3))),
    **dict.fromkeys(_WORDS.words("by"), ((_PER, 0.4), (_ORG, 0.6), (_LOC, -1.0))),
    **dict.fromkeys(_WORDS.words("since"), ((_LOC, 0.7),)),
    **dict.fromkeys(_WORDS.words("by_way_of"), ((_ORG, 0.7), (_PER, -0.5))),
    **dict.fromkeys(_WORDS.words("bought"), ((_ORG, 1.2),)),
    **dict.fromkeys(_WORDS.words("punished"), ((_ORG, 1.0),)),
    **dict.fromkeys(_WORDS.words("linked"), ((_LOC, 1.5),)),
}


def _after_preposition(word: str, *, article: bool) -> Iterator[Cue]:
    for label, weight in _PREPOSITIONS.get(word, ()):
        yield Cue(label, weight if not article else weight / 2, word)
    if word in french.SPEECH:
        yield Cue(_PER, 2.0, word)
        yield Cue(_ORG, 0.5, word)
    elif word in french.SPOKEN:
        yield Cue(_PER, 1.5, word)
        yield Cue(_ORG, 0.5, word)


_GIVEN = _WORDS.words("given")
_MARKETED = _WORDS.words("marketed")
_GIVEN_TO, _UNDER = _WORDS.words("given_to"), _WORDS.words("under")


def _given_to(words: Words, index: int) -> Iterator[Cue]:
    """Read “confié à X”, “une amende de 3 millions d'euros à X”, and “vendu sous le nom de X”."""
    text = words.text
    if text[index] in _GIVEN_TO and text[index - 1] in _GIVEN:
        yield Cue(_ORG, 2.0, text[index - 1])
        yield Cue(_PER, 0.5, text[index - 1])
        yield Cue(_LOC, -1.5, text[index - 1])
    elif not _UNDER.isdisjoint(text[index - 3 : index]) and not _MARKETED.isdisjoint(text[index - 1 : index + 1]):
        yield Cue(_MISC, 4.0, "under a name")
        yield Cue(_PER, -2.0, "under a name")


def _governed(words: Words, index: int) -> Iterator[Cue]:
    """Read the noun before “de”: “PDG d'OpenAI”, “habitants d'Arques”, “l'avocat de Musk”."""
    if words.text[index - 1] == ")" and words.text[index - 3] == "(":  # “le maire (DVD) de X”
        index -= 3
    for place in range(index - 1, index - 1 - _REACH, -1):
        noun = words.text[place].lower() if words.opens(place) else words.text[place]
        if noun.lower() in _PORTFOLIOS:
            yield from (Cue(label, -4.5, noun) for label in Label)
            return
        if noun in _ILLNESSES:
            yield Cue(_MISC, 4.0, noun)
            yield Cue(_PER, -4.0, noun)
            return
        if noun in french.PERSON_OF:
            yield Cue(_PER, 1.5, noun)
        if noun in french.PLACE_OF:
            yield Cue(_LOC, 2.0, noun)
        if noun in french.ORG_OF:
            yield Cue(_ORG, 1.5, noun)
            return
        if (
            words.shape[place] != LOWER
            or noun in french.FUNCTION_WORDS
            or noun in french.PLACE_OF
            or noun in french.PERSON_OF
        ):
            return


def _shared(words: Words, index: int) -> Iterator[Cue]:
    """Read the second half of what somebody is minister of: “ministre de l'Économie et de l'Énergie”."""
    if words.text[index - 1] not in french.ENUMERATING:
        return
    for place in range(index - 2, index - 2 - _PORTFOLIO_REACH, -1):
        noun = words.text[place].lower()
        if noun in _OFFICES:
            yield from (Cue(label, -6.0, noun) for label in Label)
            return
        if words.shape[place] in {MARK, BREAK, NUMBER} and noun != ",":
            return


def _apposed(words: Words, index: int, *, alone: bool) -> Iterator[Cue]:
    """Read the noun that a name follows: “la société X”, “le constructeur automobile allemand X”, “le maire X”."""
    if words.text[index] in _STATE and words.text[index - 1] in french.OF:  # “la conseillère d'État X”
        index -= 2
    for place in range(index, index - _REACH, -1):
        noun = words.text[place]
        near = 1.0 if place == index else 0.8
        if noun in french.TITLES:
            yield Cue(_PER, 2.5 * near, noun)
            return
        if noun in french.ORG_NOUNS:
            yield Cue(_ORG, 3.5 * near, noun)
            return
        if noun in french.PLACE_NOUNS:
            yield Cue(_LOC, 3.0 * near, noun)
            return
        if noun in french.PRODUCT_NOUNS:
            yield Cue(_MISC, 3.0 * near, noun)
            return
        if alone and place == index and noun in french.NATIONS and words.text[place - 1] in french.ARTICLES:
            yield Cue(_ORG, 3.0, noun)
            return
        if words.shape[place] != LOWER or noun in french.FUNCTION_WORDS:
            return
