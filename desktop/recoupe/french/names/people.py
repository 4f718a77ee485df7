"""The words before and after people: honorifics, ranks, trades, particles, verbs of speech."""

from __future__ import annotations

from recoupe.french.word_table import word_set

HONORIFICS = word_set("""
    M. M MM. Mme Mme. Mmes Mmes. Mlle Mlle. Mlles Me Me. Mgr Mgr. Dr Dr. Pr Pr. Monsieur Madame Mademoiselle
    Maître Messieurs Mesdames Sir Lord Lady Mr Mr. Mrs Ms monsieur madame maître
""")
"""Forms of address."""

PARTICLES = word_set("""
    de d' du von van der den di da del della dos ben bin al el le la ten ter y Van Von De Di Da Del El Al Ben
    Bin Le La Du Mc
""")
"""Small words that open a surname."""

RANKS = word_set("""
    général générale colonel colonelle capitaine commandant lieutenant lieutenant-colonel sergent caporal
    adjudant brigadier amiral vice-amiral maréchal juge docteur docteure professeur professeure abbé père
    cardinal archevêque évêque prince princesse duc duchesse comte comtesse baron marquis sultan émir cheikh
    commissaire major Général Colonel Capitaine Commandant Lieutenant Amiral Maréchal Docteur Professeur Juge
    Cardinal
""")
"""Ranks and offices that stand before a bare surname."""

TITLES = RANKS | word_set("""
    président présidente vice-président vice-présidente ex-président ministre ministres ex-ministre premier
    première chancelier chancelière secrétaire député députée sénateur sénatrice maire adjoint adjointe maires
    conseiller conseillère élu élue eurodéputé eurodéputée préfet préfète sous-préfet gouverneur gouverneure
    procureur procureure magistrat magistrate avocat avocate avocats PDG pdg P-DG directeur directrice patron
    patronne dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice
    entrepreneur entrepreneuse milliardaire multimilliardaire homme femme magnat investisseur actionnaire
    héritier héritière économiste analyste politologue sociologue historien historienne philosophe chercheur
    chercheuse biologiste climatologue hydrologue épidémiologiste cardiologue neurologue médecin infirmier
    infirmière pharmacien ingénieur ingénieure journaliste rédacteur rédactrice éditorialiste écrivain écrivaine
    auteur auteure autrice romancier cinéaste réalisateur réalisatrice acteur actrice comédien comédienne
    chanteur chanteuse rappeur musicien peintre architecte urbaniste joueur joueuse attaquant défenseur gardien
    milieu buteur entraîneur entraîneuse sélectionneur coach capitaine athlète champion championne pilote
    arbitre syndicaliste délégué déléguée représentant représentante porte-parole responsable chef cheffe
    coordinateur coordinatrice consultant consultante expert experte lobbyiste lanceuse lanceur militant
    militante agriculteur agricultrice éleveur riverain riveraine habitant habitante témoin victime retraité
    retraitée étudiant étudiante opposant candidat candidate leader roi reine pape frère sœur fils fille épouse
    époux mari compagne ami amie associé associée rival collègue confrère dénommé dénommée certain nommé nommée
    trésorier trésorière commissaire rapporteur rapporteure médiateur psychologue notaire industriel boulanger
    boulangère fleuriste commerçant commerçante artisan gérant gérante maraîcher vigneron vigneronne viticulteur
    oncologue pneumologue infectiologue immunologue rhumatologue généticien généticienne virologue pharmacologue
    psychiatre diabétologue chirurgien chirurgienne gériatre hématologue pédiatre dermatologue bâtonnier juriste
    sous-préfète météorologue prévisionniste sinistré sinistrée restauratrice conducteur conductrice patient patiente
    ailier latéral milieu international supporter supportrice buraliste cafetier libraire instituteur institutrice
    pompier pompière géologue hydrogéologue géographe urgentiste fiscaliste
""")
"""Trades, offices and kin that stand before or after a full name."""

PERSON_OF = word_set("""
    avocat avocate avocats famille épouse époux femme mari fils fille frère sœur départ mort décès élection
    entourage proches discours voix mère père compagne ami amis amie biographie démission nomination réélection
    arrestation procès défense dixit épaules fortune mandat propos tweet milliardaire investiture
""")
"""Nouns that belong to a person: “l'avocat de X”."""

SPEECH = word_set("""
    déclare déclarait déclarer affirme affirmait explique expliquait estime estimait dit disait ajoute ajoutait
    assure assurait confie confiait raconte racontait indique indiquait précise précisait répond répondait
    réplique lance lançait souligne soulignait rappelle rappelait résume résumait soupire juge jugeait martèle
    regrette regrettait plaide prévient promet observe note notait poursuit conclut commente reconnaît admet
    insiste tranche glisse témoigne déplore dénonce salue s'inquiète s'indigne s'étonne reprend renchérit
    ironise détaille justifie concède relève avance tempère nuance avertit confirme nie
""")
"""Verbs of speech."""

SPOKEN = word_set("""
    déclaré affirmé expliqué estimé dit ajouté assuré confié raconté indiqué précisé répondu répliqué lancé
    souligné rappelé résumé jugé regretté plaidé prévenu promis commenté reconnu admis insisté tranché témoigné
    déploré dénoncé salué réagi écrit tweeté martelé ironisé accusé nommé élu né née démissionné
""")
"""Their participles, and others of people alone."""

AUXILIARIES = word_set("a ont avait avaient aurait est était a-t-il a-t-elle")
"""Auxiliaries before a participle."""
