"""Words by their hashes alone: vectors in three flat arrays, a tenth of the memory of spaCy's table, and a set."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from recoupe.recognition.typed_spacy import VectorsOfWords, hashed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.strings import StringStore


_REMEMBERED = 1 << 16  # words


@dataclass(frozen=True, slots=True)
class VectorTable:
    """Vectors by word: ``keys`` are the hashes of words, ascending, ``rows`` the row of ``vectors`` of each."""

    vectors: np.ndarray[Any, np.dtype[np.float16]]
    keys: np.ndarray[Any, np.dtype[np.uint64]]
    rows: np.ndarray[Any, np.dtype[np.uint16]]


class HashedWords(Container[str]):
    """A set of words of which only the hashes are kept; ``hashes`` are ascending."""

    def __init__(self, hashes: np.ndarray[Any, np.dtype[np.uint64]]) -> None:
        self._hashes = hashes
        self._holds = lru_cache(maxsize=_REMEMBERED)(self._looked_up)

    def __contains__(self, word: object) -> bool:
        return self._holds(word)

    def __len__(self) -> int:
        return len(self._hashes)

    def _looked_up(self, word: object) -> bool:
        if not isinstance(word, str):
            return False
        code = hashed(word)
        place = int(np.searchsorted(self._hashes, np.uint64(code)))
        return place < len(self._hashes) and int(self._hashes[place]) == code


class CompactVectors(VectorsOfWords):
    """A vector table as spaCy's layers ask for it; a word without a vector has zeros."""

    def __init__(self, table: VectorTable, *, strings: StringStore) -> None:
        self.strings = strings
        self._keys, self._rows = table.keys, table.rows.astype(np.int64)
        self._vectors = np.vstack([table.vectors, np.zeros((1, table.vectors.shape[1]))]).astype(np.float32)
        self._unknown = len(table.vectors)

    def get_batch(self, keys: Iterable[int]) -> np.ndarray[Any, np.dtype[np.float32]]:
        """Return the vectors of the words with these hashes, one a row."""
        asked = np.asarray(keys, dtype=np.uint64)
        places = np.minimum(np.searchsorted(self._keys, asked), len(self._keys) - 1)
        rows = np.where(self._keys[places] == asked, self._rows[places], self._unknown)
        return self._vectors[rows]

    @property
    def shape(self) -> tuple[int, int]:
        """Return how many vectors there are and how long each is."""
        return self._unknown, self._vectors.shape[1]

    @property
    def vectors_length(self) -> int:
        """Return the length of a vector."""
        return self.shape[1]

    def __len__(self) -> int:
        return self._unknown

    def __contains__(self, key: object) -> bool:
        return bool(np.isin(np.uint64(self.strings.as_int(key)), self._keys)) if isinstance(key, (str, int)) else False
