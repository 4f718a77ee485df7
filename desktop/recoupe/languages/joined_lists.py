"""Lists of things that hold commas themselves."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.languages.interface_languages import Language, tables_of


def parted(things: Sequence[str], language: Language) -> str:
    """Return things one behind the other: “2 × espace sans chasse\u202f; 1 × gluon sans chasse”."""
    return tables_of(language).orthotypography.list_break.join(things)


def joined(things: Sequence[str], language: Language) -> str:
    """Return things as a list in a sentence: “La Gazette, 3 mars\u202f; Le Phare et L’Écho”."""
    head = parted(things[:-1], language)
    return f"{head}{tables_of(language).orthotypography.list_end}{things[-1]}" if head else things[-1]
