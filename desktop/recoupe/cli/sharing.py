"""`recoupe share`, `recoupe sync`, and the packages among what `recoupe import` is given."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from recoupe.cli.reporting import DONE, Failures, complain, counted, say
from recoupe.exchange.package import SUFFIX, is_package
from recoupe.services.library import LibraryService
from recoupe.services.packages import Merged, PackageService
from recoupe_db.problems import Problem
from recoupe_db.store import Store


def share(store: Store, name: str, output: str) -> int:
    """Write the dossier called ``name`` as a package for a colleague."""
    count = PackageService(store).share(LibraryService(store).dossier(name), Path(output))
    say(f"{counted(count, 'article')} of “{name}” and every decision on them written to {output}.\n")
    return DONE


def are_packages(paths: Sequence[str]) -> bool:
    """Tell whether what is to be imported are packages, which say themselves which dossier they are about.

    A name that ends like a package's is meant as one where it stands alone: that it is none is told then.
    """
    if len(paths) == 1 and Path(paths[0]).suffix.lower() == SUFFIX:
        return True
    return all(is_package(Path(path)) for path in paths)


def merge(store: Store, paths: Sequence[str], *, as_json: bool) -> int:
    """Merge packages into the library and tell what each brought; one that cannot be read is named."""
    failures, merged = Failures(), list[tuple[str, Merged]]()
    service = PackageService(store)
    for path in paths:
        try:
            merged.append((path, service.take(Path(path))))
        except Problem as problem:
            failures.tell(problem)
    failures.done = len(merged)
    _tell(merged, as_json=as_json)
    return failures.status()


def sync(store: Store, folder: str, names: Sequence[str], *, as_json: bool) -> int:
    """Exchange packages through a folder, of all dossiers or of those called ``names``."""
    library = LibraryService(store)
    wanted = [library.dossier(name) for name in names] or None
    failures, merged = Failures(), list[tuple[str, Merged]]()
    for one in PackageService(store).sync(Path(folder), wanted):
        if isinstance(one, Merged):
            merged.append((folder, one))
        else:
            failures.tell(one)
    failures.done = 1
    _tell(merged, as_json=as_json)
    if not as_json:
        say(f"{counted(len(merged), 'package')} merged; what is here lies in {folder}.\n")
    return failures.status()


_AHEAD = (
    "Decisions of {reviewers} are dated later than now: a clock is wrong, there or here. Where the same reviewer, or "
    "another ruling, decided otherwise elsewhere without knowing of them, they count as the last."
)


def _tell(merged: Sequence[tuple[str, Merged]], *, as_json: bool) -> None:
    if as_json:
        say(json.dumps({"packages": [_report(*pair) for pair in merged]}, ensure_ascii=False) + "\n")
        return
    for path, one in merged:
        say(f"merged\t{path}\t{one.name}: {_sentence(one)}\n")
        if one.other_guidelines:
            complain(f"“{one.name}” keeps its own guidelines; the package has others.", about=path)
        if one.ahead:
            complain(_AHEAD.format(reviewers=", ".join(one.ahead)), about=path)


def _sentence(one: Merged) -> str:
    brought = f"{counted(one.articles, 'article')}, {counted(one.entries, 'decision')} new"
    differing = counted(one.differences, "difference")
    told = [brought, *([f"{differing} to adjudicate"] if one.differences else [])]
    if one.removed:
        told.append(f"{counted(one.removed, 'article')} left out that had been removed here")
    return "; ".join(told)


def _report(path: str, one: Merged) -> dict[str, object]:
    return {
        "path": path,
        "dossier": one.name,
        "articles": one.articles,
        "decisions": one.entries,
        "differences": one.differences,
        "removed_here": one.removed,
        "other_guidelines": one.other_guidelines,
        "clock_ahead": list(one.ahead),
    }
