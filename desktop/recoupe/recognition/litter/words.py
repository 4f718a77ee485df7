"""The words by which web pages speak about themselves, in French and English: tables only, the rules are elsewhere.

Every entry is written as ``lines.fold`` leaves it: lower case, without accents, with straight apostrophes.
"""

from __future__ import annotations


def _listed(entries: str) -> tuple[str, ...]:
    return tuple(" ".join(entry.split()) for entry in entries.split(","))


OPENINGS: dict[str, tuple[str, ...]] = {
    "related": _listed("""
        lire aussi, lire egalement, a lire aussi, a lire egalement, a voir aussi, a ecouter aussi, voir aussi,
        voir egalement, lisez aussi, lisez egalement, ecouter aussi, decouvrez aussi, a relire, lire la suite,
        article precedent, article suivant, articles similaires, articles lies, articles connexes,
        articles associes, articles recommandes, plus d'articles sur, les articles les plus lus, read also,
        also read, see also, read more, related posts, related articles, you may also like, previous post,
        next post, previous article, next article
    """),
    "comment": _listed("""
        laisser un commentaire, laissez un commentaire, laisse un commentaire, laisser une reponse,
        laissez une reponse, laisse une reponse, poster un commentaire, publier un commentaire,
        ajouter un commentaire, ecrire un commentaire, commenter cet article, soyez le premier a commenter,
        soyez le premier a reagir, connectez-vous pour commenter, annuler la reponse, enregistrer mon nom,
        voir les commentaires, lire les commentaires, afficher les commentaires, notez cet article,
        note moyenne, leave a reply, leave a comment, post a comment, cancel reply, save my name,
        rate this post, click to rate, average rating
    """),
    "notice": _listed("""
        abonnez-vous, je m'abonne, se desabonner, deja abonne, article reserve aux abonnes,
        contenu reserve aux abonnes, cet article est reserve aux abonnes, la suite est reservee aux abonnes,
        tout accepter, accepter les cookies, accepter tous les cookies, gerer les cookies,
        parametres des cookies, gerer mes preferences, gerer le consentement, vous recevez ce courriel,
        vous recevez cet e-mail, vous recevez cet email, vous recevez ce mail, en poursuivant votre navigation,
        suivez-nous sur, suivez nous sur, telechargez notre application, telechargez l'application,
        activez javascript, veuillez activer javascript, subscribe to, sign up for, we use cookies,
        this site uses cookies, accept all, recevez chaque, recevez toute l'actualite, recevez gratuitement,
        recevez nos, toute reproduction, reproduction interdite, reproduction totale ou partielle,
        resume de la politique de confidentialite
    """),
    "navigation": _listed("""
        aller au contenu, passer au contenu, aller directement au contenu, retour a l'accueil, retour en haut,
        partager sur, partagez sur, partager cet article, partager l'article, copier le lien, ecouter l'article,
        ecouter cet article, voir cette lettre dans, voir dans votre navigateur, afficher dans le navigateur,
        afficher le menu, ouvrir le menu, fermer le menu, skip to content, skip to main content,
        toggle navigation, share this, share on, copy link, view in browser, view this email in
    """),
    "byline": _listed("""
        temps de lecture, voir toutes les publications, voir tous les articles, voir tous ses articles,
        voir toutes ses publications, tous les articles de, a propos de l'auteur, a propos de l'autrice,
        about the author, view all posts, reading time
    """),
}
"""A line that begins so is outside, however it goes on."""

WEAK_OPENINGS: dict[str, tuple[str, ...]] = {
    "related": _listed("""
        lire notre, lire nos, relire notre, relire nos, voir notre, notre editorial, notre dossier,
        notre decryptage, nos articles sur, lisez notre, en savoir plus, a decouvrir aussi,
        dans la meme rubrique, les plus lus, recommande pour vous, more on
    """),
    "comment": _listed("""
        reagissez, donnez votre avis, what do you think
    """),
    "notice": _listed("""
        recevez l'essentiel, recevez les, inscrivez-vous, rejoignez-nous, contenu sponsorise, contenu partenaire
    """),
    "navigation": _listed("""
        ajouter aux favoris, envoyer par e-mail, envoyer par courriel, envoyer a un ami
    """),
    "byline": _listed("""
        avec les informations de, avec afp, avec l'afp, avec les agences, avec reuters, d'apres afp
    """),
}
"""A line that begins so is outside if it is short and does not end like a sentence."""

BARE: dict[str, tuple[str, ...]] = {
    "navigation": _listed("""
        menu, accueil, rechercher, partager, partage, connexion, se connecter, s'identifier, mon compte,
        creer un compte, imprimer, contact, home, search, share, login, log in, sign in, facebook, twitter,
        linkedin, whatsapp, instagram, e-mail, email, suivant, precedent, fermer, close
    """),
    "notice": _listed("""
        newsletter, newsletters, infolettre, publicite, advertisement, sponsorise, s'abonner, s'inscrire,
        mentions legales, conditions generales, conditions d'utilisation, cgu, cgv,
        politique de confidentialite, politique de cookies, privacy policy, cookie policy, terms of use,
        tous droits reserves, accepter, refuser, tout refuser, continuer sans accepter, parametrer,
        confidentialite
    """),
    "related": _listed("""
        a lire, a voir, a decouvrir, plus d'articles, articles populaires, les plus populaires,
        sur le meme sujet, sur le meme theme, pour aller plus loin, related
    """),
    "comment": _listed("""
        commentaires, commentaire, reagir, repondre, comments, vos reactions
    """),
    "caption": _listed("""
        photo, photos, image, diaporama
    """),
    "byline": _listed("""
        l'auteur, l'autrice, auteur, autrice, la redaction, redaction, admin
    """),
}
"""A line that says this and nothing else, but for a count or a closing sign."""

BEFORE_COLON: dict[str, tuple[str, ...]] = {
    "navigation": _listed("""
        tags, tag, etiquettes, mots-cles, mots cles, categories, categorie, partager
    """),
    "related": _listed("""
        a lire, a voir, a ecouter, lire, voir, lien, liens, a decouvrir, sur le meme sujet, pour aller plus loin
    """),
    "caption": _listed("""
        photo, photos, credit, credits, credit photo, credits photo, credit photos, credits photos, image,
        illustration, legende, credit image, source photo, photo credit, picture
    """),
    "byline": _listed("""
        source, sources, redaction, auteur, autrice, propos recueillis par
    """),
}
"""What stands before a colon on a short line that does not end like a sentence."""

ANYWHERE: dict[str, tuple[str, ...]] = {
    "notice": _listed("""
        tous droits reserves, all rights reserved, protege par recaptcha, vous acceptez nos conditions,
        vous acceptez notre politique, vous acceptez de recevoir, vous pouvez vous desabonner a tout moment,
        vous pouvez vous desinscrire a tout moment
    """),
    "comment": _listed("""
        adresse e-mail ne sera pas, adresse email ne sera pas, adresse de messagerie ne sera pas,
        les champs obligatoires sont, * champs requis, * champs obligatoires,
        email address will not be published
    """),
    "related": _listed("""
        previous post, next post
    """),
}
"""What only a page says about itself, wherever it stands in the line."""

COOKIE_COMPANIONS = _listed("""
    ce site, notre site, nous utilisons, nous et nos partenaires, nos partenaires, votre navigateur,
    votre experience, votre consentement, experience utilisateur, vous acceptez
""")
"""With “cookies” on the same line, one of these makes a cookie notice rather than an article about cookies."""

RUBRICS = frozenset(
    _listed("""
        abonnement, accueil, actu, actualite, actualites, actus, afrique, agenda, annonces, art, arts, auto,
        balado, blog, bons, bourse, boutique, business, categories, cinema, connexion, contact, cuisine,
        culture, debats, depeches, direct, divertissement, dossier, dossiers, economie, economy, editorial,
        emploi, en, enquetes, environnement, europe, evenements, faits, finance, forum, france, gaming, guides,
        high-tech, home, immobilier, info, infos, international, jeux, justice, latest, lifestyle, livres,
        local, loisirs, ma, magazine, maison, medias, menu, meteo, mobile, mon, monde, musique, news,
        newsletter, nouvelles, numerique, opinion, opinions, people, photos, planete, plans, podcast, podcasts,
        politics, politique, premium, produits, propos, quebec, recherche, rechercher, region, regions,
        rubriques, sante, science, sciences, search, services, societe, sport, sports, suisse, tech, techno,
        technologie, technologies, television, tests, tourisme, tv, video, videos, voyage, voyages, world
    """)
)
"""Names of sections in a site's header, by their first word."""

MONTHS = _listed("""
    janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, janv, jan,
    fev, fevr, avr, juil, sept, oct, nov, dec, january, february, march, april, may, june, july, august,
    september, october, november, december
""")
"""Months, and how they are shortened."""

DAYS = _listed("""
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim, hier,
    aujourd'hui, today
""")
"""Days, and how they are shortened."""

OTHER_STAMPS = _listed("""
    a, am, at, by, cest, cet, commentaire, commentaires, de, du, ecrit, ecrite, en, est, et, gmt, h, hae, heure,
    heures, hne, il, jour, jours, la, le, lecture, les, ligne, min, minute, minutes, mis, mise, mn, modifie,
    modifiee, on, par, partage, partages, pm, poste, posted, publie, publiee, published, redige, redigee, temps,
    updated, utc, y
""")
STAMPS = frozenset((*MONTHS, *DAYS, *OTHER_STAMPS))
"""Words of a line that only says when, and by whom, a text was published."""

STAMP_OPENINGS = _listed("""
    publie, publiee, mis a jour, mise a jour, modifie, modifiee, mis en ligne, poste le, poste par, ecrit par,
    redige par, propos recueillis par, posted on, published, updated, last updated, par, by, temps de lecture
""")
"""How such a line begins."""

BYLINE_WORDS = frozenset(
    _listed("""
        a, admin, afp, agence, agences, and, au, avec, chroniqueur, chroniqueuse, correspondant, correspondante,
        d', de, des, du, envoye, envoyee, et, journaliste, l'afp, la, le, our, pour, redacteur, redaction,
        redactrice, service, special, speciale, with
    """)
)
"""Words that may stand between the names of a byline."""

AUTHOR_STEMS = _listed("""
    redact, journalist, auteur, autrice, chroniqueu, correspondant, blogueu, author, editor, contribut
""")
"""How the words begin that say what an author does."""

AGENCIES = _listed("""
    afp, reuters, ap, associated press, getty, getty images, belga, keystone, keystone-ats, ats, epa, efe, ansa,
    dpa, shutterstock, istock, unsplash, pexels, pixabay, alamy, sipa, sipa press, abaca, maxppp, hans lucas,
    la presse canadienne, presse canadienne, adobe stock, bloomberg, wikimedia, wikimedia commons, flickr,
    imago, anp, afp photo, icon sport, depositphotos, freepik, zuma, xinhua
""")
"""Picture sources that sign a caption after a slash, a dash or “via”."""
