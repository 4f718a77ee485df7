"""The sample dossier in a library, and a recogniser for drafts about it that needs no language model."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from recoupe.recognition.boilerplate import find_outside
from recoupe.recognition.figures import find_figures
from recoupe.recognition.values import Name, Recognised
from recoupe.services.imports import ImportService
from recoupe.services.services import Services
from recoupe_db.queries import articles, mentions
from recoupe_db.records import Label, Mention, NewArticle, Origin
from recoupe_db.store import Store

OFFER = Path(__file__).parents[1] / "seeds" / "offer"
DRAFT = (Path(__file__).parent / "ui" / "proof" / "draft.txt").read_text("utf-8")
GOLD = [json.loads(line) for line in (OFFER / "gold.jsonl").read_text("utf-8").splitlines()]


class ReaderOfNames:
    """Finds the figures by the program's rules, and the names that it was told."""

    name, version = "reader", "1"

    def __init__(self, names: dict[str, Label]) -> None:
        longest = sorted(names, key=len, reverse=True)
        self._names = names
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")

    def recognise(self, texts):
        for text in texts:
            names = tuple(
                Name(match.start(), match.end(), match[0], self._names[match[0]], 0.9, Origin.MODEL)
                for match in self._pattern.finditer(text.text)
            )
            figures = tuple(find_figures(text.text, published=text.published))
            yield Recognised(text.id, names, figures, tuple(find_outside(text.text)))

    def choose(self, model):
        """Take no notice of another model."""

    def end(self):
        """Have nothing to end."""


def reader_of_the_sample(**more: Label) -> ReaderOfNames:
    """Return a recogniser that knows the names of the sample, and ``more``."""
    names = {name["text"]: Label(name["label"]) for article in GOLD for name in article["ents"]}
    return ReaderOfNames(names | {name.replace("_", " "): label for name, label in more.items()})


def figure_of_the_sample(services: Services, words: str) -> Mention:
    """Return the first figure of the sample dossier that is printed in these words."""
    with services.store.read() as session:
        return next(
            mention
            for article in articles.of_dossier(session, services.library.dossier("Offre").id)
            for mention in mentions.of_article(session, article)
            if mention.surface == words and mention.reading is not None
        )


def fill(store: Store, name: str = "Offre") -> int:
    """Bring the sample dossier into a library, recognised; return its number."""
    importing = ImportService(store)
    dossier = importing.dossier(name)
    for article in GOLD:
        text = (OFFER / article["file"]).read_bytes().decode("utf-8")
        day = date.fromisoformat(article["published"])
        importing.add(dossier.id, NewArticle(text, article["title"], article["file"], article["source"], published=day))
    list(importing.recognise(importing.unread(dossier.id), reader_of_the_sample()))
    return dossier.id
