"""What happened on a day and to whom or what, as a French phrase: “départ de Musk”, “ouverture de la ligne”."""

from __future__ import annotations

import re

from recoupe.facts.drafting.words import (
    ADJECTIVE,
    OF,
    OF_THE,
    SMALL,
    VerbEvent,
    before_word,
    deeds,
    is_noun,
    last_words,
    of_the,
)
from recoupe.french.facts import drafting as french
from recoupe.french.facts import noun_phrases as nouns

_NEAR = 12  # words before a day in which the verb stands that it dates
_BETWEEN = 7  # words that may stand between the verb and its day
_CLAUSE = re.compile(r"[;:!?«»“”\"()]|\s[–—-]\s|\.\s")
_NAME = rf"[A-ZÀ-Ý][\w’'-]+(?:\s{before_word(nouns.OF_A_NAME)}?[A-ZÀ-Ý][\w’'-]+){{0,3}}"
_PHRASE = rf"{SMALL}(?:\s+{ADJECTIVE}\b)?(?:\s*{OF_THE}\s*{SMALL})?"
_ARTICLE = before_word(nouns.HAPPENING_ARTICLES)
_OF_NAME = re.compile(rf"\s{OF}(?P<name>{_NAME})")
_OF_THING = re.compile(rf"\s(?P<link>{before_word(nouns.OF_THE_THING)})(?P<thing>{_PHRASE})")
_BEHIND = re.compile(rf"\s(?:(?P<article>{_ARTICLE})(?P<thing>{_PHRASE})|(?P<name>{_NAME}))")
_INSET = rf"{french.AUXILIARIES}|{'|'.join(sorted(french.PASSIVE))}|{nouns.INSETS}"
_WORDS_BETWEEN = rf"(?:\s(?:{_INSET}))*\s?{nouns.INSETS_ELIDED}?\s?$"
_BEFORE = re.compile(
    rf"(?:(?:^|[\s,])(?P<article>(?i:{_ARTICLE}))(?P<thing>{_PHRASE})|(?P<name>{_NAME})),?(?:\s{nouns.WHICH})?(?P<helper>{_WORDS_BETWEEN})"
)


def happening(before: str) -> str:
    """Return what is said to have happened on the day that ``before`` leads up to; empty where nobody is told of."""
    clause = last_words(_CLAUSE.split(before)[-1], _NEAR)
    told = [deed for deed in deeds(clause) if _dates(clause[deed.end :])]
    return _phrase(clause, told[-1]) if told else ""


def _dates(between: str) -> bool:
    return "," not in between and len(between.split()) <= _BETWEEN


def _phrase(clause: str, deed: VerbEvent) -> str:
    after, lead = clause[deed.end :], clause[: deed.start]
    if clause[deed.start : deed.end].rstrip("s").lower() == deed.noun:
        return _of_its_complement(deed.noun, after)
    match = _BEFORE.search(lead)
    aux = match["helper"].split() if match else []
    passive = bool(aux) and not french.PASSIVE.isdisjoint(aux)
    if match and (deed.noun in french.OF_SUBJECTS or (passive and deed.noun in french.OF_OBJECTS)):
        return _of(deed.noun, match)
    behind = _BEHIND.match(after) if deed.noun in french.OF_OBJECTS and not passive else None
    return _of(deed.noun, behind) if behind else ""


def _of_its_complement(noun: str, after: str) -> str:
    if named := _OF_NAME.match(after):
        return _of_name(noun, named["name"])
    thing = _OF_THING.match(after)
    return f"{noun} {_straight(thing['link'])}{thing['thing']}" if thing and _is_thing(thing["thing"]) else ""


def _of(noun: str, match: re.Match[str]) -> str:
    if match["name"] and _is_thing(match["name"]):
        return _of_name(noun, match["name"])
    if not match["thing"] or not _is_thing(match["thing"]):
        return ""
    article, thing = _straight(match["article"]).strip().lower(), match["thing"]
    return f"{noun} {of_the(article, thing)}{thing}"


def _of_name(noun: str, name: str) -> str:
    vowel = name[0].lower() in nouns.ELIDED_BEFORE
    return nouns.LABELS["of_vowel" if vowel else "of"].format(noun=noun, name=_straight(name))


def _is_thing(phrase: str) -> bool:
    head = phrase.split(maxsplit=1)[0]
    return is_noun(head) and head.lower() not in french.BLANK_NOUNS


def _straight(words: str) -> str:
    return words.replace("'", "’")
