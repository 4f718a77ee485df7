"""`recoupe remove`, `move`, `bin` and `purge`: articles and dossiers that leave, come back, or are gone for good."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import ClassVar

from recoupe.cli.reporting import DONE, counted, say
from recoupe.services.machine_user import machine_user
from recoupe.services.services import Services
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.records import ArticleId, ArticleLine, BinItem, Dossier
from recoupe_db.store import Store


class NoSuchArticle(Problem):
    """No article of a dossier is called so. Details: ``name``, ``dossier``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "No article of “{dossier}” has the number, the title or the file name “{name}”: nothing was changed.",
    )


class SeveralArticles(Problem):
    """Several articles of a dossier are called so. Details: ``name``, ``numbers``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” stands for several articles (numbers {numbers}): name one by its number; nothing was changed.",
    )


class NotInBin(Problem):
    """Nothing in the bin has this number. Details: ``number``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "Nothing in the bin has the number {number}; “recoupe bin” lists what is in it."
    )


def remove(store: Store, dossier_name: str, names: Sequence[str], *, reviewer: str) -> int:
    """Put articles in the bin, or the whole dossier where none is named."""
    services = _services(store, reviewer)
    dossier = services.library.dossier(dossier_name)
    if not names:
        services.bin.remove_dossier(dossier.id)
        say(f"The dossier “{dossier.name}” is in the bin: “recoupe bin” takes it out again.\n")
        return DONE
    wanted = _named(services, dossier, names)
    services.bin.remove(wanted)
    say(f"{counted(len(wanted), 'article')} of “{dossier.name}” put in the bin: “recoupe bin” takes them out again.\n")
    return DONE


def move(store: Store, dossier_name: str, names: Sequence[str], *, to: str, reviewer: str) -> int:
    """Move articles to another dossier (made if new), or merge the whole dossier into it where none is named."""
    services = _services(store, reviewer)
    dossier = services.library.dossier(dossier_name)
    wanted = _named(services, dossier, names) if names else []
    target = services.imports.dossier(to)
    moved = services.bin.move(wanted, target.id) if names else services.bin.merge(dossier.id, target.id)
    told = f"{counted(moved.moved, 'article')} moved from “{dossier.name}” to “{target.name}”"
    if moved.staying:
        left = "stayed" if names else "went to the bin with it"
        told += f"; {counted(moved.staying, 'article')} {left}, the text is in “{target.name}” already"
    say(told + ".\n")
    return DONE


def look_into(store: Store, wanted: Sequence[int], *, as_json: bool, reviewer: str) -> int:
    """List what is in the bin, or take the ``wanted`` numbers of that list out of it."""
    services = _services(store, reviewer)
    items = services.bin.contents()
    by_number = {_number(item): item for item in items}
    if wanted:
        missing = [number for number in wanted if number not in by_number]
        if missing:
            raise NotInBin(number=missing[0])
        services.bin.restore([by_number[number] for number in wanted])
        say(f"{counted(len(wanted), 'thing')} taken out of the bin.\n")
    elif as_json:
        say(json.dumps({"bin": [_report(item) for item in items]}, ensure_ascii=False) + "\n")
    else:
        say("".join(map(_line, items)) or "The bin is empty.\n")
    return DONE


def purge(store: Store, *, at_once: bool, reviewer: str) -> int:
    """Remove for good what has been in the bin for 30 days, or all of it."""
    gone = _services(store, reviewer).bin.purge(at_once=at_once)
    kept = "" if at_once else " What was removed less than 30 days ago stays in the bin."
    say(f"{counted(gone, 'article')} removed for good; backups made before still hold them.{kept}\n")
    return DONE


def _services(store: Store, reviewer: str) -> Services:
    return Services.open(store, reviewer or machine_user() or "recoupe")


def _named(services: Services, dossier: Dossier, names: Sequence[str]) -> list[ArticleId]:
    lines = services.library.lines(dossier.id)
    return list(dict.fromkeys(_one(lines, dossier.name, name) for name in names))


def _one(lines: Sequence[ArticleLine], dossier: str, name: str) -> ArticleId:
    articles = [line.id for line in lines if name in (str(line.id), line.title, line.file)]
    if not articles:
        raise NoSuchArticle(name=name, dossier=dossier)
    if len(articles) > 1:
        raise SeveralArticles(name=name, numbers=", ".join(map(str, articles)))
    return articles[0]


def _number(item: BinItem) -> int:
    """Return an article's own number, and that of a dossier below zero."""
    return item.article if item.article is not None else -item.home


def _line(item: BinItem) -> str:
    what = counted(item.articles, "article") if item.article is None else f"of “{item.home_name}”"
    return f"{_number(item)}\t{item.removed:%Y-%m-%d}\t{item.by}\t{item.title}\t{what}\n"


def _report(item: BinItem) -> dict[str, object]:
    return {
        "number": _number(item),
        "article": item.article,
        "title": item.title,
        "dossier": item.home_name,
        "articles": item.articles,
        "removed": item.removed.isoformat(),
        "by": item.by,
    }
