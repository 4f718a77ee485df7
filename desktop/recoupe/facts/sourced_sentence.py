"""A fact as one sentence that names who says so, ready to be pasted into a text or a message.

What was printed, what a reviewer kept and what was verified stay apart in it: only kept quotes are named as sources.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from recoupe.languages.counted_nouns import counted
from recoupe.languages.day_words import day
from recoupe.languages.interface_languages import Language, tables_of
from recoupe.languages.joined_lists import joined
from recoupe.languages.orthotypography import typeset
from recoupe_db.records import FactStatus


@dataclass(frozen=True, slots=True)
class NamedSource:
    """An article that a reviewer kept as a source: who published it and when, where it is read, and its sentence."""

    name: str
    published: date | None
    url: str
    quote: str


@dataclass(frozen=True, slots=True)
class ToldFact:
    """What there is to tell of a fact.

    ``others`` are values that contradict it, with how many independent sources print each; ``printed_by`` counts the
    independent sources that print its value, kept or not.
    """

    about: str
    value: str
    sources: tuple[NamedSource, ...]
    printed_by: int = 0
    others: tuple[tuple[str, int], ...] = ()
    status: FactStatus = FactStatus.UNVERIFIED
    checked_against: str = ""
    checked_on: date | None = None


@dataclass(frozen=True, slots=True)
class SourcedSentence:
    """The sentence as plain words and as HTML, in which the value is strong and sources lead to their pages."""

    plain: str
    rich: str


def sourced_sentence(told: ToldFact, language: Language) -> SourcedSentence:
    """Return a fact with its sources in words of ``language``."""
    words = _Words(language)
    plain, rich = words.said(told, rich=False), words.said(told, rich=True)
    after = [words.against(told), words.checked(told)]
    plain = " ".join(filter(None, [plain, *after]))
    rich = " ".join(filter(None, [rich, *map(escape, after)]))
    if told.sources:
        first = told.sources[0]
        plain += "\n" + words.fill("quote", quote=first.quote, source=words.named(first))
        rich = f"<p>{rich}</p><p>" + words.fill("quote", quote=escape(first.quote), source=words.linked(first)) + "</p>"
    return SourcedSentence(plain, rich)


class _Words:
    """Puts the parts of the sentence into one language."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language

    def fill(self, name: str, **parts: object) -> str:
        sentence = tables_of(self._language).sourced_sentence[name]
        return typeset(sentence, self._language).format(**parts)

    def said(self, told: ToldFact, *, rich: bool) -> str:
        about, value = (escape(told.about), f"<b>{escape(told.value)}</b>") if rich else (told.about, told.value)
        if not told.sources:
            return self.fill("unread", about=about, value=value, count=self.counted(told.printed_by))
        sources = [self.linked(source) if rich else self.named(source) for source in told.sources]
        return self.fill("said", about=about, value=value, sources=joined(sources, self._language))

    def against(self, told: ToldFact) -> str:
        others = [self.fill("other", value=value, count=self.counted(count)) for value, count in told.others]
        return self.fill("against", others=", ".join(others)) if others else ""

    def checked(self, told: ToldFact) -> str:
        if told.status is not FactStatus.VERIFIED:
            return self.fill(told.status.value)
        if not told.checked_against:
            return self.fill("verified_bare")
        if told.checked_on is None:
            return self.fill("verified_with", source=told.checked_against)
        return self.fill("verified", source=told.checked_against, day=day(told.checked_on, self._language))

    def counted(self, sources: int) -> str:
        return counted(sources, "sources", self._language)

    def named(self, source: NamedSource) -> str:
        if source.published is None:
            return source.name
        return f"{source.name}, {day(source.published, self._language)}"

    def linked(self, source: NamedSource) -> str:
        name = escape(self.named(source))
        return f'<a href="{escape(source.url)}">{name}</a>' if source.url else name
