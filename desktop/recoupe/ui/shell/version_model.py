"""Asks which version is the latest, beside the screen and never in its way, and remembers when."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from recoupe.services.new_versions import RELEASES, NoAnswer, is_newer, latest_version, own_version, project_address
from recoupe.ui.kit import wording
from recoupe.ui.kit.preferences import Preferences

_ASKED, _LATEST, _PROBLEM = "versions_asked", "versions_latest", "versions_problem"
_BETWEEN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class VersionAnswer:
    """What was answered ``at`` a moment: the latest ``version``, or the ``problem`` in words."""

    at: datetime
    version: str = ""
    problem: str = ""

    @property
    def newer(self) -> bool:
        """Whether there is a version newer than this one."""
        return is_newer(self.version, own_version())


class VersionModel(QObject):
    """``answered`` carries a :class:`VersionAnswer`. The thread that asks is not waited for when the window closes."""

    answered = Signal(object)
    _came = Signal(object)

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._came.connect(self._keep)

    @cached_property
    def address(self) -> str:
        """Where it is asked; empty where this build names no such address."""
        return project_address(RELEASES)

    @property
    def wanted(self) -> bool:
        """Whether the reader wishes that it is asked, and there is somewhere to ask."""
        return self._preferences.tells_versions and bool(self.address)

    @property
    def last(self) -> VersionAnswer | None:
        """What was answered last, None where nobody ever asked."""
        asked = self._preferences.number(_ASKED)
        version, problem = ("".join(self._preferences.texts(key)) for key in (_LATEST, _PROBLEM))
        return None if asked is None else VersionAnswer(datetime.fromtimestamp(asked, UTC), version, problem)

    def ask_if_due(self) -> None:
        """Ask where it is wished, at most once a day."""
        if self.wanted and (self.last is None or datetime.now(UTC) - self.last.at >= _BETWEEN):
            self.ask()

    def ask(self) -> None:
        """Ask now, where it is wished; without it nothing is ever sent."""
        if self.wanted:
            threading.Thread(target=self._ask, name="recoupe-version", daemon=True).start()

    def _ask(self) -> None:
        now = datetime.now(UTC)
        try:
            answer = VersionAnswer(now, version=latest_version(self.address))
        except NoAnswer as problem:
            answer = VersionAnswer(now, problem=wording.sentence(problem))
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._came.emit(answer)

    def _keep(self, answer: VersionAnswer) -> None:
        self._preferences.keep(_ASKED, int(answer.at.timestamp()))
        self._preferences.keep_texts(_LATEST, [answer.version])
        self._preferences.keep_texts(_PROBLEM, [answer.problem])
        self.answered.emit(answer)
