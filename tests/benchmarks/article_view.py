"""How long the article view takes to open, scroll, resize and change one box, against a plain QTextEdit.

Run by hand: ``QT_QPA_PLATFORM=offscreen python tests/benchmarks/article_view.py``. Times are medians in milliseconds,
from the call until everything is painted.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QTextEdit

from recoupe.ui.article.highlight import Highlight
from recoupe.ui.article.view import ArticleView
from recoupe_db.records import MentionState

SIZES = ((5_000, 100), (60_000, 2_000), (1_000_000, 30_000))  # characters, boxes
TAGS = ("PER", "ORG", "LOC", "money", "date")
SYLLABLES = ("ba", "cor", "di", "fè", "gan", "lo", "mé", "nu", "par", "ri", "sel", "tou", "va", "zi")


def main() -> None:
    application = QApplication(sys.argv)
    print(
        f"{'characters':>10} {'boxes':>7} {'':8}"
        + "".join(f"{name:>17}" for name in ("open", "scroll", "resize", "one box"))
    )
    for characters, count in SIZES:
        text = prose(characters)
        marked = dict(
            zip(
                ("open", "scroll", "resize", "one box"),
                measure_view(application, text, boxes(text, count)),
                strict=True,
            )
        )
        plain = dict(zip(("open", "scroll", "resize"), measure_plain(application, text), strict=True))
        print(f"{characters:>10} {count:>7} {'article':8}" + "".join(f"{ms:14.1f} ms" for ms in marked.values()))
        print(f"{'':>18} {'plain':8}" + "".join(f"{ms:14.1f} ms" for ms in plain.values()))
        print(f"{'':>18} {'ratio':8}" + "".join(f"{marked[name] / plain[name]:15.1f} x" for name in plain))


def measure_view(application: QApplication, text: str, marks: list[Highlight]) -> tuple[float, ...]:
    view = ArticleView()

    def opened() -> None:
        view.show_article(text)
        view.set_boxes(marks)

    def one_box(turn: int) -> Callable[[], None]:
        box = replace(marks[turn], state=(MentionState.ACCEPTED, MentionState.PENDING)[turn % 2])
        return lambda: view.update_boxes([box])

    return (*measure(application, view, opened), median(application, [one_box(turn) for turn in range(20)]))


def measure_plain(application: QApplication, text: str) -> tuple[float, ...]:
    plain = QTextEdit()
    plain.setReadOnly(True)
    plain.setFont(QFont("DejaVu Serif", 13))
    return measure(application, plain, lambda: plain.setPlainText(text))


def measure(application: QApplication, view: QTextEdit, opened: Callable[[], None]) -> tuple[float, float, float]:
    view.resize(1280, 720)
    view.show()
    application.processEvents()
    opening = median(application, [opened] * 3)
    settle(application, view)
    bar = view.verticalScrollBar()
    scrolled = median(application, [lambda turn=turn: bar.setValue(bar.maximum() * turn // 40) for turn in range(40)])
    bar.setValue(0)
    resized = median(
        application, [lambda width=width: view.resize(width, 720) for width in (1300, 1340, 560, 1280, 1200, 520)]
    )
    view.resize(1280, 720)
    bar.setValue(0)
    settle(application, view)
    return opening, scrolled, resized


def settle(application: QApplication, view: QTextEdit) -> None:
    """Let Qt lay out the rest of the text, which it does between events."""
    before = -1
    while view.verticalScrollBar().maximum() != before:
        before = view.verticalScrollBar().maximum()
        deadline = time.monotonic() + 0.3
        while time.monotonic() < deadline:
            application.processEvents()


def median(application: QApplication, turns: list[Callable[[], None]]) -> float:
    taken: list[float] = []
    for turn in turns:
        began = time.perf_counter()
        turn()
        application.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def prose(characters: int) -> str:
    """Return invented words in paragraphs of some 400 characters."""
    chance, words, length = random.Random(7), [], 0  # noqa: S311 - prose, not secrets
    while length < characters:
        word = "".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) + (
            ".\n\n" if chance.random() < 0.013 else " "
        )
        words.append(word)
        length += len(word)
    return "".join(words)[:characters]


def boxes(text: str, count: int) -> list[Highlight]:
    """Return pending boxes spread evenly over the text, every tenth overlapping the one before."""
    step = len(text) // count
    starts = [number * step - (step // 2 if number % 10 == 9 else 0) for number in range(count)]
    return [
        Highlight(key, at, min(at + 12 + key % 9, len(text)), TAGS[key % 5], MentionState.PENDING, "Personne")
        for key, at in enumerate(starts)
    ]


if __name__ == "__main__":
    main()
