"""`recoupe labels`: which labels a dossier has, and another choice of them."""

from __future__ import annotations

import json

from recoupe.cli.reporting import DONE, say
from recoupe.services.machine_user import machine_user
from recoupe.services.schemes import ready_or_file
from recoupe.services.services import Services
from recoupe_db.records.schemes import Attribute, LabelDefinition, Scheme, label_fields
from recoupe_db.store import Store


def labels(
    store: Store,
    name: str,
    *,
    use: str | None,
    merge: list[str] | None,
    rename: list[str] | None,
    by: str,
    as_json: bool,
) -> int:
    """Change the labels of the dossier called ``name`` as asked, in the name of ``by``, and print them."""
    services = Services.open(store, by or machine_user() or "recoupe")
    dossier = services.library.dossier(name).id
    if use is not None:
        services.schemes.use(dossier, ready_or_file(use))
    if rename is not None:
        services.schemes.rename(dossier, *rename)
    if merge is not None:
        services.schemes.merge(dossier, *merge)
    scheme = services.schemes.read(dossier)
    say(_json(scheme) if as_json else "".join(map(_line, scheme.labels)))
    return DONE


def _json(scheme: Scheme) -> str:
    return json.dumps([label_fields(label) for label in scheme.labels], ensure_ascii=False, indent=1) + "\n"


def _attribute(attribute: Attribute) -> str:
    return f"{attribute.name}: {'/'.join(attribute.values) or '→ ' + '/'.join(attribute.to)}"


def _line(label: LabelDefinition) -> str:
    more = [
        f"key {label.shortcut}" if label.shortcut else "",
        f"figures: {', '.join(label.kinds)}" if label.kinds else "",
        f"with {', '.join(label.takes)}" if label.takes else "",
        *map(_attribute, label.attributes),
    ]
    told = "; ".join(filter(None, more))
    return f"{label.name}: {label.french} / {label.english}{f' ({told})' if told else ''}\n"
