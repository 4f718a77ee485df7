"""`recoupe agreement`: how far the readers of a dossier agree, by label, by pair and week by week."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from recoupe.cli.reporting import DONE, counted, say
from recoupe.evaluation.agreement import Agreement, Measures
from recoupe.services.agreement import AgreementService
from recoupe.services.library import LibraryService
from recoupe_db.store import Store


def agreement(store: Store, name: str, *, as_json: bool) -> int:
    """Measure the agreement of the readers of the dossier called ``name``."""
    found = AgreementService(store).agreement(LibraryService(store).dossier(name).id)
    say(json.dumps(_report(name, found), ensure_ascii=False) + "\n" if as_json else "".join(_told(found)))
    return DONE


def _report(name: str, found: Agreement) -> dict[str, object]:
    return {
        "dossier": name,
        "articles": found.articles,
        "readers": found.readers,
        "measures": _measures(found.measures),
        "pairs": [{"readers": pair, "measures": _measures(each)} for pair, each in found.by_pair.items()],
        "weeks": {week.isoformat(): _measures(each) for week, each in found.by_week.items()},
        "confusion": [
            {"labels": [label or None for label in labels], "passages": [asdict(passage) for passage in passages]}
            for labels, passages in found.confusion.items()
        ],
    }


def _measures(measures: Mapping[str, Measures]) -> dict[str, object]:
    return {label: asdict(each) for label, each in measures.items()}


def _told(found: Agreement) -> Iterator[str]:
    yield f"{counted(found.articles, 'article')} read by {', '.join(found.readers)}\n"
    yield "  label            marked   kappa   alpha  alpha (spans)  F1 strict  F1 tolerant\n"
    for label, measures in found.measures.items():
        shares = (measures.kappa, measures.alpha, measures.units, measures.strict, measures.tolerant)
        told = [f"{'–' if share is None else format(share, '.3f'):>8}" for share in shares]
        yield f"  {label:<14} {measures.marked:>8}{''.join(told)}\n"
