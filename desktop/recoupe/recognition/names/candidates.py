"""Every stretch of a text that may be a name: from the model, the lexicon and the rules, without overlap."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from recoupe.french.names import ARTICLES
from recoupe.french.word_list import word_list
from recoupe.recognition.names.head_nouns import headed
from recoupe.recognition.names.people import people
from recoupe.recognition.names.print_forms import printed
from recoupe.recognition.names.span_trimming import covered, pieces, trimmed
from recoupe.recognition.names.spans import Span
from recoupe.recognition.names.words import LOWER, NUMBER
from recoupe_db.records import Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recoupe.recognition.model import ModelSpan as Raw
    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/candidates")

_OUT_OF = _WORDS.words("out_of")
_SURE, _UNSURE, _COUNTED = 5.0, 2.0, 1.2
_MODEL = reason(ReasonCode.MODEL)
_FULL_NAME = 1.0
_TRUST = {Label.PER: 2.0, Label.ORG: 2.0, Label.LOC: 1.4, Label.MISC: 1.3}


@dataclass(slots=True)
class Candidate:
    """Words ``first`` to ``last`` (excluded), with every span that found them."""

    first: int
    last: int
    found: list[Span] = field(default_factory=list[Span])

    def is_modelled(self) -> bool:
        """Tell whether the model found exactly these words."""
        return any(span.origin is Origin.MODEL and self.holds(span) for span in self.found)

    def is_certain(self) -> bool:
        """Tell whether a rule found exactly these words and is as good as certain."""
        return any(span.origin is Origin.RULE and span.weight >= _SURE and self.holds(span) for span in self.found)

    def holds(self, span: Span) -> bool:
        """Tell whether a span is exactly this one."""
        return (span.first, span.last) == (self.first, self.last)


def candidates(words: Words, raw: Iterable[Raw], lexicon: Lexicon) -> list[Candidate]:
    """Return the candidates of a text in reading order; of spans that overlap, whoever found them, the longest."""
    listed = list(_listed(words, lexicon))
    modelled = list(_modelled(words, raw, lexicon))
    ruled = [*headed(words, lexicon), *people(words, lexicon), *printed(words, lexicon)]
    taken = _Taken(words)
    firm = [span for span in listed if span.length > 1 and span.weight > _UNSURE]
    sure = {span.first for span in listed if span.length == 1 and span.weight > _UNSURE and span.label is Label.ORG}
    doubtful = [span for span in modelled if span.label is Label.PER and span.length > 1 and span.first in sure]
    several = [span for span in modelled if span.length > 1 and span not in doubtful]
    titled = [span for span in several if span.label is not Label.PER]
    taken.offer(sorted([*firm, *ruled, *titled], key=_longest_first))
    taken.offer(several)
    taken.offer(span for span in listed if span not in firm)
    taken.offer([*doubtful, *(span for span in modelled if span.length == 1)])
    taken.offer_rests()
    return taken.all()


def _longest_first(span: Span) -> tuple[float, int]:
    return -span.length - (0.5 if span.origin is Origin.LEXICON else 0), span.first


class _Taken:
    """The candidates so far, and the words that they hold."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._at: dict[int, Candidate] = {}
        self._rests: list[Span] = []

    def __contains__(self, index: object) -> bool:
        return index in self._at

    def offer(self, spans: Iterable[Span]) -> None:
        """Take each span that is free, or what others leave of it; one that is already there adds its vote."""
        for span in spans:
            held = {id(self._at[index]): self._at[index] for index in range(span.first, span.last) if index in self._at}
            if not held:
                self._take(span)
                continue
            for candidate in held.values():
                _support(candidate, span)
            if span.origin is Origin.MODEL:
                self._rests.append(span)

    def _take(self, span: Span) -> None:
        candidate = Candidate(span.first, span.last, [span])
        for index in range(span.first, span.last):
            self._at[index] = candidate

    def offer_rests(self) -> None:
        """Take what stronger spans left of the model's: “Palantir” of “Palantir Joe Lonsdale”."""
        for span in self._rests:
            for first, last in pieces(self._words, span.first, span.last, self._at):
                self._take(span._replace(first=first, last=last, weight=span.weight / 3))

    def all(self) -> list[Candidate]:
        unique = {id(candidate): candidate for candidate in self._at.values()}
        return sorted(unique.values(), key=lambda candidate: candidate.first)


def _support(candidate: Candidate, span: Span) -> None:
    if candidate.holds(span):
        candidate.found.append(span)
    elif span.origin is Origin.MODEL:
        candidate.found.append(span._replace(weight=span.weight / 4))


def _listed(words: Words, lexicon: Lexicon) -> Iterator[Span]:
    for match in lexicon.matches(words.text, words.inside()):
        ordinary = words.opens(match.first) and words.text[match.first] in ARTICLES  # “La Presse”, and “La presse”
        weight = _SURE if match.entry.sure and not ordinary else _UNSURE
        weight += match.entry.label is Label.MISC  # acronyms of laws look like bodies
        if words.shape[match.first] == NUMBER and words.shape[match.last - 1] == LOWER:
            if words.text[match.last] in _OUT_OF:
                continue  # “24 heures sur 24”
            weight = _COUNTED  # “24 heures”, the paper or the time
        yield Span(match.first, match.last, match.entry.label, weight, Origin.LEXICON, reason(ReasonCode.LEXICON))


def _modelled(words: Words, raw: Iterable[Raw], lexicon: Lexicon) -> Iterator[Span]:
    for start, end, label in raw:
        first, last = covered(words, start, end)
        if label not in _TRUST or (bounds := trimmed(words, first, last, label, lexicon)) is None:
            continue
        alone = bounds[1] - bounds[0] == 1
        full = label == "PER" and not alone and not lexicon.is_common(words.text[bounds[0]])
        weight = _TRUST[Label(label)] + (_FULL_NAME if full else 0.0)
        yield Span(*bounds, Label(label), weight, Origin.MODEL, _MODEL)
        if (
            label == "MISC" and alone and not lexicon.explains(words.text[bounds[0]])
        ):  # more often a firm that it never met
            yield Span(*bounds, Label.ORG, weight, Origin.MODEL, _MODEL)
