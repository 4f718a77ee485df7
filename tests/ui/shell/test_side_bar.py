"""The side bar: the screens with what waits on them, in words where there is room and below drawings where not."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from recoupe.ui.kit.icons import pixmap
from recoupe.ui.kit.theme import LIGHT
from recoupe.ui.library.dossier_box import DossierBox
from recoupe.ui.shell.side_bar import NARROW, WIDE, DossierHead


def tab(person, name):
    tabs = person.window.side.tabs
    return next(place for place in range(tabs.count()) if tabs.tabText(place) == name)


def go(person, name):
    tabs = person.window.side.tabs
    rect = tabs.tabRect(tab(person, name))
    rect.setTop(rect.bottom() - 20)  # the first of a group has the title of the group above it
    person.click_at(tabs, rect.center())


def test_a_click_goes_to_a_screen_and_a_key_marks_it(person):
    go(person, "Grid")
    assert person.window.screens.shown is person.window.recoupement
    assert person.window.actions_["show_recoupement"].isChecked()
    person.press("F4")
    assert person.window.side.tabs.currentIndex() == tab(person, "Annotation")
    go(person, "Sheet")
    assert person.window.screens.shown is person.window.sheet


def test_the_screens_are_page_tabs_to_a_screen_reader(person):
    tabs = QAccessible.queryAccessibleInterface(person.window.side.tabs)
    interfaces = [tabs.child(place) for place in range(tabs.childCount())]
    told = [
        interface.text(QAccessible.Text.Name)
        for interface in interfaces
        if interface.role() is QAccessible.Role.PageTab
    ]
    assert {"To settle", "My draft", "Articles", "Grid", "Sheet", "Annotation"} == set(told)


def test_queue_names_and_differences_are_tabs_of_one_screen(person):
    side, head = person.window.side.tabs, person.window.annotation
    assert not head.isVisible()
    go(person, "Annotation")
    assert head.isVisible()
    assert [head.tabs.tabText(place) for place in range(3)] == ["Queue  5", "Names", "Differences"]
    person.click_at(head.tabs, head.tabs.tabRect(1).center())
    assert person.window.screens.shown is person.window.surfaces
    assert person.window.actions_["show_surfaces"].isChecked()
    assert head.tabs.tabText(1) == "Names  3"
    person.press("F6")
    assert (head.tabs.currentIndex(), side.currentIndex()) == (2, tab(person, "Annotation"))
    go(person, "Annotation")  # where one is already
    assert person.window.screens.shown is person.window.adjudication
    go(person, "Grid")
    assert not head.isVisible()


def test_the_tabs_of_annotation_are_page_tabs_whose_names_stay_when_counts_change(person):
    go(person, "Annotation")
    tabs = QAccessible.queryAccessibleInterface(person.window.annotation.tabs)
    told = [tabs.child(place) for place in range(3)]
    assert [interface.role() for interface in told] == [QAccessible.Role.PageTab] * 3
    assert [interface.text(QAccessible.Text.Name) for interface in told] == ["Queue", "Names", "Differences"]


def test_what_waits_is_told_to_a_screen_reader(person):
    tabs = QAccessible.queryAccessibleInterface(person.window.side.tabs)

    def described(name):
        return tabs.child(tab(person, name)).text(QAccessible.Text.Description)

    assert described("Articles") == "Articles (F2) · 0/3"
    assert described("Annotation") == "Annotation (F4) · 5"
    assert described("Sheet") == "Sheet (F9)"
    person.press("A")
    assert described("Annotation") == "Annotation (F4) · 4"


def test_what_waits_stands_beside_its_screen(person):
    counts = {entry.action.objectName(): entry.count for entry in person.window.side.tabs._entries}
    assert counts["show_review"] == "0/3"
    assert counts["show_overview"] == "5"
    person.press("A")
    counts = {entry.action.objectName(): entry.count for entry in person.window.side.tabs._entries}
    assert counts["show_overview"] == "4"


def test_words_stand_below_the_drawings_in_a_narrow_window_or_when_somebody_folds_it(person):
    side = person.window.side
    person.window.resize(1280, 720)
    person.settle()
    assert (side.width(), side.narrow) == (NARROW, True)
    assert person.window.shelf._dossiers.isVisible()
    person.window.resize(1440, 900)
    person.settle()
    assert (side.width(), side.narrow) == (WIDE, False)
    assert not person.window.shelf._dossiers.isVisible()  # the dossier is named above the screens
    person.press("Ctrl+B")
    assert side.narrow
    person.press("Ctrl+B")
    assert not side.narrow


def test_the_dossier_and_the_reviewer_are_named(person):
    person.window.resize(1440, 900)
    person.settle()
    side = person.window.side
    assert side.head.accessibleName() == "Dossier: Rachat"
    assert side.reviewer.accessibleName() == "Reviewer: Camille Noël"
    assert side.head._told == "3 articles, 0 read"
    assert side.head.accessibleDescription() == "3 articles\n0 read\n5 to review"
    person.press("Shift+T")
    assert side.head._told == "3 articles, 1 read"
    side.head._fill()
    assert side.head._menu.actions()[0].text() == "Rachat"
    assert side.head._menu.actions()[0].isChecked()


def test_every_screen_has_its_drawing(person):
    for entry in person.window.side.tabs._entries:
        drawn = pixmap(entry.drawing, "#3e4ec8", 18, 2.0)
        assert (drawn.width(), drawn.devicePixelRatio()) == (36, 2.0)
        assert drawn.toImage().pixelColor(0, 0).alpha() == 0


def test_what_was_verified_before_stands_over_the_article_and_a_click_goes_there(person):
    pane = person.window.reading
    figure = next(mention for mention in person.running.desk.review.mentions if mention.is_figure)
    pane.recall([("≠ already verified on 12 March: 90", figure.start)])
    assert person.sees("≠ already verified on 12 March: 90")
    person.click("recalled")
    assert person.mention == figure
    pane.recall([])
    assert not [child for child in pane.findChildren(QLabel) if "verified" in child.text() and child.isVisible()]
    assert not person.sees("already verified")


def test_that_there_is_no_dossier_is_said_only_when_the_library_was_read(qapp):
    head, choice = DossierHead([], LIGHT), DossierBox()
    assert (head.accessibleName(), head.toolTip(), choice.placeholderText()) == ("Dossier", "", "")
    head.show_dossier("", "", ["Rachat"])  # listed, and not yet open
    assert head.toolTip() == ""
    head.show_dossier("", "", [])
    choice.show_dossiers([])
    assert (head.toolTip(), choice.placeholderText()) == ("No dossier yet", "No dossier yet")
