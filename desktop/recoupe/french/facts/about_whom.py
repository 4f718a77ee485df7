"""Words that tell whom or what a figure is about, and which figures say the same."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("facts/about_whom")

LED_IN = _WORDS.pattern("led_in")
DEFINITE = _WORDS.listed("definite")
COMPLEMENTS = _WORDS.pattern("complements")
ELIDED_COMPLEMENTS = _WORDS.pattern("elided_complements")
DOING_PRONOUNS = _WORDS.pattern("doing_pronouns")
DOING = _WORDS.pattern("doing")
DOING_ENDINGS = _WORDS.pattern("doing_endings")
SOMEBODY = _WORDS.pattern("somebody")
AGED = _WORDS.pattern("aged")
OF_AN_AGE = _WORDS.pattern("of_an_age")
HERE = _WORDS.pattern("here")
COUNTED_THERE = _WORDS.listed("counted_there")
SAME = _WORDS.pattern("same")
OR_RATHER = _WORDS.pattern("or_rather")
THAT_IS = _WORDS.pattern("that_is")
AMONG = _WORDS.pattern("among")
JOINS = _WORDS.pattern("joins")
HE = _WORDS.pattern("he")
IMPERSONAL = _WORDS.pattern("impersonal")
SHE = _WORDS.pattern("she")
THE_ELIDED = _WORDS.pattern("the_elided")
BODIES_ELIDED = _WORDS.pattern("bodies_elided")
THE = _WORDS.pattern("the")
BODIES = _WORDS.pattern("bodies")
AGE_THEN = _WORDS.pattern("age_then")
BOUNDS = _WORDS.pattern("bounds")
OWNED_BY = _WORDS.listed("owned_by")
WHO = _WORDS.pattern("who")
