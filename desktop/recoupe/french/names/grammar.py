"""Articles, prepositions and the small words that names hold, or that only open a sentence."""

from __future__ import annotations

from recoupe.french.word_table import word_set

ARTICLES = word_set("""
    le la les l' un une des Le La Les L' Un Une Des du au aux Du Au Aux ce cette cet ces son sa ses leur leurs
""")
"""Articles, and what stands in their place."""

DEFINITE = word_set("le la les l' Le La Les L'")
"""Definite articles."""

OF = word_set("de du des d' De Du Des D'")
"""“de” in all its forms."""

INSIDE = OF | word_set("""
    la le les l' et en à au aux sur pour sous of the and for von van der den y e da do del di dos del' lès &
""")
"""Small words that a name may hold."""

FUNCTION_WORDS = word_set("""
    le la les un une des du de à au aux et ou où mais donc or ni car que qui quoi dont quand comme si ce cet
    cette ces son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs je tu il elle on nous vous ils
    elles se me te lui y en ne pas plus moins très trop peu par pour dans sur sous sans avec chez vers entre
    contre depuis pendant avant après lors dès selon est sont était étaient sera seront a ont avait avaient aura
    aussi ainsi alors cependant toutefois pourtant enfin puis ensuite bien même tout toute tous toutes autre
    autres aucun aucune chaque plusieurs quelques certains certaines celui celle ceux celles cela ceci ça c' ici
    là voici voilà oui non merci hier demain aujourd'hui pourquoi comment combien quel quelle quels quelles rien
    personne jamais toujours encore déjà outre malgré parmi grâce faute face suite quant afin tandis lorsque
    puisque quoique derrière devant autour hors sauf via durant certes hélas quitte vu près loin haut bas
    surtout notamment seulement justement reste restait désormais actuellement auparavant parfois souvent seul
    seule seuls seules premier première deux trois quatre cinq six sept huit neuf dix cent mille million
    millions milliard milliards monsieur madame lire voir laisser partager fin début résumé source photo vidéo
    publié mis interrogé contacté sollicité né née fondé fondée créé créée
""")
"""Words that may open a sentence with a capital and never name anything."""

LOWER_ADJECTIVE = (
    "al",
    "ale",
    "aux",
    "ales",
    "el",
    "elle",
    "els",
    "elles",
    "if",
    "ive",
    "ifs",
    "ives",
    "ique",
    "iques",
    "aire",
    "aires",
    "ien",
    "ienne",
    "iens",
    "iennes",
    "ais",
    "aise",
    "aises",
    "ois",
    "oise",
    "ain",
    "aine",
    "iste",
    "istes",
    "able",
    "ible",
    "eur",
    "eure",
    "urs",
    "ures",
    "ié",
    "iée",
    "ains",
    "in",
    "ine",
    "ate",
    "ates",
)
"""Ends of the adjectives of institutions."""
