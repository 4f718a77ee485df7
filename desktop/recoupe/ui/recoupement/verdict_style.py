"""The sign, the word and the colour of every way in which articles stand to each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from recoupe.facts.crosscheck.table import Row
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit.theme import Theme
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records import Label

SILENT = "·"
CONFIRMED = "✓"
UPDATED = "↻"


@dataclass(frozen=True, slots=True)
class VerdictStyle:
    """How a verdict is told: its sign, what a row comes to, how a printed value stands, and its colour.

    Nothing stands beside what one source alone prints.
    """

    sign: str
    title: str
    standing: str
    ink: Callable[[Theme], str]


_STYLES: Mapping[Verdict, VerdictStyle] = {
    Verdict.CONTRADICT: VerdictStyle(
        "≠",
        QT_TRANSLATE_NOOP("RowVerdict", "Contradicts"),
        QT_TRANSLATE_NOOP("Standing", "contradicts"),
        lambda theme: theme.warning,
    ),
    Verdict.CONVERTED: VerdictStyle(
        "⇄",
        QT_TRANSLATE_NOOP("RowVerdict", "Converted"),
        QT_TRANSLATE_NOOP("Standing", "converted"),
        lambda theme: theme.tint(Label.PER.value).ink,
    ),
    Verdict.ROUNDED: VerdictStyle(
        "≈",
        QT_TRANSLATE_NOOP("RowVerdict", "Rounded"),
        QT_TRANSLATE_NOOP("Standing", "rounded"),
        lambda theme: theme.rounded,
    ),
    Verdict.AGREE: VerdictStyle(
        "=",
        QT_TRANSLATE_NOOP("RowVerdict", "Agrees"),
        QT_TRANSLATE_NOOP("Standing", "agrees"),
        lambda theme: theme.good,
    ),
    Verdict.SINGLE: VerdictStyle(
        "1",
        QT_TRANSLATE_NOOP("RowVerdict", "One source only"),
        "",
        lambda theme: theme.quiet,
    ),
}
SIGNS: Mapping[Verdict, str] = {verdict: style.sign for verdict, style in _STYLES.items()}


def standing(value: Verdict) -> str:
    """Return how a printed value stands, in a word or two."""
    return QCoreApplication.translate("Standing", _STYLES[value].standing)


def verdict(value: Verdict) -> str:
    """Return what a row comes to, in a word or two."""
    return QCoreApplication.translate("RowVerdict", _STYLES[value].title)


def row_words(row: Row) -> tuple[str, str]:
    """Return the sign of a row and what it comes to, in a word or two; what only became newer has its own."""
    if row.updated and row.verdict is Verdict.CONTRADICT:
        return UPDATED, QCoreApplication.translate("RowVerdict", QT_TRANSLATE_NOOP("RowVerdict", "Updated"))
    return SIGNS[row.verdict], verdict(row.verdict)


def of_row(row: Row) -> Verdict:
    """Return the verdict whose colours a row has: what only became newer is no contradiction."""
    return softened(row, row.verdict)


def softened(row: Row, value: Verdict) -> Verdict:
    """Return the verdict whose colours a statement of ``row`` has."""
    return Verdict.CONVERTED if row.updated and value is Verdict.CONTRADICT else value


def ink(theme: Theme, value: Verdict | None) -> str:
    """Return the colour of a standing or a verdict as text on the page; None is silent."""
    return theme.quiet if value is None else _STYLES[value].ink(theme)


def fill(theme: Theme, value: Verdict | None) -> QColor:
    """Return the colour that lies behind a cell: strong for a contradiction, faint for what is in order."""
    colour = QColor(ink(theme, value))
    strong = value is Verdict.CONTRADICT
    colour.setAlphaF(0.0 if value is None else STRONG if strong else FAINT)
    return colour


STRONG = 0.14
FAINT = 0.06
"""How much of a colour shows through the page, by day and by night; the words above stay readable (tested)."""
