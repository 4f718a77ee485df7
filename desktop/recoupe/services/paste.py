"""An article that somebody copied: cleaned, and what can be told of its title, source, day and address."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from recoupe.exchange.metadata_guess import guess
from recoupe.exchange.web_text import WebText, web_text
from recoupe.services.incoming import titled
from recoupe.services.problems import NothingToPaste
from recoupe_db.records import NewArticle

_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029")
LIMIT = 20_000_000  # code points


def pasted(*, text: str = "", html: str = "", url: str = "") -> NewArticle:
    """Return the article in what was copied, to be checked before it is stored.

    ``html`` counts for more than the plain ``text`` beside it, unless nothing is left of it; ``url`` is the address of
    the page it was copied from, where that is known.

    Raises:
        NothingToPaste: there are no words in it, or it is no text.
    """
    page = web_text(html) if html.strip() else WebText("")
    body = page.text if page.text.strip() else text
    body = _LINE_ENDS.sub("\n", body).removeprefix("\ufeff").strip("\n")
    if not body.strip() or "\0" in body or len(body) > LIMIT or any("\ud800" <= each <= "\udfff" for each in body):
        raise NothingToPaste
    said = guess(body)
    article = NewArticle(
        text=body,
        title=page.title or said.title,
        source=page.source or said.source,
        url=page.url or url or said.url,
        published=_day(page.published) or said.published,
    )
    return article if page.title else titled(article)


def _day(written: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(written[:10])
    return None
