"""The French words by which a fact is proposed: verbs and the nouns they stand for, hedges, and verbs of saying."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("facts/drafting")

DEEDS = _WORDS.groups("deeds")
CHANGES = _WORDS.words("changes")
MOVES = _WORDS.words("moves")
AUXILIARIES = _WORDS.pattern("auxiliaries")
OF_KINDS = {deed: frozenset(kinds.split()) for deed, kinds in _WORDS.meanings("of_kinds").items()}
STANDS_FOR = _WORDS.listed("stands_for")
SAYING = _WORDS.listed("saying")
SPEAKERS = _WORDS.words("speakers")
ADVERBS = _WORDS.words("adverbs")
NOT_NOUNS = _WORDS.words("not_nouns")
HEDGES = _WORDS.pattern("hedges")
UNITS = _WORDS.meanings("units")
SIZES = _WORDS.meanings("sizes")
BLANK_NOUNS = _WORDS.words("blank_nouns")
OF_SUBJECTS = _WORDS.words("of_subjects")
OF_OBJECTS = _WORDS.words("of_objects")
LOOSE_DEEDS = _WORDS.words("loose_deeds")
PASSIVE = _WORDS.words("passive")
SAYS_NOTHING = _WORDS.words("says_nothing")
DOUBTFUL_DEEDS = _WORDS.words("doubtful_deeds")
LINKS = _WORDS.words("links")
DETERMINERS = _WORDS.words("determiners")
OTHERS = _WORDS.pattern("others")
SCALES = _WORDS.pattern("scales")
ENDING_AS_PARTICIPLES = tuple(_WORDS.listed("ending_as_participles"))
NOUNS_IN_ANT = _WORDS.words("nouns_in_ant")
COMPOUNDS_WITH_AT = _WORDS.pattern("compounds_with_at")
RANGING = _WORDS.pattern("ranging")
ENDING_AT = _WORDS.pattern("ending_at")
OUT_OF = _WORDS.pattern("out_of")
AMONG = _WORDS.pattern("among")
THAT_IS = _WORDS.pattern("that_is")
GOES_ON_AFTER = _WORDS.pattern("goes_on_after")
OF_WHICH = _WORDS.pattern("of_which")
