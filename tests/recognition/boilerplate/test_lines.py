"""What is put outside the article, and what stays in: tables of lines."""

from __future__ import annotations

import pytest

from recoupe.recognition.boilerplate import find_outside

PROSE = (
    "Le conseil municipal a adopté mardi soir le budget de la ville, par vingt-deux voix contre treize, après quatre "
    "heures de débats. La maire y voit un texte de courage, l’opposition un texte de circonstance."
)

LITTER = [
    ("Aller au contenu principal", "navigation"),
    ("Accueil > Régions > Bretagne", "navigation"),
    ("Politique | Société | Monde | Sport", "navigation"),
    ("Économie Politique Culture Sports Météo Vidéos", "navigation"),
    ("Partager sur WhatsApp", "navigation"),
    ("Copier le lien", "navigation"),
    ("Facebook Twitter WhatsApp E-mail", "navigation"),
    ("Contact - Mentions légales - Politique de confidentialité", "navigation"),
    ("Mots-clés : budget, impôts, Rennes", "navigation"),
    ("Share this:", "navigation"),
    ("Ce site utilise des cookies pour mesurer son audience. En savoir plus.", "notice"),
    ("Avec votre accord, nos partenaires et nous utilisons des cookies ou technologies similaires.", "notice"),
    ("Tout accepter", "notice"),
    ("Abonnez-vous dès 3 € par mois et soutenez une presse libre.", "notice"),
    ("Il vous reste 72,5 % de cet article à lire. La suite est réservée aux abonnés.", "notice"),
    ("© 2024 Ouest Matin. Tous droits réservés.", "notice"),
    ("Copyright 2023 La Gazette", "notice"),
    ("Newsletter", "notice"),
    ("Mentions légales", "notice"),
    ("LIRE AUSSI : La dette des communes en cinq questions", "related"),
    ("À lire également : le portrait de la nouvelle maire", "related"),
    (">> Lire aussi : Qui paie quoi ?", "related"),
    ("➡️ A LIRE AUSSI. Nos conseils pour bien voter", "related"),
    ("(Lire aussi : Les chiffres du chômage)", "related"),
    ("Sur le même sujet", "related"),
    ("Article précédent Le pont est rouvert", "related"),
    ("Un pont rouvert Next post La rocade ferme", "related"),
    ("Read also: The bridge is open", "related"),
    ("Le pont de Cornouaille, rouvert mercredi. Photo : Yann Le Goff", "caption"),
    ("Le pont de Cornouaille, rouvert mercredi. © Yann Le Goff", "caption"),
    ("Le pont de Cornouaille, rouvert mercredi. YANN LE GOFF / OUEST MATIN", "caption"),
    ("Le pont de Cornouaille, le 12 mars 2024 - AFP", "caption"),
    ("La maire à Quimper. [Keystone - Anaïs Le Bris]", "caption"),
    ("La maire à Quimper, mercredi (ANAÏS LE BRIS/BRETAGNE PHOTOS/via Getty Images)", "caption"),
    ("La maire de Quimper (Crédit photo : mairie)", "caption"),
    ("pont de cornouaille 2.jpeg", "caption"),
    ("Par Yann Le Goff", "byline"),
    ("Par Yann Le Goff, envoyé spécial à Quimper", "byline"),
    ("Par La rédaction avec AFP", "byline"),
    ("Publié le 3 mars 2024 à 18h02", "byline"),
    ("Mis à jour le 03/03/2024 à 18:02", "byline"),
    ("Temps de lecture : 3 minutes", "byline"),
    ("Source : Insee", "byline"),
    ("Bretagne Info avec AFP", "byline"),
    ("Yann Le Goff, publié le 12/03/2024", "byline"),
    ("ylg/mb/cg", "byline"),
    ("Voir tous les articles de Yann Le Goff", "byline"),
    ("Laisser un commentaire", "comment"),
    ("Ton adresse e-mail ne sera pas montrée. * champs obligatoires", "comment"),
    ("12 commentaires", "comment"),
    ("3 commentaires sur « Le pont est rouvert »", "comment"),
    ("Commentaires (4)", "comment"),
    ("Soyez le premier à commenter", "comment"),
    ("Rate this post", "comment"),
    ("Notez cet article", "comment"),
    ("Nom * E-mail *", "comment"),
]

ARTICLE = [
    "Un budget sous tension",
    "Et maintenant ?",
    "La CNIL inflige une amende de 150 millions d’euros à Google pour ses cookies",
    "Google utilise des cookies pour suivre ses utilisateurs, rappelle la CNIL dans sa décision de jeudi.",
    "WhatsApp change sa politique de confidentialité",
    "Conditions d’utilisation : Meta recule",
    "S’abonner à Netflix coûtera plus cher",
    "« Abonnez-vous », lance-t-il aux passants en tendant son journal.",
    "Imprimer des maisons en 3D",
    "Répondre à la crise du logement",
    "Pour aller plus loin, le gouvernement veut taxer les superprofits.",
    "En cliquant sur le lien, la victime installe sans le savoir un logiciel espion.",
    "Publié le 3 mai dans la revue Nature, cet article a fait grand bruit chez les climatologues.",
    "Publiée jeudi, l’enquête accable le ministre.",
    "Par ailleurs, la ville empruntera 12 millions d’euros.",
    "Par rapport à 2023, la hausse atteint 4 %.",
    "Par amour de Paris",
    "Recherche : trois milliards de plus",
    "Politique étrangère",
    "Économie, politique, culture : ce qui change en 2025",
    "Israël / Gaza",
    "PSG / OM : le match des nerfs",
    "3 réponses à vos questions sur la retraite",
    "12 avis de tempête en un mois",
    "La photo a fait le tour du monde.",
    "Une photo : voilà tout ce qu’il reste de lui.",
    "Le commentaire a choqué jusque dans son camp.",
    "Il reste 30 % des salariés à convaincre.",
    "Notre dossier est solide, assure l’avocat de la famille.",
    "Source de tensions, le texte divise la majorité.",
    "— Yann Le Goff, patron pêcheur",
    "• 12 millions d’euros d’emprunt",
    "Dimanche, 20 heures, place de la République.",
    "Un pont rouvert après deux ans de travaux - AFP",
    "Des milliers de photos volées via Flickr",
    "Le gouvernement rompt avec l’AFP",
    "Facebook, Instagram et WhatsApp en panne",
    "Reuters et l’AFP ont confirmé l’information.",
]


def reasons(text: str) -> list[str]:
    return [passage.reason for passage in find_outside(text)]


@pytest.mark.parametrize(("line", "reason"), LITTER)
def test_a_line_in_the_page_s_own_voice_is_outside(line, reason):
    text = f"{PROSE}\n\n{line}\n\n{PROSE}"
    [passage] = find_outside(text)
    assert text[passage.start : passage.end] == line
    assert passage.reason == reason


@pytest.mark.parametrize("line", ARTICLE)
def test_a_line_of_the_article_stays_in(line):
    assert reasons(f"{PROSE}\n\n{line}\n\n{PROSE}") == []
    assert reasons(f"Un titre sans histoire\n\n{line}\n{PROSE}\n{PROSE}") == []


@pytest.mark.parametrize(("line", "reason"), LITTER)
def test_typography_changes_nothing(line, reason):
    typed = line.replace("'", "’").replace(" ", "\u00a0")
    assert reasons(f"{PROSE}\n\n{typed}\n\n{PROSE}") == [reason]


def test_a_text_of_one_line_stays_in():
    assert reasons(" ".join([PROSE] * 30)) == []
    assert reasons("LIRE AUSSI : " + " ".join([PROSE] * 30)) == []


def test_nothing_is_found_in_nothing():
    assert find_outside("") == []
    assert find_outside("\n \n\t\n") == []
