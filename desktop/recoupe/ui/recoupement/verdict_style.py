"""The sign, the word and the colour of every way in which articles stand to each other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from recoupe.facts.crosscheck.table import RowVerdict, Standing
from recoupe.ui.kit.theme import Theme
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records import Kind, Label

SILENT = "·"
CONFIRMED = "✓"
STANDING_SIGNS = {
    Standing.AGREE: "=",
    Standing.ROUNDED: "≈",
    Standing.CONVERTED: "⇄",
    Standing.CONTRADICT: "≠",
}
VERDICT_SIGNS = {
    RowVerdict.CONTRADICT: "≠",
    RowVerdict.CONVERTED: "⇄",
    RowVerdict.ROUNDED: "≈",
    RowVerdict.AGREE: "=",
    RowVerdict.SINGLE: "1",
}
_STANDINGS = {
    Standing.AGREE: QT_TRANSLATE_NOOP("Standing", "same value"),
    Standing.ROUNDED: QT_TRANSLATE_NOOP("Standing", "rounded"),
    Standing.CONVERTED: QT_TRANSLATE_NOOP("Standing", "converted"),
    Standing.CONTRADICT: QT_TRANSLATE_NOOP("Standing", "contradicts"),
}
_VERDICTS = {
    RowVerdict.CONTRADICT: QT_TRANSLATE_NOOP("RowVerdict", "Contradiction"),
    RowVerdict.CONVERTED: QT_TRANSLATE_NOOP("RowVerdict", "Converted"),
    RowVerdict.ROUNDED: QT_TRANSLATE_NOOP("RowVerdict", "Rounded"),
    RowVerdict.AGREE: QT_TRANSLATE_NOOP("RowVerdict", "Agreement"),
    RowVerdict.SINGLE: QT_TRANSLATE_NOOP("RowVerdict", "Printed once"),
}
_OF_VERDICT = {
    RowVerdict.CONTRADICT: Standing.CONTRADICT,
    RowVerdict.CONVERTED: Standing.CONVERTED,
    RowVerdict.ROUNDED: Standing.ROUNDED,
    RowVerdict.AGREE: Standing.AGREE,
}


def standing(value: Standing) -> str:
    """Return how a printed value stands, in a word or two."""
    return QCoreApplication.translate("Standing", _STANDINGS[value])


def verdict(value: RowVerdict) -> str:
    """Return what a row comes to, in a word or two."""
    return QCoreApplication.translate("RowVerdict", _VERDICTS[value])


def ink(theme: Theme, value: Standing | RowVerdict | None) -> str:
    """Return the colour of a standing or a verdict as text on the page; None is silent."""
    if isinstance(value, RowVerdict):
        value = _OF_VERDICT.get(value)
    match value:
        case Standing.AGREE:
            return theme.good
        case Standing.ROUNDED:
            return theme.tint(Kind.MONEY.value).ink
        case Standing.CONVERTED:
            return theme.tint(Label.PER.value).ink
        case Standing.CONTRADICT:
            return theme.warning
        case None:
            return theme.quiet


def fill(theme: Theme, value: Standing | RowVerdict | None) -> QColor:
    """Return the colour that lies behind a cell: strong for a contradiction, faint for what is in order."""
    colour = QColor(ink(theme, value))
    strong = value in {Standing.CONTRADICT, RowVerdict.CONTRADICT}
    colour.setAlphaF(0.0 if value is None else STRONG if strong else FAINT)
    return colour


STRONG = 0.14
FAINT = 0.06
"""How much of a colour shows through the page, by day and by night; the words above stay readable (tested)."""
