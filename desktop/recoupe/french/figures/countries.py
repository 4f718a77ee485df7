"""Words that tell which country a text speaks of, and the money that each country counts in."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/countries")


COUNTRY_WORDS = _WORDS.sets("country_words")
SOURCES = _WORDS.meanings("sources")
DOMAINS = _WORDS.meanings("domains")
SHARED_NAMES = {
    name: {country: code for country, _, code in (pair.rpartition(" ") for pair in pairs)}
    for name, pairs in _WORDS.groups("shared_names").items()
}
SHARED_ALIASES = _WORDS.meanings("shared_aliases")
WORLD_PRICED = _WORDS.words("world_priced")
SUM_SIGNS = _WORDS.words("sum_signs")

# Names in the section of shared names that rules ask for: whose francs, whose dollars, and which CFA franc.
FRANC, DOLLAR, CFA = "franc", "dollar", "cfa"
