"""`recoupe status`: how far the review has come, counted."""

from __future__ import annotations

import json
from collections import Counter

from recoupe.cli.reporting import counted, say
from recoupe.services.readings import ReadingStatus
from recoupe.services.services import Services
from recoupe_db.records import Dossier, MentionState, Progress
from recoupe_db.records.schemes import Scheme
from recoupe_db.store import Store


def status(store: Store, name: str | None, *, as_json: bool) -> int:
    """Count articles by state, mentions by state and label, facts by status; of one dossier or of all."""
    services = Services.open(store)
    library = services.library
    wanted = [library.dossier(name)] if name is not None else library.dossiers()
    readings = services.readings
    states = [
        (dossier, services.schemes.read(dossier.id), library.progress(dossier.id), readings.status(dossier.id))
        for dossier in wanted
    ]
    if as_json:
        reports = [_report(*state) for state in states]
        say(json.dumps(reports[0] if name is not None else {"dossiers": reports}, ensure_ascii=False) + "\n")
    else:
        told = "".join(_told(*state) for state in states)
        say(told or "The library is empty: import articles first.\n")
    return 0


def _report(dossier: Dossier, scheme: Scheme, progress: Progress, readings: ReadingStatus) -> dict[str, object]:
    return {
        "dossier": dossier.name,
        "articles": {state.value: count for state, count in progress.articles.items()},
        "read_nothing_marked": progress.nothing_marked,
        "mentions": {
            "states": {state.value: count for state, count in progress.mentions.items()},
            "labels": {
                name: {state.value: count for state, count in states.items()}
                for name, states in _by_name(scheme, progress).items()
            },
        },
        "facts": {status.value: count for status, count in progress.facts.items()},
        "readings": {
            "asked": readings.arrangement.readings,
            "blind": readings.arrangement.blind,
            "complete": readings.complete,
            "differences": readings.differences,
            "readers": [
                {"name": reader.reviewer.name, "read": reader.read, "due": reader.due, "decided": reader.decided}
                for reader in readings.readers
            ],
        },
    }


def _told(dossier: Dossier, scheme: Scheme, progress: Progress, readings: ReadingStatus) -> str:
    articles = ", ".join(f"{count} {state.value.replace('_', ' ')}" for state, count in progress.articles.items())
    if progress.nothing_marked:
        articles += f" ({progress.nothing_marked} of them with nothing marked)"
    mentions = ", ".join(f"{count} {state.value}" for state, count in progress.mentions.items())
    labels = "".join(
        f"    {name}: " + ", ".join(f"{states.get(state, 0)} {state.value}" for state in MentionState) + "\n"
        for name, states in _by_name(scheme, progress).items()
    )
    facts = ", ".join(f"{count} {status.value}" for status, count in progress.facts.items())
    told = f"  articles: {articles}\n  mentions: {mentions}\n{labels}  facts: {facts}\n"
    return f"{dossier.name}\n{told}{_readers(readings)}"


def _by_name(scheme: Scheme, progress: Progress) -> dict[str, Counter[MentionState]]:
    """Return the counted mentions by what the dossier calls their labels."""
    counts: dict[str, Counter[MentionState]] = {}
    for label, states in progress.labels.items():
        counts.setdefault(scheme.name(label), Counter(dict.fromkeys(MentionState, 0))).update(states)
    return counts


def _readers(readings: ReadingStatus) -> str:
    """Return who read what, where a dossier is read by several."""
    if len(readings.readers) < 2 and readings.arrangement.readings == 1:
        return ""
    told = [f"{reader.reviewer.name} {reader.read} ({reader.due} still to read)" for reader in readings.readers]
    differing = counted(readings.differences, "difference")
    return f"  read by: {', '.join(told) or 'nobody yet'}; {differing} to rule on\n"
