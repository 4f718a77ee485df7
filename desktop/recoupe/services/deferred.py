"""Services whose rules take long to load: made when something is asked of them, on the thread that asks."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Any, TypeVar, cast

T = TypeVar("T")


class _Deferred:
    """Stands for what ``make`` makes, and makes it once, when one of its attributes is asked for or set."""

    __slots__ = ("_found", "_lock", "_make")

    def __init__(self, make: Callable[[], object]) -> None:
        object.__setattr__(self, "_make", make)
        object.__setattr__(self, "_lock", Lock())
        object.__setattr__(self, "_found", None)

    def __getattr__(self, name: str) -> Any:
        return getattr(_made(self), name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(_made(self), name, value)


def deferred(make: Callable[[], T]) -> T:
    """Return what ``make`` would return, without making it yet."""
    return cast("T", _Deferred(make))


def is_made(service: object) -> bool:
    """Tell whether a service is there: one that is deferred may not be."""
    return not isinstance(service, _Deferred) or object.__getattribute__(service, "_found") is not None


def _made(it: _Deferred) -> object:
    with object.__getattribute__(it, "_lock"):
        value = object.__getattribute__(it, "_found")
        if value is None:
            value = object.__getattribute__(it, "_make")()
            object.__setattr__(it, "_found", value)
    return value
