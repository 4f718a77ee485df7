"""Which of our labels a label of another tool is: by a table of usual names, and by what the desk itself has noted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from platformdirs import user_config_path

from recoupe.exchange.readers.values import Annotation
from recoupe.french.foreign_labels import FOREIGN_LABELS
from recoupe.recognition.figures import read_value
from recoupe_db.folding import fold
from recoupe_db.records import Kind, Label, NewMention, Origin, Reading

MADE_ELSEWHERE = "⇥ "
"""Begins the name of what suggested a mention where that is another tool: these stay when an article is read."""


def own_table() -> Path:
    """Return the file in which a desk notes labels of its own, ``their label = ours`` on each line."""
    return user_config_path("recoupe", appauthor=False) / "labels.txt"


class ForeignLabels:
    """Turns labels of other tools into ours; what :func:`own_table` notes counts for more than the usual names."""

    def __init__(self, table: Path | None = None) -> None:
        usual = {name: ours for ours, names in FOREIGN_LABELS.items() for name in names.split()}
        self._known = (
            usual | {str(label).lower(): str(label) for label in (*Label, *Kind)} | _noted(table or own_table())
        )

    def of(self, label: str) -> Label | Kind | None:
        """Return our label, None for one that is not known."""
        ours = self._known.get(_plain(label), "")
        return next((known for known in (*Label, *Kind) if str(known) == ours), None)

    def mentions(self, text: str, annotations: Iterable[Annotation]) -> Iterator[NewMention]:
        """Yield the annotations whose labels are known as suggestions; a figure is read from its words."""
        for span in annotations:
            label = self.of(span.label)
            if label is not None:
                reading = None
                if isinstance(label, Kind):
                    reading = span.reading or _reading(text[span.start : span.end], label)
                by = f"{MADE_ELSEWHERE}{span.origin}"
                yield NewMention(span.start, span.end, label, reading, Origin.MEMORY, 1.0, "", by)


def _reading(words: str, kind: Kind) -> Reading:
    return read_value(words, kind=kind) or Reading(kind, None)


def _noted(table: Path) -> dict[str, str]:
    try:
        lines = table.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError):
        return {}
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    return {_plain(theirs): ours.strip() for theirs, _, ours in pairs}


def _plain(label: str) -> str:
    return fold(label.strip()).removeprefix("i-").removeprefix("b-")
