"""Texts that press databases give: many articles in one, whatever kind of file they came in."""

from __future__ import annotations

from recoupe.exchange.readers.factiva_text import factiva_articles, is_factiva_text
from recoupe.exchange.readers.nexis import is_nexis_text, nexis_articles
from recoupe.exchange.readers.values import ReadArticle


def articles_of_database(text: str) -> list[ReadArticle]:
    """Return the articles of a text of Nexis or Factiva, none where it is of neither."""
    if is_nexis_text(text):
        return list(nexis_articles(text))
    if is_factiva_text(text):
        return list(factiva_articles(text))
    return []
