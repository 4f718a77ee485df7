"""Finds what other packages add to Recoupe: readers, writers and recognisers, by their entry points (ADR 0052).

A plug-in that cannot be loaded costs only itself: it is left out, logged, and told by ``recoupe plugins``.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Generic, TypeVar, cast

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_LOG = logging.getLogger(__name__)

READERS: Final = "recoupe.readers"
WRITERS: Final = "recoupe.writers"
RECOGNISERS: Final = "recoupe.recognisers"
GROUPS: Final = (READERS, WRITERS, RECOGNISERS)

Value = TypeVar("Value")


class PluginFault(StrEnum):
    """Why a plug-in is left out."""

    NOT_LOADED = "not loaded"
    """It could not be loaded; the problem is the exception."""

    WRONG_KIND = "wrong kind"
    """It is not of the kind that its entry point names."""

    NAME_TAKEN = "name taken"
    """Recoupe itself has one of this name."""

    NO_MAKER = "no maker"
    """It makes no recogniser."""


@dataclass(frozen=True, slots=True)
class Plugin(Generic[Value]):
    """What a package adds: ``name`` is that of its entry point.

    ``value`` is None where ``problem`` says why not, and ``fault`` in a word.
    """

    group: str
    name: str
    package: str
    version: str
    value: Value | None
    problem: str = ""
    fault: PluginFault | None = None


@cache
def names(group: str) -> tuple[str, ...]:
    """Return the names of the plug-ins of a group, without loading any."""
    return tuple(sorted({entry.name for entry in _entry_points(group)}))


def loaded(group: str, kind: type[Value]) -> list[Plugin[Value]]:
    """Return the plug-ins of a group, each an instance of ``kind`` or with the reason why it is none, by name."""
    return cast("list[Plugin[Value]]", list(_loaded(group, kind)))


@cache
def _loaded(group: str, kind: type[object]) -> tuple[Plugin[object], ...]:
    return tuple(_plugin(entry, kind) for entry in sorted(_entry_points(group), key=lambda entry: entry.name))


def _entry_points(group: str) -> Iterable[EntryPoint]:
    from importlib.metadata import entry_points  # most commands ask nothing

    return entry_points(group=group)


def _plugin(entry: EntryPoint, kind: type[object]) -> Plugin[object]:
    value, problem, fault = None, "", None
    try:
        value = entry.load()
        if not isinstance(value, kind):
            value, problem, fault = None, f"{entry.value} is no {kind.__name__}", PluginFault.WRONG_KIND
    except Exception as error:  # noqa: BLE001 - whatever another package does wrong, Recoupe goes on without it
        problem, fault = f"{type(error).__name__}: {error}", PluginFault.NOT_LOADED
    if problem:
        _LOG.warning("the plug-in %s (%s) is left out: %s", entry.name, entry.group, problem)
    package = entry.dist
    return Plugin(
        entry.group,
        entry.name,
        package.name if package is not None else "",
        package.version if package is not None else "",
        value,
        problem,
        fault,
    )


def plugin_folder() -> Path:
    """Return where plug-ins lie that were installed for a bundle: what ``pip install --target`` put there."""
    from platformdirs import user_data_path

    return user_data_path("recoupe", appauthor=False) / "plugins"


def add_plugin_folder() -> None:
    """Let what lies in the folder of plug-ins be found, after everything that the program brings itself."""
    folder = str(plugin_folder())
    if folder not in sys.path and Path(folder).is_dir():
        sys.path.append(folder)


def forget() -> None:
    """Look again at the next question: what is installed has changed."""
    names.cache_clear()
    _loaded.cache_clear()
