"""The labels of a dossier, changed in the real window: names, keys, colours and lists follow at once."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import DARK, LIGHT, contrast, tint_of
from recoupe.ui.labels.attribute_lines import attributes_from_lines, attributes_in_lines
from recoupe.ui.labels.dialog import LabelsDialog
from recoupe_db.records import Kind, Label
from recoupe_db.records.schemes import HOUSE, Attribute, Scheme


@pytest.fixture(autouse=True)
def house_labels():
    yield
    wording.call_labels_by(HOUSE)


class Chooser:
    """Somebody in the window of labels."""

    def __init__(self, person):
        self.person, self.window = person, person.running.window
        self.window.actions_["labels"].trigger()
        person.settle()
        self.dialog = self.window.findChild(LabelsDialog)
        person.wait(lambda: self.part(QListWidget, "labels_list").count() > 0, "the labels")

    def part(self, kind, name):
        return self.dialog.findChild(kind, name)

    def choose(self, title):
        rows = self.part(QListWidget, "labels_list")
        (item,) = [entry for row in range(rows.count()) if (entry := rows.item(row)).text().split("  (")[0] == title]
        rows.setCurrentItem(item)

    def write(self, name, words):
        field = self.part(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)

    def pick(self, name, data):
        box = self.part(QComboBox, name)
        box.setCurrentIndex(box.findData(data))
        box.activated.emit(box.currentIndex())

    def merge_into(self, title):
        menu = self.dialog._merge_menu
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == title).trigger()

    def done(self):
        buttons = self.part(QDialogButtonBox, "")
        QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
        self.person.wait(lambda: not self.window.findChildren(LabelsDialog), "the window to close")
        self.person.settle()


def titles(person):
    return [action.text() for action in person.running.window.actions_.by_tag.values()]


def picture(widget, name):
    """Keep a picture for somebody who wants to look."""
    if folder := os.environ.get("RECOUPE_PICTURES"):
        widget.grab().save(f"{folder}/{name}.png")


def test_a_label_of_ones_own_is_named_coloured_keyed_given_and_seen_everywhere(person):
    chooser = Chooser(person)
    QTest.mouseClick(chooser.part(QPushButton, "label_add"), Qt.MouseButton.LeftButton)
    chooser.write("label_french", "Fonction")
    chooser.write("label_english", "Function")
    chooser.write("label_name", "func")
    key = chooser.part(QComboBox, "label_key").itemData(1)
    chooser.pick("label_key", key)
    attributes = chooser.part(QPlainTextEdit, "label_attributes")
    attributes.setFocus()
    QTest.keyClicks(attributes, "rank: minister, deputy")
    picture(chooser.dialog, "labels-dialog")
    chooser.done()
    assert "Function" in titles(person)
    musk = next(mention for mention in person.running.desk.review.mentions if mention.surface == "Elon Musk")
    person.running.desk.review.select(musk.id)
    person.press(key)
    person.settle()
    musk = person.running.desk.review.mention(musk.id)
    assert musk.label == Label("LABEL1")
    person.running.desk.review.select(musk.id)
    rank = person.running.window.mention.findChild(QComboBox, "attribute_rank")
    rank.setCurrentIndex(rank.findData("deputy"))
    rank.activated.emit(rank.currentIndex())
    person.settle()
    assert person.running.desk.review.mention(musk.id).attributes == (("rank", "deputy"),)
    picture(person.running.window, "labels-window")
    assert wording.code(musk.label) == "func"


def test_merging_two_labels_shows_at_once_and_undo_parts_them_again(person):
    chooser = Chooser(person)
    chooser.choose("Organisation")
    chooser.merge_into("Person")
    chooser.done()
    labels = {mention.surface: mention.label for mention in person.running.desk.review.mentions}
    assert labels["OpenAI"] == Label.PER
    assert "Organisation" not in titles(person)
    person.running.desk.review.undo()
    person.settle()
    person.wait(lambda: "Organisation" in titles(person), "the label to be back")
    person.settle()
    labels = {mention.surface: mention.label for mention in person.running.desk.review.mentions}
    assert labels["OpenAI"] == Label.ORG


def test_a_ready_scheme_gives_one_label_to_all_amounts(person):
    chooser = Chooser(person)
    chooser.dialog._ready.menu().actions()[2].trigger()
    chooser.done()
    assert titles(person) == ["Person", "Place", "Organisation", "Function", "Production", "Event", "Amount", "Time"]
    money = next(mention for mention in person.running.desk.review.mentions if mention.label is Kind.MONEY)
    assert (wording.tag(money.label), wording.code(money.label)) == ("Amount", "amount")
    picture(person.running.window, "quaero-window")
    person.running.desk.review.select(money.id)
    person.press("7")
    person.settle()
    assert person.running.desk.review.mention(money.id).label is Kind.MONEY  # an amount it was, and what it says


def test_labels_that_cannot_stand_together_are_told_and_not_kept(person):
    chooser = Chooser(person)
    chooser.choose("Place")
    chooser.write("label_name", "per")
    ok = chooser.part(QDialogButtonBox, "").button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    assert "two labels are called “per”" in chooser.dialog._told.text()
    chooser.write("label_name", "LIEU")
    assert ok.isEnabled()
    chooser.dialog.reject()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#ffff00", "#7f5ab6", "#0000ff"])
def test_whatever_colour_is_chosen_a_label_can_be_read(theme, colour):
    tint = tint_of(colour, theme)
    assert contrast(tint.ink, theme.page) >= 4.5
    assert contrast(tint.badge_ink, tint.badge) >= 4.5
    assert contrast(tint.line, theme.page) >= 3


def test_attributes_are_written_a_line_each():
    said = attributes_from_lines("role: victim, witness ,victim\n\nage group: child\nunfinished", HOUSE)
    assert said == (
        Attribute("role", ("victim", "witness")),
        Attribute("age group", ("child",)),
        Attribute("unfinished", ()),
    )
    assert attributes_in_lines(said[:2], HOUSE) == "role: victim, witness\nage group: child"


def test_relations_are_written_with_an_arrow_and_the_names_of_labels():
    named = Scheme(tuple(replace(label, name="SOCIETE") if label.key == "ORG" else label for label in HOUSE.labels))
    said = attributes_from_lines("employer: → societe, LOC\nof: -> money\nlost: → x", named)
    assert [(attribute.name, attribute.to) for attribute in said] == [
        ("employer", ("ORG", "LOC")),
        ("of", ("money",)),
        ("lost", ("x",)),
    ]
    assert attributes_in_lines(said, named) == "employer: → SOCIETE, LOC\nof: → money\nlost: → x"
