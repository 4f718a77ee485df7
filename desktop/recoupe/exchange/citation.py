"""An article as a reader finds it again, in the words of our JSON."""

from __future__ import annotations

from recoupe.exchange.values import Citation
from recoupe_db.records import Article


def cited(article: Article | Citation) -> dict[str, object]:
    """Return title, source, author, address, date (ISO 8601, None where unknown), file, and the SHA-256 of the text."""
    return {
        "title": article.title,
        "source": article.source,
        "author": article.author,
        "url": article.url,
        "published": article.published and article.published.isoformat(),
        "file": article.file,
        "sha256": article.sha256,
    }
