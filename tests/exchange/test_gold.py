"""Gold training data holds what reviewers confirmed in articles read to the end, and nothing else."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from recoupe.exchange.gold import stretches
from recoupe.exchange.gold_jsonl import gold_lines
from recoupe.exchange.gold_spacy import FIGURES, gold_docs
from recoupe.exchange.values import GoldArticle, Reason
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

TEXT = (
    "Accueil | Sports\n\n"
    "La préfète Ana Vidal a reçu à Nîmes 👩\u200d🚒 l’équipe du CHU de Nîmes : environ 3,5 M€, 5 à 7 km.\n\n"
    "LIRE AUSSI Paul Roux quitte la ville\n\n"
    "Anne-Marie Blanc était absente mardi."
)
OUTSIDE = ((0, 16), (TEXT.index("LIRE"), TEXT.index("\n\nAnne")))


def mention(surface: str, label: Label | Kind, reading: Reading | None = None, **more) -> Mention:
    start = TEXT.index(surface) if "after" not in more else TEXT.index(surface, TEXT.index(more.pop("after")))
    known = {"state": MentionState.ACCEPTED, "origin": Origin.MODEL, "score": 0.9, "reason": "", "recogniser": "x"}
    return Mention(
        id=MentionId(start * 1000 + len(surface)),
        article=ArticleId(5),
        start=start,
        end=start + len(surface),
        surface=surface,
        label=label,
        reading=reading,
        entity=None,
        **{**known, **more},
    )


MONEY = mention("3,5 M€", Kind.MONEY, Reading(Kind.MONEY, "3500000", None, "EUR", Modifier.ABOUT))
LENGTH = mention("5 à 7 km", Kind.QUANTITY, Reading(Kind.QUANTITY, "5", "7", "km"))
CLEAR = (
    mention("Ana Vidal", Label.PER),
    mention("CHU de Nîmes", Label.ORG),
    mention("Anne-Marie Blanc", Label.PER),
    MONEY,
    LENGTH,
)
ARTICLE = Article(
    id=ArticleId(5),
    dossier=DossierId(2),
    title="Le CHU",
    file="chu.txt",
    source="La Gazette",
    url="",
    published=date(2025, 4, 30),
    text=TEXT,
    sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
    state=ArticleState.READ,
    imported=datetime(2025, 5, 1, tzinfo=UTC),
)


def gold(*mentions: Mention, state: ArticleState = ArticleState.READ) -> GoldArticle:
    return GoldArticle(article=replace(ARTICLE, state=state), mentions=mentions, outside=OUTSIDE)


def lines(*articles: GoldArticle) -> list[dict]:
    return [json.loads(line) for line in gold_lines(articles)]


def docs(*articles: GoldArticle):
    import spacy
    from spacy.tokens import DocBin

    data, remarks = gold_docs(articles)
    return list(DocBin(store_user_data=True).from_bytes(data).get_docs(spacy.blank("fr").vocab)), remarks


def test_a_line_says_all_that_is_right_about_an_article():
    (line,) = lines(gold(*reversed(CLEAR)))
    assert list(line) == [
        *("dossier", "file", "published", "source", "author", "sha256", "title", "text", "ents", "figures", "outside"),
        *("rejected", "undecided"),
    ]
    assert [(entity["label"], entity["text"]) for entity in line["ents"]] == [
        ("PER", "Ana Vidal"),
        ("ORG", "CHU de Nîmes"),
        ("PER", "Anne-Marie Blanc"),
    ]
    assert line["figures"] == [
        {"start": MONEY.start, "end": MONEY.end, "text": "3,5 M€", "kind": "money"}
        | {"value": "3500000", "unit": "EUR", "modifier": "~"},
        {"start": LENGTH.start, "end": LENGTH.end, "text": "5 à 7 km", "kind": "quantity"}
        | {"value": {"min": "5", "max": "7"}, "unit": "km", "modifier": None},
    ]
    assert line["outside"] == [list(span) for span in OUTSIDE]
    assert (line["text"], line["published"]) == (TEXT, "2025-04-30")
    assert all(TEXT[mark["start"] : mark["end"]] == mark["text"] for mark in [*line["ents"], *line["figures"]])


def test_figures_leave_among_the_names_where_that_is_asked_for():
    among = replace(gold(*CLEAR), figures_are_names=True)
    (line,) = lines(among)
    assert line["figures"] == []
    assert {
        "start": MONEY.start,
        "end": MONEY.end,
        "label": "money",
        "text": "3,5 M€",
        "kind": "money",
    }.items() <= next(entity for entity in line["ents"] if entity["text"] == "3,5 M€").items()
    written, _ = docs(among)
    assert "money" in {span.label_ for doc in written for span in doc.ents}
    assert not any(doc.spans["figures"] for doc in written)
    pending, _ = docs(replace(gold(replace(MONEY, state=MentionState.PENDING)), figures_are_names=True))
    assert any(token.ent_iob == 0 for doc in pending for token in doc)  # not known, and never taught as no entity


@pytest.mark.parametrize("state", [state for state in ArticleState if state is not ArticleState.READ])
def test_an_article_that_was_not_read_to_the_end_is_not_gold(state):
    assert lines(gold(*CLEAR, state=state)) == []
    assert docs(gold(*CLEAR, state=state)) == ([], [])


@pytest.mark.parametrize(
    "wrong",
    [
        mention("Nîmes", Label.LOC, state=MentionState.REJECTED),
        mention("Nîmes", Label.LOC, state=MentionState.PENDING),
        mention("Paul Roux", Label.PER),
        mention("ville\n\nAnne", Label.MISC),
    ],
    ids=["rejected", "pending", "outside", "half-outside"],
)
def test_what_is_not_right_or_not_part_of_the_article_is_not_gold(wrong):
    (line,) = lines(gold(wrong))
    assert line["ents"] == []
    written, _ = docs(gold(wrong))
    assert [doc.ents for doc in written] == [(), ()]


def test_an_article_read_without_anything_to_mark_is_gold_too():
    (line,) = lines(gold())
    assert (line["ents"], line["figures"]) == ([], [])


def test_an_article_is_one_line_even_where_its_text_has_rare_line_breaks():
    text = "Un\u2028deux\x85trois\u2029quatre\x0b😀"
    (line,) = gold_lines([GoldArticle(replace(ARTICLE, text=text), ())])
    assert len(line.decode("utf-8").splitlines()) == 1
    assert json.loads(line)["text"] == text


def test_the_stretches_of_an_article_leave_out_what_is_outside_and_the_blanks_around():
    parts = [TEXT[start:end] for start, end in stretches(gold())]
    assert [part[:10] for part in parts] == ["La préfète", "Anne-Marie"]
    assert parts[0].endswith("km.")
    everything = GoldArticle(ARTICLE, (), ((0, 40), (10, 20), (30, len(TEXT))))
    assert list(stretches(everything)) == []
    assert list(stretches(GoldArticle(ARTICLE, ()))) == [(0, len(TEXT))]


def test_names_become_entities_and_figures_a_span_group():
    (first, second), remarks = docs(gold(*CLEAR))
    assert remarks == []
    assert [(ent.label_, ent.text) for ent in first.ents] == [("PER", "Ana Vidal"), ("ORG", "CHU de Nîmes")]
    assert [(span.label_, span.text) for span in first.spans[FIGURES]] == [
        ("money", "3,5 M€"),
        ("quantity", "5 à 7 km"),
    ]
    assert [(ent.label_, ent.text) for ent in second.ents] == [("PER", "Anne-Marie Blanc")]
    assert all(word.ent_iob_ for word in first)
    begins = second.user_data["start"]
    assert TEXT[begins:].startswith(second.text)
    assert (second.user_data["article"], second.user_data["sha256"]) == (5, ARTICLE.sha256)


def test_of_overlapping_names_the_longest_stays_and_the_rest_is_told():
    inner = mention("Nîmes", Label.LOC, after="CHU")
    (first, _), remarks = docs(gold(inner, *CLEAR))
    assert "CHU de Nîmes" in [ent.text for ent in first.ents]
    assert [(remark.start, remark.surface, remark.reason) for remark in remarks] == [
        (inner.start, "Nîmes", Reason.OVERLAP)
    ]


def test_a_name_that_ends_inside_a_word_is_missing_and_never_said_to_be_none():
    part = mention("Ann", Label.PER)
    (_, second), remarks = docs(gold(part))
    assert [word.text for word in second if not word.ent_iob_] == ["Anne"]
    assert {word.ent_iob_ for word in second[1:]} == {"O"}
    assert [(remark.file, remark.surface, remark.reason) for remark in remarks] == [("chu.txt", "Ann", Reason.TOKENS)]


def test_a_name_that_nobody_decided_about_is_missing_too():
    doubt = mention("Nîmes", Label.LOC, state=MentionState.PENDING)
    (first, _), remarks = docs(gold(doubt))
    assert [word.text for word in first if not word.ent_iob_] == ["Nîmes"]
    assert [remark.reason for remark in remarks] == [Reason.PENDING]


def test_a_figure_that_ends_inside_a_word_is_told():
    part = mention("3,", Kind.NUMBER, Reading(Kind.NUMBER, "3"))
    (first, _), remarks = docs(gold(part, LENGTH))
    assert [span.text for span in first.spans[FIGURES]] == ["5 à 7 km"]
    assert [(remark.surface, remark.reason) for remark in remarks] == [("3,", Reason.TOKENS)]


def test_blanks_around_a_name_are_no_reason_to_lose_it():
    (first, _), remarks = docs(gold(mention(" Ana Vidal ", Label.PER)))
    assert [ent.text for ent in first.ents] == ["Ana Vidal"]
    assert remarks == []


def test_the_same_gold_gives_the_same_bytes():
    assert gold_docs([gold(*CLEAR)]) == gold_docs([gold(*reversed(CLEAR))])


def test_spacy_trains_on_what_leaves(tmp_path: Path):
    import spacy

    unclear = (mention("Ann", Label.PER), mention("Nîmes", Label.LOC, after="CHU"), *CLEAR[:2], *CLEAR[3:])
    (tmp_path / "gold.spacy").write_bytes(gold_docs([gold(*CLEAR), gold(*unclear), gold(*CLEAR)])[0])
    language = spacy.blank("fr")
    language.add_pipe("ner")
    language.config.to_disk(tmp_path / "config.cfg")
    options = "--paths.train gold.spacy --paths.dev gold.spacy --training.max_epochs 1 --training.eval_frequency 1"
    run = subprocess.run(
        [sys.executable, "-m", "spacy", "train", "config.cfg", "--output", "model", *options.split()],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert (tmp_path / "model" / "model-last" / "ner" / "model").is_file()
    assert {"PER", "ORG"} <= set(json.loads((tmp_path / "model/model-last/meta.json").read_text())["labels"]["ner"])
