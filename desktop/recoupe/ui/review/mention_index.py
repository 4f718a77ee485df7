"""The mentions of the article on the screen: all of them, those to be reviewed, and those still undecided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from recoupe.services.review import is_outside
from recoupe.ui.review.sorted_mentions import SortedMentions, place_of
from recoupe_db.records import Mention, MentionId, MentionState, Passage


class MentionIndex:
    """Keeps three orders of the same mentions up to date; no change costs more for being one in a long article."""

    def __init__(self, mentions: Iterable[Mention] = (), passages: Sequence[Passage] = ()) -> None:
        self._by_id = {mention.id: mention for mention in mentions}
        self._settle(passages)

    def _settle(self, passages: Sequence[Passage]) -> None:
        self._passages = [passage for passage in passages if passage.start < passage.end]
        placed = [(place_of(mention), mention) for mention in self._by_id.values()]
        outside = (
            {mention.id for _, mention in placed if is_outside(mention, self._passages)}
            if self._passages
            else set[MentionId]()
        )
        undecided = {mention.id for _, mention in placed if mention.state is MentionState.PENDING}
        self.order = SortedMentions(place for place, _ in placed)
        self.reviewable = SortedMentions(
            place for place, mention in placed if mention.id not in outside or mention.id not in undecided
        )
        self.pending = SortedMentions(
            place for place, mention in placed if mention.id in undecided and mention.id not in outside
        )

    def place(self, passages: Sequence[Passage]) -> None:
        """Take note that other passages lie outside the article."""
        self._settle(passages)

    def get(self, key: MentionId | None) -> Mention | None:
        """Return the mention with this id, None when there is none."""
        return None if key is None else self._by_id.get(key)

    def __contains__(self, key: MentionId) -> bool:
        return key in self._by_id

    def of(self, order: SortedMentions) -> list[Mention]:
        """Return the mentions of one of the orders."""
        return [self._by_id[key] for key in order]

    def put(self, mention: Mention) -> bool:
        """Add or replace a mention, and tell whether it is one to be reviewed: inside the article, or decided."""
        self.remove(mention.id)
        self._by_id[mention.id] = mention
        place = place_of(mention)
        self.order.add(place)
        if self._is_pending(mention):
            self.pending.add(place)
        reviewable = self._is_reviewable(mention)
        if reviewable:
            self.reviewable.add(place)
        return reviewable

    def remove(self, key: MentionId) -> bool:
        """Forget a mention, and tell whether it was there."""
        mention = self._by_id.pop(key, None)
        if mention is None:
            return False
        for order in (self.order, self.reviewable, self.pending):
            order.discard(place_of(mention))
        return True

    def _is_pending(self, mention: Mention) -> bool:
        return mention.state is MentionState.PENDING and not is_outside(mention, self._passages)

    def _is_reviewable(self, mention: Mention) -> bool:
        return mention.state is not MentionState.PENDING or not is_outside(mention, self._passages)
