"""A package for a colleague: a dossier with its journal, as data only, and checked like any file from outside.

A package is a zip of JSON and JSON lines, each member named in ``manifest.json`` with its SHA-256. The same content
gives the same bytes. Nothing in it is ever run or unpacked to the disk.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, ClassVar, Final, TypeVar

import msgspec

from recoupe.exchange.problems import FileProblem, NoSuchFile
from recoupe.exchange.scheme_faults import faults
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records import Action, ArticleState, FactStatus, Kind, Label, MentionState, Modifier, Origin, Target
from recoupe_db.records.schemes import parsed

SUFFIX: Final = ".recoupe"
FORMAT: Final = "recoupe-package"
VERSION: Final = 3
"""What this program can read; a lower one is written where there is nothing that an older program would refuse."""

_MEMBERS = ("articles.jsonl", "entries.jsonl")
_MANIFEST = "manifest.json"
_MOST = 2_000_000_000  # bytes of a member, unpacked
_LONGEST = 64_000_000  # bytes of a line
_MANIFEST_MOST = 1_000_000
_EPOCH = (1980, 1, 1, 0, 0, 0)  # what a zip can say at least: packages of the same content are alike


class NotAPackage(FileProblem):
    """A file is no package, or not whole. Details: ``path``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "{path} is not a whole Recoupe package ({reason}): nothing of it was taken. Ask for it to be sent again.",
    )


class NewerPackage(FileProblem):
    """A package was made by a later version of the program. Details: ``path``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "{path} was made by a newer version of Recoupe: nothing of it was taken. Update Recoupe to open it."
    )


class PackagedSuggestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a recogniser suggested in an article: a name or a figure."""

    start: int
    end: int
    label: str
    origin: Origin
    score: float
    reason: str = ""
    recogniser: str = ""
    value: str | None = None
    upper: str | None = None
    unit: str | None = None
    modifier: Modifier | None = None

    def __post_init__(self) -> None:
        """Refuse what can be no label, and an impossible span."""
        _check_span(self.start, self.end)
        tag(self.label)


class MentionFields(msgspec.Struct, frozen=True):
    """What an entry says of a mention; a later version may say more."""

    start: int
    end: int
    label: str
    state: MentionState
    value: str | None = None
    upper: str | None = None
    unit: str | None = None
    modifier: Modifier | None = None
    comment: str = ""
    flagged: bool = False
    attributes: str = ""

    def __post_init__(self) -> None:
        """Refuse what can be no label, and an impossible span."""
        _check_span(self.start, self.end)
        tag(self.label)
        _check_attributes(self.attributes)


class PassageFields(msgspec.Struct, frozen=True):
    """What an entry says of a passage."""

    start: int
    end: int
    outside: bool
    origin: Origin

    def __post_init__(self) -> None:
        """Refuse an impossible span."""
        _check_span(self.start, self.end)


class ArticleFields(msgspec.Struct, frozen=True):
    """What an entry says of an article."""

    state: ArticleState


class FactFields(msgspec.Struct, frozen=True):
    """What an entry says of a fact."""

    subject: str
    attribute: str
    kind: Kind
    status: FactStatus
    value: str | None = None
    upper: str | None = None
    unit: str | None = None
    modifier: Modifier | None = None
    date: str | None = None
    attribution: str = ""
    note: str = ""
    judged_by: str | None = None
    judged_at: str | None = None
    grounds: str = ""
    checked_against: str = ""
    backing: dict[str, str] | None = None


class EvidenceFields(msgspec.Struct, frozen=True):
    """What an entry says of a piece of evidence: ``mention`` is the SHA-256 of a text and a span in it."""

    fact: str
    mention: tuple[str, int, int]
    quote: str
    quote_start: int
    quote_end: int


class SchemeFields(msgspec.Struct, frozen=True):
    """What an entry says of the labels of a dossier, as JSON."""

    labels: str

    def __post_init__(self) -> None:
        """Refuse labels that cannot be used together."""
        if reasons := faults(parsed(self.labels)):
            raise ValueError(str(reasons[0]))


FIELDS: dict[Target, type[msgspec.Struct]] = {
    Target.MENTION: MentionFields,
    Target.PASSAGE: PassageFields,
    Target.ARTICLE: ArticleFields,
    Target.FACT: FactFields,
    Target.EVIDENCE: EvidenceFields,
    Target.SCHEME: SchemeFields,
}
"""What entries must say at least, by what they are about; of other targets nothing is read."""


def tag(label: str) -> Label | Kind:
    """Return a label or kind by its word; ``ValueError`` for what can be none."""
    return Kind(label) if label in set(map(str, Kind)) else Label(label)


def _check_span(start: int, end: int) -> None:
    if not 0 <= start < end:
        raise ValueError(f"{start} to {end} is no span")


def _check_attributes(stored: str) -> None:
    if stored:
        msgspec.json.decode(stored.encode(), type=dict[str, str])


class PackagedArticle(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An article as it was imported, with what was suggested in it; ``outside`` are start, end and reason."""

    sha256: str
    text: str
    title: str
    file: str = ""
    source: str = ""
    url: str = ""
    published: date | None = None
    author: str = ""
    recogniser: str = ""
    suggestions: tuple[PackagedSuggestion, ...] = ()
    outside: tuple[tuple[int, int, str], ...] = ()


class PackagedEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An entry of the journal; see :class:`recoupe_db.records.JournalEntry`."""

    uid: str
    library: str
    number: int
    at: datetime
    reviewer: str
    action: Action
    sha256: str
    target: Target
    key: str
    gold: bool
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None
    moment: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse fields that are not of the shape that their target asks for."""
        for fields in (self.before, self.after):
            if fields is not None and self.target in FIELDS:
                msgspec.convert(fields, FIELDS[self.target])


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a package is about. ``files`` are the SHA-256 of its members, ``reviewers`` colours by name."""

    format: str
    version: int
    dossier: str
    uid: str
    library: str
    guidelines: str
    blind: bool
    readings: int
    reviewers: dict[str, str]
    files: dict[str, str]


class Package(msgspec.Struct, frozen=True):
    """A package as it was read: what it is about, its articles and its entries."""

    manifest: Manifest
    articles: tuple[PackagedArticle, ...]
    entries: tuple[PackagedEntry, ...]


T = TypeVar("T")


def is_package(path: Path) -> bool:
    """Tell a package by its name and its first bytes."""
    if path.suffix.lower() != SUFFIX or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(2) == b"PK"


def packed(manifest: Manifest, articles: Iterable[PackagedArticle], entries: Iterable[PackagedEntry]) -> bytes:
    """Return a package as bytes; the checksums of ``manifest`` are filled in."""
    lines = {"articles.jsonl": _lines(articles), "entries.jsonl": _lines(entries)}
    files = {name: hashlib.sha256(data).hexdigest() for name, data in lines.items()}
    told = msgspec.structs.replace(manifest, files=files)
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {_MANIFEST: msgspec.json.encode(told), **lines}.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
    return whole.getvalue()


def _lines(records: Iterable[PackagedArticle] | Iterable[PackagedEntry]) -> bytes:
    return b"".join(msgspec.json.encode(record) + b"\n" for record in records)


def read_package(path: Path) -> Package:
    """Read a package whole. Raises :class:`NotAPackage`, :class:`NewerPackage`, another ``FileProblem``."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _read(archive, path)
    except FileNotFoundError as error:
        raise NoSuchFile(path=path) from error
    except OSError as error:
        raise NotAPackage(path=path, reason=error.strerror or error) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, msgspec.MsgspecError) as error:
        raise NotAPackage(path=path, reason=str(error).splitlines()[0][:200] if str(error) else "damaged") from error
    except (UnicodeDecodeError, ValueError) as error:
        raise NotAPackage(path=path, reason=QT_TRANSLATE_NOOP("Problem", "not text")) from error


def _read(archive: zipfile.ZipFile, path: Path) -> Package:
    names = archive.namelist()
    if sorted(names) != sorted({_MANIFEST, *_MEMBERS}):
        raise NotAPackage(path=path, reason=QT_TRANSLATE_NOOP("Problem", "other members than expected"))
    about = msgspec.json.decode(_member(archive, _MANIFEST, _MANIFEST_MOST, path), type=dict[str, Any])
    if about.get("format") != FORMAT:
        raise NotAPackage(path=path, reason=QT_TRANSLATE_NOOP("Problem", "another format"))
    if not isinstance(about.get("version"), int) or about["version"] > VERSION:
        raise NewerPackage(path=path)
    manifest = msgspec.convert(about, Manifest)
    data = {name: _member(archive, name, _MOST, path) for name in _MEMBERS}
    for name, content in data.items():
        if hashlib.sha256(content).hexdigest() != manifest.files.get(name):
            raise NotAPackage(path=path, reason=QT_TRANSLATE_NOOP("Problem", "a part of it was changed on the way"))
    articles = tuple(_decoded(data["articles.jsonl"], PackagedArticle, path))
    return Package(manifest, articles, tuple(_decoded(data["entries.jsonl"], PackagedEntry, path)))


def _member(archive: zipfile.ZipFile, name: str, most: int, path: Path) -> bytes:
    """Return a member, without trusting what the archive says of its size."""
    with archive.open(name) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise NotAPackage(path=path, reason=QT_TRANSLATE_NOOP("Problem", "a part of it is too large"))
    return data


def _decoded(data: bytes, kind: type[T], path: Path) -> Iterator[T]:
    decoder = msgspec.json.Decoder(kind)
    for line in data.splitlines():
        if len(line) > _LONGEST:
            raise NotAPackage(path=path, reason=QT_TRANSLATE_NOOP("Problem", "a line is too long"))
        yield decoder.decode(line)
