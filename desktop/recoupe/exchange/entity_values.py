"""Whom and what a dossier names, as it leaves: plain values, gathered before they are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from recoupe.exchange.values import Citation
from recoupe.languages.interface_languages import Language


@dataclass(frozen=True, slots=True)
class NamedEntity:
    """An entity of a dossier: ``label`` is PER, ORG, LOC or MISC; ``context`` a sentence that names it."""

    name: str
    label: str
    wikidata: str
    aliases: tuple[str, ...]
    times: int
    articles: int
    context: str


@dataclass(frozen=True, slots=True)
class NamedSentence:
    """A sentence that names an entity, in three parts with the name in the middle; ``confirmed`` by a person."""

    before: str
    surface: str
    after: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class EntityArticle:
    """What one article prints about an entity, in reading order."""

    article: Citation
    sentences: tuple[NamedSentence, ...]


@dataclass(frozen=True, slots=True)
class EntityFact:
    """A fact about an entity: its value in words, and what checking it came to (a status of facts)."""

    attribute: str
    value: str
    status: str


@dataclass(frozen=True, slots=True)
class EntityDossier:
    """Everything that a dossier prints about one entity, the oldest article first; those without a day come last."""

    dossier: str
    made: datetime
    language: Language
    entity: NamedEntity
    articles: tuple[EntityArticle, ...]
    facts: tuple[EntityFact, ...]
