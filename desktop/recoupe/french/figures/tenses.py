"""Words that tell whether the day beside them lies ahead or behind."""

from __future__ import annotations

from recoupe.french.word_table import word_set

# Verbs in the future tense, which turn a bare weekday or month to the days ahead.
FUTURE_ENDINGS = (
    "era",
    "ira",
    "dra",
    "vra",
    "rra",
    "ura",
    "tra",
    "eront",
    "iront",
    "dront",
    "vront",
    "rront",
    "uront",
    "tront",
)
NOT_FUTURE = word_set("opéra caméra ultra extra supra tétra intra infra contra chakra mantra cobra para guérilla sutra")
# Words that announce what they stand with, whatever their tense: the day beside them lies ahead.
ANNOUNCING = word_set(
    "appelle appellent appelé appelés appelant convoqué convoquée convoqués convoquées reporté "
    "reportée reportés reportées repoussé repoussée repoussés repoussées décalé décalée ajourné ajournée fixé fixée "
    "fixés fixées interdit interdits interdite interdites interdisent annule annulent annulé annulée annulés "
    "annulées promis promet promettent attendez venez retrouvez inscrivez invite "
    "invitent invité invités convie convient prochaine prochain prochaines prochains demain bientôt "
    "ultimatum sommé sommés menace menacent candidate"
)
# Nouns that announce, where no verb tells of the past.
ANNOUNCED = word_set(
    "appel appels convocation report interdiction annulation préavis vigilance rendez rdv agenda échéance audience "
    "permanence lieu grève grèves marche rassemblement mobilisation manifestation obsèques funérailles hommage "
    "brocante concert débrayage assemblée élections scrutin référendum vigueur météo prévisions"
)
# Present tenses in which a newspaper tells what is to come.
IMMINENT = word_set(
    "ouvre ouvrent débute débutent commence commencent comparaît comparait comparaissent rend rendent réunit "
    "réunissent votent examine examinent affronte affrontent reçoit reçoivent joue jouent dispute disputent tient "
    "tiennent organise organisent manifeste manifestent partent arrive arrivent inaugure inaugurent célèbre "
    "célèbrent visitent rencontrent préside retrouve retrouvent accueille accueillent démarre démarrent élance "
    "élancent reprend reprennent prononce prononcent tranchent jugé jugée jugés jugées déplace déplacent défie "
    "défient clôt boucle bouclent tournera expire expirent quitte quittent auditionne auditionné auditionnée "
    "organisé organisée organisés organisées défile défilent rouvre rouvrent achève achèvent retourne retournent "
    "sort sortent diffuse diffusent exprime expriment débattent penche penchent étudie étudient soumis soumise "
    "inhumé inhumée inhumés enterré enterrée rejoue rejouent participe participent assiste assistent emménage "
    "testera installe installent"
)
FUTURE_WORDS = word_set(
    "doit doivent devrait devraient pourrait pourraient va vont prévu prévue prévus prévues prévoit prévoient "
    "attendu attendue attendus attendues attend attendent prochainement programmé programmée d'ici"
)
PAST_WORDS = word_set("était étaient fut furent été s'est ayant eut eurent aurait auraient serait seraient")
PAST_ENDINGS = ("aient", "èrent", "irent")
AUXILIARIES = word_set("a ont avait avaient ai avons avez")
BEING = word_set("est sont suis sommes")
GONE = word_set(
    "mort morte morts mortes né née nés parti partie partis arrivé arrivée arrivés venu venue venus revenu allé "
    "allée allés tombé tombée tombés devenu devenue entré entrée sorti sortie resté décédé décédée décédés survenu "
    "survenue intervenu"
)
NOT_PARTICIPLES = word_set(
    "vous nous plus sous dessus lundi mardi mercredi jeudi vendredi samedi midi après-midi depuis puis qui"
)
# How participles end, which behind an auxiliary make the past.
PARTICIPLE_ENDINGS = ("é", "ée", "és", "ées", "i", "ie", "is", "it", "ies", "u", "ue", "us", "ues", "rt", "ert", "int")
# Words just before a day that say on which side of the writing it lies, where no tense says else.
SINCE = word_set("depuis")
UNTIL = word_set("ici d'ici")
HAVING_HAD = word_set("a ont avait avaient ai avons avez ayant")
