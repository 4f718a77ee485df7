"""What words say as a figure under a label that may stand for several kinds of figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from recoupe.recognition.figures import read_value
from recoupe_db.records import Kind, Reading


def read_as_one_of(
    words: str,
    kinds: Sequence[Kind],
    *,
    first: Kind | None = None,
    published: date | None = None,
    source: str = "",
) -> Reading | None:
    """Return what ``words`` say as one of ``kinds``: as what they read by themselves, else in the order given.

    ``published`` and ``source`` are the article's. ``first`` is tried before all others. None where they read as none
    of them.
    """
    if len(kinds) == 1:
        return read_value(words, published=published, source=source, kind=kinds[0])
    own = read_value(words, published=published, source=source)
    order = ([] if first is None else [first]) + ([own.kind] if own is not None and own.kind in kinds else [])
    for kind in dict.fromkeys((*order, *kinds)):
        reading = read_value(words, published=published, source=source, kind=kind)
        if reading is not None and reading.kind is kind and reading.value is not None:
            return reading
    return None
