"""The French words around names, as tables: one file for each kind of name."""

from __future__ import annotations

from recoupe.french.names.grammar import (
    ARTICLES,
    CREDITS,
    DEFINITE,
    FUNCTION_WORDS,
    INSIDE,
    LOWER_ADJECTIVE,
    OF,
    SAINTS,
    SURNAME_HEADS,
)
from recoupe.french.names.organisations import (
    COURT_KINDS,
    ENTERPRISE,
    FIRM_HEADS,
    FIRM_NOUNS,
    FIRMLY,
    LOWER_MIDDLES,
    NATIONS,
    ORG_HEADS,
    ORG_HEADS_LOWER,
    ORG_NOUNS,
    ORG_OF,
    ORG_TAILS,
)
from recoupe.french.names.people import AUXILIARIES, HONORIFICS, PARTICLES, PERSON_OF, RANKS, SPEECH, SPOKEN, TITLES
from recoupe.french.names.places import HOMES, PLACE_CAPITALS, PLACE_HEADS, PLACE_NOUNS, PLACE_OF
from recoupe.french.names.works import EVENT_HEADS, PRODUCT_NOUNS, WORK_HEADS

__all__ = [
    "ARTICLES",
    "AUXILIARIES",
    "COURT_KINDS",
    "CREDITS",
    "DEFINITE",
    "ENTERPRISE",
    "EVENT_HEADS",
    "FIRMLY",
    "FIRM_HEADS",
    "FIRM_NOUNS",
    "FUNCTION_WORDS",
    "HOMES",
    "HONORIFICS",
    "INSIDE",
    "LOWER_ADJECTIVE",
    "LOWER_MIDDLES",
    "NATIONS",
    "OF",
    "ORG_HEADS",
    "ORG_HEADS_LOWER",
    "ORG_NOUNS",
    "ORG_OF",
    "ORG_TAILS",
    "PARTICLES",
    "PERSON_OF",
    "PLACE_CAPITALS",
    "PLACE_HEADS",
    "PLACE_NOUNS",
    "PLACE_OF",
    "PRODUCT_NOUNS",
    "RANKS",
    "SAINTS",
    "SPEECH",
    "SPOKEN",
    "SURNAME_HEADS",
    "TITLES",
    "WORK_HEADS",
]
