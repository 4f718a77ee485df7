"""All identical highlights: every place in its context, a tick for each, and one decision for all that are ticked."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.batch_review import Decision, Occurrence
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions, shown_key, tags
from recoupe.ui.kit.mention_text import shortened
from recoupe.ui.kit.widgets import wrapped
from recoupe.ui.mentions.batch_model import BatchReviewModel, BatchScope, OccurrenceList
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records import Kind, Label, Mention, MentionId, MentionState

_SCOPES = {
    BatchScope.ARTICLE: QT_TRANSLATE_NOOP("BatchReviewDialog", "This article"),
    BatchScope.IN_SIGHT: QT_TRANSLATE_NOOP("BatchReviewDialog", "Only what is in sight now"),
    BatchScope.DOSSIER: QT_TRANSLATE_NOOP("BatchReviewDialog", "Whole dossier"),
}
_TITLE = 170  # pixels
_IN_A_ROW = 5  # labels beside each other
_VERDICTS = 2  # confirm and reject, which have a row of their own
_Index = QModelIndex | QPersistentModelIndex


class _EndInSight(QStyledItemDelegate):
    """Leaves out the beginning of a text that is too long, so that it meets what comes after it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft  # pyright: ignore[reportAttributeAccessIssue]


class _Places(QTreeView):
    """The places, one per row; Space ticks those that are selected."""

    def __init__(self, rows: OccurrenceList) -> None:
        super().__init__()
        self._rows = rows
        self.setObjectName("alike_places")
        self.setModel(rows)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegateForColumn(OccurrenceList.BEFORE, _EndInSight(self))
        header = self.header()
        header.setStretchLastSection(False)
        for column in (OccurrenceList.SIGN, OccurrenceList.WORDS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (OccurrenceList.BEFORE, OccurrenceList.AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(OccurrenceList.ARTICLE, _TITLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick what is selected with Space; leave Enter to the dialog."""
        if event.key() == Qt.Key.Key_Space:
            self._rows.toggle([selectedRow.row() for selectedRow in self.selectionModel().selectedRows()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class BatchReviewDialog(QDialog):
    """Shows what is identical with ``mention``. ``in_sight`` tells which mentions can be seen in the window now."""

    def __init__(
        self,
        parent: QWidget,
        model: BatchReviewModel,
        actions: Actions,
        mention: Mention,
        decision: Decision,
        in_sight: Callable[[], Collection[MentionId]],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("alike")
        self._model = model
        self._mention = mention
        self._decision = decision
        self._in_sight = in_sight()
        self._rows = OccurrenceList(mention, self)
        self._places = _Places(self._rows)
        self._places.setAccessibleName(self.tr("Places"))
        self._told: QLabel = wrapped()
        self._told.setObjectName("alike_told")
        self._unmarked = QCheckBox()
        self._unmarked.setObjectName("alike_unmarked")
        self._buttons: dict[Decision, QToolButton] = {}
        self.setWindowTitle(self.tr("All identical: “{words}”").format(words=shortened(mention.surface, most=50)))
        self._lay_out(actions)
        self._rows.ticked.connect(self._tell)
        self._unmarked.toggled.connect(self._propose)
        self._model.found.connect(self._show)
        self.resize(860, 520)
        self._decide_on(decision)
        self._look(BatchScope.ARTICLE)

    def _lay_out(self, actions: Actions) -> None:
        column = QVBoxLayout(self)
        column.addLayout(self._scopes())
        column.addWidget(self._places, 1)
        column.addWidget(self._unmarked)
        column.addWidget(QLabel(self.tr("What to do with all that are ticked:")))
        column.addLayout(self._decisions(actions))
        column.addWidget(self._told)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._do = QPushButton()
        self._do.setObjectName("alike_do")
        box.addButton(self._do, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._carry_out)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self._do.setDefault(True)  # from here on it belongs to the dialog
        self._places.setFocus()

    def _scopes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        group = QButtonGroup(self)
        for scope, text in _SCOPES.items():
            button = QRadioButton(QCoreApplication.translate("BatchReviewDialog", text))
            button.setObjectName(f"alike_{scope.name.lower()}")
            button.setChecked(scope is BatchScope.ARTICLE)
            button.clicked.connect(partial(self._scope_clicked, scope))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _decisions(self, actions: Actions) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        group = QButtonGroup(self)
        offered: list[tuple[Decision, QAction]] = [
            (MentionState.ACCEPTED, actions["accept"]),
            (MentionState.REJECTED, actions["reject"]),
            *((tag, actions.by_tag[tag]) for tag in self._fitting()),
        ]
        for place, (decision, action) in enumerate(offered):
            button = self._button(decision, action)
            group.addButton(button)
            row, column = divmod(place - _VERDICTS, _IN_A_ROW) if place >= _VERDICTS else (-1, place)
            grid.addWidget(button, row + 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _fitting(self) -> list[Label | Kind]:
        """Return the labels of the same sort: a name stays a name, and a figure a figure."""
        return [tag for tag in tags() if isinstance(tag, Kind) == self._mention.is_figure]

    def _button(self, decision: Decision, action: QAction) -> QToolButton:
        button = self._buttons[decision] = QToolButton()
        sign = wording.STATE_SIGNS[decision] if isinstance(decision, MentionState) else ""
        button.setObjectName(f"alike_{decision.value}")
        key = shown_key(action)
        keyed = [sign, _name(decision), f" ({key})" if key else ""] if sign else [key, _name(decision)]
        button.setText(" ".join(filter(None, keyed)))  # as on the desk itself
        button.setAccessibleName(_name(decision))
        button.setCheckable(True)
        button.setSizePolicy(button.sizePolicy().Policy.Ignored, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(partial(self._decision_clicked, decision))
        for key in action.shortcuts():
            QShortcut(key, self, partial(self._decide_on, decision))
        return button

    def _scope_clicked(self, scope: BatchScope, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._look(scope)

    def _decision_clicked(self, decision: Decision, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._decide_on(decision)

    def _look(self, scope: BatchScope) -> None:
        self._told.setText(self.tr("Looking for the same words…"))
        self._places.setColumnHidden(OccurrenceList.ARTICLE, scope is not BatchScope.DOSSIER)
        self._model.find(self._mention, scope, self._in_sight)

    def _show(self, occurrences: list[Occurrence]) -> None:
        self._rows.replace(occurrences)
        count = self._rows.unmarked()
        self._unmarked.setText(self.tr("Also mark %n place(s) where these words stand unmarked", "", count))
        self._unmarked.setVisible(count > 0)

    def _decide_on(self, decision: Decision) -> None:
        self._decision = decision
        self._buttons[decision].setChecked(True)
        for choice, button in self._buttons.items():
            _press_in(button, pressed=choice is decision)
        self._unmarked.setEnabled(decision is not MentionState.REJECTED)
        self._propose()

    def _propose(self) -> None:
        self._rows.propose(self._decision, unmarked=self._unmarked.isChecked())

    def _tell(self) -> None:
        chosen = self._rows.chosen()
        articles = len({occurrence.article for occurrence in chosen})
        ticked = self.tr("%n ticked", "", len(chosen))
        within = self.tr("in %n article(s)", "", articles)
        self._told.setText(f"{ticked} {within} · " + self.tr("one step, taken back with one undo"))
        told = self.tr("{decision}: %n place(s)", "", len(chosen))
        self._do.setText(told.format(decision=_name(self._decision)))
        self._do.setEnabled(bool(chosen))

    def _carry_out(self) -> None:
        self._model.decide(self._rows.chosen(), self._decision, self._mention)
        self.accept()


def _press_in(button: QToolButton, *, pressed: bool) -> None:
    palette = QPalette()
    if pressed:
        palette.setColor(QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.Accent))
    button.setPalette(palette)


def _name(decision: Decision) -> str:
    if not isinstance(decision, MentionState):
        return wording.tag(decision)
    word = "Set aside" if decision is MentionState.REJECTED else "Confirm"
    return QCoreApplication.translate("Command", word)
