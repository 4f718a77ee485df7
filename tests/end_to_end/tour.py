"""A walk through everything that the desk can show, one screen, list or dialog after the other, by mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QTabBar, QTabWidget, QWidget
from tests.end_to_end.desk import Person

Stop = tuple[str, QWidget]
BY_KEY = (("?", "keys"), ("Ctrl+F", "find"), ("Alt+Return", "article"))
LISTS = (
    ("Ctrl+Shift+L", "highlights"),
    ("Ctrl+L", "facts"),
    ("Ctrl+J", "names"),
    ("G", "guidelines"),
    ("Ctrl+H", "history"),
)
PASTED = "Un titre bref\n\nUn article que quelqu’un a copié ailleurs, et qui n’est pas encore dans le dossier."


def tour(empty: Path, filled: Path, language: str) -> Iterator[Stop]:
    """Yield the name of each stop and what is to be looked at there.

    ``empty`` is a library without a dossier; ``filled`` has one whose first article begins with a figure or a name.
    """
    person = Person(empty, empty.with_suffix(".ini"), language=language)
    yield "welcome", person.window
    person.leave()
    person = Person(filled, filled.with_suffix(".ini"), language=language)
    for part in (reading, lists, dialogs, bringing, recoupement):
        yield from part(person)
    person.press("F4")
    yield "overview", person.window
    person.press("F2")
    person.leave()


def reading(person: Person) -> Iterator[Stop]:
    """Go from highlight to highlight, and through what is asked about one."""
    person.press("J", "M")
    yield "reading", person.window
    person.write("beaucoup trop")
    yield "value", person.window
    person.press("Tab")
    person.click_on(person.mention)
    person.press("D", "T")
    yield "notice", person.window
    person.press("F")
    yield "fact form", person.window
    person.press("Return")
    person.click("fact_verify")
    yield "judgement of a fact", person.window
    person.press("Escape")
    name = next(mention for mention in person.running.desk.review.mentions if not mention.is_figure)
    person.click_on(name)
    yield "name", person.window
    person.press("I")
    yield "page of a name", person.window
    person.press("Escape")


def lists(person: Person) -> Iterator[Stop]:
    """Look at each list beside the article."""
    for key, name in LISTS:
        person.press(key)
        yield name, person.window
        person.window.reading.view.setFocus()
    person.press("Ctrl+Shift+F")
    yield "search", person.window
    person.press("Escape")
    person.window.reading.view.setFocus()


def dialogs(person: Person) -> Iterator[Stop]:
    """Open each dialog and what lies over the desk, and close it again."""
    for key, name in BY_KEY:
        person.press(key)
        yield name, person.front()
        person.press("Escape")
    person.press("Ctrl+K")
    yield "palette", person.find("palette")
    person.press("Escape", "E")
    yield "identical", person.front()
    person.click("alike_dossier")
    yield "identical everywhere", person.front()
    person.press("Escape", "Ctrl+,")
    yield from pages(person, "settings", "settings_pages")
    person.press("Escape")
    ask(person, "report")
    yield "report", person.front()
    person.press("Escape", "Ctrl+E")
    kinds = person.find("export_kinds")
    for row in range(kinds.count()):
        kinds.setCurrentRow(row)
        person.settle()
        yield f"export {row}", person.front()
    person.press("Escape", "Ctrl+N")
    yield "new dossier", person.front()
    person.press("Escape")


def bringing(person: Person) -> Iterator[Stop]:
    """Paste a text, then import a file that cannot be read, and read what came of it."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(PASTED)
    person.press("Ctrl+Shift+V")
    yield "pasted article", person.front()
    person.press("Escape")
    nothing = Path(person.running._store.place).with_name("rien.txt")
    nothing.write_text("", encoding="utf-8")
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(nothing))])
    clipboard.setMimeData(copied)
    person.press("Ctrl+Shift+V", "Return")
    yield "refused", person.window
    ask(person, "import_report")
    yield "import report", person.front()
    person.press("Escape")
    clipboard.clear()


def recoupement(person: Person) -> Iterator[Stop]:
    """Compare the articles, and look at what can be done with a row."""
    person.press("F5")
    person.wait(person.window.recoupement.table.isVisible, "the comparison")
    yield from pages(person, "recoupement", "recoupement_tabs")
    person.window.recoupement.focus_table()
    for keys, name in ((("F",), "fact of a row"), (("Escape", "V"), "judgement")):
        person.press(*keys)
        yield name, person.front()
    person.press("Escape")
    ask(person, "exchange_rates")
    yield "rates of exchange", person.front()
    person.press("Escape")


def pages(person: Person, name: str, tabs: str) -> Iterator[Stop]:
    """Turn over the pages of a part of the desk."""
    widget = person.find(tabs)
    assert isinstance(widget, QTabWidget)
    bar: QTabBar = widget.tabBar()
    for page in range(bar.count()):
        person.click_at(bar, bar.tabRect(page).center())
        yield f"{name}: {bar.tabText(page)}", person.front()


def ask(person: Person, name: str) -> None:
    """Choose a command in the menu that it stands in."""
    wanted = person.window.actions_[name]
    for title in person.window.menuBar().actions():
        menu = title.menu()
        if isinstance(menu, QMenu) and wanted in menu.actions():
            person.choose(title.text().replace("&", ""), name)
            return
    raise AssertionError(f"{name} stands in no menu")
