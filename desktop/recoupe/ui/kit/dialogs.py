"""What the desk asks in a window of its own: files, folders, names, where to write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from recoupe.exchange.readers.registry import suffixes
from recoupe_db.problems import QT_TRANSLATE_NOOP

LACKING = (
    ("QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Look in:")),
    ("QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder")),
)
"""Texts of Qt's own file dialog, with their context, that Qt 6's French translation lacks: ours says them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


def ask_files(parent: QWidget, answer: Callable[[list[Path]], None]) -> None:
    """Ask for files of articles, of any kind that can be read."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Import articles")
    readable = QT_TRANSLATE_NOOP("Dialogs", "Articles")
    everything = QT_TRANSLATE_NOOP("Dialogs", "All files")
    patterns = " ".join(f"*{suffix}" for suffix in sorted(suffixes()))
    dialog = QFileDialog(parent, _tr(title), "", f"{_tr(readable)} ({patterns});;{_tr(everything)} (*)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _open(dialog, answer)


def ask_draft(parent: QWidget, answer: Callable[[list[Path]], None]) -> None:
    """Ask for one's own draft, a file of any kind that can be read."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Open a draft")
    readable = QT_TRANSLATE_NOOP("Dialogs", "Texts and documents")
    everything = QT_TRANSLATE_NOOP("Dialogs", "All files")
    patterns = " ".join(f"*{suffix}" for suffix in sorted(suffixes()))
    dialog = QFileDialog(parent, _tr(title), "", f"{_tr(readable)} ({patterns});;{_tr(everything)} (*)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, answer)


def ask_document(parent: QWidget, answer: Callable[[list[Path]], None]) -> None:
    """Ask for a file, of any kind, that is to be kept beside a judgement."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Attach a document")
    dialog = QFileDialog(parent, _tr(title))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, answer)


def ask_table(parent: QWidget, answer: Callable[[list[Path]], None]) -> None:
    """Ask for a table of names that came back."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Read reconciled names")
    tables = QT_TRANSLATE_NOOP("Dialogs", "Tables")
    dialog = QFileDialog(parent, _tr(title), "", f"{_tr(tables)} (*.csv *.tsv *.txt)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, answer)


def ask_template(parent: QWidget, suffix: str, answer: Callable[[list[Path]], None]) -> None:
    """Ask for a document to put sheets on."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Choose a template")
    documents = QT_TRANSLATE_NOOP("Dialogs", "Documents")
    dialog = QFileDialog(parent, _tr(title), "", f"{_tr(documents)} (*.{suffix})")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, answer)


def ask_folder(parent: QWidget, answer: Callable[[list[Path]], None]) -> None:
    """Ask for a folder of articles."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Import a folder of articles")
    dialog = QFileDialog(parent, _tr(title))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, answer)


def ask_target(parent: QWidget, suggested: str, suffix: str, answer: Callable[[list[Path]], None]) -> None:
    """Ask where to write a file, among the user's documents at first; the dialog asks before one is replaced."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Export")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    start = documents if Path(documents).is_dir() else str(Path.home())
    dialog = QFileDialog(parent, _tr(title), suggested if Path(suggested).is_absolute() else start)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(suggested)
    _open(dialog, answer)


def _open(dialog: QFileDialog, answer: Callable[[list[Path]], None]) -> None:

    def chosen(names: list[str]) -> None:
        answer([Path(name) for name in names])

    dialog.filesSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_name(parent: QWidget, suggested: str, answer: Callable[[str], None], label: str = "") -> None:
    """Ask what a dossier is to be called; an answer without letters is no answer."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(_tr(QT_TRANSLATE_NOOP("Dialogs", "Dossier")))
    usual = QT_TRANSLATE_NOOP("Dialogs", "Name of the dossier (an existing one is added to):")
    dialog.setLabelText(label or _tr(usual))
    dialog.setTextValue(suggested)

    def named(name: str) -> None:
        if name.strip():
            answer(name.strip())

    dialog.textValueSelected.connect(named)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_reviewer(parent: QWidget, suggested: str, answer: Callable[[str], None]) -> None:
    """Ask who reviews; ``answer`` is given the name, or nothing where none was told."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(_tr(QT_TRANSLATE_NOOP("Dialogs", "Who reviews?")))
    told = QT_TRANSLATE_NOOP("Dialogs", "Who reviews? Your name signs every decision; it is asked only once.")
    dialog.setLabelText(_tr(told))
    dialog.setTextValue(suggested)
    dialog.accepted.connect(lambda: answer(dialog.textValue().strip()))
    dialog.rejected.connect(lambda: answer(""))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
