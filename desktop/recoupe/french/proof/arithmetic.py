"""How French says that a share, a change or a total is another way to put the figures beside it."""

from __future__ import annotations

import re
from typing import Final

from recoupe.french.word_list import entries, word_list

_WORDS = word_list("proof/arithmetic")

_HEDGE = _WORDS.leading("hedges")
_NEARLY = _WORDS.leading("nearly")
_OF = _WORDS.leading("of")
_THAT_IS = _WORDS.leading("that_is")
_TO = _WORDS.leading("to")
_MOVED_IN, _STRENGTH, _MOVE = _WORDS.leading("moved_in"), _WORDS.leading("strengths"), _WORDS.pattern("moves")
_RISE = f"(?:{_MOVED_IN}{_STRENGTH}?{_MOVE} {_OF})"
_SOME_WORDS = r"(?:[ \u00a0]?[^\W\d_]+(?:[-’' \u00a0][^\W\d_]+){0,5})"

CHANGE_AFTER: Final = re.compile(
    rf"{_SOME_WORDS}?(?:\s*,?\s*{_THAT_IS}{_RISE}?|\s*\(\s*{_THAT_IS}?{_RISE}?|\s*[,–—:]\s*{_RISE}){_HEDGE}?[+−–-]?\s*"
)
"""Between where a change ends and its percentage: “ salariés, soit une hausse de ”, “ (+”, “, en baisse de ”."""

_PASSING = _WORDS.leading("passing")
CHANGE_BEFORE: Final = re.compile(rf"\s*,?\s*{_PASSING}?{_OF}")
"""Between a percentage and where the change begins: “(bondir) de 20 %, passant de 200 à 250”."""

_MOVED = _WORDS.pattern("moved")
MOVED_BY: Final = re.compile(rf"(?i){_MOVED} {_OF}{_HEDGE}?\Z")
"""What stands before such a percentage: “ont bondi de ”."""

FROM: Final = re.compile(rf"(?i)\b{_OF}{_NEARLY}?\Z")
TO: Final = re.compile(rf"{_SOME_WORDS}?\s*{_TO}{_NEARLY}?")
"""“(de) 200 salariés à (250)”."""

_NO_CHANGE = _WORDS.pattern("no_change")
NO_CHANGE: Final = re.compile(rf"(?i)\b{_NO_CHANGE}\b")
"""Words that make a range of two values, or a percentage of something else than the change."""

_ENDS_A_CHANGE = _WORDS.pattern("ends_a_change")
ENDS_HERE: Final = re.compile(rf"\s*(?:[)\].,;:!?»”]|\Z|\n|{_ENDS_A_CHANGE})")
"""What may follow a percentage that is about the figures before it, and of nothing else."""

_IN_OTHER_WORDS, _A_LITTLE = _WORDS.leading("in_other_words"), _WORDS.leading("a_little")
RESTATED: Final = re.compile(
    rf"{_SOME_WORDS}?(?:\s*,?\s*{_THAT_IS}|\s*\(\s*{_THAT_IS}?|\s*,?\s*{_IN_OTHER_WORDS})(?:{_HEDGE}|{_A_LITTLE})?"
)
"""Between two ways to put one share: “ des salariés, soit ”, “ (”."""

BESIDE: Final = re.compile(rf"{_SOME_WORDS}?\s*,\s*{_HEDGE}?")
"""Between the two where they only stand side by side: both have to be followed by a mark."""

_OF_THE, _OF_ANY = _WORDS.leading("of_the"), _WORDS.leading("of_any")
OF_THE_SAME: Final = re.compile(rf"\s*{_OF_THE}(?P<noun>[^\W\d_]+)")
OF_SOMETHING: Final = re.compile(rf"\s*{_OF_ANY}")
THE_WHOLE: Final = _WORDS.words("the_whole")
_OF_SEVERAL, _OUT_OF, _ALL = _WORDS.pattern("of_several"), _WORDS.leading("out_of"), _WORDS.leading("all_of_them")
OUT_OF: Final = re.compile(rf"(?:\s+{_OF_SEVERAL}\s+|{_SOME_WORDS}?\s+{_OUT_OF}{_ALL}?)")
"""Between part and whole: “25 salariés sur 40”, “25 des 40”."""

_BEFORE_A_WHOLE = _WORDS.pattern("before_a_whole")
_BEFORE_PARTS, _LEADS_TO_PARTS = _WORDS.leading("before_parts"), _WORDS.pattern("before_parts")
WHOLE_BEFORE: Final = re.compile(rf"(?i)\b{_BEFORE_A_WHOLE}\s*\Z")
WHOLE_AFTER: Final = re.compile(rf"(?P<noun>[ \u00a0][^\W\d_]+)(?:\s[^\W\d_]+){{0,3}}\s*[,(:]\s*{_BEFORE_PARTS}?\Z")
"""“Sur (40) salariés, ”, and “(40) salariés, dont ”."""

LISTED: Final = re.compile(rf"(?:[(:]|{_LEADS_TO_PARTS})\s*\Z")
"""What in the second of these leads to the parts themselves."""

_OF_THEM, _ELIDED = _WORDS.pattern("of_them"), _WORDS.pattern("elided")
PREDICATE: Final = re.compile(rf"\s*(?:{_OF_THEM}\s*)?(?P<first>{_ELIDED}?[^\W\d_]+)")
AUXILIARIES: Final = _WORDS.words("auxiliaries")
NO_VERBS: Final = _WORDS.words("no_verbs")
VERB_ENDINGS: Final = _WORDS.listed("verb_endings")

CONTRASTS: Final = tuple(
    ("|".join(entries(side)), "|".join(other)) for side, other in _WORDS.groups("contrasts").items()
)
"""Words that no one of a whole can be both of: who is for is not against."""

COMPLETE: Final = tuple(_WORDS.meanings("complete").items())
"""Pairs that make up the whole between them."""

_THE_OTHERS, _AT, _OF_A_WHOLE = _WORDS.pattern("the_others"), _WORDS.pattern("at"), _WORDS.pattern("of_a_whole")
THE_OTHERS: Final = re.compile(rf"(?i)\b{_THE_OTHERS}\b")
PLACE: Final = re.compile(rf"\s*(?P<preposition>{_AT})\s")
OF_A_WHOLE: Final = re.compile(rf"\s*{_OF_A_WHOLE}\s*(?P<noun>[^\W\d_]+)")
_AND, _ADDED = _WORDS.pattern("and"), _WORDS.pattern("added")
_A_TOTAL_OF, _IN_ALL = _WORDS.pattern("a_total_of"), _WORDS.pattern("in_all")
AND: Final = re.compile(rf"\b(?:{_AND}|,)\s")
TOTAL_BEFORE: Final = re.compile(rf",?\s*{_THAT_IS}?(?:{_A_TOTAL_OF}|{_IN_ALL},?)\s*\Z")
TOTAL_AFTER: Final = re.compile(rf"(?:\s[^\W\d_]+){{0,3}}\s*{_IN_ALL}\b")
ENUMERATED: Final = re.compile(rf"{_SOME_WORDS}?\s*(?:,|{_ADDED})\s*{_OF}?")
RESULT: Final = re.compile(rf"{_SOME_WORDS}?\s*,?\s*{_THAT_IS}")
