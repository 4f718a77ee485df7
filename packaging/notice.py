"""Write NOTICE: everything that is shipped with Recoupe, with the licence of each, from what is installed.

Usage: ``python packaging/notice.py > NOTICE``. The terms of Qt and of the language model stand at its beginning.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from tomllib import loads

_ROOT = Path(__file__).resolve().parent.parent
_NAME = re.compile(r"[A-Za-z0-9._-]+")
# What these say of themselves in another field than the one for it, read in their licence files.
_KNOWN = {
    "jinja2": "BSD-3-Clause",
    "pint": "BSD-3-Clause",
}
_BY_AN_EXTRA = ["psycopg-binary"]
HEAD = """\
Recoupe
Licence: Apache License 2.0 (see LICENSE)

Recoupe is shipped with the work of others. Each keeps its own licence, named below with its version. The full text of
each licence lies in the folder “licenses” of its package information (NAME-VERSION.dist-info), where pip and our
bundles put it.

Qt and PySide6 (LGPL-3.0-only)
  Recoupe uses the Qt libraries and PySide6 under the GNU Lesser General Public License, version 3. They are separate
  files (PySide6/Qt/lib) that Recoupe loads when it starts; nothing of them is built into Recoupe and nothing was
  changed. You may replace them by other builds of compatible versions, also by ones that you have changed, and Recoupe
  runs with those; you may take Recoupe apart to find faults in doing so. Licence: https://www.gnu.org/licenses/lgpl-3.0
  and https://www.gnu.org/licenses/gpl-3.0. Sources: https://download.qt.io/official_releases/QtForPython/

The French language model fr_core_news_sm (LGPL-LR)
  Recoupe uses the pipeline fr_core_news_sm of Explosion, which was trained on a treebank under the Lesser General
  Public License for Linguistic Resources. It is a package of its own that Recoupe loads unchanged; you may replace it
  by another one, in the settings or by installing another version. Licence:
  https://spdx.org/licenses/LGPL-LR. Sources: https://github.com/explosion/spacy-models

Recoupe's own name component (LGPL-LR)
  The weights and word vectors in recoupe_resources/models/names were trained on from fr_core_news_md of Explosion (UD
  French Sequoia, LGPL-LR; WikiNER, CC BY 4.0; vectors, CC0) and are under the same terms, of which a copy lies beside
  them. What was changed, and how to make them again, stands in card.md there.

Typefaces and icons (in recoupe_resources/fonts and icons/lucide, a copy of each licence beside them)
  Inter 4.1, The Inter Project Authors: OFL-1.1
  Source Serif 4, Adobe (reserved font name “Source”; unchanged): OFL-1.1
  Lucide 1.62.0, Lucide Icons and Contributors, some icons by Cole Bemis (Feather): ISC and MIT; recoloured as they are
  shown

"""


def shipped() -> dict[str, Distribution]:
    """Return what the bundles hold, by normalised name: what Recoupe needs, a server included, and that in turn."""
    project = loads((_ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [
        _named(requirement) for requirement in (*project["dependencies"], *project["optional-dependencies"]["server"])
    ]
    wanted += _BY_AN_EXTRA
    distributions: dict[str, Distribution] = {}
    while wanted:
        name = wanted.pop()
        if name in distributions:
            continue
        try:
            distributions[name] = distribution(name)
        except PackageNotFoundError:  # for another system or another Python
            continue
        wanted += [_named(require) for require in distributions[name].requires or [] if "extra ==" not in require]
    return distributions


def _named(requirement: str) -> str:
    name = _NAME.match(requirement)
    if name is None:
        raise ValueError(requirement)
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def licence(package: Distribution) -> str:
    """Return the licence of a package, as briefly as it says itself."""
    said = package.metadata
    stated = [said[name] for name in ("License-Expression", "License") if name in said]
    written = next((text.strip().partition("\n")[0] for text in stated if text.strip()), "")
    classes = [
        classifier.rpartition(" :: ")[2]
        for classifier in said.get_all("Classifier") or []
        if classifier.startswith("License ::")
    ]
    known = _KNOWN.get(_named(said["Name"]))
    return known or (written if 0 < len(written) <= 60 else "") or ", ".join(classes) or "see its licence file"


def main() -> None:
    """Print the notice."""
    packages = (package for _, package in sorted(shipped().items()))
    lines = [f"{package.metadata['Name']} {package.version}: {licence(package)}" for package in packages]
    sys.stdout.write(HEAD + "Packages\n" + "".join(f"  {line}\n" for line in lines))


if __name__ == "__main__":
    main()
