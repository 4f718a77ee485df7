"""Who says so: “selon …”, “d’après …”, “…, a déclaré …”, “… assure que”, “indique le communiqué”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recoupe.facts.drafting.words import BLANKS, before_word, is_noun, listed
from recoupe.french.facts import drafting as french
from recoupe.french.facts import reported_speech as speech
from recoupe_db.records import Label, Mention

_ARTICLES = before_word(speech.ARTICLES, BLANKS)
_ON_BEHALF_OF = re.compile(f" {speech.ON_BEHALF_OF} ")
_STEMS = "|".join(french.SAYING)
_ACCORDING = re.compile(rf"(?i)\b{speech.ACCORDING}\s*")
_VERB = rf"(?P<verb>(?:{_STEMS})[a-zà-ÿ]*)"
_INVERTED = re.compile(
    rf"(?:[,»\"”]|^|–|—)\s*{before_word(speech.REFLEXIVES, BLANKS)}?"
    rf"(?P<helper>{speech.INVERTED_AUXILIARIES}\s+)?{_VERB}(?P<pronoun>-t?-?{speech.PRONOUNS})?\b"
)
_ACTIVE = re.compile(
    rf"^\s*(?:\([^)]*\)\s*)?(?:,[^,]{{0,60}},\s*)?(?:{speech.WHICH}\s+)?{before_word(speech.ACTIVE_PRONOUNS, BLANKS)}?"
    rf"(?P<helper>{speech.ACTIVE_AUXILIARIES}\s+)?{_VERB}\b"
)
_BY = re.compile(rf"(?i)\b{speech.TOLD}\b[^,;:]{{0,60}}?\b{speech.TOLD_BY}\s+{before_word(speech.DEFINITE, BLANKS)}?$")
_ARTICLE = re.compile(f"^{_ARTICLES}", re.IGNORECASE)
_PHRASE = re.compile(rf"{_ARTICLES}?[^\W\d_][^,;:.!?()«»“”\"|–—]{{0,70}}")
_STOPS = re.compile(rf"\s{speech.STOPS}\s")
_TITLED = 60  # code points between a verb of saying and the name of who says so: titles and functions
_AWAY = re.compile(r"[;:.!?«»]\s|;|,[^,]*,")
_NEXT = re.compile(r"\s*([\w’']+)")
_ACTS = re.compile(rf"\s*{speech.ACTING_PRONOUNS}?{speech.ACTING}\s")
_LONGEST = 6  # words of a speaker who is not named


def speaker(
    text: str, sentence: tuple[int, int], figure: tuple[int, int], names: Sequence[Mention]
) -> tuple[str, Mention | None]:
    """Return who says what a sentence says, and the name among ``names`` (those of the sentence) that it is.

    Empty where the article says it itself.
    """
    start, end = sentence
    for match in _ACCORDING.finditer(text, start, end):
        told = _who(text, match.end(), end, names, anything=True)
        if told[0]:
            return told
    for name in names:
        if name.start > figure[1] and _BY.search(text[start : name.start]):
            return name.surface, name
    for match in _INVERTED.finditer(text, start, end):
        told = _inverted(text, match, end, names)
        if told[0]:
            return told
    for name in names:
        active = _ACTIVE.match(text[name.end : end])
        if (
            active
            and name.end <= figure[0]
            and name.label in (Label.PER, Label.ORG)
            and _says(active["verb"], helped=active["helper"] is not None)
        ):
            return name.surface, name
    return "", None


def _who(
    text: str, start: int, end: int, names: Sequence[Mention], *, anything: bool = False
) -> tuple[str, Mention | None]:
    """Return who is named from ``start`` on: a name, after a title if need be, or a noun with what describes it.

    With ``anything`` any noun will do, and otherwise only one of somebody who speaks.
    """
    for name in names:
        between = text[start : name.start] if start <= name.start <= start + _TITLED else ";"
        if not _AWAY.search(between):
            bare = _ARTICLE.sub("", f"{between.strip()} ").strip(" ,")
            if not bare or name.label is Label.PER:
                return name.surface, name
            after = next((mention for mention in names if mention.start == name.end + len(", ")), None)
            if after is not None and after.label is Label.PER and text.startswith(", ", name.end):
                return after.surface, after
            if "," not in between:
                return _ARTICLE.sub("", text[start : name.end]).strip(), name
    match = _PHRASE.match(text, start, end)
    words = _ARTICLE.sub("", _STOPS.split(match[0])[0].strip()).split() if match else []
    if not words or not (words[0].lower() in listed(french.SPEAKERS) or (anything and is_noun(words[0]))):
        return "", None
    return " ".join(words[:_LONGEST]), None


def _inverted(text: str, match: re.Match[str], end: int, names: Sequence[Mention]) -> tuple[str, Mention | None]:
    """Return who stands after the verb of saying; a pronoun there stands for the last person named before."""
    if not _says(match["verb"], helped=match["helper"] is not None):
        return "", None
    place = match.end()
    if (match["pronoun"] or "").endswith(speech.NOBODY):
        behalf = _ON_BEHALF_OF.match(text, place)
        return _who(text, behalf.end(), end, names) if behalf else ("", None)
    if match["pronoun"] or "-t-" in (match["helper"] or ""):
        before = [name for name in names if name.end <= match.start() and name.label in (Label.PER, Label.ORG)]
        people = [mention for mention in before if mention.label is Label.PER]
        doing = [mention for mention in before if _ACTS.match(text[mention.end : end])]
        named = (doing[:1] or people[-1:] or before[-1:] or [None])[0]
        return (named.surface, named) if named is not None else ("", None)
    while (word := _NEXT.match(text, place, end)) and word[1].lower() in listed(french.ADVERBS):
        place = word.end()
    while place < end and text[place].isspace():
        place += 1
    return _who(text, place, end, names)


def _says(verb: str, *, helped: bool) -> bool:
    """Tell a verb from the nouns and the participles that begin as it does; ``helped`` by “a” it is a participle."""
    return verb.endswith(speech.SAID if helped else speech.SAYS)
