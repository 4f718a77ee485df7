"""What the desk asks in a window of its own: files, folders, names, where to write."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from recoupe.exchange.readers.registry import suffixes
from recoupe_db.problems import QT_TRANSLATE_NOOP

LACKING = (
    ("QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Look in:")),
    ("QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:")),
    ("QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder")),
)
"""Texts of Qt's own file dialog, with their context, that Qt 6's French translation lacks: ours says them."""

Answer = Callable[[list[Path]], None]
_PACKAGES = QT_TRANSLATE_NOOP("Dialogs", "Recoupe packages (*.recoupe)")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


class FolderUse(StrEnum):
    """What a folder is remembered for: where drafts lie, nobody looks for the articles of others."""

    ARTICLES = "articles"
    DRAFTS = "drafts"
    PROOFS = "proofs"
    NAMES = "names"
    TEMPLATES = "templates"
    PACKAGES = "packages"
    SHARED = "shared"
    WATCHED = "watched"
    EXPORTS = "exports"
    REPORTS = "reports"


def begin_in(use: FolderUse) -> Path:
    """Return the folder that a dialog begins in: the one last used for ``use``, else the documents, else the home."""
    last = str(QSettings().value(_key(use)) or "")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return next((Path(folder) for folder in (last, documents) if folder and Path(folder).is_dir()), Path.home())


def _remember(use: FolderUse, folder: Path) -> None:
    QSettings().setValue(_key(use), str(folder))


def _key(use: FolderUse) -> str:
    return f"folders/{use.value}"


def ask_files(parent: QWidget, answer: Answer) -> None:
    """Ask for files of articles, of any kind that can be read."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Import articles")
    readable = QT_TRANSLATE_NOOP("Dialogs", "Articles")
    dialog = _dialog(parent, _tr(title), FolderUse.ARTICLES, _all_kinds(_tr(readable)))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _open(dialog, FolderUse.ARTICLES, answer)


def ask_draft(parent: QWidget, answer: Answer) -> None:
    """Ask for one's own draft, a file of any kind that can be read."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Open a draft")
    readable = QT_TRANSLATE_NOOP("Dialogs", "Texts and documents")
    _ask_one(_dialog(parent, _tr(title), FolderUse.DRAFTS, _all_kinds(_tr(readable))), FolderUse.DRAFTS, answer)


def ask_document(parent: QWidget, answer: Answer) -> None:
    """Ask for a file, of any kind, that is to be kept beside a judgement."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Attach a document")
    _ask_one(_dialog(parent, _tr(title), FolderUse.PROOFS), FolderUse.PROOFS, answer)


def ask_table(parent: QWidget, answer: Answer) -> None:
    """Ask for a table of names that came back."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Read reconciled names")
    tables = QT_TRANSLATE_NOOP("Dialogs", "Tables")
    _ask_one(
        _dialog(parent, _tr(title), FolderUse.NAMES, f"{_tr(tables)} (*.csv *.tsv *.txt)"), FolderUse.NAMES, answer
    )


def ask_template(parent: QWidget, suffix: str, answer: Answer) -> None:
    """Ask for a document to put sheets on."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Choose a template")
    documents = QT_TRANSLATE_NOOP("Dialogs", "Documents")
    _ask_one(
        _dialog(parent, _tr(title), FolderUse.TEMPLATES, f"{_tr(documents)} (*.{suffix})"), FolderUse.TEMPLATES, answer
    )


def ask_packages(parent: QWidget, answer: Answer) -> None:
    """Ask for packages of colleagues."""
    title = QT_TRANSLATE_NOOP("Dialogs", "Merge a package")
    dialog = _dialog(parent, _tr(title), FolderUse.PACKAGES, _tr(_PACKAGES))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _open(dialog, FolderUse.PACKAGES, answer)


def ask_folder(parent: QWidget, use: FolderUse, answer: Answer) -> None:
    """Ask for a folder: of articles, one that is watched, or one that colleagues share."""
    titles = {
        FolderUse.ARTICLES: QT_TRANSLATE_NOOP("Dialogs", "Import a folder of articles"),
        FolderUse.WATCHED: QT_TRANSLATE_NOOP("Dialogs", "Watch a folder"),
        FolderUse.SHARED: QT_TRANSLATE_NOOP("Dialogs", "Folder that everybody synchronises"),
    }
    dialog = _dialog(parent, _tr(titles[use]), use)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, use, answer)


def ask_target(
    parent: QWidget, suggested: str, suffix: str, answer: Answer, *, use: FolderUse = FolderUse.EXPORTS, title: str = ""
) -> None:
    """Ask where to write a file, called ``suggested`` at first; the dialog asks before one is replaced."""
    usual = QT_TRANSLATE_NOOP("Dialogs", "Export")
    names = _tr(_PACKAGES) if use is FolderUse.PACKAGES else ""
    dialog = _dialog(parent, title or _tr(usual), use, names)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(suggested)
    _open(dialog, use, answer)


def _dialog(parent: QWidget, title: str, use: FolderUse, names: str = "") -> QFileDialog:
    return QFileDialog(parent, title, str(begin_in(use)), names)


def _all_kinds(readable: str) -> str:
    everything = QT_TRANSLATE_NOOP("Dialogs", "All files")
    patterns = " ".join(f"*{suffix}" for suffix in sorted(suffixes()))
    return f"{readable} ({patterns});;{_tr(everything)} (*)"


def _ask_one(dialog: QFileDialog, use: FolderUse, answer: Answer) -> None:
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, use, answer)


def _open(dialog: QFileDialog, use: FolderUse, answer: Answer) -> None:

    def chosen(names: list[str]) -> None:
        paths = [Path(name) for name in names]
        _remember(use, paths[0].parent)
        answer(paths)

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
