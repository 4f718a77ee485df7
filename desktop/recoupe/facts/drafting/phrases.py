"""The shapes of the phrases around a figure that say what it measures."""

from __future__ import annotations

import re

from recoupe.facts.drafting.words import (
    ADJECTIVE,
    BLANKS,
    DETERMINER,
    LINK,
    OF_THE,
    ONE,
    SMALL,
    before_word,
    is_noun,
    spaced,
    whole_words,
)
from recoupe.french.facts import drafting as french
from recoupe.french.facts import noun_phrases as nouns

_NOUN = rf"{SMALL}(?:\s+{ADJECTIVE}\b)?(?:\s*{LINK}\s*{SMALL}){{0,2}}(?:\s+{ADJECTIVE}\b)?"

COUNTED = re.compile(
    rf"\s*(?P<link>{before_word(nouns.OF)}\s*)?(?:{french.OTHERS}\s+)?(?P<head>{SMALL})(?P<adjective>\s+{ADJECTIVE}\b)?"
    rf"(?P<complement>\s+{nouns.OF_SEVERAL}\s+{SMALL}\s+{before_word(nouns.OF_ONE)}{SMALL}"
    rf"|\s+(?:{before_word(nouns.COMPLEMENTS)}|{nouns.COMPLEMENT_IN}\s(?!{nouns.VERBS_BEHIND_IN}\b))\s*(?:{SMALL})"
    rf"|\s+{nouns.AT}\s+{french.COMPOUNDS_WITH_AT}\b|\s+{spaced(nouns.EVERY)})?"
)
"""“4 150 salariés à plein temps”: the noun after a number, an adjective, and one complement."""

DONE_TO = re.compile(
    rf"\s*(?:{french.OTHERS}\s+)?(?:{SMALL})(?:\s+{ADJECTIVE})?\s+(?:{nouns.WHICH}\s+)?{spaced(nouns.DONE_AUXILIARIES)}\s+"
    rf"(?:{nouns.DONE_ADVERBS}\s+)*"
    rf"(?P<done>[a-zà-ÿ]+{nouns.DONE_ENDINGS})\b"
    rf"(?P<of>\s+{nouns.OF_ANYHOW}\s*[a-zà-ÿ]+)?"
)
"""“640 arbres ont été abattus”: what was done to what is counted."""

OUT_OF = re.compile(
    rf"(?:\d\s(?P<before>{SMALL})(?:\s{ADJECTIVE})?\s{french.OUT_OF}|(?i:{french.OUT_OF}|{french.AMONG})\s{nouns.THE_WHOLE}\s\d[\d.\s’']*\s?(?P<among>{SMALL})(?:\s{ADJECTIVE})?,)\s*(?:{nouns.THE_PART}\s)?$"
)
"""“41 enseignants sur 58”, “Sur les 284 salariés, 31”: two numbers of one thing."""

PART_OF = re.compile(
    rf"\d\s(?P<whole>{SMALL}s)\b(?:(?!\d)[^.;:()]){{0,60}}?,?\s{french.OF_WHICH}\s+(?:{french.HEDGES}\s*)*$"
)
"""“559 interpellations dans tout le pays, dont 491”: a part of what was just counted."""

RESTATED = re.compile(
    rf"\s[\d][\d.,\s’']*(?:{SMALL}\s*){{0,2}}(?:{nouns.UNITS_BEHIND})?[\s,(–—]+{french.THAT_IS}\s+(?:{french.HEDGES}\s*)*$"
)
"""“61,4 millions, soit”: a figure, before the same in another measure."""

BEFELL = re.compile(
    rf"\s*(?:{french.OTHERS}\s+)?{spaced(nouns.BEFELL_AUXILIARIES)}\s+"
    rf"(?:{nouns.DONE_ADVERBS}\s+)*(?P<done>(?:{nouns.HELD}\s)?[a-zà-ÿ]+{nouns.BEFELL_ENDINGS})\b(?!\s+{nouns.NOT_BEFELL})"
)
"""“huit sont portés disparus”, “115 autres ont été blessées”: what befell those who were told of before."""

OF = re.compile(
    rf"\s*(?P<link>{before_word(nouns.OF_THE)})\s*(?P<definite>{before_word(nouns.OWN)})?"
    rf"(?P<noun>{SMALL}(?:\s*{OF_THE}\s*{SMALL})?(?:\s+{ADJECTIVE}\b)?)(?!\s+[A-ZÀ-Ý])"
)
"""“3,7 milliards de recettes”, “10 % de la somme”."""

PER = re.compile(
    rf"\s*(?:{nouns.PRICED_PER}\s+(?!{nouns.NOT_PRICED}\b|{nouns.NOT_PRICED_BEFORE})(?P<per>[a-zà-ÿ]+)"
    rf"|(?P<article>{before_word(nouns.PRICED_ARTICLES, BLANKS)})(?P<noun>[a-zà-ÿ]+))"
)
"""“87 euros par action”, “1,80 € le ticket”."""

RATE = re.compile(rf"\s*(?P<rate>{spaced(nouns.RATES)}\b)")
SIZED = re.compile(rf"(?i)\b(?P<size>{'|'.join(french.SIZES)})\s+{nouns.OF_ANYHOW}\s*(?:{french.HEDGES}\s*)*$")

_BEFORE = rf"(?P<phrase>{_NOUN})\s*"
BESIDE = re.compile(
    rf"(?:{DETERMINER}|^|[(,;:–—]\s*|\b(?i:{nouns.LED_IN})\s+){_BEFORE}"
    rf"(?:\b{spaced(nouns.BESIDE_LINKS)}|,?\s{french.RANGING}\s+{nouns.RANGE_BEGINS})\s*$"
)
"""“une offre de 97 milliards”: the noun phrase that is linked to the figure."""

BESIDE_AT = re.compile(rf"{ONE}(?P<phrase>{SMALL}(?:\s*{whole_words(nouns.OF)}\s*{SMALL})?)\s*\b{nouns.AT}\s*$")
"""“une offre à 97 milliards”."""

GRAMMATICAL = re.compile(
    rf"(?:^|[,;:.«\"]\s*|\b{nouns.CONJUNCTIONS}\s+)\W*{DETERMINER}"
    rf"(?P<phrase>{SMALL}(?:\s+{SMALL}|\s*{LINK}\s*{before_word(nouns.LINKED_ARTICLES)}?(?:{SMALL}|[A-ZÀ-Ý]\w+)){{0,4}})\W*$"
)
"""“Le coût du chantier”, before “s’élève à”."""

MOVED = re.compile(
    rf"(?i)(?:^|[,;:.«\"]\s*|\b{nouns.CONJUNCTIONS}\s+)\W*(?P<article>{before_word(nouns.ARTICLES)})"
    rf"(?P<phrase>{SMALL}(?:\s+{ADJECTIVE}\b){{0,2}}(?:\s*{LINK}\s*{before_word(nouns.LINKED_ARTICLES)}?{SMALL}(?:\s+{ADJECTIVE}\b)?)?)"
    rf"(?:\s+{french.AUXILIARIES})*\s*$"
)
"""“Les prix de l’énergie auraient en effet”, before “augmenté de”."""

INSET = re.compile(r"\s*,[^,]*,?\s*$|\s*\([^()]*\)\s*$")
HEADING = re.compile(r"^[\W\d]*(?P<phrase>[^:,.;!?«»]{2,60}?)\s*[:?]\s*(?:[(«]\s*)?$")
EXPLAINED = re.compile(
    rf"^\s*(?:,\s*{nouns.OR_ALMOST}\s*)?[.:(–—]\s*(?:{nouns.IT_IS}\s+)?{DETERMINER}"
    rf"(?P<phrase>{SMALL}(?:\s+{ADJECTIVE}\b)?(?:\s*{OF_THE}\s*{SMALL})?)"
)
"""“34 %. La prime offerte aux actionnaires”."""

LEADING = re.compile(rf"^\s*{DETERMINER}\s*")
_TRAILING = re.compile(rf"(?i)\s+{nouns.TRAILING}$")


_TREND = re.compile(rf".*\b{nouns.TREND_LINKS} (?P<trend>{nouns.TRENDS})$")
TRENDING = re.compile(
    rf"(?:{DETERMINER}|^|[,:;]\s*)(?P<phrase>{_NOUN})(?:\s+{nouns.OF_ANYHOW}\s*[^;:()\d]{{0,20}}\d[^;:()]{{0,30}}?)?,?\s+{nouns.TREND_BEFORE}\s+(?:\w+\s)?(?P<trend>{nouns.TRENDS})"
    rf"\s+{nouns.OF_ANYHOW}\s*(?:{french.HEDGES}\s*)*$"
)
"""“un chiffre d’affaires de 56 milliards, en hausse de 7,4 %”: what rises."""

COUNT_TRENDING = re.compile(
    rf"\d\s(?P<phrase>{SMALL}(?:\s+{ADJECTIVE}\b)?)[^,;:.()\d]{{0,30}}(?:\d{{4}})?,\s{nouns.TREND_BEFORE}\s+(?:\w+\s)?(?P<trend>{nouns.TRENDS})"
    rf"\s+{nouns.OF_ANYHOW}\s*(?:{french.HEDGES}\s*)*$"
)
"""“663 000 naissances en 2024, en baisse de 2,2 %”: what was counted, and moves."""

TRENDING_TO = re.compile(
    rf"(?:{DETERMINER}|^|[,:;]\s*)(?P<phrase>{_NOUN})(?:\s+{nouns.TREND_VERBS})?"
    rf"\s+{nouns.TREND_BEFORE}\s+(?:\w+\s)?{nouns.TRENDS}\s+{nouns.OF_ANYHOW}\s*[\d.,\s]+%[^,;:()\d]{{0,20}},?\s+{nouns.AT}\s*(?:{french.HEDGES}\s*)*$"
)
"""“un bénéfice net en recul de 17 %, à”: what comes to the figure that follows."""

SIGNED = re.compile(
    rf"(?:{DETERMINER}|^|[,:;]\s*)(?P<phrase>{_NOUN})\s+{nouns.OF_ANYHOW}\s*[^;:()\d]{{0,20}}\d[^;:()]{{0,30}}\(\s*$"
)
"""“un dividende de 2,20 euros (+19 %)”: what the change in brackets is of."""

_SUBJECT = (
    rf"{DETERMINER}(?:{ADJECTIVE}\s+)?"
    rf"(?P<phrase>{SMALL}(?:\s+{ADJECTIVE}\b)?(?:\s*{OF_THE}\s*{SMALL})?)"
)
_IS = rf"\s+(?:(?!{nouns.RELATIVES}\b)[^\s,;:]+\s){{0,4}}{nouns.HAPPENING}\b"
HAPPENED = re.compile(rf"(?:^|[,;:]\s*)\W*{_SUBJECT}{_IS}[^,;:]{{0,40}}$")
"""“L’accident s’est produit à”: what happened at the time that follows."""

WILL_HAPPEN = re.compile(rf"^,\s(?:[^,;:]{{1,30}},\s)?{_SUBJECT}{_IS}")
"""“Dimanche 29 décembre, un avion de la compagnie s’est écrasé”: what happened on the day before it."""

OF_A_YEAR = re.compile(rf"{DETERMINER}(?P<phrase>{SMALL}(?:\s+{ADJECTIVE}\b)?)\s+$")
"""“le budget 2025”: what is of a year."""

APPOSED = re.compile(rf"^\W*{DETERMINER}(?P<phrase>{_NOUN})\s*,\s*$")
"""“Sa valeur, 5,8 millions, …”."""

BRACKETED = re.compile(rf"{DETERMINER}(?P<phrase>(?:{SMALL}\s)?{_NOUN})\s*\(\s*$")
"""“la dernière levée de fonds (6,6 milliards)”."""

ESTIMATED = re.compile(
    rf"{DETERMINER}(?P<phrase>{_NOUN})(?:,\s*{nouns.STRESSED},)?\s+{nouns.ESTIMATED_AUXILIARIES}\s+"
    rf"(?:{nouns.BY_NOW}\s+)?{nouns.ESTIMATED}\b[^;:]*$"
)
ASKED = re.compile(r"(?:^|[.!?]\s)(?P<phrase>[^.!?]{2,40}?)\s*\?\s*$")
"""“Montant exact ? 97 millions.”"""


_QUALIFYING = re.compile(rf"^(?:(?:{'|'.join(nouns.QUALIFYING)})[a-zà-ÿ]*\s+)+")


def bare(phrase: str) -> str:
    """Return a phrase from its noun on: adjectives that come first are left out."""
    return _QUALIFYING.sub("", phrase.strip())


def clean(phrase: str) -> str:
    """Return a phrase with single blanks, a typographic apostrophe, and no word of grammar at its end."""
    words = re.sub(r"\s+", " ", bare(phrase).replace("'", "’")).strip(" ’").split()
    while len(words) > 1 and not _may_end(words[-1]):
        words.pop()
    told = _TRAILING.sub("", " ".join(words))
    trend = _TREND.fullmatch(told)
    told = trend["trend"] if trend else told
    return told[0].lower() + told[1:] if told[1:2].islower() else told


def _may_end(word: str) -> bool:
    last = word.rsplit("’", maxsplit=1)[-1]
    return is_noun(last) or last.isupper() or last in nouns.SHORT_ENDS
