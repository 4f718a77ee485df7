"""Recognises what Recoupe does, and the handles of social networks (``@mairie_lyon``) as names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import tee

from recoupe.api import recognise
from recoupe.plugins import Label, Name, Origin, Recognised, Text

_HANDLE = re.compile(r"(?<!\w)@\w{2,30}")


class Handles:
    """A recogniser: made once, then asked for many texts."""

    def recognise(self, texts: Iterable[Text]) -> Iterator[Recognised]:
        """Yield the answers of Recoupe's own recogniser, with the handles added."""
        asked, given = tee(texts)
        for text, answer in zip(asked, recognise(given), strict=True):
            yield replace(answer, names=tuple(sorted((*answer.names, *_handles(text)), key=lambda name: name.start)))


def _handles(text: Text) -> Iterator[Name]:
    for found in _HANDLE.finditer(text.text):
        yield Name(found.start(), found.end(), found[0], Label.MISC, 1.0, Origin.RULE)
