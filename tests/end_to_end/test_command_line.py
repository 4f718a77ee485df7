"""The command line over the sample: imported, counted, reviewed, exported, checked, copied and put back."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import jsonschema
import pytest
import spacy
from spacy.tokens import DocBin
from tests.cli.program import Program

from recoupe.exchange.facts_json import facts_schema
from recoupe.services.library import LibraryService
from recoupe.services.review import ReviewService
from recoupe_db.records import MentionState
from recoupe_db.store import Store

SEEDS = Path(__file__).parents[2] / "seeds" / "offer"
ARTICLES = sorted(path.name for path in SEEDS.glob("*.txt"))


class Newsroom(Program):
    """A library at the command line, as a script would use it."""

    def told(self, *arguments, status=0):
        """Return what a command wrote to standard output."""
        ended, out, err = self.run(*arguments)
        assert ended == status, err
        return out

    def status(self):
        return json.loads(self.told("status", "Rachat", "--json"))


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory):
    """A newsroom that has imported the sample; ``imported`` is what it was told."""
    newsroom = Newsroom(tmp_path_factory.mktemp("newsroom"))
    newsroom.imported = newsroom.told("import", "Rachat", SEEDS)
    return newsroom


def test_every_article_is_told_as_it_is_stored_and_read(newsroom):
    told = [line.split("\t") for line in newsroom.imported.splitlines()]
    assert [Path(line[1]).name for line in told if line[0] == "new"] == ARTICLES
    assert sum(line[0] == "read" for line in told) == len(ARTICLES)
    assert [Path(line[1]).name for line in told if line[0] == "skipped"] == ["facts.json", "gold.jsonl"]
    counted = f"Rachat: {len(ARTICLES)} new, 0 known, 0 refused, 2 skipped; {len(ARTICLES)} recognised"
    assert newsroom.imported.splitlines()[-1] == counted


def test_the_status_counts_what_is_to_be_reviewed(newsroom):
    status = newsroom.status()
    assert status["articles"]["to_read"] == len(ARTICLES)
    assert status["mentions"]["labels"]["PER"]["pending"] > 30
    assert status["mentions"]["labels"]["money"]["pending"] > 30


def test_a_reviewed_article_leaves_as_gold_and_the_rest_does_not(newsroom):
    article = review_the_first(newsroom.library)
    assert newsroom.status()["articles"] == {"to_read": len(ARTICLES) - 1, "in_progress": 0, "read": 1, "set_aside": 0}
    [line] = newsroom.told("export", "Rachat", "--format", "jsonl", "-o", "-").splitlines()
    gold = json.loads(line)
    text = (SEEDS / ARTICLES[0]).read_text("utf-8")
    assert (gold["file"], gold["text"], gold["sha256"]) == (ARTICLES[0], text, article.sha256)
    assert hashlib.sha256(text.encode()).hexdigest() == gold["sha256"]
    assert all(text[mark["start"] : mark["end"]] == mark["text"] for mark in gold["ents"] + gold["figures"])
    newsroom.told("export", "Rachat", "--format", "spacy", "-o", "gold.spacy")
    docs = DocBin().from_disk(newsroom.home / "gold.spacy").get_docs(spacy.blank("fr").vocab)
    assert sum(len(doc.ents) for doc in docs) > 0.8 * len(gold["ents"])


def review_the_first(library):
    """Accept every suggestion inside the first article and mark it read, as a reviewer at the desk would."""
    store = Store.open(library)
    try:
        look, review = LibraryService(store), ReviewService(store, reviewer="Ada")
        first = look.lines(look.dossier("Rachat").id)[0].id
        seen = look.article(first)
        review.accept([mention.id for mention in seen.mentions if mention.state is MentionState.PENDING])
        review.mark_read(first)
        return seen.article
    finally:
        store.close()


def test_the_recogniser_is_scored_against_what_was_confirmed(newsroom):
    score = json.loads(newsroom.told("evaluate", "Rachat", "--json", "--errors", "0"))
    assert (score["articles"], score["strict"]["names"]["f1"], score["errors_total"]) == (1, 1.0, 0)
    assert score["values"]["right"] == score["values"]["compared"] > 10


def test_facts_leave_under_their_schema(newsroom):
    newsroom.told("export", "Rachat", "--format", "facts", "-o", "facts.json")
    facts = json.loads((newsroom.home / "facts.json").read_text("utf-8"))
    jsonschema.validate(facts, json.loads(facts_schema()))
    assert facts["dossier"]["name"] == "Rachat"


def test_the_library_is_checked_copied_and_put_back(newsroom):
    before = newsroom.status()
    assert "is whole" in newsroom.told("check")
    newsroom.told("backup", "copy.sqlite")
    newsroom.library.unlink()
    newsroom.told("status", status=2)
    newsroom.told("restore", "copy.sqlite")
    assert newsroom.status() == before
    assert "is whole" in newsroom.told("check")
