"""The way out: what was checked and what was read, in every format that the newsroom and its tools take."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from importlib.metadata import version
from pathlib import Path

from recoupe.exchange.claim_review import claim_reviews
from recoupe.exchange.doccano import doccano
from recoupe.exchange.facts_csv import facts_csv
from recoupe.exchange.facts_json import facts_json, may_leave
from recoupe.exchange.gold_jsonl import gold_lines
from recoupe.exchange.label_studio import label_studio
from recoupe.exchange.sheet import Language, Sheet
from recoupe.exchange.sheet_writing import sheet_html, sheet_markdown, sheet_print
from recoupe.exchange.values import ExportedDossier, GoldArticle, Remark
from recoupe.exchange.web_annotation import Source, web_annotations
from recoupe.exchange.writing import write, write_atomically
from recoupe.facts.wording import words
from recoupe.services.leaving import Leaving, Tables, leaving, read_articles
from recoupe.services.problems import UnknownSheet
from recoupe.services.sheets import sheet
from recoupe.services.verified import verified_facts
from recoupe_db.queries import articles
from recoupe_db.records import ArticleState, Dossier, FactId, FactStatus
from recoupe_db.store import Store


class Format(StrEnum):
    """What can be written; a sheet is HTML, PDF or Markdown by the suffix of its file."""

    FACTS = "facts"
    SHEET = "sheet"
    CLAIM_REVIEW = "claim-review"
    WEB_ANNOTATION = "web-annotation"
    CSV = "csv"
    SPACY = "spacy"
    JSONL = "jsonl"
    CONLL = "conll"
    LABEL_STUDIO = "label-studio"
    DOCCANO = "doccano"


GOLD = frozenset({Format.SPACY, Format.JSONL, Format.CONLL, Format.LABEL_STUDIO, Format.DOCCANO})
"""The formats that hold articles read to the end, not facts."""

IN_WORDS_OF_SPACY = frozenset({Format.SPACY, Format.CONLL})
"""The formats whose words spaCy cuts: the screen's process cannot write them."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How something is to be written: in which ``language``, which facts (None: all), and where it will be published.

    ``suffix`` says what a sheet becomes: ``.html``, ``.pdf`` or ``.md``.
    """

    suffix: str = ".html"
    language: Language = "fr"
    facts: frozenset[FactId] | None = None
    page: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """How many facts or articles were written, and what the format could not take as it is."""

    count: int
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact that can be chosen for an export, with its status."""

    id: FactId
    name: str
    status: FactStatus


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export would hold: ``page`` is a sheet as HTML for Qt, ``text`` the beginning of any other file.

    Both are empty where nothing can be shown. ``facts`` are all that the dossier has to choose from; ``verified``,
    ``refuted`` (disputed or false) and ``articles`` (read to the end) count what would be written.
    """

    what: Format
    page: str
    text: str
    facts: tuple[Shown, ...]
    verified: int
    refuted: int
    articles: int


TokenWriter = Callable[[Iterable[GoldArticle]], tuple[bytes, Sequence[Remark]]]
Typesetter = Callable[[str], bytes]
"""Turns a page made for paper into a PDF."""

_Chunks = tuple[Iterable[bytes], Exported]


@dataclass(frozen=True, slots=True)
class Exporting:
    """Writes a dossier whole, or not at all.

    ``tables`` gives the recoupement; ``token_writers`` write what spaCy's words are needed for, and ``typeset`` a
    PDF: not every process has them.
    """

    store: Store
    tables: Tables
    token_writers: Mapping[Format, TokenWriter] = field(default_factory=dict[Format, TokenWriter])
    typeset: Typesetter | None = None

    def export(self, dossier: Dossier, what: Format, target: Path | None, wish: Wish | None = None) -> Exported:
        """Write ``what`` of ``dossier`` to ``target``, None for standard output; a sheet as its suffix says.

        Raises a ``FileProblem`` when it cannot be written (an earlier file is then as it was), :class:`UnknownSheet`
        for a suffix that no sheet has.
        """
        wish = wish or Wish(suffix=target.suffix.lower() if target else ".html")
        chunks, exported = self._gold(dossier, what) if what in GOLD else self._facts(dossier, what, wish)
        if target is None:
            write(sys.stdout.buffer, chunks)
        else:
            write_atomically(target, chunks)
        return exported

    def preview(self, dossier: Dossier, what: Format, wish: Wish) -> Preview:
        """Return what would be written now, as far as it can be looked at."""
        every = sheet(self._leaving(dossier, replace(wish, facts=None)), language=wish.language, made=_now())
        chosen = [each for each in every.facts if wish.facts is None or FactId(each.id) in wish.facts]
        made = replace(every, facts=tuple(chosen))
        with self.store.read() as session:
            read = sum(line.state is ArticleState.READ for line in articles.lines(session, dossier.id))
        return Preview(
            what=what,
            page=sheet_print(made, generator=_GENERATOR) if what is Format.SHEET else "",
            text="" if what is Format.SHEET or what in IN_WORDS_OF_SPACY else self._beginning(dossier, what, wish),
            facts=tuple(
                Shown(FactId(each.id), f"{each.subject} – {each.attribute}", each.status) for each in every.facts
            ),
            verified=len(made.verified),
            refuted=len(made.refuted),
            articles=read,
        )

    def _beginning(self, dossier: Dossier, what: Format, wish: Wish) -> str:
        """Return the first lines of a file."""
        chunks, _ = self._gold(dossier, what) if what in GOLD else self._facts(dossier, what, wish)
        begun = b""
        for chunk in chunks:
            begun += chunk[:_LOOK]
            if len(begun) >= _LOOK:
                break
        return begun[:_LOOK].decode("utf-8", errors="ignore").removeprefix("\ufeff")

    def _leaving(self, dossier: Dossier, wish: Wish) -> Leaving:
        return leaving(self.store, self.tables, dossier, wish.facts)

    def _facts(self, dossier: Dossier, what: Format, wish: Wish) -> _Chunks:
        found = self._leaving(dossier, wish)
        if what is Format.FACTS:
            facts = [each for each in verified_facts(found) if may_leave(each)]
            data = facts_json(_about(dossier), facts, generator=_GENERATOR, exported_at=_now())
            return [data], Exported(len(facts))
        if what is Format.WEB_ANNOTATION:
            return self._annotations(found, wish)
        made = sheet(found, language=wish.language, made=_now())
        if what is Format.CSV:
            return [facts_csv(made)], Exported(len(made.facts))
        judged = len(made.verified) + len(made.refuted)
        if what is Format.CLAIM_REVIEW:
            return [claim_reviews(made, page=wish.page)], Exported(judged)
        return [self._sheet(made, wish.suffix)], Exported(judged)

    def _sheet(self, made: Sheet, suffix: str) -> bytes:
        if suffix in {".html", ".htm"}:
            return sheet_html(made, generator=_GENERATOR).encode("utf-8")
        if suffix in {".md", ".markdown"}:
            return sheet_markdown(made, generator=_GENERATOR).encode("utf-8")
        if suffix == ".pdf" and self.typeset is not None:
            return self.typeset(sheet_print(made, generator=_GENERATOR))
        raise UnknownSheet(suffix=suffix)

    def _annotations(self, found: Leaving, wish: Wish) -> _Chunks:
        with self.store.read() as session:
            read = read_articles(session, found.dossier.id)
        texts = {**found.articles, **{each.article.id: each.article for each in read}}
        facts = [each for each in verified_facts(found) if may_leave(each)]
        data = web_annotations(
            _about(found.dossier),
            facts,
            read,
            sources={key: Source(each.text, each.url, each.sha256) for key, each in texts.items()},
            in_words=partial(words, language=wish.language),
            made=_now(),
            generator=_GENERATOR,
        )
        return [data], Exported(len(facts))

    def _gold(self, dossier: Dossier, what: Format) -> _Chunks:
        with self.store.read() as session:
            read = read_articles(session, dossier.id)
        if what in IN_WORDS_OF_SPACY:
            data, remarks = self.token_writers[what](read)
            return [data], Exported(len(read), tuple(remarks))
        if what is Format.LABEL_STUDIO:
            return [label_studio(read)], Exported(len(read))
        return (doccano if what is Format.DOCCANO else gold_lines)(read), Exported(len(read))


_LOOK = 6_000  # bytes of a file that are shown before it is written
_GENERATOR = f"recoupe {version('recoupe')}"


def _about(dossier: Dossier) -> ExportedDossier:
    return ExportedDossier(dossier.id, dossier.name, dossier.created)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
