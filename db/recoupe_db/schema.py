"""Which form of the library this program reads and writes."""

from __future__ import annotations

from typing import Final

SCHEMA: Final = "0001"
"""The Alembic revision that the models stand for; revisions are numbered, so that a later one compares greater."""

APPLICATION_ID: Final = 0x52435045
"""What marks an SQLite file as a Recoupe library (``PRAGMA application_id``): “RCPE” in ASCII."""
