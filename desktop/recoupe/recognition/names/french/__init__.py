"""The French words around names, as tables: one file for each kind of name."""

from __future__ import annotations

from recoupe.recognition.names.french.grammar import (
    ARTICLES,
    DEFINITE,
    FUNCTION_WORDS,
    INSIDE,
    LOWER_ADJECTIVE,
    OF,
)
from recoupe.recognition.names.french.organisations import (
    CHAPTERS,
    COURT_KINDS,
    ENTERPRISE,
    FIRM_HEADS,
    FIRMLY,
    LOWER_MIDDLES,
    NATIONS,
    ORG_HEADS,
    ORG_HEADS_LOWER,
    ORG_NOUNS,
    ORG_OF,
    ORG_TAILS,
)
from recoupe.recognition.names.french.people import (
    AUXILIARIES,
    HONORIFICS,
    PARTICLES,
    PERSON_OF,
    RANKS,
    SPEECH,
    SPOKEN,
    TITLES,
)
from recoupe.recognition.names.french.places import (
    PLACE_CAPITALS,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_OF,
)
from recoupe.recognition.names.french.works import (
    EVENT_HEADS,
    PRODUCT_NOUNS,
    WORK_HEADS,
)

__all__ = [
    "ARTICLES",
    "AUXILIARIES",
    "CHAPTERS",
    "COURT_KINDS",
    "DEFINITE",
    "ENTERPRISE",
    "EVENT_HEADS",
    "FIRMLY",
    "FIRM_HEADS",
    "FUNCTION_WORDS",
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
    "SPEECH",
    "SPOKEN",
    "TITLES",
    "WORK_HEADS",
]
