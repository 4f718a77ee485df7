"""Where the desk begins: the article that was open last can be read first, and the rest is loaded behind it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from recoupe.display import require_display
from recoupe.ui.kit.locales import locale_of
from recoupe.ui.kit.preferences import Preferences, make_private
from recoupe.ui.kit.speech import speak
from recoupe.ui.kit.typography import bring_faces
from recoupe.ui.shell.first_page import FirstPage
from recoupe_resources import icons_folder

_BEHIND = (
    *("sqlalchemy.sql", "sqlalchemy.engine", "sqlalchemy.orm", "recoupe_db.models", "recoupe_db.store"),
    *(
        "recoupe.services.services",
        "recoupe.ui.recoupement.screen",
        "recoupe.ui.shell.panels",
        "recoupe.ui.company.model",
    ),
    *("recoupe.ui.entities.model", "recoupe.ui.importing.model", "recoupe.ui.shell.controllers", "recoupe.app"),
)
"""What the desk is made of, in pieces between which somebody can scroll."""


def open_desk(library: str | None, packages: Sequence[Path] = ()) -> int:
    """Open the desk on a library (None: the one in the user's data folder) and return when it is closed.

    ``packages`` of colleagues, which somebody opened by a double click, are merged once the window is there.
    """
    require_display()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("recoupe")
    application.setOrganizationName("recoupe")
    application.setDesktopFileName("org.recoupe.Recoupe")
    application.setWindowIcon(QIcon(str(icons_folder() / "recoupe.svg")))
    bring_faces(application)
    settings = QSettings()
    make_private(Path(settings.fileName()))
    preferences = Preferences(settings)
    speak(application, locale_of(preferences.language))
    page = FirstPage.of(preferences, library)
    if page is not None:
        page.show()
        if not load_behind(application, page):
            return 0
    from recoupe.app import run_desk

    return run_desk(application, settings, library, packages, page=page)


def load_behind(application: QApplication, page: FirstPage) -> bool:
    """Load the desk piece by piece behind a page; False where somebody has closed it meanwhile."""
    while not page.painted:
        application.processEvents()
    for piece in _BEHIND:
        import_module(piece)
        application.processEvents()
        if page.closed:
            return False
    return True
