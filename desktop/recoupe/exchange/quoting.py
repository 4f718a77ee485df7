"""Words of an article between quotation marks, with where they stand: how one pastes them into a text or a message."""

from __future__ import annotations

from recoupe.exchange.sheet import Language
from recoupe.exchange.sheet_words import day
from recoupe_db.records import Article

_MARKS = {"fr": "«\u00a0{}\u00a0»", "en": "“{}”"}


def sourced_quote(words: str, article: Article, language: Language) -> str:
    """Return ``words`` as a quotation followed by title, author, source, date and address, as far as they are known."""
    published = day(article.published, language) if article.published else ""
    title = _MARKS[language].format(article.title) if article.title else ""
    known = ", ".join(filter(None, (title, article.author, article.source, published, article.url)))
    quotation = _MARKS[language].format(words)
    return f"{quotation} ({known})" if known else quotation
