"""The labels that a mention can be given: those of its sort first, the others behind a button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions, is_label, key_of, shown_key, tags
from recoupe.ui.kit.theme import Theme
from recoupe_db.records import Label
from recoupe_db.records.schemes import Tag

_COLUMNS = 3


class LabelButton(QToolButton):
    """Gives the mention in hand one label; the label it has is pressed in."""

    def __init__(self, actions: Actions, tag: Tag) -> None:
        super().__init__()
        self._action = actions.by_tag[tag]
        self.setObjectName(f"button_label_{tag.value}")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(wording.tag(tag))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        name, key = self._action.text(), shown_key(self._action)
        self.setText(f"{key} {name}".strip())
        self.setToolTip(f"{name} ({key})" if key else name)
        self.setEnabled(self._action.isEnabled())

    def choose(self, chosen: bool, theme: Theme) -> None:  # noqa: FBT001 - the state of a button
        """Show whether this is the label of the mention in hand."""
        self.setChecked(chosen)
        palette = QPalette()
        if chosen:
            palette.setColor(QPalette.ColorRole.ButtonText, QColor(theme.focus))
        self.setPalette(palette)


class LabelButtons(QWidget):
    """Shows the four labels of a name, or the usual kinds of a figure; a button shows all. Keys give any of them."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._buttons = {tag: LabelButton(actions, tag) for tag in tags()}
        self._own: Tag | None = None
        self._more = QToolButton()
        self._more.setObjectName("labels_more")
        self._more.setCheckable(True)
        self._more.setAutoRaise(True)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._more.toggled.connect(self._arrange)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        actions.labels_changed.connect(self._renew)
        self._arrange()

    def _renew(self) -> None:
        """Offer the labels of another dossier."""
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {tag: LabelButton(self._actions, tag) for tag in tags()}
        self._arrange()

    def show_label(self, own: Tag | None, theme: Theme) -> None:
        """Offer what suits a mention with the label ``own``, None for several mentions: then everything."""
        if own != self._own or own is None:
            self._own = own
            self._arrange()
        for tag, button in self._buttons.items():
            button.choose(is_label(tag, own), theme)

    def _offered(self) -> list[Tag]:
        """Return the labels to show: a name's, or a figure's that have a digit; always the one it has."""
        if self._own is None or self._more.isChecked():
            return list(tags())
        named = isinstance(self._own, Label)
        return [tag for tag in tags() if is_label(tag, self._own) or (isinstance(tag, Label) is named and key_of(tag))]

    def _arrange(self) -> None:
        offered, opened = self._offered(), self._more.isChecked()
        for button in (*self._buttons.values(), self._more):
            self._grid.removeWidget(button)
        for tag, button in self._buttons.items():
            button.setVisible(tag in offered)
        for place, tag in enumerate(offered):
            self._grid.addWidget(self._buttons[tag], place // _COLUMNS, place % _COLUMNS)
        row, column = divmod(len(offered), _COLUMNS)
        self._more.setText(self.tr("Fewer labels ▴") if opened else self.tr("Other labels ▾"))
        self._more.setAccessibleName(self.tr("All labels"))
        self._more.setVisible(self._own is not None)
        self._grid.addWidget(self._more, row, column, 1, _COLUMNS - column)
