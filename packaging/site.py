"""Put the JSON Schema of the facts on the documentation's site, where other programs find it: a hook of MkDocs."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

_SCHEMA = Path(__file__).resolve().parent.parent / "resources/recoupe_resources/schemas/facts-1.schema.json"


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the schema to what is copied to the site."""
    files.append(File.generated(config, "schema/facts-1.schema.json", abs_src_path=str(_SCHEMA)))
    return files
