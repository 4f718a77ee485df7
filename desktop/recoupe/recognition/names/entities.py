"""The names of a dossier gathered by what they name: “Elon Musk”, “Musk” and “M. Musk” are one entity."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from recoupe.french.names import HONORIFICS
from recoupe.french.word_list import word_list
from recoupe.recognition.lookalikes import normalise
from recoupe.recognition.names.words import strip_accents
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_WORDS = word_list("names/entities")

CLOSE = 86.0  # likeness from which two spellings are proposed as one, in per cent (rapidfuzz's normalised indel ratio)
_SHORTEST = 5  # letters below which every word is close to some other
_SMALL_WORDS = _WORDS.words("small_words")
_SIGNS = re.compile(r"[\W_]+")


class Named(Protocol):
    """Anything that has a surface and a label: a name just found, a mention from the library."""

    @property
    def surface(self) -> str: ...
    @property
    def label(self) -> Label | None: ...


@dataclass(frozen=True, slots=True)
class Variant:
    """One way in which an entity is printed, and how often."""

    surface: str
    times: int


@dataclass(frozen=True, slots=True)
class Close:
    """Another entity that is spelt nearly alike. ``likeness`` is a percentage; nobody has decided that they are one."""

    name: str
    likeness: float


@dataclass(frozen=True, slots=True)
class EntityCluster:
    """What several surfaces name. ``name`` is the fullest of them; ``variants`` come most frequent first."""

    name: str
    label: Label
    variants: tuple[Variant, ...]
    close: tuple[Close, ...] = ()


def gather(mentions: Iterable[Named]) -> list[EntityCluster]:
    """Return the entities that ``mentions`` name, most often named first; close spellings are proposed, not merged.

    A surname joins the full name that ends in it, an acronym the words that it abbreviates, where only one does; where
    several do that are spelt nearly alike (“Elon Musk”, “Elom Musk”), it joins the one that is printed most. Names
    that differ in capitals, accents or hyphens alone are one. The label is the most frequent one.
    """
    counted: Counter[tuple[Label, str]] = Counter()
    for mention in mentions:
        if mention.label is not None:
            counted[mention.label, mention.surface] += 1
    groups = _groups(counted)
    entities = [_entity(label, group) for label, group in groups]
    entities.sort(key=lambda entity: (-sum(variant.times for variant in entity.variants), entity.name))
    return [_with_close(entity, entities) for entity in entities]


def _groups(counted: Mapping[tuple[Label, str], int]) -> list[tuple[Label, dict[str, int]]]:
    spelt: dict[str, dict[str, int]] = defaultdict(dict)
    labels: dict[str, Counter[Label]] = defaultdict(Counter)
    for (label, surface), times in counted.items():
        key = folded(surface)
        spelt[key][surface] = spelt[key].get(surface, 0) + times
        labels[key][label] += times
    label_of = {key: counter.most_common(1)[0][0] for key, counter in labels.items()}
    joined: dict[str, dict[str, int]] = defaultdict(dict)
    owners = _owners(label_of, spelt)
    for key, surfaces in spelt.items():
        joined[owners.get(key, key)].update(surfaces)
    return [(label_of[key], surfaces) for key, surfaces in joined.items()]


def folded(surface: str) -> str:
    """Return a surface in small letters, without honorific, accents, hyphens, spaces or dots: what spellings share."""
    return _SIGNS.sub("", strip_accents(" ".join(_bare(surface))))


def _bare(surface: str) -> list[str]:
    """Return the words of a surface without the honorifics before them."""
    words = normalise(surface).replace("'", "' ").split()
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]
    return words


def _owners(label_of: Mapping[str, Label], spelt: Mapping[str, Mapping[str, int]]) -> dict[str, str]:
    """Map a short form to the one longer form of the same label that it stands for, where there is only one."""
    longer: dict[tuple[Label, str], set[str]] = defaultdict(set)
    for key, surfaces in spelt.items():
        for short in _short_forms(max(surfaces, key=len), label_of[key]):
            longer[label_of[key], short].add(key)
    owner_of: dict[str, str] = {}
    for key, label in label_of.items():
        owners = sorted(longer.get((label, key), set()) - {key}, key=lambda owner: (-sum(spelt[owner].values()), owner))
        if owners and all(_alike(owners[0], other) >= CLOSE for other in owners[1:]):
            owner_of[key] = owners[0]
    return {key: _last(owner_of, owner) for key, owner in owner_of.items()}


def _alike(one: str, other: str) -> float:
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other)


def _last(owner_of: Mapping[str, str], owner: str) -> str:
    while owner in owner_of:
        owner = owner_of[owner]
    return owner


def _short_forms(surface: str, label: Label) -> set[str]:
    words = _bare(surface)
    if label is Label.PER and len(words) > 1:
        tails = {folded("".join(words[first:])) for first in range(1, len(words))}
        return tails | {folded(words[0]), folded(words[0][:1] + "".join(words[1:]))}
    if label is Label.ORG:
        letters = [word[0] for word in words if folded(word) and folded(word) not in _SMALL_WORDS]
        return {folded("".join(letters))} if len(letters) > 1 else set()
    return set()


def _entity(label: Label, surfaces: Mapping[str, int]) -> EntityCluster:
    fullest = max(surfaces, key=lambda surface: (len(surface.split()), surfaces[surface], surface))
    variants = sorted(surfaces.items(), key=lambda item: (-item[1], item[0]))
    return EntityCluster(fullest, label, tuple(Variant(*variant) for variant in variants))


def _with_close(entity: EntityCluster, entities: Sequence[EntityCluster]) -> EntityCluster:
    if len(folded(entity.name)) < _SHORTEST:
        return entity
    others = {
        other.name: folded(other.name) for other in entities if other is not entity and other.label is entity.label
    }
    from rapidfuzz import fuzz, process

    close = process.extract(folded(entity.name), others, scorer=fuzz.ratio, score_cutoff=CLOSE, limit=3)
    return EntityCluster(
        entity.name, entity.label, entity.variants, tuple(Close(name, round(score, 1)) for _, score, name in close)
    )
