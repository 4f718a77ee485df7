"""What the templates of a fact sheet fill in: every word of it, in the sheet's language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo

from recoupe.exchange.hidden_signs import spelt_out
from recoupe.exchange.printed_standing import STANDING_SIGNS
from recoupe.exchange.sheet import JudgedFact, Quotation, Sheet, SheetFact
from recoupe.exchange.sheet_words import STATUS_SIGNS, moment, sheet_words
from recoupe.exchange.values import Citation, Signature
from recoupe.exchange.web_address import web_address
from recoupe.languages.counted_nouns import counted
from recoupe.languages.day_words import day
from recoupe_db.records import Backing, Kind

_SHOWN = 12  # digits of a checksum: enough to tell one file from another
Filled = Mapping[str, object]


class SheetContext:
    """Puts a sheet into words; ``zone`` is where its moments are told (None: where this machine stands)."""

    def __init__(self, sheet: Sheet, *, generator: str, zone: tzinfo | None = None) -> None:
        self._sheet = sheet
        self._generator = generator
        self._zone = zone
        self._words = sheet_words(sheet.language)

    def filled(self) -> dict[str, object]:
        """Return what the templates are filled with."""
        sheet, words = self._sheet, self._words
        facts = counted(len(sheet.verified), "facts", sheet.language)
        articles = counted(sheet.articles, "articles", sheet.language)
        return {
            "language": sheet.language,
            "generator": self._generator,
            "words": words,
            "dossier": sheet.dossier,
            "drawn": words["drawn"].format(facts=facts, articles=articles),
            "made": words["made"].format(moment=moment(sheet.made, sheet.language, self._zone)),
            "verified": [self._fact(fact) for fact in sheet.verified],
            "refuted": [self._fact(fact) for fact in sheet.refuted],
            "full": sheet.full,
            "articles": [self._article(citation) for citation in sheet.cited],
            "passages": [self._passage(quotation) for quotation in sheet.archived] if sheet.full else [],
            "signed": words["signed"].format(names=", ".join(sheet.reviewers)) if sheet.reviewers else "",
        }

    def _fact(self, fact: SheetFact) -> Filled:
        return {
            "id": fact.id,
            "subject": fact.subject,
            "attribute": fact.attribute,
            "value": fact.value,
            "status": fact.status.value,
            "sign": STATUS_SIGNS[fact.status.value],
            "says": self._words[fact.status.value],
            "judged": self._signed("judged", fact.checked.signed) if fact.checked else "",
            "details": list(self._details(fact)),
            "named": ", ".join(dict.fromkeys(self._named(source.article) for source in fact.sources)),
            "sources": [self._quotation(source) for source in fact.sources],
            "disagreements": [self._quotation(disagreement) for disagreement in fact.disagreements],
            "independent": self._words["independent"].format(count=fact.independent),
            "unread": self._unread(fact.unread),
        }

    def _details(self, fact: SheetFact) -> Iterator[str]:
        judged = fact.checked
        told = (
            (_whose_day(fact), "date", fact.as_of),
            ("said_by", "name", fact.attribution),
            *self._judged(judged),
            ("note", "note", fact.note),
        )
        return (self._words[name].format(**{place: value}) for name, place, value in told if value)

    def _judged(self, judged: JudgedFact | None) -> tuple[tuple[str, str, str], ...]:
        if judged is None:
            return ()
        backing = judged.backing or Backing()
        day_words = day(backing.day, self._sheet.language) if backing.day is not None else ""
        kept = f"{self._visible(backing.file)} (SHA-256 {backing.sha256[:_SHOWN]}…)" if backing.file else ""
        return (
            ("against", "source", judged.checked_against),
            ("checked_on", "day", day_words),
            ("says", "passage", self._visible(backing.passage)),
            ("link", "address", web_address(backing.link)),
            ("kept", "file", kept),
            ("grounds", "grounds", judged.grounds),
        )

    def _quotation(self, quotation: Quotation) -> Filled:
        return {
            "before": self._visible(quotation.before),
            "figure": self._visible(quotation.figure),
            "after": self._visible(quotation.after),
            "article": self._article(quotation.article),
            "standing": quotation.standing,
            "sign": STANDING_SIGNS[quotation.standing],
            "says": self._words[quotation.standing],
            "taken": self._words["copy"].format(title=self._title(quotation.copy_of)) if quotation.copy_of else "",
            "reviewed": self._reviewed(quotation),
        }

    def _reviewed(self, quotation: Quotation) -> str:
        """Return who confirmed the figure; that the program alone put it to this fact is said too."""
        if quotation.reviewed is None:
            return ""
        signed = self._signed("reviewed", quotation.reviewed)
        return signed if quotation.chosen else f"{signed} · {self._words['put_together']}"

    def _article(self, article: Citation) -> Filled:
        return {
            "title": self._title(article),
            "source": self._visible(article.source),
            "link": web_address(article.url),
            "day": day(article.published, self._sheet.language) if article.published else "",
            "iso": article.published.isoformat() if article.published else "",
        }

    def _named(self, article: Citation) -> str:
        return self._visible(article.source) or self._title(article)

    def _passage(self, quotation: Quotation) -> Filled:
        """Return the text around a quotation as it was read, with what proves it."""
        article, words = quotation.article, self._words
        when = moment(article.read, self._sheet.language, self._zone) if article.read else ""
        told = [
            words["read_on"].format(moment=when) if when else "",
            words["place"].format(start=quotation.passage_start),
            words["checksum"].format(sum=article.sha256),
        ]
        return {
            "article": self._article(article),
            "text": [self._visible(line) for line in quotation.passage.splitlines() if line.strip()],
            "told": " · ".join(filter(None, told)),
        }

    def _title(self, article: Citation) -> str:
        return self._visible(article.title.strip() or article.file) or self._words["untitled"]

    def _visible(self, words: str) -> str:
        """Return words of an article with the names of the signs that nobody would see in them."""
        return spelt_out(words, self._sheet.language)

    def _unread(self, quotations: Iterable[Quotation]) -> str:
        named = [self._in_passing(quotation) for quotation in quotations]
        return self._words["unread"].format(articles=", ".join(dict.fromkeys(named))) if named else ""

    def _in_passing(self, quotation: Quotation) -> str:
        """Return what nobody has read yet in few words; a contradiction is not passed over."""
        sign = f"{STANDING_SIGNS[quotation.standing]} " if quotation.standing == "contradict" else ""
        source = self._visible(quotation.article.source) or self._title(quotation.article)
        return f"{sign}{source} ({self._visible(quotation.figure)})"

    def _signed(self, name: str, signed: Signature) -> str:
        return self._words[name].format(name=signed.by, moment=moment(signed.at, self._sheet.language, self._zone))


def _whose_day(fact: SheetFact) -> str:
    """Return how the day beside a fact is told: that of its article must not read like that of what happened."""
    if fact.of_article:
        return "article_day"
    return "known_on" if fact.reading.kind is Kind.DATE else "as_of"
