"""What a strict validator of JSON Schema refuses to compile: the rules of Ajv's strict mode (draft 2020-12).

Run against Ajv 8.20 itself, the schema compiles as well; it is a package of another language, so its rules stand here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_FOR = {
    "string": ("pattern", "minLength", "maxLength", "format"),
    "object": ("properties", "required", "additionalProperties"),
    "array": ("items", "minItems", "maxItems"),
    "integer": ("minimum", "maximum"),
}
_ANY = {"$schema", "$id", "$defs", "$ref", "title", "description", "default", "examples", "enum", "const", "anyOf"}
_FORMATS = {"date", "date-time"}
_KNOWN = _ANY | {"type"} | {word for words in _FOR.values() for word in words}


def complaints(schema: dict[str, Any]) -> list[str]:
    """Return what a strict validator says against ``schema``."""
    return list(_complaints(schema, schema))


def _complaints(part: dict[str, Any], whole: dict[str, Any]) -> Iterator[str]:
    yield from (f"{word}: unknown word" for word in part if word not in _KNOWN)
    kinds = part.get("type")
    if isinstance(kinds, list) and len([kind for kind in kinds if kind != "null"]) > 1:
        yield "type: several"
    for kind, words in _FOR.items():
        yield from (f"{word}: without type {kind}" for word in words if word in part and part.get("type") != kind)
    if part.get("format", "date") not in _FORMATS:
        yield f"format: unknown {part['format']}"
    target = part.get("$ref", "")
    if target and target.rpartition("/")[2] not in whole.get("$defs", {}):
        yield f"$ref: {target} leads nowhere"
    below = [*part.get("properties", {}).values(), *part.get("$defs", {}).values(), *part.get("anyOf", [])]
    for inner in [*below, *([part["items"]] if "items" in part else [])]:
        yield from _complaints(inner, whole)
