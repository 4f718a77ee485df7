"""What newspapers count and date, in the words they use for it: a word of a frame stands for the whole frame."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from recoupe.french.facts import frames as french
from recoupe_db.folding import fold

_ENDINGS = ("", "s", "e", "es", "x")
FRAME, GENERIC = "#", "~"
"""What the names of frames and of generic frames begin with, and no stem does."""


@lru_cache(maxsize=1)
def _entries() -> tuple[tuple[str, str], ...]:
    """Return every frame with each of its words, folded."""
    tables = ((FRAME, french.FRAMES), (GENERIC, french.GENERIC))
    return tuple((mark + name, fold(word)) for mark, table in tables for name, words in table.items() for word in words)


@lru_cache(maxsize=1)
def _words() -> dict[str, list[str]]:
    """Return the frames of the words that are listed whole, with their plurals and feminines."""
    known: dict[str, list[str]] = defaultdict(list)
    for frame, entry in _entries():
        if " " not in entry and not entry.endswith("*"):
            for ending in _ENDINGS:
                known[entry + ending].append(frame)
    return known


@lru_cache(maxsize=1)
def _beginnings() -> dict[str, list[str]]:
    known: dict[str, list[str]] = defaultdict(list)
    for frame, entry in _entries():
        if entry.endswith("*"):
            known[entry[:-1]].append(frame)
    return known


@lru_cache(maxsize=1)
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the phrases of several words, by the first of them."""
    known: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for frame, entry in _entries():
        first, *rest = entry.split()
        if rest:
            known[first].append((tuple(rest), frame))
    return known


@lru_cache(maxsize=50_000)
def frames_of(word: str) -> tuple[str, ...]:
    """Return the frames that a folded word belongs to: none, one or several."""
    frames = dict.fromkeys(_words().get(word, ()))
    beginnings = _beginnings()
    for length in range(3, len(word) + 1):
        frames.update(dict.fromkeys(beginnings.get(word[:length], ())))
    return tuple(frames)


def phrase_frames(folded: list[str], place: int) -> tuple[str, ...]:
    """Return the frames of the phrases that begin at ``place``; their last word may be a plural or feminine."""
    known = _phrases().get(folded[place], ())
    return tuple(frame for rest, frame in known if _is_said(rest, folded[place + 1 : place + 1 + len(rest)]))


def _is_said(rest: tuple[str, ...], said: list[str]) -> bool:
    return (
        len(said) == len(rest)
        and tuple(said[:-1]) == rest[:-1]
        and said[-1].startswith(rest[-1])
        and said[-1][len(rest[-1]) :] in _ENDINGS
    )
