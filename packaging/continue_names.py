"""Teach the name component that comes with Recoupe further, with gold that was written since.

    python packaging/continue_names.py [--communes communes.json] [--out FOLDER]

Starts from the component as it lies in resources/recoupe_resources/models/names; its vectors stay. Needs npm, or
``--communes``, as ``train_names.py`` does. Three minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
from pathlib import Path

from train_names import OUT, PATTERNS, ROOT, corpus, stock

from recoupe.recognition import own_component
from recoupe.recognition.model import ordinary_words
from recoupe.recognition.names.lexicon import load as load_lexicon
from recoupe.training import continuing
from recoupe.training.component_files import write_weights
from recoupe.training.invented_names import Inventor
from recoupe.training.lessons import LessonPlan, lessons
from recoupe.training.name_training import TrainingSettings, train
from recoupe.training.named_text import read_dossiers
from recoupe.training.sentence_patterns import read_patterns

NEW = ("tests/dossiers/subjects_3",)
NEW_PLAN = LessonPlan(copies=4, fillings=4)
KNOWN_PLAN = LessonPlan(copies=1, fillings=0)
SETTINGS = TrainingSettings(runs=1, rate=5e-4, kept=0.4)


def main() -> None:
    """Teach and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--communes", type=Path, help="communes.json of the npm package, instead of fetching it")
    parser.add_argument("--out", type=Path, default=OUT)
    asked = parser.parse_args()
    nlp = continuing.load(own_component.BASE)
    lexicon = load_lexicon((), ordinary_words(nlp))
    draw = random.Random(SETTINGS.seed)  # noqa: S311 - the same names in every run
    inventor = Inventor(stock(asked.communes, lexicon), lexicon, draw)
    new = [text for folder in NEW for text in read_dossiers(ROOT / folder)]
    taught = lessons(new, read_patterns(PATTERNS), inventor=inventor, plan=NEW_PLAN)
    taught += lessons(corpus(), [], inventor=inventor, plan=KNOWN_PLAN)
    print(f"{len(taught)} sentences, {sum(len(text.text.split()) for text in taught)} words", flush=True)
    print("loss", train(nlp, taught, SETTINGS))
    if asked.out != OUT:
        shutil.copytree(OUT, asked.out, dirs_exist_ok=True)
    write_weights(nlp, asked.out)
    print(json.loads((asked.out / "component.json").read_text(encoding="utf-8"))["checksum"])


if __name__ == "__main__":
    main()
