"""The settings: who reviews, with which language model, how it looks; applied at once."""

from __future__ import annotations

from importlib.metadata import entry_points

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from recoupe.ui.article.fonts import SANS, SERIF, first_available
from recoupe.ui.panels.parts import wrapped
from recoupe.ui.preferences import DEFAULT_MODEL, Preferences


class SettingsDialog(QDialog):
    """Shows what can be chosen. Each choice is told by its signal as soon as it is made."""

    named = Signal(str)
    modelled = Signal(str)
    themed = Signal(str)
    typeface = Signal(str)

    def __init__(self, parent: QWidget, preferences: Preferences) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(440)
        name = QLineEdit(preferences.reviewer)
        name.setObjectName("setting_name")
        name.editingFinished.connect(lambda: self.named.emit(name.text().strip()))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Your name, as decisions and facts are signed"), name)
        models = [(self.tr("The one that comes with Recoupe"), DEFAULT_MODEL)]
        models += [(each, each) for each in installed_models() if each != DEFAULT_MODEL]
        model = preferences.model
        if model not in [key for _, key in models]:
            models.append((model, model))
        form.addRow(self.tr("Language model"), self._choice("setting_model", models, model, self.modelled))
        form.addRow(
            wrapped(self.tr("Used for the next articles; those already recognised stay as they are."), scale=0.92)
        )
        themes = [(self.tr("As the system"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")]
        form.addRow(self.tr("Theme"), self._choice("setting_theme", themes, preferences.theme_name, self.themed))
        faces = [(self.tr("With serifs"), first_available(SERIF)), (self.tr("Without serifs"), first_available(SANS))]
        form.addRow(
            self.tr("Typeface of the articles"),
            self._choice("setting_face", faces, preferences.typeface, self.typeface),
        )
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(close)

    def _choice(self, name: str, choices: list[tuple[str, str]], current: str, told: SignalInstance) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        for text, key in choices:
            box.addItem(text, key)
        box.setCurrentIndex(max(0, box.findData(current)))
        box.activated.connect(lambda: told.emit(box.currentData()))
        return box


def installed_models() -> list[str]:
    """Return the names of the spaCy pipelines that are installed, without loading spaCy."""
    return sorted({each.name for each in entry_points(group="spacy_models")})
