"""How the desk looks and speaks: sizes, themes, settings, keys."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from recoupe.exchange.problems import FileProblem
from recoupe.exchange.publisher import Publisher, remember
from recoupe.exchange.web_address import web_address
from recoupe.services.watching import Watch
from recoupe.ui.importing.settings_page import ImportSettingsPage
from recoupe.ui.kit import wording
from recoupe.ui.kit.dialogs import ask_reviewer
from recoupe.ui.kit.preferences import DEFAULT_MODEL
from recoupe.ui.kit.shell import Shell
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe.ui.shell.focus_ring import FocusRings
from recoupe.ui.shell.network_page import NetworkPage
from recoupe.ui.shell.panels import Panels
from recoupe.ui.shell.plugins_page import PluginsPage
from recoupe.ui.shell.settings_dialog import SettingsDialog, SettingsPages
from recoupe.ui.shell.shortcut_settings import ShortcutsPage
from recoupe.ui.shell.shortcuts import ShortcutManager
from recoupe.ui.shell.version_model import VersionModel
from recoupe.ui.shell.view_models import ViewModels
from recoupe_db.records import Kind, Label


class SettingsController(Controller):
    """Carries out what is asked of the desk itself."""

    def __init__(
        self, shell: Shell, panels: Panels, desk: ViewModels, keyboard: ShortcutManager, versions: VersionModel
    ) -> None:
        super().__init__(shell, panels, desk)
        self._keyboard = keyboard
        self._versions = versions

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands about the desk itself."""
        shell, view, actions = self._shell, self._panels.reading.view, self._shell.actions_
        return {
            "settings": self._settings,
            "quit": shell.close,
            "larger": partial(view.change_size, 1),
            "smaller": partial(view.change_size, -1),
            "usual_size": view.usual_size,
            "show_rejected": lambda: view.show_rejected(actions["show_rejected"].isChecked()),
            "fold": lambda: view.fold_outside(actions["fold"].isChecked()),
            "dark": lambda: shell.switch_theme(dark=actions["dark"].isChecked()),
        }

    @override
    def listen(self) -> None:
        """Remember what the reader changes by hand, and follow the system while no theme is chosen."""
        self._panels.reading.view.size_changed.connect(self._remember_size)
        self._asking = False
        self._desk.review.name_wanted.connect(self._ask_who)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            FocusRings(application, self, lambda: self._shell.theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _follow_system(self) -> None:
        if self._shell.preferences.theme_name == "system":
            self._shell.set_theme(self._shell.preferences.theme())

    def _remember_size(self, size: float) -> None:
        self._shell.preferences.text_size = size

    def _settings(self) -> None:
        preferences, shell = self._shell.preferences, self._shell
        names = [dossier.name for dossier in self._desk.shelf.dossiers]
        imports = ImportSettingsPage(self._desk.watching.watched, names)
        imports.watched.connect(self._watch)
        imports.labelled.connect(self._note_labels)
        network = NetworkPage(self._versions)
        network.wished.connect(self._ask_of_versions)
        pages = SettingsPages(
            imports, ShortcutsPage(shell.actions_, self._keyboard), PluginsPage(self._desk.plugins), network
        )
        dialog = SettingsDialog(self._window, preferences, pages)
        dialog.named.connect(self._sign_as)
        dialog.modelled.connect(self._read_with)
        dialog.themed.connect(self._take_theme)
        dialog.spoken.connect(self._speak)
        dialog.opening.connect(self._open_on)
        dialog.typeface.connect(self._take_typeface)
        dialog.sized.connect(self._take_size)
        dialog.measured.connect(self._take_measure)
        dialog.published.connect(self._keep_publisher)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._desk.plugins.look()

    def _ask_of_versions(self, wanted: bool) -> None:  # noqa: FBT001 - the state of a tick box
        self._shell.preferences.tells_versions = wanted

    def _ask_who(self) -> None:
        """Ask once who reviews: the first decision waits for it."""
        if not self._asking:
            self._asking = True
            ask_reviewer(self._window, self._shell.preferences.proposed_reviewer, self._answered)

    def _answered(self, name: str) -> None:
        self._asking = False
        self._sign_as(name)
        self._desk.review.sign()
        if not name:
            self.say(self.tr("Nothing was stored: a decision needs the name of whoever takes it."))

    def _sign_as(self, name: str) -> None:
        if name:
            self._shell.preferences.reviewer = name
            self._desk.sign_as(name)
            self._desk.review.read_undo_state()

    def _read_with(self, model: str) -> None:
        self._shell.preferences.model = model
        self._desk.read_with(None if model == DEFAULT_MODEL else model)

    def _watch(self, wanted: list[Watch]) -> None:
        try:
            self._desk.watching.watch(wanted)
        except FileProblem as problem:
            self.say(wording.sentence(problem))

    def _note_labels(self, chosen: dict[str, Label | Kind | None]) -> None:
        try:
            self._desk.imports.correct_labels(chosen)
        except FileProblem as problem:
            self.say(wording.sentence(problem))

    def _keep_publisher(self, publisher: Publisher) -> None:
        """Keep who publishes; an address that leads nowhere is told, and not kept."""
        address = publisher.address
        if address and not web_address(address):
            self.say(self.tr("“{address}” is no address of a page: it begins with https://.").format(address=address))
        try:
            remember(replace(publisher, address=web_address(address)))
        except FileProblem as problem:
            self.say(wording.sentence(problem))

    def _take_theme(self, name: str) -> None:
        self._shell.preferences.theme_name = name
        self._shell.set_theme(self._shell.preferences.theme())

    def _take_typeface(self, family: str) -> None:
        self._shell.preferences.typeface = family
        self._panels.reading.view.set_reading_font(family, self._shell.preferences.text_size)

    def _take_size(self, size: float) -> None:
        self._shell.preferences.text_size = size
        self._panels.reading.view.set_reading_font(self._shell.preferences.typeface, size)

    def _take_measure(self, column: int, height: int) -> None:
        self._shell.preferences.column, self._shell.preferences.line_height = column, height
        self._panels.reading.view.set_measure(column, height)

    def _open_on(self, name: str) -> None:
        self._shell.preferences.opens_on = name

    def _speak(self, language: str) -> None:
        self._shell.preferences.language = language
