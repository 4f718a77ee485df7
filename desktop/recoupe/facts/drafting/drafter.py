"""A proposal for each figure of an article: subject, what is measured, value, day, and who says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from recoupe.facts.drafting.attributes import Around, attribute, counts
from recoupe.facts.drafting.speakers import speaker
from recoupe.facts.drafting.subjects import acts, in_full, is_loose, subject, topic
from recoupe.facts.drafting.words import BLANK, before_word, spaced
from recoupe.facts.sentences import sentence_at
from recoupe.french.facts import about_whom as words
from recoupe.french.facts.noun_phrases import LABELS
from recoupe_db.records import Article, Kind, Label, Mention, MentionState, NewFact, Reading

_OFTEN = 2  # times that a name is printed: more make it what the article is about
_NEAR = 60  # code points between a name and its figure over which “il” at the beginning is somebody else
_SOMEBODY = re.compile(rf"\b({words.SOMEBODY}\s[a-zà-ÿ]+(?:\s[a-zà-ÿ]+)?)\s(?:{words.AGED}\s)?{words.OF_AN_AGE}\s*$")
_HERE = re.compile(spaced(words.HERE, BLANK))
_COUNTED_THERE = re.compile(rf"\s[^\W\d_]+(?:\s[^\W\d_]+)?\s{before_word(words.COUNTED_THERE)}")
_BARE = re.compile(r"[\s•\-–—*]*")
_REACH = 200  # code points before a sentence in which the person it speaks of is named
_FOLLOWING = 200  # code points after a sentence in which a bare figure may be explained
_SAME = rf"(?:{words.SAME}|\s)*$"
_IN_OTHER_WORDS = re.compile(
    rf"(?i)^\s*(?:\(|[,–—]?\s*{words.OR_RATHER}|[,–—]\s*{words.THAT_IS}|[^.;:]{{0,25}},\s*{words.AMONG})[\s,]*{_SAME}"
)
_AND = re.compile(rf"(?i)^\s*{words.JOINS}\s+{_SAME}")
_AGE_THEN = re.compile(rf"(?i)\b{spaced(words.AGE_THEN, BLANK)}\s$")
_BOUND = re.compile(rf"(?i)\b{words.BOUNDS}\b[^,;:.]{{0,30}}$")
_DATELINE = re.compile(r"(?m)^[A-ZÀ-Ý][^\n(]{0,40}\([^)\n]{2,30}\)\s*[-–—]")
_BACK = re.compile(
    rf"[\s«“\"]*(?:{words.HE}(?!\s{spaced(words.IMPERSONAL, BLANK)})|{words.SHE}"
    rf"|{words.THE_ELIDED}{words.BODIES_ELIDED}|{words.THE}\s{words.BODIES})\b"
)


class Drafter:
    """Proposes facts for the figures of one article, whose ``mentions`` are in reading order.

    Rejected mentions propose nothing. An attribute is always proposed; a subject where the clause or the title has it.
    """

    def __init__(self, article: Article, mentions: Sequence[Mention]) -> None:
        self._article = article
        self._mentions = mentions

    @cached_property
    def _kept(self) -> list[Mention]:
        return [mention for mention in self._mentions if mention.state is not MentionState.REJECTED]

    @cached_property
    def _names(self) -> list[Mention]:
        lines = [match.span() for match in _DATELINE.finditer(self._article.text)]
        return [mention for mention in self._kept if isinstance(mention.label, Label) and not _inside(mention, lines)]

    @cached_property
    def _figures(self) -> list[Mention]:
        return [mention for mention in self._kept if isinstance(mention.label, Kind)]

    def draft(self, figure: Mention, reading: Reading | None = None) -> NewFact:
        """Return the proposal for ``figure``, as it reads or as ``reading`` says."""
        read = reading or figure.reading or Reading(Kind(figure.label))
        sentence = sentence_at(self._article.text, figure.start, figure.end)
        named = self._named(sentence)
        source, said_by = speaker(self._article.text, sentence, (figure.start, figure.end), named)
        mention = self._subject(figure, read.kind, sentence, named, said_by)
        if read.kind is Kind.AGE and mention is said_by:
            source, said_by = "", None
        measured = self._attribute(figure, read, sentence)
        if (
            measured == LABELS["estimate"]
            and read.kind is Kind.MONEY
            and mention is not None
            and _is_valued(mention, figure, said_by)
        ):
            measured = LABELS["worth"]
        return NewFact(
            subject=in_full(mention.surface, self._names)
            if mention
            else self._taken_up(figure, read.kind, sentence[0]),
            attribute=measured,
            reading=read,
            date=self._day(figure, read, sentence),
            attribution=in_full(source, self._names) if said_by and source == said_by.surface else source,
        )

    def _subject(
        self, figure: Mention, kind: Kind, sentence: tuple[int, int], named: Sequence[Mention], said_by: Mention | None
    ) -> Mention | None:
        """Return the name a figure is about, None where its sentence only takes up what was named before."""
        text = self._article.text
        if kind is Kind.AGE:
            return subject(text, sentence, figure, kind, [mention for mention in named if mention.label is Label.PER])
        mention = subject(text, sentence, figure, kind, [mention for mention in named if mention is not said_by])
        if said_by is not None and acts(text, said_by, figure, sentence):
            named_well = mention is not None and mention.label is not Label.LOC and mention.end <= figure.start
            return mention if named_well else said_by
        if mention is None or acts(text, mention, figure, sentence):
            return mention
        far = not 0 <= figure.start - mention.end <= _NEAR
        taken_up = far and _BACK.match(text, sentence[0], sentence[1]) is not None
        loose = self._topic_is_told and is_loose(text, mention, figure, sentence)
        return None if taken_up or loose or self._is_outshone(mention, figure, sentence[0]) else mention

    def _is_outshone(self, mention: Mention, figure: Mention, start: int) -> bool:
        """Tell a place that is only where something happened, in an article about somebody."""
        text = self._article.text
        counted_there = _COUNTED_THERE.fullmatch(text[figure.end : mention.start]) is not None
        return mention.label is Label.LOC and self._topic_is_told and not counted_there and not _HERE.match(text, start)

    def _taken_up(self, figure: Mention, kind: Kind, start: int) -> str:
        """Return what a sentence that names nobody is about: “un agriculteur”, or who was named before."""
        if kind is Kind.AGE and (
            somebody := _SOMEBODY.search(self._article.text, max(0, figure.start - 60), figure.start)
        ):
            return somebody[1]
        if kind is Kind.AGE and (person := self._person_before(start)):
            return person
        if explained := self._explained(figure):
            return explained
        return self._before(start)

    def _person_before(self, start: int) -> str:
        """Return the last person named in the lines before a sentence: “l’attaquant de 23 ans” was named there."""
        before = [name for name in self._names if name.label is Label.PER and start - _REACH <= name.start < start]
        return in_full(before[-1].surface, self._names) if before else ""

    def _explained(self, figure: Mention) -> str:
        """Return whom the sentence after a bare figure names: “61,5 %. La part de la famille Le Guennec.”"""
        text = self._article.text
        line = text[text.rfind("\n", 0, figure.start) + 1 : figure.start]
        if not _BARE.fullmatch(line.rsplit(". ", maxsplit=1)[-1]) or not text.startswith(".", figure.end):
            return ""
        near = [name for name in self._names if 0 <= name.start - figure.end <= _NEAR]
        first = near[0] if near and not re.search(r"[,;:]", text[figure.end : near[0].start]) else None
        return in_full(first.surface, self._names) if first else ""

    def _named(self, stretch: tuple[int, int]) -> list[Mention]:
        return [name for name in self._names if stretch[0] <= name.start and name.end <= stretch[1]]

    def _before(self, start: int) -> str:
        """Return what the sentence before is about where this one goes on (“Elle…”), else what the title names.

        Where neither says it, nobody is proposed: an empty field is better than a wrong one.
        """
        text = self._article.text
        place = len(text[:start].rstrip(" \u00a0\u202f"))
        goes_on = _BACK.match(text, start) is not None
        if goes_on and place and "\n" not in text[place:start] and text[place - 1] != "\n":
            sentence = sentence_at(text, place - 1, place)
            named = [mention for mention in self._named(sentence) if mention.label is not Label.LOC]
            acting = [mention for mention in named if acts(text, mention, None, sentence)]
            if acting or (named and not self._topic_is_told):
                return in_full((acting or named)[0].surface, self._names)
        titled = any(word in self._article.title for word in self._topic.split()[-1:])
        return self._topic if titled else ""

    @cached_property
    def _topic(self) -> str:
        return topic(self._names, self._article.title)

    @cached_property
    def _topic_is_told(self) -> bool:
        """True for a topic that the title names, or that is named again and again."""
        same = [name for name in self._names if in_full(name.surface, self._names) == self._topic]
        last = self._topic.split()[-1:]
        return any(word in self._article.title for word in last) or len(same) > _OFTEN

    def _attribute(self, figure: Mention, reading: Reading, sentence: tuple[int, int]) -> str:
        text = self._article.text
        first = self._said_first(figure, reading, sentence)
        if first is not None:
            return self._attribute(first, first.reading or reading, sentence)
        line = text.rfind("\n", 0, sentence[0]) + 1
        following = text[sentence[1] : sentence[1] + _FOLLOWING]
        before, after = text[sentence[0] : figure.start], text[figure.end : sentence[1]]
        return attribute(Around(text[line : sentence[0]], before, after, following, reading, figure.surface))

    def _said_first(self, figure: Mention, reading: Reading, sentence: tuple[int, int]) -> Mention | None:
        """Return the figure that this one only says in another way: “97 milliards (94 milliards d’euros)”."""
        at = bisect_left([mention.start for mention in self._figures], figure.start)
        text = self._article.text
        if at > 0 and (other := self._figures[at - 1]).label == reading.kind and other.start >= sentence[0]:
            between = text[other.end : figure.start]
            unit = other.reading.unit if other.reading else None
            told = re.search(words.AMONG, between) is not None or reading.unit != unit
            if (
                told
                and _IN_OTHER_WORDS.match(between)
                and not (reading.kind is Kind.NUMBER and counts(text[figure.end : sentence[1]]))
            ):
                return other
        if at + 1 < len(self._figures) and (other := self._figures[at + 1]).label == reading.kind is Kind.NUMBER:
            return other if _AND.match(text[figure.end : other.start]) else None
        return None

    def _day(self, figure: Mention, reading: Reading, sentence: tuple[int, int]) -> str | None:
        """Return the date nearest to a figure in its sentence, else the day of publication.

        A day holds as of none, and an age (“Paul Verdon, 53 ans, avait acheté en 2022”) as of the article’s day.
        """
        published = self._article.published.isoformat() if self._article.published else None
        if reading.kind is Kind.DATE:
            return None
        if reading.kind is Kind.AGE and not _AGE_THEN.search(self._article.text, sentence[0], figure.start):
            return published
        dated = [
            mention
            for mention in self._figures
            if mention.label is Kind.DATE
            and sentence[0] <= mention.start < sentence[1]
            and mention.reading
            and mention.reading.value
        ]
        near = min(dated, key=lambda mention: max(mention.start - figure.end, figure.start - mention.end), default=None)
        said = near.reading.value if near is not None and near.reading is not None else None
        if near is not None and self._only_bounds(near, figure, sentence[0]):
            return published
        return said if said is not None and (published is None or said <= published) and "/" not in said else published

    def _only_bounds(self, day: Mention, figure: Mention, start: int) -> bool:
        """Tell a day before, after or since which something was so: “a versé 45 millions avant de partir en 2018”."""
        first = figure.end if figure.end <= day.start else start
        return _BOUND.search(self._article.text, first, day.start) is not None


def _inside(name: Mention, stretches: Sequence[tuple[int, int]]) -> bool:
    return any(start <= name.start < end for start, end in stretches)


def _is_valued(name: Mention, figure: Mention, said_by: Mention | None) -> bool:
    """Tell whether an estimate is what a firm is worth, and not what the firm estimates."""
    return name.label is Label.ORG and name.end <= figure.start and name is not said_by
