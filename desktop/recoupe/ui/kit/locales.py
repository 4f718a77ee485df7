"""Which language the screen speaks, by what Qt knows of the reader."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from recoupe.languages.interface_languages import LANGUAGES, SOURCE_LANGUAGE, Language


def language_of(locale: QLocale) -> Language:
    """Return the language of the interface that ``locale`` is in, or else the one of its sources."""
    return next((key for key in LANGUAGES if QLocale(key).language() == locale.language()), SOURCE_LANGUAGE)


def locale_of(chosen: str) -> QLocale:
    """Return the locale for a language that was chosen; the system's where it is in that language, or none was."""
    system = QLocale.system()
    if chosen not in LANGUAGES or QLocale(chosen).language() == system.language():
        return system
    return QLocale(chosen)
