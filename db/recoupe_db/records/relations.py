"""Relations between two mentions of an article: an attribute of the one that says where the other stands.

``@12-20`` is a span in code points of the text; several are parted by blanks. Being an attribute, a relation is
decided, logged, undone, merged and compared as everything else that is said of a mention (ADR 0071).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from recoupe_db.records.mentions import Attributes

Place = tuple[int, int]
_PLACE = re.compile(r"@(\d{1,9})-(\d{1,9})", re.ASCII)


class Spanned(Protocol):
    """Whatever stands in a text."""

    @property
    def start(self) -> int:
        """Where it begins, in code points."""
        ...

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        ...


P = TypeVar("P", bound=Spanned)


def places_of(value: str) -> tuple[Place, ...]:
    """Return where the value of an attribute points; nothing for a value that does not."""
    matches = [_PLACE.fullmatch(part) for part in value.split()]
    return tuple((int(match[1]), int(match[2])) for match in matches if match) if all(matches) else ()


def pointing_at(places: Iterable[Place]) -> str:
    """Return the value of an attribute that points at ``places``; the same places give the same value."""
    return " ".join(f"@{start}-{end}" for start, end in sorted(set(places)))


def pointers(attributes: Attributes) -> Iterator[tuple[str, Place]]:
    """Yield the name of each relation with where it leads."""
    for name, value in attributes:
        for place in places_of(value):
            yield name, place


def plain(attributes: Attributes) -> Attributes:
    """Return the attributes that say something by a word, without the relations."""
    return tuple((name, value) for name, value in attributes if not places_of(value))


def moved(attributes: Attributes, old: Place, new: Place) -> Attributes:
    """Return attributes in which what led to ``old`` leads to ``new``."""
    return tuple(
        (name, pointing_at(new if place == old else place for place in there) if (there := places_of(value)) else value)
        for name, value in attributes
    )


def standing(place: Place, among: Sequence[P]) -> P | None:
    """Return what stands at a place; where its ends were moved since, what shares the most of it; else None."""
    start, end = place

    def apart(span: P) -> tuple[int, int]:
        return max(start, span.start) - min(end, span.end), abs(span.start - start) + abs(span.end - end)

    return min((span for span in among if span.start < end and start < span.end), key=apart, default=None)
