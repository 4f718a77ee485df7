"""Names of people, found by an honorific, a rank or a first name in front of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french.names import ARTICLES, ENUMERATING, HONORIFICS, OF, PARTICLES, RANKS
from recoupe.french.word_list import word_list
from recoupe.recognition.names.spans import Span
from recoupe.recognition.names.words import ACRONYM, BREAK, CAPITAL, INITIAL, LOWER, MARK, MIXED, NAMED
from recoupe_db.records import Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/people")

_ANNOUNCING = HONORIFICS | RANKS
_SURNAME = frozenset((CAPITAL, MIXED))
_MOST_GIVEN, _MOST_SURNAMES = 4, 3
_SONS = _WORDS.words("sons")
_LETTERED = _WORDS.words("lettered")  # “les lignes B et C.”
_REIGNS = _WORDS.words("reigns")
_SIR, _OF_SEVERAL = _WORDS.words("sir"), _WORDS.words("honorifics_of_several")
_GLUED, _SURNAME_OF = _WORDS.words("glued"), _WORDS.words("surname_of")


def people(words: Words, lexicon: Lexicon) -> Iterator[Span]:
    """Yield the spans that an honorific, a rank or a first name marks as people, without honorific or rank."""
    end = 0
    for index in words.inside():
        if index < end or (words.shape[index] == LOWER and words.text[index] not in _ANNOUNCING):
            continue
        span = _addressed(words, index, lexicon) or _christened(words, index, lexicon)
        if span:
            yield span
            end = span.last
            yield from _and_another(words, end, span, lexicon)


def _addressed(words: Words, index: int, lexicon: Lexicon) -> Span | None:
    """Read “M. Musk”, “le général de Gaulle”: the name alone."""
    word = words.text[index]
    if word not in HONORIFICS and (word not in RANKS or not _stands_alone(words, index)):
        return None
    if word in _SIR and words.shape[index - 1] in NAMED:
        return None  # “le TGV M d'Alstom”
    first = index + 1
    if word in RANKS and words.text[first] in PARTICLES and lexicon.longest(words.text, first + 1):
        return None
    last = surname(words, _given(words, first, lexicon), lexicon)
    if last == first or words.text[first] in lexicon.no_names or words.text[first] in HONORIFICS:
        return None
    weight = 5.0 if word in HONORIFICS else 3.5
    return Span(first, last, Label.PER, weight, Origin.RULE, reason(ReasonCode.AFTER, word))


def _stands_alone(words: Words, index: int) -> bool:
    """Tell a rank (“le général André”) from an adjective (“directeur général”)."""
    before = words.text[index - 1]
    return before in ARTICLES or before in OF or words.shape[index - 1] in {MARK, BREAK}


def _christened(words: Words, index: int, lexicon: Lexicon) -> Span | None:
    """Read a first name with what follows it: “Elon Musk”, “Dominique de Villepin”, “J.D. Vance”."""
    given = _given(words, index, lexicon)
    if given == index:
        return None
    last = surname(words, given, lexicon)
    if last - given < 2 and lexicon.is_first_name(words.text[given - 1]) and _is_cut(words, given):
        last = given + 2
    if last == given and given - index < 2 and not _is_joined(words, index, lexicon):
        return None
    if last == given and words.shape[given - 1] == INITIAL:
        return None
    known = lexicon.is_first_name(words.text[index])
    return Span(
        index, last, Label.PER, 4.0 if known else 2.5, Origin.RULE, reason(ReasonCode.FIRST_NAME, words.text[index])
    )


def _is_joined(words: Words, index: int, lexicon: Lexicon) -> bool:
    """Tell “Anne-Lise”: first names that a hyphen joins name somebody by themselves."""
    word = words.text[index]
    return "-" in word and lexicon.is_first_name(word) and lexicon.label(word) is None


def _is_cut(words: Words, index: int) -> bool:
    """Tell “X.” in “Élodie X.”: a surname of which a court's paper prints one letter, at the end of a sentence too."""
    return len(words.text[index]) == 1 and words.shape[index] == ACRONYM and words.text[index + 1] == "."


def _given(words: Words, index: int, lexicon: Lexicon) -> int:
    """Return the index after the first names and initials that start at ``index``."""
    last = index
    while last - index < _MOST_GIVEN and _is_given(words, last, lexicon):
        last += 1
    return last


def _is_given(words: Words, index: int, lexicon: Lexicon) -> bool:
    word = words.text[index]
    if words.shape[index] == INITIAL:
        return word not in HONORIFICS and words.text[index - 1] not in _LETTERED
    return lexicon.is_first_name(word)


def surname(words: Words, first: int, lexicon: Lexicon) -> int:
    """Return the index after the particles and surnames that start at ``first``, or ``first`` when there are none."""
    index = first
    if _is_glued(words, first):
        return first + 2
    while words.text[index] in PARTICLES and words.shape[index] != CAPITAL:
        index += 1
    last = index
    while last - index < _MOST_SURNAMES and _goes_on(words, last, last - index, lexicon):
        last += 1
    while last > index and words.text[last] in _SONS and words.shape[last + 1] in NAMED:
        last += 2
        while words.shape[last] in NAMED and "-" in words.text[last]:
            last += 1
    if (
        last > index
        and words.text[last] in _SURNAME_OF
        and words.shape[last + 1] == CAPITAL
        and not lexicon.longest(words.text, last + 1)
    ):
        last += 2
    return last if last > index else first


def _is_glued(words: Words, index: int) -> bool:
    """Tell “L'Huillier”, “D'Angelo” after a first name."""
    return words.text[index] in _GLUED and words.shape[index - 1] in NAMED and words.shape[index + 1] == CAPITAL


def _goes_on(words: Words, index: int, already: int, lexicon: Lexicon) -> bool:
    word, shape = words.text[index], words.shape[index]
    if shape not in NAMED or word in lexicon.no_names:
        return False
    if not already:
        return shape in _SURNAME or len(word) > 2 or word in _REIGNS
    if shape not in _SURNAME or word in lexicon.first_names:
        return False
    known = lexicon.longest(words.text, index)
    alone = shape == CAPITAL and words.shape[index + 1] not in NAMED  # “Thérèse Kabanga Wagner, ministre”
    return known is None or (alone and known.last == index + 1 and known.entry.label is Label.ORG)


def _and_another(words: Words, index: int, span: Span, lexicon: Lexicon) -> Iterator[Span]:
    """Read the second name of “MM. Duff et Voggenhuber”."""
    if words.text[span.first - 1] in _OF_SEVERAL and words.text[index] in ENUMERATING:
        last = surname(words, _given(words, index + 1, lexicon), lexicon)
        if last > index + 1:
            yield span._replace(first=index + 1, last=last)
