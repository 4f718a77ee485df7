"""In which language something is written that leaves the program."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from recoupe.languages.interface_languages import LANGUAGES, tables_of
from recoupe.ui.kit import wording


class LanguageBox(QComboBox):
    """Offers the languages of a sheet, each by its own name; at first that of the interface."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Language of what is written"))
        for key in LANGUAGES:
            self.addItem(tables_of(key).name, key)
        self.setCurrentIndex(max(0, self.findData(wording.language())))

    @property
    def chosen(self) -> str:
        """The language in hand."""
        return str(self.currentData())
