"""spaCy without the commands that it loads with itself: a third of its import, for one function that nobody here calls.

``import spacy`` ends in ``from .cli.info import info``, and with that come a web client, a terminal's colours,
templates and every command of its own. While spaCy is imported, something else stands in the place of its commands;
afterwards that is gone, and ``import spacy.cli`` gives them to whoever asks. The installed package is never changed.
"""

from __future__ import annotations

import importlib
import sys
from contextlib import suppress
from types import ModuleType
from typing import Any, Final

_COMMANDS: Final = "spacy.cli"
_INFO: Final = f"{_COMMANDS}.info"


def load() -> None:
    """Import spaCy without its commands, unless it was imported already; where that cannot be, with them."""
    if "spacy" in sys.modules or _COMMANDS in sys.modules:
        return
    places = {_COMMANDS: ModuleType(_COMMANDS), _INFO: ModuleType(_INFO)}
    vars(places[_INFO])["info"] = _info
    sys.modules.update(places)
    try:
        with suppress(ImportError, AttributeError):  # another version, which asks its commands for more: as it likes
            importlib.import_module("spacy")
    finally:
        for name, module in places.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
    importlib.import_module("spacy")


def _info(*arguments: Any, **options: Any) -> Any:
    """Answer ``spacy.info`` with the real one."""
    return importlib.import_module(_INFO).info(*arguments, **options)
