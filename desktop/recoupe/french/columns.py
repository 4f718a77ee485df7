"""How the columns of tables of articles are called, in French and English, in small letters without accents."""

from __future__ import annotations

from typing import Final

COLUMNS: Final = {
    "text": (
        *(
            "text",
            "texte",
            "texte integral",
            "full text",
            "fulltext",
            "article text",
            "body",
            "corps",
            "contenu",
            "content",
        ),
        *("article", "texte de l'article", "main text", "raw text", "verbatim"),
    ),
    "title": ("title", "titre", "headline", "intitule", "name", "objet", "titre de l'article"),
    "source": (
        *("source", "journal", "media", "publication", "titre de presse", "support", "newspaper", "outlet", "site"),
        *("nom de la source", "source name", "publisher", "domain"),
    ),
    "author": ("author", "auteur", "auteurs", "authors", "byline", "autrice", "signature", "journaliste"),
    "published": (
        *("date", "published", "date de publication", "publication date", "pub date", "pubdate", "date published"),
        *("publie le", "published at", "jour", "date de parution", "datetime", "timestamp"),
    ),
    "url": ("url", "link", "lien", "adresse", "address", "permalink", "web url", "href"),
}
"""What a column of each field is called, the likeliest name first."""
