"""Which labels a dossier has: chosen, changed, merged, and brought together from several libraries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from recoupe.evaluation.journal_order import stamped
from recoupe.exchange.scheme_faults import faults
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.queries import company, decisions, schemes
from recoupe_db.records import Action, DossierId, JournalEntry, Target
from recoupe_db.records.schemes import HOUSE, READY, Attribute, LabelDefinition, Scheme, parsed, written
from recoupe_db.store import Session, Store


class BadScheme(Problem):
    """Labels that cannot be used together. Details: ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "These labels cannot be used: {reason}. The dossier keeps the ones it has."
    )


class LabelInUse(Problem):
    """A label would go that mentions have. Details: ``names``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "Highlights of this dossier are marked as {names}: merge that label into another one instead of removing it. "
        "Nothing was changed.",
    )


class NoSuchLabel(Problem):
    """The dossier has no label of this name. Details: ``name``, ``others``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "This dossier has no label “{name}”: nothing was changed. It has {others}."
    )


@dataclass(frozen=True, slots=True)
class SchemeInUse:
    """The labels of a dossier, and under which of them, or which kinds of figures, mentions are stored."""

    scheme: Scheme
    used: frozenset[str]

    def is_used(self, label: LabelDefinition) -> bool:
        """Tell whether mentions have this label."""
        return any(label.covers(tag) for tag in self.used)


class SchemeService:
    """Keeps the labels of dossiers; every change is a step in the name of ``reviewer``."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def read(self, dossier: DossierId) -> Scheme:
        """Return the labels of a dossier."""
        with self._store.read() as session:
            return schemes.of(session, dossier)

    def in_use(self, dossier: DossierId) -> SchemeInUse:
        """Return the labels of a dossier, and which of them mentions have."""
        with self._store.read() as session:
            return SchemeInUse(schemes.of(session, dossier), schemes.used(session, dossier))

    def use(self, dossier: DossierId, scheme: Scheme) -> None:
        """Decide which labels a dossier has. Raises :class:`BadScheme`, :class:`LabelInUse`."""
        if reasons := faults(scheme):
            raise BadScheme(reason="; ".join(map(str, reasons)))
        with self._store.write() as session:
            before = schemes.of(session, dossier)
            lost = [tag for tag in sorted(schemes.used(session, dossier)) if scheme.definition(tag) is None]
            lost = [tag for tag in lost if before.definition(tag) is not None]
            if lost:
                raise LabelInUse(names=", ".join(_name(before, tag) for tag in lost))
            if scheme != before:
                home = company.parent(session, dossier)  # a reader's workspace has the labels of its dossier
                step = decisions.begin(session, self.reviewer, Action.SCHEME, dossier=home)
                schemes.put(session, step, home, scheme)

    def merge(self, dossier: DossierId, name: str, into: str) -> None:
        """Let one label count as another from now on, in the past too. Raises :class:`NoSuchLabel`, `BadScheme`."""
        scheme = self.read(dossier)
        one, other = _label(scheme, name), _label(scheme, into)
        try:
            self.use(dossier, scheme.merge(one.key, other.key))
        except ValueError as error:
            raise BadScheme(reason=error) from error

    def rename(self, dossier: DossierId, name: str, new: str) -> None:
        """Call a label something else from now on, in the past too. Raises :class:`NoSuchLabel`, `BadScheme`."""
        scheme = self.read(dossier)
        known = _label(scheme, name)
        self.use(
            dossier, Scheme(tuple(replace(label, name=new) if label == known else label for label in scheme.labels))
        )


def ready_or_file(named: str) -> Scheme:
    """Return a scheme that is ready for use, or the one in a JSON file. Raises :class:`BadScheme`."""
    if named in READY:
        return READY[named]
    try:
        return parsed(Path(named).read_text(encoding="utf-8"))
    except OSError as error:
        raise BadScheme(reason=f"{named} cannot be read, and is none of {', '.join(READY)}") from error
    except ValueError as error:
        raise BadScheme(reason=str(error).splitlines()[0]) from error


def _label(scheme: Scheme, name: str) -> LabelDefinition:
    definition = scheme.named(name)
    if definition is None:
        raise NoSuchLabel(name=name, others=", ".join(label.name for label in scheme.labels))
    return definition


def _name(scheme: Scheme, tag: str) -> str:
    known = scheme.definition(tag)
    return tag if known is None else known.name


def folded(entries: Iterable[JournalEntry]) -> Scheme | None:
    """Return the labels that come of what every library decided about them, None where nobody did.

    The last word on each label counts, in whatever order the entries come; labels that cannot stand beside each other
    give way in the same manner everywhere.
    """
    about = [entry for _, entry in stamped(entry for entry in entries if entry.target is Target.SCHEME)]
    if not about:
        return None
    state = {label.key: label for label in HOUSE.labels}
    for entry in about:
        before, after = _labels(entry.before), _labels(entry.after)
        for key in before.keys() | after.keys():
            if before.get(key) != after.get(key):
                state.pop(key, None) if key not in after else state.update({key: after[key]})
    order = list(_labels(about[-1].after))
    last = {key: place for place, key in enumerate(order)}
    return _compatible(
        sorted(state.values(), key=lambda definition: (last.get(definition.key, len(last)), definition.key))
    )


def _labels(fields: dict[str, object] | None) -> dict[str, LabelDefinition]:
    scheme = HOUSE if fields is None else parsed(str(fields["labels"]))
    return {label.key: label for label in scheme.labels}


def _compatible(labels: list[LabelDefinition]) -> Scheme:
    """Return labels without what only one of them can have: a name, a key, what was merged into it."""
    taken = {key for definition in labels for key in definition.takes}
    definitions: list[LabelDefinition] = []
    given: set[str] = set()
    names: set[str] = set()
    keys: set[str] = set()
    for label in labels:
        if not label.kinds and label.key in taken:
            continue
        kinds = tuple(kind for kind in label.kinds if kind not in given)
        if label.kinds and not kinds:
            continue
        takes = tuple(key for key in label.takes if key not in given)
        name = label.name if label.name.casefold() not in names else label.key
        shortcut = label.shortcut if label.shortcut not in keys else ""
        definitions.append(replace(label, name=name, shortcut=shortcut, kinds=kinds, takes=takes))
        given |= {*kinds, *takes}
        names.add(name.casefold())
        keys |= {shortcut} - {""}
    return _leading_somewhere(Scheme(tuple(definitions)))


def _leading_somewhere(scheme: Scheme) -> Scheme:
    """Return a scheme whose relations lead to labels that it has; one that leads nowhere any more is gone."""
    return Scheme(tuple(replace(label, attributes=tuple(_kept(scheme, label.attributes))) for label in scheme.labels))


def _kept(scheme: Scheme, attributes: Iterable[Attribute]) -> Iterator[Attribute]:
    for attribute in attributes:
        to = tuple(key for key in attribute.to if scheme.definition(key) is not None)
        if to or not attribute.to:
            yield replace(attribute, to=to)


def settle_scheme(session: Session, home: DossierId, every: Iterable[JournalEntry]) -> None:
    """Let a dossier have the labels that its journal says, of which ``every`` entry is given.

    Every library works that out, and it is no decision.
    """
    entries = [entry for entry in every if entry.target is Target.SCHEME]
    scheme = folded(entries)
    if scheme is None or faults(scheme) or written(scheme) == written(schemes.of(session, home)):
        return
    by = stamped(entries)[-1][1].reviewer
    schemes.put(session, decisions.begin(session, by, Action.MERGE, dossier=home), home, scheme)
