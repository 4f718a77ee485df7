"""Words, phrases and verbs of a French sentence, as proposing a fact needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from recoupe.french.facts import drafting as french
from recoupe.french.facts import noun_phrases as nouns

BLANK, BLANKS = r"\s", r"\s+"  # one blank, some blanks
LETTERS = r"[^\W\d_]"
WORD = rf"{LETTERS}[\w]*(?:[-\u2011]{LETTERS}+)*"
SMALL = r"(?:[a-zà-öø-ÿœ][\wà-öø-ÿœ]*(?:[-\u2011][\w]+)*|CO2|CO₂|[A-Z]{2,5})"
_SAID = re.compile(WORD)


def before_word(words: Sequence[str], blank: str = BLANK) -> str:
    """Return a pattern of words as they stand before another: with a blank, unless they end with an apostrophe."""
    return f"(?:{'|'.join(_body(word) + blank * (not word.endswith('’')) for word in words)})"


def whole_words(words: Sequence[str]) -> str:
    """Return a pattern of whole words; what follows an apostrophe belongs to the next one."""
    return "(?:" + "|".join(rf"\b{_body(word)}" + r"\b" * (not word.endswith("’")) for word in words) + ")"


def spaced(pattern: str, blank: str = BLANKS) -> str:
    """Return a pattern with ``blank`` wherever it has one."""
    return pattern.replace(" ", blank)


def _body(word: str) -> str:
    return word.replace(" ", r"\s").replace("’", "[’']")


DETERMINER = f"(?i:{before_word(nouns.DETERMINERS)})"
ONE = f"(?i:{before_word(nouns.SINGULAR)})"
ADJECTIVE = rf"(?:[a-zà-ÿœ]+(?:{'|'.join(nouns.ADJECTIVE_ENDINGS)})|{'|'.join(nouns.ADJECTIVES)})"
OF = before_word(nouns.OF)
OF_THE = whole_words(nouns.OF_THE)
LINK = whole_words(nouns.LINKS)


@lru_cache(maxsize=4)
def listed(words: frozenset[str]) -> frozenset[str]:
    """Return some words with the apostrophe as it is printed in either way."""
    return words | {word.replace("’", "'") for word in words}


def of_the(article: str, thing: str = "") -> str:
    """Return what “de” makes of an article, with the blank behind it: “du ”, “de l’”; some make it of a vowel alone."""
    vowel = thing[:1] in nouns.ELIDED_BEFORE
    of = nouns.CONTRACTED_BEFORE_VOWELS.get(article) if vowel else None
    of = of or nouns.CONTRACTED[article]
    return of if of.endswith("’") else f"{of} "


def is_noun(word: str) -> bool:
    """Tell whether a word may head what is counted or measured."""
    small = word.lower()
    participle = small.endswith(french.ENDING_AS_PARTICIPLES) and small not in french.NOUNS_IN_ANT
    return len(word) > 2 and small not in listed(french.NOT_NOUNS) and not word[0].isdigit() and not participle


@dataclass(frozen=True, slots=True)
class VerbEvent:
    """A verb, or a noun for one, and the noun that it stands for; offsets are those of the text it was found in."""

    start: int
    end: int
    noun: str


@lru_cache(maxsize=1)
def _deeds() -> re.Pattern[str]:
    deeds = enumerate(french.DEEDS.items())
    return re.compile("|".join(f"(?P<d{at}>{_alternatives(words + _nouns(noun))})" for at, (noun, words) in deeds))


def _nouns(noun: str) -> tuple[str, ...]:
    """Return a deed's own noun among its words, where it cannot be taken for something else."""
    return () if noun in french.DOUBTFUL_DEEDS else (noun, f"{noun}s")


def _alternatives(words: tuple[str, ...]) -> str:
    patterns: list[str] = []
    for word in words:
        stem, star, _ = word.partition("*")
        body = r"[\s’']+".join(re.escape(part) for part in stem.split())
        patterns.append(rf"\b{body}" + (rf"{LETTERS}*\b" if star else r"\b"))
    return "|".join(patterns)


def deeds(text: str) -> Iterator[VerbEvent]:
    """Yield the verbs of a text that tell what is measured or dated."""
    nouns = list(french.DEEDS)
    for match in _deeds().finditer(text.lower()):
        group = match.lastgroup or "d0"
        yield VerbEvent(match.start(), match.end(), nouns[int(group[1:])])


@lru_cache(maxsize=1)
def stands_for() -> re.Pattern[str]:
    """Return the verbs whose subject is what is measured, as they stand at the end of a text."""
    verbs = sorted(french.STANDS_FOR, key=len, reverse=True)
    body = "|".join(r"[\s’']+".join(re.escape(part) for part in verb.split()) for verb in verbs)
    return re.compile(rf"(?i)\b(?:n[’'])?({body})[\s’']*(?:{french.HEDGES}\s*)*$")


@lru_cache(maxsize=1)
def hedged() -> re.Pattern[str]:
    """Return what may stand between a noun or verb and its figure, at the end of a text."""
    return re.compile(rf"(?i)(?:(?<=[\s(’'])|^){french.HEDGES}\s*$")


def last_words(text: str, count: int) -> str:
    """Return the end of a text from its last ``count`` words on."""
    matches = list(_SAID.finditer(text))
    return text[matches[-count].start() :] if len(matches) > count else text


def first_words(text: str, count: int) -> str:
    """Return the beginning of a text up to its first ``count`` words."""
    matches = list(_SAID.finditer(text))
    return text[: matches[count].start()] if len(matches) > count else text
