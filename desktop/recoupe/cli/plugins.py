"""`recoupe plugins`: what other packages add, and what of it cannot be used."""

from __future__ import annotations

import json

from recoupe.cli.reporting import DONE, SOME_FAILED, complain, say
from recoupe.exchange.plugins import PluginState, plugin_states

_KINDS = {"recoupe.readers": "reads", "recoupe.writers": "writes", "recoupe.recognisers": "recognises"}


def plugins(*, as_json: bool) -> int:
    """List every plug-in with its package; one that cannot be used is told on standard error."""
    every = plugin_states()
    if as_json:
        say(json.dumps([_entry(plugin) for plugin in every], ensure_ascii=False) + "\n")
    else:
        usable = [plugin for plugin in every if not plugin.problem]
        for plugin in usable:
            say(f"{_KINDS[plugin.group]}\t{plugin.name}\t{plugin.package} {plugin.version}\n")
        if not every:
            say("No plug-in is installed.\n")
    for plugin in every:
        if plugin.problem:
            complain(f"the plug-in “{plugin.name}” of {plugin.package} is left out ({plugin.problem}).")
    return SOME_FAILED if any(plugin.problem for plugin in every) else DONE


def _entry(plugin: PluginState) -> dict[str, object]:
    return {
        "kind": _KINDS[plugin.group],
        "name": plugin.name,
        "package": plugin.package,
        "version": plugin.version,
        "problem": plugin.problem or None,
        "fault": plugin.fault,
        "files": plugin.files,
    }
