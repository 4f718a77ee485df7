"""What Alembic runs: the revisions, on the connection that the caller opened and commits."""

from __future__ import annotations

from alembic import context

from recoupe_db.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
