"""What the documentation's site has that does not lie in ``docs/``: a hook of MkDocs.

The schema of the facts, where other programs find it, and the pages at the root of the repository: changes,
contributing, security. Links between them and the pages of ``docs/`` are those of the repository, and are led to their
places here.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

_ROOT = Path(__file__).resolve().parent.parent
_TAKEN = {
    "CHANGELOG.md": "CHANGELOG.md",
    "CONTRIBUTING.md": "CONTRIBUTING.md",
    "SECURITY.md": "SECURITY.md",
    "resources/recoupe_resources/schemas/facts-1.schema.json": "schema/facts-1.schema.json",
}
"""Where each stands on the site, by its place in the repository."""
_LINK = re.compile(r"(?<=\]\()(?!https?:|mailto:|#)([^)#\s]+)")
_FRENCH = ("index.md", "premiers-pas.md", "fr/")


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add what is taken from outside ``docs/``."""
    for source, place in _TAKEN.items():
        files.append(File.generated(config, place, abs_src_path=str(_ROOT / source)))
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Lead the links of a page to where their ends stand on the site."""
    del config, files
    place = page.file.src_uri
    here = posixpath.dirname(place if place in _TAKEN else f"docs/{place}")

    def led(link: re.Match[str]) -> str:
        end = posixpath.normpath(posixpath.join(here, link[1]))
        on_site = _TAKEN.get(end) or (end.removeprefix("docs/") if end.startswith("docs/") else None)
        return posixpath.relpath(on_site, posixpath.dirname(place) or ".") if on_site else link[1]

    return _LINK.sub(led, markdown)


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    """Name the language of an English page, so that it is not read aloud as French."""
    del config
    return output if page.file.src_uri.startswith(_FRENCH) else output.replace(' lang="fr"', ' lang="en"', 1)
