"""Training and development data: articles parted by chance that stays the same, near copies on one side."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"\w+")
_RUN = 5  # words in a row
_SKETCH = 64  # of the runs of a text, those with the smallest digests
_ALIKE = 3  # runs that two texts share by more than chance


Sketch = tuple[str, ...]
"""What a text is compared by instead of its words: digests of some runs of words, of which no word can be read back."""


def dev_side(
    texts: Iterable[tuple[str, str]], *, share: float, seed: int, known: Iterable[Sketch] = ()
) -> frozenset[str]:
    """Return which of ``texts`` (key and text) are kept for development: about ``share`` of them, at least one of two.

    An article stays on its side when others come. Texts that share sentences are on one side; those that share some
    with a ``known`` text are never kept.
    """
    marks = {f"\0{place}": sketch for place, sketch in enumerate(known)}
    groups = [*_groups([*((key, sketch(text)) for key, text in texts), *marks.items()])]
    drawn = sorted((_draw(min(group), seed), group) for group in groups if marks.keys().isdisjoint(group))
    sides = sum(not marks.keys() >= set(group) for group in groups)  # those of known texts alone are no side
    chosen = [group for number, group in drawn if number < share]
    if not chosen and drawn and sides > 1 and share > 0:
        chosen = [drawn[0][1]]
    elif len(chosen) == sides > 1:
        chosen = chosen[:-1]
    return frozenset(key for group in chosen for key in group)


def alike(one: Sketch, other: Sketch) -> bool:
    """Tell whether two texts share sentences, by what :func:`sketch` returned of them."""
    return len({*one} & {*other}) >= _ALIKE


def _draw(key: str, seed: int) -> float:
    """Return a number from 0 to 1 that a key and a seed always give."""
    digest = hashlib.sha256(f"{seed}:{key}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def _groups(sketches: Iterable[tuple[str, Sketch]]) -> Iterator[list[str]]:
    """Yield the keys of texts that are alike, directly or by way of others."""
    leader: dict[str, str] = {}
    first_with: dict[str, str] = {}
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for key, runs in sketches:
        leader[key] = key
        for run in runs:
            other = first_with.setdefault(run, key)
            if other != key:
                shared[other, key] += 1
    for (one, other), count in shared.items():
        if count >= _ALIKE:
            leader[_found(leader, other)] = _found(leader, one)
    groups: dict[str, list[str]] = defaultdict(list)
    for key in leader:
        groups[_found(leader, key)].append(key)
    yield from groups.values()


def _found(leader: dict[str, str], key: str) -> str:
    while leader[key] != key:
        key = leader[key]
    return key


def sketch(text: str) -> Sketch:
    """Return what a text is compared by."""
    words = _WORD.findall(text.casefold())
    runs = {" ".join(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1)}
    return tuple(sorted(hashlib.blake2b(run.encode(), digest_size=8).hexdigest() for run in runs)[:_SKETCH])
