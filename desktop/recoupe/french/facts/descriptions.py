"""What people and organisations are called once their name was said: “la ministre”, “le groupe”."""

from __future__ import annotations

import re

from recoupe.french.word_list import word_list
from recoupe_db.folding import fold
from recoupe_db.records import Label

_WORDS = word_list("facts/descriptions")
_LISTED = {Label.PER: _WORDS.listed("people"), Label.ORG: _WORDS.listed("organisations")}

LABEL_OF = {fold(role): label for label, roles in _LISTED.items() for role in roles}
"""Each role, folded, with the label of the names that bear it."""

ROLES = "|".join(sorted((re.escape(role) for roles in _LISTED.values() for role in roles), key=len, reverse=True))
"""A pattern of all roles, the longest first."""
