"""What happened on a day and to whom or what, as a French phrase: “départ de Musk”, “ouverture de la ligne”."""

from __future__ import annotations

import re

from recoupe.facts.drafting.words import ADJECTIVE, SMALL, VerbEvent, deeds, is_noun, last_words
from recoupe.french.facts import drafting as french

_NEAR = 12  # words before a day in which the verb stands that it dates
_BETWEEN = 7  # words that may stand between the verb and its day
_CLAUSE = re.compile(r"[;:!?«»“”\"()]|\s[–—-]\s|\.\s")
_NAME = r"[A-ZÀ-Ý][\w’'-]+(?:\s(?:de\s|du\s)?[A-ZÀ-Ý][\w’'-]+){0,3}"
_PHRASE = rf"{SMALL}(?:\s+{ADJECTIVE}\b)?(?:\s*(?:\bde\b|\bd[’']|\bdu\b|\bdes\b)\s*{SMALL})?"
_ARTICLE = r"(?:les\s|le\s|la\s|l[’']|ces\s|cette\s|cet\s|ce\s)"
_OF_NAME = re.compile(rf"\s(?:de\s|d[’'])(?P<name>{_NAME})")
_OF_THING = re.compile(rf"\s(?P<link>du\s|des\s|de\sla\s|de\sl[’'])(?P<thing>{_PHRASE})")
_BEHIND = re.compile(rf"\s(?:(?P<article>{_ARTICLE})(?P<thing>{_PHRASE})|(?P<name>{_NAME}))")
_INSET = rf"{french.AUXILIARIES}|{'|'.join(sorted(french.PASSIVE))}|ne|n[’']|s[’']|se|y|en|\w+ment"
_WORDS_BETWEEN = rf"(?:\s(?:{_INSET}))*\s?(?:s[’']|n[’'])?\s?$"
_BEFORE = re.compile(
    rf"(?:(?:^|[\s,])(?P<article>(?i:{_ARTICLE}))(?P<thing>{_PHRASE})|(?P<name>{_NAME})),?(?:\squi)?(?P<aux>{_WORDS_BETWEEN})"
)
_CONTRACTED = {"le": "du ", "les": "des ", "la": "de la ", "l’": "de l’"}
_CONTRACTED |= {"ce": "du ", "cet": "de l’", "cette": "de la ", "ces": "des "}
_VOWELS = "aeiouyéèêàâôîhœ"


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
    aux = match["aux"].split() if match else []
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
    elided = article == "cette" and thing[0] in _VOWELS
    return f"{noun} {_CONTRACTED['l’' if elided else article]}{thing}"


def _of_name(noun: str, name: str) -> str:
    return f"{noun} {'d’' if name[0].lower() in _VOWELS else 'de '}{_straight(name)}"


def _is_thing(phrase: str) -> bool:
    head = phrase.split(maxsplit=1)[0]
    return is_noun(head) and head.lower() not in french.BLANK_NOUNS


def _straight(words: str) -> str:
    return words.replace("'", "’")
