"""A fact as one sentence that names who says so, ready to be pasted into a text or a message.

What was printed, what a reviewer kept and what was verified stay apart in it: only kept quotes are named as sources.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from babel.dates import format_date

from recoupe.facts.numerals import Language
from recoupe_db.records import FactStatus

_WORDS = {
    "fr": {
        "said": "{about}\u00a0: {value}, selon {sources}.",
        "unread": "{about}\u00a0: {value}, dans {count}\u00a0; aucune citation n’est retenue.",
        "source": ("{n} source", "{n} sources"),
        "against": "Contredit\u00a0: {others}.",
        "other": "{value} dans {count}",
        "verified": "Vérifié auprès de\u00a0: {source}, le {day}.",
        "verified_with": "Vérifié auprès de\u00a0: {source}.",
        "verified_bare": "Vérifié.",
        "disputed": "Contesté.",
        "false": "Trouvé faux.",
        "unverified": "Non vérifié.",
        "quote": "«\u00a0{quote}\u00a0» ({source})",
        "and": " et ",
    },
    "en": {
        "said": "{about}: {value}, according to {sources}.",
        "unread": "{about}: {value}, in {count}; no quote is kept.",
        "source": ("{n} source", "{n} sources"),
        "against": "Contradicted: {others}.",
        "other": "{value} in {count}",
        "verified": "Verified with: {source}, on {day}.",
        "verified_with": "Verified with: {source}.",
        "verified_bare": "Verified.",
        "disputed": "Disputed.",
        "false": "Found false.",
        "unverified": "Not verified.",
        "quote": "“{quote}” ({source})",
        "and": " and ",
    },
}


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
        return str(_WORDS[self._language][name]).format(**parts)

    def said(self, told: ToldFact, *, rich: bool) -> str:
        about, value = (escape(told.about), f"<b>{escape(told.value)}</b>") if rich else (told.about, told.value)
        if not told.sources:
            return self.fill("unread", about=about, value=value, count=self.counted(told.printed_by))
        sources = [self.linked(each) if rich else self.named(each) for each in told.sources]
        return self.fill("said", about=about, value=value, sources=self.listed(sources))

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
        return self.fill("verified", source=told.checked_against, day=self.day(told.checked_on))

    def day(self, value: date) -> str:
        words = format_date(value, "d MMMM y", locale=self._language)
        return words.replace("1 ", "1er ", 1) if self._language == "fr" and value.day == 1 else words

    def named(self, source: NamedSource) -> str:
        return f"{source.name}, {self.day(source.published)}" if source.published is not None else source.name

    def linked(self, source: NamedSource) -> str:
        name = escape(self.named(source))
        return f'<a href="{escape(source.url)}">{name}</a>' if source.url else name

    def listed(self, names: Sequence[str]) -> str:
        separator = "\u00a0; " if self._language == "fr" else "; "
        head = separator.join(names[:-1])
        return f"{head}{_WORDS[self._language]['and']}{names[-1]}" if head else names[-1]

    def counted(self, number: int) -> str:
        one, many = _WORDS[self._language]["source"]
        single = number < 2 if self._language == "fr" else number == 1
        return (one if single else many).format(n=number)
