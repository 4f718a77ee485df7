"""What lies beside articles tells what they are, and never keeps them from being read."""

from __future__ import annotations

import json
from datetime import date

import pytest

from recoupe.exchange.sidecar_metadata import described, descriptions
from recoupe_db.records import NewArticle

ARTICLE = NewArticle(text="Texte", title="Deviné", file="a.txt", source="Devinée", published=date(2025, 1, 1))


def test_what_is_said_counts_for_more_than_what_was_guessed(tmp_path):
    line = {"file": "a.txt", "title": "Un\u2028titre", "published": "2025-02-11", "source": "", "url": None, "ents": []}
    (tmp_path / "gold.jsonl").write_text(json.dumps(line, ensure_ascii=False) + "\n", encoding="utf-8")
    article = described(ARTICLE, descriptions(tmp_path)["a.txt"])
    assert article == NewArticle("Texte", "Un\u2028titre", "a.txt", "Devinée", "", date(2025, 2, 11))


def test_the_description_of_articles_comes_before_their_gold(tmp_path):
    (tmp_path / "gold.jsonl").write_text('{"file": "a.txt", "title": "Or"}', encoding="utf-8")
    (tmp_path / "articles.jsonl").write_text('{"file": "a.txt", "title": "Titre"}', encoding="utf-8")
    assert described(ARTICLE, descriptions(tmp_path).get("a.txt")).title == "Titre"


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[]\n{\n" + b"[" * 2_000, b'{"title": "Sans fichier"}'])
def test_a_description_that_cannot_be_read_says_nothing(tmp_path, data):
    (tmp_path / "gold.jsonl").write_bytes(data)
    assert descriptions(tmp_path) == {}
    assert described(ARTICLE, None) == ARTICLE


def test_a_date_that_is_none_leaves_the_guess():
    assert described(ARTICLE, {"published": "2025-02"}).published == date(2025, 1, 1)
