"""All identical mentions: where the same words stand, marked or not, and one decision about as many as one wants."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from recoupe.services.changes import Changes
from recoupe.services.review import ReviewService, is_outside, lies_outside, read_as, tag_of, together
from recoupe_db.library_errors import NotFound
from recoupe_db.printed_names import fold_name
from recoupe_db.queries import articles, decisions, identical_mentions, log, mentions
from recoupe_db.records import (
    Action,
    ArticleId,
    Kind,
    Label,
    Mention,
    MentionId,
    MentionState,
    Target,
)
from recoupe_db.store import Session, Store

Decision = Label | Kind | MentionState
"""What is decided about all of them: that they are right, wrong, or of another label."""

_AROUND = 60  # code points of context on each side
_ONE_SIGN = {"'": "['\u2018\u2019\u02bc]", "-": "[-\u2010\u2011]", " ": r"\s+"}
_LETTER = r"[\w\u0300-\u036f]"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where the words stand, with the text ``before`` and ``after`` it; ``mention`` is None if unmarked.

    ``title`` is that of the article. ``start`` and ``end`` are code points.
    """

    article: ArticleId
    title: str
    start: int
    end: int
    surface: str
    before: str
    after: str
    mention: Mention | None


class BatchReviewService:
    """Finds identical mentions and decides about them, as the reviewer of ``review``."""

    def __init__(self, store: Store, review: ReviewService) -> None:
        self._store = store
        self._review = review

    def find(self, wanted: MentionId, *, everywhere: bool) -> list[Occurrence]:
        """Return where the words of a mention stand in its article, or ``everywhere`` in the dossier.

        Words are the same as :func:`recoupe_db.surfaces.fold` has it. Marked places are those of the same sort (names,
        or figures) that lie inside their article or were decided; unmarked ones are whole words that no mention
        touches. Article by article in reading order. Raises :class:`NotFound`.
        """
        with self._store.read() as session:
            origin = mentions.get(session, wanted)
            return list(_found(session, origin, everywhere=everywhere))

    def decide(
        self,
        marked: Sequence[MentionId],
        unmarked: Sequence[tuple[ArticleId, int, int]],
        decision: Decision,
        *,
        like: MentionId,
        here: ArticleId | None = None,
    ) -> Changes:
        """Record one decision about mentions and, unless it is that they are wrong, mark more places; one step.

        Places that are marked meanwhile are left alone. The new ones are what ``like`` is, or the label that is given.
        The step is about ``here`` if something of it is in there. Raises :class:`NotFound` if nothing is left.
        """
        with self._store.write() as session:
            marked_mentions = mentions.get_all(session, marked)
            places = [] if decision is MentionState.REJECTED else _still_free(session, unmarked)
            label = decision if isinstance(decision, Label | Kind) else mentions.get(session, like).label
            step = self._begin(session, decision, marked_mentions, [place[0] for place in places], here)
            for mention in marked_mentions:
                _change(session, step, mention, decision)
            for article, start, end in places:
                _add(session, step, article, start, end, label)
            return Changes.of(log.get(session, step.id))

    def _begin(
        self,
        session: Session,
        decision: Decision,
        marked_mentions: Sequence[Mention],
        added: Sequence[ArticleId],
        here: ArticleId | None,
    ) -> decisions.OpenStep:
        reviewer, action = self._review.reviewer, _action(decision)
        if marked_mentions:
            step = together(session, reviewer, action, marked_mentions, here)
        elif added:
            step = decisions.begin(session, reviewer, Action.ADD, here if here in added else added[0])
        else:
            raise NotFound
        for article in dict.fromkeys(added):
            decisions.enter(session, step, article)
        return step


def _action(decision: Decision) -> Action:
    if isinstance(decision, Label | Kind):
        return Action.RELABEL
    return Action.REJECT if decision is MentionState.REJECTED else Action.ACCEPT


def _change(session: Session, step: decisions.OpenStep, mention: Mention, decision: Decision) -> None:
    if isinstance(decision, MentionState):
        decisions.change(session, step, Target.MENTION, mention.id, state=decision)
        return
    reading = read_as(session, mention.surface, decision, mention.article)
    state = MentionState.ACCEPTED
    tag = tag_of(decision, reading)
    decisions.change(session, step, Target.MENTION, mention.id, label=tag, reading=reading, state=state)


def _add(
    session: Session, step: decisions.OpenStep, article: ArticleId, start: int, end: int, label: Label | Kind
) -> None:
    surface = articles.stretch(session, article, start, end)
    reading = read_as(session, surface, label, article)
    tag = tag_of(label, reading)
    decisions.create(session, step, Target.MENTION, article=article, start=start, end=end, label=tag, reading=reading)


def _still_free(session: Session, places: Sequence[tuple[ArticleId, int, int]]) -> list[tuple[ArticleId, int, int]]:
    taken = {article: _Taken(identical_mentions.taken(session, article)) for article in {place[0] for place in places}}
    return [place for place in places if not taken[place[0]].touches(place[1], place[2])]


def _found(session: Session, origin: Mention, *, everywhere: bool) -> Iterator[Occurrence]:
    folded, home = fold_name(origin.surface), articles.home(session, origin.article)
    article = None if everywhere else origin.article
    marked: dict[ArticleId, list[Mention]] = {}
    for like_mention in identical_mentions.mentions(
        session, folded, figures=origin.is_figure, dossier=home, article=article
    ):
        marked.setdefault(like_mention.article, []).append(like_mention)
    pattern = same_words(folded)
    for key, title, text in identical_mentions.texts(session, folded, dossier=home, article=article, besides=marked):
        passages = articles.passages(session, key)
        shown = [
            mention
            for mention in marked.get(key, ())
            if mention.state is not MentionState.PENDING or not is_outside(mention, passages)
        ]
        taken = _Taken(identical_mentions.taken(session, key))
        free = [match.span() for match in pattern.finditer(text) if not taken.touches(*match.span())]
        inside = [span for span in free if not lies_outside(*span, passages)]
        spans = [(mention.start, mention.end, mention) for mention in shown] + [
            (start, end, None) for start, end in inside
        ]
        for start, end, mention in sorted(spans, key=lambda span: (span[0], span[1])):
            yield _occurrence(key, title, text, start, end, mention)


def _occurrence(article: ArticleId, title: str, text: str, start: int, end: int, mention: Mention | None) -> Occurrence:
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    return Occurrence(article, title, start, end, text[start:end], before, after, mention)


def same_words(folded: str) -> re.Pattern[str]:
    """Return a pattern for what folds to ``folded`` as whole words: no part of a longer word, name or number."""
    letters = "".join(_ONE_SIGN.get(sign) or _spellings(sign) for sign in folded)
    begins = rf"(?<!{_LETTER})(?<!\w[-\u2010\u2011])" + (r"(?<!\d[.,\u00a0\u202f])" if folded[:1].isdigit() else "")
    ends = rf"(?!{_LETTER})(?![-\u2010\u2011]\w)" + (r"(?![.,\u00a0\u202f]\d)" if folded[-1:].isdigit() else "")
    return re.compile(f"{begins}{letters}{ends}", re.IGNORECASE)


def _spellings(letter: str) -> str:
    """Return a pattern for a letter, whether its accent is part of it or stands apart."""
    apart = unicodedata.normalize("NFD", letter)
    return re.escape(letter) if apart == letter else f"(?:{re.escape(letter)}|{re.escape(apart)})"


class _Taken:
    """Spans that are marked already, in order of their starts."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in spans]
        self._reach: list[int] = list(accumulate((end for _, end in spans), max))

    def touches(self, start: int, end: int) -> bool:
        """Tell whether one of them has a character between ``start`` and ``end``."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start
