"""How much of what is proposed a reviewer would keep, on our own dossiers, with what stands in them marked by hand."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from recoupe.facts.drafting.drafter import Drafter
from recoupe_db.records import (
    Article,
    ArticleId,
    ArticleState,
    DossierId,
    Kind,
    Label,
    Mention,
    MentionId,
    MentionState,
    Modifier,
    Origin,
    Reading,
)

ROOT = Path(__file__).parents[3]
DOSSIERS = ROOT / "tests" / "dossiers"
FOLDERS = (ROOT / "seeds" / "offer", DOSSIERS / "open", DOSSIERS / "closed", DOSSIERS / "subjects_3")
FIELDS = ("subject", "attribute", "attribution")
BARS = {
    "proposed.txt": {"subject": 0.86, "attribute": 0.95, "attribution": 0.95},
    "subjects_3.txt": {"subject": 0.76, "attribute": 0.85, "attribution": 0.95},
    "closed.txt": {"subject": 0.72, "attribute": 0.92, "attribution": 0.95},
}


def articles():
    """Return our own articles with their marked mentions, by file."""
    proposals_of = {}
    for folder in FOLDERS:
        for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
            gold = json.loads(line)
            text = (folder / gold["file"]).read_bytes().decode("utf-8")
            marked = [mention(text, mark) for mark in (*gold["ents"], *gold["figures"])]
            proposals_of[gold["file"]] = article(gold, text), sorted(marked, key=lambda mention: mention.start)
    return proposals_of


def article(gold, text):
    day = date.fromisoformat(gold["published"])
    state, now = ArticleState.TO_READ, datetime.now(UTC)
    title = gold.get("title") or ""
    return Article(ArticleId(1), DossierId(1), title, gold["file"], "", "", day, text, "", state, now)


def mention(text, gold):
    label = Label(gold["label"]) if "label" in gold else Kind(gold["kind"])
    span = gold["start"], gold["end"]
    return Mention(
        id=MentionId(gold["start"]),
        article=ArticleId(1),
        start=span[0],
        end=span[1],
        surface=text[slice(*span)],
        label=label,
        reading=reading(gold) if "kind" in gold else None,
        state=MentionState.PENDING,
        origin=Origin.RULE,
        score=1.0,
        reason="",
        recogniser="",
        entity=None,
    )


def reading(gold):
    value, upper = gold.get("value"), None
    if isinstance(value, dict):
        value, upper = value["min"], value["max"]
    modifier = Modifier(gold["modifier"]) if gold.get("modifier") else None
    return Reading(Kind(gold["kind"]), value, upper, gold.get("unit"), modifier)


def expected(name):
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if line and not line.startswith("#")]


def kept(proposed, alternatives):
    """Tell whether a proposal is one that a reviewer would keep, without regard to case and apostrophes."""
    return any(fnmatchcase(plain(proposed), plain(part)) for part in alternatives.split("/"))


def plain(words):
    """Return words as they are compared: apostrophes and blanks of one kind, no capitals."""
    return " ".join(words.replace("'", "’").casefold().split())


def judged(name):
    """Yield each field of each proposal with whether it would be kept."""
    known = articles()
    for file, words, *fields in expected(name):
        surface, _, turn = words.partition("#")
        read, mentions = known[file]
        figures = [mention for mention in mentions if mention.is_figure and plain(mention.surface) == plain(surface)]
        assert figures, f"{file} has no figure {surface}"
        proposed = Drafter(read, mentions).draft(figures[int(turn or 1) - 1])
        for field, alternatives in zip(FIELDS, fields, strict=True):
            if "-" not in alternatives.split("/"):
                value = getattr(proposed, field)
                yield field, kept(value, alternatives), f"{file} {words}: {field} {value!r}, not {alternatives!r}"


@pytest.mark.parametrize(("name", "field"), [(name, field) for name in BARS for field in FIELDS])
def test_a_reviewer_keeps_most_of_what_is_proposed(name, field):
    outcomes = [(right, told) for which, right, told in judged(name) if which == field]
    share = sum(right for right, _ in outcomes) / len(outcomes)
    wrong = [told for right, told in outcomes if not right]
    assert share >= BARS[name][field], f"{share:.3f} of {len(outcomes)}:\n" + "\n".join(wrong)


def test_something_is_measured_by_every_figure_and_most_have_a_subject():
    blank, figures = Counter(), 0
    for read, mentions in articles().values():
        drafter = Drafter(read, mentions)
        for mention in mentions:
            if mention.is_figure:
                proposed = drafter.draft(mention)
                figures += 1
                blank.update({"subject": not proposed.subject, "attribute": not proposed.attribute})
    assert blank["attribute"] == 0
    assert 0 < blank["subject"] < figures / 5
