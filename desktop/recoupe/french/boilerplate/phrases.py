"""The words by which web pages speak about themselves, in French and English: tables only, the rules are elsewhere.

Every entry is written as ``lines.fold`` leaves it: lower case, without accents, with straight apostrophes.
"""

from __future__ import annotations


def listed(entries: str) -> tuple[str, ...]:
    """Return the entries of a table that are set apart by commas."""
    return tuple(" ".join(entry.split()) for entry in entries.split(","))


OPENINGS: dict[str, tuple[str, ...]] = {
    "related": listed("""
        lire aussi, lire egalement, a lire aussi, a lire egalement, a voir aussi, a ecouter aussi, voir aussi,
        voir egalement, lisez aussi, lisez egalement, ecouter aussi, decouvrez aussi, a relire, lire la suite,
        article precedent, article suivant, articles similaires, articles lies, articles connexes,
        articles associes, articles recommandes, plus d'articles sur, les articles les plus lus, read also,
        also read, see also, read more, related posts, related articles, you may also like, previous post,
        next post, previous article, next article, la redaction vous conseille, nos lecteurs ont lu ensuite,
        vous aimerez aussi, vous aimerez peut-etre, vous pourriez aussi aimer, cela pourrait vous interesser,
        ecoutez le dernier episode, articles recents, derniers articles, recent posts
    """),
    "comment": listed("""
        laisser un commentaire, laissez un commentaire, laisse un commentaire, laisser une reponse,
        laissez une reponse, laisse une reponse, poster un commentaire, publier un commentaire,
        ajouter un commentaire, ecrire un commentaire, commenter cet article, soyez le premier a commenter,
        soyez le premier a reagir, connectez-vous pour commenter, annuler la reponse, enregistrer mon nom,
        voir les commentaires, lire les commentaires, afficher les commentaires, notez cet article,
        note moyenne, leave a reply, leave a comment, post a comment, cancel reply, save my name,
        rate this post, click to rate, average rating, reagir a cet article, ce site utilise akismet,
        commentaires recents, recent comments
    """),
    "notice": listed("""
        abonnez-vous, je m'abonne, se desabonner, deja abonne, article reserve aux abonnes,
        contenu reserve aux abonnes, cet article est reserve aux abonnes, la suite est reservee aux abonnes,
        tout accepter, accepter les cookies, accepter tous les cookies, gerer les cookies,
        parametres des cookies, gerer mes preferences, gerer le consentement, vous recevez ce courriel,
        vous recevez cet e-mail, vous recevez cet email, vous recevez ce mail, en poursuivant votre navigation,
        suivez-nous sur, suivez nous sur, telechargez notre application, telechargez l'application,
        activez javascript, veuillez activer javascript, subscribe to, sign up for, we use cookies,
        this site uses cookies, accept all, recevez chaque, recevez toute l'actualite, recevez gratuitement,
        recevez nos, toute reproduction, reproduction interdite, reproduction totale ou partielle,
        resume de la politique de confidentialite, prenez note que cet article, la suite apres cette publicite,
        s'inscrire a la newsletter, s'inscrire a notre, s'abonner a la newsletter, s'abonner a notre,
        je m'inscris, ne manquez rien de l'actualite, fierement propulse par, propulse par, powered by,
        retrouvez-nous sur, suivez toute l'actualite, suivez l'actualite, vous avez aime cet article,
        cet article vous a plu, cet article vous a ete utile
    """),
    "navigation": listed("""
        aller au contenu, passer au contenu, aller directement au contenu, retour a l'accueil, retour en haut,
        partager sur, partagez sur, partager cet article, partager l'article, copier le lien, ecouter l'article,
        ecouter cet article, voir cette lettre dans, voir dans votre navigateur, afficher dans le navigateur,
        afficher le menu, ouvrir le menu, fermer le menu, skip to content, skip to main content,
        toggle navigation, share this, share on, copy link, view in browser, view this email in,
        ajouter a vos selections, ajouter a vos favoris, ajouter a mes favoris, offrir l'article,
        offrir cet article, read in english, passer la publicite, lire dans l'app, recevoir les alertes,
        partager cette publication, reutiliser ce contenu, j'aime ca, j'aime chargement
    """),
    "byline": listed("""
        temps de lecture, voir toutes les publications, voir tous les articles, voir tous ses articles,
        voir toutes ses publications, tous les articles de, a propos de l'auteur, a propos de l'autrice,
        about the author, view all posts, reading time
    """),
}
"""A line that begins so is outside, however it goes on."""

WEAK_OPENINGS: dict[str, tuple[str, ...]] = {
    "related": listed("""
        lire notre, lire nos, relire notre, relire nos, voir notre, notre editorial, notre dossier,
        notre decryptage, nos articles sur, lisez notre, en savoir plus, a decouvrir aussi,
        dans la meme rubrique, les plus lus, recommande pour vous, more on
    """),
    "comment": listed("""
        reagissez, donnez votre avis, what do you think
    """),
    "notice": listed("""
        recevez l'essentiel, recevez les, inscrivez-vous, rejoignez-nous, contenu sponsorise, contenu partenaire
    """),
    "navigation": listed("""
        ajouter aux favoris, envoyer par e-mail, envoyer par courriel, envoyer a un ami
    """),
    "byline": listed("""
        avec les informations de, avec afp, avec l'afp, avec les agences, avec reuters, d'apres afp
    """),
}
"""A line that begins so is outside if it is short and does not end like a sentence."""

BARE: dict[str, tuple[str, ...]] = {
    "navigation": listed("""
        menu, accueil, rechercher, partager, partage, connexion, se connecter, s'identifier, mon compte,
        creer un compte, imprimer, contact, home, search, share, login, log in, sign in, facebook, twitter,
        linkedin, whatsapp, instagram, e-mail, email, suivant, precedent, fermer, close, qui sommes-nous,
        nous contacter, connectez-vous, chargement, loading, tweeter, tweet, categories, plan du site,
        a la une, en direct, pinterest, telegram, bluesky, plus
    """),
    "notice": listed("""
        newsletter, newsletters, infolettre, publicite, advertisement, sponsorise, s'abonner, s'inscrire,
        mentions legales, conditions generales, conditions d'utilisation, cgu, cgv,
        politique de confidentialite, politique de cookies, privacy policy, cookie policy, terms of use,
        tous droits reserves, accepter, refuser, tout refuser, continuer sans accepter, parametrer,
        confidentialite, conditions generales d'utilisation, conditions generales de vente, gestion des cookies,
        votre e-mail, votre email, votre adresse e-mail, gerer les cookies, donnees personnelles,
        contenu sponsorise
    """),
    "related": listed("""
        a lire, a voir, a decouvrir, plus d'articles, articles populaires, les plus populaires,
        sur le meme sujet, sur le meme theme, pour aller plus loin, related, nos derniers articles,
        a lire ensuite, a ne pas manquer
    """),
    "comment": listed("""
        commentaires, commentaire, reagir, repondre, comments, vos reactions
    """),
    "caption": listed("""
        photo, photos, image, diaporama, image d'illustration, photo d'illustration, capture d'ecran
    """),
    "byline": listed("""
        l'auteur, l'autrice, auteur, autrice, la redaction, redaction, admin, agence france-presse, afp,
        reuters, avec afp, belga, ats, associated press
    """),
}
"""A line that says this and nothing else, but for a count or a closing sign."""

BEFORE_COLON: dict[str, tuple[str, ...]] = {
    "navigation": listed("""
        tags, tag, etiquettes, mots-cles, mots cles, categories, categorie, partager
    """),
    "related": listed("""
        a lire, a voir, a ecouter, lire, voir, lien, liens, a decouvrir, sur le meme sujet, pour aller plus loin
    """),
    "caption": listed("""
        photo, photos, credit, credits, credit photo, credits photo, credit photos, credits photos, image,
        illustration, legende, credit image, source photo, photo credit, picture
    """),
    "byline": listed("""
        source, sources, redaction, auteur, autrice, propos recueillis par
    """),
}
"""What stands before a colon on a short line that does not end like a sentence."""

ANYWHERE: dict[str, tuple[str, ...]] = {
    "notice": listed("""
        tous droits reserves, all rights reserved, protege par recaptcha, vous acceptez nos conditions,
        vous acceptez notre politique, vous acceptez de recevoir, vous pouvez vous desabonner a tout moment,
        vous pouvez vous desinscrire a tout moment
    """),
    "comment": listed("""
        adresse e-mail ne sera pas, adresse email ne sera pas, adresse de messagerie ne sera pas,
        les champs obligatoires sont, * champs requis, * champs obligatoires,
        email address will not be published
    """),
    "related": listed("""
        previous post, next post
    """),
}
"""What only a page says about itself, wherever it stands in the line."""

COOKIE_COMPANIONS = listed("""
    ce site, notre site, nous utilisons, nous et nos partenaires, nos partenaires, votre navigateur,
    votre experience, votre consentement, experience utilisateur, vous acceptez
""")
"""With “cookies” on the same line, one of these makes a cookie notice rather than an article about cookies."""

RUBRICS = frozenset(
    listed("""
        abonnement, accueil, actu, actualite, actualites, actus, afrique, agenda, annonces, art, arts, auto,
        balado, blog, bons, bourse, boutique, business, categories, cinema, connexion, contact, cuisine,
        culture, debats, depeches, direct, divertissement, dossier, dossiers, economie, economy, editorial,
        emploi, en, enquetes, environnement, europe, evenements, faits, finance, forum, france, gaming, guides,
        high-tech, home, immobilier, info, infos, international, jeux, justice, latest, lifestyle, livres,
        local, loisirs, ma, magazine, maison, medias, menu, meteo, mobile, mon, monde, musique, news,
        newsletter, nouvelles, numerique, opinion, opinions, people, photos, planete, plans, podcast, podcasts,
        politics, politique, premium, produits, propos, quebec, recherche, rechercher, region, regions,
        rubriques, sante, science, sciences, search, services, societe, sport, sports, suisse, tech, techno,
        technologie, technologies, television, tests, tourisme, tv, video, videos, voyage, voyages, world,
        facebook, twitter, linkedin, whatsapp, pinterest, instagram, tiktok, youtube, telegram, bluesky,
        mastodon, messenger, reddit, email, e-mail, imprimer, partager, copier
    """)
)
"""Names of sections in a site's header, and of what it shares to, by their first word."""
