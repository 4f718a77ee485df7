"""The words before, after and inside organisations."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("names/organisations")


ORG_NOUNS = _WORDS.words("org_nouns")
FIRM_NOUNS = _WORDS.words("firm_nouns")
ORG_OF = _WORDS.words("org_of")
ENTERPRISE = _WORDS.words("enterprise")
FIRMLY = _WORDS.words("firmly")
ORG_HEADS_LOWER = _WORDS.words("org_heads_lower")
ORG_HEADS = _WORDS.words("org_heads")
COURT_KINDS = _WORDS.words("court_kinds")
LOWER_MIDDLES = _WORDS.listed("lower_middles")
NATIONS = _WORDS.words("nations")
ORG_TAILS = _WORDS.words("org_tails")
FIRM_HEADS = _WORDS.words("firm_heads")
