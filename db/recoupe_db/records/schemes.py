"""Which labels a dossier has: what they are called, how they look, and what they stand for. Plain values.

What is stored and logged is a label's ``key``, which never changes. Everything that is shown or leaves goes through the
scheme, so renaming a label or merging two rewrites nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from recoupe_db.records.kinds import Kind, Label

Tag = Label | Kind


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something more to say of a mention with a label, by one of ``values``.

    With ``to`` it is a relation: it leads to other mentions of the article, whose labels have these keys.
    """

    name: str
    values: tuple[str, ...] = ()
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelDefinition:
    """A label of a scheme.

    ``name`` is what exports and imports write, ``french`` and ``english`` are its titles. ``colour`` is ``#rrggbb``,
    empty for the program's own; ``shortcut`` is one character, or empty. A label with ``kinds`` is one of figures.
    ``takes`` are the keys of labels that were merged into this one.
    """

    key: str
    name: str
    french: str
    english: str
    colour: str = ""
    shortcut: str = ""
    kinds: tuple[Kind, ...] = ()
    takes: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()

    @property
    def tag(self) -> Tag:
        """What a mention that is given this label is stored under: the first of several kinds of figures."""
        return self.kinds[0] if self.kinds else Label(self.key)

    def covers(self, tag: str) -> bool:
        """Tell whether mentions stored under ``tag`` have this label."""
        return tag in self.kinds if self.kinds else tag == self.key or tag in self.takes

    def title(self, language: str) -> str:
        """Return what the label is called: a library holds titles in French, and in English for all other languages."""
        return {"fr": self.french}.get(language, self.english) or self.name


@dataclass(frozen=True, slots=True)
class Scheme:
    """The labels of a dossier, in the order in which they are offered."""

    labels: tuple[LabelDefinition, ...]

    def definition(self, tag: str) -> LabelDefinition | None:
        """Return the label of mentions stored under ``tag``, None where the scheme has none."""
        return next((label for label in self.labels if label.covers(tag)), None)

    def leads_to(self, relation: Attribute, tag: Tag) -> bool:
        """Tell whether a relation may lead to mentions stored under ``tag``."""
        own = self.definition(tag)
        return own is not None and not {own.key, *own.kinds, *own.takes}.isdisjoint(relation.to)

    def named(self, name: str) -> LabelDefinition | None:
        """Return the label of this name or key, in capitals or small letters, None where there is none."""
        low = name.casefold()
        return next((label for label in self.labels if low in (label.name.casefold(), label.key.casefold())), None)

    def tag(self, stored: Tag) -> Tag:
        """Return what mentions stored under ``stored`` count as: the label that it was merged into, else itself."""
        if isinstance(stored, Kind):
            return stored
        own = self.definition(stored)
        return stored if own is None else Label(own.key)

    def name(self, tag: Tag) -> str:
        """Return what exports call mentions stored under ``tag``."""
        own = self.definition(tag)
        return tag.value if own is None else own.name

    @property
    def merged(self) -> dict[str, Label]:
        """The keys of labels that were merged, with the label that each counts as now."""
        return {key: Label(label.key) for label in self.labels if not label.kinds for key in label.takes}

    def merge(self, key: str, into: str) -> Scheme:
        """Return the scheme with one label merged into another. Raises ``KeyError``, ``ValueError``."""
        one, other = self._get(key), self._get(into)
        if one == other or bool(one.kinds) is not bool(other.kinds):
            raise ValueError("only two labels of names, or two of figures, can become one")
        known = {attribute.name for attribute in other.attributes}
        merged = replace(
            other,
            kinds=(*other.kinds, *one.kinds),
            takes=() if other.kinds else (*other.takes, one.key, *one.takes),
            attributes=(*other.attributes, *(attribute for attribute in one.attributes if attribute.name not in known)),
        )
        return Scheme(tuple(merged if label == other else label for label in self.labels if label != one))

    def _get(self, key: str) -> LabelDefinition:
        definition = self.named(key)
        if definition is None:
            raise KeyError(key)
        return definition


def written(scheme: Scheme) -> str:
    """Write a scheme as JSON: the same scheme gives the same text."""
    return json.dumps([label_fields(label) for label in scheme.labels], ensure_ascii=False, sort_keys=True)


def label_fields(label: LabelDefinition) -> dict[str, Any]:
    """Return a label as JSON has it; an attribute that is no relation says nothing of one."""
    said = [
        {name: value for name, value in asdict(attribute).items() if name != "to" or value}
        for attribute in label.attributes
    ]
    return asdict(label) | {"attributes": said}


def parsed(text: str) -> Scheme:
    """Read a scheme from JSON. Raises ``ValueError`` for what is none."""
    try:
        return Scheme(tuple(label_from(load) for load in json.loads(text)))
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"no scheme of labels: {error}") from error


def label_from(fields: Mapping[str, Any]) -> LabelDefinition:
    """Return a label from its fields as JSON has them; ``name``, ``french`` and ``english`` may be left out."""
    key = str(fields["key"])
    return LabelDefinition(
        key=key,
        name=str(fields.get("name") or key),
        french=str(fields.get("french") or fields.get("english") or key),
        english=str(fields.get("english") or fields.get("french") or key),
        colour=str(fields.get("colour") or "").lower(),
        shortcut=str(fields.get("shortcut") or ""),
        kinds=tuple(map(Kind, _list(fields, "kinds"))),
        takes=tuple(map(str, _list(fields, "takes"))),
        attributes=tuple(
            Attribute(
                str(attribute_fields["name"]),
                tuple(map(str, _list(attribute_fields, "values"))),
                tuple(map(str, _list(attribute_fields, "to"))),
            )
            for attribute_fields in _list(fields, "attributes")
        ),
    )


def _list(fields: Mapping[str, Any], name: str) -> Iterable[Any]:
    given = fields.get(name) or ()
    if isinstance(given, str):
        raise TypeError(f"“{name}” is not a list")
    return given


def _name(key: str, french: str, english: str, shortcut: str, **more: Any) -> LabelDefinition:
    return LabelDefinition(key, more.pop("name", key), french, english, shortcut=shortcut, **more)


def _figure(kind: Kind, french: str, english: str, shortcut: str) -> LabelDefinition:
    return LabelDefinition(kind, kind, french, english, shortcut=shortcut, kinds=(kind,))


_FIGURES = (
    _figure(Kind.MONEY, "Montant", "Money", "5"),
    _figure(Kind.PERCENT, "Pourcentage", "Percentage", "6"),
    _figure(Kind.NUMBER, "Nombre", "Number", "7"),
    _figure(Kind.DATE, "Date", "Date", "8"),
    _figure(Kind.DURATION, "Durée", "Duration", "9"),
    _figure(Kind.AGE, "Âge", "Age", "0"),
    _figure(Kind.QUANTITY, "Mesure", "Measure", ""),
    _figure(Kind.ORDINAL, "Rang", "Rank", ""),
    _figure(Kind.TIME, "Heure", "Time of day", ""),
)
_PERSON = _name("PER", "Personne", "Person", "1")
_ORGANISATION = _name("ORG", "Organisation", "Organisation", "2")
_PLACE = _name("LOC", "Lieu", "Place", "3")

HOUSE = Scheme((_PERSON, _ORGANISATION, _PLACE, _name("MISC", "Autre nom", "Other name", "4"), *_FIGURES))
"""The labels that a dossier begins with."""

CONLL = Scheme(
    (
        _PERSON,
        _ORGANISATION,
        replace(_PLACE, english="Location"),
        _name("MISC", "Divers", "Miscellaneous", "4"),
        *_FIGURES,
    )
)
"""The names of CoNLL-2003 (Tjong Kim Sang and De Meulder); the figures are the house's."""

_AMOUNTS = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.ORDINAL, Kind.AGE)
_TIMES = (Kind.DATE, Kind.TIME, Kind.DURATION)

QUAERO = Scheme(
    (
        replace(_PERSON, name="pers"),
        replace(_PLACE, name="loc", shortcut="2"),
        replace(_ORGANISATION, name="org", shortcut="3"),
        _name("FUNC", "Fonction", "Function", "4", name="func", colour="#7f5ab6"),
        _name("PROD", "Production", "Production", "5", name="prod", colour="#cc79a7", takes=("MISC",)),
        _name("EVENT", "Événement", "Event", "6", name="event", colour="#56b4e9"),
        LabelDefinition("amount", "amount", "Quantité", "Amount", shortcut="7", kinds=_AMOUNTS),
        LabelDefinition("time", "time", "Temps", "Time", shortcut="8", kinds=_TIMES),
    )
)
"""The coarse types of Quaero (Rosset, Grouin and Zweigenbaum, 2011); suggestions of another name are productions."""

READY: Mapping[str, Scheme] = {"house": HOUSE, "conll": CONLL, "quaero": QUAERO}
"""The schemes that are ready for use, by the name under which they are asked for."""
