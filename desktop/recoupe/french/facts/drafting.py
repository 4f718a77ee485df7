"""The French words by which a fact is proposed: verbs and the nouns they stand for, hedges, and verbs of saying."""

from __future__ import annotations

DEEDS = """
départ: quitt*, est parti, est partie, sont partis, de partir, va partir, parti il y a, partie il y a, parti en,
    partie en, en va, en est allé, en allait, claqué la porte, ses cartons, ses adieux, démission*, abandonn*
éviction: évinc*, limog*, écarté, remerci*
arrivée: arriv*, rejoin*, nomm*, prend la suite, pris la suite, prendre la suite
création: créé, créée, créés, créées, créer, créa, crée, fonde, fondé, fondée, fondés, fondées, fonder,
    fondent, fondait, cofond*, né, née, nés, nées, naît, naître, montent,
    a vu le jour
lancement: lanc*, commercialis*
ouverture: ouvr*, ouvert, ouverte, ouverts, rouv*
inauguration: inaugur*, coupé le ruban
mise en service: mis en service, mise en service, mettre en service, entrera en service, entre en service
achèvement: achev*, termin*, bouclé, bouclée, boucler, finalis*, conclure
annonce: annonc*, dévoil*, officialis*, révél*
publication: publi*, paru, parue, parus, parues, paraî*
refus: refus*, rejet*, déclin*, écondui*, repouss*
rachat: rachet*, rachèt*, rachat
achat: achet*, achèt*, acquiert, acquis, acquise, acquér*, s offr*, emparer, empare, mettre la main, prendre la main
reprise: reprend*, repris, reprise
vente: vend, vendu, vendue, vendus, vendre, vendra, vendent, cédé, cédée, céder
offre: offrait, offre, offrent, offrir, offert, offerte, propos*, sur la table, enchéri*
dépense: dépens*, débours*, lâch*
versement: verse, versé, versée, versés, versées, verser, versait, verserait, payé, payée, payés, payées, payer, paie,
    paye, paiera, réglé, réglée, régler
coût: coût*, revien*, revenait, revenu
valorisation: valoris*
estimation: estim*, évalu*, chiffr*
investissement: invest*, inject*
levée de fonds: récolt*, levé, levée, lever, lèv*
financement: financ*
apport: apport*
perte: perd, perdu, perdue, perdus, perdent, perdre, perdait
gain: gagn*, remport*, empoch*
production: produi*, fabriqu*
condamnation: condamn*
sanction: sanctionn*, inflig*
plainte: plainte, redépos*, assign*, attaqu*, poursui*, saisi, saisie, saisir
dépôt: dépos*
baisse: baiss*, recul*, cède, cédait, chut*, plong*, dévissé, décru, est tombé à,
    est tombée à
hausse: augment*, progress*, grimp*, bondi, bondit, bondir, hauss*, renchéri*, monte,
    monté, montée, montés, monter, montait
suppression: supprim*, licenci*
construction: constru*, bâti*
fermeture: ferm*
naissance: naquit
mort: mort, morte, morts, mouru*, meurt, décéd*, tué, tuée, tués, tuent, péri
évacuation: évacu*
début: commenc*, débute, débuté, débuter, débutera, démarr*, entam*
fin: prend fin, pris fin, expir*
vote: vot*
élection: élu, élue, élus, élire
signature: signe, signé, signée, signés, signer, signera, parapher*
trajet: relie, relient, reliera, parcour*
poids: pèse, pèsent, pesait, pesaient
détention: détien*, déten*, possèd*, conserv*
emploi: emploi*
"""
"""What is measured or dated when one of these verbs is near: the noun, then the verb. * stands for any ending, an
apostrophe for a blank."""

STANDS_FOR = """
s élève, s élèvent, s élevait, s élevaient, s élèvera, s élèverait, atteint, atteignent, atteignait, atteindra,
atteindrait, est de, était de, sera de, serait de, sont de, est d, était d, serait d, dépasse, dépassent, dépassait,
représente, représentent, représentait, se monte, se montent, avoisine, avoisinent, se chiffre, se chiffrent, passe à,
passera à, est passée à, est passé à, reste à, équivaut, équivaudrait, correspond, tourne autour, est fixé à,
est fixée à, est estimé à, est estimée à, sont estimés à, sont estimées à, est évalué à, est évaluée à, sont évalués,
sont évaluées, est estimé, est estimée, était estimé à, était estimée à, sont estimés, sont estimées, a atteint,
ont atteint, avait atteint, est, sont, était, étaient, sera, serait
"""
"""Verbs whose grammatical subject is what is measured: “le coût s’élève à”."""

SAYING = """
déclar, affirm, annonc, indiqu, précis, expliqu, confirm, assur, estim, rapport, rappel, note, noté, observ,
soulign, ajout, racont, confi, résum, calcul, regrett, soutien, soutenu, dit, répond, répondu, écrit, écri,
révél, souffl, jug, prédi, prévoi, prévu, promet, promis, reconnaî, reconnu, lâch, expos, détaill, évalu,
chiffr, rétorqu, concèd, martel, fait savoir, fait valoir, avanc, insist, témoign, félicit, dénonc, déplor,
ironis, alert, recommand, gliss, plaid, souri
"""
"""Stems of the verbs by which somebody says something."""

SPEAKERS = """
communiqué, préfecture, préfet, parquet, procureur, procureure, police, gendarmerie, ministère, ministre, direction,
porte-parole, président, présidente, directeur, directrice, intersyndicale, syndicat, syndicats, mairie, maire, groupe,
entreprise, société, avocat, avocate, source, sources, enquêteurs, autorités, association, retraité, retraitée, élu,
élue, étude, rapport, club, agence, institut, fonds, conseil, secours, pompiers, hôpital, chercheur, chercheuse,
chercheurs, économiste, analyste, analystes, experte, expert, experts, témoin, témoins, patron, patronne, régulateur,
constructeur, opérateur, exploitant, document, enquête, autorité, tribunal, juge, laboratoire, éditeur, auteurs
"""
"""Nouns of people and bodies that speak without being named."""

ADVERBS = """
encore, déjà, ainsi, aussi, également, notamment, dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi, hier,
aujourd’hui, mercredi, soir, matin, plus, tard, peu, après, alors, de, son, côté, sur, x, d’emblée, en, substance,
pour, sa, part, à, l’afp, reuters, dans, un, communiqué
"""
"""What may stand between a verb of saying and who says it."""

NOT_NOUNS = """
est sont était étaient sera seront serait ont a avait avaient aura auront aurait fut furent été et ou mais où qui que
dont quand lorsque si ne pas plus moins en à au aux dans sur sous pour par avec sans chez vers entre depuis pendant
avant après contre selon d’après dès jusque environ près plus autour contre soit puis alors ainsi aussi comme car donc
le la les l un une des du de d ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos se s il elle ils
elles on nous vous je tu y n qu c j m t lui eux même tout toute tous toutes chaque quelque quelques certain certains
seulement encore déjà toujours très bien trop peu hier demain aujourd’hui ici là vient viennent peut peuvent doit
doivent va vont fait font a-t-il a-t-elle dollars euros dollar euro francs franc millions milliards américains
contre trois deux quatre cinq six sept huit neuf dix premier première dernier dernière prochain
"""
"""Words that never head what is counted or measured."""

HEDGES = (
    r"(?:près d[e’']|plus d[e’']|moins d[e’']|un peu (?:plus|moins) d[e’']|pas (?:plus|moins) d[e’']|environ|quelques?|"
    r"au (?:moins|plus|total)|à peu près|autour d[e’']|aux alentours d[e’']|à hauteur d[e’']|(?:allant )?jusqu[’']à|"
    r"presque|entre|une? total d[e’']|les|ses|ces|leurs|aux|d[eu]s|la somme d[e’']|l[’']équivalent d[e’']|seulement|"
    r"exactement|respectivement|déjà|encore|soit|à peine|de|d[’']|à|pour|au prix d[e’']|contre)"
)
"""What stands between a noun or a verb and its figure without saying anything of what is measured."""

UNITS = {
    "m": "hauteur",
    "cm": "hauteur",
    "mm": "hauteur",
    "km": "distance",
    "[mi_i]": "distance",
    "km/h": "vitesse",
    "m/s": "vitesse",
    "[kn_i]": "vitesse",
    "Cel": "température",
    "[degF]": "température",
    "degF": "température",
    "har": "superficie",
    "m2": "superficie",
    "km2": "superficie",
    "m3": "volume",
    "L": "volume",
    "l": "volume",
    "m3/s": "débit",
    "t": "tonnage",
    "kg": "masse",
    "g": "masse",
    "MW": "puissance",
    "GW": "puissance",
    "kW": "puissance",
    "W": "puissance",
    "kW.h": "énergie",
    "MW.h": "énergie",
    "GW.h": "énergie",
    "TW.h": "énergie",
}
"""What a bare measure measures, by its UCUM symbol."""

SIZES = {
    "long": "longueur",
    "longue": "longueur",
    "haut": "hauteur",
    "haute": "hauteur",
    "large": "largeur",
    "profond": "profondeur",
    "profonde": "profondeur",
    "épais": "épaisseur",
    "épaisse": "épaisseur",
    "âgé": "âge",
    "âgée": "âge",
    "lourd": "poids",
    "lourde": "poids",
    "vieux": "âge",
    "vieille": "âge",
}
"""Adjectives that take a measure: “longue de 14 km”."""
