"""A person at the desk: somebody who sees the real window, points at it with a mouse and presses keys."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, QPoint, QSettings, Qt, QTimer, QTranslator
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QListWidget, QMenu, QWidget

from recoupe.app import Application
from recoupe.exchange.formats import FORMATS
from recoupe.recognition.subprocess_recogniser import SubprocessRecogniser
from recoupe.ui.kit.speech import speak
from recoupe.ui.kit.typography import bring_faces
from recoupe_db.records import Mention
from recoupe_db.store import Store

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
REVIEWER = "Camille Noël"
LOCALES = {"fr": "fr_FR", "en": "en_GB"}
PATIENCE = 300.0  # seconds for what takes a moment on an idle machine: nothing waits so long but what hangs
LAST_KEY = 0x7F  # QTest knows the keys of ASCII and ends the process at any other
SIZE = (1280, 720)


class Person:
    """Works at a desk of their own until :meth:`leave`; finds what they click by its name, as it is on the screen."""

    def __init__(
        self,
        library: Path,
        settings: Path,
        *,
        language: str = "fr",
        theme: str = "light",
        recogniser: SubprocessRecogniser | None = None,
        opens_on: str = "articles",
    ) -> None:
        self.acts = 0
        """How often the mouse was clicked or dragged, and how many keys were pressed; the wheel is not counted."""
        application = QApplication.instance()
        self.entries = 0
        """How many letters were typed into fields beyond the first of each: a name or a path is one act to a person."""
        self.application = application if isinstance(application, QApplication) else QApplication(["recoupe"])
        self.application.setApplicationName("recoupe")
        self.application.setOrganizationName("recoupe")
        bring_faces(self.application)
        forget_languages(self.application)
        speak(self.application, QLocale(LOCALES[language]))
        kept = QSettings(str(settings), QSettings.Format.IniFormat)
        for name, value in (("reviewer", REVIEWER), ("theme", theme), ("opens_on", opens_on)):
            kept.setValue(name, kept.value(name) or value)
        self.settings = kept
        self.running = Application(Store.open(library), settings=kept)
        if recogniser is not None:
            self.running._recogniser = recogniser
        self.running.memory.pause = 0  # people at this desk pause after each key
        self.window = self.running.window
        if kept.value("geometry") is None:
            self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    @property
    def gestures(self) -> int:
        """How many things were done by hand: clicks, keys, and words typed into a field."""
        return self.acts - self.entries

    # What is there to be seen.

    @property
    def article(self) -> str:
        """The text of the article on the screen."""
        article = self.running.desk.review.article
        assert article is not None, "no article is on the screen"
        return article.text

    @property
    def mention(self) -> Mention:
        """The mention in hand."""
        mention = self.running.desk.review.current
        assert mention is not None, "no mention is in hand"
        return mention

    def mentions(self, surface: str) -> list[Mention]:
        """Return the mentions of the article with these words, in reading order."""
        return [mention for mention in self.running.desk.review.mentions if mention.surface == surface]

    def sees(self, words: str) -> bool:
        """Tell whether a label, a button or a field in sight says ``words``."""
        return any(words in text for text in self.texts())

    def texts(self) -> list[str]:
        """Return everything that labels, buttons and fields in sight say."""
        widgets = [child for child in self.front().findChildren(QWidget) if child.isVisible()]
        return [widget.text() for widget in widgets if isinstance(widget, QLabel | QAbstractButton | QLineEdit)]

    def front(self) -> QWidget:
        """Return the window that has the keys: a menu, a dialog, or the desk."""
        application = self.application
        return application.activePopupWidget() or application.activeModalWidget() or self.window

    def find(self, name: str) -> QWidget:
        """Return the part in sight whose object name, accessible name or text is ``name``."""
        for child in self.front().findChildren(QWidget):
            said = child.text() if isinstance(child, QAbstractButton) else ""
            if child.isVisible() and name in (child.objectName(), child.accessibleName(), said):
                return child
        raise AssertionError(f"nothing in sight is called {name}: {self.texts()}")

    # What can be done with a mouse.

    def click(self, name: str) -> None:
        """Click in the middle of a part of the window."""
        part = self.find(name)
        assert part.isEnabled(), f"{name} cannot be clicked now"
        self.click_at(part, part.rect().center())

    def click_at(self, part: QWidget, place: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Click at a place of a part, through the window system: what lies above it would be clicked instead."""
        self.acts += 1
        whole = part.window()
        QTest.mouseClick(whole.windowHandle(), LEFT, modifiers, part.mapTo(whole, place))
        self.settle()

    def choose(self, *names: str) -> None:
        """Open a menu of the window by its object name or title and click on one of its entries."""
        bar = self.window.menuBar()
        menu = next(action for action in bar.actions() if action.text().replace("&", "") == names[0])
        self.click_at(bar, bar.actionGeometry(menu).center())
        for name in names[1:]:
            opened = self.application.activePopupWidget()
            assert isinstance(opened, QMenu)
            entry = next(action for action in opened.actions() if name in (action.objectName(), action.text()))
            assert entry.isEnabled(), f"{name} cannot be chosen now"
            self.click_at(opened, opened.actionGeometry(entry).center())

    def place_of(self, point: int, share: float = 0.1) -> QPoint:
        """Return where a character of the article is in its view: its left edge, or another share of its width."""
        view = self.window.reading.view
        here, there = (view.cursorRect(view._cursor(place)) for place in (point, point + 1))
        width = there.left() - here.left() if there.top() == here.top() else 8
        return QPoint(round(here.left() + share * width), here.center().y())

    def turn_to(self, point: int) -> None:
        """Turn the wheel until a character of the article is well in sight."""
        port = self.window.reading.view.viewport()
        for _ in range(200):
            y = self.place_of(point).y()
            if 60 < y < port.height() - 60 or not self._turn(120 if y <= 60 else -120):
                return

    def _turn(self, angle: int) -> bool:
        """Turn the wheel by one notch; False at the end of the article."""
        view = self.window.reading.view
        port, before = view.viewport(), view.verticalScrollBar().value()
        middle = QPoint(port.width() // 2, port.height() // 2)
        turned = QPoint(0, angle)
        keys, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(middle, port.mapToGlobal(middle), QPoint(), turned, keys, PLAIN, phase, False)
        self.application.sendEvent(port, event)
        return view.verticalScrollBar().value() != before

    def click_on(self, mention: Mention) -> None:
        """Click on a highlight."""
        self.turn_to(mention.start)
        self.click_at(self.window.reading.view.viewport(), self.place_of(mention.start, 0.5))

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press the mouse over the article, move it, and let it go."""
        self.acts += 1
        port = self.window.reading.view.viewport()
        whole = port.window()
        first, last = port.mapTo(whole, start), port.mapTo(whole, end)
        handle = whole.windowHandle()
        QTest.mousePress(handle, LEFT, PLAIN, first)
        QTest.mouseMove(handle, (first + last) / 2)
        QTest.mouseMove(handle, last)
        QTest.mouseRelease(handle, LEFT, PLAIN, last)
        self.settle()

    def select(self, start: int, end: int) -> None:
        """Select characters of the article with the mouse."""
        self.turn_to(start)
        self.drag(self.place_of(start), self.place_of(end))

    def drag_end(self, point: int) -> None:
        """Drag the right handle of the mention in hand to before the character ``point``."""
        last = self.window.reading.view.handles()[-1]
        knob = last.knob.center().toPoint()
        line = last.foot.toPoint() - QPoint(0, round(last.height / 2))
        self.drag(knob, self.place_of(point) + knob - line)

    # What can be done with keys.

    def press(self, *keys: str) -> None:
        """Press keys, such as “A”, “Ctrl+E” or “Return”, one after another, wherever the focus is."""
        for key in keys:
            self.acts += 1
            combination = QKeySequence(key)[0]
            QTest.keyClick(self._listener(), combination.key(), combination.keyboardModifiers())
            self.settle()

    def write(self, words: str) -> None:
        """Type letters into the field that has the focus, in place of what it holds."""
        field = self.application.focusWidget()
        assert isinstance(field, QLineEdit), f"nobody can write into {field}"
        self.acts += 2 + len(words)
        self.entries += 1 + len(words)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        for letter in words:
            self._type(letter)
        self.settle()

    def _listener(self) -> QWidget:
        """Return what the window system gives the keys to: an open menu or list of proposals before anything else."""
        return self.application.activePopupWidget() or self.application.focusWidget() or self.front()

    def _type(self, letter: str) -> None:
        field = self._listener()
        if ord(letter) <= LAST_KEY:
            QTest.keyClicks(field, letter)
            return
        before = QKeyEvent(QEvent.Type.ShortcutOverride, ord(letter.upper()), PLAIN, letter)
        self.application.sendEvent(field, before)
        assert before.isAccepted() or self.application.activePopupWidget(), (
            f"{letter} would be taken for a shortcut here"
        )
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.application.sendEvent(field, QKeyEvent(kind, ord(letter.upper()), PLAIN, letter))

    def answer_file(self, path: Path) -> None:
        """Type a path into the file dialog that is open, and press Enter."""
        assert isinstance(self.front(), QFileDialog)
        self.write(str(path))
        self.press("Return")
        assert not isinstance(self.front(), QFileDialog), "the file dialog is still open"

    def export(self, kind: str, path: Path) -> None:
        """Ask for an export, choose a kind by its name (“sheet.pdf”), and write it to ``path``."""
        self.press("Ctrl+E")
        kinds = self.find("export_kinds")
        assert isinstance(kinds, QListWidget)
        item = kinds.item([row.key for row in FORMATS].index(kind))
        kinds.scrollToItem(item)
        self.click_at(kinds.viewport(), kinds.visualItemRect(item).center())
        self.click("export_save")
        self.answer_file(path)

    # What takes a moment.

    @property
    def idle(self) -> bool:
        """True when everything asked for was done and shown."""
        desk = self.running.desk
        return desk.tasks.idle and desk.review.idle and not desk.imports.running

    def settle(self) -> None:
        """Wait until everything asked for was done and is shown."""
        self.breathe()
        self.wait(lambda: self.idle, "the work to be done")
        self.breathe()
        if self.front() is self.window and not self.window.isActiveWindow():
            self.window.activateWindow()  # what a window manager does when a menu or a list of proposals has closed
            self.breathe()

    def wait(self, condition: Callable[[], bool], what: str = "something") -> None:
        """Let the program go on until ``condition`` holds."""
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, f"waited in vain for {what}"
            pause(5)

    def breathe(self) -> None:
        """Let everything that is due now happen."""
        pause(0)
        self.application.processEvents()

    def leave(self) -> None:
        """Close the window by hand and end what runs beside it; raise what went wrong meanwhile."""
        self.window.close()
        self.settle()
        self.running.close()
        self.settings.sync()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        forget_languages(self.application)


def pause(milliseconds: int) -> None:
    """Let the program go on for so long. (``QTest.qWait`` would keep Python's lock from the threads that work.)"""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def forget_languages(application: QApplication) -> None:
    """Let the interface speak the language of its sources again."""
    for child in application.findChildren(QTranslator):
        application.removeTranslator(child)
        child.deleteLater()
    QLocale.setDefault(QLocale.c())
