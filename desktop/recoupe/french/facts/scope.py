"""The French words that say how a figure stands to the others: earlier, a change, a part, and whose count it is."""

from __future__ import annotations

HEDGES = (
    r"(?:environ|près de|presque|quelque|plus de|moins de|au moins|jusqu[’']à|d[’']environ|à peu près|un peu plus de|"
    r"un peu moins de|les?|la|des?|seulement|à|autour de|exactement|plutôt que|celui de|celle de|ceux de|un|une)"
)
"""What may stand between a word that leads up to a figure and the figure."""

EARLIER = (
    r"contre|après|au lieu d(?:e|es)|au lieu d[’']|par rapport (?:à|aux|au)|comparativement à|faces? à|"
    r"contre seulement|était (?:de|à)|étaient|avait été de|se montait à|auparavant|"
    r"initialement|jusqu[’']ici|jusqu[’']alors|plutôt que|"
    r"alors d(?:e|’)"
)
"""What leads up to the value of an earlier period: “12 % contre 15 %”, “0,2 % après 0,5 %”."""

EARLIER_AFTER = (
    r"(?:un|deux|trois|dix|cinq|quelques) (?:ans?|mois|semaines?|jours?) (?:plus tôt|auparavant|avant)|"
    r"l[’']an (?:dernier|passé)|l[’']année (?:dernière|précédente|passée)|auparavant|précédemment|la veille|"
    r"initialement|jusqu[’']ici|jusque-là|actuellement|aujourd[’']hui|à l[’']époque|l[’']exercice précédent"
)
"""What says so behind the figure: “15 % un an plus tôt”."""

CHANGE = (
    r"hausse|augment\w*|progress\w*|baiss\w*|recul\w*|diminu\w*|grimp\w*|bond\w*|chut\w*|croissance|croît|surcoût|"
    r"dépassement|gagn\w*|perd\w*|rédui\w*|supplément\w*|écart|ajout\w*|alourdi\w*|en plus|relev\w*|rabot\w*|excédent"
)
"""Words whose figure says by how much something changed, not how much there is."""

CHANGE_AFTER = (
    r"de plus|de moins|supplémentaires?|en plus|en moins|de hausse|de baisse|d[’']augmentation|de plus que|de surcoût"
)

PART = r"dont|parmi (?:eux|elles|lesquel(?:le)?s)|y compris|notamment|sur (?:un total de|les|ces)"
"""What leads up to a part of a figure that was just stated."""

TOTAL = r"au total|en tout|soit un total|un total de|au final|la totalité|cumul"

TO = r"[^.;:()\d]{0,22}?\s?(?:à|aux|vers|au)\s+(?:[\w’']+\s){0,2}"
"""What stands between the two figures of “de X à Y”."""

FROM = r"(?:\bd(?:e|es|u)\s|d[’'])\s*(?:\w+\s)?"

COUNTERS = """
police: police prefecture prefet interieur autorites ministere
organisers: organisateur organisateurs syndicat syndicats intersyndicale cgt fo cfdt cfdt union manifestants
institute: institut cabinet occurrence sondage ifop
"""
"""Who counts a crowd, or says so: figures of two counters are two figures."""

PROVISIONAL = (
    r"bilan|provisoires?|partiels?|partielles?|à ce stade|pour l[’']heure|pour l[’']instant|nouveau comptage|"
    r"dernier (?:comptage|décompte|bilan|relevé)|au dernier|s[’']est alourdie?|s[’']alourdit|portée?s? à|mis à jour|"
    r"actualisée?s?|révisée?s?|revue?s? à la (?:hausse|baisse)|corrigée?s?|dépouillement|dépouillés|désormais"
)
"""What says that a figure holds for now."""
