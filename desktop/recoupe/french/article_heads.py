"""The words around an article's head: who publishes it, when, and what agencies are called. Tables only."""

from __future__ import annotations

from typing import Final

from recoupe.french.boilerplate.phrases import listed

AGENCIES: Final = {
    "afp": "AFP",
    "agence france-presse": "AFP",
    "l’afp": "AFP",
    "reuters": "Reuters",
    "belga": "Belga",
    "agence belga": "Belga",
    "ats": "ATS",
    "keystone-ats": "Keystone-ATS",
    "keystone ats": "Keystone-ATS",
    "awp": "AWP",
    "ap": "AP",
    "associated press": "AP",
    "la presse canadienne": "La Presse canadienne",
    "presse canadienne": "La Presse canadienne",
    "aps": "APS",
    "map": "MAP",
    "tap": "TAP",
    "ans": "ANS",
    "anp": "ANP",
    "dpa": "dpa",
    "efe": "EFE",
    "ansa": "ANSA",
    "xinhua": "Xinhua",
    "anadolu": "Anadolu",
    "aa": "Anadolu",
    "bloomberg": "Bloomberg",
    "agence parisienne d’images": "API",
    "relaxnews": "ETX/Relaxnews",
    "apanews": "APA",
    "pana": "PANA",
}
"""News agencies as texts name them in lower case, and what they are called as a source."""

PUBLISHED: Final = (
    r"(?:premi[eè]re\s+)?publi(?:[ée]e?s?|cation)|mise?s?\s+en\s+ligne|par(?:ue?s?|ution)|diffus[ée]e?|post[ée]e?"
    r"|cr[ée]{2,3}|r[ée]dig[ée]e?|[ée]crite?|date(?:\s+de\s+(?:publication|parution|mise\s+en\s+ligne))?"
    r"|published|posted|first\s+published"
)
"""What stands before the day on which a text was published (a pattern)."""

MODIFIED: Final = (
    r"(?:derni[eè]re\s+)?(?:modifi(?:[ée]e?s?|cation)|mises?\s+[àa]\s+jour|actualis(?:[ée]e?s?|ation))|mis\s+[àa]\s+jour"
    r"|m[àa]j|(?:last\s+)?(?:updated|modified)|compl[ée]t[ée]e?|corrig[ée]e?|consult[ée]e?|imprim[ée]e?|t[ée]l[ée]charg[ée]e?"
)
"""What stands before another day: of a later version, or of whoever saved the page (a pattern)."""

BYLINE: Final = r"par|by|propos\s+recueillis\s+par|texte|avec"
"""What stands before who wrote a text (a pattern)."""

WORDS: Final = frozenset(
    listed("""
        a, abonné, abonnés, agence, am, article, au, aux, avec, by, cest, cet, correspondant, correspondante, d, de,
        depuis, des, dim, dimanche, du, ed, en, envoyé, envoyée, est, et, exclusif, friday, gmt, h, hae, heure,
        heures, hne, il, jeu, jeudi, jour, journaliste, jours, l, la, le, lecture, les, ligne, lire, lun, lundi,
        mar, mardi, mer, mercredi, min, minute, minutes, mn, monday, mot, mots, no, nos, on, our, p, page, pages,
        par, pm, pour, premium, publié, rédaction, réservé, sam, samedi, saturday, service, spécial, spéciale,
        sunday, sur, temps, texte, thursday, tuesday, utc, ven, vendredi, wednesday, y, à
    """)
)
"""Small words of a line that says when, and by whom, a text was published."""

WORD_COUNT: Final = r"\b\d[\d\s]*\s+(?:mots|words)\b|,\s+p\.\s*\w{1,8}\s*$"
"""The length of a text, or its page, as press databases print it beside its date (a pattern)."""

CURRENCIES: Final = r"\s*(?:€|euros?\b|EUR\b|F\b|francs?\b|CHF\b|\$|dollars?\b|£)"
"""What follows a price whose cents are raised (a pattern)."""
