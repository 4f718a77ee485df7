"""The guide inside the program: the pages of the documentation themselves, as they are written."""

from __future__ import annotations

from pathlib import Path

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

from recoupe.languages.interface_languages import SOURCE_LANGUAGE
from recoupe.ui.kit import wording
from recoupe.ui.kit.widgets import close_on_enter
from recoupe_resources import GUIDE, guide_folder

_SIZE = (940, 640)  # pixels
_LEFT = 230
_PICTURE = 600  # pixels that a picture of the guide is wide
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
        self._names = GUIDE.get(wording.language(), GUIDE[SOURCE_LANGUAGE])
        for name in self._names:
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
        self.open_page(self._names[0])

    def open_page(self, name: str) -> None:
        """Show the page with this path in the guide; one in another language is in no list."""
        if name in self._names:
            self.pages.setCurrentRow(self._names.index(name))
        else:
            self.pages.setCurrentRow(-1)
            self.text.show_page(name)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.show_page(str(item.data(_PAGE)))

    def _follow(self, url: QUrl) -> None:
        """Go to a page of the guide or a place in it; an address of the web opens in the browser."""
        name = self.text.beside(url)
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
        elif any(name in pages for pages in GUIDE.values()):
            self.open_page(name)
            if url.hasFragment():
                self.text.scrollToAnchor(url.fragment())


class _Page(QTextBrowser):
    """A page in Markdown; its pictures are as wide as the column."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self._page = self._folder / "none.md"
        self.setOpenLinks(False)
        self.document().setDocumentMargin(18)

    def show_page(self, name: str) -> None:
        """Show a page from its top."""
        self._page = self._folder / name
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{self._page.parent}/"))
        self.setMarkdown(self._page.read_text(encoding="utf-8"))
        self.verticalScrollBar().setValue(0)

    def beside(self, url: QUrl) -> str:
        """Return the path in the guide of what a link of the page leads to; empty where it leads out of the guide."""
        if url.scheme() not in ("", "file"):
            return ""
        path = Path(url.toLocalFile() if url.isLocalFile() else self._page.parent / url.path().lstrip("/")).resolve()
        return path.relative_to(self._folder).as_posix() if path.is_relative_to(self._folder) else ""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Return a picture at the width of the column; nothing that lies outside the guide."""
        from PySide6.QtGui import QImage

        path = self._folder / self.beside(QUrl(name))
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return None
        picture = QImage(str(path))
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture.scaledToWidth(_PICTURE, smooth) if picture.width() > _PICTURE else picture


def title_of(page: Path) -> str:
    """Return the first heading of a page."""
    lines = page.read_text(encoding="utf-8").splitlines()
    return next(line.removeprefix("# ") for line in lines if line.startswith("# "))
