"""Values as lists that JSON holds, and back again by the types of their fields: nothing but values can come back."""

from __future__ import annotations

import json
import sys
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

_Turn = Callable[[Any], Any]
_PLAIN = (int, float, str, bool, types.NoneType)


def packed(value: Any, kind: Any) -> bytes:
    """Return a value of a type as JSON. Raises :class:`TypeError` for a type that has no place in it."""
    turn = _turns(kind)[0]
    return json.dumps(turn(value) if turn else value, ensure_ascii=False, separators=(",", ":")).encode(
        errors="surrogatepass"
    )


def unpacked(stored: bytes, kind: Any) -> Any:
    """Return the value of a type that was packed. Raises :class:`ValueError`, :class:`TypeError` for another."""
    turn, value = _turns(kind)[1], json.loads(stored.decode(errors="surrogatepass"))
    return turn(value) if turn else value


def fields_of(kind: Any) -> list[str]:
    """Return the fields of a type and of those within it: what was packed with others cannot be unpacked."""
    names = [f"{kind!r}"]
    if is_dataclass(kind) or _is_named(kind):
        names += [name_in_it for name, hint in get_type_hints(kind).items() for name_in_it in (name, *fields_of(hint))]
    return names + [name for inner in get_args(kind) if inner is not Ellipsis for name in fields_of(inner)]


def _is_named(kind: Any) -> bool:
    return tuple in getattr(kind, "__bases__", ()) and hasattr(kind, "_fields")


def _is_enumeration(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


@cache
def _turns(kind: Any) -> tuple[_Turn | None, _Turn | None]:
    """Return how a type becomes what JSON has and how it comes back, None where it stays as it is."""
    origin = get_origin(kind)
    if kind in _PLAIN:
        return None, None
    if origin in {Union, types.UnionType}:
        return _optional(kind)
    if origin in {tuple, frozenset, dict}:
        return _several(kind, origin)
    if _is_enumeration(kind):
        return (lambda value: value.value), kind
    if _is_named(kind):
        inner = [_turns(hint)[1] for hint in get_type_hints(kind).values()]
        if any(inner):
            raise TypeError(f"{kind} holds more than plain values")
        return None, lambda row: kind(*row)
    if is_dataclass(kind):
        return _record(kind)
    raise TypeError(f"{kind} cannot be packed")


def _optional(kind: Any) -> tuple[_Turn | None, _Turn | None]:
    inner = [arg for arg in get_args(kind) if arg is not types.NoneType]
    if len(inner) != 1:
        raise TypeError(f"{kind} may be several things")
    pack, unpack = _turns(inner[0])
    return (
        pack and (lambda value: None if value is None else pack(value)),
        unpack and (lambda value: None if value is None else unpack(value)),
    )


def _several(kind: Any, origin: Any) -> tuple[_Turn | None, _Turn | None]:
    inner = get_args(kind)
    if origin is dict:
        if inner[0] is not str or any(_turns(inner[1])):
            raise TypeError(f"{kind} cannot be packed")
        return None, _interned
    if origin is tuple and inner[-1] is not Ellipsis:
        packs, unpacks = zip(*(_turns(inner_kind) for inner_kind in inner), strict=True)
        return (lambda row: _each(packs, row)), (lambda row: tuple(_each(unpacks, row)))
    pack, unpack = _turns(inner[0])
    order: _Turn = sorted if origin is frozenset else list
    made = cast("_Turn", origin)
    return (
        (lambda values: [pack(value) for value in values]) if pack else order,
        (lambda values: made([unpack(value) for value in values])) if unpack else made,
    )


def _interned(told: dict[str, Any]) -> dict[str, Any]:
    """Return what is told of words, which are there once, however many figures stand among them."""
    return {sys.intern(word): word_too for word, word_too in told.items()}


def _each(turns: Any, row: Any) -> list[Any]:
    return [value if turn is None else turn(value) for turn, value in zip(turns, row, strict=True)]


def _record(kind: Any) -> tuple[_Turn, _Turn]:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    packs, unpacks = zip(*(_turns(hints[name]) for name in names), strict=True)
    return (
        lambda value: _each(packs, [getattr(value, name) for name in names]),
        lambda row: kind(*_each(unpacks, row)),
    )
