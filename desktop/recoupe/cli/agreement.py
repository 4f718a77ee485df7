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
    agreement = AgreementService(store).agreement(LibraryService(store).dossier(name).id)
    say(json.dumps(_report(name, agreement), ensure_ascii=False) + "\n" if as_json else "".join(_told(agreement)))
    return DONE


def _report(name: str, agreement: Agreement) -> dict[str, object]:
    return {
        "dossier": name,
        "articles": agreement.articles,
        "readers": agreement.readers,
        "measures": _measures(agreement.measures),
        "pairs": [
            {"readers": pair, "measures": _measures(pair_measures)} for pair, pair_measures in agreement.by_pair.items()
        ],
        "weeks": {week.isoformat(): _measures(week_measures) for week, week_measures in agreement.by_week.items()},
        "confusion": [
            {"labels": [label or None for label in labels], "passages": [asdict(passage) for passage in passages]}
            for labels, passages in agreement.confusion.items()
        ],
    }


def _measures(measures: Mapping[str, Measures]) -> dict[str, object]:
    return {label: asdict(measures) for label, measures in measures.items()}


def _told(agreement: Agreement) -> Iterator[str]:
    yield f"{counted(agreement.articles, 'article')} read by {', '.join(agreement.readers)}\n"
    yield "  label            marked   kappa   alpha  alpha (spans)  F1 strict  F1 tolerant\n"
    for label, measures in agreement.measures.items():
        shares = (measures.kappa, measures.alpha, measures.units, measures.strict, measures.tolerant)
        told = [f"{'–' if share is None else format(share, '.3f'):>8}" for share in shares]
        yield f"  {label:<14} {measures.marked:>8}{''.join(told)}\n"
