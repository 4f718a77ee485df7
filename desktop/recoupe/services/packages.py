"""Working together without a server: packages that are made, merged, and exchanged through a folder.

Merging adds articles and entries that are not there yet: in whatever order packages come, and however often, the same
journal and the same layers come out. Nothing that anybody decided is overwritten.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from recoupe.exchange.package import (
    FORMAT,
    SUFFIX,
    VERSION,
    Manifest,
    NotAPackage,
    PackagedArticle,
    PackagedEntry,
    PackagedSuggestion,
    packed,
    read_package,
    tag,
)
from recoupe.exchange.problems import FileProblem, FolderMissing
from recoupe.exchange.writing import write_atomically
from recoupe.services.schemes import settle_scheme
from recoupe.services.settling import compared_layers, journal_layers, settle_compared
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.queries import articles, company, dossiers, journal, mentions, removal, suggested
from recoupe_db.records import (
    Action,
    ArticleId,
    Dossier,
    DossierId,
    JournalEntry,
    Kind,
    Label,
    NewArticle,
    NewMention,
    Reading,
    Target,
)
from recoupe_db.records.schemes import parsed
from recoupe_db.store import Session, Store

_OWN_LABELS = 2
_ALLOWED = timedelta(minutes=5)
_OUTSIDE = QT_TRANSLATE_NOOP("Problem", "a suggestion lies outside its text")
_NO_TEXT = QT_TRANSLATE_NOOP("Problem", "a decision is about a text that is not in it")
_FIRST_LABELS = frozenset((*map(str, Label), *map(str, Kind)))


class PackageInBin(FileProblem):
    """A package is about a dossier that lies in the bin. Details: ``path``, ``name``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "{path} is about the dossier “{name}”, which is in the bin here: take it out first. Nothing was merged.",
    )


class NothingToShare(Problem):
    """A package was asked for of a dossier without articles. Details: ``name``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "There is no article in “{name}” yet: import some first, then share the dossier."
    )


@dataclass(frozen=True, slots=True)
class Merged:
    """What a package brought: ``articles`` and ``entries`` that were new, and ``differences`` still to be adjudicated.

    ``other_guidelines`` tells that the package has other guidelines than the dossier, which keeps its own. ``removed``
    is how many of its articles were removed here or moved elsewhere: they do not come back by themselves. ``ahead``
    are the reviewers of decisions that are dated later than now: somebody's clock is wrong, and theirs come after
    those of whoever did not know them.
    """

    dossier: DossierId
    name: str
    articles: int
    entries: int
    settled: int
    differences: int
    other_guidelines: bool = False
    removed: int = 0
    ahead: tuple[str, ...] = ()


class PackageService:
    """Makes packages of dossiers, and merges those of others."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def share(self, dossier: Dossier, target: Path) -> int:
        """Write ``dossier`` with its journal to ``target``, whole or not at all; return how many articles it holds.

        Raises :class:`NothingToShare`, a ``FileProblem``.
        """
        data, count = self._packed(dossier)
        if not count:
            raise NothingToShare(name=dossier.name)
        write_atomically(target, [data])
        return count

    def take(self, path: Path) -> Merged:
        """Merge the package at ``path``, all of it or nothing. Raises a ``FileProblem``."""
        package = read_package(path)
        entries = [_entry(entry, path) for entry in package.entries]
        with self._store.write() as session:
            company.name_library(session)
            dossier = _dossier(session, package.manifest, path)
            known = company.articles_by_text(session, dossier.id)
            departed = removal.departed(session, dossier.id)
            strange = [each for each in package.articles if each.sha256 not in known and each.sha256 not in departed]
            entries = journal.without(entries, departed)
            for article in strange:
                _add(session, dossier.id, article, path)
            _refuse_strangers(session, dossier.id, entries, path)
            fresh = journal.add(session, dossier.id, entries)
            every = journal.of_dossier(session, dossier.id)
            settle_scheme(session, dossier.id, every)
            chosen = company.chosen_colours(session)
            for name, colour in package.manifest.reviewers.items():
                company.welcome(session, name, "" if name in chosen else colour)
            found = compared_layers(session, dossier.id, journal_layers(session, dossier.id, every))
            settled = settle_compared(session, dossier.id, found)
            differences = sum(len(one.open) for one in found.values())
        theirs = package.manifest.guidelines
        other = bool(theirs) and theirs != dossier.guidelines
        removed = sum(each.sha256 in departed for each in package.articles)
        ahead = _ahead(entries)
        return Merged(dossier.id, dossier.name, len(strange), fresh, settled, differences, other, removed, ahead)

    def sync(self, folder: Path, wanted: Collection[Dossier] | None = None) -> Iterator[Merged | FileProblem]:
        """Exchange packages through ``folder``: take what others put there, then put there what is here.

        Without ``wanted`` dossiers all of the library are exchanged. A package that cannot be read is told, and the
        others are merged all the same. Raises a ``FileProblem`` where the folder cannot be used.
        """
        if not folder.is_dir():
            raise FolderMissing(path=folder)
        with self._store.write() as session:
            own = company.name_library(session)
        for path in sorted(folder.glob(f"*/*{SUFFIX}")):
            if path.stem != own and self._concerns(path, wanted):
                try:
                    yield self.take(path)
                except PackageInBin:  # a dossier that was removed here does not come back by itself
                    continue
                except FileProblem as problem:
                    yield problem
        with self._store.read() as session:
            chosen = dossiers.all_dossiers(session) if wanted is None else list(wanted)
        for dossier in chosen:
            self._put(dossier, folder, own)

    def strangers(self, folder: Path) -> dict[str, list[Path]]:
        """Return the packages in ``folder`` about dossiers that this library has never had, by the dossiers' names."""
        found: dict[str, list[Path]] = {}
        with self._store.read() as session:
            for path in sorted(folder.glob(f"*/*{SUFFIX}")):
                name = "" if company.by_uid(session, path.parent.name) is not None else _name(path)
                if name and dossiers.find(session, name) is None:
                    found.setdefault(name, []).append(path)
        return found

    def _concerns(self, path: Path, wanted: Collection[Dossier] | None) -> bool:
        """Tell whether a package in the folder is about one of the ``wanted`` dossiers."""
        if wanted is None:
            return True
        with self._store.read() as session:
            names = {dossier.name for dossier in wanted}
            uids = {company.arrangement(session, company.parent(session, dossier.id)).uid for dossier in wanted}
        return path.parent.name in uids or _name(path) in names

    def _put(self, dossier: Dossier, folder: Path, own: str) -> None:
        data, count = self._packed(dossier)
        if count:
            with self._store.read() as session:
                place = folder / company.arrangement(session, company.parent(session, dossier.id)).uid
            place.mkdir(exist_ok=True)
            target = place / f"{own}{SUFFIX}"
            if not target.exists() or target.read_bytes() != data:  # the same content gives the same bytes
                write_atomically(target, [data])

    def _packed(self, dossier: Dossier) -> tuple[bytes, int]:
        with self._store.write() as session:
            own = company.name_library(session)
            home = company.parent(session, dossier.id)
            arranged = company.arrange(session, home)
            about = dossiers.get(session, home)
            entries = journal.of_dossier(session, home)
            signed = {entry.reviewer for entry in entries}
            manifest = Manifest(
                format=FORMAT,
                version=_version(entries),
                dossier=about.name,
                uid=arranged.uid,
                library=own,
                guidelines=about.guidelines,
                blind=arranged.blind,
                readings=arranged.readings,
                reviewers={name: colour for name, colour in company.chosen_colours(session).items() if name in signed},
                files={},
            )
            keys = company.articles_by_text(session, home)
            told = [_packaged(session, ArticleId(keys[sha256])) for sha256 in sorted(keys)]
        lines = [PackagedEntry(*(getattr(entry, name) for name in JournalEntry.__slots__)) for entry in entries]
        return packed(manifest, told, lines), len(told)


def _ahead(entries: Iterable[JournalEntry]) -> tuple[str, ...]:
    """Return whose decisions are dated later than now, by more than clocks that are looked after differ."""
    latest = datetime.now(UTC) + _ALLOWED
    return tuple(sorted({entry.reviewer for entry in entries if entry.at > latest}))


def _version(entries: Collection[JournalEntry]) -> int:
    """Return the first version of packages that can say what these entries say.

    The second knows labels and attributes of one's own, the third moments and attributes that are relations.
    """
    if any(entry.moment is not None for entry in entries) or _relates(entries):
        return VERSION
    return _OWN_LABELS if _newer(entries) else 1


def _relates(entries: Iterable[JournalEntry]) -> bool:
    schemes = [entry.after["labels"] for entry in entries if entry.target is Target.SCHEME and entry.after]
    return any(attribute.to for held in schemes for label in parsed(held).labels for attribute in label.attributes)


def _newer(entries: Iterable[JournalEntry]) -> bool:
    """Tell whether entries say what the first version of packages could not: labels and attributes of one's own."""
    return any(
        entry.target is Target.SCHEME
        or entry.action is Action.DESCRIBE
        or _strange(entry.before)
        or _strange(entry.after)
        for entry in entries
    )


def _strange(fields: dict[str, Any] | None) -> bool:
    return fields is not None and "label" in fields and fields["label"] not in _FIRST_LABELS


def _name(path: Path) -> str:
    try:
        return read_package(path).manifest.dossier
    except FileProblem:
        return ""


def _dossier(session: Session, manifest: Manifest, path: Path) -> Dossier:
    """Return the dossier that a package is about: of this name in all libraries, or called so, or made now.

    Raises :class:`PackageInBin`.
    """
    key = company.by_uid(session, manifest.uid)
    if key is not None and removal.is_removed(session, key):
        raise PackageInBin(path=path, name=manifest.dossier)
    named = dossiers.find(session, manifest.dossier) if key is None else dossiers.get(session, key)
    dossier = named or dossiers.create(session, manifest.dossier, manifest.guidelines)
    before = company.arrangement(session, dossier.id)
    company.arrange(
        session,
        dossier.id,
        blind=before.blind or manifest.blind,
        readings=max(before.readings, manifest.readings),
        uid=manifest.uid,
    )
    if not dossier.guidelines and manifest.guidelines:
        dossiers.set_guidelines(session, dossier.id, manifest.guidelines)
    return dossiers.get(session, dossier.id)


def _packaged(session: Session, article: ArticleId) -> PackagedArticle:
    whole = articles.get(session, article)
    return PackagedArticle(
        sha256=whole.sha256,
        text=whole.text,
        title=whole.title,
        file=whole.file,
        source=whole.source,
        url=whole.url,
        published=whole.published,
        recogniser=articles.recogniser(session, article),
        author=whole.author,
        suggestions=tuple(map(_suggestion, suggested.suggestions(session, article))),
        outside=tuple(suggested.outside(session, article)),
    )


def _suggestion(mention: NewMention) -> PackagedSuggestion:
    reading = mention.reading or Reading(Kind.NUMBER)
    read = (reading.value, reading.upper, reading.unit, reading.modifier)
    said = (str(mention.label), mention.origin, mention.score, mention.reason, mention.recogniser)
    return PackagedSuggestion(mention.start, mention.end, *said, *read)


def _add(session: Session, dossier: DossierId, packaged: PackagedArticle, path: Path) -> None:
    """Store an article that the dossier lacks, with what was suggested in it."""
    if articles.sha256(packaged.text) != packaged.sha256:
        raise NotAPackage(path=path, reason=QT_TRANSLATE_NOOP("Problem", "a text was changed on the way"))
    names = ("text", "title", "file", "source", "url", "published", "author")
    added = articles.add(session, dossier, NewArticle(*(getattr(packaged, name) for name in names)))
    if packaged.recogniser:
        try:
            proposed = [_mention(suggestion) for suggestion in packaged.suggestions]
            mentions.suggest(session, added.id, proposed, packaged.outside, packaged.recogniser)
        except ValueError as error:
            raise NotAPackage(path=path, reason=_OUTSIDE) from error


def _mention(suggestion: PackagedSuggestion) -> NewMention:
    label = tag(suggestion.label)
    reading = None
    if isinstance(label, Kind):
        read = (suggestion.value, suggestion.upper, suggestion.unit, suggestion.modifier)
        reading = Reading(label, *read)
    said = (suggestion.origin, suggestion.score, suggestion.reason, suggestion.recogniser)
    return NewMention(suggestion.start, suggestion.end, label, reading, *said)


def _entry(packaged: PackagedEntry, path: Path) -> JournalEntry:
    entry = JournalEntry(*(getattr(packaged, name) for name in JournalEntry.__slots__))
    if journal.digest(entry) != entry.uid:
        raise NotAPackage(path=path, reason=QT_TRANSLATE_NOOP("Problem", "a decision was changed on the way"))
    return entry


def _refuse_strangers(session: Session, dossier: DossierId, entries: list[JournalEntry], path: Path) -> None:
    """Refuse decisions on texts that are not there, or outside them."""
    keys = company.articles_by_text(session, dossier)
    lengths: dict[str, int] = {}
    for entry in entries:
        if not entry.sha256:
            continue
        if entry.sha256 not in keys:
            raise NotAPackage(path=path, reason=_NO_TEXT)
        if entry.sha256 not in lengths:
            lengths[entry.sha256] = len(articles.get(session, ArticleId(keys[entry.sha256])).text)
        ends = [fields["end"] for fields in (entry.before, entry.after) if fields and "end" in fields]
        if any(end > lengths[entry.sha256] for end in ends):
            raise NotAPackage(path=path, reason=QT_TRANSLATE_NOOP("Problem", "a decision lies outside its text"))
