"""`recoupe export`: checked facts, fact sheets or gold training data, whole or not at all."""

from __future__ import annotations

import sys
from collections import Counter as Counts
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from recoupe.cli.gold_files import SplitWish, held_out, write_beside, write_split
from recoupe.cli.reporting import complain, counted
from recoupe.exchange.data_statement import Counted, Counter
from recoupe.exchange.escaping import visible
from recoupe.exchange.formats import Format, format_of
from recoupe.exchange.publisher import Publisher, remembered
from recoupe.exchange.values import Reason
from recoupe.exchange.web_address import web_address
from recoupe.french import ARTICLE_LANGUAGE
from recoupe.languages.interface_languages import Language
from recoupe.services.export.gold_articles import GoldChoice
from recoupe.services.export.service import Exported, ExportOptions, ExportService
from recoupe.services.export.token_writers import TOKEN_WRITERS
from recoupe.services.export.typesetting import typeset_beside
from recoupe.services.problems import NoSuchFact
from recoupe.services.services import Services
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.records import Dossier, FactId
from recoupe_db.store import Store

_WHY = {
    "tokens": "with an end inside a word of spaCy's",
    "overlap": "overlapping a longer name",
    "pending": "still undecided",
}


def export(
    store: Store,
    dossier_name: str,
    *,
    what: str,
    output: str,
    language: Language = ARTICLE_LANGUAGE,
    facts: list[int] | None = None,
    page: str = "",
    publisher: Publisher | None = None,
    full: bool = True,
    template: Path | None = None,
    gold: GoldChoice | None = None,
    split: SplitWish | None = None,
    licence: str = "",
) -> int:
    """Write one format of a dossier to ``output``, ``-`` for standard output; what was left out is told."""
    if what in TOKEN_WRITERS:
        from recoupe.recognition import french_tokenizer, lean_spacy  # load what other formats need not

        french_tokenizer.shorten()
        lean_spacy.load()
    services = Services.open(store)
    library = services.library
    dossier = library.dossier(dossier_name)
    target = None if output == "-" else Path(output)
    wanted = _chosen(facts, [fact.id for fact in library.facts(dossier.id)]) if facts else None
    choice = gold or GoldChoice()
    counter = Counter()
    suffix, desk = Path(output).suffix.lower() or ".html", _publisher(publisher)
    templates = desk.templates | ({suffix: template} if template else {})
    wish = ExportOptions(
        suffix, language, wanted, page, desk, choice, full=full, templates=templates, seen=counter.count
    )
    if split is not None:
        return _export_split(store, dossier, target, choice, split, licence)
    exported = _exporting(services).export(dossier, what, target, wish)
    sys.stderr.writelines(f"recoupe: {visible(line)}\n" for line in _told(what, exported, output, wish.suffix))
    _tell_lost(what, counter.counted())
    row = format_of(what, wish.suffix)
    if target is not None and target.is_file() and row is not None and row.is_gold:
        counted_once = counter.counted() if counter.counted().articles == exported.count else None
        written = write_beside(
            store, dossier, what, target, choice, licence, counted=counted_once, remarks=exported.remarks
        )
        complain(f"Beside it: {', '.join(path.name for path in written)}.")
    return 0


def _export_split(
    store: Store, dossier: Dossier, target: Path | None, choice: GoldChoice, split: SplitWish, licence: str
) -> int:
    if target is None:
        raise SplitNeedsFile
    train, dev, remarks = write_split(store, dossier, target, choice, split)
    complain(f"{counted(train, 'article')} to train on, {counted(dev, 'article')} to score on, beside {target}.")
    told = _told(Format.SPACY, Exported(train + dev, tuple(remarks)), str(target), "")
    sys.stderr.writelines(f"recoupe: {visible(line)}\n" for line in told)
    write_beside(store, dossier, Format.SPACY, target, choice, licence, remarks=remarks, dev=held_out(target))
    return 0


def _publisher(given: Publisher | None) -> Publisher:
    """Return who publishes: as the command line says, and as the settings do where it says nothing."""
    known = remembered()
    if given is None:
        return known
    return replace(known, name=given.name or known.name, address=web_address(given.address) or known.address)


def _chosen(wanted: list[int], known: list[FactId]) -> frozenset[FactId]:
    for number in wanted:
        if number not in known:
            raise NoSuchFact(number=number, others=", ".join(map(str, known)) or "none")
    return frozenset(map(FactId, wanted))


def _exporting(services: Services) -> ExportService:
    return services.export(tokens=TOKEN_WRITERS, typeset=typeset_beside)


class SplitNeedsFile(Problem):
    """Training and development data are two files."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "A split makes three files: name the first one with -o; nothing was written."
    )


def _tell_lost(what: str, there: Counted) -> None:
    """Say how many relations a format of gold has no place for."""
    row, count = format_of(what), sum(there.relations.values())
    if row is not None and row.is_gold and not row.has_relations and count:
        complain(f"{counted(count, 'relation')} left out: this format has no place for them.")


def _told(what: str, exported: Exported, output: str, suffix: str) -> Iterator[str]:
    row = format_of(what, suffix)
    one, many = row.counted if row is not None else ("fact", "facts")
    yield f"{counted(exported.count, one, many)} written to {'standard output' if output == '-' else output}."
    counts = Counts(remark.reason.value for remark in exported.remarks)
    left = "left out with the sentence around it" if what == Format.CONLL else "left unmarked there"
    for reason, count in sorted(counts.items()):
        if reason == Reason.RELATION:
            yield f"{counted(count, 'relation')} left out: an end is not in the same piece of text, or in whole words."
        else:
            yield f"{counted(count, 'mention')} {_WHY[reason]}: {left}."
    yield from map(str, exported.lacking)
