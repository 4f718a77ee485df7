"""What articles mention: spans, what figures were read as, and who or what names refer to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from recoupe_db.records.kinds import (
    ArticleId,
    DossierId,
    EntityId,
    Kind,
    Label,
    MentionId,
    MentionState,
    Modifier,
    Origin,
)

Attributes = tuple[tuple[str, str], ...]


def attributes_from(stored: str | None) -> Attributes:
    """Return attributes from the JSON text in which they are kept; the text of none is empty."""
    return tuple(sorted(json.loads(stored).items())) if stored else ()


def attributes_text(attributes: Mapping[str, str] | Attributes) -> str:
    """Return the JSON text in which attributes are kept; those without a value are left out."""
    said = {name: value for name, value in dict(attributes).items() if value}
    return json.dumps(said, ensure_ascii=False, sort_keys=True) if said else ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a figure was read as.

    ``value`` is text, so that no digit is lost: a decimal string (a fraction as ``1/3``), an EDTF level 1 date, an
    ISO 8601 duration or ``HH:MM``; None when the amount is vague or the date cannot be resolved. A range carries its
    minimum in ``value`` and its maximum in ``upper``. ``unit`` is an ISO 4217 code, ``%`` or ``pp``, ``a``, or a UCUM
    symbol.
    """

    kind: Kind
    value: str | None = None
    upper: str | None = None
    unit: str | None = None
    modifier: Modifier | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is suggested for a name, how surely (0 to 1), by what, and why."""

    label: Label
    score: float
    origin: Origin
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NewMention:
    """A span to store: ``reading`` is None for a name, and its ``label`` is then a :class:`Label`.

    ``first`` is what a recogniser suggested, where the memory of decisions suggests something else.
    """

    start: int
    end: int
    label: Label | Kind
    reading: Reading | None = None
    origin: Origin = Origin.MODEL
    score: float = 1.0
    reason: str = ""
    recogniser: str = ""
    first: Suggestion | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A stored span of an article with what it was read as, where that came from, and what was decided.

    ``surface`` is the article's text between ``start`` and ``end``. ``recogniser`` names what suggested it, with its
    version; it is empty for a mention that a reviewer added. ``flagged`` marks a doubt, which ``comment`` explains.
    ``attributes`` are what the dossier's labels let one say more, name and value, sorted by name;
    ``named`` is what the dossier calls the label in what leaves, empty for the label itself.
    """

    id: MentionId
    article: ArticleId
    start: int
    end: int
    surface: str
    label: Label | Kind
    reading: Reading | None
    state: MentionState
    origin: Origin
    score: float
    reason: str
    recogniser: str
    entity: EntityId | None
    flagged: bool = False
    comment: str = ""
    attributes: Attributes = ()
    named: str = ""

    @property
    def called(self) -> str:
        """What the label is called in what leaves: by the dossier's scheme where ``named`` says so."""
        return self.named or self.label.value

    @property
    def is_figure(self) -> bool:
        """True for a figure, False for a name."""
        return isinstance(self.label, Kind)


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something that mentions refer to, under one canonical name; ``aliases`` are its other surfaces."""

    id: EntityId
    dossier: DossierId
    name: str
    label: Label
    aliases: tuple[str, ...] = ()
    wikidata: str | None = None
