"""The settings: who reviews, with which language model, how articles look, which keys; applied at once."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from recoupe.exchange.publisher import Publisher, remembered
from recoupe.languages.interface_languages import LANGUAGES, tables_of
from recoupe.plugin_loading import RECOGNISERS, names
from recoupe.ui.article.page import LARGEST, SMALLEST
from recoupe.ui.kit.accessibility import name_the_nameless
from recoupe.ui.kit.dialogs import ask_template
from recoupe.ui.kit.preferences import CLOSEST, DEFAULT_MODEL, FURTHEST, NARROWEST, WIDEST, Preferences
from recoupe.ui.kit.typography import SANS, SERIF, first_available
from recoupe.ui.kit.widgets import close_on_enter, wrapped

_SIZE = (600, 560)  # pixels
Choices = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class SettingsPages:
    """The pages that other features bring."""

    imports: QWidget
    keys: QWidget
    plugins: QWidget
    network: QWidget


class SettingsDialog(QDialog):
    """Shows what can be chosen, page by page. Each choice is told by its signal as soon as it is made."""

    named = Signal(str)
    modelled = Signal(str)
    themed = Signal(str)
    spoken = Signal(str)
    opening = Signal(str)
    typeface = Signal(str)
    sized = Signal(float)
    measured = Signal(int, int)
    published = Signal(object)

    def __init__(self, parent: QWidget, preferences: Preferences, others: SettingsPages) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.resize(*_SIZE)
        pages = QTabWidget()
        pages.setObjectName("settings_pages")
        pages.addTab(self._general(), self.tr("General"))
        pages.addTab(self._reading(), self.tr("Reading"))
        pages.addTab(others.imports, self.tr("Import"))
        pages.addTab(self._publishing(), self.tr("Publishing"))
        pages.addTab(others.keys, self.tr("Keys"))
        pages.addTab(others.plugins, self.tr("Plug-ins"))
        pages.addTab(others.network, self.tr("Network"))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(pages)
        column.addWidget(close)
        close_on_enter(close)
        name_the_nameless(self)

    def _general(self) -> QWidget:
        page, form = _page()
        name = QLineEdit(self._preferences.reviewer)
        name.setObjectName("setting_name")
        name.editingFinished.connect(lambda: self.named.emit(name.text().strip()))
        form.addRow(self.tr("Your name, as decisions and facts are signed"), name)
        model = self._preferences.model
        form.addRow(self.tr("Language model"), _choice("setting_model", self._models(model), model, self.modelled))
        form.addRow(
            wrapped(self.tr("Used for the next articles; those already recognised stay as they are."), scale=0.92)
        )
        screens = [(self.tr("To settle"), "settling"), (self.tr("Articles"), "articles")]
        opens = _choice("setting_opens_on", screens, self._preferences.opens_on, self.opening)
        form.addRow(self.tr("A dossier opens on"), opens)
        languages = [(self.tr("As the system"), "system"), *((tables_of(key).name, key) for key in LANGUAGES)]
        spoken = _choice("setting_language", languages, self._preferences.language, self.spoken)
        form.addRow(self.tr("Language of the desk"), spoken)
        form.addRow(wrapped(self.tr("Spoken from the next start of Recoupe on."), scale=0.92))
        return page

    def _publishing(self) -> QWidget:
        page, form = _page()
        known = remembered()
        name, address = QLineEdit(known.name), QLineEdit(known.address)
        name.setObjectName("setting_publisher")
        address.setObjectName("setting_publisher_address")
        address.setPlaceholderText("https://")
        word, document = QLineEdit(known.word), QLineEdit(known.open_document)
        word.setObjectName("setting_word_template")
        document.setObjectName("setting_odt_template")
        fields = (name, address, word, document)
        for field in fields:
            field.editingFinished.connect(
                lambda: self.published.emit(Publisher(*(edit.text().strip() for edit in fields)))
            )
        form.addRow(self.tr("Organisation that publishes the fact checks"), name)
        form.addRow(self.tr("Address of its site"), address)
        told = self.tr("Indexes of fact checks ask for both; they stand in ClaimReview, and nowhere else.")
        form.addRow(wrapped(told, scale=0.92))
        templates = (
            (self.tr("Template for sheets in Word (.docx)"), word, "docx"),
            (self.tr("Template for sheets in LibreOffice (.odt)"), document, "odt"),
        )
        for told, field, suffix in templates:
            form.addRow(told, self._with_choice(field, told, suffix))
        place = self.tr("The sheet takes the place of a paragraph [[fiche]], and comes last where there is none.")
        form.addRow(wrapped(place, scale=0.92))
        return page

    def _with_choice(self, field: QLineEdit, told: str, suffix: str) -> QWidget:
        """Return a field for a path, which is ``told`` to screen readers, with a button that asks for one."""
        both, button = QWidget(), QPushButton(self.tr("Choose…"))
        field.setAccessibleName(told)
        button.setAccessibleDescription(told)
        button.setObjectName(f"{field.objectName()}_choose")
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(button)

        def take(paths: list[Path]) -> None:
            field.setText(str(paths[0]))
            field.editingFinished.emit()

        button.clicked.connect(lambda: ask_template(self, suffix, take))
        return both

    def _models(self, chosen: str) -> Choices:
        models = [(self.tr("The one that comes with Recoupe"), DEFAULT_MODEL)]
        others = dict.fromkeys([*installed_models(), chosen])
        return models + [(other, other) for other in others if other != DEFAULT_MODEL]

    def _reading(self) -> QWidget:
        page, form = _page()
        themes = [(self.tr("As the system"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")]
        form.addRow(self.tr("Theme"), _choice("setting_theme", themes, self._preferences.theme_name, self.themed))
        faces = [(self.tr("With serifs"), first_available(SERIF)), (self.tr("Without serifs"), first_available(SANS))]
        face = _choice("setting_face", faces, self._preferences.typeface, self.typeface)
        form.addRow(self.tr("Typeface of the articles"), face)
        size = QDoubleSpinBox(minimum=SMALLEST, maximum=LARGEST, singleStep=0.5, decimals=1)
        size.setSuffix(self.tr(" points"))
        size.setValue(self._preferences.text_size)
        size.valueChanged.connect(self.sized)
        form.addRow(self.tr("Size of the letters"), size)
        column = QSpinBox(minimum=NARROWEST, maximum=WIDEST)
        column.setSuffix(self.tr(" characters"))
        column.setValue(self._preferences.column)
        height = QSpinBox(minimum=CLOSEST, maximum=FURTHEST, singleStep=10)
        height.setSuffix(self.tr(" %"))
        height.setValue(self._preferences.line_height)
        for box, named in ((size, "size"), (column, "column"), (height, "height")):
            box.setObjectName(f"setting_{named}")
        for box in (column, height):
            box.valueChanged.connect(lambda: self.measured.emit(column.value(), height.value()))
        form.addRow(self.tr("Length of a line"), column)
        form.addRow(self.tr("Space from line to line"), height)
        return page


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setVerticalSpacing(10)
    return page, form


def _choice(name: str, choices: Choices, current: str, told: SignalInstance) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    for text, key in choices:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(current)))
    box.activated.connect(lambda: told.emit(box.currentData()))
    return box


def installed_models() -> list[str]:
    """Return the names of the spaCy pipelines and of the recognisers that are installed, without loading any."""
    return sorted({entry_point.name for entry_point in entry_points(group="spacy_models")} | {*names(RECOGNISERS)})
