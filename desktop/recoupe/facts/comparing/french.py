"""The French words by which figures are compared: what is counted and dated, and what says nothing of that."""

from __future__ import annotations

FRAMES = """
# people, and what happens to them
dying: mort, mortel*, décès, décéd*, mourir, mouru*, meur*, tué, tuer, tuant, victime, péri, périr, défunt, perdu la
    vie, coûté la vie, trouvé la mort, bilan humain
injury: blessé, blessure, blesser, hospitalis*, urgence absolue
missing: disparu, disparition, porté manquant, introuvable, sans nouvelles
evacuation: évacu*, déplacé, mis à l abri, mises à l abri, mise à l abri, relog*, hébergé, hébergement, quitter leur
rescue: secouri*, secourue, secours, sauvet*, sauveteur, hélitreuill*, pompier, intervention, intervenu
arrest: arrêté, arrestation, interpell*, garde à vue, écrou*, incarcér*
age: âgé, âge
birth: naissance, natif
inhabitants: habitant, riverain, population, résident
staff: employé, employée, salarié, effectif, emploi, poste, collaborateur, travailleur, personnel, agent, équipe
job cuts: licenci*, suppression, supprim*, plan social, sauvegarde de l emploi
customers: utilisateur, utilisatrice, internaute, abonné, client, cliente, clientèle, acheteur, acheteuse, inscrit
passengers: voyageur, passager, fréquentation, usager
crowd: spectateur, supporter, supporteur, manifestant, affluence, public, socio
participants: participant, patient, patiente, volontaire, malade, cohorte, enrôl*, inclus
players: joueur, footballeur

# buildings, roads and weather
homes: logement, maison, habitation, foyer, appartement, domicile, ménage
power cut: électricité, courant, électrique, panne
rain: pluie, précipitation, averse, pluviom*, pluvieux, trombe, cumul
water level: crue, niveau, cote, débord*, pic, décrue, montée
flood: inond*, submerg*, submersion
damage: dégât, dommage, sinistr*, ravag*, détrui*, destruction, préjudice
insurance: assureur, assurance, indemnis*, assuré, réassureur
fire: incendie, feu, flamme, brûl*
works: chantier, travaux, construction, construire, construit, bâti*, terrassement
opening: ouverture, ouvri*, ouvre, ouvert, inaugur*, mise en service, mis en service, entrée en service, circuler*,
    circulation
length: longueur, long, tracé, parcours, kilométr*, relier*, relie
stops: station, arrêt, halte
delay: retard, reporté, report, décal*, glissement
trains: rame, train, tramway, tram, wagon
towns: commune, village, ville, municipalité, localité
trees: arbre, platane, plantation, planter*, planté
shops: magasin, boutique, agence, succursale, point de vente
factory: usine, atelier, production, produire, fabri*
seats: place, siège, capacité, jauge, gradin, stade

# money
offer: offre, offrir, offrait, offert, offrent, offrant, propos*, opa, surench*, sur la table, soumis, soumettre
purchase: rachat, rachet*, rachèt*, achet*, achèt*, achat, acquéri*, acquis, acquier*, acquisition, acquéreur,
    reprendre, reprise, repreneur, repris, empar*, mettre la main, prendre la main, mis la main, prise de contrôle,
    prendre le contrôle
sale: vendre, vendu, vend, vente, vendeur, cession, céd*, cèd*
price: prix, coût*, débours*, pay*, vers, versé, versement, verser*, régler*, réglé, réglée, dépens*, lâch*, tarif,
    s offrir
budget: budget, budgétaire
fares: ticket, billet, billetterie, abonnement
worth: valoris*, valeur, valoir, valait, valent, valant, vaut, valu, capitalis*
share price: action, titre, cours, bourse
premium: prime, surcote
stake: participation, part, parts, capital, actionn*, détenir, détient, détenu, détiendr*, détenai*
fine: amende, sanction*, pénalité, condamn*, inflig*, écop*
sales: chiffre d affaires, recette, revenu, ventes
profit: bénéfic*, profit, profits, profitable, résultat, excédent, ebitda, marge
loss: perte, perd, perdre, perdu, perdai*, déficit*
debt: dette, endett*, emprunt*, créan*, passif, ardoise
investment: investir, investi, investit, investira, investissement, inject*, mise, placement, apporte*, apport
funding: levée, lever, levé, tour de table, récolt*, financ*, bailleur
aid: aide, aides, subvention*, soutien, soutenir, débloqu*, fonds d urgence, fonds, don, dons, cagnotte
savings: économies, économiser*, synergie, épargn*
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
inquiry: enquêt*, instruction, investigation, perquisition*, contrôle
complaints: plainte, plaignant, signalement, réclamation, témoignage
refusal: refus*, rejet*, déclin*, écondui*, repouss*, non
agreement: accord, sign*, contrat, conclu, conclure, conclusion, parapher*, convention
approval: approuv*, approbation, autoris*, homolog*, feu vert, aval, valid*, agrément
vote: vot*, voix, scrutin, suffrage, élection, électeur, référendum
deadline: délai, échéance, horizon, expir*, date limite, d ici
decision: décision, décid*, tranch*, délibér*, jugement, verdict
compliance: conform*, astreinte
closing: boucl*, finalis*, clôtur*, achèvement, achev*

# studies
effect: efficac*, rédui*, réduction, ralenti*, diminu*, amélior*
side effects: indésirable, secondaire, tolérance, nausée, toxicité, complication, œdème
dose: dose, injection, inject*, comprimé, milligramme, posologie, administr*
control: placebo, témoin
trial: essai, étude, phase, protocole, clinique
hospital: hôpital, hôpitaux, centre, centres, chu
prevalence: touch*, souffr*, prévalence, concern*
publishing: publi, publie, publié, publier, publication, parue, paru, paraître, parution, revue

# movement, time and rank
fall: recul*, perd, perdait, cédait, chut*, baiss*, plong*, déviss*, dégring*, repli*
rise: hausse, envol*, flamb*, augment*, progress*, grimp*, croissance, croît*, bond, bondi, bondir*, gagn*,
    renchéri*
lasting: durée, dure, durer*, duré, étal*, suivi, suivie, tenir, tenu
titles: champion*, coupe, trophée, palmarès, sacre
ranking: classement, rang, relég*
"""
"""What newspapers count and date: a frame, and the words that stand for it. A word ending in * stands for all that
begin so, any other for its plural and feminine too; an apostrophe is a blank. Lines that begin with # are headings."""

GENERIC = """
sum: montant, somme, chèque, enveloppe, chiffre, total, facture, note
estimate: estim*, évalu*, chiffr*, prévu, prévue, prévoi*, attendu, attendue, espér*
announcement: annonc*, dévoil*, présent*, révél*, communiqué, officialis*
"""
"""Words that go with any figure: sharing one says little, and standing near different ones says nothing."""

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
passer pendant peu peut peuvent plus plusieurs plutot portait porte portee porter pour pourquoi pourrait pres
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
