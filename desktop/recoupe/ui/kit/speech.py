"""Letting the interface speak the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from recoupe.ui.kit.locales import language_of
from recoupe_resources import translations_folder


def speak(application: QApplication, locale: QLocale) -> None:
    """Let the interface speak the language of ``locale``, or that of its sources."""
    QLocale.setDefault(locale)
    language = language_of(locale)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file, folder in ((f"qtbase_{language}", qt), (f"recoupe_{language}", str(translations_folder()))):
        translator = QTranslator(application)
        if translator.load(file, folder):
            application.installTranslator(translator)
