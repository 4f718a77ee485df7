"""`recoupe import`: files and folders into a dossier, recognised, one line per article and a summary."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from recoupe.cli.reporting import Failures
from recoupe.recognition.recogniser import Recogniser
from recoupe.services.importing import Arrival, Importing, Outcome, Read
from recoupe_db.store import Store


def import_articles(
    store: Store, dossier_name: str, paths: Sequence[str], *, model: str, as_json: bool, out: TextIO
) -> int:
    """Store the articles at ``paths``, then recognise all of the dossier that no recogniser has read."""
    failures = Failures()
    recogniser = Recogniser(model=model)  # before anything is stored: a missing model is told at once
    importing = Importing(store)
    dossier = importing.dossier(dossier_name)
    arrivals: list[Arrival] = []
    for arrival in importing.take_in(dossier.id, map(Path, paths)):
        arrivals.append(arrival)
        if arrival.outcome is Outcome.REFUSED and arrival.problem is not None:
            failures.tell(arrival.problem)
        else:
            failures.done += 1
        if not as_json and arrival.outcome is not Outcome.REFUSED:
            out.write(f"{arrival.outcome.value}\t{arrival.path}\t{arrival.title}\n")
    read: list[Read] = []
    for each in importing.recognise(importing.unread(dossier.id), recogniser):
        read.append(each)
        if not as_json:
            out.write(f"read\t{each.title}\t{each.names} names, {each.figures} figures\n")
            out.flush()
    counts = {outcome.value: sum(each.outcome is outcome for each in arrivals) for outcome in Outcome}
    if as_json:
        out.write(json.dumps(_report(dossier_name, arrivals, read, counts), ensure_ascii=False) + "\n")
    else:
        told = ", ".join(f"{count} {outcome}" for outcome, count in counts.items())
        out.write(f"{dossier_name}: {told}; {len(read)} recognised\n")
    return failures.status()


def _report(
    dossier: str, arrivals: Sequence[Arrival], read: Sequence[Read], counts: dict[str, int]
) -> dict[str, object]:
    found = {each.article: each for each in read}
    return {
        "dossier": dossier,
        "articles": [_line(each, found.get(each.article) if each.article is not None else None) for each in arrivals],
        **counts,
        "recognised": len(read),
    }


def _line(arrival: Arrival, read: Read | None) -> dict[str, object]:
    return {
        "path": str(arrival.path),
        "outcome": arrival.outcome.value,
        "article": arrival.article,
        "title": arrival.title,
        "reason": str(arrival.problem) if arrival.problem is not None else None,
        "names": read.names if read else None,
        "figures": read.figures if read else None,
    }
