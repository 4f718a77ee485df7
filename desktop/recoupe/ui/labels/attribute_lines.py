"""Attributes of a label as a person writes them: a line each, ``role: victim, witness``."""

from __future__ import annotations

from collections.abc import Iterable

from recoupe_db.records.schemes import Attribute


def attributes_from_lines(written: str) -> tuple[Attribute, ...]:
    """Return the attributes that lines say; a line that is not finished is an attribute without values."""
    found: list[Attribute] = []
    for line in written.splitlines():
        name, _, values = line.partition(":")
        if line.strip():
            every = dict.fromkeys(value.strip() for value in values.split(",") if value.strip())
            found.append(Attribute(name.strip(), tuple(every)))
    return tuple(found)


def attributes_in_lines(attributes: Iterable[Attribute]) -> str:
    """Return attributes as lines."""
    return "\n".join(f"{each.name}: {', '.join(each.values)}" for each in attributes)
