"""`recoupe export`: verified facts or gold training data, whole or not at all."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from recoupe.exchange.gold_spacy import gold_docs
from recoupe.services.exporting import Exported, Exporting, Format
from recoupe.services.library import Library
from recoupe_db.store import Store

_WHY = {
    "tokens": "begin or end inside a word of spaCy's",
    "overlap": "overlap a longer name",
    "pending": "are still undecided",
}


def export(store: Store, dossier_name: str, *, what: str, output: str) -> int:
    """Write one format of a dossier to ``output``, ``-`` for standard output; what was left out is told."""
    dossier = Library(store).dossier(dossier_name)
    target = None if output == "-" else Path(output)
    exported = Exporting(store, doc_bin=gold_docs).export(dossier, Format(what), target)
    sys.stderr.writelines(f"recoupe: {line}\n" for line in _told(Format(what), exported, output))
    return 0


def _told(what: Format, exported: Exported, output: str) -> Iterator[str]:
    thing = "verified facts" if what is Format.FACTS else "articles read to the end"
    yield f"{exported.count} {thing} written to {'standard output' if output == '-' else output}."
    counts = Counter(remark.reason.value for remark in exported.remarks)
    for reason, count in sorted(counts.items()):
        yield f"{count} mentions {_WHY[reason]}: they are left unmarked there."
