"""The French words that tell two figures apart which are otherwise called alike: recettes and dépenses."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("facts/opposites")

SIDES = {
    word: (matter, side)
    for name, words in _WORDS.groups("opposites").items()
    for word in words
    for matter, side in [name.split()]
}
"""Each word, with the matter that it is of and the side of it: “recettes” is of the budget, and in."""
