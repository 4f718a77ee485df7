"""Which of our labels a label of another tool is: by a table of usual names, and by what the desk itself has noted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from platformdirs import user_config_path

from recoupe.exchange.readers.values import Annotation
from recoupe.exchange.writing import write_atomically
from recoupe.french.foreign_labels import FOREIGN_LABELS
from recoupe.services.label_values import read_as_one_of
from recoupe_db.folding import fold
from recoupe_db.records import Kind, Label, NewMention, Origin, Reading
from recoupe_db.records.schemes import HOUSE, Scheme

LEFT_OUT = "-"
"""Stands in the table for a label that is none of ours, and is not asked about again."""
MADE_ELSEWHERE = "⇥ "
"""Begins the name of what suggested a mention where that is another tool: these stay when an article is read."""


def own_table() -> Path:
    """Return the file in which a desk notes labels of its own, ``their label = ours`` on each line."""
    return user_config_path("recoupe", appauthor=False) / "labels.txt"


class ForeignLabels:
    """Turns labels of other tools into those of a ``scheme``.

    The scheme's own names count for more than the usual ones, and what :func:`own_table` notes for most of all.
    """

    def __init__(self, table: Path | None = None, scheme: Scheme = HOUSE) -> None:
        usual = {name: ours for ours, names in FOREIGN_LABELS.items() for name in names.split()}
        ours = {str(label).lower(): str(label) for label in (*Label, *Kind)}
        named = {_plain(word): each.tag.value for each in scheme.labels for word in (each.key, each.name)}
        self._known = usual | ours | named | _noted(table or own_table())
        self._scheme = scheme

    def of(self, label: str) -> Label | Kind | None:
        """Return our label, None for one that is not known to the scheme."""
        ours = self._known.get(_plain(label), "")
        own = self._scheme.named(ours) or self._scheme.definition(ours)
        if own is None:
            return None
        return Kind(ours) if ours in own.kinds else own.tag

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
                    reading = span.reading or self._reading(text[span.start : span.end], label)
                if reading is not None and self._is_one_label(reading.kind, label):
                    label = reading.kind
                by = f"{MADE_ELSEWHERE}{span.origin}"
                yield NewMention(span.start, span.end, label, reading, Origin.MEMORY, 1.0, "", by)

    def _is_one_label(self, one: Kind, other: Label | Kind) -> bool:
        own = self._scheme.definition(other)
        return own is not None and one in own.kinds

    def _reading(self, words: str, kind: Kind) -> Reading:
        """Read a figure as a ``kind``, or as another one that the scheme calls the same."""
        own = self._scheme.definition(kind)
        return read_as_one_of(words, (kind,) if own is None else own.kinds, first=kind) or Reading(kind, None)


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
