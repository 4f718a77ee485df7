"""What the reviewers of a dossier agreed on: read and written as one text."""

from __future__ import annotations

from recoupe_db.queries import company, dossiers
from recoupe_db.records import DossierId
from recoupe_db.store import Store


class GuidelineService:
    """The guidelines of the dossiers of a library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self, dossier: DossierId) -> str:
        """Return the guidelines of ``dossier``, empty while there are none. Raises :class:`NotFound`."""
        with self._store.read() as session:
            return dossiers.get(session, company.parent(session, dossier)).guidelines

    def write(self, dossier: DossierId, text: str) -> None:
        """Keep ``text`` as the guidelines of ``dossier``. Raises :class:`NotFound`."""
        with self._store.write() as session:
            dossiers.set_guidelines(session, company.parent(session, dossier), text)
