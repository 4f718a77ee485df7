"""`recoupe compare`: the figures that several articles state, grouped, with a verdict each, as one JSON object."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from recoupe.cli.reporting import DONE, Failures, NothingThere, complain, counted, say
from recoupe.cli.texts import texts_in
from recoupe.recognition.problems import NotRecognised, PartlyRecognised
from recoupe.recognition.values import Recognised, Text
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

if TYPE_CHECKING:
    from recoupe.facts.comparing.values import Comparison
    from recoupe_db.store import Store

_STANDARD_INPUT = 0


class NothingToCompare(Problem):
    """Neither texts nor a dossier were named, or both."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "Say what to compare: text files and folders, - for JSON lines on standard input, or --dossier NAME."
    )


class LineWithoutText(Problem):
    """A line of `recoupe recognize` came without the text it is about. Details: ``id``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The line of “{id}” was left out: figures are grouped by the words around them, so it must carry its “text”.",
    )


def compare(paths: Sequence[str], *, model: str) -> int:
    """Compare the texts of ``paths`` (``-``: JSON lines on standard input) and print one JSON object.

    A line that carries ``figures`` is taken as `recoupe recognize` wrote it; any other text is recognised first.
    """
    if not paths:
        raise NothingToCompare
    failures = Failures()
    given = _with_own_ids(_given(paths, failures))
    failures.done = len(given)
    if not given:
        if not failures.failed:
            failures.tell(NothingThere(paths=", ".join(paths)))
        return failures.status()
    from recoupe.services.recoupement.compared_articles import compare_recognised

    _print(compare_recognised(_recognised(given, model, failures)))
    return failures.status()


def compare_dossier(store: Store, name: str) -> int:
    """Compare the articles of the dossier called ``name`` by what people decided, and print one JSON object."""
    from recoupe.services.services import Services

    services = Services.open(store)
    library = services.library
    dossier = library.dossier(name)
    unread = sum(not line.recognised for line in library.lines(dossier.id))
    if unread:
        left = counted(unread, "article was", "articles were")
        complain(f"{left} not recognised yet in “{name}”: no figure of it is compared.")
    _print(services.recoupement.comparison(dossier.id))
    return DONE


def _print(comparison: Comparison) -> None:
    from recoupe.facts.comparing.as_json import written

    say(json.dumps(written(comparison), ensure_ascii=False) + "\n")


def _recognised(
    given: Sequence[tuple[Text, Recognised | None]], model: str, failures: Failures
) -> Iterator[tuple[Text, Recognised]]:
    """Yield each text with what is in it, recognised where the line did not say; what could not be is told."""
    unread = [text for text, recognised in given if recognised is None]
    read = _read(unread, model) if unread else iter(())
    for text, recognised in given:
        known = recognised if recognised is not None else next(read)
        if known.failed:
            failures.tell(NotRecognised(title=text.id, reason=known.failed))
        elif known.missing:
            failures.tell(PartlyRecognised.of(text.id, known.missing))
        yield text, known


def _read(texts: Sequence[Text], model: str) -> Iterator[Recognised]:
    from recoupe.cli.recogniser import recogniser_of  # loads spaCy: not for lines that say what is in them

    return iter(recogniser_of(model).recognise(texts))


def _with_own_ids(given: Iterable[tuple[Text, Recognised | None]]) -> list[tuple[Text, Recognised | None]]:
    """Return the texts, those called alike (or not at all) told apart by a number."""
    seen: Counter[str] = Counter()
    told_apart: list[tuple[Text, Recognised | None]] = []
    for text, recognised in given:
        seen[text.id] += 1
        own = text.id if seen[text.id] == 1 and text.id else f"{text.id or 'text'} ({seen[text.id]})"
        told_apart.append((replace(text, id=own), recognised))
    return told_apart


def _given(paths: Sequence[str], failures: Failures) -> Iterator[tuple[Text, Recognised | None]]:
    for path in paths:
        if path == "-":
            yield from _from_lines(failures)
        else:
            yield from ((text, None) for text in texts_in(Path(path), failures))


def _from_lines(failures: Failures) -> Iterator[tuple[Text, Recognised | None]]:
    with open(_STANDARD_INPUT, encoding="utf-8", errors="surrogateescape", newline="\n", closefd=False) as lines:
        for line in lines:
            try:
                if line.strip():
                    yield _from_line(line.removeprefix("\ufeff"))
            except Problem as problem:
                failures.tell(problem)


def _from_line(line: str) -> tuple[Text, Recognised | None]:
    from recoupe.recognition.protocol.decode import recognised_in
    from recoupe.recognition.protocol.encode import text_from_line

    fields = _fields(line)
    if "figures" in fields and "text" not in fields:
        raise LineWithoutText(id=fields.get("id", ""))
    text = text_from_line(line)
    return text, recognised_in(text, fields) if "figures" in fields else None


def _fields(line: str) -> dict[str, object]:
    """Return the line's object, empty where it is none: :func:`text_from_line` says what is wrong with it."""
    try:
        read = cast("object", json.loads(line))
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", read) if isinstance(read, dict) else {}
