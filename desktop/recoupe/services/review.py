"""What a reviewer decides about an article: each method is one step, stored before it returns, undone as one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from recoupe.recognition.figures import read_value
from recoupe.services.changes import Changes
from recoupe.services.label_values import read_as_one_of
from recoupe.services.problems import AlreadyMarked, EmptySpan, StillUndecided
from recoupe_db.library_errors import NotFound
from recoupe_db.queries import articles, decisions, held_mentions, log, mentions, schemes
from recoupe_db.records import (
    Action,
    ArticleId,
    ArticleState,
    Kind,
    Label,
    Mention,
    MentionId,
    MentionState,
    Passage,
    Reading,
    Target,
)
from recoupe_db.records.mentions import attributes_text
from recoupe_db.records.relations import moved
from recoupe_db.store import Session, Store

_ACCEPTED = MentionState.ACCEPTED
_REJECTED = MentionState.REJECTED
_IN_WORDS = frozenset({Kind.DATE, Kind.DURATION})  # whose values have their units inside
_SAID_OF_A_BOUND = re.compile(r"(?<=^P)\d+(?=[YMWD]$)|(?<=^PT)\d+(?=[HMS]$)|^\d{4}$|(?<=-)\d\d$")


class ReviewService:
    """Records decisions in the name of ``reviewer``. Correcting a mention confirms it: the reviewer has seen it."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def accept(self, wanted: Sequence[MentionId], *, here: ArticleId | None = None) -> Changes:
        """Record that the reviewer agrees with these mentions, in one article or several.

        The step is about ``here``, the article on the screen, if one of them is in it: there an undo leads back.
        """
        return self._each(Action.ACCEPT, wanted, here=here, state=_ACCEPTED)

    def reject(self, wanted: Sequence[MentionId], *, here: ArticleId | None = None) -> Changes:
        """Record that these mentions are wrong; ``here`` as for :meth:`accept`."""
        return self._each(Action.REJECT, wanted, here=here, state=_REJECTED)

    def relabel(
        self, wanted: MentionId | Sequence[MentionId], label: Label | Kind, *, here: ArticleId | None = None
    ) -> Changes:
        """Record that mentions are a ``label``; a figure is read again as what it is now said to be.

        ``here`` as for :meth:`accept`.
        """
        keys = wanted if isinstance(wanted, Sequence) else [wanted]
        with self._store.write() as session:
            held = held_mentions.get_all(session, keys)
            step = held_mentions.begin(session, self.reviewer, Action.RELABEL, held, here)
            for held_mention in held:
                reading = read_as(session, held_mention.mention.surface, label, held_mention.mention.article)
                tag = tag_of(label, reading)
                held_mentions.change(session, step, held_mention, label=tag, reading=reading, state=_ACCEPTED)
            return Changes.of(log.get(session, step.id))

    def flag(
        self, wanted: Sequence[MentionId], *, flagged: bool, comment: str | None = None, here: ArticleId | None = None
    ) -> Changes:
        """Record a doubt about mentions, or that there is none any more; without ``comment`` theirs stay.

        What was decided about them stays decided; ``here`` as for :meth:`accept`.
        """
        fields: dict[str, Any] = {"flagged": flagged} | ({} if comment is None else {"comment": comment})
        return self._each(Action.FLAG, wanted, here=here, **fields)

    def describe(self, mention: MentionId, attributes: Mapping[str, str]) -> Changes:
        """Record what more is said of a mention, by the attributes of its label; whether it is right stays open."""
        return self._each(Action.DESCRIBE, [mention], attributes=attributes_text(attributes))

    def revalue(self, mention: MentionId, reading: Reading) -> Changes:
        """Record what a figure's value is."""
        return self._each(Action.REVALUE, [mention], label=reading.kind, reading=reading, state=_ACCEPTED)

    def respan(self, mention: MentionId, start: int, end: int) -> Changes:
        """Record where a mention starts and ends, in code points; a figure is read again in its new words.

        Relations that led to it lead to where it is now.

        Raises:
            EmptySpan: nothing but white space lies between ``start`` and ``end``.
        """
        with self._store.write() as session:
            marked = mentions.get(session, mention)
            surface = _surface(session, marked.article, start, end)
            fields: dict[str, Any] = {"start": start, "end": end, "state": _ACCEPTED}
            if marked.is_figure:
                reading = read_as(session, surface, marked.label, marked.article)
                fields |= {"reading": reading, "label": tag_of(marked.label, reading)}
            step = decisions.begin(session, self.reviewer, Action.RESPAN, marked.article)
            decisions.change(session, step, Target.MENTION, mention, **fields)
            for other in mentions.of_article(session, marked.article):
                led = moved(other.attributes, (marked.start, marked.end), (start, end))
                if led != other.attributes:
                    decisions.change(session, step, Target.MENTION, other.id, attributes=attributes_text(led))
            return Changes.of(log.get(session, step.id))

    def add(
        self, article: ArticleId, start: int, end: int, *, name: Label, label: Label | Kind | None = None
    ) -> Changes:
        """Record a mention that was missed, from ``start`` to ``end`` in code points.

        It is a ``label`` where one is given; else words that read as a figure are one, and all others are a ``name``.
        It takes the place of undecided suggestions of its sort, names or figures, that have some of its words: these
        are rejected in the same step. Where a suggestion has its very words, that one is confirmed as the ``label``.

        Raises:
            EmptySpan: nothing but white space lies there.
            AlreadyMarked: a decided mention of the same sort has the same span already.
        """
        with self._store.write() as session:
            surface = _surface(session, article, start, end)
            there = mentions.touching(session, article, start, end)
            tag, reading = _said(session, article, surface, start, there, name=name, label=label)
            rivals = [
                other for other in there if other.is_figure is isinstance(tag, Kind) and other.state is not _REJECTED
            ]
            same = next((rival for rival in rivals if (rival.start, rival.end) == (start, end)), None)
            if same is None:
                step = decisions.begin(session, self.reviewer, Action.ADD, article)
                fields = {"article": article, "start": start, "end": end, "label": tag, "reading": reading}
                decisions.create(session, step, Target.MENTION, **fields)
            elif same.state is _ACCEPTED:
                raise AlreadyMarked(surface=surface)
            else:
                step = _confirm(session, self.reviewer, same, same.label if label is None else tag, reading)
            for rival in rivals:
                if rival.state is MentionState.PENDING and rival is not same:
                    decisions.change(session, step, Target.MENTION, rival.id, state=_REJECTED)
            return Changes.of(log.get(session, step.id))

    def place(self, article: ArticleId, start: int, end: int) -> Changes:
        """Put the text from ``start`` to ``end`` outside the article, or back in where it lies outside already.

        What is outside needs no review and never becomes gold. Raises :class:`EmptySpan`.
        """
        with self._store.write() as session:
            _surface(session, article, start, end)
            known = [
                passage
                for passage in articles.passages(session, article)
                if passage.start < end and start < passage.end
            ]
            step = decisions.begin(session, self.reviewer, Action.PLACE, article)
            if any(passage.outside for passage in known):
                for passage in known:
                    decisions.change(session, step, Target.PASSAGE, passage.id, outside=False)
            else:
                for passage in known:
                    decisions.remove(session, step, Target.PASSAGE, passage.id)
                decisions.create(session, step, Target.PASSAGE, article=article, start=start, end=end, outside=True)
            return Changes.of(log.get(session, step.id))

    def mark_read(self, article: ArticleId, *, reject_rest: bool = False, confirm_rest: bool = False) -> Changes:
        """Record that ``article`` was read to the end; what is still undecided is first rejected, or confirmed.

        Raises:
            StillUndecided: something inside the article is undecided, and neither was asked for.
        """
        with self._store.write() as session:
            rest = undecided(mentions.of_article(session, article), articles.passages(session, article))
            if rest and not (reject_rest or confirm_rest):
                raise StillUndecided(count=len(rest))
            step = decisions.begin(session, self.reviewer, Action.MARK_READ, article)
            for mention in rest:
                state = MentionState.ACCEPTED if confirm_rest else _REJECTED
                decisions.change(session, step, Target.MENTION, mention.id, state=state)
            decisions.change(session, step, Target.ARTICLE, article, state=ArticleState.READ)
            return Changes.of(log.get(session, step.id))

    def set_aside(self, article: ArticleId) -> Changes:
        """Record that ``article`` is not to be reviewed for now."""
        return self._state(Action.SET_ASIDE, article, ArticleState.SET_ASIDE)

    def reopen(self, article: ArticleId) -> Changes:
        """Record that ``article`` is being read again."""
        return self._state(Action.REOPEN, article, ArticleState.IN_PROGRESS)

    def undo(self) -> Changes | None:
        """Take back the reviewer's last step that is in effect; None when there is none."""
        return self._revert(decisions.undo)

    def redo(self) -> Changes | None:
        """Do again the step that was undone last; None when there is none."""
        return self._revert(decisions.redo)

    def keep_place(self, article: ArticleId, place: int) -> None:
        """Remember the code point at which the reader is."""
        with self._store.write(quietly=True) as session:
            articles.set_place(session, article, place)

    def _each(
        self, action: Action, wanted: Sequence[MentionId], *, here: ArticleId | None = None, **fields: Any
    ) -> Changes:
        with self._store.write() as session:
            held = held_mentions.get_all(session, wanted)
            step = held_mentions.begin(session, self.reviewer, action, held, here)
            for mention in held:
                held_mentions.change(session, step, mention, **fields)
            return Changes.of(log.get(session, step.id))

    def _state(self, action: Action, article: ArticleId, state: ArticleState) -> Changes:
        with self._store.write() as session:
            step = decisions.begin(session, self.reviewer, action, article)
            decisions.change(session, step, Target.ARTICLE, article, state=state)
            return Changes.of(log.get(session, step.id))

    def _revert(self, revert: Callable[[Session, str], Any]) -> Changes | None:
        with self._store.write() as session:
            step = revert(session, self.reviewer)
            return None if step is None else Changes.of(step)


def undecided(own_mentions: Sequence[Mention], passages: Sequence[Passage]) -> list[Mention]:
    """Return the mentions inside the article that nobody has decided yet, in reading order."""
    return [
        mention
        for mention in own_mentions
        if mention.state is MentionState.PENDING and not is_outside(mention, passages)
    ]


def is_outside(mention: Mention, passages: Sequence[Passage]) -> bool:
    """Tell whether a mention lies outside its article."""
    return lies_outside(mention.start, mention.end, passages)


def lies_outside(start: int, end: int, passages: Sequence[Passage]) -> bool:
    """Tell whether a span lies outside its article, as ``recoupe_db.queries.outside`` does.

    The newest of the passages around it decides.
    """
    around = [passage for passage in passages if passage.start <= start and end <= passage.end]
    return bool(around) and max(around, key=lambda passage: passage.id).outside


def together(
    session: Session, reviewer: str, action: Action, marked_mentions: Sequence[Mention], here: ArticleId | None
) -> decisions.OpenStep:
    """Begin one step about mentions that may be in several articles; all of these are being read from now on.

    Raises :class:`NotFound` when there are none.
    """
    read = list(dict.fromkeys(mention.article for mention in marked_mentions))
    if not read:
        raise NotFound
    step = decisions.begin(session, reviewer, action, here if here in read else read[0])
    for article in read:
        if article != step.article:
            decisions.enter(session, step, article)
    return step


def read_as(session: Session, surface: str, label: Label | Kind, article: ArticleId) -> Reading | None:
    """Return what ``surface`` says as a ``label``: None for a name, a reading without a value where that is unclear.

    Where the dossier has one label for several kinds of figures, the reading is of the kind that suits the words.
    """
    if isinstance(label, Label):
        return None
    published, source = articles.published(session, article), articles.source(session, article)
    own = schemes.of_article(session, article).definition(label)
    if own is None or len(own.kinds) == 1:
        reading = read_value(surface, published=published, kind=label, source=source)
        return replace(reading or Reading(label), kind=label)
    return read_as_one_of(surface, own.kinds, published=published, source=source) or Reading(label)


def tag_of(label: Label | Kind, reading: Reading | None) -> Label | Kind:
    """Return what a mention is stored under that is given a ``label`` and was read so."""
    return label if reading is None else reading.kind


def _surface(session: Session, article: ArticleId, start: int, end: int) -> str:
    surface = articles.stretch(session, article, start, end)
    if not surface.strip():
        raise EmptySpan
    return surface


def _said(
    session: Session,
    article: ArticleId,
    surface: str,
    start: int,
    there: Sequence[Mention],
    *,
    name: Label,
    label: Label | Kind | None,
) -> tuple[Label | Kind, Reading | None]:
    """Return what words are marked as that are said to be a ``label``, or whatever they read as, and how they read.

    ``there`` is what has some of them: a number of “67 à 84 ans”, which was suggested whole, is an age, and the “7” of
    “du 7 au 16 décembre” a day of December.
    """
    if label is not None:
        reading = read_as(session, surface, label, article)
        return tag_of(label, reading), reading
    published, source = articles.published(session, article), articles.source(session, article)
    whole = (other.reading for other in there if other.state is not _ACCEPTED and surface in other.surface)
    for known in whole:
        if known is not None and known.unit is not None:
            reading = read_value(surface, published=published, source=source, kind=known.kind, unit=known.unit)
            if reading is not None and (reading.kind, reading.unit) == (known.kind, known.unit):
                return reading.kind, reading
    reading = read_value(surface, published=published, source=source)
    if reading is not None and reading.kind is Kind.NUMBER:
        reading = next(filter(None, (_bound(other, surface, start, reading) for other in there)), reading)
    return (name if reading is None else reading.kind), reading


def _bound(whole: Mention, surface: str, start: int, number: Reading) -> Reading | None:
    """Return the end of a suggested range of days or of time that a bare number of its first or last words says."""
    reading, end = whole.reading, start + len(surface)
    if reading is None or reading.kind not in _IN_WORDS or whole.state is _ACCEPTED or reading.upper is None:
        return None
    bound = {(True, False): reading.value, (False, True): reading.upper}.get((start == whole.start, end == whole.end))
    said = _SAID_OF_A_BOUND.search(bound or "")
    is_said = said is not None and number.value == said[0].lstrip("0")
    return Reading(reading.kind, bound) if is_said else None


def _confirm(
    session: Session, reviewer: str, suggested: Mention, tag: Label | Kind, reading: Reading | None
) -> decisions.OpenStep:
    """Begin a step that confirms a suggestion: as it is, or as another ``tag``, and then as it reads as that."""
    other = {} if suggested.label == tag else {"label": tag, "reading": reading}
    step = decisions.begin(session, reviewer, Action.RELABEL if other else Action.ACCEPT, suggested.article)
    decisions.change(session, step, Target.MENTION, suggested.id, state=_ACCEPTED, **other)
    return step
