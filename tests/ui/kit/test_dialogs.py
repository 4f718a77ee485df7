"""The file dialog of a system that has none of its own speaks French; each begins where its kind of file was last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QWidget
from tests.end_to_end.desk import forget_languages

from recoupe.ui.kit import dialogs
from recoupe.ui.kit.dialogs import LACKING, FolderUse
from recoupe.ui.kit.speech import speak


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


ASKED = {
    FolderUse.ARTICLES: dialogs.ask_files,
    FolderUse.DRAFTS: dialogs.ask_draft,
    FolderUse.PROOFS: dialogs.ask_document,
    FolderUse.NAMES: dialogs.ask_table,
    FolderUse.TEMPLATES: lambda parent, answer: dialogs.ask_template(parent, "docx", answer),
    FolderUse.PACKAGES: dialogs.ask_packages,
    FolderUse.SHARED: lambda parent, answer: dialogs.ask_folder(parent, FolderUse.SHARED, answer),
    FolderUse.WATCHED: lambda parent, answer: dialogs.ask_folder(parent, FolderUse.WATCHED, answer),
    FolderUse.EXPORTS: lambda parent, answer: dialogs.ask_target(parent, "a.csv", "csv", answer),
    FolderUse.REPORTS: lambda parent, answer: dialogs.ask_target(parent, "a.txt", "txt", answer, use=FolderUse.REPORTS),
}


@pytest.fixture
def home(qapp, tmp_path, monkeypatch):
    """A home with documents, in which the program runs somewhere else."""
    qapp.setApplicationName("recoupe")
    qapp.setOrganizationName("recoupe")
    (tmp_path / "Documents").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir("/")
    return tmp_path


@pytest.fixture
def ask(qtbot):
    """Return a way to open a dialog and close it again: the folder that it began in, once it has given an answer."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def opened(use, chosen=()):
        answered = []
        ASKED[use](parent, answered.extend)
        dialog = parent.findChildren(QFileDialog)[-1]
        if chosen:
            dialog.filesSelected.emit([str(path) for path in chosen])
        assert answered == list(chosen)
        dialog.reject()
        return Path(dialog.directory().path())

    return opened


@pytest.mark.parametrize("use", list(FolderUse))
def test_a_file_dialog_begins_in_the_documents_then_in_the_folder_last_used(use, home, ask):
    (home / "elsewhere" / "inside").mkdir(parents=True)
    assert ask(use, [home / "elsewhere" / "inside"]) == home / "Documents"
    assert ask(use) == home / "elsewhere"
    others = {dialogs.begin_in(other) for other in FolderUse if other is not use}
    assert others == {home / "Documents"}


def test_without_documents_a_file_dialog_begins_at_home(home, qtbot):
    (home / "Documents").rmdir()
    assert dialogs.begin_in(FolderUse.EXPORTS) == home


def test_every_file_dialog_is_made_in_one_place():
    folder = Path(dialogs.__file__).parents[2]
    makers = [path.name for path in folder.rglob("*.py") if "QFileDialog(" in path.read_text(encoding="utf-8")]
    assert makers == ["dialogs.py"]
