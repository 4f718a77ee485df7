"""Each name of the draft against the names of the dossiers: known, unknown, or spelt otherwise."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recoupe.facts.comparing.values import ComparedArticle, Place, PrintedName
from recoupe.facts.proof.values import NAME, Background, NoteSource, ProofNote, ProofVerdict
from recoupe.facts.sentences import sentence_at
from recoupe.french.proof.endings import INFLECTED
from recoupe_db.folding import fold
from recoupe_db.records import Label

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 5  # letters: in shorter words one letter more often makes another name
_LONG = 8  # letters from which on two may be wrong
_SOURCES = 6  # of a name that agrees: more say nothing more


@dataclass(frozen=True, slots=True)
class _Printed:
    """A name as an article of a dossier prints it."""

    background: Background
    article: ComparedArticle
    name: PrintedName
    words: tuple[str, ...]


class NameBook:
    """The names that dossiers print, by their words, and how often every word stands in their texts."""

    def __init__(self, backgrounds: Sequence[Background]) -> None:
        self._by_word: dict[str, list[_Printed]] = defaultdict(list)
        self._spellings: dict[str, Counter[str]] = defaultdict(Counter)
        self._counts: Counter[str] = Counter()
        self._printed: Counter[str] = Counter()
        for background in backgrounds:
            for article in background.articles.values():
                self._take_in(background, article)

    def _take_in(self, background: Background, article: ComparedArticle) -> None:
        words = _words(article.text)
        self._printed.update(words)
        self._counts.update(word.casefold() for word in words)
        for name in article.names:
            words = _words(name.surface)
            printed = _Printed(background, article, name, tuple(fold(word) for word in words))
            for word in words:
                self._by_word[fold(word)].append(printed)
                self._spellings[fold(word)][word] += 1

    def note(self, name: PrintedName) -> ProofNote:
        """Return what is to be said of a name of the draft."""
        words = _words(name.surface)
        bare = tuple(fold(word) for word in words)
        bearers = self._bearers(bare)
        if bearers:
            respelt = " ".join(self._accented(word) for word in words)
            if _letters(respelt) == _letters(" ".join(words)):
                return self._found(name, ProofVerdict.AGREE, "", bearers)
            return self._found(name, ProofVerdict.CONTRADICT, self._rewritten(name, words), bearers)
        return self._misspelt(name, words, bare) or ProofNote(
            name.start, name.end, name.surface, NAME, ProofVerdict.UNKNOWN
        )

    def _bearers(self, bare: tuple[str, ...]) -> list[_Printed]:
        """Return the names of the dossiers that have these words, in a row: the surname alone is one of them."""
        if not bare:
            return []
        return [
            printed
            for printed in {id(print_of_it): print_of_it for print_of_it in self._by_word.get(bare[0], ())}.values()
            if any(printed.words[at : at + len(bare)] == bare for at in range(len(printed.words)))
        ]

    def _accented(self, word: str) -> str:
        """Return a word with the accents that the dossiers give it, as it is where they differ or it has capitals."""
        spellings = self._spellings.get(fold(word), Counter[str]())
        if word.isupper() or self._counts[word.casefold()]:
            return word
        known = [spelling for spelling, _ in spellings.most_common() if not spelling.isupper()]
        if not known or fold(word[0]) + word[1:].casefold() == fold(known[0][0]) + known[0][1:].casefold():
            return word
        return known[0] if known[0].casefold() != word.casefold() else word

    def _rewritten(self, name: PrintedName, words: Sequence[str]) -> str:
        text = name.surface
        for word in words:
            text = text.replace(word, self._accented(word), 1)
        return text

    def _misspelt(self, name: PrintedName, words: Sequence[str], bare: tuple[str, ...]) -> ProofNote | None:
        """Return a note where just one word differs a little from one in a name of the dossiers."""
        strange = [place for place, word in enumerate(bare) if word not in self._by_word]
        if len(strange) != 1:
            return None
        (at,) = strange
        likely = self._likely(words[at], name.label, alone=len(words) == 1)
        if likely is None:
            return None
        meant = (*bare[:at], fold(likely), *bare[at + 1 :])
        bearers = self._bearers(meant)
        if not bearers:
            return None
        says = name.surface.replace(words[at], likely, 1)
        return self._found(name, ProofVerdict.CONTRADICT, says, bearers)

    def _likely(self, word: str, label: Label, *, alone: bool) -> str | None:
        """Return the word of the dossiers that was meant, None where none or two are equally likely."""
        bare = fold(word)
        if len(bare) < _SHORTEST or word.isupper():
            return None
        own = self._counts[word.casefold()] if alone else self._printed[word]  # “il est clair” is no Clair
        near: list[tuple[int, int, str]] = []
        for known, printed in self._by_word.items():
            distance = _distance(bare, known, has_forms=alone or label is not Label.PER)
            if distance is None or not any(print_of_it.name.label is label for print_of_it in printed):
                continue
            spelling = self._spellings[known].most_common(1)[0][0]
            count = self._counts[spelling.casefold()]
            if count > 2 * own and (not alone or count > 1):
                near.append((distance, -count, spelling))
        near.sort()
        if not near or (len(near) > 1 and near[0][0] == near[1][0]):
            return None
        return near[0][2]

    def _found(self, name: PrintedName, verdict: ProofVerdict, says: str, bearers: Sequence[_Printed]) -> ProofNote:
        sources: dict[tuple[str, str], NoteSource] = {}
        for printed in bearers:
            sources.setdefault((printed.background.dossier, printed.article.id), _source(printed, verdict))
        kept = tuple(sources.values())[:_SOURCES]
        return ProofNote(name.start, name.end, name.surface, NAME, verdict, says, kept)


def name_notes(draft: ComparedArticle, book: NameBook) -> Iterator[ProofNote]:
    """Yield a note for each name of the draft, in reading order."""
    for name in sorted(draft.names, key=lambda name: name.start):
        yield book.note(name)


def _source(printed: _Printed, verdict: ProofVerdict) -> NoteSource:
    name, text = printed.name, printed.article.text
    start, end = sentence_at(text, name.start, name.end)
    return NoteSource(
        dossier=printed.background.dossier,
        article=printed.background.titles.get(printed.article.id, printed.article.id),
        start=name.start,
        end=name.end,
        text=name.surface,
        sentence=text[start:end],
        verified=False,
        verdict=verdict,
        number=int(printed.article.id) if printed.article.id.isdecimal() else 0,
        sentence_start=start,
        mention=printed.background.mentions.get(Place(printed.article.id, name.start), 0),
    )


def _distance(one: str, other: str, *, has_forms: bool) -> int | None:
    """Return by how many letters two words differ, None where they are different words or forms of one.

    A part of somebody's name has no forms: Clair Moreau is not Claire Moreau in the masculine.
    """
    if one[0] != other[0] or len(other) < _SHORTEST:
        return None
    from rapidfuzz.distance import OSA

    most = 1 if min(len(one), len(other)) < _LONG else 2
    distance = OSA.distance(one, other, score_cutoff=most)
    if not 0 < distance <= most or (has_forms and (_is_form(one, other) or _is_form(other, one))):
        return None
    return distance


def _is_form(short: str, long: str) -> bool:
    return long.startswith(short) and long[len(short) :] in INFLECTED


def _words(name: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", name))


def _letters(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
