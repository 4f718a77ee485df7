"""The right of the desk: the mention in hand, what it was read as, and what can be decided about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from recoupe.exchange.hidden_signs import is_turned
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions, shown_key
from recoupe.ui.kit.mention_text import shortened, told_origin, told_score, told_turned
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, tinted, wrapped
from recoupe.ui.review.attribute_fields import AttributeFields
from recoupe.ui.review.fact_card import FactCard
from recoupe.ui.review.label_buttons import LabelButtons
from recoupe.ui.review.model import ReviewModel
from recoupe.ui.review.value_field import ValueField
from recoupe_db.records import Kind, Mention, MentionId, MentionState, Reading

_REJECTED = MentionState.REJECTED


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
        self._explained: Mention | None = None
        self._doubt = ActionButton(actions["doubt"], sign=wording.FLAG)
        self._doubt.setCheckable(True)
        self._comment = QLineEdit()
        self._comment.setObjectName("comment")
        self._comment.setPlaceholderText(self.tr("what is in doubt?"))
        self._comment.setAccessibleName(self.tr("What is in doubt"))
        self._labels = LabelButtons(actions)
        self._attributes = AttributeFields()
        self.fact = FactCard(theme)
        self._body = QWidget()
        self._lay_out()
        model.selected.connect(self._show)
        model.chosen_changed.connect(self._show_again)
        model.changed.connect(self._follow)
        self._comment.editingFinished.connect(self._explain)
        self.value.understood.connect(self._revalue)
        self._attributes.described.connect(model.describe)
        self._attributes.relating.connect(actions["relate"].trigger)
        self.set_theme(theme)
        self._show(None)

    def _lay_out(self) -> None:
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addWidget(self._state)
        body.addLayout(self._decisions())  # above all that is longer for one mention than for another
        for widget in (self._surface, self.value, self._origin):
            body.addWidget(widget)
        body.addWidget(self._labels)
        body.addWidget(self._attributes)
        body.addLayout(self._further())
        body.addWidget(self._comment)
        body.addWidget(self.fact)
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

    def _further(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._doubt, 1)
        row.addWidget(ActionButton(self._actions["alike"]), 1)
        return row

    def _follow(self, changed: Sequence[Mention], _gone: Sequence[MentionId]) -> None:
        """Show the mention in hand anew when its suggestion has changed meanwhile."""
        current = self._model.current
        if current is not None and any(mention.id == current.id for mention in changed):
            self._show(self._model.mention(current.id))

    def _show_again(self) -> None:
        self._show(self._model.current)

    def _show(self, mention: Mention | None) -> None:
        several = len(self._model.chosen)
        self._body.setVisible(mention is not None or several > 0)
        self._empty.setVisible(mention is None and not several)
        if several:
            self._show_several(several)
        elif mention is not None:
            self._show_one(mention)
        else:
            key = shown_key(self._actions["next"])
            told = self.tr("Click a highlight, or press {key} for the next one to review. Select words to mark them.")
            self._empty.setText(told.format(key=key))

    def _show_several(self, count: int) -> None:
        self._state.setText(self.tr("Chosen together"))
        tinted(self._state, self._theme.ink)
        self._surface.setText(self.tr("%n highlight(s)", "", count))
        self._origin.setText(self.tr("Confirm, set aside or label them all in one step. Escape lets them go."))
        self._labels.show_label(None, self._theme)
        self._attributes.show_mention(None)
        for widget in (self.value, self._make_fact, self._comment):
            widget.hide()
        self._doubt.setChecked(False)

    def _show_one(self, mention: Mention) -> None:
        self._state.setText(f"{wording.STATE_SIGNS[mention.state]} {wording.mention_state(mention.state)}")
        tinted(self._state, self._theme.good if mention.state is MentionState.ACCEPTED else self._theme.quiet)
        self._surface.setText(shortened(mention.surface))
        self._origin.setText("\n".join(filter(None, (told_origin(mention), self._told_turned(mention)))))
        self._origin.setToolTip(told_score(mention))
        self._labels.show_label(mention.label, self._theme)
        article = self._model.article
        self._attributes.show_mention(mention, "" if article is None else article.text)
        self._doubt.setChecked(mention.flagged)
        self._comment.setText(mention.comment)
        self._comment.setVisible(mention.flagged)
        self._explained = mention
        self._show_value(mention)

    def _told_turned(self, mention: Mention) -> str:
        article = self._model.article
        turned = article is not None and is_turned(article.text, mention.start, mention.end)
        return f"⚠ {told_turned()}" if turned else ""

    def _show_value(self, mention: Mention) -> None:
        self.value.setVisible(mention.reading is not None)
        self._make_fact.setVisible(mention.is_figure)
        article = self._model.article
        if mention.reading is not None and article is not None:
            around = _around(mention, self._model.mentions) if mention.label is Kind.NUMBER else []
            published, source = article.published, article.source
            self.value.show_reading(mention.reading, published=published, source=source, around=around)

    def _explain(self) -> None:
        """Keep what was written about a doubt, of whichever mention it was written."""
        mention, words = self._explained, self._comment.text().strip()
        if mention is not None and mention.flagged and words != mention.comment:
            self._explained = None  # Qt tells twice: of Enter, and of the focus that goes
            self._model.comment(mention.id, words)

    def _revalue(self, reading: object) -> None:
        if self._model.current is not None:
            self.revalued.emit(self._model.current.id, reading)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        self.value.set_theme(theme)
        self.fact.set_theme(theme)
        tinted(self._origin, theme.quiet)
        tinted(self._empty, theme.quiet)
        self._show(self._model.current)


def _around(mention: Mention, others: Sequence[Mention]) -> list[Reading]:
    """Return what the other figures of an article were read as, the nearest first."""
    figures = ((abs(other.start - mention.start), other.reading) for other in others if other.state is not _REJECTED)
    near = sorted(((far, reading) for far, reading in figures if reading is not None and far), key=lambda pair: pair[0])
    return [reading for _, reading in near]
