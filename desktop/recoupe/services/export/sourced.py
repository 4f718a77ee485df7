"""Facts of a sheet as sentences that name their sources, to be pasted one below the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from recoupe.exchange.sheet import Quotation, Sheet, SheetFact
from recoupe.exchange.web_address import web_address
from recoupe.facts.sourced_sentence import NamedSource, SourcedSentence, ToldFact, sourced_sentence


def sourced(sheet: Sheet) -> SourcedSentence:
    """Return all facts of ``sheet``, each as a sentence of its own."""
    sentences = [sourced_sentence(_told(fact), sheet.language) for fact in sheet.facts]
    plain = "\n\n".join(sentence.plain for sentence in sentences)
    return SourcedSentence(plain, "".join(f"<div>{sentence.rich}</div>" for sentence in sentences))


def _told(fact: SheetFact) -> ToldFact:
    checked = fact.checked
    backing = checked.backing if checked is not None else None
    against = Counter(quotation.figure for quotation in fact.quotations if quotation.standing == "contradict")
    return ToldFact(
        about=f"{fact.subject} – {fact.attribute}",
        value=fact.value,
        sources=tuple(_named(fact.sources)),
        printed_by=fact.independent,
        others=tuple(against.items()),
        status=fact.status,
        checked_against=checked.checked_against if checked is not None else "",
        checked_on=backing.day if backing is not None else None,
    )


def _named(quotations: Iterable[Quotation]) -> Iterable[NamedSource]:
    """Yield the articles that bear a fact out, each once; one that takes over another is left to that one."""
    listed = list(quotations)
    there = {quotation.article.id for quotation in listed}
    named: set[int] = set()
    for quotation in listed:
        article, origin = quotation.article, quotation.copy_of
        if article.id in named or (origin is not None and origin.id in there):
            continue
        named.add(article.id)
        said = f"{quotation.before}{quotation.figure}{quotation.after}".strip()
        yield NamedSource(article.source or article.title, article.published, web_address(article.url), said)
