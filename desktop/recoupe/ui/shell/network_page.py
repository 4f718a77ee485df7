"""The page of the settings that says what leaves this machine: nothing, but for a question that may be wished for."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from recoupe.ui.kit.moments import moment
from recoupe.ui.kit.widgets import wrapped
from recoupe.ui.shell.version_model import VersionModel


class NetworkPage(QWidget):
    """Says what is sent and to where before it is wished for. ``wished`` carries whether new versions are asked for."""

    wished = Signal(bool)

    def __init__(self, model: VersionModel) -> None:
        super().__init__()
        self._model = model
        self._tick = QCheckBox(self.tr("Tell me when there is a new version"))
        self._tick.setObjectName("setting_versions")
        self._tick.setChecked(model.wanted)
        self._tick.setEnabled(bool(model.address))
        self._ask = QPushButton(self.tr("Ask now"))
        self._ask.setObjectName("versions_ask")
        self._last: QLabel = wrapped()
        self._last.setObjectName("versions_last")
        self._lay_out()
        self._tick.toggled.connect(self._wish)
        self._ask.clicked.connect(self._ask_now)
        model.answered.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        nothing = self.tr(
            "Recoupe opens no connection by itself: articles, decisions and facts stay on this machine, or on the "
            "server that you named as your library. What you open in the browser is the browser’s."
        )
        sent = self.tr(
            "Once a day at most, at the start, Recoupe then asks {address} for the number of the latest version. It "
            "sends this request, with “recoupe” as who asks: neither your version nor your name, and nothing of a "
            "library. As of everyone who opens a page, that server sees the network address of this machine."
        )
        nowhere = self.tr("This build of Recoupe names no address at which new versions are told.")
        address = self._model.address
        row = QHBoxLayout()
        row.addWidget(self._ask)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(wrapped(nothing))
        column.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(wrapped(sent.format(address=address) if address else nowhere, scale=0.92))
        column.addLayout(row)
        column.addWidget(self._last)
        column.addStretch(1)

    def _wish(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.wished.emit(wanted)
        self._show()

    def _ask_now(self) -> None:
        self._ask.setEnabled(False)
        self._last.setText(self.tr("Asking {host}…").format(host=urlsplit(self._model.address).hostname))
        self._model.ask()

    def _show(self) -> None:
        self._ask.setEnabled(self._model.wanted)
        self._last.setText(self._told())

    def _told(self) -> str:
        last = self._model.last
        if last is None:
            return self.tr("Nothing was asked yet.")
        if last.problem:
            told = last.problem
        elif last.newer:
            told = self.tr("There is version {version}.").format(version=last.version)
        else:
            told = self.tr("Version {version} is the latest; yours is no older.").format(version=last.version)
        return self.tr("Asked on {moment}:").format(moment=moment(last.at)) + " " + told
