"""Writing a trained name component small enough to come with the program."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from srsly import msgpack_dumps, msgpack_loads  # pyright: ignore[reportUnknownVariableType]

from recoupe.recognition.compact_vectors import VectorTable
from recoupe.recognition.model import ordinary_words
from recoupe.recognition.names.words import plain_capitals
from recoupe.recognition.own_component import checksum
from recoupe.recognition.typed_spacy import hashed
from recoupe.training.name_training import COMPONENT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from spacy.language import Language

_READER = "static_vectors"
_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŒœŸ]+(?:[-'][A-Za-zÀ-ÖØ-öø-ÿŒœ]+)*[.']?|\W{1,3}|\d{1,4}")
_LONGEST = 20


def is_kept(word: str) -> bool:
    """Tell a word that French news may print (or a sign, or a short number) from the debris of web pages."""
    return len(word) <= _LONGEST and _WORD.fullmatch(word) is not None


def write(nlp: Language, place: Path, *, keeps: Callable[[str], bool]) -> None:
    """Write the name component of ``nlp``, which stays as it is, and the vectors of the words that ``keeps`` takes."""
    place.mkdir(parents=True, exist_ok=True)
    component = cast("Any", nlp.get_pipe(COMPONENT))
    (reader,) = (node for node in component.model.walk() if node.name == _READER)
    table = _folded(nlp, reader.get_param("W"), keeps)
    ordinary, unaccented = _ordinary(nlp, table)
    np.savez_compressed(
        place / "vectors.npz",
        vectors=table.vectors,
        keys=table.keys,
        rows=table.rows,
        ordinary=np.packbits(ordinary),
        unaccented=unaccented,
    )
    write_weights(nlp, place, width=table.vectors.shape[1])


def write_weights(nlp: Language, place: Path, *, width: int | None = None) -> None:
    """Write the weights of a component beside its vectors; ``width`` where these were just folded to so many columns.

    A component that was taught further reads vectors folded before, through what it learned of them since.
    """
    component = cast("Any", nlp.get_pipe(COMPONENT))
    (place / "weights.bin").write_bytes(_small(component, width))
    config = dict(cast("dict[str, Any]", nlp.config["components"])[COMPONENT])
    del config["factory"]  # said by ``add_pipe`` itself
    stored = {"checksum": checksum(place), "config": config}
    (place / "component.json").write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")


def _folded(nlp: Language, matrix: Any, keeps: Callable[[str], bool]) -> VectorTable:
    """Return the vectors times the matrix through which the component reads them."""
    known, strings = cast("Any", nlp.vocab.vectors), cast("Any", nlp.vocab.strings)
    pairs = sorted((key, row) for key, row in known.key2row.items() if keeps(strings[key]))
    used = sorted({row for _, row in pairs})
    place = {row: index for index, row in enumerate(used)}
    return VectorTable(
        (known.data[used] @ matrix.T).astype(np.float16),
        np.array([key for key, _ in pairs], dtype=np.uint64),
        np.array([place[row] for _, row in pairs], dtype=np.uint16),
    )


def _ordinary(nlp: Language, table: VectorTable) -> tuple[Any, Any]:
    """Return which words of the table are ordinary, and the hashes of those that are so without their accents alone."""
    words = {hashed(word): word for word in ordinary_words(nlp)}
    marked = np.isin(table.keys, np.array(list(words), dtype=np.uint64))
    folded = {hashed(plain_capitals(words[key].capitalize()).lower()) for key in table.keys[marked].tolist()}
    return marked, np.array(sorted(folded.difference(table.keys[marked].tolist())), dtype=np.uint64)


def _small(component: Any, width: int | None) -> bytes:
    """Return a component as spaCy writes it, in half precision, reading vectors that were folded already."""
    parts = cast("dict[str, Any]", msgpack_loads(component.to_bytes(exclude=["vocab", "strings"])))
    model = cast("dict[str, Any]", msgpack_loads(parts["model"]))
    for node, params in zip(model["nodes"], model["params"], strict=True):
        params.update({name: value.astype(np.float16) for name, value in params.items() if value is not None})
        if node["name"] == _READER and width is not None:
            node["dims"]["nM"] = width
            params["W"] = np.eye(width, dtype=np.float16)
    return msgpack_dumps(parts | {"model": msgpack_dumps(model)})
