"""How smoothly the recoupement scrolls with 40 articles and 400 facts, against a bare QTableView of the same size.

So do a hundred cards to be settled, against a bare QListView. Run by hand:
``QT_QPA_PLATFORM=offscreen python tests/benchmarks/recoupement_table.py``. Times are milliseconds of the processor from
the call until everything is painted: median and slowest, and how many took longer than a frame at 60 Hz (16.7 ms).
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QTableView, QWidget

from recoupe.facts.crosscheck.table import Cell, CellPair, Column, Row, Table
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.desk_style import dress
from recoupe.ui.kit.theme import LIGHT
from recoupe.ui.recoupement.cards import CardList
from recoupe.ui.recoupement.row_filter import RowFilter, RowTextCache, chosen
from recoupe.ui.recoupement.sentences_panel import SentencesPanel
from recoupe.ui.recoupement.table import RecoupementTable
from recoupe_db.records import ArticleId, DossierId, Kind, MentionId, MentionState, Reading

ARTICLES, FACTS, CARDS = 40, 400, 100
FRAME = 1000 / 60
STEPS = 120
SIZE = (1280, 420)


def main() -> None:
    application = QApplication(sys.argv)
    dress(application, LIGHT)
    table = made()
    ours, bare = RecoupementTable(LIGHT), QTableView()
    models = [items(bare) for _ in range(5)]
    for view in (ours, bare):
        ready(application, view)
    opened = [timed(application, lambda: ours.show_rows(table, table.rows, current=None)) for _ in range(5)]
    plain = [timed(application, lambda model=model: bare.setModel(model)) for model in models]
    print(f"{'':26}{'recoupement':>32}{'bare':>32}{'ratio':>8}")
    report("show all rows", opened, plain)
    for name, bar in (("scroll down", "verticalScrollBar"), ("scroll sideways", "horizontalScrollBar")):
        report(name, *(scrolled(application, view, bar) for view in (ours, bare)))
    report("arrow down", *(pressed(application, view) for view in (ours, bare)))
    cards, listed = CardList(LIGHT), QListView()
    for view in (cards, listed):
        ready(application, view)
    cards.show_rows(table.rows[:CARDS], table.columns, current=None)
    listed.setModel(lines(listed))
    report("scroll cards", *(scrolled(application, view, "verticalScrollBar") for view in (cards, listed)))
    report("arrow down cards", *(pressed(application, view) for view in (cards, listed)))
    said, letters = RowTextCache(), ("1", "12", "12,", "12,3")
    filtered = [timed(application, lambda words=words: find(ours, table, words, said)) for words in letters]
    report("find words", filtered)
    sentences = SentencesPanel(LIGHT, Actions(application))
    sentences.resize(*SIZE)
    sentences.show()
    rows = [row for row in table.rows if len(row.cells) > 5][:20]
    report(
        "sentences of another row", [timed(application, lambda row=row: show(sentences, table, row)) for row in rows]
    )


def find(view: RecoupementTable, table: Table, words: str, said: RowTextCache) -> None:
    view.show_rows(table, chosen(table.rows, RowFilter(words=words), said), current=None)


def show(sentences: SentencesPanel, table: Table, row: Row) -> None:
    sentences.show_row(row, table.columns, figure=row.cells[0].mention, texts={}, rates={})


def made() -> Table:
    """Return a table in which every third cell is silent."""
    chance = random.Random(7)  # noqa: S311 - any numbers will do
    start = date(2025, 2, 1)
    columns = tuple(
        Column(ArticleId(number), f"Titre {number}", f"Journal {number}", start + timedelta(days=number))
        for number in range(1, ARTICLES + 1)
    )
    return Table(DossierId(1), columns, tuple(row(chance, number, columns) for number in range(FACTS)))


def row(chance: random.Random, number: int, columns: tuple[Column, ...]) -> Row:
    reading = Reading(Kind.MONEY, str(chance.randrange(10**6, 10**9)), unit="EUR")
    cells = tuple(cell(chance, number, column, reading) for column in columns if chance.random() > 1 / 3)
    pairs = tuple(CellPair(cells[0].mention, cell.mention, cell.standing) for cell in cells[1:])
    verdict = chance.choice(list(Verdict)[:-1])
    key = cells[0].mention
    return Row(key, f"Sujet {number}", "montant", Kind.MONEY, reading, verdict, cells, pairs, len(cells) - 1)


def cell(chance: random.Random, number: int, column: Column, reading: Reading) -> Cell:
    printed = f"{chance.randrange(1, 999)},{chance.randrange(1, 9)} millions d’euros"
    sentence = f"Le projet numéro {number} coûtera {printed}, selon la mairie et les habitants qui l’attendent."
    start = sentence.index(printed)
    standing = chance.choice(list(Verdict))
    state = chance.choice([MentionState.PENDING, MentionState.ACCEPTED])
    mention = MentionId(number * ARTICLES + column.article)
    return Cell(
        column.article, mention, start, start + len(printed), printed, reading, sentence, 0, state, standing
    )  # fmt: skip


def items(view: QTableView) -> QStandardItemModel:
    """Return a model of the same size, with the same number of letters."""
    model = QStandardItemModel(view)
    for number in range(FACTS):
        model.appendRow([QStandardItem(f"= {number},4 millions d’euros") for _ in range(ARTICLES)])
    model.setVerticalHeaderLabels([f"Sujet {number} – montant" for number in range(FACTS)])
    return model


def lines(view: QListView) -> QStandardItemModel:
    """Return as many items as there are cards, of the height of a card, with as many letters."""
    model = QStandardItemModel(view)
    for number in range(CARDS):
        item = QStandardItem(f"Sujet {number} – montant : 12,4 millions d’euros dans 14 sources, 12 millions dans 2")
        item.setSizeHint(QSize(200, 108))
        model.appendRow(item)
    return model


def scrolled(application: QApplication, view: QAbstractItemView, bar: str) -> list[float]:
    ready(application, view)
    slider = getattr(view, bar)()
    times: list[float] = []
    for step in range(STEPS):
        slider_to = slider.maximum() * step // STEPS
        times.append(timed(application, lambda to=slider_to: slider.setValue(to), view.viewport()))
    return times


def pressed(application: QApplication, view: QAbstractItemView) -> list[float]:
    ready(application, view)
    view.setCurrentIndex(view.model().index(0, 0))
    view.setFocus()
    return [timed(application, lambda: QTest.keyClick(view, Qt.Key.Key_Down), view.viewport()) for _ in range(STEPS)]


def ready(application: QApplication, view: QAbstractItemView) -> None:
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.resize(*SIZE)
    view.show()
    application.processEvents()


def timed(application: QApplication, do: Callable[[], object], painted: QWidget | None = None) -> float:
    start = time.process_time()
    do()
    if painted is not None:
        painted.update()
    application.processEvents()
    return (time.process_time() - start) * 1000


def report(name: str, ours: list[float], bare: list[float] | None = None) -> None:
    def said(times: list[float]) -> str:
        return f"{statistics.median(times):9.1f} (max {max(times):5.1f}, {sum(took > FRAME for took in times)} late)"

    ratio = f"{statistics.median(ours) / statistics.median(bare):7.1f}x" if bare else ""
    print(f"{name:26}{said(ours):>32}{said(bare) if bare else '':>32}{ratio:>8}")


if __name__ == "__main__":
    main()
