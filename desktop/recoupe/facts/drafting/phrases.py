"""The shapes of the phrases around a figure that say what it measures."""

from __future__ import annotations

import re

from recoupe.facts.drafting.words import ADJECTIVE, DETERMINER, ONE, SMALL, is_noun
from recoupe.french.facts import drafting as french

_LINK = r"(?:\bde\b|\bd[’']|\bdu\b|\bdes\b|\ben\b|\bà\b|\baux?\b)"
_NOUN = rf"{SMALL}(?:\s+{ADJECTIVE}\b)?(?:\s*{_LINK}\s*{SMALL}){{0,2}}(?:\s+{ADJECTIVE}\b)?"

COUNTED = re.compile(
    rf"\s*(?P<link>d[e’']\s*)?(?:{french.OTHERS}\s+)?(?P<head>{SMALL})(?P<adjective>\s+{ADJECTIVE}\b)?"
    rf"(?P<complement>\s+des\s+{SMALL}\s+de\s(?:la\s|l[’']){SMALL}"
    rf"|\s+(?:de\s|d[’']|du\s|des\s|par\s|en\s(?!\w*[^m\W]ent\b)|sans\s)\s*(?:{SMALL})|\s+à\s+{french.COMPOUNDS_WITH_AT}\b"
    rf"|\s+chaque\s+(?:jour|semaine|mois|année))?"
)
"""“4 150 salariés à plein temps”: the noun after a number, an adjective, and one complement."""

DONE_TO = re.compile(
    rf"\s*(?:{french.OTHERS}\s+)?(?:{SMALL})(?:\s+{ADJECTIVE})?\s+(?:qui\s+)?(?:(?:ont|avaient|auront)\s+été|sont|étaient|seront|seraient)\s+"
    r"(?:(?:encore|déjà|ainsi|aussi|toujours)\s+)*"
    r"(?P<done>[a-zà-ÿ]+(?:és|ées|is|ises|us|ues|ts|tes))\b"
    r"(?P<of>\s+d[e’']\s*[a-zà-ÿ]+)?"
)
"""“640 arbres ont été abattus”: what was done to what is counted."""

OUT_OF = re.compile(
    rf"(?:\d\s(?P<before>{SMALL})(?:\s{ADJECTIVE})?\s{french.OUT_OF}|(?i:{french.OUT_OF}|{french.AMONG})\s(?:les|ces|ses)\s\d[\d.\s’']*\s?(?P<among>{SMALL})(?:\s{ADJECTIVE})?,)\s*(?:les\s)?$"
)
"""“41 enseignants sur 58”, “Sur les 284 salariés, 31”: two numbers of one thing."""

RESTATED = re.compile(
    rf"\s[\d][\d.,\s’']*(?:{SMALL}\s*){{0,2}}(?:d[’'](?:euros|habitants))?[\s,(–—]+{french.THAT_IS}\s+(?:{french.HEDGES}\s*)*$"
)
"""“61,4 millions, soit”: a figure, before the same in another measure."""

BEFELL = re.compile(
    rf"\s*(?:{french.OTHERS}\s+)?(?:(?:ont|avaient|auraient)\s+été|sont|étaient|seraient|restent|restaient)\s+"
    r"(?:(?:encore|déjà|ainsi|aussi|toujours)\s+)*(?P<done>(?:portés\s|portées\s)?[a-zà-ÿ]+(?:és|ées|us|ues|rts|rtes))\b(?!\s+(?:par|à|de|d[’']))"
)
"""“huit sont portés disparus”, “115 autres ont été blessées”: what befell those who were told of before."""

OF = re.compile(
    r"\s*(?P<link>d[’']|de\s|du\s|des\s)\s*(?P<definite>l[’']|la\s|son\s|sa\s|ses\s|leurs?\s)?"
    rf"(?P<noun>{SMALL}(?:\s*(?:\bde\b|\bd[’']|\bdu\b|\bdes\b)\s*{SMALL})?(?:\s+{ADJECTIVE}\b)?)(?!\s+[A-ZÀ-Ý])"
)
"""“3,7 milliards de recettes”, “10 % de la somme”."""

PER = re.compile(
    r"\s*(?:par\s+(?!an\b|mois\b|jour\b|semaine\b|rapport\b|l[ea’'])(?P<per>[a-zà-ÿ]+)"
    r"|(?P<article>l[ea]\s+|l[’'])(?P<noun>[a-zà-ÿ]+))"
)
"""“87 euros par action”, “1,80 € le ticket”."""

RATE = re.compile(r"\s*(?P<rate>par\s+(?:an|mois|jour|semaine|heure)\b|chaque\s+(?:année|mois|jour|semaine)\b)")
SIZED = re.compile(rf"(?i)\b(?P<size>{'|'.join(french.SIZES)})\s+d[e’']\s*(?:{french.HEDGES}\s*)*$")

_BEFORE = rf"(?P<phrase>{_NOUN})\s*"
BESIDE = re.compile(
    rf"(?:{DETERMINER}|^|[(,;:–—]\s*|\b(?i:de|en|soit)\s+){_BEFORE}"
    r"(?:\bd[e’']|\bestimée?s?\s+à|\bévaluée?s?\s+à|\bchiffrée?s?\s+à|\bprévue?s?\s+à|\bs[’']élevant\s+à|\ballant\s+jusqu[’']à"
    rf"|,?\s{french.RANGING}\s+(?:de|entre))\s*$"
)
"""“une offre de 97 milliards”: the noun phrase that is linked to the figure."""

BESIDE_AT = re.compile(rf"{ONE}(?P<phrase>{SMALL}(?:\s*(?:\bde\b|\bd[’'])\s*{SMALL})?)\s*\bà\s*$")
"""“une offre à 97 milliards”."""

GRAMMATICAL = re.compile(
    rf"(?:^|[,;:.«\"]\s*|\b(?:et|mais|car|que|où)\s+)\W*{DETERMINER}"
    rf"(?P<phrase>{SMALL}(?:\s+{SMALL}|\s*{_LINK}\s*(?:l[’']|la\s|les\s)?(?:{SMALL}|[A-ZÀ-Ý]\w+)){{0,4}})\W*$"
)
"""“Le coût du chantier”, before “s’élève à”."""

MOVED = re.compile(
    rf"(?i)(?:^|[,;:.«\"]\s*|\b(?:et|mais|car|que|où)\s+)\W*(?P<article>les\s|le\s|la\s|l[’'])"
    rf"(?P<phrase>{SMALL}(?:\s+{ADJECTIVE}\b){{0,2}}(?:\s*{_LINK}\s*(?:l[’']|la\s|les\s)?{SMALL}(?:\s+{ADJECTIVE}\b)?)?)"
    rf"(?:\s+{french.AUXILIARIES})*\s*$"
)
"""“Les prix de l’énergie auraient en effet”, before “augmenté de”."""

INSET = re.compile(r"\s*,[^,]*,?\s*$|\s*\([^()]*\)\s*$")
HEADING = re.compile(r"^[\W\d]*(?P<phrase>[^:,.;!?«»]{2,60}?)\s*[:?]\s*(?:[(«]\s*)?$")
EXPLAINED = re.compile(
    rf"^\s*(?:,\s*ou presque\s*)?[.:(–—]\s*(?:[Cc][’']est\s+)?{DETERMINER}"
    rf"(?P<phrase>{SMALL}(?:\s+{ADJECTIVE}\b)?(?:\s*(?:\bde\b|\bd[’']|\bdu\b|\bdes\b)\s*{SMALL})?)"
)
"""“34 %. La prime offerte aux actionnaires”."""

LEADING = re.compile(rf"^\s*{DETERMINER}\s*")
_TRAILING = re.compile(r"(?i)\s+(?:à hauteur|estimée?s?|évaluée?s?|chiffrée?s?|prévue?s?|fixée?s?|situ\w+)$")


_TRENDS = r"hausse|baisse|recul|repli|chute|progression|augmentation|diminution"
_TREND = re.compile(rf".*\b(?:en|de) (?P<trend>{_TRENDS})$")
TRENDING = re.compile(
    rf"(?:{DETERMINER}|^|[,:;]\s*)(?P<phrase>{_NOUN})(?:\s+d[e’']\s*[^;:()\d]{{0,20}}\d[^;:()]{{0,30}}?)?,?\s+en\s+(?:\w+\s)?(?P<trend>{_TRENDS})"
    rf"\s+d[e’']\s*(?:{french.HEDGES}\s*)*$"
)
"""“un chiffre d’affaires de 56 milliards, en hausse de 7,4 %”: what rises."""

TRENDING_TO = re.compile(
    rf"(?:{DETERMINER}|^|[,:;]\s*)(?P<phrase>{_NOUN})(?:\s+(?:ressort|ressortent|s[’']affiche|s[’']affichent|est|sont))?"
    rf"\s+en\s+(?:\w+\s)?(?:{_TRENDS})\s+d[e’']\s*[\d.,\s]+%[^,;:()\d]{{0,20}},?\s+à\s*(?:{french.HEDGES}\s*)*$"
)
"""“un bénéfice net en recul de 17 %, à”: what comes to the figure that follows."""

SIGNED = re.compile(
    rf"(?:{DETERMINER}|^|[,:;]\s*)(?P<phrase>{_NOUN})\s+d[e’']\s*[^;:()\d]{{0,20}}\d[^;:()]{{0,30}}\(\s*$"
)
"""“un dividende de 2,20 euros (+19 %)”: what the change in brackets is of."""

_SUBJECT = (
    rf"{DETERMINER}(?:{ADJECTIVE}\s+)?"
    rf"(?P<phrase>{SMALL}(?:\s+{ADJECTIVE}\b)?(?:\s*(?:\bde\b|\bd[’']|\bdu\b|\bdes\b)\s*{SMALL})?)"
)
_IS = r"\s+(?:(?!qu[ie]\b|dont\b)[^\s,;:]+\s){0,4}(?:s[’'](?:est|était)|est|sont|a|ont|avait|était|sera|aura)\b"
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
    rf"{DETERMINER}(?P<phrase>{_NOUN})(?:,\s*(?:eux|elles?|lui),)?\s+(?:est|sont|était|étaient|serait|seraient)\s+"
    r"(?:désormais\s+|aujourd[’']hui\s+)?(?:estim|évalu|chiffr|valoris)ée?s?\b[^;:]*$"
)
ASKED = re.compile(r"(?:^|[.!?]\s)(?P<phrase>[^.!?]{2,40}?)\s*\?\s*$")
"""“Montant exact ? 97 millions.”"""


_QUALIFYING = re.compile(
    r"^(?:(?:derni|premi|prochain|second|nouvea|nouvell|grand|gros|petit|ancien|vast|long|important|violent|énorme|belle|simple|double)[a-zà-ÿ]*\s+)+"
)


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
    return is_noun(last) or last.isupper() or last in {"an", "jour"}
