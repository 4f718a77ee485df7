"""Headlines in capitals as newspapers print them in small letters: the language model learned from sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recoupe.french.names import CREDITS, FUNCTION_WORDS, INSIDE, SAINTS, SURNAME_HEADS
from recoupe_db.records import Label

if TYPE_CHECKING:
    from recoupe.recognition.names.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHOUTED = re.compile(r"^[^a-zß-öø-ÿœ\n]{12,}$", re.MULTILINE)
_LEAST_WORDS, _LEAST_LETTERS = 3, 12
_SHORT = 5  # letters of what may be an acronym
_SMALL_WORDS = FUNCTION_WORDS | INSIDE


def in_small_letters(text: str, lexicon: Lexicon) -> str:
    """Return a text with the ordinary words of its headlines in capitals in small letters, character for character.

    Names of the lexicon, what stands behind a first name, and words that are no ordinary ones keep a capital. A text
    without such lines is returned itself.
    """
    if _SHOUTED.search(text) is None:
        return text
    return "\n".join(_line(line, lexicon) for line in text.split("\n"))


def _line(line: str, lexicon: Lexicon) -> str:
    words = _WORD.findall(line) if line.isupper() else []
    if not words or words[0].lower() in CREDITS or len(words) < _LEAST_WORDS or sum(map(len, words)) < _LEAST_LETTERS:
        return line
    before = ["", ""]

    def cased(match: re.Match[str]) -> str:
        word = match[0]
        behind_first_name = lexicon.is_first_name(before[-1]) and not lexicon.is_first_name(before[-2])
        behind_particle = before[-1].lower() in SURNAME_HEADS and lexicon.is_first_name(before[-2])
        before.append(word)
        small = word.lower()
        if small in _SMALL_WORDS and not (small in SURNAME_HEADS and behind_first_name):
            return _fitting(small, word)
        if lexicon.label(word) is Label.ORG and len(word) <= _SHORT:
            return word  # an acronym
        named = behind_first_name or behind_particle or lexicon.knows(word) or not _is_ordinary(word, lexicon)
        return _fitting(word.title() if named else small, word)

    changed = _WORD.sub(cased, line)
    first = _WORD.search(changed)
    return changed if first is None else changed[: first.start()] + line[first.start()] + changed[first.start() + 1 :]


def _is_ordinary(word: str, lexicon: Lexicon) -> bool:
    parts = word.split("-")
    return all(map(lexicon.is_common, parts)) and not (len(parts) > 1 and parts[0].lower() in SAINTS)


def _fitting(changed: str, word: str) -> str:
    return changed if len(changed) == len(word) else word
