"""`recoupe train`: the recogniser learns from reviewed articles; only a better version is taken into use."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence

from recoupe.cli.recogniser import BUILT_IN, own_lexicons, recogniser_of
from recoupe.cli.reporting import DONE, SOME_FAILED, counted, say
from recoupe.recognition.recogniser import Recogniser
from recoupe.services.library import LibraryService
from recoupe.services.training import TrainingService
from recoupe.training.continuing import Pace
from recoupe.training.versions import Version, Versions
from recoupe_db.store import Store
from recoupe_resources import samples_folder


def train(store: Store, names: Sequence[str], *, as_json: bool, keep_only: bool, seed: int) -> int:
    """Train on the dossiers called ``names``; a version that is better is used from then on unless ``keep_only``."""
    library = LibraryService(store)
    dossiers = [library.dossier(name) for name in dict.fromkeys(names)]
    versions = Versions()
    base = str(versions.path(versions.used)) if versions.used else BUILT_IN
    recogniser_of(BUILT_IN)  # a missing model is told at once
    service = TrainingService(store, versions)
    version = service.train(
        dossiers,
        base,
        lambda model: Recogniser(model=model, lexicons=own_lexicons()),
        rehearsed=_sample(),
        seed=seed,
        told=_Pacer(as_json=as_json).tell,
    )
    if version.better and not keep_only:
        versions.use(version.name)
    _tell(version, used=versions.used == version.name, as_json=as_json)
    return DONE if version.better else SOME_FAILED


def back() -> int:
    """Go back to the version that was used before."""
    name = Versions().back()
    say(f"The recogniser reads with {f'version {name}' if name else 'the component that came with Recoupe'} again.\n")
    return DONE


def use(name: str) -> int:
    """Take a version into use that was kept."""
    versions = Versions()
    names = [version.name for version in versions.all()]
    if name not in names:
        say(f"There is no version {name}; there are: {', '.join(names) or 'none'}.\n")
        return SOME_FAILED
    versions.use(name)
    say(f"The recogniser reads with version {name} from now on.\n")
    return DONE


def _sample() -> list[str]:
    """Return the texts of the sample: what the component said of them it is to go on saying."""
    return [path.read_text("utf-8") for path in sorted(samples_folder().glob("*/*.txt"))]


class _Pacer:
    """Tells how far a training is, once a second: in words, or as JSON lines for the desk."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._began = time.monotonic()
        self._last = 0.0

    def tell(self, pace: Pace) -> None:
        now = time.monotonic()
        if now - self._last < 1 and pace.done < pace.total:
            return
        self._last = now
        left = (now - self._began) / pace.done * (pace.total - pace.done)
        if self._as_json:
            say(json.dumps({"done": pace.done, "total": pace.total, "seconds_left": round(left)}) + "\n")
        else:
            sys.stderr.write(f"recoupe: {pace.done} of {pace.total} batches, about {left:.0f} s left\n")


def _tell(version: Version, *, used: bool, as_json: bool) -> None:
    if as_json:
        said = {"version": version.name, "better": version.better, "used": used, "held_out": version.held_out}
        say(json.dumps(said | {"before": version.before, "after": version.after}, ensure_ascii=False) + "\n")
        return
    say(f"Trained on {counted(version.articles, 'article')}, scored on {version.held_out} others (strict F1):\n")
    for label in sorted({*version.before, *version.after}, key=lambda label: (label != "names", label)):
        before, after = version.before.get(label, 0.0), version.after.get(label, 0.0)
        say(f"  {label:<6} {before:.3f} → {after:.3f}\n")
    if used:
        say(f"Version {version.name} is better, and used from now on (“recoupe train --back” goes back).\n")
    elif version.better:
        say(f"Version {version.name} is better, and was kept.\n")
    else:
        say("It is not better: nothing was changed.\n")
