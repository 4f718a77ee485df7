"""The tables of the library, as typed rows. Rows never leave this package: queries return records."""

from recoupe_db.models.articles import ArticleRow, DossierRow, PassageRow, PurgedRow, SchemeRow, TallyRow
from recoupe_db.models.base import Base
from recoupe_db.models.company import ArrangementRow, CounterpartRow, EntryRow, LibraryRow, WorkspaceRow
from recoupe_db.models.facts import EvidenceRow, FactRow, KeptFileRow
from recoupe_db.models.log import DecisionRow, ReviewerRow, StepRow
from recoupe_db.models.mentions import AliasRow, EntityRow, MentionRow, SuggestionRow
from recoupe_db.models.recoupement import RateRow, TieRow

__all__ = [
    "AliasRow",
    "ArrangementRow",
    "ArticleRow",
    "Base",
    "CounterpartRow",
    "DecisionRow",
    "DossierRow",
    "EntityRow",
    "EntryRow",
    "EvidenceRow",
    "FactRow",
    "KeptFileRow",
    "LibraryRow",
    "MentionRow",
    "PassageRow",
    "PurgedRow",
    "RateRow",
    "ReviewerRow",
    "SchemeRow",
    "StepRow",
    "SuggestionRow",
    "TallyRow",
    "TieRow",
    "WorkspaceRow",
]
