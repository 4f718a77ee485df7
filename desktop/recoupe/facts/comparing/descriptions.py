"""Whom “la ministre”, “le groupe” or “ce dernier” is: definite descriptions, by the appositions of their article."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from recoupe.facts.comparing.keys import name_keys
from recoupe.facts.comparing.values import PrintedName
from recoupe.french.facts import descriptions as french
from recoupe.french.facts import surrounding_words as surrounding
from recoupe_db.folding import fold
from recoupe_db.records import Label

_DESCRIPTION = re.compile(rf"(?i)\b{surrounding.DESCRIBING_ARTICLES}\s?({french.ROLES})\b")
_LATTER = re.compile(rf"(?i)\b{surrounding.LATTER}\b")
_BEFORE = re.compile(rf"(?i)\b({french.ROLES})\b(?:\s[^\s,;:.()]+){{0,3}}?[\s,]{{1,2}}\Z")
_BEHIND = re.compile(
    rf"(?i)\s?[,(]\s?(?:{surrounding.DESCRIBING_ARTICLES}\s?|{surrounding.SOME}\s)?(?:[^\W\d_]+\s)?({french.ROLES})\b"
)
_REACH = 60  # code points on either side of a name in which its role stands
_TWICE = 2  # times that the one organisation of an article is named, for “le groupe” to be it


def described(text: str, names: Sequence[PrintedName]) -> list[PrintedName]:
    """Return the descriptions of ``text`` that are one of its ``names``, as names; who is not sure is left out."""
    bearers = _bearers(text, names)
    described: list[PrintedName] = []
    for match in _DESCRIPTION.finditer(text):
        name = _meant(fold(match[1]), bearers, names, match.start())
        if name is not None and not _beside(name, match, names):
            described.append(_as_name(name, match))
    for match in _LATTER.finditer(text):
        people = [name for name in names if name.label is Label.PER and name.end <= match.start()]
        if people:
            described.append(_as_name(people[-1], match))
    return described


def _bearers(text: str, names: Sequence[PrintedName]) -> dict[str, dict[frozenset[str], PrintedName]]:
    """Return who bears each role: those beside whose names it is written."""
    bearers: defaultdict[str, dict[frozenset[str], PrintedName]] = defaultdict(dict)
    for name in names:
        for role in _roles_beside(text, name):
            keys = frozenset(name_keys(name))
            if keys and name.label is french.LABEL_OF[role]:
                bearers[role].setdefault(keys, name)
    return bearers


def _roles_beside(text: str, name: PrintedName) -> Iterator[str]:
    before = _BEFORE.search(text[max(0, name.start - _REACH) : name.start])
    behind = _BEHIND.match(text[name.end : name.end + _REACH])
    return (fold(match[1]) for match in (before, behind) if match)


def _meant(
    role: str,
    bearers: dict[str, dict[frozenset[str], PrintedName]],
    names: Sequence[PrintedName],
    start: int,
) -> PrintedName | None:
    """Return the only one who bears a role, or the organisation that the article is about."""
    bearing = bearers.get(role, {})
    if len(bearing) == 1:
        return next(iter(bearing.values()))
    if bearing or french.LABEL_OF[role] is not Label.ORG:
        return None
    organisations = [name for name in names if name.label is Label.ORG]
    counts = Counter(frozenset(name_keys(name)) for name in organisations)
    (most, times), *others = [*counts.most_common(2), (frozenset[str](), 0)]
    alone = times >= _TWICE and (not others or others[0][1] < times)
    before = [name for name in organisations if name.end <= start and frozenset(name_keys(name)) == most]
    return before[-1] if alone and before else None


def _beside(name: PrintedName, match: re.Match[str], names: Sequence[PrintedName]) -> bool:
    """Tell whether a name of its own follows: “la ministre Anne Dupré” needs no resolving."""
    return any(match.end() <= other.start <= match.end() + _REACH / 2 and other.label is name.label for other in names)


def _as_name(name: PrintedName, match: re.Match[str]) -> PrintedName:
    return PrintedName(match.start(), match.end(), match[0], name.label, name.canonical or name.surface)
