"""The file dialog of a system that has none of its own: in French, it says everything in French."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog
from tests.end_to_end.desk import forget_languages

from recoupe.app import speak
from recoupe.ui.kit.dialogs import LACKING


@pytest.fixture
def french(qapp):
    """The application, speaking French until the test is over."""
    before = QLocale()
    forget_languages(qapp)
    speak(qapp, QLocale("fr_FR"))
    yield qapp
    forget_languages(qapp)
    QLocale.setDefault(before)


def test_the_labels_of_the_file_dialog_are_french(french, qtbot):
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    labels = [dialog.labelText(label) for label in QFileDialog.DialogLabel]
    english = ("look", "file", "type:", "open", "cancel")
    assert not [label for label in labels if label.replace("&", "").lower().startswith(english)]
    assert "&Chercher dans\u00a0:" in labels


@pytest.mark.parametrize(("context", "text"), LACKING)
def test_what_the_translation_of_qt_lacks_is_said_in_french(french, context, text):
    assert QCoreApplication.translate(context, text) != text
