"""Which of our labels a label of another tool is: by a table of usual names, and by what the desk itself has noted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from platformdirs import user_config_path

from recoupe.exchange.readers.values import Annotation
from recoupe.exchange.writing import write_atomically
from recoupe.french.foreign_labels import FOREIGN_LABELS
from recoupe.recognition.figures import read_value
from recoupe_db.folding import fold
from recoupe_db.records import Kind, Label, NewMention, Origin, Reading

LEFT_OUT = "-"
"""Stands in the table for a label that is none of ours, and is not asked about again."""
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

    def unknown(self, labels: Iterable[str]) -> list[str]:
        """Return those of ``labels`` of which nobody has said what they are, each once."""
        return [label for label in dict.fromkeys(labels) if _plain(label) not in self._known]

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


def noted(table: Path | None = None) -> dict[str, Label | Kind | None]:
    """Return what a desk has noted: labels of other tools with ours, None for one that is left out."""
    ours = {str(known): known for known in (*Label, *Kind)}
    return {theirs: ours.get(name) for theirs, name in _pairs(table or own_table())}


def note(chosen: Mapping[str, Label | Kind | None], table: Path | None = None) -> None:
    """Keep what a desk says of labels, in place of all that was noted before, with the remarks in the file.

    Raises a :class:`~recoupe.exchange.problems.FileProblem` where the file cannot be written.
    """
    target = table or own_table()
    target.parent.mkdir(parents=True, exist_ok=True)
    remarks = [line for line in _lines(target) if line.startswith("#")]
    pairs = [f"{theirs} = {ours if ours is not None else LEFT_OUT}" for theirs, ours in chosen.items()]
    write_atomically(target, ["".join(f"{line}\n" for line in [*remarks, *pairs]).encode("utf-8")])


def _reading(words: str, kind: Kind) -> Reading:
    return read_value(words, kind=kind) or Reading(kind, None)


def _noted(table: Path) -> dict[str, str]:
    return {_plain(theirs): ours for theirs, ours in _pairs(table)}


def _pairs(table: Path) -> Iterator[tuple[str, str]]:
    for line in _lines(table):
        if "=" in line and not line.startswith("#"):
            theirs, _, ours = line.rpartition("=")
            yield theirs.strip(), ours.strip()


def _lines(table: Path) -> list[str]:
    try:
        return table.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []


def _plain(label: str) -> str:
    return fold(label.strip()).removeprefix("i-").removeprefix("b-")
