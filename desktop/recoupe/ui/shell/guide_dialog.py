"""The guide inside the program: the pages of the documentation themselves, as they are written."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from recoupe.ui.kit import wording
from recoupe.ui.kit.widgets import close_on_enter
from recoupe_resources import GUIDE, guide_folder

_SIZE = (940, 640)  # pixels
_LEFT = 230
_PICTURE = 600  # pixels that a picture of the guide is wide
_FIRST: Final = {"fr": "premiers-pas.md", "en": "desk.md"}
_PAGE = Qt.ItemDataRole.UserRole


class GuideDialog(QDialog):
    """Shows the pages of the guide, with their pictures; a link to another page leads there, one to the web outside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setWindowTitle(self.tr("Guide"))
        self.resize(*_SIZE)
        self._folder = guide_folder()
        self.pages = QListWidget()
        self.pages.setObjectName("guide_pages")
        self.pages.setAccessibleName(self.tr("Pages of the guide"))
        self.pages.setFixedWidth(_LEFT)
        self.pages.setWordWrap(True)
        self.text = _Page(self._folder)
        self.text.setObjectName("guide_text")
        self.text.setAccessibleName(self.tr("The page"))
        self.text.anchorClicked.connect(self._follow)
        for name in GUIDE:
            item = QListWidgetItem(title_of(self._folder / name))
            item.setData(_PAGE, name)
            self.pages.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        both = QHBoxLayout()
        both.addWidget(self.pages)
        both.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addWidget(buttons)
        close_on_enter(buttons)
        self.pages.currentItemChanged.connect(self._show)
        self.open_page(_FIRST[wording.language()])

    def open_page(self, name: str) -> None:
        """Show the page with this file name."""
        self.pages.setCurrentRow(GUIDE.index(name))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.show_page(str(item.data(_PAGE)))

    def _follow(self, url: QUrl) -> None:
        """Go to a page of the guide or a place in it; an address of the web opens in the browser."""
        name = Path(url.path()).name
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
        elif name in GUIDE:
            self.open_page(name)
            if url.hasFragment():
                self.text.scrollToAnchor(url.fragment())


class _Page(QTextBrowser):
    """A page in Markdown; its pictures are as wide as the column."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.setOpenLinks(False)
        self.document().setDocumentMargin(18)

    def show_page(self, name: str) -> None:
        """Show a page from its top."""
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{self._folder}/"))
        self.setMarkdown((self._folder / name).read_text(encoding="utf-8"))
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Return a picture at the width of the column; nothing that lies outside the guide."""
        from PySide6.QtGui import QImage

        url = QUrl(name)
        path = (self._folder / url.path().lstrip("/")).resolve()
        if not url.isRelative():
            path = Path(url.toLocalFile()).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_relative_to(self._folder.resolve()):
            return None
        picture = QImage(str(path))
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture.scaledToWidth(_PICTURE, smooth) if picture.width() > _PICTURE else picture


def title_of(page: Path) -> str:
    """Return the first heading of a page."""
    lines = page.read_text(encoding="utf-8").splitlines()
    return next(line.removeprefix("# ") for line in lines if line.startswith("# "))
