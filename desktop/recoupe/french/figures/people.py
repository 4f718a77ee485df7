"""Words that tell an age from a span of time."""

from __future__ import annotations

from recoupe.french.word_table import word_set

# Nouns, in the singular, on which “de 45 ans” hangs as an age.
_PEOPLE = word_set(
    "homme femme garçon fille fillette adolescent adolescente ado enfant bébé nourrisson jeune mineur mineure "
    "majeur adulte personne senior aîné aînée retraité retraitée élève étudiant étudiante lycéen lycéenne "
    "collégien collégienne conducteur conductrice automobiliste motard motarde cycliste piéton piétonne père mère "
    "fils frère sœur mari épouse époux veuve veuf compagne compagnon patient patiente malade joueur joueuse "
    "attaquant attaquante milieu défenseur défenseure gardien gardienne ailier buteur footballeur footballeuse "
    "rugbyman coureur coureuse nageur nageuse athlète skieur skieuse pilote entraîneur entraîneuse sélectionneur "
    "capitaine victime suspect suspecte individu habitant habitante riverain riveraine agriculteur agricultrice "
    "ouvrier ouvrière employé employée salarié salariée policier policière pompier pompière gendarme militaire "
    "soldat chanteur chanteuse acteur actrice comédien comédienne écrivain écrivaine romancier romancière "
    "pdg dg milliardaire chef cheffe entrepreneur entrepreneuse patron patronne dirigeant dirigeante président "
    "présidente ministre maire député députée sénateur sénatrice élu élue candidat candidate avocat avocate "
    "médecin infirmier infirmière professeur professeure enseignant enseignante artiste réalisateur réalisatrice "
    "journaliste internaute touriste randonneur randonneuse alpiniste volontaire participant participante "
    "électeur électrice ressortissant ressortissante migrant migrante détenu détenue français française belge "
    "suisse italien italienne espagnol espagnole américain américaine britannique allemand allemande canadien "
    "canadienne sexagénaire quinquagénaire quadragénaire trentenaire septuagénaire octogénaire nonagénaire "
    "population "
)
PEOPLE = _PEOPLE | {f"{noun}s" for noun in _PEOPLE}
AGE = frozenset({"âgé", "âgée", "âgés", "âgées", "age", "âge", "âges", "agé", "agée", "agés", "agées"})
HAVING = word_set("a ai as avait avaient ont aura auront ayant avoir eu fêtera fête fêté fêtait fêter ses")
# Words before “à 5 ans” that make it a term; else it is the age at which something happens.
TERMS = word_set(
    "condamné condamnée condamnés condamnées portée porté ramenée ramené réduite réduit fixée fixé limitée limité "
    "passée passé prolongée prolongé étendue étendu allongée estimée estimé évaluée évalué égale égal supérieure "
    "supérieur inférieure inférieur s'élève peine peines durée mandat contrat limite limiter porter "
    "ramener fixer allonger passer passe"
)
# Words that make a span of time of what follows, even near “âge”.
NOT_BEFORE_AGE = word_set(
    "pendant durant depuis en après dans sur sous pour il avant d'ici tous tout toutes ces derniers prochains "
    "premiers prolongé prolongée allongé allongée rallongé rallongée reporté reportée retardé retardée repoussé "
    "repoussée avancé avancée écopé requis encourt risque plus moins"
)
# The closed list of what lasts: years told of these are spans of time, years told of anything else are an age.
LASTING = word_set(
    "peine peines prison réclusion emprisonnement détention sursis contrat contrats mandat mandats bail baux durée "
    "durées seuil seuils période périodes plan plans programme programmes prêt prêts emprunt emprunts crédit "
    "crédits concession suspension interdiction inéligibilité exclusion engagement engagements carrière règne "
    "expérience ancienneté attente délai délais guerre guerres conflit travaux chantier recherche recherches étude "
    "études formation cycle projet projets partenariat accord collaboration mariage union absence silence "
    "procédure procès combat bataille lutte crise garantie licence moratoire trêve sanction sanctions convention "
    "obligation obligations échéance horizon maturité taux histoire existence gestion service services activité "
    "présence exil cavale séjour écart retard avance différence prolongation calvaire tournée opération mission "
    "stratégie calendrier amortissement remboursement location abonnement espérance passible purger condamné "
    "condamnée condamnés condamner vie moyenne minimum maximum mandature exploitation fonctionnement captivité "
    "embargo blocus occupation dictature pouvoir construction négociations négociation discussions rythme feuille "
    "bons titres dette rente transition abstinence recul historique prescription archives données sécheresse paix "
    "amitié bénévolat métier loyaux cotisation cotisations quotité ferme éloignement séparation feuilleton saga "
    "suspense marathon disette privation succès domination hégémonie série record records"
)
# What may follow an age behind a comma or in brackets.
BEHIND_AGE = word_set(
    ", ) . ; – — - et : qui dont originaire est a était avait elle lui depuis aujourd'hui révolus passés tout "
    "ancien ancienne habite vit travaille raconte explique sont ont père mère né née patron patronne en le la l'"
) | {"\n", ""}
# What, behind years, makes a span of time of them.
NOT_BEHIND_AGE = word_set(
    "plus après avant auparavant durant ferme fermes avec sans d'affilée consécutifs tard tôt maximum"
)
# Forms of being: “la durée serait de 50 ans” is no age.
IS = word_set("est était sera serait fut soit sont étaient seront seraient reste")
