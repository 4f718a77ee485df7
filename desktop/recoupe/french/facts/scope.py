"""The French words that say how a figure stands to the others: earlier, a change, a part, and whose count it is."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("facts/scope")

HEDGES = _WORDS.pattern("hedges")
EARLIER = _WORDS.pattern("earlier")
EARLIER_AFTER = _WORDS.pattern("earlier_after")
CHANGE = _WORDS.pattern("change")
CHANGE_AFTER = _WORDS.pattern("change_after")

PART = _WORDS.pattern("part")
PART_AFTER = _WORDS.pattern("part_after")
BOUND = _WORDS.pattern("bound")
TOTAL = _WORDS.pattern("total")

_TO = _WORDS.pattern("to")
TO = rf"[^.;:()\d]{{0,22}}?\s?{_TO}\s+(?:[\w’']+\s){{0,2}}"
"""What stands between the two figures of “de X à Y”."""

_OF, _OF_ELIDED = _WORDS.pattern("of"), _WORDS.pattern("of_elided")
FROM = rf"(?:\b{_OF}\s|{_OF_ELIDED})\s*(?:\w+\s)?"

VOTES = _WORDS.pattern("votes")
VOTERS = _WORDS.pattern("voters")
YES = _WORDS.pattern("yes")
NO = _WORDS.pattern("no")
START_DAY = _WORDS.pattern("start_day")
END_DAY = _WORDS.pattern("end_day")
HEDGED_BEHIND = _WORDS.pattern("hedged_behind")
NOT_YET = _WORDS.pattern("not_yet")
NIGHT = _WORDS.pattern("night")
NIGHT_OF = _WORDS.pattern("night_of")
LACKING = _WORDS.pattern("lacking")
DENIED = _WORDS.pattern("denied")
CORRECTED = _WORDS.pattern("corrected")
RUNNING_BEFORE = _WORDS.pattern("running_before")
RUNNING_BEHIND = _WORDS.pattern("running_behind")
PARTICIPLE_ENDINGS = _WORDS.pattern("participle_endings")
BEFORE_THEN = _WORDS.pattern("before_then")
LEADING_TO_A_PERIOD = _WORDS.pattern("leading_to_a_period")
PLANNED = _WORDS.pattern("planned")
DONE = _WORDS.pattern("done")
COUNTERS = _WORDS.meanings("counters")
PROVISIONAL = _WORDS.pattern("provisional")
MEN_AND_WOMEN = _WORDS.words("men_and_women")
