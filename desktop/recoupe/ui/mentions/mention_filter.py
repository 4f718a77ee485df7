"""What a list of mentions lets through: words in them, what they are, where they come from, what was decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from recoupe.ui.kit.actions import is_label
from recoupe.ui.kit.fuzzy_search import fold_typed
from recoupe_db.queries.mention_search import MentionQuery
from recoupe_db.records import Mention


@dataclass(frozen=True, slots=True)
class MentionFilter:
    """Which mentions to show: those that are ``wanted`` and hold ``text``."""

    text: str = ""
    wanted: MentionQuery = field(default_factory=MentionQuery)

    @property
    def open(self) -> bool:
        """True when it lets everything through."""
        return not fold_typed(self.text) and self.wanted == MentionQuery()

    def says(self, surface: str) -> bool:
        """Tell whether a surface holds the words that are looked for."""
        return not self.text or fold_typed(self.text) in fold_typed(surface)

    def lets(self, mention: Mention) -> bool:
        """Tell whether a mention is shown."""
        wanted = self.wanted
        return (
            (wanted.label is None or is_label(wanted.label, mention.label))
            and wanted.state in (None, mention.state)
            and wanted.origin in (None, mention.origin)
            and (mention.flagged or not wanted.flagged)
            and (wanted.below is None or mention.score < wanted.below)
            and self.says(mention.surface)
        )
