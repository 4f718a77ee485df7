"""What Recoupe carries besides code: word lists, JSON schemas, translations, icons. Read with `importlib.resources`."""

from __future__ import annotations

from pathlib import Path


def sample_folder() -> Path:
    """Return the folder of the sample dossier that the desk offers, the first of those in `samples_folder`."""
    return samples_folder() / "offer"


def samples_folder() -> Path:
    """Return the folder of all sample dossiers: inside the installed package, or beside the sources of a checkout."""
    here = Path(__file__).parent
    installed = here / "sample"
    return installed if installed.is_dir() else here.parents[1] / "seeds"


def translations_folder() -> Path:
    """Return the folder of the interface's compiled translations."""
    return Path(__file__).parent / "i18n"


def fonts_folder() -> Path:
    """Return the folder of the fonts that the program, the fact sheet and the PDF are set in, licences beside them."""
    return Path(__file__).parent / "fonts"


def icons_folder() -> Path:
    """Return the folder of the program's own icon, ``recoupe.svg``."""
    return Path(__file__).parent / "icons"


_ENGLISH = (
    "desk.md",
    "proof.md",
    "desk-lead.md",
    "facts.md",
    "verdicts.md",
    "library.md",
    "formats.md",
    "figures.md",
    "names.md",
)
GUIDE = {"en": _ENGLISH, "fr": ("premiers-pas.md", *(f"fr/{name}" for name in _ENGLISH))}
"""The pages of the documentation that the program shows, in this order, by the language of the interface."""


def guide_folder() -> Path:
    """Return the folder of the documentation's pages: inside the installed package, or of a checkout."""
    here = Path(__file__).parent
    installed = here / "guide"
    return installed if installed.is_dir() else here.parents[1] / "docs"


def build() -> str:
    """Return from which commit the program was built; empty in a checkout."""
    file = Path(__file__).parent / "BUILD"
    return file.read_text("utf-8").strip() if file.is_file() else ""


def notice() -> str:
    """Return what is shipped with Recoupe and under which licences."""
    here = Path(__file__).parent
    installed = here / "NOTICE"
    return (installed if installed.is_file() else here.parents[1] / "NOTICE").read_text("utf-8")
