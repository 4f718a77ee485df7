"""Recoupements made by hand, as the comparison would make them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QMainWindow

from recoupe.facts.crosscheck.table import Cell, CellPair, Column, Row, Table
from recoupe.facts.verdict import Verdict
from recoupe_db.records import Kind, MentionState, Reading

A, B, C = 1, 2, 3
COLUMNS = (
    Column(A, "Le pont fermé", "L’Agence", date(2025, 3, 4)),
    Column(B, "Trois mois sans pont", "Le Courrier", date(2025, 3, 5)),
    Column(C, "Le pont, vu d’en face", "", None),
)


def euros(value, **more):
    return Reading(Kind.MONEY, value, unit="EUR", **more)


def cell(mention, article, printed, reading, standing=Verdict.AGREE, **more):
    before = "Le chantier coûtera "
    given = {"state": MentionState.PENDING, "copy_of": None} | more
    sentence = f"{before}{printed}, dit la mairie."
    start = 100 * mention + len(before)
    return Cell(
        article, mention, start, start + len(printed), printed, reading, sentence, 100 * mention, given["state"],
        standing, given["copy_of"],
    )  # fmt: skip


def row(key, verdict, *cells, subject="Le pont", attribute="coût", pairs=(), **more):
    reading = cells[0].reading
    more = {"independent": len({cell.article for cell in cells})} | more
    return Row(key, subject, attribute, reading.kind, reading, verdict, tuple(cells), tuple(pairs), **more)


def contradiction():
    one = cell(11, A, "2018", Reading(Kind.DATE, "2018"))
    other = cell(12, B, "2019", Reading(Kind.DATE, "2019"), Verdict.CONTRADICT)
    pair = CellPair(11, 12, Verdict.CONTRADICT)
    return row(11, Verdict.CONTRADICT, one, other, attribute="ouverture", pairs=[pair], entities=("Région",))


def rounding():
    one = cell(21, A, "12,4 millions d’euros", euros("12400000"), state=MentionState.ACCEPTED)
    other = cell(22, B, "12 millions d’euros", euros("12000000"), Verdict.ROUNDED)
    third = cell(23, C, "12,4 millions d’euros", euros("12400000"), copy_of=A)
    pairs = [
        CellPair(21, 22, Verdict.ROUNDED),
        CellPair(21, 23, Verdict.AGREE),
        CellPair(22, 23, Verdict.ROUNDED),
    ]
    return row(21, Verdict.ROUNDED, one, other, third, pairs=pairs, independent=2, entities=("Le pont",))


def agreement():
    cells = cell(31, A, "340 mètres", metres("340")), cell(32, C, "340 m", metres("340"))
    return row(31, Verdict.AGREE, *cells, attribute="longueur", pairs=[CellPair(31, 32, Verdict.AGREE)])


def single():
    return row(41, Verdict.SINGLE, cell(41, B, "7 %", Reading(Kind.PERCENT, "7", unit="%")), subject="Œuvre")


def metres(value):
    return Reading(Kind.QUANTITY, value, unit="m")


@pytest.fixture
def table():
    return Table(1, COLUMNS, (contradiction(), rounding(), agreement(), single()))


@pytest.fixture
def show(qtbot):
    """Return a way to show a widget in an active window of the usual size."""
    windows = []  # Qt's own objects live as long as the window that Python holds

    def show(widget, width=1280, height=720):
        window = QMainWindow()
        windows.append(window)
        window.setCentralWidget(widget)
        window.resize(width, height)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return widget

    return show
