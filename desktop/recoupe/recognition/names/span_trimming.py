"""The model's spans cut down to what can be a name."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.recognition.names.words import ACRONYM, ELIDED, INITIAL, LOWER, MARK, NAMED, NUMBER

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from recoupe.recognition.names.lexicon import Lexicon
from recoupe.french.word_list import word_list
from recoupe.recognition.names.words import Words

_WORDS = word_list("names/span_trimming")

_CAPITAL_ARTICLES = _WORDS.words("capital_articles")
_WEAK_LINKS = _WORDS.words("weak_links")
_JOINTS = frozenset("&")
_OFFICES = _WORDS.words("offices")
_NEVER_LAST = _WORDS.words("never_last")
_LONGEST_NUMBER = 4  # “Paris 2024”
_TITLED = frozenset(("ORG", "MISC"))  # names that may go on in small letters, as the model has learned


def covered(words: Words, start: int, end: int) -> tuple[int, int]:
    """Return the indices of the words that touch the offsets ``start`` to ``end``."""
    return bisect_right(words.end, start), bisect_left(words.start, end)


def trimmed(words: Words, first: int, last: int, label: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return what is left of a span without articles, honorifics, marks and the verbs that it swallowed."""
    titled = label in _TITLED
    if titled and last - first > 1 and words.text[first] in _CAPITAL_ARTICLES and words.shape[first + 1] in NAMED:
        return first, _closed(words, first, last, label, lexicon)  # “Le Courrier des Monts d'Or”: its own article
    first = _begin(words, first, last, lexicon)
    if titled and last - first > 1 and _is_office(words, first, last):
        first = _after_office(words, first, last, lexicon)
    if (
        last - first > 2
        and words.text[first + 1] in french.OF
        and words.opens(first)
        and lexicon.is_common(words.text[first])
    ):
        first = _begin(words, first + 1, last, lexicon)
    last = _closed(words, first, last, label, lexicon)
    if (
        words.text[first - 1] in _CAPITAL_ARTICLES and words.shape[first - 2] == LOWER
    ):  # inside a sentence: Le Ferré, L'Express
        first -= 1
    elif (
        words.text[first - 1] in french.DEFINITE
        and words.text[first - 2] == '"' == words.text[last]
        and words.text[first - 1][0].isupper()
    ):
        first -= 1
    return (first, last) if last > first else None


def _is_office(words: Words, first: int, last: int) -> bool:
    """Tell “Procureur de la République de Colmar” and “Chef du gouvernement”: an office, which names nobody."""
    return words.text[first].lower() in _OFFICES and bool(french.OF.intersection(words.text[first + 1 : last]))


def _after_office(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Return where the place that ends an office's title starts, the end where none does."""
    place = last - 1
    if words.text[place - 1] in french.OF and place - first > 2 and words.shape[place] in NAMED:
        return place if not lexicon.explains(words.text[place]) else last
    return last


def _closed(words: Words, first: int, last: int, label: str, lexicon: Lexicon) -> int:
    """Return the index after the last word that can end a name."""
    if label == "PER" and last - first > 2 and words.text[last - 1] == "." and words.shape[last - 2] == ACRONYM:
        return last  # “Jacqueline D.”
    titled = label in _TITLED and _may_go_on(words.text[first], lexicon)
    last = _before_amount(words, first, last) if titled else _end(words, first, last, label)
    while last > first and not _closes(words, last - 1, first, titled=titled):
        last -= 1
    return last


def _before_amount(words: Words, first: int, last: int) -> int:
    """Cut before “480 millions d'euros”, which no name holds."""
    amounts = (k for k in range(first + 1, last - 1) if words.shape[k] == NUMBER and words.shape[k + 1] == LOWER)
    return next(amounts, last)


def _may_go_on(word: str, lexicon: Lexicon) -> bool:
    """Tell a noun that small letters complete (“Chancellerie fédérale”) from a name that is complete (“xAI”, “ONU”)."""
    ordinary = len(word) > 1 and lexicon.is_common(word) and lexicon.label(word) is None
    return word in _CAPITAL_ARTICLES or ordinary


def _begin(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    while first < last and not _begins(words, first, lexicon):
        first += 1
    return first


def _begins(words: Words, index: int, lexicon: Lexicon) -> bool:
    word, shape = words.text[index], words.shape[index]
    if shape == NUMBER:
        return lexicon.longest(words.text, index) is not None  # “20 Minutes”
    if shape not in NAMED and shape != INITIAL:
        return False
    return (
        word not in french.ARTICLES
        and word not in french.HONORIFICS
        and not (words.opens(index) and word.lower() in french.FUNCTION_WORDS)
        and word not in lexicon.no_names | french.RANKS
    )


def _end(words: Words, first: int, last: int, label: str) -> int:
    """Cut at the first word that no name holds."""
    institution = words.text[first] in french.ORG_HEADS
    for index in range(first + 1, last):
        shape, word = words.shape[index], words.text[index]
        if shape in NAMED or shape in {INITIAL, NUMBER}:
            continue
        if shape == MARK and word in _JOINTS:
            continue
        if shape in {LOWER, ELIDED} and _links(words, index, label, institution=institution):
            continue
        return index
    return last


def _links(words: Words, index: int, label: str, *, institution: bool) -> bool:
    word = words.text[index]
    if label == "PER":
        return word in french.PARTICLES
    if word in _WEAK_LINKS:
        return words.shape[index + 1] in NAMED or (
            words.text[index + 1] in french.DEFINITE and words.shape[index + 2] in NAMED
        )
    if word in french.INSIDE:
        return True
    return (
        institution
        and word not in french.FUNCTION_WORDS
        and (words.text[index - 1] in french.INSIDE or word.endswith(french.LOWER_ADJECTIVE))
    )


def _closes(words: Words, index: int, first: int, *, titled: bool) -> bool:
    shape = words.shape[index]
    word = words.text[index]
    if shape in NAMED:  # in a headline in capitals, small words are capitals too: “MACRON SE REND”
        return word not in french.HONORIFICS and not (word.isupper() and word.lower() in _NEVER_LAST)
    if shape == NUMBER:
        return index > first and len(word) <= (_LONGEST_NUMBER if titled else 2)
    return shape == INITIAL or (
        shape == LOWER
        and (titled or words.text[first] in french.ORG_HEADS)
        and words.text[index] not in french.FUNCTION_WORDS
    )


def pieces(words: Words, first: int, last: int, taken: Container[int]) -> Iterator[tuple[int, int]]:
    """Yield the runs of capitalised words of a span that ``taken`` does not hold."""
    begin = first
    for index in range(first, last + 1):
        if index == last or words.shape[index] not in NAMED or index in taken:
            if begin < index:
                yield begin, index
            begin = index + 1
