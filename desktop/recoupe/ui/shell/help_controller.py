"""Where help is found: the list of commands, the sheet of keys, what to do about a fault."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction, QGuiApplication
from typing_extensions import override

from recoupe import logs
from recoupe.services.fault_report import Circumstances, FaultReport, report
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import shown_key
from recoupe.ui.shell.about_dialog import AboutDialog
from recoupe.ui.shell.command_palette import CommandPalette, PaletteEntry
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe.ui.shell.guide_dialog import GuideDialog
from recoupe.ui.shell.recent_commands import RecentCommands
from recoupe.ui.shell.report_dialog import ReportDialog
from recoupe.ui.shell.shortcut_sheet import ShortcutSheet

_REMEMBERED = 12  # commands that were used last
_LAST_USED = "palette"


class HelpController(Controller):
    """Shows what can be done, and with which keys."""

    _palette: CommandPalette | None = None
    _fault: FaultReport | None = None

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands that help."""
        return {
            "palette": self._ask,
            "guide": self._guide,
            "keys": self._show_keys,
            "report": self._report,
            "about": self._about,
        }

    @override
    def listen(self) -> None:
        """Remember which commands were asked for last."""
        self._trail = RecentCommands(self._shell.actions_)

    def report_unexpected_error(self, error: Exception) -> None:
        """Log a fault of ours, say so, and offer a report."""
        self._fault = FaultReport.of(error)
        self.say(wording.sentence(logs.unexpected(error)), answer=self.tr("Report…"), do=self._report)

    def _report(self) -> None:
        dialog = ReportDialog(self._window, self._written)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _guide(self) -> None:
        dialog = GuideDialog(self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _written(self, with_texts: bool) -> str:  # noqa: FBT001 - the state of a tick box
        article = self._desk.review.article
        circumstances = Circumstances(
            fault=self._fault,
            settings=self._shell.preferences.told() | {"platform": QGuiApplication.platformName()},
            actions=self._trail.told(),
            article=article.text if article is not None else "",
        )
        return report(circumstances, with_texts=with_texts)

    def _ask(self) -> None:
        if self._palette is None:
            self._palette = CommandPalette(self._window)
        if self._palette.isVisible():
            self._palette.leave()
        else:
            self._palette.ask(self._entries(), self._shell.theme)

    def _entries(self) -> list[PaletteEntry]:
        """Return every command, those used last first, and the articles of the dossier."""
        used = self._shell.preferences.texts(_LAST_USED)
        last = {name: place for place, name in enumerate(used)}
        commands = [(action, group) for group, actions in self._shell.actions_.groups() for action in actions]
        commands.sort(key=lambda command: last.get(command[0].objectName(), len(last)))
        articles = [
            PaletteEntry(line.title, self.tr("Article"), do=partial(self._desk.review.open, line.id), only_asked=True)
            for line in self._desk.shelf.lines
        ]
        return [*(self._entry(*command) for command in commands if command[0].objectName() != "palette"), *articles]

    def _entry(self, action: QAction, group: str) -> PaletteEntry:
        name = action.text().replace("&", "")
        return PaletteEntry(
            name,
            group,
            partial(self._do, action),
            key=shown_key(action),
            words=self._shell.actions_.words(action),
            possible=action.isEnabled(),
        )

    def _do(self, action: QAction) -> None:
        preferences, name = self._shell.preferences, action.objectName()
        others = [text for text in preferences.texts(_LAST_USED) if text != name]
        preferences.keep_texts(_LAST_USED, [name, *others][:_REMEMBERED])
        action.trigger()

    def _show_keys(self) -> None:
        sheet = ShortcutSheet(self._window, self._shell.actions_)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _about(self) -> None:
        dialog = AboutDialog(self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
