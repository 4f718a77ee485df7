"""Attributes of a label as a person writes them: a line each, ``role: victim, witness``.

A relation leads to mentions with other labels: ``organisation: → ORG``, or ``-> ORG`` where no key has the arrow.
"""

from __future__ import annotations

from collections.abc import Iterable

from recoupe_db.records.schemes import Attribute, Scheme

_ARROWS = ("→", "->")


def attributes_from_lines(written: str, scheme: Scheme) -> tuple[Attribute, ...]:
    """Return the attributes that lines say; a line that is not finished is an attribute without values.

    The labels that relations lead to are named as in ``scheme``, by name or by key.
    """
    attributes: list[Attribute] = []
    for line in written.splitlines():
        name, _, values = line.partition(":")
        if line.strip():
            said = values.strip()
            arrow = next((arrow for arrow in _ARROWS if said.startswith(arrow)), "")
            words = said.removeprefix(arrow).split(",")
            every = dict.fromkeys(word.strip() for word in words if word.strip())
            if arrow:
                labels = (scheme.named(word) for word in every)
                keys = (own.key if own else word for own, word in zip(labels, every, strict=True))
                attributes.append(Attribute(name.strip(), to=tuple(keys)))
            else:
                attributes.append(Attribute(name.strip(), tuple(every)))
    return tuple(attributes)


def attributes_in_lines(attributes: Iterable[Attribute], scheme: Scheme) -> str:
    """Return attributes as lines."""
    return "\n".join(f"{attribute.name}: {_said(attribute, scheme)}" for attribute in attributes)


def _said(attribute: Attribute, scheme: Scheme) -> str:
    if not attribute.to:
        return ", ".join(attribute.values)
    labels = (scheme.definition(key) for key in attribute.to)
    return "→ " + ", ".join(own.name if own else key for own, key in zip(labels, attribute.to, strict=True))
