"""Everything that a dossier prints about one entity, as a page to print."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo

from recoupe.exchange.entity_values import EntityArticle, EntityDossier
from recoupe.exchange.hidden_signs import spelt_out
from recoupe.exchange.sheet_words import STATUS_SIGNS, moment, sheet_words
from recoupe.exchange.sheet_writing import rendered
from recoupe.exchange.web_address import web_address
from recoupe.languages.counted_nouns import counted
from recoupe.languages.day_words import day
from recoupe.languages.interface_languages import Language, tables_of
from recoupe.languages.orthotypography import typeset

_WIKIDATA = "https://www.wikidata.org/wiki/"


def entity_html(told: EntityDossier, *, generator: str, zone: tzinfo | None = None) -> str:
    """Return the dossier of an entity as one page of HTML: no script, no request, nothing but itself."""
    words, entity, language = _words(told.language), told.entity, told.language
    filled = {
        "language": language,
        "generator": generator,
        "words": words,
        "name": entity.name,
        "label": words.get(entity.label, entity.label),
        "identifier": words["identifier"].format(identifier=entity.wikidata),
        "link": f"{_WIKIDATA}{entity.wikidata}" if entity.wikidata else "",
        "also": words["also"].format(names=", ".join(entity.aliases)) if entity.aliases else "",
        "counted": words["counted"].format(
            times=entity.times, articles=counted(entity.articles, "articles", language), dossier=told.dossier
        ),
        "made": words["made"].format(moment=moment(told.made, language, zone)),
        "facts": [_fact(fact.attribute, fact.value, fact.status, language) for fact in told.facts],
        "articles": [_article(one, language) for one in told.articles],
        "made_with": words["made_with"],
    }
    return rendered("entity.html.j2", filled) + "\n"


def _words(language: Language) -> Mapping[str, str]:
    return {name: typeset(words, language) for name, words in tables_of(language).entity_page.items()}


def _fact(attribute: str, value: str, status: str, language: Language) -> Mapping[str, str]:
    says = sheet_words(language).get(status) or _words(language)["unverified"]
    told = _words(language)["fact"].format(attribute=attribute, value=value)
    return {"told": told, "sign": STATUS_SIGNS.get(status, "?"), "says": says}


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
