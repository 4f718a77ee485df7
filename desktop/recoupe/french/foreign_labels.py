"""What annotation tools and their users call the labels of names and figures, in French and English."""

from __future__ import annotations

from typing import Final

FOREIGN_LABELS: Final = {
    "PER": "per person persons people pers personne personnes nom individu i-per politician",
    "ORG": "org organization organisation organizations organisations company entreprise institution corp group norp",
    "LOC": "loc location locations gpe place lieu lieux fac geo pays ville country city facility",
    "MISC": "misc miscellaneous divers autre event evenement product produit work_of_art oeuvre law",
    "money": "money montant argent somme monetary amount sum currency",
    "percent": "percent percentage pourcentage pct",
    "number": "number cardinal nombre chiffre count num",
    "ordinal": "ordinal rang rank",
    "date": "date dates jour day",
    "time": "time heure hour",
    "duration": "duration duree",
    "age": "age ages",
    "quantity": "quantity quantite mesure measure measurement unit",
}
"""Our labels, each with the names that others give it, in small letters without accents."""
