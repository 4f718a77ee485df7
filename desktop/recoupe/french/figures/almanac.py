"""Words of the calendar: months and weekdays from CLDR, seasons, feasts, and words that place a day."""

from __future__ import annotations

from babel import Locale

from recoupe.french.word_table import symbols_by_name, word_set
from recoupe_db.records import Modifier

_FRENCH = Locale.parse("fr")
_WIDE = _FRENCH.months["format"]["wide"]
_SHORT = _FRENCH.months["format"]["abbreviated"]
MONTHS: dict[str, int] = {
    **{name.rstrip("."): number for number, name in _SHORT.items()},
    **{name: number for number, name in _WIDE.items()},
    "fevrier": 2, "fev": 2, "fév": 2, "aout": 8, "decembre": 12, "dec": 12, "jan": 1, "avr": 4, "juill": 7, "sep": 9,
    "mar": 3,
}  # fmt: skip
WEEKDAYS: dict[str, int] = {name: number for number, name in _FRENCH.days["format"]["wide"].items()}
LONG_MONTHS = frozenset(MONTHS) - {name.rstrip(".") for name in _SHORT.values() if name.endswith(".")} - {
    "fev", "fév", "dec", "jan", "avr", "juill", "sep", "mar",
}  # fmt: skip
SHORT_WEEKDAYS = {name[:3]: number for name, number in WEEKDAYS.items()}  # with a full stop
# Seasons as month ranges, from the month of one solstice or equinox to the next one's; a winter belongs to the year
# in which it ends.
SEASONS = {"printemps": (3, 6), "été": (6, 9), "automne": (9, 12), "hiver": (12, 3)}
DAY_PARTS = frozenset({"matin", "soir", "midi", "après-midi", "nuit", "matinée", "soirée", "minuit"})
EDGES = {
    "début": Modifier.EARLY, "debut": Modifier.EARLY, "mi": Modifier.MID, "milieu": Modifier.MID, "fin": Modifier.LATE,
}  # fmt: skip
FEASTS = symbols_by_name(
    {
        "12-25": "noël, noel, jour de noël, jour de noel",
        "12-24": "veille de noël, veille de noel, réveillon de noël, réveillon de noel",
        "11-01": "toussaint, journée de la toussaint, jour de la toussaint",
        "05-01": "fête du travail",
        "07-14": "fête nationale",
        "11-11": "armistice",
        "12-31": "saint-sylvestre, saint sylvestre, réveillon de la saint sylvestre, réveillon de la saint-sylvestre",
        "01-01": "jour de l'an, nouvel an",
        "02-14": "saint-valentin",
        "08-15": "assomption",
        "01-06": "épiphanie",
        "04-01": "poisson d'avril",
        "10-31": "halloween",
        "11-02": "jour des morts, fête des morts",
        "02-02": "chandeleur",
        "06-21": "fête de la musique",
    }
)
# Feasts that move with Easter, by their distance from it in days.
AROUND_EASTER = {
    "mardi gras": -47, "mercredi des cendres": -46, "dimanche des rameaux": -7, "jeudi saint": -3, "vendredi saint": -2,
    "pâques": 0, "dimanche de pâques": 0, "lundi de pâques": 1, "ascension": 39, "jeudi de l'ascension": 39,
    "pentecôte": 49, "dimanche de pentecôte": 49, "lundi de pentecôte": 50, "lundi de la pentecôte": 50,
}  # fmt: skip
# Days counted from the day of publication, or from the last day that the text named.
FROM_TODAY = {"aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1, "après-demain": 2}
FROM_THERE = {"veille": -1, "avant-veille": -2, "lendemain": 1, "surlendemain": 2}
LAST = word_set(
    "dernier dernière dernières derniers derniere dernieres passé passée passés passées précédent précédente "
    "précédents précédentes écoulé écoulée écoulées écoulés"
)
NEXT = word_set("prochain prochaine prochains prochaines suivant suivante suivants suivantes")
PERIODS = symbols_by_name(
    {
        "D": "jour, jours",
        "W": "semaine, semaines",
        "M": "mois",
        "Y": "an, ans, année, années, annee, annees",
        "Q": "trimestre, trimestres",
        "S": "semestre, semestres",
        "E": "week-end, weekend",
        "C": "siècle",
        "T": "décennie, décennies",
    }
)
# Words that make a year of a number below 1900.
BEFORE_OLD_YEAR = frozenset({"en", "depuis", "dès", "année", "an", "vers", "fin", "début", "("})
SENTENCE_ENDS = frozenset({".", "!", "?", "\n", ";"})
