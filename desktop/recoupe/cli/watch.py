"""`recoupe watch`: what appears in a folder comes into a dossier, until it is stopped."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from recoupe.cli.imports import ArrivalNarration, checked_name
from recoupe.cli.recogniser import recogniser_of
from recoupe.cli.reporting import Failures
from recoupe.services.services import Services
from recoupe.services.watching import WatchedFolder
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.store import Store

INTERVAL = 2.0  # seconds between two looks: a file that is copied slowly is waited for


class NoFolder(Problem):
    """What is to be watched is no folder. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{path}” is not a folder: nothing is watched; make it first, or name another one."
    )


def watch(
    store: Store, folder: Path, dossier_name: str, *, model: str, wait: Callable[[float], None] = time.sleep
) -> int:
    """Import what is in ``folder`` and what appears in it, until ``KeyboardInterrupt``. Raises :class:`NoFolder`."""
    if not folder.is_dir():
        raise NoFolder(path=folder)
    recogniser = recogniser_of(model)
    importing = Services.open(store).imports
    dossier = importing.dossier(checked_name(dossier_name))
    watched, narration, failures = WatchedFolder(folder), ArrivalNarration(as_json=False), Failures()
    narration.say(f"watching\t{folder}\t{dossier.name}\n")
    while True:
        if paths := watched.look():
            for _ in narration.arrivals(importing.take_in(dossier.id, paths), failures):
                pass
            for _ in narration.read(importing.recognise(importing.unread(dossier.id), recogniser), failures):
                pass
        wait(INTERVAL)
