"""Names that a common noun opens: ministries and courts, streets and seas, affairs and treaties, “… Partners”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.french.word_list import word_list
from recoupe.recognition.names.spans import Span
from recoupe.recognition.names.words import ACRONYM, BREAK, LOWER, NAMED, NUMBER
from recoupe.recognition.names.works_and_events import event, work
from recoupe_db.records import Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/head_nouns")

_LONGEST = 6  # words of a firm
_TWO, _PHRASES = 2, 4  # nouns that “de” links in the name of an institution
_LOWER_HEADS = french.ORG_HEADS_LOWER | french.PLACE_HEADS | french.HOMES | french.EVENT_HEADS | french.WORK_HEADS
_BARE_BODIES = _WORDS.words("bare_bodies")  # too common without “régional”, “central”, “de commerce”
_RUBRIC = frozenset({"-", "–", "—", "|"})  # “ELBEUF - Le procès”
_SHORT = 4
_RARELY_DIRECT = _WORDS.words("rarely_direct")
_DEPUTIES = french.DEPUTIES
_LOWER_MIDDLES = {tuple(middle.split()) for middle in french.LOWER_MIDDLES}
_BEHIND_OF, _BEHIND_OF_ANY = _WORDS.words("behind_of"), _WORDS.words("behind_of_any")
_OF_SMALL, _OF_A_HOME = _WORDS.words("of_small"), _WORDS.words("of_a_home")
_ONE_OF_MANY = _WORDS.words("one_of_many")
_TO_A_PORTFOLIO = _WORDS.phrases("to_a_portfolio")


def headed(words: Words, lexicon: Lexicon) -> Iterator[Span]:
    """Yield the spans that start with a noun of institution, place or event, and the firms that end in one."""
    end = 0
    for index in words.inside():
        if index >= end and words.shape[index - 1] == BREAK and (dateline := _dateline(words, index, lexicon)):
            yield dateline
            end = dateline.last
        if index < end or (words.shape[index] == LOWER and words.text[index] not in _LOWER_HEADS):
            continue
        span = _headed(words, index, lexicon)
        if span:
            yield span
            end = span.last


def _headed(words: Words, index: int, lexicon: Lexicon) -> Span | None:
    word = words.text[index]
    if word in french.ORG_HEADS_LOWER:
        return _institution(words, index, 3.5)
    if word in french.ORG_HEADS:
        return _institution(words, index, 4.0) or _capital_institution(words, index)
    if word in french.PLACE_HEADS or word in french.PLACE_CAPITALS or _is_home(words, index):
        return _place(words, index)
    if word in french.EVENT_HEADS:
        return event(words, index)
    if word in french.WORK_HEADS:
        return work(words, index, lexicon)
    if words.shape[index] in NAMED and word.lower() not in french.FUNCTION_WORDS:
        return _firm(words, index, lexicon)
    return None


def _dateline(words: Words, index: int, lexicon: Lexicon) -> Span | None:
    """Read “SAINT-DENIS, 14 oct 2025” and “LYON (agence) -”: capitals that open a line before a date or a source."""
    last = index
    while words.shape[last] == ACRONYM and last - index < 4:
        last += 1
    dated = words.shape[last + (words.text[last] == ",")] == NUMBER
    if last == index or len(words.text[index]) < 3:
        return None
    unknown = len(words.text[index]) > _SHORT and not lexicon.explains(words.text[index])
    if words.text[last] in _RUBRIC and unknown:
        return Span(index, last, Label.LOC, 2.5, Origin.RULE, reason(ReasonCode.DATELINE))
    if not (dated or words.text[last] == "("):
        return None
    return Span(index, last, Label.LOC, 5.0, Origin.RULE, reason(ReasonCode.DATELINE))


def _institution(words: Words, index: int, weight: float) -> Span | None:
    """Read “ministère de la Santé”, “cour d'appel de Paris”: up to capitals that follow “de”."""
    start = _qualified(words, index + 1)
    last = _capitals_after_of(words, start)
    if (
        last is None
        or (words.text[index] in _BARE_BODIES and start == index + 1)
        or (start + 1 == last and words.text[index] in _RARELY_DIRECT)
    ):
        return None
    last = _adjectives(words, last)
    while (more := _and_more(words, last)) is not None:
        last = _adjectives(words, more)
    return Span(index, last, Label.ORG, weight, Origin.RULE, reason(ReasonCode.OPENS_ORGANISATION, words.text[index]))


def _qualified(words: Words, index: int) -> int:
    """Return the index after “d'appel”, “de commerce”, “judiciaire”, “central”…"""
    for _ in range(3):
        for length in (5, 4, 3, 2):
            if tuple(words.text[index : index + length]) in _LOWER_MIDDLES:
                index += length
                break
        else:
            if words.text[index] not in french.COURT_KINDS:
                return index
            index += 1
    return index


def _capitals_after_of(words: Words, index: int) -> int | None:
    """Return the index after “de la Santé”, “des Affaires étrangères” or “Bichat”; None when there is none."""
    if words.text[index] in french.OF:
        index += 1
        if words.text[index] in _BEHIND_OF:
            index += 1
    last = index
    while words.shape[last] in NAMED and last - index < 4:
        last += 1
    if last == index or words.text[index] in french.ARTICLES:
        return None
    return last


def _and_more(words: Words, index: int) -> int | None:
    """Return the index after “et des Finances”, “, du Logement”: the rest of a ministry's title."""
    if words.text[index] in french.ENUMERATING and words.text[index + 1] in french.OF:
        return _capitals_after_of(words, index + 1)
    return None


def _capital_institution(words: Words, index: int) -> Span | None:
    """Read “Agence fédérale de gestion des urgences”: a capital, an adjective, then nouns that “de” links."""
    last = _adjectives(words, index + 1)
    adjectives = last - index - 1
    phrases = 0
    while phrases < _PHRASES and (more := _phrase(words, last) or _joined(words, last, phrases)) is not None:
        last, phrases = more, phrases + 1
    last = _listed_phrases(words, last) if phrases else last
    if phrases >= _TWO and (named := _phrase(words, last)) is not None and words.shape[named - 1] in NAMED:
        last = named
    if (not adjectives and not phrases) or (words.opens(index) and not adjectives):
        return None
    return Span(index, last, Label.ORG, 3.0, Origin.RULE, reason(ReasonCode.OPENS_ORGANISATION, words.text[index]))


def _joined(words: Words, index: int, phrases: int) -> int | None:
    """Return the index after “et de services”, behind a first “de santé”."""
    return _phrase(words, index + 1) if phrases and words.text[index] in french.AND else None


def _listed_phrases(words: Words, index: int) -> int:
    """Return the index after “, des transports et de la communication”: an office's matters, the last behind “et”."""
    last = index
    while words.text[last] == "," and (more := _phrase(words, last + 1)) is not None:
        last = more
    closing = _phrase(words, last + 1) if words.text[last] in french.AND else None
    return closing if closing is not None and last > index else index


def _adjectives(words: Words, index: int) -> int:
    while words.text[index] in french.COURT_KINDS:
        index += 1
    return index


def _phrase(words: Words, index: int) -> int | None:
    text = words.text
    if text[index] not in _OF_SMALL:
        return None
    index += 1
    if text[index] in _BEHIND_OF_ANY:
        index += 1
    if words.shape[index] in NAMED:
        return index + 1 + (words.shape[index + 1] in NAMED)  # “du Burkina Faso”
    if words.shape[index] != LOWER or text[index] in french.FUNCTION_WORDS or len(text[index]) < 4:
        return None
    return _adjectives(words, index + 1)


def _is_home(words: Words, index: int) -> bool:
    """Tell “cité des Lilas” from “cité de Carcassonne”, the town itself."""
    return words.text[index] in french.HOMES and words.text[index + 1] in _OF_A_HOME


def _place(words: Words, index: int) -> Span | None:
    """Read “rue de Rivoli”, “golfe d'Ajaccio”, “mer Noire”."""
    last = _capitals_after_of(words, index + 1)
    if last is None or last - index > 6:
        return None
    if words.text[index - 1] in _ONE_OF_MANY and words.text[index + 1] in french.OF:  # “une rue de Nantes”
        return None
    return Span(index, last, Label.LOC, 3.5, Origin.RULE, reason(ReasonCode.OPENS_PLACE, words.text[index]))


def _firm(words: Words, index: int, lexicon: Lexicon) -> Span | None:
    """Read “Valor Equity Partners”, “Krusell SA”: capitals of which one is a firm's tail."""
    last = index
    while last - index <= _LONGEST and (
        words.shape[last] in NAMED or (words.text[last] == "&" and words.shape[last + 1] in NAMED)
    ):
        last += 1
    if words.text[index] in french.FIRM_HEADS and last == index + 1 and words.text[last] in french.OF:
        last = _capitals_after_of(words, last) or last
    if _is_portfolio(words, index):
        return None
    if words.text[index] in french.FIRM_HEADS and 1 < last - index < 5:
        return Span(index, last, Label.ORG, 3.5, Origin.RULE, reason(ReasonCode.OPENS_ORGANISATION, words.text[index]))
    tails = [place for place in range(index + 1, last) if words.text[place] in french.ORG_TAILS]
    if not tails or last - index > _LONGEST or (words.text[index] in lexicon.no_names and words.text[index] != "The"):
        return None
    if words.text[index] in french.ARTICLES or _is_shouted_person(words.text[index], lexicon):
        return None
    return Span(
        index, tails[-1] + 1, Label.ORG, 4.0, Origin.RULE, reason(ReasonCode.ENDS_ORGANISATION, words.text[tails[-1]])
    )


def _is_portfolio(words: Words, index: int) -> bool:
    """Tell “Transports” of “le ministre délégué aux Transports Yvon Castel”."""
    return words.ends_in(index, _TO_A_PORTFOLIO) and not _DEPUTIES.isdisjoint(words.text[index - 4 : index - 1])


def _is_shouted_person(word: str, lexicon: Lexicon) -> bool:
    """Tell “EMMANUEL” of “EMMANUEL MACRON SE REND À KIEV”, where “SE” is no tail of a firm."""
    return word.isupper() and lexicon.is_first_name(word)
