"""One entity on its own: its name, label and identifier, its spellings, and every place where it is named."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.entities import Profile, wikidata_id
from recoupe.services.problems import NotWikidata
from recoupe.ui.entities.model import EntitiesModel
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import tags
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import on_escape, tinted, wrapped
from recoupe_db.queries.printed_names import SurfacePlace
from recoupe_db.records import Label, MentionId


class EntityForm(QWidget):
    """Shows the model's entity in hand. ``shown`` carries the article and mention of a place, ``left`` ends it."""

    shown = Signal(int, int)
    left = Signal()

    def __init__(self, model: EntitiesModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._labelled = False
        self._title: QLabel = wrapped(scale=1.15, bold=True)
        self.name = _field("entity_name", self.tr("Name"))
        self.label = QComboBox()
        self.label.setObjectName("entity_label")
        self.label.setAccessibleName(self.tr("Label"))
        self._offer_labels()
        self.wikidata = _field("entity_wikidata", self.tr("Wikidata"))
        self.wikidata.setPlaceholderText(self.tr("optional: Q312, or the address of its page"))
        self.spelling = _field("entity_spelling", self.tr("Another spelling"))
        self.spelling.setPlaceholderText(self.tr("add another spelling"))
        self._told: QLabel = wrapped(scale=0.92)
        self._told.setObjectName("entity_told")
        self._make_lists()
        self._make_buttons()
        self._lay_out()
        self._listen()
        self.set_theme(theme)

    def _offer_labels(self, has: Label | None = None) -> None:
        """Offer the labels of names that the open dossier has, and the one that an entity ``has``."""
        wanted = [tag for tag in tags() if isinstance(tag, Label)]
        self.label.clear()
        for label in (*wanted, *([has] if has is not None and has not in wanted else [])):
            self.label.addItem(wording.tag(label), label.value)

    def _make_lists(self) -> None:
        self.aliases = QListWidget()
        self.aliases.setObjectName("entity_aliases")
        self.aliases.setAccessibleName(self.tr("Other spellings"))
        self.aliases.setMaximumHeight(84)
        self.places = QListWidget()
        self.places.setObjectName("entity_places")
        self.places.setAccessibleName(self.tr("Where it is named"))
        self.places.setWordWrap(True)
        self.places.setAlternatingRowColors(True)
        self.places.setMinimumHeight(120)
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.target = _field("entity_target", self.tr("Who the chosen highlights mean"))
        self.target.setPlaceholderText(self.tr("the chosen highlights mean…"))
        completer = QCompleter(QStringListModel(self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.target.setCompleter(completer)

    def _make_buttons(self) -> None:
        self._save = QPushButton(self.tr("Save") + "  (" + self.tr("Enter") + ")")
        self._save.setObjectName("entity_save")
        self._cancel = QPushButton(self.tr("Close") + "  (" + self.tr("Esc") + ")")
        self._cancel.setObjectName("entity_close")
        self._take_out = QPushButton(self.tr("Take this spelling out"))
        self._take_out.setObjectName("entity_take_out")
        self._move = QPushButton(self.tr("Part them"))
        self._move.setObjectName("entity_move")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(3)
        for words, field in ((self.tr("Name"), self.name), (self.tr("Label"), self.label)):
            form.addRow(words, field)
        form.addRow(self.tr("Wikidata"), self.wikidata)
        form.addRow(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addLayout(form)
        column.addWidget(QLabel(self.tr("Other spellings")))
        column.addWidget(self.aliases)
        for first, second in ((self.spelling, self._take_out), (self._save, self._cancel)):
            row = QHBoxLayout()
            row.addWidget(first, 1)
            row.addWidget(second)
            column.addLayout(row)
        column.addWidget(QLabel(self.tr("Where it is named")))
        column.addWidget(self.places, 1)
        row = QHBoxLayout()
        row.addWidget(self.target, 1)
        row.addWidget(self._move)
        column.addLayout(row)

    def _listen(self) -> None:
        self._model.taken.connect(self._fill)
        self._model.placed.connect(self._fill_places)
        for edit in (self.name, self.wikidata, self.spelling):
            edit.returnPressed.connect(self._save.click)
        self.target.returnPressed.connect(self._move.click)
        self.wikidata.textChanged.connect(self._check)
        self.label.activated.connect(self._note_label)
        self._save.clicked.connect(self._store)
        self._cancel.clicked.connect(self.left)
        self._take_out.clicked.connect(self._part_spelling)
        self._move.clicked.connect(self._part_mentions)
        self.aliases.itemSelectionChanged.connect(self._enable)
        self.places.itemSelectionChanged.connect(self._enable)
        self.target.textChanged.connect(self._enable)
        self.places.itemClicked.connect(self._go)
        self.places.itemActivated.connect(self._go)
        on_escape(self, self.left.emit)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Follow what becomes of the entity."""
        super().showEvent(event)
        self._model.watch("form", on=True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Look no longer."""
        super().hideEvent(event)
        self._model.watch("form", on=False)

    def _fill(self) -> None:
        """Show the entity in hand; what is being typed stays while it is the same one."""
        current = self._model.current
        if current is None:
            return
        self._title.setText(self.tr("%n highlight(s) of {name}", "", current.times).format(name=current.entity.name))
        wikidata = current.stored.wikidata if current.stored is not None else None
        for edit, text in ((self.name, current.entity.name), (self.wikidata, wikidata or "")):
            if not edit.isModified():
                edit.setText(text)
        if not self._labelled:
            self._offer_labels(current.entity.label)
            self.label.setCurrentIndex(self.label.findData(current.entity.label.value))
        times = {variant.surface: variant.times for variant in current.entity.variants}
        self.aliases.clear()
        for alias in current.aliases:
            item = QListWidgetItem(f"{alias} · {times[alias]}" if alias in times else alias)
            item.setData(Qt.ItemDataRole.UserRole, alias)
            self.aliases.addItem(item)
        names = self.target.completer().model()
        if isinstance(names, QStringListModel):
            others = (entity.entity.name for entity in self._model.entities)
            names.setStringList([other for other in others if other != current.entity.name])
        self._enable()

    def start(self) -> None:
        """Forget what was typed about another entity, and put the cursor on the name."""
        self._labelled = False
        for edit in (self.name, self.wikidata, self.spelling, self.target):
            edit.clear()
            edit.setModified(False)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_label(self, _row: int) -> None:
        self._labelled = True

    def _fill_places(self, places: list[SurfacePlace]) -> None:
        self.places.clear()
        for place in places:
            sign = wording.STATE_SIGNS[place.state]
            item = QListWidgetItem(wording.visible(f"{sign} {place.before}[{place.surface}]{place.after}"))
            item.setToolTip(place.title)
            item.setData(Qt.ItemDataRole.UserRole, (place.article, place.mention))
            self.places.addItem(item)
        self._enable()

    def _enable(self) -> None:
        self._take_out.setEnabled(bool(self.aliases.selectedItems()))
        self._move.setEnabled(bool(self.places.selectedItems()) and bool(self.target.text().strip()))

    def _check(self) -> None:
        """Say at once what the identifier is, or why it is none."""
        try:
            identifier = wikidata_id(self.wikidata.text())
        except NotWikidata as problem:
            self._told.setText(wording.sentence(problem))
            tinted(self._told, self._theme.warning)
            self._save.setEnabled(False)
        else:
            self._told.setText(self.tr("Understood: {identifier}").format(identifier=identifier) if identifier else "")
            tinted(self._told, self._theme.quiet)
            self._save.setEnabled(True)
        self._told.setVisible(bool(self._told.text()))

    def _store(self) -> None:
        current = self._model.current
        if current is None:
            return
        aliases = tuple(filter(None, (*current.aliases, self.spelling.text().strip())))
        profile = Profile(self.name.text(), Label(self.label.currentData()), aliases, self.wikidata.text())
        self._labelled = False
        for edit in (self.name, self.wikidata):
            edit.setModified(False)
        self.spelling.clear()
        self._model.edit(profile)

    def _part_spelling(self) -> None:
        for item in self.aliases.selectedItems():
            self._model.take_out(item.data(Qt.ItemDataRole.UserRole))

    def _part_mentions(self) -> None:
        chosen = [MentionId(item.data(Qt.ItemDataRole.UserRole)[1]) for item in self.places.selectedItems()]
        if chosen:
            self._model.move(chosen, self.target.text())
            self.target.clear()

    def _go(self, item: QListWidgetItem) -> None:
        if len(self.places.selectedItems()) <= 1:
            self.shown.emit(*item.data(Qt.ItemDataRole.UserRole))

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        self._check()


def _field(name: str, words: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setAccessibleName(words)
    return edit
