"""Every plug-in that is installed, with what stands against its use."""

from __future__ import annotations

from dataclasses import dataclass

from recoupe.exchange.format_names import Format
from recoupe.exchange.formats import Writer
from recoupe.exchange.readers.registry import built_in_readers
from recoupe.exchange.readers.values import Reader
from recoupe.plugin_loading import READERS, RECOGNISERS, WRITERS, Plugin, PluginFault, loaded


@dataclass(frozen=True, slots=True)
class PluginState:
    """A plug-in: of which ``group``, from which package, and why it is left out, if it is, in words and in a word.

    ``files`` are the endings of what it reads or writes, with the point.
    """

    group: str
    name: str
    package: str
    version: str
    problem: str
    files: tuple[str, ...] = ()
    fault: PluginFault | None = None


def plugin_states() -> list[PluginState]:
    """Return all plug-ins, readers first, by name."""
    return [
        *(_state(plugin, _taken_reader(plugin.value), PluginFault.NAME_TAKEN) for plugin in loaded(READERS, Reader)),
        *(_state(plugin, _taken_format(plugin.name), PluginFault.NAME_TAKEN) for plugin in loaded(WRITERS, Writer)),
        *(_state(plugin, _no_maker(plugin), PluginFault.NO_MAKER) for plugin in loaded(RECOGNISERS, object)),
    ]


def _state(plugin: Plugin[object] | Plugin[Reader] | Plugin[Writer], unfit: str, fault: PluginFault) -> PluginState:
    return PluginState(
        plugin.group,
        plugin.name,
        plugin.package,
        plugin.version,
        plugin.problem or unfit,
        _files(plugin.value),
        plugin.fault or (fault if unfit else None),
    )


def _files(value: object) -> tuple[str, ...]:
    if isinstance(value, Reader):
        return tuple(sorted(value.suffixes))
    return (value.suffix,) if isinstance(value, Writer) else ()


def _taken_reader(reader: Reader | None) -> str:
    own = {own.identifier for own in built_in_readers()}
    return f"Recoupe has a reader “{reader.identifier}”" if reader is not None and reader.identifier in own else ""


def _taken_format(name: str) -> str:
    return f"Recoupe has a format “{name}”" if name in set(Format) else ""


def _no_maker(plugin: Plugin[object]) -> str:
    return "" if plugin.value is None or callable(plugin.value) else "it does not make a recogniser"
