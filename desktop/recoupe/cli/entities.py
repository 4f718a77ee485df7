"""`recoupe entity` and `recoupe reconcile`: one name on paper, and identifiers that come back from OpenRefine."""

from __future__ import annotations

import json
from pathlib import Path

from recoupe.cli.reporting import DONE, NOTHING_DONE, SOME_FAILED, complain, counted, say
from recoupe.languages.interface_languages import Language
from recoupe.services.entity_exchange import Reconciliation
from recoupe.services.export.typesetting import typeset_beside
from recoupe.services.services import Services
from recoupe_db.store import Store


def entity(store: Store, dossier_name: str, name: str, output: Path, *, language: Language) -> int:
    """Write everything that a dossier prints about one name."""
    services = Services.open(store)
    dossier = services.library.dossier(dossier_name)
    count = services.entity_exchange.write_page(dossier, name, output, language=language, typeset=typeset_beside)
    complain(f"{counted(count, 'article')} about “{name}” written to {output}.")
    return DONE


def reconcile(store: Store, dossier_name: str, table: Path, *, reviewer: str, as_json: bool) -> int:
    """Store the identifiers of a table in the name of ``reviewer``; what cannot be taken is told."""
    services = Services.open(store, reviewer)
    dossier = services.library.dossier(dossier_name).id
    done = services.entity_exchange.came_back(dossier, table)
    if done.identifiers:
        services.entity_exchange.take(dossier, done)
    if as_json:
        say(json.dumps(_report(done), ensure_ascii=False) + "\n")
    else:
        say(f"{counted(done.identified, 'name')} identified.\n")
    for name in done.unknown:
        complain(f"the dossier names nobody “{name}”.")
    for told in done.refused:
        complain(f"{told} is no identifier of Wikidata (Q and a number): it was left out.")
    if not (done.unknown or done.refused):
        return DONE
    return SOME_FAILED if done.identified else NOTHING_DONE


def _report(done: Reconciliation) -> dict[str, object]:
    return {"identified": done.identified, "unknown": list(done.unknown), "refused": list(done.refused)}
