"""The words of bylines, dates and photo credits: tables only, written as ``lines.fold`` leaves them."""

from __future__ import annotations

from recoupe.french.boilerplate.phrases import listed

MONTHS = listed("""
    janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, janv, jan,
    fev, fevr, avr, juil, sept, oct, nov, dec, january, february, march, april, may, june, july, august,
    september, october, november, december
""")
"""Months, and how they are shortened."""

DAYS = listed("""
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim, hier,
    aujourd'hui, today
""")
"""Days, and how they are shortened."""

OTHER_STAMPS = listed("""
    a, am, at, by, cest, cet, commentaire, commentaires, de, du, ecrit, ecrite, en, est, et, gmt, h, hae, heure,
    heures, hne, il, jour, jours, la, le, lecture, les, ligne, min, minute, minutes, mis, mise, mn, modifie,
    modifiee, on, par, partage, partages, pm, poste, posted, publie, publiee, published, redige, redigee, temps,
    updated, utc, y
""")
STAMPS = frozenset((*MONTHS, *DAYS, *OTHER_STAMPS))
"""Words of a line that only says when, and by whom, a text was published."""

STAMP_OPENINGS = listed("""
    publie, publiee, mis a jour, mise a jour, modifie, modifiee, mis en ligne, poste le, poste par, ecrit par,
    redige par, propos recueillis par, posted on, published, updated, last updated, par, by, temps de lecture
""")
"""How such a line begins."""

BYLINE_WORDS = frozenset(
    listed("""
        a, admin, afp, agence, agences, and, au, avec, chroniqueur, chroniqueuse, correspondant, correspondante,
        d', de, des, du, envoye, envoyee, et, journaliste, l'afp, la, le, our, pour, redacteur, redaction,
        redactrice, service, special, speciale, with
    """)
)
"""Words that may stand between the names of a byline."""

AUTHOR_STEMS = listed("""
    redact, journalist, auteur, autrice, chroniqueu, correspondant, blogueu, author, editor, contribut
""")
"""How the words begin that say what an author does."""

AGENCIES = listed("""
    afp, reuters, ap, associated press, getty, getty images, belga, keystone, keystone-ats, ats, epa, efe, ansa,
    dpa, shutterstock, istock, unsplash, pexels, pixabay, alamy, sipa, sipa press, abaca, maxppp, hans lucas,
    la presse canadienne, presse canadienne, adobe stock, bloomberg, wikimedia, wikimedia commons, flickr,
    imago, anp, afp photo, icon sport, depositphotos, freepik, zuma, xinhua
""")
"""Picture sources that sign a caption after a slash, a dash or “via”."""
