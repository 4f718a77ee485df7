"""The French words by which figures are compared: what is counted and dated, and what says nothing of that."""

from __future__ import annotations

FRAMES = """
# people, and what happens to them
dying: mort, mortel*, décès, décéd*, mourir, mouru*, meur*, tué, tuer, tuant, victime, péri, périr, défunt, perdu la
    vie, coûté la vie, trouvé la mort, bilan humain
injury: blessé, blessure, blesser, hospitalis*, urgence absolue
missing: disparu, disparition, porté manquant, introuvable, sans nouvelles, activement recherché, encore recherché,
        toujours recherché, toujours recherchée, encore recherchée, étaient recherché, sont recherché, manque à l
    appel, manquent à l appel, manquait à l appel, manquaient à l appel, manquaient toujours à l appel, manquent
    toujours à l appel, manquait toujours à l appel, personnes manquaient, personnes manquent
evacuation: évacu*, déplacé, mis à l abri, mises à l abri, mise à l abri, relog*, hébergé, hébergement, quitter leur
rescue: secouri*, secourue, secours, sauvet*, sauveteur, hélitreuill*, pompier, sapeur*
operations: intervention, intervenu, sortie de secours
arrest: arrêté, arrestation, interpell*, garde à vue, écrou*, incarcér*
age: âgé, âge
birth: naissance, natif
inhabitants: habitant, riverain, population, résident
staff: travailler, travaille, fait travailler, font travailler, employé, employée, salarié, effectif, emploi, poste,
    collaborateur, travailleur, personnel, agent, équipe
job cuts: licenci*, suppression, supprim*, disparaîtr*, fermeture de poste, plan social, sauvegarde de l emploi
customers: utilisateur, utilisatrice, internaute, abonné, client, cliente, clientèle, acheteur, acheteuse, inscrit
passengers: voyageur, passager, fréquentation, usager
transfers: transfert, recrutement, mercato, renfort, recrue
crowd: garni*, travée, assist*, spectateur, supporter, supporteur, manifestant, affluence, public, socio
pupils: élève, lycéen, lycéenne, collégien, collégienne, écolier, écolière, étudiant, étudiante
participants: participant, patient, patiente, volontaire, malade, cohorte, enrôl*, inclus
players: joueur, footballeur

# buildings, roads and weather
homes: logement, maison, habitation, foyer, appartement, domicile, ménage
power cut: électricité, courant, électrique, panne, privé, privée, coupure, coupé, coupée, rétabli*
rain: pluie, précipitation, averse, pluviom*, pluvieux, trombe, cumul
water level: crue, niveau, cote, débord*, pic, décrue, montée
flood: inond*, submerg*, submersion
damage: dégât, dommage, sinistr*, ravag*, détrui*, destruction, préjudice
insurance: assureur, assurance, indemnis*, assuré, réassureur
fire: incendie, feu, flamme, brûl*
works: chantier, travaux, construction, construire, construit, bâti*, terrassement, rénov*, réhabilit*
opening: ouverture, ouvri*, ouvre, ouvert, rouvri*, rouvert, réouverture, inaugur*, mise en service, mis en service,
        mettra en service, entrée en service, entre en service, entrera en service, circuler*, circulation, premiers
    voyageurs,
    premiers passagers, baptême, mise en circulation
length: longueur, long, longue, tracé, kilométr*, s étend, s étire, parcourra, parcourt
trip: trajet, parcours, temps de parcours, parcourt, parcourir, parcourra, relier*, relie, rallier, rallie, terminus,
    comptez, de bout en bout, d un bout à l autre, traversée, temps de trajet
frequency: fréquence, cadence*, intervalle, passage, passera, passe toutes, toutes les, toute les
stops: station, arrêt, halte
delay: retard, reporté, report, décal*, glissement
trains: rame, train, tramway, tram, wagon
towns: commune, village, ville, municipalité, localité
trees: arbre, platane, plantation, planter*, planté, essence
shops: magasin, boutique, agence, succursale, point de vente
factory: usine, atelier, production, produire, fabri*
seats: place, siège, capacité, jauge, gradin, stade, enceinte, emporter, emporte, transporter, transporte, accueillir

# money
offer: offre, offrir, offrait, offert, offrent, offrant, propos*, opa, surench*, sur la table, soumis, soumettre
purchase: rachat, rachet*, rachèt*, achet*, achèt*, achat, acquéri*, acquis, acquier*, acquisition, acquéreur,
    reprendre, reprise, repreneur, repris, empar*, mettre la main, prendre la main, mis la main, prise de contrôle,
    prendre le contrôle
sale: vendre, vendu, vend, vente, vendeur, cession, céd*, cèd*
price: prix, coût*, débours*, pay*, montant, facture, chèque, addition, note, vers, versé, versement, verser*,
    régler*, réglé, réglée, dépens*, lâch*, tarif, s offrir
budget: budget, budgétaire
fares: ticket, billet, billetterie, abonnement, trajet, carnet
worth: valoris*, valeur, valoir, valait, valent, valant, vaut, valu, capitalis*
share price: action, titre, cours, bourse
premium: prime, surcote, de plus que, dernier cours
stake: participation, actionnaire, part, parts, capital, actionn*, détenir, détient, détenu, détiendr*, détenai*
fine: amende, sanction*, pénalité, condamn*, inflig*, écop*
sales: chiffre d affaires, ca, recette, revenu, ventes, facturé, vendu pour
profit: bénéfic*, profit, profits, profitable, résultat, excédent, ebitda, marge
loss: perte, perd, perdre, perdu, perdai*, déficit*
debt: dette, endett*, emprunt*, créan*, passif, ardoise
investment: investir, investi, investit, investira, investissement, inject*, mise, placement, apporte*, apport
funding: levée, lever, levé, tour de table, récolt*, financ*, bailleur
aid: aide, aides, subvention*, soutien, soutenir, débloqu*, fonds d urgence, fonds, don, dons, cagnotte
savings: économies, économie, économiser*, synergie, épargn*
wages: salaire, rémunér*, paie, masse salariale, salarial*
tax: impôt, taxe, fiscal*, tva, cotisation

# firms, law and politics
founding: fonde, fondé, fondée, fondent, fonder, fondation, fondat*, cofond*, co-fond*, création, créé, créer, créa,
    créée, naît*, née, nait, naissance, vu le jour
launch: lancement, lanc*, commercialis*, sortie
leaving: quitt*, départ, partir, parti, partie, démission*, abandonn*, adieux, en va, est allé, claqué la porte,
    claquer la porte, retrait, évinc*, éviction, limog*, cartons, jeté l éponge
arrival: arrivée, arriver*, nomm*, nomination, rejoin*, recrut*, embauch*, prise de fonctions, à la tête
lawsuit: plainte, procès, poursui*, assign*, tribunal, justice, attaqu*, saisi, saisir, saisine, cour
appeal: appel, recours, contest*, cassation, pourvoi
inquiry: enquêt*, instruction, investigation, perquisition*
leak: fuite, fuité, piratage, pirate, intrusion, cyberattaque, vol de données, hacker, faille, exposé, exposée
discovery: découv*, détect*, repér*, aperçu, aperçue, s apercevoir, alerté*, signalé*
complaints: plainte, plaignant, signalement, réclamation, témoignage, saisine
refusal: refus*, rejet*, déclin*, écondui*, repouss*, non
agreement: accord, sign*, contrat, conclu, conclure, conclusion, paraph*, convention, entériné, scellé
approval: approuv*, approbation, autoris*, homolog*, feu vert, aval, valid*, agrément
vote: vot*, voix, scrutin, suffrage, élection, électeur, référendum
deadline: délai, échéance, horizon, expir*, date limite, d ici
decision: décision, décid*, tranch*, délibér*, jugement, verdict
compliance: conform*, se mettre en règle, corriger
penalty: astreinte, par jour de retard, jour de retard
closing: boucl*, finalis*, clôtur*, closing, achèvement, achev*, conclu, conclure, conclue, réalisation, feu vert,
    avant la fin, concrétis*
marketing: mise sur le marché, mis sur le marché, commercialis*, disponible, disponibilité, autorisation, mise en
    vente, remboursé, remboursement, arrivera, arrivée en pharmacie, pharmacie
start: débu*, démarr*, commenc*, entam*
visit: visite, visiter, se rendr*, déplacement, sur place

# studies
effect: frein*, déclin, moins vite, plus lentement, efficac*, rédui*, réduction, réduire, ralenti*, diminu*,
    amélior*, recul*, baiss*, en moins, moins de
side effects: indésirable, secondaire, tolérance, toxicité, complication, œdème
dropping out: abandon*, interromp*, interrompu, arrêté, jeté l éponge, sorti de l étude, sortis de l étude
dose: dose, dosage, injection, inject*, comprimé, cachet, gélule, milligramme, posologie, administré, administrée,
    administrer
control: placebo, témoin, factice
trial: essai, étude, phase, protocole, clinique
hospital: hôpital, hôpitaux, centre, centres, chu
prevalence: touch*, souffr*, prévalence, concern*, atteint, atteinte, vivent avec
publishing: publi, publie, publié, publier, publication, parue, paru, paraître, parution, revue

# movement, time and rank
fall: recul*, perd, perdait, cédait, cède, chut*, baiss*, plong*, déviss*, dégring*, repli*
rise: hausse, envol*, flamb*, augment*, progress*, grimp*, pris, prenait, prend, croissance, croît*, bond, bondi,
    bondir*, gagn*, renchéri*
lasting: durée, dure, durer*, duré, étal*, suivi, suivie, tenir, tenu
titles: champion*, coupe, trophée, palmarès, sacre
ranking: classement, rang, relég*
"""
"""What newspapers count and date: a frame, and the words that stand for it. A word ending in * stands for all that
begin so, any other for its plural and feminine too; an apostrophe is a blank. Lines that begin with # are
headings."""

GENERIC = """
sum: montant, somme, chèque, enveloppe, chiffre, total, facture, note
estimate: estim*, évalu*, chiffr*, prévu, prévue, prévoi*, attendu, attendue, espér*
announcement: annonc*, dévoil*, présent*, révél*, communiqué, officialis*
"""
"""Words that go with any figure: sharing one says little, and standing near different ones says nothing."""

PEOPLE = """
dying injury missing evacuation inhabitants staff customers passengers crowd participants players arrest
pupils
"""
"""The frames whose figures count people."""

FATES = "dying injury missing evacuation arrest rescue"
"""The frames that tell what happened to people: nobody is counted under two of them."""

RESULTS = "sales profit loss"
"""The frames whose figures are of a year: the year says when, and is no fact of its own."""

HOUSEHOLDS = "homes customers shops"
"""The frames that newspapers write for people and for what they live in or subscribe to, as they come."""

ANYBODY = """
personnes gens hommes femmes enfants adultes individus êtres Français Françaises citoyens personne homme femme enfant
adulte mineurs mineur jeunes jeune vacanciers vacancier touristes touriste familles famille élèves élève étudiants
étudiant
"""
"""Words for people of whom a newspaper then says what happened to them."""

EMPTY = """
a afin ai ailleurs ainsi alors an annee annees ans aout apres atteignait atteignent atteindre atteint atteinte au
aucun aucune aujourd aupres auquel aussi autant autre autres aux avaient avait avant avec avoir avons avril ayant
beaucoup bien c ca car cas ce ceci cela celle celles celui cependant ces cet cette ceux chacun chaque chez ci comme
comment compris comprise comptait compte comptent compter comptera contre d dans de decembre deja demain depassait
depasse depasser depuis dernier derniere des desormais deux devant dimanche doit doivent dollar dollars donc dont du
durant elevait eleve elevent elever elle elles en encore enfin entre environ equivalent equivaut est et etabli
etablir etablit etaient etait etant ete etre eu euro euros eux faire fait faut fevrier fixe fixee fixer fois font
franc francs fut grace hauteur heure heures hier hui il ils j jamais janvier je jeudi jour jours juillet juin jusqu
jusque l la laquelle le lequel les lesquels leur leurs lors lorsqu lorsque lui lundi m ma mai mais malgre mardi mars
matin md me meme memes mercredi mes mille milliard milliards milliers million millions moi moins mois mon n ne ni
nombre non nos notamment notre nous novembre occasion octobre on ont or ou par parce parmi pas passait passe passee
passer pendant peu peut peuvent plus plusieurs plutot portait porte portee portees porter portes pour pourquoi
pourrait pres
presque prochain prochaine puis puisque qu quand quant quatre que quel quelle quelles quelque quelques quels qui
quoi raison rappelle rappelons representait represente representent representer reste restent rester s sa samedi
sans se selon semaine semaines septembre sera seraient serait seront ses si soient soir soit son sont sous sur t ta
tandis te tel telle tels tes toi tombe tombee tomber ton total totale toujours tous tout toute toutefois toutes tres
trois trop tu un une va vendredi vers vient voici voila vont vos votre vous y
"""
"""Words that say nothing of what a figure measures: grammar, the names of days, months and units, light verbs."""

ENDINGS = """
issements issement atrices eraient ements ations itions utions ateurs atrice trices issent issait ement ments ation
ition ution ateur trice teurs euses aient erait erent eront erons antes ances ences iront irent ables iques elles
teur eurs euse ants ante ance ence ages erez ions ives able ique ales elle ites iees eur ant age ees ait ais ent era
ira ion ive ifs aux ale als els ite iee ies ues ee es er ez ir if al el ie is it us ue i u s x e a
"""
"""What is cut off words, the longest first."""
