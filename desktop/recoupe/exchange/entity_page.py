"""Everything that a dossier prints about one entity, as a page to print."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo

from recoupe.exchange.entity_values import EntityArticle, EntityDossier
from recoupe.exchange.hidden_signs import spelt_out
from recoupe.exchange.sheet import Language
from recoupe.exchange.sheet_words import STATUS_SIGNS, counted, day, moment, sheet_words
from recoupe.exchange.sheet_writing import rendered
from recoupe.exchange.web_address import web_address

_WORDS: Mapping[Language, Mapping[str, str]] = {
    "fr": {
        "kind": "Dossier d’un nom",
        "PER": "Personne",
        "ORG": "Organisation",
        "LOC": "Lieu",
        "MISC": "Autre nom",
        "also": "Aussi écrit\u00a0: {names}",
        "counted": "Nommé {times} fois dans {articles} du dossier «\u00a0{dossier}\u00a0»",
        "facts": "Faits",
        "printed": "Ce que les articles en disent",
        "undated": "Sans date",
        "unread": "pas encore relu",
        "none": "Aucun article ne le nomme.",
        "unverified": "non vérifié",
        "note": "Publié n’est pas vérifié\u00a0: ces phrases sont celles des articles, dans l’ordre des jours.",
    },
    "en": {
        "kind": "Dossier of a name",
        "PER": "Person",
        "ORG": "Organisation",
        "LOC": "Place",
        "MISC": "Other name",
        "also": "Also written: {names}",
        "counted": "Named {times} times in {articles} of the dossier “{dossier}”",
        "facts": "Facts",
        "printed": "What the articles say of it",
        "undated": "Without a date",
        "unread": "not reviewed yet",
        "none": "No article names it.",
        "unverified": "not verified",
        "note": "Printed is not verified: these sentences are what the articles write, in the order of their days.",
    },
}
_WIKIDATA = "https://www.wikidata.org/wiki/"


def entity_html(told: EntityDossier, *, generator: str, zone: tzinfo | None = None) -> str:
    """Return the dossier of an entity as one page of HTML: no script, no request, nothing but itself."""
    words, entity, language = _WORDS[told.language], told.entity, told.language
    filled = {
        "language": language,
        "generator": generator,
        "words": words,
        "name": entity.name,
        "label": words.get(entity.label, entity.label),
        "wikidata": entity.wikidata,
        "link": f"{_WIKIDATA}{entity.wikidata}" if entity.wikidata else "",
        "also": words["also"].format(names=", ".join(entity.aliases)) if entity.aliases else "",
        "counted": words["counted"].format(
            times=entity.times, articles=counted(entity.articles, "articles", language), dossier=told.dossier
        ),
        "made": sheet_words(language)["made"].format(moment=moment(told.made, language, zone)),
        "facts": [_fact(fact.attribute, fact.value, fact.status, language) for fact in told.facts],
        "articles": [_article(one, language) for one in told.articles],
        "made_with": sheet_words(language)["made_with"],
    }
    return rendered("entity.html.j2", filled) + "\n"


def _fact(attribute: str, value: str, status: str, language: Language) -> Mapping[str, str]:
    says = sheet_words(language).get(status) or _WORDS[language]["unverified"]
    return {"attribute": attribute, "value": value, "sign": STATUS_SIGNS.get(status, "?"), "says": says}


def _article(one: EntityArticle, language: Language) -> Mapping[str, object]:
    article = one.article
    return {
        "title": spelt_out(article.title.strip() or article.file, language) or sheet_words(language)["untitled"],
        "source": spelt_out(article.source, language),
        "link": web_address(article.url),
        "day": day(article.published, language) if article.published else "",
        "iso": article.published.isoformat() if article.published else "",
        "sentences": [
            {
                "before": spelt_out(sentence.before, language),
                "surface": spelt_out(sentence.surface, language),
                "after": spelt_out(sentence.after, language),
                "confirmed": sentence.confirmed,
            }
            for sentence in one.sentences
        ],
    }
