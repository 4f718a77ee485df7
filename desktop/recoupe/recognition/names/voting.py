"""One voice for a text: what every occurrence of a surface says decides what it names."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import exp, sqrt
from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.recognition.names.abbreviations import ordinary_abbreviations
from recoupe.recognition.names.left_context import cues
from recoupe.recognition.names.right_context import acts
from recoupe.recognition.names.sport_cues import match_cues
from recoupe.recognition.names.topic import SPORT, subject_cues, subject_of
from recoupe.recognition.names.words import ACRONYM
from recoupe_db.records import Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.candidates import Candidate
    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.spans import Cue
    from recoupe.recognition.names.words import Words

Votes = dict[Label, float]

_ENOUGH = 1.6  # votes below which a span is no name
_DOUBT = 2.0  # what a capital that only opens a sentence costs
_WHOLE = 0.7  # the share of the whole text in a verdict; the place itself has the rest
_MODELLED = 1.0  # what it is worth that the model found a span, beside the label that it gave it
_CAPITAL = 0.8  # what a capital inside a sentence is worth, on a word that is no ordinary one
_PRESENTED = 4.5  # votes for PER at one place that present a person by one name alone
_UNINTRODUCED = 1.6  # what a single name costs that nobody presented
_UNINTRODUCED_ONCE = 0.8  # the same when it stands there once
_HINTED = 1.2  # votes for PER that a single word beside a name can cast
_FIRM_NAME = 2.0  # the same for ORG
_FULL_NAME = 3.0  # votes for PER from which a full name lends its voice to the surname
_SURNAME, _FIRST_NAME, _FIRM, _LISTED_WITH = 5.0, 4.0, 3.0, 1.5
_CALLED = 2.8  # votes for ORG of a noun in front that says what a name is
_SHARED_NAME = 0.2  # what a full name lends to its surname where that is a firm, too
_LARGEST_LEAD = 6.0  # beyond it, more votes say nothing new
_LABELS = tuple(Label)


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """What the words ``first`` to ``last`` (excluded) were found to name. ``score`` is between 0 and 1."""

    first: int
    last: int
    label: Label
    score: float
    origin: Origin
    reason: str


def decide(words: Words, text_candidates: list[Candidate], lexicon: Lexicon) -> list[NamedSpan]:
    """Return the candidates that are names, each with the label that the whole text speaks for."""
    jury = _Jury(words, lexicon)
    local = [jury.hear(candidate) for candidate in text_candidates]
    _enumerations(words, text_candidates, local)
    for candidate, votes in zip(text_candidates, local, strict=True):
        jury.remember(candidate, votes)
    jury.link()
    return [
        verdict
        for candidate, votes in zip(text_candidates, local, strict=True)
        if (verdict := jury.verdict(candidate, votes))
    ]


def is_doubtful(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a word owes its capitals to opening a sentence or to a headline rather than to being a name."""
    word = words.text[first]
    if words.text[first - 1] == "(" and words.text[last] == ")" and words.shape[first] == ACRONYM:
        return False
    if last - first > 1 or not lexicon.explains(word) or word in lexicon.no_names or acts(words, last):
        return False
    return words.opens(first) or (words.shape[first] == ACRONYM and len(word) > 3)


def _enumerations(words: Words, candidates: list[Candidate], local: list[Votes]) -> None:
    """Let the members of a list speak for each other: “Google, Meta et Anthropic”."""
    for index in range(len(candidates) - 1):
        left, right = candidates[index], candidates[index + 1]
        between = words.text[left.last : right.first]
        if len(between) > 1 and between[-1] in french.OF:  # “les villages de Gerval et de Stenz”
            between = between[:-1]
        if _enumerates(between):
            _speak_for(local[index], local[index + 1])
            _speak_for(local[index + 1], local[index])


def _enumerates(between: list[str]) -> bool:
    """Tell whether the words between two names only list them: “,”, “et”, “ou”, “, et”, “) et”."""
    match between:
        case [joint]:
            return joint == "," or joint in french.AND_OR
        case [",", joint]:
            return joint in french.AND
        case [")", joint]:
            return joint in french.ENUMERATING
        case _:
            return False


def _speak_for(sure: Votes, other: Votes) -> None:
    label = max(sure, key=sure.__getitem__)
    if sure[label] >= _FULL_NAME:
        other[label] += _LISTED_WITH


class _Jury:
    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words, self._lexicon = words, lexicon
        self._total: dict[str, Votes] = defaultdict(lambda: dict.fromkeys(_LABELS, 0.0))
        self._times: Counter[str] = Counter()
        self._subject = subject_of(words)
        self._ordinary = ordinary_abbreviations(words, lexicon)
        self._firm: set[str] = set()
        self._hinted: set[str] = set()  # surfaces next to which a verb of speech or a title stands
        self._called_firm: set[str] = set()  # surfaces that a noun (“le groupe belge X”) made a firm
        self._people: set[str] = set()  # surfaces that an honorific, an age or a full name made a person

    def hear(self, candidate: Candidate) -> Votes:
        """Count what speaks for a candidate at its place."""
        votes = dict.fromkeys(_LABELS, 0.0)
        for span in candidate.found:
            votes[span.label] += span.weight
        for cue in cues(self._words, candidate.first, candidate.last):
            votes[cue.label] += cue.weight
            if cue.label is Label.ORG and cue.weight >= _CALLED and cue.because in french.FIRM_NOUNS:
                self._called_firm.add(self._surface(candidate))
            if cue.label is Label.PER and cue.weight >= _HINTED:
                self._hinted.add(self._surface(candidate))
        town = votes[Label.LOC] > votes[Label.PER]
        for cue in self._match_cues(candidate):
            votes[cue.label] += cue.weight
        for cue in subject_cues(self._words, candidate.first, candidate.last, self._subject, town=town):
            votes[cue.label] += cue.weight
        return votes

    def _match_cues(self, candidate: Candidate) -> Iterator[Cue]:
        sport = self._subject == SPORT
        return match_cues(self._words, candidate.first, candidate.last, self._lexicon, sport=sport)

    def remember(self, candidate: Candidate, votes: Votes) -> None:
        """Add what was heard at one place to what is known of the surface."""
        surface = self._surface(candidate)
        self._times[surface] += 1
        if not is_doubtful(self._words, candidate.first, candidate.last, self._lexicon):
            self._firm.add(surface)
        if votes[Label.PER] >= _PRESENTED:
            self._people.add(surface)
        for label, weight in votes.items():
            self._total[surface][label] += weight

    def _surface(self, candidate: Candidate) -> str:
        return self._words.surface(candidate.first, candidate.last)

    def link(self) -> None:
        """Let a surname and a first name follow the full name."""
        for surface in [surface for surface in self._total if " " in surface]:
            votes = self._of(surface)
            label = max(votes, key=votes.__getitem__)
            if label is Label.PER and votes[label] >= _FULL_NAME:
                self._lend(surface.split(" "))
            elif label is Label.ORG and votes[label] >= _FIRM_NAME:
                self._lend_firm(surface.split(" "))

    def _lend(self, parts: list[str]) -> None:
        for tail in range(1, len(parts)):
            self._speak(" ".join(parts[tail:]), _SURNAME)
        if self._lexicon.is_first_name(parts[0]):
            self._speak(parts[0], _FIRST_NAME)

    def _lend_firm(self, parts: list[str]) -> None:
        """Let “Kerbrat” follow “Brasseries Kerbrat” and “Solenza” follow “Solenza Sports Partners”."""
        if any(map(str.islower, parts)):  # “tribunal de Rouen” lends nothing to “Rouen”
            return
        for part in (parts[0], parts[-1]):
            if part not in french.ORG_TAILS and not self._lexicon.explains(part) and not self._lexicon.knows(part):
                self._speak(part, _FIRM, Label.ORG)

    def _speak(self, surface: str, weight: float, label: Label = Label.PER) -> None:
        if surface in self._total:
            split = label is Label.PER and surface in self._called_firm and surface not in self._people
            self._total[surface][label] += weight * sqrt(self._times[surface]) * (_SHARED_NAME if split else 1.0)
            self._firm.add(surface)
            if label is Label.PER and not split:
                self._people.add(surface)

    def _of(self, surface: str) -> Votes:
        return self._if_it_stood(surface, self._times[surface])

    def _if_it_stood(self, surface: str, times: int) -> Votes:
        """Return the votes on a surface as if it stood so many times with what is said of it on average."""
        share = sqrt(times) / self._times[surface]
        return {label: weight * share for label, weight in self._total[surface].items()}

    def _standing(self, surface: str) -> float:
        """Return what the capitals themselves are worth: inside a sentence, an unknown word is a name."""
        if surface not in self._firm:
            return -_DOUBT
        return 0.0 if self._lexicon.explains(surface) else _CAPITAL

    def _is_unintroduced(self, surface: str) -> bool:
        """Tell whether a word stands for nobody whom an article presents: it gives the full name first."""
        return " " not in surface and not self._lexicon.is_first_name(surface)

    def _doubt_strangers(self, surface: str, votes: Votes, times: int) -> None:
        """Take votes from a person whom nobody presents, and give half of them to a firm of that name."""
        if surface in self._people or not self._is_unintroduced(surface):
            return
        cost = _UNINTRODUCED
        if times == 1:
            cost = 0.0 if surface in self._hinted else _UNINTRODUCED_ONCE
        votes[Label.PER] -= cost
        votes[Label.ORG] += cost / 2

    def verdict(self, candidate: Candidate, local: Votes) -> NamedSpan | None:
        """Return what a candidate is: the whole text and its own place decide; None when it is no name."""
        surface = self._surface(candidate)
        is_word = surface.lower() in french.FUNCTION_WORDS and not candidate.is_certain()  # “(NE)”, and “ne”
        if is_word or surface in self._lexicon.no_names or surface in self._ordinary:
            return None
        label, best, second = self._standings(surface, local, self._times[surface])
        if best + _MODELLED * candidate.is_modelled() < _ENOUGH or (len(surface) == 1 and not _is_listed(candidate)):
            return None
        score = max(_score(best, second), self._score_of_fewer(surface, local, label))
        return NamedSpan(candidate.first, candidate.last, label, score, *_why(candidate, label))

    def _standings(self, surface: str, local: Votes, times: int) -> tuple[Label, float, float]:
        """Return the label with most votes if the surface stood ``times`` times, those votes, and the next best."""
        whole = self._if_it_stood(surface, times)
        votes = {label: _WHOLE * whole[label] + (1 - _WHOLE) * local[label] for label in _LABELS}
        heard = dict(votes)
        self._doubt_strangers(surface, votes, times)
        label = max(votes, key=votes.__getitem__)
        once = times == 1  # then the cost says what a name is, not whether it is one
        best = max(votes[label], heard[label] * once) + self._standing(surface)
        return label, best, max(weight for other, weight in votes.items() if other is not label)

    def _score_of_fewer(self, surface: str, local: Votes, label: Label) -> float:
        """Return the score that ``label`` would have if the surface stood there once or twice: more never cost."""
        fewer = [self._standings(surface, local, times) for times in (1, 2) if times < self._times[surface]]
        return max((_score(best, second) for other, best, second in fewer if other is label), default=0.0)


def _score(best: float, second: float) -> float:
    """Turn the lead of a label over the next into the share of such suggestions that are right.

    The curve was fitted to public news and encyclopedia texts and to the project's sample, each counting half.
    """
    share = min(1.0, _LARGEST_LEAD / best) if best > 0 else 1.0  # of many votes, only their proportion says more
    lead = share * (best - max(second, 0))
    return round(1 / (1 + exp(1 - 0.85 * lead)), 2)


def _is_listed(candidate: Candidate) -> bool:
    return any(span.origin is Origin.LEXICON for span in candidate.found)


def _why(candidate: Candidate, label: Label) -> tuple[Origin, str]:
    for span in sorted(candidate.found, key=lambda span: -span.weight):
        if span.label is label:
            return span.origin, span.reason
    return Origin.RULE, reason(ReasonCode.CONTEXT)
