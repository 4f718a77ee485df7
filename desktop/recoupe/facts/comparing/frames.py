"""What newspapers count and date, in the words they use for it: a word of a frame stands for the whole frame."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from recoupe.facts.comparing.stems import fold

_FRAMES: dict[str, str] = {
    # people, and what happens to them
    "dying": "mort, mortel*, décès, décéd*, mourir, mouru*, meur*, tué, tuer, tuant, victime, péri, périr, défunt, "
    "perdu la vie, coûté la vie, trouvé la mort, bilan humain",
    "injury": "blessé, blessure, blesser, hospitalis*, urgence absolue",
    "missing": "disparu, disparition, porté manquant, introuvable, sans nouvelles",
    "evacuation": "évacu*, déplacé, mis à l abri, mises à l abri, mise à l abri, relog*, hébergé, hébergement, quitter leur",
    "rescue": "secouri*, secourue, secours, sauvet*, sauveteur, hélitreuill*, pompier, intervention, intervenu",
    "arrest": "arrêté, arrestation, interpell*, garde à vue, écrou*, incarcér*",
    "age": "âgé, âge",
    "birth": "naissance, natif",
    "inhabitants": "habitant, riverain, population, résident",
    "staff": "employé, employée, salarié, effectif, emploi, poste, collaborateur, travailleur, personnel, agent, équipe",
    "job cuts": "licenci*, suppression, supprim*, plan social, sauvegarde de l emploi",
    "customers": "utilisateur, utilisatrice, internaute, abonné, client, cliente, clientèle, acheteur, acheteuse, inscrit",
    "passengers": "voyageur, passager, fréquentation, usager",
    "crowd": "spectateur, supporter, supporteur, manifestant, affluence, public, socio",
    "participants": "participant, patient, patiente, volontaire, malade, cohorte, enrôl*, inclus",
    "players": "joueur, footballeur",
    # buildings, roads and weather
    "homes": "logement, maison, habitation, foyer, appartement, domicile, ménage",
    "power cut": "électricité, courant, électrique, panne",
    "rain": "pluie, précipitation, averse, pluviom*, pluvieux, trombe, cumul, tombé, tombés",
    "water level": "crue, niveau, hauteur, cote, débord*, pic, décrue, montée",
    "flood": "inond*, submerg*, submersion",
    "damage": "dégât, dommage, sinistr*, ravag*, détrui*, destruction, préjudice",
    "insurance": "assureur, assurance, indemnis*, assuré, réassureur",
    "fire": "incendie, feu, flamme, brûl*",
    "works": "chantier, travaux, construction, construire, construit, bâti*, terrassement",
    "opening": "ouverture, ouvri*, ouvre, ouvert, inaugur*, mise en service, mis en service, entrée en service, circuler*, circulation",
    "length": "longueur, long, tracé, parcours, kilométr*, relier*, relie",
    "stops": "station, arrêt, halte",
    "delay": "retard, reporté, report, décal*, glissement",
    "trains": "rame, train, tramway, tram, wagon",
    "towns": "commune, village, ville, municipalité, localité",
    "trees": "arbre, platane, plantation, planter*, planté",
    "shops": "magasin, boutique, agence, succursale, point de vente",
    "factory": "usine, atelier, production, produire, fabri*",
    "seats": "place, siège, capacité, jauge, gradin, stade",
    # money
    "offer": "offre, offrir, offrait, offert, offrent, offrant, propos*, opa, surench*, sur la table, soumis, soumettre",
    "purchase": "rachat, rachet*, rachèt*, achet*, achèt*, achat, acquéri*, acquis, acquier*, acquisition, acquéreur, reprendre, reprise, "
    "repreneur, repris, empar*, mettre la main, prendre la main, mis la main, prise de contrôle, prendre le contrôle",
    "sale": "vendre, vendu, vend, vente, vendeur, cession, céd*, cèd*",
    "price": "prix, coût*, facture, débours*, pay*, vers, versé, versement, verser*, régler*, réglé, réglée, dépens*, lâch*, tarif, budget, "
    "s offrir",
    "sum": "montant, somme, chèque, enveloppe, chiffre",
    "worth": "valoris*, valeur, valoir, valait, valent, valant, vaut, valu, estim*, évalu*, capitalis*",
    "share price": "action, titre, cours, bourse",
    "premium": "prime, surcote",
    "stake": "participation, part, parts, capital, actionn*, détenir, détient, détenu, détiendr*, détenai*",
    "fine": "amende, sanction*, pénalité, condamn*, inflig*, écop*",
    "sales": "chiffre d affaires, recette, revenu",
    "profit": "bénéfic*, profit, profits, profitable, résultat, excédent, ebitda, marge",
    "loss": "perte, perd, perdre, perdu, perdai*, déficit*",
    "debt": "dette, endett*, emprunt*, créan*, passif, ardoise",
    "investment": "investir, investi, investit, investira, investissement, inject*, mise, placement, apporte*, apport",
    "funding": "levée, lever, levé, tour de table, récolt*, financ*, bailleur",
    "aid": "aide, aides, subvention*, soutien, soutenir, débloqu*, fonds d urgence, fonds, don, dons, cagnotte",
    "savings": "économiser*, synergie, épargn*",
    "wages": "salaire, rémunér*, paie, masse salariale, salarial*",
    "tax": "impôt, taxe, fiscal*, tva, cotisation",
    # firms, law and politics
    "founding": "fonde, fondé, fondée, fondent, fonder, fondation, fondat*, cofond*, co-fond*, création, créé, créer, créa, "
    "créée, naît*, née, nait, naissance, vu le jour",
    "launch": "lancement, lanc*, commercialis*, sortie",
    "leaving": "quitt*, départ, partir, parti, partie, démission*, abandonn*, adieux, en va, est allé, "
    "claqué la porte, claquer la porte, retrait, évinc*, éviction, limog*, cartons, jeté l éponge",
    "arrival": "arrivée, arriver*, nomm*, nomination, rejoin*, recrut*, embauch*, prise de fonctions, à la tête",
    "lawsuit": "plainte, procès, poursui*, assign*, tribunal, justice, attaqu*, saisi, saisir, saisine, cour",
    "appeal": "appel, recours, contest*, cassation, pourvoi",
    "inquiry": "enquêt*, instruction, investigation, perquisition*, contrôle",
    "complaints": "plainte, plaignant, signalement, réclamation, témoignage",
    "refusal": "refus*, rejet*, déclin*, écondui*, repouss*, non",
    "agreement": "accord, sign*, contrat, conclu, conclure, conclusion, parapher*, convention",
    "approval": "approuv*, approbation, autoris*, homolog*, feu vert, aval, valid*, agrément",
    "announcement": "annonc*, dévoil*, présent*, révél*, communiqué, officialis*",
    "vote": "vot*, voix, scrutin, suffrage, élection, électeur, référendum",
    "deadline": "délai, échéance, horizon, expir*, date limite, d ici",
    "decision": "décision, décid*, tranch*, délibér*, jugement, verdict",
    # studies
    "effect": "efficac*, rédui*, réduction, ralenti*, diminu*, amélior*",
    "side effects": "indésirable, secondaire, tolérance, nausée, toxicité, complication, œdème",
    "dose": "dose, injection, inject*, comprimé, milligramme, posologie, administr*",
    "control": "placebo, témoin",
    "trial": "essai, étude, phase, protocole, clinique",
    "hospital": "hôpital, hôpitaux, centre, centres, chu",
    "prevalence": "touch*, attein*, souffr*, prévalence, concern*",
    "publishing": "publi, publie, publié, publier, publication, parue, paru, paraître, parution, revue",
    # movement, time and rank
    "fall": "recul*, chut*, baiss*, plong*, déviss*, dégring*, repli*",
    "rise": "hausse, augment*, progress*, grimp*, croissance, croît*, bond, bondi, bondir*, gagn*, renchéri*",
    "lasting": "durée, dure, durer*, duré, étal*, tenir, tenu",
    "titles": "champion*, coupe, trophée, palmarès, sacre",
    "ranking": "classement, rang, relég*",
}

_ENDINGS = ("", "s", "e", "es", "x")
FRAME = "#"
"""What the name of a frame begins with, and no stem does."""


def _marked() -> list[tuple[str, str]]:
    return [(FRAME + frame, listed) for frame, listed in _FRAMES.items()]


@lru_cache(maxsize=1)
def _words() -> dict[str, list[str]]:
    """Return the frames of the words that are listed whole, with their plurals and feminines."""
    known: dict[str, list[str]] = defaultdict(list)
    for frame, listed in _marked():
        for entry in listed.split(", "):
            if " " not in entry and not entry.endswith("*"):
                for ending in _ENDINGS:
                    known[fold(entry) + ending].append(frame)
    return known


@lru_cache(maxsize=1)
def _beginnings() -> dict[str, list[str]]:
    known: dict[str, list[str]] = defaultdict(list)
    for frame, listed in _marked():
        for entry in listed.split(", "):
            if entry.endswith("*"):
                known[fold(entry[:-1])].append(frame)
    return known


@lru_cache(maxsize=1)
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the phrases of several words, by the first of them."""
    known: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for frame, listed in _marked():
        for entry in listed.split(", "):
            first, *rest = fold(entry).split()
            if rest:
                known[first].append((tuple(rest), frame))
    return known


@lru_cache(maxsize=50_000)
def frames_of(word: str) -> tuple[str, ...]:
    """Return the frames that a folded word belongs to: none, one or several."""
    found = dict.fromkeys(_words().get(word, ()))
    beginnings = _beginnings()
    for length in range(3, len(word) + 1):
        found.update(dict.fromkeys(beginnings.get(word[:length], ())))
    return tuple(found)


def phrase_frames(folded: list[str], place: int) -> tuple[str, ...]:
    """Return the frames of the phrases of several words that begin at ``place``."""
    known = _phrases().get(folded[place], ())
    return tuple(frame for rest, frame in known if tuple(folded[place + 1 : place + 1 + len(rest)]) == rest)
