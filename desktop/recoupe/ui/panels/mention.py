"""The right of the desk: the mention in hand, what it was read as, and what can be decided about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from recoupe.facts.wording import words
from recoupe.ui import wording
from recoupe.ui.actions import TAGS, Actions, Tag, shown_key
from recoupe.ui.models.review import ReviewModel
from recoupe.ui.panels.parts import ActionButton, tinted, wrapped
from recoupe.ui.panels.value_field import ValueField
from recoupe.ui.theme import Theme
from recoupe_db.records import Mention, MentionState, Origin

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
            palette.setColor(QPalette.ColorRole.Button, QColor(theme.focus))
            palette.setColor(QPalette.ColorRole.ButtonText, QColor(theme.page))
        self.setPalette(palette)


class MentionPanel(QWidget):
    """Shows one mention and its choices. ``revalued`` carries a mention's id and its corrected reading."""

    revalued = Signal(int, object)

    def __init__(self, model: ReviewModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._actions = actions
        self._theme = theme
        self._state: QLabel = wrapped(bold=True)
        self._surface: QLabel = wrapped(scale=1.35, bold=True)
        self._surface.setObjectName("surface")
        self._origin: QLabel = wrapped(scale=0.92)
        self._empty: QLabel = wrapped()
        self.value = ValueField(theme)
        self._labels = {tag: LabelButton(actions, tag) for tag in TAGS}
        self._body = QWidget()
        self._lay_out()
        model.selected.connect(self._show)
        self.value.understood.connect(self._revalue)
        self.set_theme(theme)
        self._show(None)

    def _lay_out(self) -> None:
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        for widget in (self._state, self._surface, self.value, self._origin):
            body.addWidget(widget)
        body.addLayout(self._decisions())
        body.addLayout(self._label_grid())
        self._make_fact = ActionButton(self._actions["state_fact"])
        body.addWidget(self._make_fact)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.addWidget(self._empty)
        column.addWidget(self._body)

    def _decisions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, sign in (("accept", "✓"), ("reject", "✗")):
            button = ActionButton(self._actions[name], sign=sign)
            button.setMinimumHeight(34)
            row.addWidget(button, 1)
        return row

    def _label_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, button in enumerate(self._labels.values()):
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid

    def _show(self, mention: Mention | None) -> None:
        self._body.setVisible(mention is not None)
        self._empty.setVisible(mention is None)
        if mention is None:
            key = shown_key(self._actions["next"])
            told = self.tr("Click a highlight, or press {key} for the next undecided one. Select words to mark them.")
            self._empty.setText(told.format(key=key))
            return
        self._state.setText(f"{wording.STATE_SIGNS[mention.state]} {wording.mention_state(mention.state)}")
        tinted(self._state, self._theme.good if mention.state is MentionState.ACCEPTED else self._theme.warning)
        self._surface.setText(shortened(mention.surface))
        self._origin.setText(told_origin(mention))
        for tag, button in self._labels.items():
            button.choose(tag is mention.label, self._theme)
        self._show_value(mention)

    def _show_value(self, mention: Mention) -> None:
        self.value.setVisible(mention.reading is not None)
        self._make_fact.setVisible(mention.is_figure)
        article = self._model.article
        if mention.reading is not None and article is not None:
            self.value.show_reading(mention.reading, published=article.published)

    def _revalue(self, reading: object) -> None:
        if self._model.current is not None:
            self.revalued.emit(self._model.current.id, reading)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        self.value.set_theme(theme)
        tinted(self._origin, theme.quiet)
        tinted(self._empty, theme.quiet)
        self._show(self._model.current)


def shortened(surface: str, *, most: int = 90) -> str:
    """Return a surface on one line, its middle left out when it is long."""
    flat = " ".join(surface.split())
    return flat if len(flat) <= most else f"{flat[: most // 2]} … {flat[-most // 3 :]}"


def told_origin(mention: Mention) -> str:
    """Return why a mention was suggested, or else where it comes from, and how sure that is."""
    told = wording.reason(mention.reason) or wording.origin(mention.origin)
    sure = "" if mention.origin is Origin.REVIEWER else f" · {round(mention.score * 100)} %"
    return f"{told[0].upper()}{told[1:]}{sure}"


def told_value(mention: Mention) -> str:
    """Return a figure's value as read, nothing for a name."""
    reading = mention.reading
    return words(reading, wording.language()) if reading is not None and reading.value is not None else ""
