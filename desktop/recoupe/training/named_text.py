"""A text whose names are known: what training reads and what invention rewrites."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recoupe.recognition.batches import pieces
from recoupe.recognition.lookalikes import normalise
from recoupe.recognition.model import ModelSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class NamedText:
    """A text and all of its names, in reading order, none overlapping. Offsets are code points."""

    text: str
    names: tuple[ModelSpan, ...]

    def surface(self, name: ModelSpan) -> str:
        """Return the words of one of its names."""
        return self.text[name.start : name.end]


def read_gold(path: Path) -> list[NamedText]:
    """Return the texts of a file of gold: JSON lines with ``text`` and ``ents`` (``[start, end, label]``)."""
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [NamedText(line["text"], tuple(ModelSpan(*name) for name in line["ents"])) for line in lines]


def read_dossiers(folder: Path) -> list[NamedText]:
    """Return the articles of a folder of gold: ``gold.jsonl`` names the files and the spans in them."""
    lines = map(json.loads, (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines())
    return [
        NamedText(
            (folder / line["file"]).read_bytes().decode("utf-8"),
            tuple(sorted(ModelSpan(name["start"], name["end"], name["label"]) for name in line["ents"])),
        )
        for line in lines
    ]


def sentences(texts: Iterable[NamedText]) -> Iterator[NamedText]:
    """Yield the sentences of ``texts`` in the plain characters and the pieces that the model is given when it reads."""
    for named in texts:
        for piece in pieces(normalise(named.text)):
            end = piece.start + len(piece.text)
            inside = [name for name in named.names if piece.start <= name.start and name.end <= end]
            yield NamedText(piece.text, tuple(name.moved(-piece.start) for name in inside))


def replaced(named: NamedText, surfaces: Iterable[str]) -> NamedText:
    """Return the text with its names printed otherwise, one surface for each."""
    parts, names, at, length = list[str](), list[ModelSpan](), 0, 0
    for name, surface in zip(named.names, surfaces, strict=True):
        parts += [named.text[at : name.start], surface]
        start = length + name.start - at
        length, at = start + len(surface), name.end
        names.append(ModelSpan(start, length, name.label))
    return NamedText("".join([*parts, named.text[at:]]), tuple(names))
