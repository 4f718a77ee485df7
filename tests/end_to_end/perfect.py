"""A reviewer who makes no mistake: corrects what is wrong in an article, confirms the rest at once, goes on."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QToolButton
from tests.end_to_end.desk import Person

from recoupe.facts.print_wording import print_words
from recoupe.facts.wording import words
from recoupe.services.batch_review import BatchReviewService
from recoupe.services.review import ReviewService
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import key_of
from recoupe_db.records import ArticleState, Kind, Label, Mention, MentionState, Modifier, Reading

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What gold says of a span: the labels that are right, the first of them best, or how a figure reads.

    Of an ``optional`` one whatever is made of it is right.
    """

    labels: tuple[Label | Kind, ...]
    reading: Reading | None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Effort:
    """How many clicks and keys one article took, for how many mentions that the reviewer confirmed or added."""

    file: str
    acts: int
    mentions: int

    @property
    def mean(self) -> float:
        """Acts per mention."""
        return self.acts / self.mentions


def gold_of(path: Path) -> dict[str, dict[Span, Wanted]]:
    """Return what a file of gold annotations says, by article and span."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return {line["file"]: {(span["start"], span["end"]): _wanted(span) for span in _spans(line)} for line in lines}


def _spans(line: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from line["ents"]
    yield from line["figures"]


def _wanted(span: Mapping[str, Any]) -> Wanted:
    optional = bool(span.get("optional"))
    if "label" in span:
        return Wanted((Label(span["label"]), *map(Label, span.get("alt", ()))), None, optional)
    value, kind = span["value"], Kind(span["kind"])
    least, most = _bounds(value)
    modifier = Modifier(span["modifier"]) if span.get("modifier") else None
    unit = "a" if kind is Kind.AGE else span.get("unit") or span.get("currency")
    unit = {"fraction": None, "°C": "Cel", "ha": "har"}.get(unit, unit)  # some gold is older than UCUM's symbols
    return Wanted((kind,), Reading(kind, least, most, unit, modifier), optional)


def _bounds(value: Any) -> tuple[str | None, str | None]:
    """Return the least and the most that gold says, in either of its forms; nothing where it leaves a value open."""
    if isinstance(value, dict):
        return value["min"], value["max"]
    least, _, most = (value or "").partition("..")
    return (None if least in ("", "?") else least), most or None


class PerfectReviewer:
    """Works at a person's desk by mouse and keys alone, knowing the gold of every article by its file."""

    def __init__(self, person: Person, gold: Mapping[str, Mapping[Span, Wanted]]) -> None:
        self._person = person
        self._gold = gold
        asked = {label for spans in gold.values() for wanted in spans.values() for label in wanted.labels}
        self._beyond: set[Reading] = set()
        """Values that the desk cannot be told, such as a unit that it does not know: nobody types them twice."""
        self.unmarked: set[tuple[str, Span]] = set()
        """Where no mark could be made, by file; nobody tries for ever."""
        self.spent: Counter[str] = Counter()
        """How many clicks and keys went into what: reject, label, value, ends, add, finish."""
        self._unasked = {Kind.ORDINAL, Kind.TIME} - asked  # some gold leaves these open, as nothing rests on them

    def review(self) -> Iterator[Effort]:
        """Review article after article until all are read, and tell what each took."""
        before = self._person.acts
        while self._person.running.desk.review.state is not ArticleState.READ:
            file = self._file()
            self._correct(self._gold[file])
            count = len(self._confirmed()) + len(self._person.running.desk.review.pending)
            with self._for("finish"):
                self._read_through()
                self._person.press("Ctrl+Shift+Return")
            assert file in self._read(), f"{file} cannot be finished"
            yield Effort(file, self._person.acts - before, count)
            before = self._person.acts

    @contextmanager
    def _for(self, purpose: str) -> Iterator[None]:
        before = self._person.acts
        yield
        self.spent[purpose] += self._person.acts - before

    def _file(self) -> str:
        article = self._person.running.desk.review.article
        assert article is not None
        return article.file

    def _read_through(self) -> None:
        """Have every highlight in sight, as whoever reads an article has."""
        for mention in self._person.running.desk.review.pending:
            self._person.turn_to(mention.start)
            self._person.settle()

    def _read(self) -> set[str]:
        shelf = self._person.running.desk.shelf
        return {line.file for line in shelf.lines if line.state is ArticleState.READ}

    def _confirmed(self) -> list[Mention]:
        mentions = self._person.running.desk.review.mentions
        return [mention for mention in mentions if mention.state is MentionState.ACCEPTED]

    def _correct(self, gold: Mapping[Span, Wanted]) -> None:
        """Mark what is missing and put right what is wrong, until nothing is: the memory proposes more meanwhile."""
        while True:
            missing = next(self._missing(gold), None)
            if missing is not None:
                with self._for("add"):
                    self._add(missing, gold[missing])
                continue
            wrong = next(
                (mention for mention in self._person.running.desk.review.pending if self._is_wrong(mention, gold)), None
            )
            if wrong is None:
                return
            self._mend(wrong, gold.get((wrong.start, wrong.end)))

    def _missing(self, gold: Mapping[Span, Wanted]) -> Iterator[Span]:
        """Yield the spans that gold has and nothing marks, in reading order."""
        marked = {(mention.start, mention.end) for mention in self._standing()}
        marked |= {span for file, span in self.unmarked if file == self._file()}
        missing = (span for span in sorted(gold) if span not in marked)
        return (span for span in missing if not gold[span].optional and not self._is_outside(span))

    def _is_wrong(self, mention: Mention, gold: Mapping[Span, Wanted]) -> bool:
        wanted = gold.get((mention.start, mention.end))
        if wanted is None:
            return mention.label not in self._unasked
        if wanted.optional or wanted.reading in self._beyond:
            return False
        return mention.label not in wanted.labels or not _reads(mention, wanted)

    def _mend(self, mention: Mention, wanted: Wanted | None) -> None:
        if wanted is None or mention.is_figure != (wanted.reading is not None):
            with self._for("reject"):
                self._reject(mention)
        else:
            with self._for("label" if wanted.reading is None else "value"):
                self._put_right(mention, wanted)

    def _reject(self, mention: Mention) -> None:
        """Set a mention aside: with all of its words in the article or the dossier, where all of them are as wrong."""
        here, everywhere = (self._alike(mention, everywhere=anywhere) for anywhere in (False, True))
        self._take(mention)
        if here < 2 and everywhere < 3:  # what one key costs
            self._person.press("R")
            return
        self._person.press("Shift+R")
        if everywhere > here:
            self._person.click("alike_dossier")
        self._person.press("Return")

    def _alike(self, mention: Mention, *, everywhere: bool) -> int:
        """Return in how many places the same words are marked, 0 where they are right in one of them."""
        running = self._person.running
        occurrences = BatchReviewService(running._store, ReviewService(running._store, reviewer="")).find(
            mention.id, everywhere=everywhere
        )
        files = {line.id: line.file for line in running.desk.shelf.lines}
        marked = [(files[place.article], place.mention) for place in occurrences if place.mention is not None]
        standing = [(file, mention) for file, mention in marked if mention.state is not MentionState.REJECTED]
        return len(standing) if all(self._is_wrong(mention, self._gold[file]) for file, mention in standing) else 0

    def _standing(self) -> list[Mention]:
        mentions = self._person.running.desk.review.mentions
        return [mention for mention in mentions if mention.state is not MentionState.REJECTED]

    def _is_outside(self, span: Span) -> bool:
        around = [p for p in self._person.running.desk.review.passages if p.start <= span[0] and span[1] <= p.end]
        return bool(around) and max(around, key=lambda passage: passage.id).outside

    def _put_right(self, mention: Mention, wanted: Wanted) -> None:
        self._take(mention)
        if wanted.reading is None:
            self._person.press(key_of(wanted.labels[0]))
        else:
            self._type_value(wanted.reading)
            if not _reads(self._at((mention.start, mention.end)), wanted):
                self._beyond.add(wanted.reading)

    def _type_value(self, reading: Reading) -> None:
        self._person.press("M")
        steps = self._steps_to(reading)
        if steps:
            self._person.press(*["Down"] * steps)
        else:
            self._person.write(self._shortest(reading))
        self._person.press("Return")

    def _shortest(self, reading: Reading) -> str:
        """Return the shortest of the ways to type a value that the field understands."""
        field = self._person.running.window.mention.value
        typed = [words(reading, "fr"), print_words(reading, "fr"), *_in_digits(reading)]
        typed += [word.split()[-1] for word in typed[:2]]  # “ans”: a unit alone keeps the number
        understood = [
            word for word in typed if _value(field._read(word, field._kind) or Reading(Kind.TIME)) == _value(reading)
        ]
        return min(understood or typed, key=len)

    def _steps_to(self, reading: Reading) -> int:
        """Return how often the arrow has to be pressed for a value, 0 where it has to be typed."""
        given = self._person.mention.reading
        field = self._person.running.window.mention.value
        known = [] if given is None else [*field.options][1:]
        places = (place for place, value in enumerate(known, 1) if _value(value) == _value(reading))
        return next(places, 0)

    def _add(self, span: Span, wanted: Wanted) -> None:
        self._mark(span, wanted)
        if span not in {(mention.start, mention.end) for mention in self._standing()}:
            self._person.press("J")  # the handles of what was in hand lay over these words
            self._mark(span, wanted)
        if span not in {(mention.start, mention.end) for mention in self._standing()}:
            self.unmarked.add((self._file(), span))
            return
        if wanted.reading is None:
            return
        added = self._at(span)
        if not added.is_figure:  # its words do not read as one by themselves
            self._take(added)
            self._relabel(wanted.labels[0])
            added = self._at(span)
        if not _reads(added, wanted):
            self._take(added)
            self._type_value(wanted.reading)

    def _mark(self, span: Span, wanted: Wanted) -> None:
        self._person.select(*span)
        if self._person.window.findChild(QToolButton, "strip_exact").isVisible():  # gold parts a word
            self._person.click("strip_exact")
        self._person.press("Return" if wanted.reading is not None else key_of(wanted.labels[0]))

    def _at(self, span: Span) -> Mention:
        """Return what was marked at a span."""
        return next(mention for mention in self._standing() if (mention.start, mention.end) == span)

    def _take(self, mention: Mention) -> None:
        """Take a mention in hand, where the desk has another one."""
        held = self._person.running.desk.review.current
        if held is None or held.id != mention.id:
            self._person.click_on(mention)
        else:
            self._person.turn_to(mention.start)

    def _relabel(self, tag: Label | Kind) -> None:
        """Give another label: by its key, the rarer kinds by the palette."""
        if key_of(tag):
            self._person.press(key_of(tag))
        else:
            self._person.press("Ctrl+K")
            self._person.write(wording.tag(tag))
            self._person.press("Return")


def _reads(mention: Mention, wanted: Wanted) -> bool:
    """Tell whether a figure reads as gold says, the hedge aside; where gold leaves the value open, any will do."""
    reading, right = mention.reading, wanted.reading
    if reading is None or right is None:
        return reading is right
    if right.value is None:
        return reading.kind is right.kind
    return _value(reading) == _value(right)


def _in_digits(reading: Reading) -> Iterator[str]:
    """Yield how somebody in a hurry types a value: “9/2024”, “4,5 M€”, “250 km”."""
    value = reading.value or ""
    if reading.kind is Kind.DATE:
        yield value
        parts = [part.lstrip("0") for part in reversed(value.split("-"))]
        yield "/".join(parts)
        yield "/".join(parts[:-1])  # the year as the article means it
    elif reading.upper is None and reading.unit is not None:
        sign = {"EUR": "€", "USD": "$", "har": "ha", "a": "ans"}.get(reading.unit, reading.unit)
        yield sign  # a unit alone keeps the number
        for power, short in ((9, "Md"), (6, "M"), (3, "k"), (0, "")):
            with suppress(ArithmeticError):
                amount = f"{(Decimal(value) / 10**power).normalize():f}".replace(".", ",")
                yield f"{amount} {short}{sign}"
                yield f"{amount}{short}{sign}"
    else:
        yield value


def _value(reading: Reading) -> tuple[str | None, ...]:
    return reading.kind, reading.value, reading.upper, reading.unit
