"""Measure the list of a large dossier, in one run: listed, searched as one types, shown, changed, and filled.

Run by hand: ``python tests/benchmarks/article_list.py [FOLDER]``. Each figure is a median in milliseconds, and its
ratio to reading the same rows with sqlite3 alone.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from library import ARTICLES, fill, milliseconds
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QListView

from recoupe.services.library import LibraryService
from recoupe.services.search import SearchService
from recoupe.ui.library.article_filter import ArticleFilter, SortOrder
from recoupe.ui.library.article_list_model import ArticleItemModel
from recoupe_db.records import ArticleLine
from recoupe_db.store import Store

TYPED = ("m", "musk", "elon mu", "9999", "“verse 97”", "œuvre")


class Shelf(QObject):
    """What the rows ask of the model of the shelf."""

    snippets_changed = Signal(list)
    current = None
    dossiers = ()


def raw(path: Path) -> Callable[[], object]:
    """Return the least that reads what a list shows, counts included."""
    file = sqlite3.connect(path)
    lines = "SELECT id, title, source, published, state FROM article"
    counts = "SELECT article, count(*), sum(state = 'pending') FROM mention GROUP BY article"
    return lambda: (file.execute(lines).fetchall(), file.execute(counts).fetchall())


def show(lines: list[ArticleLine]) -> None:
    """Measure the rows under a real view."""
    application = QApplication.instance() or QApplication([])
    shelf, view = Shelf(), QListView()
    rows = ArticleItemModel(shelf, shelf)
    view.setUniformItemSizes(True)
    view.setModel(rows)
    view.show()
    print(f"show {len(lines)} rows      {milliseconds(lambda: rows.replace(lines)):9.1f} ms")
    turned = ArticleFilter(order=SortOrder.TITLE, descending=True)
    print(f"sort them               {milliseconds(lambda: rows.replace(turned.of(lines)), 5):9.1f} ms")
    one = [*lines[:-1]]
    rows.replace(one)
    print(f"one article arrives     {milliseconds(lambda: (rows.replace(lines), rows.replace(one)), 5) / 2:9.1f} ms")
    del application


def main(folder: Path) -> None:
    """Measure everything and print it."""
    path = folder / "library.sqlite"
    store = Store.open(path)
    dossier = fill(store)
    library, searching = LibraryService(store), SearchService(store)
    plain = milliseconds(raw(path), 5)
    print(f"read with sqlite3 alone {plain:9.1f} ms for {ARTICLES} articles")
    start = perf_counter()
    lines = library.lines(dossier)
    print(f"listed the first time   {(perf_counter() - start) * 1000:9.1f} ms, counts are kept from now on")
    listed = milliseconds(lambda: library.lines(dossier), 5)
    print(f"listed                  {listed:9.1f} ms, ratio {listed / plain:.2f}")
    for typed in TYPED:
        count = len(searching.search(typed, dossier).articles)
        taken = milliseconds(lambda typed=typed: searching.search(typed, dossier), 5)
        print(f"search {typed:16} {taken:9.1f} ms, {count} found, ratio {taken / plain:.2f}")
    twelve = [line.id for line in lines[:12]]
    print(f"snippets of a window    {milliseconds(lambda: searching.snippets('musk', twelve), 5):9.1f} ms")
    print(f"one line read again     {milliseconds(lambda: library.lines_of(twelve[:1]), 20):9.2f} ms")
    show(lines)
    store.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as temporary:
        main(Path(temporary))
