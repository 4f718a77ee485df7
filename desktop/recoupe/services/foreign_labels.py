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
from recoupe_db.records.schemes import HOUSE, LabelDefinition, Scheme, Tag

LEFT_OUT = "-"
"""Stands in the table for a label that is none of ours, and is not asked about again."""
MADE_ELSEWHERE = "⇥ "
"""Begins the name of what suggested a mention where that is another tool: these stay when an article is read."""


def own_table() -> Path:
    """Return the file in which a desk notes labels of its own, ``their label = ours`` on each line.

    Dossiers have labels of their own, so that several may stand there (``= FUNCTION, PER``): the first that a dossier
    has counts in it, and ``-`` leaves a label out.
    """
    return user_config_path("recoupe", appauthor=False) / "labels.txt"


class ForeignLabels:
    """Turns labels of other tools into those of a ``scheme``.

    The scheme's own names count for more than the usual ones, and what :func:`own_table` notes for most of all.
    """

    def __init__(self, table: Path | None = None, scheme: Scheme = HOUSE) -> None:
        self._noted = {_plain(theirs): ours for theirs, ours in noted(table).items()}
        self._named = {_plain(word): label.tag.value for label in scheme.labels for word in (label.key, label.name)}
        self._usual = {name: ours for ours, names in FOREIGN_LABELS.items() for name in names.split()}
        self._usual |= {str(label).lower(): str(label) for label in (*Label, *Kind)}
        self._scheme = scheme

    def of(self, label: str) -> Label | Kind | None:
        """Return the scheme's label, None for one that is left out or that nobody has said anything about."""
        ours = self._answer(label)
        own = self._definition(ours)
        if own is None:
            return None
        return Kind(ours) if ours in own.kinds else own.tag

    def unknown(self, labels: Iterable[str]) -> list[str]:
        """Return those of ``labels`` of which nobody has said what they are among the scheme's, each once."""
        return [label for label in dict.fromkeys(labels) if not self._answer(label)]

    def _answer(self, label: str) -> str:
        """Return the first thing said of a label that the scheme has, or :data:`LEFT_OUT`; nothing where none is."""
        plain = _plain(label)
        said = (*self._noted.get(plain, ()), self._named.get(plain, ""), self._usual.get(plain, ""))
        return next((ours for ours in said if ours == LEFT_OUT or self._definition(ours)), "")

    def _definition(self, ours: str) -> LabelDefinition | None:
        return self._scheme.named(ours) or self._scheme.definition(ours)

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


def noted(table: Path | None = None) -> dict[str, tuple[str, ...]]:
    """Return what a desk has noted: labels of other tools with ours, of which the first that a dossier has counts."""
    return {theirs: tuple(word.strip() for word in ours.split(",")) for theirs, ours in _pairs(table or own_table())}


def note(chosen: Mapping[str, Tag | None], table: Path | None = None) -> None:
    """Keep what labels are, None for one that is left out, before what was said of them for other dossiers.

    Raises a :class:`~recoupe.exchange.problems.FileProblem` where the file cannot be written.
    """
    known = noted(table)
    for theirs, ours in chosen.items():
        earlier = [word for word in known.get(theirs, ()) if word not in (ours, LEFT_OUT)]
        known[theirs] = (*earlier, LEFT_OUT) if ours is None else (ours, *earlier)
    _keep(known, table)


def correct(chosen: Mapping[str, Tag | None], table: Path | None = None) -> None:
    """Keep what labels are in place of what was said of them last. Raises like :func:`note`."""
    known = noted(table)
    for theirs, ours in chosen.items():
        rest = [word for word in known.get(theirs, ())[1:] if word != ours]
        known[theirs] = (LEFT_OUT,) if ours is None else (ours, *rest)
    _keep(known, table)


def _keep(known: Mapping[str, tuple[str, ...]], table: Path | None) -> None:
    """Write what is noted in place of all that was noted before, with the remarks in the file."""
    target = table or own_table()
    target.parent.mkdir(parents=True, exist_ok=True)
    remarks = [line for line in _lines(target) if line.startswith("#")]
    pairs = [f"{theirs} = {', '.join(ours)}" for theirs, ours in known.items()]
    write_atomically(target, ["".join(f"{line}\n" for line in [*remarks, *pairs]).encode("utf-8")])


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
