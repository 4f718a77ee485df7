"""Words that tell whether millions without a currency are paid or counted."""

from __future__ import annotations

from recoupe.french.word_table import word_set

# What is told in money although it follows “millions de” in the plural.
PAID = word_set(
    "dommages dégâts pertes dépenses recettes travaux subventions aides crédits impôts taxes cotisations intérêts "
    "indemnités économies bénéfices profits revenus ventes dettes dons investissements fonds frais honoraires salaires "
    "commandes prêts emprunts dividendes charges coupes amendes loyers droits primes primes surcoûts surcoût "
    "provisions engagements financements autorisations redevances commissions achats arriérés impayés"
)
# What is counted by the million, and is no money.
COUNTED = word_set(
    "personnes habitants habitant visiteurs spectateurs téléspectateurs auditeurs lecteurs abonnés utilisateurs "
    "internautes voyageurs passagers touristes clients électeurs votants foyers ménages logements emplois salariés "
    "élèves étudiants enfants malades patients doses vues exemplaires véhicules voitures unités tonnes litres "
    "hectares barils kilomètres signatures signataires visites entrées comptes arbres animaux victimes réfugiés "
    "déplacés population Français français chômeurs retraités followers billets votes voix pages fichiers "
    "documents messages contrats inscrits adhérents titres actions parts oiseaux plants bovins têtes colis monde "
    "gens manifestants participants grévistes oui non abstentions participant"
)
# Words that speak of money, and outweigh what is counted beside it.
COSTS = word_set(
    "crédit dépenser prévoit budgets coût coûts coûte coûtent coûtait coûtera coûterait coûté budget facture somme "
    "montant prix dépense dépensé dépensés investi investis investir investissement verser versé versera verse "
    "payé payer paie paye financer financé financement chiffre bénéfice perte pertes déficit dette valorisation "
    "valeur vendu vendue vente racheté rachète rachat acheté amende indemnité subvention recettes revenus emprunt "
    "prêt prêté débloque débloqué débloquer levée levé fonds capital enveloppe crédits aide aides milliards offre "
    "estimé estimée estimés évalué évaluée chèque"
)
# How participles end that may follow an amount: “les 4 millions promis”.
PARTICIPLES = ("és", "ées", "is", "ises", "us", "ues", "erts", "ertes")
