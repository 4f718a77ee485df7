"""Words that tell what points are of: an index, a score, or a percentage."""

from __future__ import annotations

from recoupe.french.word_table import word_set

# Indices, marks and games, whose points are a number.
SCORED = word_set(
    "cac sbf dow jones nasdaq indice indices smi bel dax nikkei ftse stoxx footsie pmi vix ibex tsx topix mib aex "
    "omx s&p bourse bourses wall concours classement score scores match matches matchs note notes barème "
    "championnat dictée quiz manche joueur joueuse joueurs panier paniers marqué marque marqués inscrit médaille "
    "permis baromètre classe leader dauphin victoire victoires rebonds tournoi ligue équipe équipes nba finale "
    "examen test épreuve bac élo moral"
)
# What is told in percent, so that its points are percentage points.
SHARES = word_set(
    "% taux sondage sondages opinion opinions intentions intention chômage inflation marge popularité pourcentage "
    "pourcentages pourcent confiance participation abstention tva csg cotisation cotisations croissance satisfaits "
    "favorables adhésion voix sondés pib erreur"
)
