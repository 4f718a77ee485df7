"""The page of the settings that lists the plug-ins, what each does, and what stands against one that is left out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from recoupe.plugin_loading import PluginFault, plugin_folder
from recoupe.ui.kit.widgets import wrapped
from recoupe.ui.shell.plugins_model import ListedPlugin, PluginsModel


class PluginsPage(QWidget):
    """Shows plug-ins as lines that arrow keys reach; the one that cannot be used says why."""

    def __init__(self, model: PluginsModel) -> None:
        super().__init__()
        told = self.tr(
            "Other packages may read, write or recognise for Recoupe. They run with your rights: install what you "
            "would run. They are looked for beside Recoupe, and in {folder}."
        )
        self._state: QLabel = wrapped(self.tr("Looking…"))
        self._state.setObjectName("plugins_state")
        self._list = QListWidget()
        self._list.setObjectName("plugins_list")
        self._list.setAccessibleName(self.tr("Installed plug-ins"))
        self._list.setWordWrap(True)
        self._list.setSpacing(4)
        self._list.hide()
        column = QVBoxLayout(self)
        column.addWidget(wrapped(told.format(folder=_breaking(plugin_folder()))))
        column.addWidget(self._state)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        model.listed.connect(self._show)
        model.failed.connect(lambda: self._state.setText(self.tr("They cannot be listed now.")))

    def _show(self, plugins: Sequence[ListedPlugin]) -> None:
        left_out = sum(plugin.problem is not None for plugin in plugins)
        told = self.tr("%n plug-in(s) installed", "", len(plugins)) if plugins else self.tr("No plug-in is installed.")
        self._state.setText(told + (" · " + self.tr("%n left out", "", left_out) if left_out else ""))
        self._list.clear()
        for plugin in plugins:
            self._list.addItem(QListWidgetItem(self._line(plugin)))
        self._list.setVisible(bool(plugins))

    def _line(self, plugin: ListedPlugin) -> str:
        files = ", ".join(plugin.files)
        does = {
            "reads": self.tr("reads {files}").format(files=files) if files else self.tr("reads files"),
            "writes": self.tr("writes {files}").format(files=files) if files else self.tr("writes files"),
            "recognises": self.tr("recognises names and figures"),
        }[plugin.kind]
        name = f"{plugin.name} · {plugin.package} {plugin.version}"
        if plugin.problem is None:
            return f"{name}\n{does}"
        return f"⚠ {name}\n" + self.tr("left out: {problem}").format(problem=self._why(plugin))

    def _why(self, plugin: ListedPlugin) -> str:
        if plugin.fault is PluginFault.NOT_LOADED:
            return self.tr("it cannot be loaded ({error}); tell its authors").format(error=plugin.problem)
        return {
            PluginFault.WRONG_KIND: self.tr("it is not what it says to be; tell its authors"),
            PluginFault.NAME_TAKEN: self.tr("Recoupe itself has one of this name"),
            PluginFault.NO_MAKER: self.tr("it makes no recogniser; tell its authors"),
            None: plugin.problem or "",
        }[plugin.fault]


def _breaking(folder: Path) -> str:
    """Return a path that a line may break behind each of its folders: Qt breaks a line at blanks alone."""
    return str(folder).replace(os.sep, f"{os.sep}\N{ZERO WIDTH SPACE}")
