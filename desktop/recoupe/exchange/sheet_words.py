"""What a fact sheet says besides the facts, in French and in English."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo

from babel.dates import format_date, format_time

from recoupe.exchange.sheet import Language

_FRENCH = {
    "sheet": "Fiche de faits",
    "made": "Établie le {moment}",
    "drawn": "{facts} dans un dossier de {articles}",
    "summary": "En bref",
    "fact": "Fait",
    "value": "Valeur",
    "status": "Statut",
    "sources": "Sources",
    "verified_facts": "Faits vérifiés",
    "refuted_facts": "Faits contestés ou faux",
    "none": "Aucun fait de ce dossier n’est encore vérifié.",
    "verified": "Vérifié",
    "disputed": "Contesté",
    "false": "Faux",
    "as_of": "Date du fait : {date}",
    "said_by": "Selon : {name}",
    "judged": "par {name}, le {moment}",
    "against": "Vérifié auprès de : {source}",
    "checked_on": "Contrôlé le : {day}",
    "says": "Ce qu’on y lit : « {passage} »",
    "link": "Adresse : {address}",
    "kept": "Pièce gardée dans la bibliothèque : {file}",
    "grounds": "Motif : {grounds}",
    "note": "Note : {note}",
    "printed_by": "Publié par",
    "agree": "concorde",
    "rounded": "arrondi",
    "converted": "converti",
    "contradict": "contredit",
    "disagreements": "Publient autre chose",
    "copy": "repris de « {title} »",
    "independent": "Sources indépendantes : {count}. Celles qui reprennent une même dépêche comptent pour une.",
    "reviewed": "lu et retenu par {name}, le {moment}",
    "put_together": "rapproché de ce fait par le programme",
    "unread": "Aussi publié, d’après le programme, sans que personne l’ait encore relu : {articles}.",
    "method": "Méthode",
    "printed_is": "Publié : un article le dit, avec les mots cités.",
    "reviewed_is": "Relu : une personne a confirmé que l’article le dit bien.",
    "verified_is": "Vérifié : une personne a contrôlé que c’est exact, auprès de la source indiquée.",
    "method_more": "Un chiffre publié par dix journaux n’est pas vérifié pour autant. Les phrases reprises d’une "
    "même dépêche comptent pour une seule source. « Arrondi » veut dire que les deux valeurs peuvent être justes.",
    "articles": "Articles cités",
    "title": "Titre",
    "source": "Source",
    "date": "Date",
    "untitled": "sans titre",
    "page": "{page} / {pages}",
    "passages": "Passages archivés",
    "passages_note": "Le texte des sources tel qu’il a été lu : si une page change, ce qui y était écrit reste ici. "
    "La somme SHA-256 est celle du texte entier, gardé dans la bibliothèque.",
    "read_on": "lu le {moment}",
    "place": "à partir du caractère {start}",
    "checksum": "SHA-256 : {sum}",
    "shortened": "Fiche courte : la fiche complète cite les passages.",
    "made_with": "Fiche de faits établie avec Recoupe",
    "signed": "Vérifications : {names}",
}
_ENGLISH = {
    "sheet": "Fact sheet",
    "made": "Made on {moment}",
    "drawn": "{facts} from a dossier of {articles}",
    "summary": "In short",
    "fact": "Fact",
    "value": "Value",
    "status": "Status",
    "sources": "Sources",
    "verified_facts": "Verified facts",
    "refuted_facts": "Disputed or false",
    "none": "No fact of this dossier is verified yet.",
    "verified": "Verified",
    "disputed": "Disputed",
    "false": "False",
    "as_of": "As of: {date}",
    "said_by": "According to: {name}",
    "judged": "by {name}, on {moment}",
    "against": "Verified with: {source}",
    "checked_on": "Checked on: {day}",
    "says": "What it says: “{passage}”",
    "link": "Address: {address}",
    "kept": "Document kept in the library: {file}",
    "grounds": "Grounds: {grounds}",
    "note": "Note: {note}",
    "printed_by": "Published by",
    "agree": "agrees",
    "rounded": "rounded",
    "converted": "converted",
    "contradict": "contradicts",
    "disagreements": "Publish otherwise",
    "copy": "taken over from “{title}”",
    "independent": "Independent sources: {count}. Those that take over the same dispatch count as one.",
    "reviewed": "read and kept by {name}, on {moment}",
    "put_together": "put to this fact by the program",
    "unread": "Published elsewhere too, as the program found, but nobody has read it yet: {articles}.",
    "method": "Method",
    "printed_is": "Published: an article says so, in the words quoted.",
    "reviewed_is": "Reviewed: a person confirmed that the article says so.",
    "verified_is": "Verified: a person checked that it is right, against the source named.",
    "method_more": "A figure that ten newspapers publish is not verified by that. Sentences taken over from the same "
    "dispatch count as one source. “Rounded” means that both values may be right.",
    "articles": "Articles cited",
    "title": "Title",
    "source": "Source",
    "date": "Date",
    "untitled": "untitled",
    "page": "{page} / {pages}",
    "passages": "Archived passages",
    "passages_note": "The text of the sources as it was read: where a page changes, what it said stays here. "
    "The SHA-256 checksum is that of the whole text, which the library keeps.",
    "read_on": "read on {moment}",
    "place": "from character {start} on",
    "checksum": "SHA-256: {sum}",
    "shortened": "Short sheet: the full one quotes the passages.",
    "made_with": "Made with Recoupe",
    "signed": "Checked by: {names}",
}
_COUNTED = {
    "fr": {"facts": ("{n} fait vérifié", "{n} faits vérifiés"), "articles": ("{n} article", "{n} articles")},
    "en": {"facts": ("{n} verified fact", "{n} verified facts"), "articles": ("{n} article", "{n} articles")},
}
_SPACED = (
    (" :", "\u00a0:"),
    (" ;", "\u202f;"),
    (" ?", "\u202f?"),
    (" !", "\u202f!"),
    ("« ", "«\u00a0"),
    (" »", "\u00a0»"),
)
STANDING_SIGNS = {"agree": "✓", "rounded": "≈", "converted": "⇄", "contradict": "≠"}
STATUS_SIGNS = {"verified": "✓", "disputed": "≠", "false": "✗"}


def sheet_words(language: Language) -> Mapping[str, str]:
    """Return the sentences of a sheet by what they say; places to fill are in braces."""
    if language == "en":
        return _ENGLISH
    return {name: _spaced(words) for name, words in _FRENCH.items()}


def counted(number: int, thing: str, language: Language) -> str:
    """Return a number of “facts” or “articles” in words."""
    one, many = _COUNTED[language][thing]
    single = number < 2 if language == "fr" else number == 1
    return (one if single else many).format(n=number)


def day(value: date, language: Language) -> str:
    """Return a day in words: “1er mars 2025”, “1 March 2025”."""
    words = format_date(value, "d MMMM y", locale=language)
    return words.replace("1 ", "1er ", 1) if language == "fr" and value.day == 1 else words


def moment(value: datetime, language: Language, zone: tzinfo | None = None) -> str:
    """Return a moment in words, in ``zone`` (None: where this machine stands), which it names: “14:05 UTC+1”."""
    here = value.astimezone(zone)
    clock = format_time(here, "HH:mm", locale=language)
    return f"{day(here.date(), language)}, {clock} {zone_name(here)}"


def zone_name(here: datetime) -> str:
    """Return how far the clock of an aware moment is from UTC: “UTC”, “UTC+1”, “UTC-3:30”."""
    minutes = round((here.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02}" if rest else "")


def _spaced(words: str) -> str:
    """Return French with the blanks before its marks that no line breaks at."""
    for plain, fixed in _SPACED:
        words = words.replace(plain, fixed)
    return words
