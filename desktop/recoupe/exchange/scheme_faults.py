"""Why labels cannot be used together: what the window says, and what a file from outside is refused for."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from typing_extensions import override

from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records import Kind, Label
from recoupe_db.records.schemes import LabelDefinition, Scheme

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_LONGEST = 80  # characters of a title, an attribute or a value
_MOST = 60  # labels of a scheme


@dataclass(frozen=True, slots=True)
class SchemeFault:
    """Why a scheme cannot be used: a sentence to be translated, and the ``word`` that it is about."""

    sentence: str
    word: str = ""

    @override
    def __str__(self) -> str:
        return self.sentence.format(word=self.word)


def faults(scheme: Scheme) -> list[SchemeFault]:
    """Return what is wrong with a scheme; an empty list for one that can be used."""
    faults: list[SchemeFault] = []
    if not any(not definition.kinds for definition in scheme.labels):
        faults.append(SchemeFault(QT_TRANSLATE_NOOP("SchemeFault", "there is no label of names")))
    if len(scheme.labels) > _MOST:
        faults.append(SchemeFault(QT_TRANSLATE_NOOP("SchemeFault", "there are more than {word} labels"), str(_MOST)))
    for label in scheme.labels:
        faults += _faults_of(label)
        to = (key for attribute in label.attributes for key in attribute.to)
        faults += [SchemeFault(_NO_TARGET, key) for key in to if scheme.definition(key) is None]
    taken = [
        key
        for definition in scheme.labels
        for key in (*definition.kinds, *(() if definition.kinds else (definition.key, *definition.takes)))
    ]
    for what, every in (
        (_TWICE_NAMED, [definition.name.casefold() for definition in scheme.labels]),
        (_TWICE_KEYED, [definition.shortcut for definition in scheme.labels if definition.shortcut]),
        (_TWICE_TAKEN, list(map(str, taken))),
    ):
        faults += [SchemeFault(what, word) for word, count in sorted(Counter(every).items()) if count > 1]
    return faults


_TWICE_NAMED = QT_TRANSLATE_NOOP("SchemeFault", "two labels are called “{word}” in exports")
_TWICE_KEYED = QT_TRANSLATE_NOOP("SchemeFault", "two labels have the key {word}")
_TWICE_TAKEN = QT_TRANSLATE_NOOP("SchemeFault", "two labels stand for “{word}”")
_NO_LABEL = QT_TRANSLATE_NOOP(
    "SchemeFault", "“{word}” is no word for a label: letters without accents, digits, “_”, “.”, “-”, and a letter first"
)
_NO_COLOUR = QT_TRANSLATE_NOOP("SchemeFault", "“{word}” is no colour")
_NO_KEY = QT_TRANSLATE_NOOP("SchemeFault", "“{word}” is no single key")
_NO_VALUES = QT_TRANSLATE_NOOP("SchemeFault", "the attribute “{word}” needs a name and values")
_NO_TARGET = QT_TRANSLATE_NOOP("SchemeFault", "a relation leads to “{word}”, which is no label here")
_TOO_LONG = QT_TRANSLATE_NOOP("SchemeFault", "a title or a value of “{word}” is too long")


def _faults_of(label: LabelDefinition) -> list[SchemeFault]:
    faults = [
        SchemeFault(_NO_LABEL, word) for word in (label.key, label.name, *label.takes) if not _is_word(word, label)
    ]
    if label.colour and not _COLOUR.fullmatch(label.colour):
        faults.append(SchemeFault(_NO_COLOUR, label.colour))
    if len(label.shortcut) > 1 or label.shortcut.isspace():
        faults.append(SchemeFault(_NO_KEY, label.shortcut))
    words = [label.french, label.english]
    for attribute in label.attributes:
        words += [attribute.name, *attribute.values, *attribute.to]
        if not attribute.name or not (attribute.values or attribute.to) or not all((*attribute.values, *attribute.to)):
            faults.append(SchemeFault(_NO_VALUES, attribute.name))
    if any(len(word) > _LONGEST or not word.isprintable() for word in words):
        faults.append(SchemeFault(_TOO_LONG, label.name))
    return faults


def _is_word(word: str, label: LabelDefinition) -> bool:
    if word in set(map(str, Kind)):
        return bool(label.kinds)
    try:
        Label(word)
    except ValueError:
        return False
    return True
