"""What each reviewer says of the same fact: facts that rest on the same printed figure are the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from recoupe.evaluation.journal_order import Stamp, stamped
from recoupe_db.records import FactStatus, JournalEntry, Kind, Modifier, Reading, Target

Place = tuple[str, int, int]
"""A printed figure: the SHA-256 of the text, and a span in it."""


class FactContrast(StrEnum):
    """In what two reviewers differ about a fact."""

    VALUE = "value"
    SUBJECT = "subject"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class FactClaim:
    """What somebody says of a fact: what it is about, its value, and its verdict with all that belongs to it."""

    subject: str
    attribute: str
    reading: Reading
    date: str | None
    attribution: str
    note: str
    status: FactStatus
    judged_by: str | None
    judged_at: str | None
    grounds: str
    checked_against: str
    backing: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Printed:
    """Where a fact was printed: the figure, and the sentence around it."""

    key: str
    place: Place
    quote: str
    quote_start: int
    quote_end: int


@dataclass(frozen=True, slots=True)
class FactVersion:
    """A reviewer's last word on a fact, known in all libraries by ``key``."""

    key: str
    by: str
    stamp: Stamp
    claim: FactClaim


@dataclass(frozen=True, slots=True)
class FactGroup:
    """One fact as its reviewers have it: what each says, where it was printed, and what was ruled.

    ``contrasts`` say in what they differ; ``ruling`` is None while nobody has ruled since they last changed it.
    """

    keys: tuple[str, ...]
    versions: Mapping[str, FactVersion]
    printed: tuple[Printed, ...]
    contrasts: frozenset[FactContrast]
    ruling: FactVersion | None = None

    @property
    def open(self) -> bool:
        """True while its reviewers differ and nobody has ruled."""
        return bool(self.contrasts) and self.ruling is None

    @property
    def standing(self) -> FactVersion | None:
        """What holds: the ruling, or what all say; None while that is open."""
        if self.ruling is not None or self.open:
            return self.ruling
        return max(self.versions.values(), key=lambda version: version.stamp, default=None)


def fact_groups(entries: Iterable[JournalEntry]) -> list[FactGroup]:
    """Return the facts of a dossier, each once, however many reviewers stated it."""
    ordered = stamped(entries)
    versions, rulings = _versions(ordered)
    printed = _printed([entry for _, entry in ordered])
    groups = [_group(keys, versions, printed, rulings) for keys in _same(versions, printed)]
    return [group for group in groups if group.versions]


def _versions(
    ordered: Sequence[tuple[Stamp, JournalEntry]],
) -> tuple[dict[str, dict[str, FactVersion]], dict[str, FactVersion]]:
    """Return the last word of each reviewer by fact, without what a later hand corrected; and the rulings."""
    versions: dict[str, dict[str, FactVersion]] = defaultdict(dict)
    rulings: dict[str, FactVersion] = {}
    for stamp, entry in ordered:
        if entry.target is not Target.FACT:
            continue
        of_fact = versions[entry.key]
        if entry.gold and entry.after is not None:
            rulings[entry.key] = FactVersion(entry.key, entry.reviewer, stamp, _claim(entry.after))
            continue
        if entry.before is not None:  # whoever changes what stood there has seen it
            seen = _claim(entry.before)
            for name in [name for name, version in of_fact.items() if version.claim == seen]:
                del of_fact[name]
        if entry.after is not None:
            of_fact[entry.reviewer] = FactVersion(entry.key, entry.reviewer, stamp, _claim(entry.after))
    return versions, rulings


def _printed(ordered: Sequence[JournalEntry]) -> dict[str, list[Printed]]:
    printed_facts: dict[str, tuple[str, Printed]] = {}
    for entry in ordered:
        if entry.target is Target.EVIDENCE and entry.after is not None:
            printed_facts[entry.key] = entry.after["fact"], _evidence(entry.key, entry.after)
        elif entry.target is Target.EVIDENCE:
            printed_facts.pop(entry.key, None)
    by_fact: dict[str, list[Printed]] = defaultdict(list)
    for fact, printed in printed_facts.values():
        by_fact[fact].append(printed)
    return by_fact


def _evidence(key: str, fields: Mapping[str, Any]) -> Printed:
    sha256, start, end = fields["mention"]
    return Printed(key, (sha256, start, end), fields["quote"], fields["quote_start"], fields["quote_end"])


def _same(versions: Mapping[str, object], printed: Mapping[str, Sequence[Printed]]) -> Iterator[tuple[str, ...]]:
    """Yield the keys of facts that rest on a common figure."""
    group_of: dict[Place, set[str]] = {}
    every: list[set[str]] = []
    for key in sorted(versions):
        own = {key}
        for place in (print_of_it.place for print_of_it in printed.get(key, ())):
            other = group_of.get(place)
            if other is not None and other is not own:
                other |= own
                for where, group in group_of.items():
                    group_of[where] = other if group is own else group
                own = other
            group_of[place] = own
        if not any(own is group for group in every):
            every.append(own)
    merged = [group for group in every if not any(group < other for other in every)]
    yield from (tuple(sorted(group)) for group in merged)


def _group(
    keys: tuple[str, ...],
    versions: Mapping[str, Mapping[str, FactVersion]],
    printed: Mapping[str, Sequence[Printed]],
    rulings: Mapping[str, FactVersion],
) -> FactGroup:
    every = sorted((one for key in keys for one in versions[key].values()), key=lambda one: one.stamp)
    last = {one.by: one for one in every}
    ruled = max((rulings[key] for key in keys if key in rulings), key=lambda one: one.stamp, default=None)
    claims = [one.claim for one in last.values()]
    if ruled is not None and any(one.stamp > ruled.stamp and one.claim != ruled.claim for one in last.values()):
        ruled = None
    where = {one.place: one for key in keys for one in printed.get(key, ())}
    return FactGroup(keys, last, tuple(where[place] for place in sorted(where)), _contrasts(claims), ruled)


def _contrasts(claims: Sequence[FactClaim]) -> frozenset[FactContrast]:
    """Say in what claims differ; who has not judged yet does not contradict who has."""
    contrasts: set[FactContrast] = set()
    if len({claim.reading for claim in claims}) > 1:
        contrasts.add(FactContrast.VALUE)
    if len({(claim.subject.casefold(), claim.attribute.casefold()) for claim in claims}) > 1:
        contrasts.add(FactContrast.SUBJECT)
    if len({claim.status for claim in claims} - {FactStatus.UNVERIFIED}) > 1:
        contrasts.add(FactContrast.VERDICT)
    return frozenset(contrasts)


def _claim(fields: Mapping[str, Any]) -> FactClaim:
    modifier = None if fields["modifier"] is None else Modifier(fields["modifier"])
    reading = Reading(Kind(fields["kind"]), fields["value"], fields["upper"], fields["unit"], modifier)
    return FactClaim(
        subject=fields["subject"],
        attribute=fields["attribute"],
        reading=reading,
        date=fields["date"],
        attribution=fields["attribution"],
        note=fields["note"],
        status=FactStatus(fields["status"]),
        judged_by=fields.get("judged_by"),
        judged_at=fields.get("judged_at"),
        grounds=fields.get("grounds") or "",
        checked_against=fields.get("checked_against") or "",
        backing=fields.get("backing"),
    )
