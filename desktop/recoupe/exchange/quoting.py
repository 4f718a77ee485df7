"""Words of an article between quotation marks, with where they stand: how one pastes them into a text or a message."""

from __future__ import annotations

from recoupe.languages.day_words import day
from recoupe.languages.interface_languages import Language
from recoupe.languages.orthotypography import quoted
from recoupe_db.records import Article


def sourced_quote(words: str, article: Article, language: Language) -> str:
    """Return ``words`` as a quotation followed by title, author, source, date and address, as far as they are known."""
    published = day(article.published, language) if article.published else ""
    title = quoted(article.title, language) if article.title else ""
    known = ", ".join(filter(None, (title, article.author, article.source, published, article.url)))
    quotation = quoted(words, language)
    return f"{quotation} ({known})" if known else quotation
