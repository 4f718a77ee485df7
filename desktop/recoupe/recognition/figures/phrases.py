"""Tables of phrases looked up in a tokenised text: the longest phrase that stands at a place wins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from recoupe.recognition.figures.tokenizer import TokenStream

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")


def _keys(phrase: str) -> tuple[str, ...]:
    elided = phrase.endswith(("'", "’"))  # an elision is one only before a word
    page = TokenStream(phrase + "x" if elided else phrase)
    return tuple(page.keys[: page.size - elided])


class Phrases(Generic[T]):
    """Phrases of one or more tokens, each with a value; the first entry of a phrase is kept."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._by_word: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in entries:
            keys = _keys(phrase)
            self._by_word.setdefault(keys[0], []).append((keys, value))
            self._by_last.setdefault(keys[-1], []).append((keys, value))
        for table in (self._by_word, self._by_last):
            for choices in table.values():
                choices.sort(key=lambda entry: -len(entry[0]))

    @property
    def openings(self) -> frozenset[str]:
        """Return the first words of all phrases."""
        return frozenset(self._by_word)

    def values(self) -> set[T]:
        """Return the values of all phrases."""
        return {value for choices in self._by_word.values() for _, value in choices}

    def at(self, page: TokenStream, first: int) -> tuple[T, int] | None:
        """Return the value of the longest phrase that begins at a token, and the token after it."""
        for keys, value in self._by_word.get(page.keys[first], ()):
            last = first + len(keys)
            if len(keys) == 1 or tuple(page.keys[first:last]) == keys:
                return value, last
        return None

    def before(self, page: TokenStream, last: int) -> tuple[T, int] | None:
        """Return the value of the longest phrase that ends just before a token, and its first token."""
        if last < 1:
            return None
        for keys, value in self._by_last.get(page.keys[last - 1], ()):
            first = last - len(keys)
            if first >= 0 and tuple(page.keys[first:last]) == keys:
                return value, first
        return None


def any_of(phrases: Iterable[str]) -> Phrases[bool]:
    """Return phrases of which it only matters that one of them stands somewhere, and where it begins or ends."""
    return Phrases((phrase, True) for phrase in phrases)
